//! What we say when the law says no, and names inside sentences.

use chrono::{DateTime, Utc};

use crate::catalogue::Label;
use crate::requests::Refusal;
use crate::requests::standard::Change;
use crate::words::{Message, Words};

/// Why it may not be done. `colleague` is the given name of whoever has it, where the reader may
/// know it.
pub fn sorry(refusal: Refusal, colleague: Option<&str>) -> Message {
    match (refusal, colleague) {
        (Refusal::TakenBy { .. }, Some(name)) => {
            Message::new("refusal-taken-by").with("name", name)
        }
        (Refusal::TakenBy { .. } | Refusal::StillKept { .. }, None) => {
            Message::new("refusal-taken")
        }
        (Refusal::Already, _) => Message::new("refusal-already"),
        (Refusal::NotConfirmed, _) => Message::new("refusal-not-confirmed"),
        (Refusal::NotDelivered, _) => Message::new("refusal-not-delivered"),
        (Refusal::TimePassed, _) => Message::new("refusal-time-passed"),
        (Refusal::AlreadyDelivered, _) => Message::new("refusal-already-delivered"),
        (Refusal::NotAsked, _) => Message::new("refusal-not-asked"),
        (Refusal::WaitsForGuest, _) => Message::new("refusal-waits-for-guest"),
        (Refusal::NothingToUndo, _) => Message::new("refusal-nothing-to-undo"),
        (Refusal::StillKept { .. }, Some(name)) => {
            Message::new("refusal-still-kept").with("name", name)
        }
        (Refusal::Resting { .. }, _) => Message::new("refusal-resting"),
        (Refusal::WordsMissing, _) => Message::new("refusal-words-missing"),
        (Refusal::Closed, _) => Message::new("refusal-closed"),
    }
}

/// It changed while somebody looked at it.
pub fn changed() -> Message {
    Message::new("refusal-changed")
}

/// What a guest changed about a request: "3 instead of 2; at 18:00 instead of 10:00". `when` says a
/// time.
pub fn difference(change: &Change, when: impl Fn(DateTime<Utc>) -> String, w: Words) -> String {
    let Some(to) = &change.to else { return w.t("change-not-today").to_string() };
    let from = &change.from;
    let mut parts = Vec::new();
    let mut instead = |from: String, to: String| {
        parts.push(w.t("change-instead").with("to", to).with("from", from).to_string());
    };
    if let (Some(from), Some(to)) = (from.want.quantity, to.want.quantity)
        && from != to
    {
        instead(from.to_string(), to.to_string());
    }
    if from.want.choice != to.want.choice {
        let read = |choice: &Label| {
            let any = choice.is_empty().then(|| w.t("change-any-kind").to_string());
            any.unwrap_or_else(|| choice.read(w.language).to_owned())
        };
        instead(read(&from.want.choice), read(&to.want.choice));
    }
    if let (Some(from), Some(to)) = (from.at, to.at)
        && from != to
    {
        instead(when(from), when(to));
    }
    if from.want.manner != to.want.manner {
        let manner = format!("change-manner-{}", to.want.manner.code());
        parts.push(w.t(manner).to_string());
    }
    if from.want.words != to.want.words {
        parts.push(match to.want.words.as_str() {
            "" => w.t("change-no-words").to_string(),
            words => w.t("change-words").with("words", words).to_string(),
        });
    }
    parts.join(&w.t("change-and").to_string())
}

/// A name to stand inside a sentence. One that is written from right to left is set apart, so that
/// it does not turn round the figures beside it; the Arabic pages set all names apart by themselves.
pub fn set_apart(name: &str) -> String {
    let turns = |letter| matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    if name.contains(turns) { format!("\u{2068}{name}\u{2069}") } else { name.to_owned() }
}
