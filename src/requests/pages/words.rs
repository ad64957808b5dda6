//! What we say when the law says no, and names inside sentences.

use crate::requests::Refusal;
use crate::words::Message;

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

/// A name to stand inside a sentence. One that is written from right to left is set apart, so that
/// it does not turn round the figures beside it; the Arabic pages set all names apart by themselves.
pub fn set_apart(name: &str) -> String {
    let turns = |letter| matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    if name.contains(turns) { format!("\u{2068}{name}\u{2069}") } else { name.to_owned() }
}
