//! How guests are rung, in Postgres.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::Caller;
use crate::ids::{PropertyId, StayId};

/// Whether that is new.
pub(super) async fn prefer_no_calls(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    prefers: bool,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update stays set prefers_no_calls = $3
         where property_id = $1 and id = $2 and status <> 'departed' and prefers_no_calls <> $3",
        property as PropertyId,
        stay as StayId,
        prefers,
    )
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Whether that is new.
pub(super) async fn say_name(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    say_as: &str,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update stays set say_as = $3
         where property_id = $1 and id = $2 and status <> 'departed' and say_as <> $3",
        property as PropertyId,
        stay as StayId,
        say_as,
    )
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A phone's page is open.
pub(super) async fn seen(
    db: &mut PgConnection,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!("update stay_sessions set seen_at = $2 where token_hash = $1", token_hash, now)
        .execute(db)
        .await?;
    Ok(())
}

/// Whether they would rather not be rung in this stay.
pub async fn prefers_none(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<bool> {
    let prefers = sqlx::query_scalar!(
        "select prefers_no_calls from stays where property_id = $1 and id = $2",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_optional(db)
    .await?;
    Ok(prefers.unwrap_or_default())
}

/// What to know before ringing each guest who has not left.
pub async fn callers(
    db: &mut PgConnection,
    property: PropertyId,
) -> sqlx::Result<HashMap<StayId, Caller>> {
    let rows = sqlx::query!(
        r#"select s.id, s.prefers_no_calls, s.say_as,
             (select max(n.seen_at) from stay_sessions n
               where n.property_id = s.property_id and n.stay_id = s.id) as seen_at,
             (exists (select from stay_sessions n
                where n.property_id = s.property_id and n.stay_id = s.id)
              or exists (select from devices d where d.property_id = s.property_id
                and d.room_id = s.room_id and d.kind = 'tablet' and d.revoked_at is null))
               as "has_page!"
           from stays s where s.property_id = $1 and s.status <> 'departed'"#,
        property as PropertyId,
    )
    .fetch_all(db)
    .await?;
    let caller = |row: (bool, String, bool, Option<DateTime<Utc>>)| Caller {
        prefers_no_calls: row.0,
        say_as: row.1,
        has_page: row.2,
        seen_at: row.3,
    };
    Ok(rows
        .into_iter()
        .map(|it| (it.id, caller((it.prefers_no_calls, it.say_as, it.has_page, it.seen_at))))
        .collect())
}

/// Whom a call was about, also when they have left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whom {
    pub guest: String,
    pub room: String,
    pub floor: i16,
}

/// Who these stays are, or were.
pub async fn whoever(
    db: &mut PgConnection,
    property: PropertyId,
    stays: &[StayId],
) -> sqlx::Result<HashMap<StayId, Whom>> {
    if stays.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = sqlx::query!(
        "select s.id, s.guest, r.label as room, r.floor
         from stays s join rooms r on r.property_id = s.property_id and r.id = s.room_id
         where s.property_id = $1 and s.id = any($2)",
        property as PropertyId,
        stays as &[StayId],
    )
    .fetch_all(db)
    .await?;
    let whom = |guest, room, floor| Whom { guest, room, floor };
    Ok(rows.into_iter().map(|row| (row.id, whom(row.guest, row.room, row.floor))).collect())
}

/// A stay whose first evening begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstEvening {
    pub property: PropertyId,
    pub stay: StayId,
    pub arrived_at: DateTime<Utc>,
    /// It is over, and nobody was up to think of it.
    pub over: bool,
}

/// Guests in the house whose first evening has begun without anybody thinking of it, in all houses,
/// at most `most`. The day of a house ends at its night audit.
pub async fn before_first_evening(
    db: &mut PgConnection,
    now: DateTime<Utc>,
    most: i64,
) -> sqlx::Result<Vec<FirstEvening>> {
    sqlx::query_as!(
        FirstEvening,
        r#"select s.property_id as property, s.id as stay, s.arrived_at as "arrived_at!",
             day.today > day.arrived as "over!"
           from stays s
           join properties p on p.id = s.property_id
           cross join lateral (select
               (s.arrived_at at time zone p.time_zone - p.night_audit::interval)::date as arrived,
               ($1::timestamptz at time zone p.time_zone - p.night_audit::interval)::date as today
             ) day
           where s.status = 'in_house' and not s.first_evening
             and ($1::timestamptz at time zone p.time_zone) >= day.arrived + p.calls_from
           order by s.arrived_at limit $2"#,
        now,
        most,
    )
    .fetch_all(db)
    .await
}

/// Whether nobody had thought of it; of several servers one does.
pub(super) async fn welcomed(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update stays set first_evening = true
         where property_id = $1 and id = $2 and status = 'in_house' and not first_evening",
        property as PropertyId,
        stay as StayId,
    )
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}
