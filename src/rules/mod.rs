//! Rules in the way: house rules that colleagues name when a guest's wish cannot be met. Kept for
//! learning, not for blame.

mod store;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::ids::{PropertyId, RequestId, RuleId, StaffId};
use crate::text::CleanText;

/// What a colleague says when something cannot be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InTheWay {
    /// The rule that stood in the way.
    pub rule: CleanText,
    /// What was tried instead.
    pub alternative: CleanText,
    /// What it means for the guest.
    pub impact: CleanText,
}

/// One rule that somebody named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub at: DateTime<Utc>,
    pub request: Option<RequestId>,
    pub by: Option<StaffId>,
    pub rule: String,
    pub alternative: String,
    pub impact: String,
}

pub use store::{of_request, since};

/// Enters it into the register; `by` is left out where somebody leaves their name off.
pub async fn name(
    db: &mut PgConnection,
    property: PropertyId,
    request: Option<RequestId>,
    by: Option<StaffId>,
    what: &InTheWay,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    store::insert(db, property, RuleId::new(), request, by, what, now).await
}
