//! How an apology begins: a person edits and sends it.

use chrono::{DateTime, Utc};

use super::book::Entry;
use super::page::Tried;
use crate::recovery::Cause;
use crate::staff::Staff;
use crate::text::begun;

/// The apology, as its form begins.
pub(super) struct Sorry {
    pub(super) words: String,
    pub(super) starters: Vec<Starter>,
    /// What in it defends or praises the house.
    pub(super) flagged: Vec<String>,
}

/// How it may begin.
pub(super) struct Starter {
    pub(super) nth: usize,
    pub(super) name: String,
    pub(super) text: String,
}

impl Sorry {
    /// With what was typed so far, and where there is no script, with a beginning that somebody chose.
    pub(super) fn of(entry: &Entry, staff: &Staff, tried: &Tried, now: DateTime<Utc>) -> Self {
        let starters = starters(entry, staff, now);
        let typed = tried.fields.get("sorry");
        let texts: Vec<&str> = starters.iter().map(|it| it.text.as_str()).collect();
        let words = tried.begins.map_or_else(|| typed.to_owned(), |nth| begun(typed, &texts, nth));
        Self { words, starters, flagged: tried.flagged.clone() }
    }
}

/// Beginnings that admit it straight out, in the guest's language.
fn starters(entry: &Entry, staff: &Staff, now: DateTime<Utc>) -> Vec<Starter> {
    let ours = staff.words();
    let reads = entry.party.as_ref().and_then(|party| party.language.parse().ok());
    let theirs = staff.property.words(reads.unwrap_or(staff.language));
    let (it, course) = (&entry.recovery, &entry.recovery.course);
    // Whether they told us before is known of what went wrong by itself; of a complaint a person knows.
    let again = entry.requests.len() > 1 || course.not_right > 0 || it.cause == Cause::Complaint;
    let again = again.then_some("again");
    let keys = std::iter::once(it.cause.code()).chain(again).chain(["plain"]);
    let made = |(nth, key): (usize, &str)| {
        let text = theirs
            .t(format!("right-starter-{key}"))
            .with("greeting", theirs.greeting(entry.guest(), now))
            .with("name", &staff.given_name)
            .to_string();
        Starter {
            nth,
            name: ours.t(format!("right-starter-{key}-name")).to_string(),
            // The marks that set names apart would be typed around unseen.
            text: text.replace(['\u{200F}', '\u{2068}', '\u{2069}'], ""),
        }
    };
    keys.enumerate().map(made).collect()
}
