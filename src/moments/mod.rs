//! Moments worth telling: what colleagues did for guests, on the wall for all colleagues. Whoever is
//! named there reads it on their own page.

mod store;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use crate::ids::{MessageId, MomentId, PropertyId, RequestId, StaffId, StayId};
use crate::journal::{self, Subject};
use crate::text::CleanText;
use crate::words::Language;

pub use store::{between, of_request};

/// How many colleagues a moment may be about.
pub const MOST_PEOPLE: usize = 6;

/// What it comes from, where that is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Source {
    pub stay: Option<StayId>,
    pub request: Option<RequestId>,
    /// What the guest wrote.
    pub message: Option<MessageId>,
}

/// A moment to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMoment {
    /// Made with the form, so that a double tap is one moment.
    pub id: MomentId,
    pub by: StaffId,
    pub words: CleanText,
    pub language: Language,
    /// Whether the words are the guest's own.
    pub quoted: bool,
    /// How the guest wants to be addressed; may be empty.
    pub guest: CleanText,
    /// May be empty.
    pub room: CleanText,
    /// Whom it is about.
    pub people: Vec<StaffId>,
    pub source: Source,
}

/// A moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    pub id: MomentId,
    pub at: DateTime<Utc>,
    pub by: StaffId,
    pub words: String,
    pub language: String,
    /// Whether the words are the guest's own.
    pub quoted: bool,
    pub guest: String,
    pub room: String,
    pub request: Option<RequestId>,
    pub message: Option<MessageId>,
    /// Whom it is about.
    pub people: Vec<StaffId>,
}

/// What happened to a moment, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    MomentAdded { moment: MomentId, by: StaffId },
    MomentTakenBack { moment: MomentId, by: StaffId },
}

/// Puts it on the wall, and says under which id. The same again, and the same words of a guest from
/// another colleague, are there already; other words from the same form are another moment.
pub async fn add(
    db: &mut PgConnection,
    property: PropertyId,
    new: &NewMoment,
    now: DateTime<Utc>,
) -> sqlx::Result<MomentId> {
    let mut id = new.id;
    if !store::insert(db, property, (new, id), now).await? {
        if let Some(there) = store::same(db, property, new).await? {
            return Ok(there);
        }
        // The form was gone back to and changed, or what it told was taken back.
        id = MomentId::new();
        store::insert(db, property, (new, id), now).await?;
    }
    store::name(db, property, id, &new.people, new.by).await?;
    journal::append(db, of(property), &Event::MomentAdded { moment: id, by: new.by }, now).await?;
    Ok(id)
}

/// Whoever put it there takes it back. Whether it was there, and theirs.
pub async fn take_back(
    db: &mut PgConnection,
    property: PropertyId,
    moment: MomentId,
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let theirs = store::take_back(db, property, moment, by, now).await?;
    if theirs {
        journal::append(db, of(property), &Event::MomentTakenBack { moment, by }, now).await?;
    }
    Ok(theirs)
}

fn of(property: PropertyId) -> Subject {
    Subject { property, stay: None, request: None }
}
