//! How far it is, in sentences: what it is about, who has it, what comes next, and how it ended.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::calls::Touch;
use crate::ids::RequestId;
use crate::recovery::{self, Course, Gesture, Recovery};
use crate::requests;
use crate::requests::pages::guest::sentence::Sentence;
use crate::staff::Team;
use crate::stays::Guest;
use crate::words::Words;

/// How many things a home names of what is put right.
const ABOUT: usize = 3;

/// What it is about, where the page does not say so itself.
pub(super) async fn about(
    db: &mut PgConnection,
    open: &Recovery,
    w: Words,
) -> sqlx::Result<Vec<Sentence>> {
    let ids = recovery::requests_of(db, open.property, &[open.id]).await?;
    let ids: Vec<RequestId> = ids.into_iter().map(|(_, request)| request).collect();
    let requests = requests::find_all(db, open.property, &ids).await?;
    let titles = requests.iter().take(ABOUT).map(|request| request.title(w));
    Ok(titles.map(|title| Sentence::naming(&w.t("mend-about"), "title", title)).collect())
}

pub(super) fn said(
    open: &Recovery,
    (gestures, touch): (&[Gesture], Option<Touch>),
    (team, w): (&Team, Words),
    now: DateTime<Utc>,
) -> Vec<Sentence> {
    let course = &open.course;
    let at = |key: &'static str, at: DateTime<Utc>| Sentence::at(&w.t(key), w.when(at, now));
    let Some(name) = name(open, team) else {
        let by = open.awaited().first().map(|(_, by)| *by);
        return match by.filter(|by| *by > now) {
            Some(by) => vec![at("mend-nobody", by)],
            None => vec![Sentence::plain(&w.t("mend-nobody-late"))],
        };
    };
    let mut said = stands(open, name, w, now);
    let chosen = gestures.iter().find(|it| it.by_guest && it.chosen_at.is_some());
    if let Some(chosen) = chosen.filter(|it| it.given_at.is_none()) {
        let phrase = w.t("mend-chosen").with("name", name);
        said.push(Sentence::naming(&phrase, "gesture", chosen.name(w)));
    }
    // What the front desk is to do, not what somebody once planned.
    let asks = touch.filter(|touch| course.right_at.is_none() && touch.at > now);
    said.extend(asks.map(|touch| {
        at(if touch.writes { "mend-next-letter" } else { "mend-next-touch" }, touch.at)
    }));
    said
}

/// Who has it and how far it is, until the guest says that it is right; before they were given anything
/// they are asked once more.
fn stands(open: &Recovery, name: &str, w: Words, now: DateTime<Utc>) -> Vec<Sentence> {
    let course = &open.course;
    let at = |key: &'static str, at: DateTime<Utc>| Sentence::at(&w.t(key), w.when(at, now));
    if course.right_at.is_some() {
        return vec![Sentence::plain(&w.t("mend-thanks"))];
    }
    if let Some(agreed) = course.agreed_at {
        return vec![if course.agrees() {
            Sentence::plain(&w.t("mend-agreed").with("name", name))
        } else {
            at("mend-once-more", agreed)
        }];
    }
    if has_joined(open) {
        return vec![Sentence::plain(&w.t("mend-joined").with("name", name))];
    }
    let mut said = vec![Sentence::plain(&w.t("mend-owner").with("name", name))];
    said.extend(course.owned_since.map(|since| at("mend-since", since)));
    if let Some(fixed) = course.fixed_at {
        said.push(at("mend-fixed", fixed));
    } else if let Some(begun) = course.begun_at {
        said.push(at("mend-begun", begun));
    }
    said
}

/// Whether something else went wrong since its owner took it, and they have said and done nothing yet.
fn has_joined(open: &Recovery) -> bool {
    let course = &open.course;
    let idle = course.apologised_at.is_none() && course.begun_at.is_none();
    idle && course.not_right == 0 && course.owned_since.is_some_and(|since| since < open.since)
}

/// Who closed it, and how to reach a person.
pub(super) fn closed(
    (it, at): (&Recovery, DateTime<Utc>),
    gestures: &[Gesture],
    (team, guest): (&Team, &Guest),
    now: DateTime<Utc>,
) -> Vec<Sentence> {
    let w = guest.words();
    if it.course.closed_by.is_none() {
        return vec![thanks(&it.course, team, w)];
    }
    let by = it.course.closed_by.and_then(|by| team.get(by));
    let by = by.map_or("", |by| by.given_name.as_str());
    let mut said = vec![Sentence::at(&w.t("mend-closed").with("name", by), w.when(at, now))];
    let owed = gestures.iter().find(|it| it.by_guest && it.given_at.is_none());
    if let Some(owed) = owed.filter(|it| it.chosen_at.is_some()) {
        said.push(Sentence::naming(&w.t("mend-closed-without"), "gesture", owed.name(w)));
    }
    said.push(Sentence::dialling(&w.t("mend-closed-say"), guest.dials()));
    said
}

/// Our thanks, and who stayed with it: whoever had it when the guest said that it is right.
fn thanks(course: &Course, team: &Team, w: Words) -> Sentence {
    let had_it = course.owned_since.zip(course.right_at).is_some_and(|(since, at)| since <= at);
    let owner = course.owner.filter(|_| had_it).and_then(|owner| team.get(owner));
    Sentence::plain(&match owner {
        Some(owner) => w.t("mend-thanks-to").with("name", &owner.given_name),
        None => w.t("mend-thanks"),
    })
}

/// What a guest may still say where nothing is asked of them.
pub(super) fn unfolds(course: &Course, w: Words) -> Option<String> {
    let key = match course.closed_at {
        Some(_) if course.closed_by.is_none() => "mend-after-all",
        Some(_) => "mend-still",
        None if course.agrees() => "mend-after-all",
        None => return None,
    };
    Some(w.t(key).to_string())
}

fn name<'a>(open: &Recovery, team: &'a Team) -> Option<&'a str> {
    Some(&team.get(open.course.owner?)?.given_name)
}
