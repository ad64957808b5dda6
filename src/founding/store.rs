//! The founding in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

/// Any number that nothing else queues at.
const QUEUE: i64 = 0x62_65_6c_6c;

/// Whether there is no house yet.
pub async fn is_empty(db: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select not exists (select from properties) as "empty!""#)
        .fetch_one(db)
        .await
}

/// Those who found at the same moment do it one after the other.
pub(super) async fn queue(db: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("select pg_advisory_xact_lock($1)", QUEUE).execute(db).await?;
    Ok(())
}

pub(super) async fn insert_link(
    db: &mut PgConnection,
    token_hash: &[u8],
    expires_at: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into founding_links (token_hash, expires_at) values ($1, $2)",
        token_hash,
        expires_at,
    )
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn link_opens(
    db: &mut PgConnection,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (
             select from founding_links where token_hash = $1 and expires_at > $2
           ) as "opens!""#,
        token_hash,
        now,
    )
    .fetch_one(db)
    .await
}

/// Throws away links that open nothing any more.
pub async fn tidy(db: &mut PgConnection, now: DateTime<Utc>) -> sqlx::Result<()> {
    sqlx::query!("delete from founding_links where expires_at <= $1", now).execute(db).await?;
    Ok(())
}

pub(super) async fn end_links(db: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("delete from founding_links").execute(db).await?;
    Ok(())
}
