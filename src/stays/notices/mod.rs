//! What the front desk should know and nobody asked for.

mod store;

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::PgConnection;

use crate::ids::{NoticeId, PropertyId, StaffId};
use crate::journal::{self, Subject};

pub use store::{About, Notice, unseen};

/// What happened to a notice, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Somebody typed wrong codes for a room until it was shut.
    WrongCodes {
        room: String,
    },
    /// No server was up for a while: what guests waited for meanwhile, in one line.
    ClocksStood {
        since: DateTime<Utc>,
        unanswered: i32,
        late: i32,
    },
    NoticeSeen {
        notice: NoticeId,
        by: StaffId,
    },
}

/// Tells the front desk that somebody typed wrong codes for a room. Once is enough until a person
/// has seen it, and a room that is not there is nobody's business.
pub async fn wrong_codes(
    db: &mut PgConnection,
    property: PropertyId,
    room: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    if let Some(room) = store::insert(db, property, NoticeId::new(), room, now).await? {
        journal::append(db, about(property), &Event::WrongCodes { room }, now).await?;
    }
    Ok(())
}

/// No server was up for a while, and so many guests wait longer than they were told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stood {
    pub since: DateTime<Utc>,
    /// For a first answer.
    pub unanswered: i32,
    /// For what was promised.
    pub late: i32,
}

/// Tells the front desk that the clocks stood still: one summary instead of every alarm.
pub async fn clocks_stood(
    db: &mut PgConnection,
    property: PropertyId,
    stood: Stood,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    store::insert_stood(db, property, NoticeId::new(), stood, now).await?;
    let Stood { since, unanswered, late } = stood;
    let event = Event::ClocksStood { since, unanswered, late };
    journal::append(db, about(property), &event, now).await?;
    Ok(())
}

/// Somebody has seen it, and it goes from everybody's page.
pub async fn see(
    db: &mut PgConnection,
    property: PropertyId,
    notice: NoticeId,
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    if store::see(db, property, notice, by, now).await? {
        journal::append(db, about(property), &Event::NoticeSeen { notice, by }, now).await?;
    }
    Ok(())
}

fn about(property: PropertyId) -> Subject {
    Subject { property, stay: None, request: None }
}
