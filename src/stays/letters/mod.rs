//! What a colleague writes to a guest instead of ringing: it stands on the guest's own page, under the
//! name of whoever wrote it.

mod store;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Event, note};
use crate::ids::{MessageId, PropertyId, RequestId, StaffId, StayId};
use crate::text::CleanText;
use crate::words::Language;

pub use store::of_stay;

/// One letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub id: MessageId,
    /// What it is about, if that is one thing; it stands in that conversation as well.
    pub request: Option<RequestId>,
    pub by: StaffId,
    pub at: DateTime<Utc>,
    pub body: String,
    pub language: String,
}

/// What somebody writes.
#[derive(Clone, Debug)]
pub struct NewLetter {
    pub id: MessageId,
    pub request: Option<RequestId>,
    pub by: StaffId,
    pub words: CleanText,
    pub language: Language,
}

/// Writes to the guest.
pub async fn write(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    letter: &NewLetter,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    store::insert(db, property, stay, letter, now).await?;
    note(db, property, stay, &Event::WrittenTo { by: letter.by }, now).await
}
