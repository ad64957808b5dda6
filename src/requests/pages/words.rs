//! What we say when the law says no.

use crate::requests::Refusal;
use crate::words::Message;

/// Why it may not be done. `colleague` is the given name of whoever has it, where the reader may
/// know it.
pub fn sorry(refusal: Refusal, colleague: Option<&str>) -> Message {
    match (refusal, colleague) {
        (Refusal::TakenBy { .. }, Some(name)) => {
            Message::new("refusal-taken-by").with("name", name)
        }
        (Refusal::TakenBy { .. }, None) => Message::new("refusal-taken"),
        (Refusal::Already, _) => Message::new("refusal-already"),
        (Refusal::NotConfirmed, _) => Message::new("refusal-not-confirmed"),
        (Refusal::NotDelivered, _) => Message::new("refusal-not-delivered"),
        (Refusal::TimePassed, _) => Message::new("refusal-time-passed"),
        (Refusal::AlreadyDelivered, _) => Message::new("refusal-already-delivered"),
        (Refusal::Closed, _) => Message::new("refusal-closed"),
    }
}
