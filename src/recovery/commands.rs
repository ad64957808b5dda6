//! What went wrong, what somebody may want to do about it, what then happened, and why not. Pure.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::ids::{GestureId, StaffId};
use crate::misses;

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Cause {
    /// It came later than was promised, or not at all.
    Late,
    /// The guest said that it was not right.
    NotRight,
    /// The guest did not get it.
    Refused,
    /// The guest told a colleague.
    Complaint,
}

impl Cause {
    /// As in the language files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::NotRight => "not-right",
            Self::Refused => "refused",
            Self::Complaint => "complaint",
        }
    }
}

impl From<misses::Reason> for Cause {
    fn from(reason: misses::Reason) -> Self {
        match reason {
            misses::Reason::Late => Self::Late,
            misses::Reason::NotRight => Self::NotRight,
            misses::Reason::Refused => Self::Refused,
        }
    }
}

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Take {
        by: StaffId,
    },
    /// `manages`: a manager may hand over for somebody who has gone home.
    HandOver {
        by: StaffId,
        to: StaffId,
        manages: bool,
    },
    Apologise {
        by: StaffId,
    },
    Begin {
        by: StaffId,
    },
    /// `owed`: the guest still waits for something that it is about.
    Fix {
        by: StaffId,
        owed: bool,
    },
    /// A few things, of which the guest chooses one.
    Offer {
        by: StaffId,
    },
    /// Nobody: the guest.
    Choose {
        by: Option<StaffId>,
        gesture: GestureId,
        manages: bool,
    },
    Give {
        by: StaffId,
    },
    Plan {
        by: StaffId,
        at: DateTime<Utc>,
    },
    /// The second touch; nobody: the guest on their own page.
    Hear {
        right: bool,
        by: Option<StaffId>,
    },
    /// A manager, with a written reason. `drops`: what was chosen will not be given, and they say so.
    Close {
        by: StaffId,
        drops: bool,
    },
    /// Something else went wrong meanwhile.
    Suffer {
        cause: Cause,
    },
    OwnerLeft,
    GuestLeft,
    /// The clock: what should have happened has not.
    Remind,
}

/// What happened, for the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    RecoveryOpened {
        cause: Cause,
        by: Option<StaffId>,
    },
    RecoveryJoined {
        cause: Cause,
    },
    RecoveryTaken {
        by: StaffId,
    },
    RecoveryHandedOver {
        by: StaffId,
        to: StaffId,
    },
    RecoveryApologised {
        by: StaffId,
    },
    RecoveryBegun {
        by: StaffId,
    },
    RecoveryFixed {
        by: StaffId,
    },
    RecoveryOffered {
        by: StaffId,
    },
    RecoveryChosen {
        by: Option<StaffId>,
        gesture: GestureId,
    },
    RecoveryGiven {
        by: StaffId,
    },
    RecoveryPlanned {
        by: StaffId,
        at: DateTime<Utc>,
    },
    RecoveryHeard {
        right: bool,
        by: Option<StaffId>,
    },
    /// Nobody: it had all it takes.
    RecoveryClosed {
        by: Option<StaffId>,
    },
    /// The guest wrote something more.
    RecoveryTold,
    RecoveryOwnerLeft,
    RecoveryGuestLeft,
    RecoveryLate,
}

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Closed,
    TakenBy {
        colleague: StaffId,
    },
    /// Somebody takes it first.
    NobodyHasIt,
    Already,
    /// Nobody asks whether it is right before it is put right.
    NotFixed,
    NothingChosen,
    /// Nothing is put right while something of it is still owed.
    StillOwed,
    /// Nobody rings or offers anything to a guest who has left.
    GuestLeft,
    /// What was chosen is given first, or somebody says that it will not be.
    NotGiven,
    TimePassed,
}
