//! Notices in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::Stood;
use crate::ids::{NoticeId, PropertyId, StaffId};

/// What nobody has looked at yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub id: NoticeId,
    pub at: DateTime<Utc>,
    pub about: About,
}

/// What it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Wrong codes for this room, until it was shut.
    WrongCodes { room: String },
    /// No server was up.
    ClocksStood(Stood),
}

/// What nobody has seen yet, the oldest first.
pub async fn unseen(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Notice>> {
    let rows = sqlx::query!(
        "select id, room, at, since, unanswered, late from notices
         where property_id = $1 and seen_at is null order by at, id",
        property as PropertyId,
    )
    .fetch_all(db)
    .await?;
    let notices = rows.into_iter().map(|row| {
        let about = match (row.since, row.unanswered, row.late) {
            (Some(since), Some(unanswered), Some(late)) => {
                About::ClocksStood(Stood { since, unanswered, late })
            }
            _ => About::WrongCodes { room: row.room },
        };
        Notice { id: row.id, at: row.at, about }
    });
    Ok(notices.collect())
}

pub(super) async fn insert_stood(
    db: &mut PgConnection,
    property: PropertyId,
    id: NoticeId,
    stood: Stood,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into notices (property_id, id, kind, room, at, since, unanswered, late)
         values ($1, $2, 'clocks_stood', '', $3, $4, $5, $6)",
        property as PropertyId,
        id as NoticeId,
        now,
        stood.since,
        stood.unanswered,
        stood.late,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What stands on the room's door, if there is such a room and the desk does not know already.
pub(super) async fn insert(
    db: &mut PgConnection,
    property: PropertyId,
    id: NoticeId,
    room: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "insert into notices (property_id, id, kind, room, at)
         select r.property_id, $2, 'wrong_codes', r.label, $4 from rooms r
         where r.property_id = $1 and lower(r.label) = lower($3) and not exists (
           select from notices n
           where n.property_id = r.property_id and n.room = r.label and n.seen_at is null)
         limit 1
         returning room",
        property as PropertyId,
        id as NoticeId,
        room,
        now,
    )
    .fetch_optional(db)
    .await
}

/// Whether it was new to everybody.
pub(super) async fn see(
    db: &mut PgConnection,
    property: PropertyId,
    notice: NoticeId,
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let seen = sqlx::query!(
        "update notices set seen_by = $3, seen_at = $4
         where property_id = $1 and id = $2 and seen_at is null",
        property as PropertyId,
        notice as NoticeId,
        by as StaffId,
        now,
    )
    .execute(db)
    .await?;
    Ok(seen.rows_affected() == 1)
}
