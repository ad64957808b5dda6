//! What colleagues write to each other: about a request, or for the next shift. Guests see nothing
//! of it.

mod store;

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::PgConnection;

use crate::ids::{NoteId, PropertyId, RequestId, StaffId};
use crate::journal::{self, Subject};
use crate::text::CleanText;
use crate::words::Language;

pub use store::{for_the_shift, of_open_requests, of_request, write_down};

/// A note to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewNote {
    /// Made with the form, so that a double tap is one note.
    pub id: NoteId,
    pub by: StaffId,
    pub words: CleanText,
    pub language: Language,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub id: NoteId,
    pub request: Option<RequestId>,
    pub at: DateTime<Utc>,
    pub by: StaffId,
    pub body: String,
    pub language: String,
}

/// What happened to a note for the next shift, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    ShiftNoted { note: NoteId, by: StaffId },
    ShiftNoteDone { note: NoteId, by: StaffId },
}

/// Leaves a note for the next shift. Sent twice, it is one.
pub async fn leave(
    db: &mut PgConnection,
    property: PropertyId,
    note: &NewNote,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    if write_down(db, property, None, note, now).await? {
        let event = Event::ShiftNoted { note: note.id, by: note.by };
        journal::append(db, of(property), &event, now).await?;
    }
    Ok(())
}

/// Somebody has read it and it needs nothing more.
pub async fn put_away(
    db: &mut PgConnection,
    property: PropertyId,
    note: NoteId,
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    if store::put_away(db, property, note, by, now).await? {
        journal::append(db, of(property), &Event::ShiftNoteDone { note, by }, now).await?;
    }
    Ok(())
}

fn of(property: PropertyId) -> Subject {
    Subject { property, stay: None, request: None }
}
