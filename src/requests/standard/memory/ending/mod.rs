//! Guests who are remembered no longer: those who have left ask the desk, and those who never come
//! again need not ask.

mod store;

use chrono::{DateTime, Months, NaiveDate, Utc};
use serde::Serialize;
use sqlx::PgConnection;

use crate::ids::{GuestId, PropertyId, StaffId};
use crate::journal::{self, Subject};

pub use store::listed;

/// How long after their last stay a guest is remembered who never said otherwise.
pub const KEPT: Months = Months::new(24);

/// How many guests are listed at once; the others are found by their name.
pub const MOST: i64 = 100;

/// Somebody remembered, as far as the desk sees them: nothing of their wishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub guest: GuestId,
    /// How they wanted to be addressed.
    pub name: String,
    /// Their last stay.
    pub room: String,
    pub departs_on: NaiveDate,
}

/// What happened to somebody remembered, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Event {
    /// By nobody: they have not come for long.
    GuestForgotten { guest: GuestId, by: Option<StaffId> },
}

/// A guest who has left asks the desk to forget them. Asked twice, it is done once; whether it was new.
pub async fn forget_for(
    db: &mut PgConnection,
    property: PropertyId,
    guest: GuestId,
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let known = super::store::forget_guest(db, property, guest).await?;
    if known {
        note(db, (property, guest), Some(by), now).await?;
    }
    Ok(known)
}

/// Forgets whoever has not come for so long. Any number of servers may: each is forgotten once.
pub async fn tidy(db: &mut PgConnection, now: DateTime<Utc>) -> sqlx::Result<()> {
    let Some(since) = now.checked_sub_months(KEPT) else { return Ok(()) };
    let mut gone = store::forget_gone(db, since).await?;
    // The journals of several houses are held in one order, whoever comes.
    gone.sort_unstable();
    for guest in gone {
        note(db, guest, None, now).await?;
    }
    Ok(())
}

async fn note(
    db: &mut PgConnection,
    (property, guest): (PropertyId, GuestId),
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let subject = Subject { property, stay: None, request: None };
    journal::append(db, subject, &Event::GuestForgotten { guest, by }, now).await?;
    Ok(())
}
