//! The life of a request. Pure: no clock, no database, no HTTP, no words.

mod apply;
mod command;
mod decide;
mod deeds;
mod event;
mod miss;
mod saying;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::ids::StaffId;
use crate::promises::Promise;

pub use command::{Command, Deed, Says, Tick};
pub use event::{Event, Unticked};
pub(super) use miss::miss;

/// Where a request stands, with who and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Wanted later; enters the queue in time. What somebody promised and gave back stays owed.
    Scheduled { wanted: DateTime<Utc>, owed: Option<Promise> },
    /// Waits for a person, who will have answered by then. The same stays owed.
    Filed { answer_by: DateTime<Utc>, owed: Option<Promise> },
    /// A person gave their name and a time.
    Confirmed { by: StaffId, promise: Promise },
    /// That person has a question, and waits for the guest.
    Clarifying { by: StaffId, terms: Terms, since: DateTime<Utc> },
    /// That person offers something else, and waits for the guest.
    Offered { by: StaffId, terms: Terms, since: DateTime<Utc> },
    /// That person is on the way.
    UnderWay { by: StaffId, promise: Promise, since: DateTime<Utc> },
    /// Put off until a moment, for instance because the guest rests.
    Parked { by: StaffId, promise: Promise, until: DateTime<Utc> },
    /// It is there; the guest has not said yet whether it is right.
    Delivered { by: StaffId, promise: Promise, at: DateTime<Utc>, how: How },
    /// It was right, or the guest left it at that.
    Settled { by: StaffId, promise: Promise, at: DateTime<Utc>, how: How },
    /// The guest no longer wants it, or has left.
    Cancelled { at: DateTime<Utc> },
    /// It could not be done, or what was offered instead was not wanted.
    Unmet { by: StaffId, at: DateTime<Utc> },
}

/// The state's name alone: what the database filters by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Status {
    Scheduled,
    Filed,
    Confirmed,
    Clarifying,
    Offered,
    UnderWay,
    Parked,
    Delivered,
    Settled,
    Cancelled,
    Unmet,
}

/// How it reached the guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum How {
    InHand,
    AtTheDoor,
    InTheRoom,
}

/// Who says that it is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Settler {
    /// "Just right."
    Guest,
    /// The guest was left in peace for long enough, or has left the house.
    Clock,
    /// A colleague asked the guest.
    Desk,
}

/// The time that somebody promises for when the guest has answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Terms {
    /// So many minutes after the answer.
    Within(i16),
    /// At a time of its own: "tomorrow at noon".
    At(DateTime<Utc>),
}

/// How long somebody still means "so soon after your answer". Later they may have gone home.
const STILL_MEANT: TimeDelta = TimeDelta::minutes(60);

/// How long a guest may take back that they no longer want it.
pub const RESTORABLE: TimeDelta = TimeDelta::minutes(10);

impl Terms {
    /// What is promised when the guest answers now. None: it is no longer meant, or no longer
    /// possible.
    pub fn promise(self, since: DateTime<Utc>, now: DateTime<Utc>) -> Option<Promise> {
        match self {
            Self::Within(minutes) if now - since <= STILL_MEANT => {
                Some(Promise { by: now + TimeDelta::minutes(minutes.into()) })
            }
            Self::At(at) if at > now => Some(Promise { by: at }),
            Self::Within(_) | Self::At(_) => None,
        }
    }
}

/// When it is, and what follows from that for this request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub now: DateTime<Utc>,
    /// By when a person will have answered, should it wait for one from now on.
    pub answer_by: DateTime<Utc>,
    /// The guest rests until then: nobody knocks or rings.
    pub resting: Option<DateTime<Utc>>,
    /// It is wanted then, and need not wait for a person yet.
    pub later: Option<DateTime<Utc>>,
}

/// Why it may not be done. The pages find the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A colleague was faster, or has it.
    TakenBy {
        colleague: StaffId,
    },
    /// It already is where this wants to take it.
    Already,
    /// Nobody has given the guest a name and a time yet.
    NotConfirmed,
    NotDelivered,
    /// The promised time has already passed.
    TimePassed,
    /// It is delivered: too late for this.
    AlreadyDelivered,
    /// Nothing was asked or offered, or it is answered already.
    NotAsked,
    /// The guest has been asked, and has the word.
    WaitsForGuest,
    /// There is nothing to take back.
    NothingToUndo,
    /// Whoever has it can still keep the promise.
    StillKept {
        colleague: StaffId,
    },
    /// The guest rests: at the door, or later.
    Resting {
        until: DateTime<Utc>,
    },
    /// A question, an offer, another time and a no need words.
    WordsMissing,
    Closed,
}

#[cfg(test)]
mod tests;
