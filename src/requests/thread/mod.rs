//! What people write to each other about a request.

mod store;

use chrono::{DateTime, Utc};

use crate::ids::{MessageId, StaffId};

pub use store::messages;
pub(super) use store::{guest_wrote, write_down};

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
