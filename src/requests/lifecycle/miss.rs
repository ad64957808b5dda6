//! What counts as a miss: a promise not kept, a thing not right, a refusal.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Event, State};
use crate::misses::Reason;

/// Whether this event is a miss, and why. `counted` is the promise of this request that was already
/// counted as not kept: each is counted once. `grace` is how late is not yet late.
///
/// Whoever gives a promise up before its time misses nothing: the guest counts on the time that they
/// were told, until it has passed or a person gives another before it has.
pub fn miss(
    before: State,
    event: &Event,
    (counted, grace): (Option<DateTime<Utc>>, TimeDelta),
    at: DateTime<Utc>,
) -> Option<Reason> {
    let promised = before.counted_on();
    let allowed = match event {
        Event::Reopened { .. } => return Some(Reason::NotRight),
        Event::Refused { .. } | Event::Declined { .. } => return Some(Reason::Refused),
        // What is owed is taken up as it stands.
        Event::Confirmed { promise, .. } if promised == Some(*promise) => return None,
        // After its time a promise is missed, whatever is typed.
        Event::BecameLate
        | Event::Confirmed { .. }
        | Event::Lapsed { .. }
        | Event::Moved { .. }
        | Event::Parked { .. }
        | Event::HandedBack { unticked: None, .. }
        | Event::Asked { .. }
        | Event::Offered { .. }
        | Event::TakenOver { .. }
        | Event::OwnerLeft { .. } => TimeDelta::zero(),
        Event::Delivered { .. }
        | Event::Cancelled { .. }
        | Event::GuestLeft
        | Event::Amended { later: Some(_), .. }
        | Event::Rescheduled { .. } => grace,
        // What was ticked by mistake stands as before.
        Event::HandedBack { unticked: Some(_), .. }
        | Event::Scheduled { .. }
        | Event::Filed { .. }
        | Event::FellDue { .. }
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
        | Event::Amended { later: None, .. }
        | Event::ChangeAsked { .. }
        | Event::RoomChanged { .. }
        | Event::Said { .. }
        | Event::Noted { .. } => return None,
    };
    let promised = promised?.by;
    // The clock says so when the grace is over.
    let passed = *event == Event::BecameLate || promised + allowed < at;
    (passed && counted != Some(promised)).then_some(Reason::Late)
}
