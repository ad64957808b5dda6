//! Guesses in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

/// The latest time until which one of these is shut.
pub(super) async fn shut_until(
    db: &mut PgConnection,
    keys: &[String],
    now: DateTime<Utc>,
) -> sqlx::Result<Option<DateTime<Utc>>> {
    sqlx::query_scalar!(
        "select max(locked_until) from guesses where key = any($1) and locked_until > $2",
        keys,
        now,
    )
    .fetch_one(db)
    .await
}

/// Counts one more, or begins anew where the last guess was before `counted_since` and the last wait
/// was over before `remembered_since`. `None`: it is shut.
pub(super) async fn count(
    db: &mut PgConnection,
    key: &str,
    now: DateTime<Utc>,
    counted_since: DateTime<Utc>,
    remembered_since: DateTime<Utc>,
) -> sqlx::Result<Option<i32>> {
    sqlx::query_scalar!(
        "insert into guesses as g (key, wrong, since) values ($1, 1, $2)
         on conflict (key) do update set
           wrong = case when coalesce(g.locked_until <= $4, g.since <= $3) then 1 else g.wrong + 1 end,
           since = case when coalesce(g.locked_until <= $4, g.since <= $3) then $2 else g.since end,
           locked_until = case when g.locked_until <= $4 then null else g.locked_until end
         where g.locked_until is null or g.locked_until <= $2
         returning wrong",
        key,
        now,
        counted_since,
        remembered_since,
    )
    .fetch_optional(db)
    .await
}

pub(super) async fn shut(
    db: &mut PgConnection,
    key: &str,
    until: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!("update guesses set locked_until = $2 where key = $1", key, until)
        .execute(db)
        .await?;
    Ok(())
}

pub(super) async fn forget(db: &mut PgConnection, key: &str) -> sqlx::Result<()> {
    sqlx::query!("delete from guesses where key = $1", key).execute(db).await?;
    Ok(())
}

/// As if one guess had not been made, with the wait that it caused, but no other.
pub(super) async fn take_back(
    db: &mut PgConnection,
    key: &str,
    shut: Option<DateTime<Utc>>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update guesses set wrong = greatest(wrong - 1, 0), locked_until = nullif(locked_until, $2)
         where key = $1",
        key,
        shut,
    )
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn tidy(db: &mut PgConnection, before: DateTime<Utc>) -> sqlx::Result<()> {
    sqlx::query!("delete from guesses where greatest(since, locked_until) < $1", before,)
        .execute(db)
        .await?;
    Ok(())
}
