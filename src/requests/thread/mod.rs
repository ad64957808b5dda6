//! What people write to each other about a request.

mod store;

use chrono::{DateTime, Utc};

use sqlx::PgConnection;

use super::Recorded;
use crate::ids::{MessageId, PropertyId, RequestId, StaffId};
use crate::journal;

pub use store::messages;
pub(super) use store::{guest_spoke, guest_wrote, write_down};

/// What somebody wrote about a request.
#[derive(Clone, Debug)]
pub struct Said {
    pub id: MessageId,
    pub at: DateTime<Utc>,
    /// The colleague, or nobody: the guest.
    pub by: Option<StaffId>,
    pub body: String,
    pub language: String,
}

/// All that happened to a request, oldest first; what the calls about it add is left out.
pub async fn happened(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Vec<Recorded>> {
    let entries = journal::of_request(db, property, request).await?;
    Ok(entries.into_iter().filter_map(|entry| serde_json::from_value(entry.event).ok()).collect())
}
