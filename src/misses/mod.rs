//! Misses: a promise not kept, a thing not right, a refusal. Each is a row, counted once.

mod store;

use chrono::{DateTime, Utc};

use crate::ids::{PropertyId, RequestId, StaffId, StayId};

pub use store::{joined_at, last_of_stay, record, since};

/// Why it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Reason {
    /// It came later than was promised, or not at all.
    Late,
    /// The guest said that it was not right.
    NotRight,
    /// The guest did not get it.
    Refused,
}

/// One miss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Miss {
    pub property: PropertyId,
    pub stay: StayId,
    pub request: RequestId,
    pub at: DateTime<Utc>,
    pub reason: Reason,
    /// Whose promise it was. For the handover and for putting it right, never for a ranking.
    pub owner: Option<StaffId>,
    pub promised_for: Option<DateTime<Utc>>,
}
