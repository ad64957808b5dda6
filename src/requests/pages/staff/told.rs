//! What other pages of the house say about a request, in the board's own words.

use std::collections::HashMap;

use askama::Template;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::card::{Asides, Scene};
use super::risen::Line;
use super::{changed, hints, others, owed, steps};
use crate::ids::{PropertyId, RequestId};
use crate::journal::{self, Change};
use crate::requests::trouble::Troubles;
use crate::requests::{self, Habits, Known, Request, Target};
use crate::staff::Team;
use crate::words::Words;

/// One thing that happened, in words.
pub struct Told {
    pub at: DateTime<Utc>,
    pub icon: &'static str,
    pub text: String,
}

/// What the round says about a request.
#[derive(Clone, Debug, Default)]
pub struct OnTheRound {
    /// Beside the thing itself: what the guest changed, that it is urgent, how it is to be brought.
    pub beside: Vec<String>,
    /// Among what is good to know about the room.
    pub good: Vec<String>,
}

impl Told {
    /// What is good to know about each of these requests, as on their cards.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn good_to_know(
        db: &mut PgConnection,
        house: PropertyId,
        requests: impl Iterator<Item = &Request>,
        (team, w): (&Team, Words),
        now: DateTime<Utc>,
    ) -> sqlx::Result<HashMap<RequestId, Vec<String>>> {
        let asides = Asides::of_house(db, house, now, now).await?;
        let scene = Scene { w, team, asides, now };
        let hints =
            |request: &Request| hints::of_card(request, &scene).into_iter().map(|hint| hint.text);
        Ok(requests.map(|request| (request.id, hints(request).collect())).collect())
    }

    /// The same for the round, which says of the room itself, and not of each request, that nobody
    /// goes in and what the guest keeps asking for.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn on_the_round(
        db: &mut PgConnection,
        house: PropertyId,
        requests: impl Iterator<Item = &Request>,
        (team, w): (&Team, Words),
        now: DateTime<Utc>,
    ) -> sqlx::Result<HashMap<RequestId, OnTheRound>> {
        let whole = Asides::of_house(db, house, now, now).await?;
        let asides = Asides { resting: HashMap::new(), habits: Habits::default(), ..whole };
        let scene = Scene { w, team, asides, now };
        Ok(requests.map(|request| (request.id, OnTheRound::of(request, &scene))).collect())
    }
}

impl OnTheRound {
    fn of(request: &Request, scene: &Scene<'_>) -> Self {
        let own: Vec<_> = hints::own(request, scene).into_iter().map(|hint| hint.text).collect();
        let hints = hints::of_card(request, scene).into_iter().map(|hint| hint.text);
        let (own, good): (Vec<_>, _) = hints.partition(|text| own.contains(text));
        Self { beside: changed::said(request, scene).into_iter().chain(own).collect(), good }
    }
}

/// What is good to know before somebody rings a guest about these requests, however they stand: that
/// it is not the first time, and what the guest keeps asking for. Each thing once.
///
/// # Errors
/// When the database cannot be read.
pub async fn known(
    db: &mut PgConnection,
    requests: &[Request],
    (team, w): (&Team, Words),
    now: DateTime<Utc>,
) -> sqlx::Result<Vec<Known>> {
    let Some(first) = requests.first() else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for request in requests {
        let troubles = Troubles::around(db, request, now).await?;
        let scene = Scene { w, team, asides: Asides { troubles, ..Asides::default() }, now };
        let again = hints::again(request, &scene).into_iter();
        let again = again.chain(hints::before(request, &scene));
        all.extend(again.map(|hint| Known { icon: hint.icon, text: hint.text }));
    }
    all.extend(Habits::of_stay(db, first.property, first.stay).await?.of(first.stay, w));
    let mut known: Vec<Known> = Vec::new();
    for hint in all {
        if !known.iter().any(|it| it.text == hint.text) {
            known.push(hint);
        }
    }
    Ok(known)
}

/// What the journal says of a request, in words, without what was written.
pub fn told(
    happened: &[journal::Entry],
    (team, w): (&Team, Words),
    now: DateTime<Utc>,
) -> Vec<Told> {
    let scene = Scene { w, team, asides: Asides::default(), now };
    let told = happened.iter().filter_map(|entry| {
        let (icon, text) = steps::step(entry, &scene)?.1?;
        Some(Told { at: entry.at, icon, text })
    });
    told.collect()
}

/// How a request stands now: "Marta has it, by 21:10".
pub fn stands(request: &Request, team: &Team, w: Words, now: DateTime<Utc>) -> String {
    others::stands(request, &Scene { w, team, asides: Asides::default(), now })
}

/// What a change adds to the strip of what has risen, and to the count of calls in the bar: for a
/// stream that carries them. The same for all who read one language.
///
/// # Errors
/// When the database cannot be read.
pub async fn risen_news(
    db: &mut PgConnection,
    change: &Change,
    (team, w): (&Team, Words),
    now: DateTime<Utc>,
) -> anyhow::Result<String> {
    let mut html = String::new();
    if let Some(id) = change.request {
        let target = Target { property: change.property, stay: None, id };
        if let Some(request) = requests::find(db, target).await? {
            html += &Line::of(&request, team, w, now).render()?;
        }
    }
    Ok(html + &owed::heard(db, change, w, now).await?)
}
