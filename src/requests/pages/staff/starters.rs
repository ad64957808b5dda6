//! How a colleague's message may begin. A person reads it, edits it and sends it; the promised time
//! stands beside it, so that it never says one.

use chrono::{DateTime, Utc};

use crate::properties::Property;
use crate::requests::{Manner, Request, State};
use crate::staff::{Department, Staff};
use crate::text;
use crate::words::Words;

/// One beginning.
pub(super) struct Starter {
    /// What the colleague reads on the chip.
    pub(super) name: String,
    /// In the guest's language.
    pub(super) text: String,
    /// The same in the colleague's language, where that is another.
    pub(super) means: Option<String>,
}

/// What was typed, with one of them that somebody chose.
pub(super) fn begun(typed: &str, starters: &[Starter], nth: usize) -> String {
    let texts: Vec<&str> = starters.iter().map(|it| it.text.as_str()).collect();
    text::begun(typed, &texts, nth)
}

/// What it means, where the text is one of them and in another language.
pub(super) fn means(text: &str, starters: &[Starter]) -> Option<String> {
    starters.iter().find(|starter| starter.text == text)?.means.clone()
}

/// Two or three that make sense where somebody takes it, the likeliest first.
pub(super) fn of(request: &Request, staff: &Staff, now: DateTime<Utc>) -> Vec<Starter> {
    let named = |key| [format!("staff-starter-{key}"), format!("staff-starter-{key}-name")];
    let keys = keys(request, now).into_iter();
    keys.map(|key| made(named(key), request, staff, now)).collect()
}

/// Those for a deed: all begin with the greeting and the name.
pub(super) fn for_deed(
    keys: &[&'static str],
    request: &Request,
    staff: &Staff,
    now: DateTime<Utc>,
) -> Vec<Starter> {
    let named = |key| [format!("deeds-starter-{key}"), format!("deeds-starter-{key}-name")];
    keys.iter().map(|key| made(named(key), request, staff, now)).collect()
}

/// By the names of its message and of its chip.
fn made(
    [text, name]: [String; 2],
    request: &Request,
    staff: &Staff,
    now: DateTime<Utc>,
) -> Starter {
    let house: &Property = &staff.property;
    let (theirs, ours) = (house.words(request.language), staff.words());
    let say = |w: Words| {
        let greeting = w.greeting(&request.guest, now);
        let text = w.t(text.clone()).with("greeting", greeting);
        let text = text.with("name", &staff.given_name).to_string();
        // The marks that set names apart would be typed around unseen.
        text.replace(['\u{200F}', '\u{2068}', '\u{2069}'], "")
    };
    Starter {
        name: ours.t(name).to_string(),
        text: say(theirs),
        means: (theirs.language != ours.language).then(|| say(ours)),
    }
}

fn keys(request: &Request, now: DateTime<Utc>) -> Vec<&'static str> {
    let mut keys = Vec::new();
    if request.reopened > 0 {
        keys.push("again");
    }
    let late = matches!(request.state, State::Filed { answer_by, .. } if answer_by < now);
    if late {
        keys.push("late");
    }
    keys.push(usual(request));
    keys.push(if request.over_cap { "how-many" } else { "another-time" });
    keys
}

/// By what has to be done: bring it, look at it, or see to it.
fn usual(request: &Request) -> &'static str {
    match (request.department, request.manner) {
        _ if request.is_own_words() => "own-words",
        (Department::Maintenance, _) => "repair",
        (Department::Desk | Department::Bell, _) => "see-to-it",
        (Department::Laundry, _) => "collect",
        (Department::Housekeeping, _) if request.item.starts_with("HK-") => "room",
        (Department::Housekeeping | Department::Food, Manner::AtTheDoor) => "at-the-door",
        (Department::Housekeeping | Department::Food, Manner::KnockSoftly) => "softly",
        (Department::Housekeeping | Department::Food, Manner::Any) => "bring",
    }
}
