//! The life of a request. Pure: no clock, no database, no HTTP, no words.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::ids::StaffId;
use crate::promises::Promise;

/// Where a request stands, with who and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Wanted later; enters the queue in time.
    Scheduled { wanted: DateTime<Utc> },
    /// Waits for a person, who will have answered by then.
    Filed { answer_by: DateTime<Utc> },
    /// A person gave their name and a time.
    Confirmed { by: StaffId, promise: Promise },
    /// That person is on the way.
    UnderWay { by: StaffId, promise: Promise, since: DateTime<Utc> },
    /// It is there; the guest has not said yet whether it is right.
    Delivered { by: StaffId, promise: Promise, at: DateTime<Utc>, how: How },
    /// It was right, or the guest left it at that.
    Settled { by: StaffId, promise: Promise, at: DateTime<Utc>, how: How },
    /// The guest no longer wants it.
    Cancelled,
}

/// The state's name alone: what the database filters by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Status {
    Scheduled,
    Filed,
    Confirmed,
    UnderWay,
    Delivered,
    Settled,
    Cancelled,
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
    /// The guest was left in peace for long enough.
    Clock,
}

/// What someone wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// The clock: its time is near.
    FallDue {
        answer_by: DateTime<Utc>,
    },
    /// A person puts their name and a time to it.
    Confirm {
        by: StaffId,
        promise: Promise,
    },
    /// "On my way."
    Start {
        by: StaffId,
    },
    Deliver {
        by: StaffId,
        how: How,
    },
    Settle {
        by: Settler,
    },
    /// The guest says that it is not right.
    Reopen {
        answer_by: DateTime<Utc>,
    },
    /// The guest no longer wants it.
    Cancel,
    /// The guest has left the house, and nobody can be brought anything any more.
    Depart,
}

/// What then happened. The journal keeps these for ever, so variants are only ever added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    Started {
        by: StaffId,
    },
    Delivered {
        by: StaffId,
        how: How,
    },
    Settled {
        by: Settler,
    },
    Reopened {
        answer_by: DateTime<Utc>,
    },
    Cancelled,
    /// The guest left before it was brought.
    GuestLeft,
    /// Somebody wrote; `by` is the colleague, or nobody: the guest.
    Said {
        by: Option<StaffId>,
    },
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
    /// It is delivered: too late to cancel.
    AlreadyDelivered,
    Closed,
}

impl State {
    /// Whether a command may be carried out, and as what.
    pub fn decide(&self, command: Command, now: DateTime<Utc>) -> Result<Event, Refusal> {
        match *self {
            Self::Scheduled { .. } => waiting(command, true, now),
            Self::Filed { .. } => waiting(command, false, now),
            Self::Confirmed { by, .. } => held(by, false, command),
            Self::UnderWay { by, .. } => held(by, true, command),
            Self::Delivered { .. } => delivered(command),
            Self::Settled { .. } | Self::Cancelled => Err(Refusal::Closed),
        }
    }

    /// The state after an event. Never fails: what happened, happened.
    #[must_use]
    pub fn apply(self, event: &Event, at: DateTime<Utc>) -> Self {
        match *event {
            Event::Scheduled { wanted, .. } => Self::Scheduled { wanted },
            Event::Filed { answer_by, .. }
            | Event::FellDue { answer_by }
            | Event::Reopened { answer_by } => Self::Filed { answer_by },
            Event::Confirmed { by, promise } => Self::Confirmed { by, promise },
            Event::Started { by } => match self.promise() {
                Some(promise) => Self::UnderWay { by, promise, since: at },
                None => self,
            },
            Event::Delivered { by, how } => match self.promise() {
                Some(promise) => Self::Delivered { by, promise, at, how },
                None => self,
            },
            Event::Settled { .. } => match self {
                Self::Delivered { by, promise, at, how } => Self::Settled { by, promise, at, how },
                Self::Scheduled { .. }
                | Self::Filed { .. }
                | Self::Confirmed { .. }
                | Self::UnderWay { .. }
                | Self::Settled { .. }
                | Self::Cancelled => self,
            },
            Event::Cancelled | Event::GuestLeft => Self::Cancelled,
            Event::Said { .. } => self,
        }
    }

    /// Its name.
    pub fn status(&self) -> Status {
        match self {
            Self::Scheduled { .. } => Status::Scheduled,
            Self::Filed { .. } => Status::Filed,
            Self::Confirmed { .. } => Status::Confirmed,
            Self::UnderWay { .. } => Status::UnderWay,
            Self::Delivered { .. } => Status::Delivered,
            Self::Settled { .. } => Status::Settled,
            Self::Cancelled => Status::Cancelled,
        }
    }

