//! What counts as a miss: a promise not kept, a thing not right, a refusal.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Event, State};
use crate::misses::Reason;

/// Whether this event is a miss, and why. `counted` is the promise of this request that was already
/// counted as not kept: each is counted once. `grace` is how late is not yet late.
pub fn miss(
    before: State,
    event: &Event,
    (counted, grace): (Option<DateTime<Utc>>, TimeDelta),
    at: DateTime<Utc>,
) -> Option<Reason> {
    let allowed = match event {
        Event::Reopened { .. } => return Some(Reason::NotRight),
        Event::Refused { .. } | Event::Declined { .. } => return Some(Reason::Refused),
        // After its time a promise is missed, whatever is typed.
        Event::BecameLate
        | Event::Lapsed { .. }
        | Event::Moved { .. }
        | Event::Parked { .. }
        | Event::HandedBack { .. }
        | Event::Asked { .. }
        | Event::Offered { .. }
        | Event::TakenOver { .. }
        | Event::OwnerLeft { .. } => TimeDelta::zero(),
        Event::Delivered { .. } | Event::Cancelled { .. } | Event::GuestLeft => grace,
        Event::Scheduled { .. }
        | Event::Filed { .. }
        | Event::FellDue { .. }
        | Event::Confirmed { .. }
        | Event::Answered { .. }
        | Event::AnsweredLater { .. }
        | Event::Accepted { .. }
        | Event::AcceptedLater { .. }
        | Event::Started { .. }
        | Event::Resumed { .. }
        | Event::Kept { .. }
        | Event::Undone { .. }
        | Event::Settled { .. }
        | Event::Restored { .. }
        | Event::Climbed { .. }
        | Event::Nudged
        | Event::Doubted
        | Event::Reminded
        | Event::Rung
        | Event::VerifyDue
        | Event::TalkWanted { .. }
        | Event::Amended { .. }
        | Event::ChangeAsked { .. }
        | Event::Rescheduled { .. }
        | Event::RoomChanged { .. }
        | Event::Said { .. }
        | Event::Noted { .. } => return None,
    };
    let promised = before.live_promise()?.by;
    // A promise that lapsed was not kept either, whoever brings it now.
    let lost = matches!(event, Event::BecameLate | Event::Lapsed { .. });
    (lost || promised + allowed < at)
        .then_some(promised)
        .filter(|promised| counted != Some(*promised))
        .map(|_| Reason::Late)
}
