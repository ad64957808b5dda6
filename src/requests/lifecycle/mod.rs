//! The life of a request. Pure: no clock, no database, no HTTP, no words.

mod apply;
mod command;
mod decide;
mod event;
mod miss;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::ids::StaffId;
use crate::promises::Promise;

pub use command::{Command, Deed, Says, Tick};
pub use event::Event;
pub(super) use miss::miss;

/// Where a request stands, with who and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Wanted later; enters the queue in time.
    Scheduled { wanted: DateTime<Utc> },
    /// Waits for a person, who will have answered by then.
    Filed { answer_by: DateTime<Utc> },
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

impl State {
    /// Its name.
    pub fn status(&self) -> Status {
        match self {
            Self::Scheduled { .. } => Status::Scheduled,
            Self::Filed { .. } => Status::Filed,
            Self::Confirmed { .. } => Status::Confirmed,
            Self::Clarifying { .. } => Status::Clarifying,
            Self::Offered { .. } => Status::Offered,
            Self::UnderWay { .. } => Status::UnderWay,
            Self::Parked { .. } => Status::Parked,
            Self::Delivered { .. } => Status::Delivered,
            Self::Settled { .. } => Status::Settled,
            Self::Cancelled { .. } => Status::Cancelled,
            Self::Unmet { .. } => Status::Unmet,
        }
    }

    /// What the guest was promised, while it counts.
    pub fn promise(&self) -> Option<Promise> {
        match *self {
            Self::Confirmed { promise, .. }
            | Self::UnderWay { promise, .. }
            | Self::Parked { promise, .. }
            | Self::Delivered { promise, .. }
            | Self::Settled { promise, .. } => Some(promise),
            Self::Scheduled { .. }
            | Self::Filed { .. }
            | Self::Clarifying { .. }
            | Self::Offered { .. }
            | Self::Cancelled { .. }
            | Self::Unmet { .. } => None,
        }
    }

    /// What is promised and not brought yet.
    pub fn live_promise(&self) -> Option<Promise> {
        match *self {
            Self::Confirmed { promise, .. }
            | Self::UnderWay { promise, .. }
            | Self::Parked { promise, .. } => Some(promise),
            Self::Scheduled { .. }
            | Self::Filed { .. }
            | Self::Clarifying { .. }
            | Self::Offered { .. }
            | Self::Delivered { .. }
            | Self::Settled { .. }
            | Self::Cancelled { .. }
            | Self::Unmet { .. } => None,
        }
    }

    /// Who has it, or had it at the end.
    pub fn owner(&self) -> Option<StaffId> {
        match *self {
            Self::Confirmed { by, .. }
            | Self::Clarifying { by, .. }
            | Self::Offered { by, .. }
            | Self::UnderWay { by, .. }
            | Self::Parked { by, .. }
            | Self::Delivered { by, .. }
            | Self::Settled { by, .. }
            | Self::Unmet { by, .. } => Some(by),
            Self::Scheduled { .. } | Self::Filed { .. } | Self::Cancelled { .. } => None,
        }
    }

    /// By when a person will have answered, while nobody has.
    pub fn answer_by(&self) -> Option<DateTime<Utc>> {
        if let Self::Filed { answer_by } = *self { Some(answer_by) } else { None }
    }

    /// Since when the guest is asked, and what is promised for the answer.
    pub fn asked(&self) -> Option<(DateTime<Utc>, Terms)> {
        match *self {
            Self::Clarifying { since, terms, .. } | Self::Offered { since, terms, .. } => {
                Some((since, terms))
            }
            Self::Scheduled { .. }
            | Self::Filed { .. }
            | Self::Confirmed { .. }
            | Self::UnderWay { .. }
            | Self::Parked { .. }
            | Self::Delivered { .. }
            | Self::Settled { .. }
            | Self::Cancelled { .. }
            | Self::Unmet { .. } => None,
        }
    }

    /// When and how it reached the guest.
    pub fn delivered(&self) -> Option<(DateTime<Utc>, How)> {
        match *self {
            Self::Delivered { at, how, .. } | Self::Settled { at, how, .. } => Some((at, how)),
            Self::Scheduled { .. }
            | Self::Filed { .. }
            | Self::Confirmed { .. }
            | Self::Clarifying { .. }
            | Self::Offered { .. }
            | Self::UnderWay { .. }
            | Self::Parked { .. }
            | Self::Cancelled { .. }
            | Self::Unmet { .. } => None,
        }
    }

    /// Whether nothing more will happen to it.
    pub fn is_over(&self) -> bool {
        match self {
            Self::Settled { .. } | Self::Cancelled { .. } | Self::Unmet { .. } => true,
            Self::Scheduled { .. }
            | Self::Filed { .. }
            | Self::Confirmed { .. }
            | Self::Clarifying { .. }
            | Self::Offered { .. }
            | Self::UnderWay { .. }
            | Self::Parked { .. }
            | Self::Delivered { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests;
