//! What a state says by itself: its name, who has it, and what the guest counts on.

use chrono::{DateTime, Utc};

use super::{How, State, Status, Terms};
use crate::ids::StaffId;
use crate::promises::Promise;

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

    /// What the guest was promised by somebody who gave it back, until somebody promises anew.
    pub fn owed(&self) -> Option<Promise> {
        match *self {
            Self::Scheduled { owed, .. } | Self::Filed { owed, .. } => owed,
            Self::Confirmed { .. }
            | Self::Clarifying { .. }
            | Self::Offered { .. }
            | Self::UnderWay { .. }
            | Self::Parked { .. }
            | Self::Delivered { .. }
            | Self::Settled { .. }
            | Self::Cancelled { .. }
            | Self::Unmet { .. } => None,
        }
    }

    /// What the guest counts on: promised and not brought yet, whether anybody has it or not.
    pub fn counted_on(&self) -> Option<Promise> {
        self.live_promise().or(self.owed())
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
        if let Self::Filed { answer_by, .. } = *self { Some(answer_by) } else { None }
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
