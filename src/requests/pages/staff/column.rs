//! Where a request stands on the board: its column, and its place in it.

use super::card::Scene;
use crate::promises::Urgency;
use crate::requests::{Request, State};

/// The columns of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    New,
    Promised,
    OnTheWay,
    Done,
}

impl Column {
    pub(super) const ALL: [Self; 4] = [Self::New, Self::Promised, Self::OnTheWay, Self::Done];

    /// Where a request belongs.
    pub(super) fn of(state: &State) -> Self {
        match state {
            State::Scheduled { .. } | State::Filed { .. } => Self::New,
            State::Confirmed { .. }
            | State::Clarifying { .. }
            | State::Offered { .. }
            | State::Parked { .. } => Self::Promised,
            State::UnderWay { .. } => Self::OnTheWay,
            State::Delivered { .. }
            | State::Settled { .. }
            | State::Cancelled { .. }
            | State::Unmet { .. } => Self::Done,
        }
    }

    /// As in the page's ids.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Promised => "prom",
            Self::OnTheWay => "way",
            Self::Done => "done",
        }
    }
}

/// Late first, then the least time left, which is the same: by the time that counts. What is urgent
/// and nobody's goes before everything, then what was not right the first time, and what a guest wrote
/// about after it was delivered; what is wanted later comes after.
pub(super) fn order(request: &Request, scene: &Scene<'_>) -> i64 {
    const APART: i64 = 100_000_000_000;
    match request.state {
        State::Scheduled { wanted, .. } => wanted.timestamp() + APART,
        State::Filed { answer_by, .. } if request.urgency == Urgency::Urgent => {
            answer_by.timestamp() - 2 * APART
        }
        State::Filed { answer_by, .. } if request.reopened > 0 => answer_by.timestamp() - APART,
        State::Filed { answer_by, .. } => answer_by.timestamp(),
        State::Confirmed { promise, .. } | State::UnderWay { promise, .. } => {
            promise.by.timestamp()
        }
        State::Clarifying { since, .. } | State::Offered { since, .. } => since.timestamp() + APART,
        State::Parked { until, .. } => until.timestamp() + APART,
        State::Delivered { at, .. } if scene.asides.guest_wrote.contains_key(&request.id) => {
            -at.timestamp() - APART
        }
        State::Delivered { at, .. }
        | State::Settled { at, .. }
        | State::Cancelled { at }
        | State::Unmet { at, .. } => -at.timestamp(),
    }
}
