//! Misses in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Miss, Reason};
use crate::ids::{MissId, PropertyId, RecoveryId, RequestId, StaffId, StayId};

/// Writes a miss down, and what puts it right; none: it lies in the past.
pub async fn record(
    db: &mut PgConnection,
    miss: &Miss,
    recovery: Option<RecoveryId>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into misses (property_id, id, stay_id, request_id, at, reason, owner_id, promised_for,
           recovery_id, item, room)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, item, coalesce(moved_from, room)
           from requests where property_id = $1 and id = $4",
        miss.property as _,
        MissId::new() as MissId,
        miss.stay as _,
        miss.request as _,
        miss.at,
        miss.reason as Reason,
        miss.owner as Option<StaffId>,
        miss.promised_for,
        recovery as Option<RecoveryId>,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The misses of a house since a moment, the newest first.
pub async fn since(
    db: &mut PgConnection,
    property: PropertyId,
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<Miss>> {
    sqlx::query_as!(
        Miss,
        "select property_id as property, stay_id as stay, request_id as request, at,
             reason, owner_id as owner, promised_for
           from misses where property_id = $1 and at >= $2 order by at desc, id",
        property as PropertyId,
        since,
    )
    .fetch_all(db)
    .await
}

/// When something last went wrong for a guest.
pub async fn last_of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Option<DateTime<Utc>>> {
    sqlx::query_scalar!(
        "select max(at) from misses where property_id = $1 and stay_id = $2",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_one(db)
    .await
}

/// When a request first came into what is put right.
pub async fn joined_at(
    db: &mut PgConnection,
    property: PropertyId,
    (request, recovery): (RequestId, RecoveryId),
) -> sqlx::Result<Option<DateTime<Utc>>> {
    sqlx::query_scalar!(
        "select min(at) from misses
           where property_id = $1 and request_id = $2 and recovery_id = $3",
        property as PropertyId,
        request as RequestId,
        recovery as RecoveryId,
    )
    .fetch_one(db)
    .await
}
