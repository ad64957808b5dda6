//! What guests are told about time, and whether we are keeping it. Pure.

mod pace;
mod righting;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

pub use pace::{Clocks, Pace, TOP, minutes};
pub use righting::Righting;

/// How much hurry there is in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Urgency {
    /// Safety, no water, locked out, medical, a baby.
    Urgent,
    Normal,
    /// Wanted at a later time.
    Later,
}

/// "It will be with you by this time."
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Promise {
    pub by: DateTime<Utc>,
}

/// How a promise, or the wait for one, stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Ample,
    /// Soon due.
    Near,
    /// Past its time.
    Late,
}

/// How close to its time a promise may come before we worry: the nudge of product.md §4.
pub const NEAR: TimeDelta = TimeDelta::minutes(5);

/// How close the time for a first answer may come before we worry.
pub const ANSWER_NEAR: TimeDelta = TimeDelta::minutes(1);

impl Promise {
    /// Whether it is being kept.
    pub fn standing(self, now: DateTime<Utc>) -> Standing {
        standing(self.by, NEAR, now)
    }
}

/// Whether a guest who waits for a first answer still has it in time.
pub fn answer_standing(answer_by: DateTime<Utc>, now: DateTime<Utc>) -> Standing {
    standing(answer_by, ANSWER_NEAR, now)
}

fn standing(by: DateTime<Utc>, near: TimeDelta, now: DateTime<Utc>) -> Standing {
    match by - now {
        left if left < TimeDelta::zero() => Standing::Late,
        left if left <= near => Standing::Near,
        _ => Standing::Ample,
    }
}
