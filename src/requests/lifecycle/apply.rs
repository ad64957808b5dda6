//! The state after an event.

use chrono::{DateTime, Utc};

use super::{Event, State};
use crate::ids::StaffId;
use crate::promises::Promise;

impl State {
    /// The state after an event. Never fails: what happened, happened.
    #[must_use]
    pub fn apply(self, event: &Event, at: DateTime<Utc>) -> Self {
        match *event {
            Event::Scheduled { wanted, .. }
            | Event::Restored { wanted: Some(wanted), .. }
            | Event::Rescheduled { wanted, .. } => Self::Scheduled { wanted, owed: None },
            Event::HandedBack { answer_by, wanted, unticked, .. } => {
                let owed = unticked.map_or_else(|| self.counted_on(), |as_before| as_before.owed);
                match wanted {
                    Some(wanted) => Self::Scheduled { wanted, owed },
                    None => Self::Filed { answer_by, owed },
                }
            }
            Event::Amended { answer_by, later, .. } => self.amended(answer_by, later),
            Event::Filed { answer_by, .. }
            | Event::AnsweredLater { answer_by, .. }
            | Event::AcceptedLater { answer_by, .. }
            | Event::Reopened { answer_by, .. }
            | Event::Restored { answer_by, wanted: None, .. } => {
                Self::Filed { answer_by, owed: None }
            }
            // Whoever promised gave it back, and the guest still counts on the time.
            Event::FellDue { answer_by }
            | Event::OwnerLeft { answer_by }
            | Event::Lapsed { answer_by } => Self::Filed { answer_by, owed: self.counted_on() },
            Event::Confirmed { by, promise } | Event::TakenOver { by, promise, .. } => {
                Self::Confirmed { by, promise }
            }
            Event::Asked { by, terms } => Self::Clarifying { by, terms, since: at },
            Event::Offered { by, terms } => Self::Offered { by, terms, since: at },
            Event::Answered { promise, .. } | Event::Accepted { promise, .. } => {
                self.held(|by, _| Self::Confirmed { by, promise })
            }
            Event::Declined { .. } => self.held(|by, _| Self::Unmet { by, at }),
            Event::Refused { by } => Self::Unmet { by, at },
            Event::Started { by } => {
                self.promised(|_, promise| Self::UnderWay { by, promise, since: at })
            }
            Event::Delivered { by, how, .. } => {
                let at = event.happened_at(at);
                self.promised(|_, promise| Self::Delivered { by, promise, at, how })
            }
            Event::Moved { by, promise } => match self {
                Self::UnderWay { since, .. } => Self::UnderWay { by, promise, since },
                Self::Parked { until, .. } => Self::Parked { by, promise, until },
                Self::Scheduled { .. }
                | Self::Filed { .. }
                | Self::Confirmed { .. }
                | Self::Clarifying { .. }
                | Self::Offered { .. }
                | Self::Delivered { .. }
                | Self::Settled { .. }
                | Self::Cancelled { .. }
                | Self::Unmet { .. } => Self::Confirmed { by, promise },
            },
            Event::Parked { by, until, promise } => Self::Parked { by, promise, until },
            Event::Resumed { .. } => self.promised(|by, promise| Self::Confirmed { by, promise }),
            Event::Undone { .. } => match self {
                Self::Delivered { by, promise, .. } => Self::UnderWay { by, promise, since: at },
                Self::UnderWay { by, promise, .. } => Self::Confirmed { by, promise },
                Self::Scheduled { .. }
                | Self::Filed { .. }
                | Self::Confirmed { .. }
                | Self::Clarifying { .. }
                | Self::Offered { .. }
                | Self::Parked { .. }
                | Self::Settled { .. }
                | Self::Cancelled { .. }
                | Self::Unmet { .. } => self,
            },
            Event::Settled { .. } => self.settled(),
            Event::Cancelled { .. } | Event::GuestLeft => Self::Cancelled { at },
            Event::Kept { .. }
            | Event::Climbed { .. }
            | Event::Nudged
            | Event::Doubted
            | Event::BecameLate
            | Event::Reminded
            | Event::Rung
            | Event::VerifyDue
            | Event::TalkWanted { .. }
            | Event::RoomChanged { .. }
            | Event::ChangeAsked { .. }
            | Event::Said { .. }
            | Event::Noted { .. } => self,
        }
    }

    /// Whoever has it keeps it; else it waits for its time, or for a person. A promise for another time
    /// than is wanted now is owed no more.
    fn amended(self, answer_by: DateTime<Utc>, later: Option<DateTime<Utc>>) -> Self {
        match (self, later) {
            (Self::Scheduled { wanted: before, owed }, Some(wanted)) => {
                Self::Scheduled { wanted, owed: owed.filter(|_| wanted == before) }
            }
            (Self::Filed { .. }, Some(wanted)) => Self::Scheduled { wanted, owed: None },
            (Self::Scheduled { owed, .. }, None) => Self::Filed { answer_by, owed },
            (state, _) => state,
        }
    }

    /// What follows where somebody has it; without an owner it stays as it is.
    fn held(self, next: impl FnOnce(StaffId, Self) -> Self) -> Self {
        self.owner().map_or(self, |by| next(by, self))
    }

    /// What follows where somebody promised it; without a promise it stays as it is.
    fn promised(self, next: impl FnOnce(StaffId, Promise) -> Self) -> Self {
        self.owner().zip(self.promise()).map_or(self, |(by, promise)| next(by, promise))
    }

    fn settled(self) -> Self {
        if let Self::Delivered { by, promise, at, how } = self {
            Self::Settled { by, promise, at, how }
        } else {
            self
        }
    }
}
