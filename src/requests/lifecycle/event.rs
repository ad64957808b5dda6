//! What happened to a request. The journal keeps these for ever.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{How, Settler, Terms};
use crate::ids::StaffId;
use crate::promises::Promise;
use crate::requests::standard::Change;

/// What then happened. Variants and fields are only ever added, and what is added has a default:
/// the journal of years ago must still be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// `by` is the colleague who filed it for the guest.
    Scheduled {
        wanted: DateTime<Utc>,
        by: Option<StaffId>,
    },
    Filed {
        answer_by: DateTime<Utc>,
        by: Option<StaffId>,
    },
    FellDue {
        answer_by: DateTime<Utc>,
    },
    Confirmed {
        by: StaffId,
        promise: Promise,
    },
    /// A question waits for the guest.
    Asked {
        by: StaffId,
        terms: Terms,
    },
    /// The guest answered in time: the promise counts from now.
    Answered {
        promise: Promise,
        #[serde(default)]
        via: Option<StaffId>,
    },
    /// The guest answered when the promise was no longer meant: somebody gives a new one.
    AnsweredLater {
        answer_by: DateTime<Utc>,
        #[serde(default)]
        via: Option<StaffId>,
    },
    /// Something else was offered, and waits for the guest.
    Offered {
        by: StaffId,
        terms: Terms,
    },
    Accepted {
        promise: Promise,
        #[serde(default)]
        via: Option<StaffId>,
    },
    AcceptedLater {
        answer_by: DateTime<Utc>,
        #[serde(default)]
        via: Option<StaffId>,
    },
    Declined {
        #[serde(default)]
        via: Option<StaffId>,
    },
    /// The guest would rather speak with somebody: the front desk rings.
    TalkWanted {
        #[serde(default)]
        via: Option<StaffId>,
    },
    /// It could not be done.
    Refused {
        by: StaffId,
    },
    Started {
        by: StaffId,
    },
    /// `ticked`: when they said so, where their phone could send it only later.
    Delivered {
        by: StaffId,
        how: How,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ticked: Option<DateTime<Utc>>,
    },
    /// Another time, said by whoever promised.
    Moved {
        by: StaffId,
        promise: Promise,
    },
    Parked {
        by: StaffId,
        until: DateTime<Utc>,
        promise: Promise,
    },
    /// Taken up again: by the owner, by the guest who no longer rests, or by the clock.
    Resumed {
        by: Option<StaffId>,
    },
    /// What is still wanted for later waits for its time again.
    HandedBack {
        by: StaffId,
        answer_by: DateTime<Utc>,
        #[serde(default)]
        wanted: Option<DateTime<Utc>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unticked: Option<Unticked>,
    },
    TakenOver {
        by: StaffId,
        from: StaffId,
        promise: Promise,
    },
    Kept {
        by: StaffId,
    },
    /// The last step was taken back.
    Undone {
        by: StaffId,
    },
    Settled {
        by: Settler,
        #[serde(default)]
        via: Option<StaffId>,
    },
    Reopened {
        answer_by: DateTime<Utc>,
        #[serde(default)]
        via: Option<StaffId>,
    },
    /// `via` is the colleague to whom the guest said it.
    Cancelled {
        #[serde(default)]
        via: Option<StaffId>,
    },
    /// Wanted after all; what is still wanted for later waits for its time.
    Restored {
        answer_by: DateTime<Utc>,
        #[serde(default)]
        wanted: Option<DateTime<Utc>>,
        #[serde(default)]
        via: Option<StaffId>,
    },
    /// The guest changed what they want before anybody set out. `later`: it waits for its time now.
    Amended {
        answer_by: DateTime<Utc>,
        #[serde(default)]
        later: Option<DateTime<Utc>>,
        #[serde(default)]
        via: Option<StaffId>,
        #[serde(default)]
        change: Option<Box<Change>>,
    },
    /// The guest would like it changed, and somebody is on the way with it: they have the word.
    ChangeAsked {
        #[serde(default)]
        via: Option<StaffId>,
        #[serde(default)]
        change: Option<Box<Change>>,
    },
    /// The guest comes on another day, and what they want for it moves along.
    Rescheduled {
        wanted: DateTime<Utc>,
        #[serde(default)]
        by: Option<StaffId>,
    },
    /// The guest left before it was brought.
    GuestLeft,
    OwnerLeft {
        answer_by: DateTime<Utc>,
    },
    Climbed {
        level: i16,
    },
    Nudged,
    /// The owner was asked whether it is still theirs.
    Doubted,
    Lapsed {
        answer_by: DateTime<Utc>,
    },
    BecameLate,
    Reminded,
    /// The front desk is to ring: the guest has not answered.
    Rung,
    /// The front desk is to ask whether what was urgent is right.
    VerifyDue,
    /// The guest moved to another room.
    RoomChanged {
        from: String,
        to: String,
        by: Option<StaffId>,
    },
    /// Somebody wrote; `by` is the colleague, or nobody: the guest.
    Said {
        by: Option<StaffId>,
    },
    /// A colleague wrote to colleagues. The guest never sees it.
    Noted {
        by: StaffId,
    },
}

/// It had been ticked off by mistake: by that nobody had promised the guest anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unticked {
    /// What was owed before, and is again.
    pub owed: Option<Promise>,
}

impl Event {
    /// Whether a clock did it, and nobody need have read it before they act.
    pub fn is_clockwork(&self) -> bool {
        matches!(
            self,
            Self::FellDue { .. }
                | Self::Climbed { .. }
                | Self::Nudged
                | Self::Doubted
                | Self::BecameLate
                | Self::Reminded
                | Self::Rung
                | Self::VerifyDue
                | Self::Resumed { by: None }
        )
    }

    /// When it happened, where it was written down at this moment.
    pub fn happened_at(&self, written: DateTime<Utc>) -> DateTime<Utc> {
        if let Self::Delivered { ticked: Some(ticked), .. } = *self { ticked } else { written }
    }

    /// The colleague who did it.
    pub fn by(&self) -> Option<StaffId> {
        match *self {
            Self::Scheduled { by, .. }
            | Self::Filed { by, .. }
            | Self::Resumed { by }
            | Self::RoomChanged { by, .. }
            | Self::Rescheduled { by, .. }
            | Self::Said { by } => by,
            Self::Answered { via, .. }
            | Self::AnsweredLater { via, .. }
            | Self::Accepted { via, .. }
            | Self::AcceptedLater { via, .. }
            | Self::Declined { via }
            | Self::TalkWanted { via }
            | Self::Settled { via, .. }
            | Self::Reopened { via, .. }
            | Self::Cancelled { via }
            | Self::Amended { via, .. }
            | Self::ChangeAsked { via, .. }
            | Self::Restored { via, .. } => via,
            Self::Confirmed { by, .. }
            | Self::Asked { by, .. }
            | Self::Offered { by, .. }
            | Self::Refused { by }
            | Self::Started { by }
            | Self::Delivered { by, .. }
            | Self::Moved { by, .. }
            | Self::Parked { by, .. }
            | Self::HandedBack { by, .. }
            | Self::TakenOver { by, .. }
            | Self::Kept { by }
            | Self::Undone { by }
            | Self::Noted { by } => Some(by),
            Self::FellDue { .. }
            | Self::GuestLeft
            | Self::OwnerLeft { .. }
            | Self::Climbed { .. }
            | Self::Nudged
            | Self::Doubted
            | Self::Lapsed { .. }
            | Self::BecameLate
            | Self::Reminded
            | Self::Rung
            | Self::VerifyDue => None,
        }
    }
}
