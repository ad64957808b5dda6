//! Guests' phones in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::ids::{PropertyId, StayId};

/// Locks the stay, so that of two phones that come at once each sees the other.
pub(super) async fn lock(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "select id from stays where property_id = $1 and id = $2 for no key update",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_optional(db)
    .await?;
    Ok(())
}

pub(super) async fn insert(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into stay_sessions (token_hash, property_id, stay_id, created_at)
         values ($1, $2, $3, $4)",
        token_hash,
        property as PropertyId,
        stay as StayId,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Keeps `most` phones of a stay, the newest and those before it. Whether others ended.
pub(super) async fn end_oldest(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    newest: &[u8],
    most: i64,
) -> sqlx::Result<bool> {
    let ended = sqlx::query!(
        "delete from stay_sessions where token_hash in (
           select token_hash from stay_sessions where property_id = $1 and stay_id = $2
           order by token_hash = $3 desc, created_at desc, token_hash offset $4)",
        property as PropertyId,
        stay as StayId,
        newest,
        most,
    )
    .execute(db)
    .await?;
    Ok(ended.rows_affected() > 0)
}

pub(super) async fn end_departed(db: &mut PgConnection, before: DateTime<Utc>) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from stay_sessions n using stays s
         where s.property_id = n.property_id and s.id = n.stay_id and s.departed_at < $1",
        before,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The stay behind a link.
pub(super) struct Linked {
    pub property: PropertyId,
    pub id: StayId,
    pub status: String,
    pub language: String,
}

pub(super) async fn of_link(
    db: &mut PgConnection,
    link_hash: &[u8],
) -> sqlx::Result<Option<Linked>> {
    sqlx::query_as!(
        Linked,
        "select property_id as property, id, status, language from stays where link_hash = $1",
        link_hash,
    )
    .fetch_optional(db)
    .await
}

/// Whoever lives in a room, with the hash of their code.
pub(super) struct Lives {
    pub id: StayId,
    pub code_hash: String,
}

pub(super) async fn of_room(
    db: &mut PgConnection,
    property: PropertyId,
    room: &str,
) -> sqlx::Result<Option<Lives>> {
    sqlx::query_as!(
        Lives,
        "select s.id, s.code_hash from stays s
         join rooms r on r.property_id = s.property_id and r.id = s.room_id
         where s.property_id = $1 and lower(r.label) = lower($2) and s.status = 'in_house' limit 1",
        property as PropertyId,
        room,
    )
    .fetch_optional(db)
    .await
}

/// Takes every phone of a stay away.
pub(super) async fn end_all(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from stay_sessions where property_id = $1 and stay_id = $2",
        property as PropertyId,
        stay as StayId,
    )
    .execute(db)
    .await?;
    Ok(())
}