    /// What the guest was promised, while it counts.
    pub fn promise(&self) -> Option<Promise> {
        match *self {
            Self::Confirmed { promise, .. }
            | Self::UnderWay { promise, .. }
            | Self::Delivered { promise, .. }
            | Self::Settled { promise, .. } => Some(promise),
            Self::Scheduled { .. } | Self::Filed { .. } | Self::Cancelled => None,
        }
    }

    /// Who has it, or had it when it was delivered.
    pub fn owner(&self) -> Option<StaffId> {
        match *self {
            Self::Confirmed { by, .. }
            | Self::UnderWay { by, .. }
            | Self::Delivered { by, .. }
            | Self::Settled { by, .. } => Some(by),
            Self::Scheduled { .. } | Self::Filed { .. } | Self::Cancelled => None,
        }
    }

    /// By when a person will have answered, while nobody has.
    pub fn answer_by(&self) -> Option<DateTime<Utc>> {
        match *self {
            Self::Filed { answer_by } => Some(answer_by),
            Self::Scheduled { .. }
            | Self::Confirmed { .. }
            | Self::UnderWay { .. }
            | Self::Delivered { .. }
            | Self::Settled { .. }
            | Self::Cancelled => None,
        }
    }

    /// When and how it reached the guest.
    pub fn delivered(&self) -> Option<(DateTime<Utc>, How)> {
        match *self {
            Self::Delivered { at, how, .. } | Self::Settled { at, how, .. } => Some((at, how)),
            Self::Scheduled { .. }
            | Self::Filed { .. }
            | Self::Confirmed { .. }
            | Self::UnderWay { .. }
            | Self::Cancelled => None,
        }
    }

    /// Whether nothing more will happen to it.
    pub fn is_over(&self) -> bool {
        match self {
            Self::Settled { .. } | Self::Cancelled => true,
            Self::Scheduled { .. }
            | Self::Filed { .. }
            | Self::Confirmed { .. }
            | Self::UnderWay { .. }
            | Self::Delivered { .. } => false,
        }
    }
}

/// Nobody has it yet.
fn waiting(command: Command, scheduled: bool, now: DateTime<Utc>) -> Result<Event, Refusal> {
    match command {
        Command::FallDue { answer_by } if scheduled => Ok(Event::FellDue { answer_by }),
        Command::FallDue { .. } => Err(Refusal::Already),
        Command::Confirm { promise, .. } if promise.by < now => Err(Refusal::TimePassed),
        Command::Confirm { by, promise } => Ok(Event::Confirmed { by, promise }),
        Command::Start { .. } | Command::Deliver { .. } => Err(Refusal::NotConfirmed),
        Command::Settle { .. } | Command::Reopen { .. } => Err(Refusal::NotDelivered),
        Command::Cancel => Ok(Event::Cancelled),
        Command::Depart => Ok(Event::GuestLeft),
    }
}

/// `owner` has it.
fn held(owner: StaffId, under_way: bool, command: Command) -> Result<Event, Refusal> {
    let taken = Refusal::TakenBy { colleague: owner };
    match command {
        Command::FallDue { .. } => Err(Refusal::Already),
        Command::Confirm { by, .. } if by == owner => Err(Refusal::Already),
        Command::Start { by } if by == owner && under_way => Err(Refusal::Already),
        Command::Start { by } if by == owner => Ok(Event::Started { by }),
        Command::Deliver { by, how } if by == owner => Ok(Event::Delivered { by, how }),
        Command::Confirm { .. } | Command::Start { .. } | Command::Deliver { .. } => Err(taken),
        Command::Settle { .. } | Command::Reopen { .. } => Err(Refusal::NotDelivered),
        Command::Cancel => Ok(Event::Cancelled),
        Command::Depart => Ok(Event::GuestLeft),
    }
}

/// It is there; the guest has the word.
fn delivered(command: Command) -> Result<Event, Refusal> {
    match command {
        Command::Settle { by } => Ok(Event::Settled { by }),
        Command::Reopen { answer_by } => Ok(Event::Reopened { answer_by }),
        Command::FallDue { .. } | Command::Start { .. } | Command::Deliver { .. } => {
            Err(Refusal::Already)
        }
        Command::Confirm { .. } | Command::Cancel | Command::Depart => {
            Err(Refusal::AlreadyDelivered)
        }
    }
}

#[cfg(test)]
mod tests;
