//! How long a guest waited for a first answer, and whose it was. Pure.

use chrono::{DateTime, Utc};

use crate::ids::StaffId;
use crate::journal::Entry;
use crate::requests::{Event, Recorded};

/// The last wait for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wait {
    pub(super) since: DateTime<Utc>,
    /// Who answered, and when; none: nobody yet.
    pub(super) answered: Option<(DateTime<Utc>, StaffId)>,
}

/// The last time the guest waited, from what the journal says.
pub(super) fn last_wait(entries: &[Entry]) -> Option<Wait> {
    let mut wait: Option<Wait> = None;
    for entry in entries {
        let Ok(recorded) = serde_json::from_value::<Recorded>(entry.event.clone()) else {
            continue;
        };
        if let Some(by) = answers(&recorded.event) {
            if let Some(waiting) = wait.as_mut().filter(|wait| wait.answered.is_none()) {
                waiting.answered = Some((entry.at, by));
            }
        } else if waits(&recorded.event) {
            wait = Some(Wait { since: entry.at, answered: None });
        }
    }
    wait
}

fn answers(event: &Event) -> Option<StaffId> {
    match *event {
        Event::Confirmed { by, .. }
        | Event::Asked { by, .. }
        | Event::Offered { by, .. }
        | Event::Refused { by } => Some(by),
        _ => None,
    }
}

/// Whether nobody has it from then on.
fn waits(event: &Event) -> bool {
    matches!(
        event,
        Event::Filed { .. }
            | Event::FellDue { .. }
            | Event::AnsweredLater { .. }
            | Event::AcceptedLater { .. }
            | Event::HandedBack { .. }
            | Event::Reopened { .. }
            | Event::Restored { .. }
            | Event::OwnerLeft { .. }
            | Event::Lapsed { .. }
    )
}
