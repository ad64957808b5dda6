//! The wall of moments, the newest first.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;

use super::people::listed;
use crate::app::App;
use crate::ids::{MomentId, RequestId};
use crate::moments::{self, Moment};
use crate::requests::set_apart;
use crate::staff::{Bar, Staff, Tab, Team, given_name, team};
use crate::web::{self, Frame, Page, Visit};
use crate::words::Words;

/// How far back the wall reaches.
const SHOWN: TimeDelta = TimeDelta::days(90);

#[derive(Template)]
#[template(path = "wall/moments.html")]
struct Wall {
    frame: Frame,
    bar: Bar,
    /// Of this week, and those before.
    sections: Vec<Section>,
    added: Option<Added>,
    taken_back: bool,
}

struct Section {
    title: String,
    cards: Vec<Card>,
}

struct Card {
    id: MomentId,
    words: String,
    language: String,
    quoted: bool,
    /// "Mrs Okafor, about Marta, room 304, Thursday"
    told: String,
    /// Whether the reader put it there.
    mine: bool,
}

/// What somebody has just put there.
struct Added {
    id: MomentId,
    mine: bool,
    /// The request it came from.
    request: Option<RequestId>,
}

/// What was just done.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Did {
    added: Option<String>,
    #[serde(default)]
    back: String,
}

/// GET /moments
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Query(did): Query<Did>,
) -> web::Result {
    let (now, w, house) = (app.clock.now(), staff.words(), &staff.property);
    let mut db = app.db.acquire().await?;
    let team = team(&mut db, house.id).await?;
    let soon = now + TimeDelta::seconds(1);
    let all = moments::between(&mut db, house.id, now - SHOWN, soon).await?;
    let added = did.added.as_deref().and_then(|id| id.parse().ok());
    let added = added.and_then(|id: MomentId| all.iter().find(|moment| moment.id == id));
    let added = added.map(|moment| Added {
        id: moment.id,
        mine: moment.by == staff.id,
        request: moment.request,
    });
    let week = house.beginning(house.today(now) - chrono::Days::new(6));
    let (lately, before): (Vec<_>, Vec<_>) = all.iter().partition(|it| it.at >= week);
    let section = |key: &'static str, moments: Vec<&Moment>| Section {
        title: w.t(key).to_string(),
        cards: moments.into_iter().map(|it| Card::of(it, &staff, (&team, w), now)).collect(),
    };
    let sections = [section("moments-week", lately), section("moments-before", before)];
    let page = Wall {
        frame: Frame { path: "/moments".to_owned(), ..Frame::new(&visit, w) },
        bar: Bar::new(&staff, &team, Tab::Moments),
        sections: sections.into_iter().filter(|section| !section.cards.is_empty()).collect(),
        added,
        taken_back: !did.back.is_empty(),
    };
    Ok(Page(page).into_response())
}

impl Card {
    fn of(moment: &Moment, staff: &Staff, (team, w): (&Team, Words), now: DateTime<Utc>) -> Self {
        Self {
            id: moment.id,
            words: moment.words.clone(),
            language: moment.language.clone(),
            quoted: moment.quoted,
            told: told(moment, team, w, now),
            mine: moment.by == staff.id,
        }
    }
}

/// By whom, about whom, which room, which day: "Joel and Linh, room 415, Tue 4".
pub fn told(moment: &Moment, team: &Team, w: Words, now: DateTime<Utc>) -> String {
    let mut parts = Vec::new();
    let about = listed(team, &moment.people, w);
    let their_own = moment.people.contains(&moment.by);
    match about {
        Some(about) if their_own && !moment.quoted => parts.push(about),
        about => {
            let guest = set_apart(&moment.guest);
            parts.push(if moment.quoted && !guest.is_empty() {
                guest
            } else if moment.quoted {
                w.t("moments-a-guest").to_string()
            } else {
                let by = given_name(team, moment.by);
                w.t("moments-noticed").with("name", by).to_string()
            });
            parts.extend(about.map(|names| w.t("moments-about").with("names", names).to_string()));
        }
    }
    if !moment.room.is_empty() {
        parts.push(w.t("moments-room").with("room", &moment.room).to_string());
    }
    parts.push(w.day(w.date(moment.at), now));
    parts.join(&w.t("moments-comma").to_string())
}
