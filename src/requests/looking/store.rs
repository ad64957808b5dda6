//! What is read of requests, and never written.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::ids::{PropertyId, RequestId, StayId};
use crate::requests::store::rows;
use crate::requests::{Request, Target};
use crate::staff::Department;

/// One request, to look at.
pub async fn find(db: &mut PgConnection, target: Target) -> sqlx::Result<Option<Request>> {
    rows!(
        "where property_id = $1 and id = $2 and ($3::uuid is null or stay_id = $3)",
        target.property as PropertyId,
        target.id as RequestId,
        target.stay as Option<StayId>,
    )
    .fetch_optional(db)
    .await?
    .map(Request::try_from)
    .transpose()
}

/// What is not over, in a house.
pub async fn open(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Request>> {
    rows!(
        "where property_id = $1
           and status not in ('settled', 'cancelled', 'unmet')
         order by filed_at, id",
        property as PropertyId,
    )
    .fetch_all(db)
    .await?
    .into_iter()
    .map(Request::try_from)
    .collect()
}

/// What is not over, of one stay, to look at.
pub(in crate::requests) async fn open_of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Request>> {
    rows!(
        "where property_id = $1 and stay_id = $2
           and status not in ('settled', 'cancelled', 'unmet')
         order by filed_at, id",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(db)
    .await?
    .into_iter()
    .map(Request::try_from)
    .collect()
}

/// These of a house, in no order.
pub async fn find_all(
    db: &mut PgConnection,
    property: PropertyId,
    ids: &[RequestId],
) -> sqlx::Result<Vec<Request>> {
    rows!("where property_id = $1 and id = any($2)", property as PropertyId, ids as &[RequestId],)
        .fetch_all(db)
        .await?
        .into_iter()
        .map(Request::try_from)
        .collect()
}

/// The stays that asked for any of these, where a department looks after it; each once.
pub async fn stays_of(
    db: &mut PgConnection,
    property: PropertyId,
    requests: &[RequestId],
    department: Department,
) -> sqlx::Result<Vec<StayId>> {
    sqlx::query_scalar!(
        "select distinct stay_id from requests
         where property_id = $1 and id = any($2) and department = $3",
        property as PropertyId,
        requests as &[RequestId],
        department as Department,
    )
    .fetch_all(db)
    .await
}

/// How much of what comes back each day has its time still to come today.
pub(in crate::requests) async fn for_later(
    db: &mut PgConnection,
    property: PropertyId,
) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from requests
           where property_id = $1 and status = 'scheduled' and preference_id is not null"#,
        property as PropertyId,
    )
    .fetch_one(db)
    .await
}

/// What was over since a moment, the newest first.
pub async fn done_since(
    db: &mut PgConnection,
    property: PropertyId,
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<Request>> {
    rows!(
        "where property_id = $1 and closed_at >= $2
         order by closed_at desc, id",
        property as PropertyId,
        since,
    )
    .fetch_all(db)
    .await?
    .into_iter()
    .map(Request::try_from)
    .collect()
}

/// What a stay asked for since a moment, and what is still open, the newest first.
pub async fn of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<Request>> {
    rows!(
        "where property_id = $1 and stay_id = $2
           and (closed_at is null or closed_at >= $3 or filed_at >= $3)
         order by filed_at desc, id",
        property as PropertyId,
        stay as StayId,
        since,
    )
    .fetch_all(db)
    .await?
    .into_iter()
    .map(Request::try_from)
    .collect()
}

/// This request, if the guest called it just right.
pub(in crate::requests) async fn called_just_right(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Option<RequestId>> {
    sqlx::query_scalar!(
        r#"select request_id as "request!" from journal
           where property_id = $1 and request_id = $2
             and kind = 'settled' and event ->> 'by' = 'guest' limit 1"#,
        property as PropertyId,
        request as RequestId,
    )
    .fetch_optional(db)
    .await
}

/// Of what was over since a moment, that which the guest called just right.
pub(in crate::requests) async fn just_right(
    db: &mut PgConnection,
    property: PropertyId,
    since: DateTime<Utc>,
) -> sqlx::Result<HashSet<RequestId>> {
    let ids = sqlx::query_scalar!(
        "select r.id from requests r
         where r.property_id = $1 and r.closed_at >= $2 and r.status = 'settled'
           and exists (select from journal j
             where j.property_id = r.property_id and j.request_id = r.id
               and j.kind = 'settled' and j.event ->> 'by' = 'guest')",
        property as PropertyId,
        since,
    )
    .fetch_all(db)
    .await?;
    Ok(ids.into_iter().collect())
}
