//! Plays in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Play, Tempo};
use crate::ids::{PropertyId, RequestId};

pub(super) async fn begin(
    db: &mut PgConnection,
    property: PropertyId,
    seed: i64,
    tempo: Option<Tempo>,
    apart: &[String],
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let begun = sqlx::query!(
        "insert into plays (property_id, seed, tempo, apart, began_at, looked_at)
         values ($1, $2, $3, $4, $5, $5) on conflict (property_id) do nothing",
        property as PropertyId,
        seed,
        tempo as Option<Tempo>,
        apart,
        now,
    )
    .execute(db)
    .await?;
    Ok(begun.rows_affected() == 1)
}

/// Goes on from `now`, or stands still.
pub(super) async fn pause(
    db: &mut PgConnection,
    property: PropertyId,
    paused: bool,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update plays set paused = $2, looked_at = case when $2 then looked_at else $3 end
         where property_id = $1",
        property as PropertyId,
        paused,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The plays that nobody has looked at since, the longest forgotten first.
pub(super) async fn due(
    db: &mut PgConnection,
    since: DateTime<Utc>,
    most: i64,
) -> sqlx::Result<Vec<Play>> {
    sqlx::query_as!(
        Play,
        r#"select property_id as property, seed, tempo as "tempo: Tempo", apart, began_at, looked_at
           from plays where not paused and looked_at <= $1 order by looked_at limit $2"#,
        since,
        most,
    )
    .fetch_all(db)
    .await
}

/// Whether it is ours to look: of many servers one moves the hand on.
pub(super) async fn look(
    db: &mut PgConnection,
    play: &Play,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let moved = sqlx::query!(
        "update plays set looked_at = $3
         where property_id = $1 and looked_at = $2 and not paused",
        play.property as PropertyId,
        play.looked_at,
        now,
    )
    .execute(db)
    .await?;
    Ok(moved.rows_affected() == 1)
}

/// A simulated colleague did something about it.
pub(super) async fn did(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
    deeds: i32,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into play_deeds (property_id, request_id, deeds) values ($1, $2, $3)
         on conflict (property_id, request_id) do update set deeds = play_deeds.deeds + $3",
        property as PropertyId,
        request as RequestId,
        deeds,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// How often simulated colleagues did something about it.
pub(super) async fn deeds(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<i32> {
    let deeds = sqlx::query_scalar!(
        "select deeds from play_deeds where property_id = $1 and request_id = $2",
        property as PropertyId,
        request as RequestId,
    )
    .fetch_optional(db)
    .await?;
    Ok(deeds.unwrap_or(0))
}
