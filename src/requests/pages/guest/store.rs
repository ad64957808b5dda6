//! What only the guest's pages ask of the requests: figures, read and never written.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::ids::{PropertyId, RequestId, StayId};

/// The first time from `since` on at which something of a stay becomes late, if nothing happens.
pub(super) async fn turns_late_at(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    since: DateTime<Utc>,
) -> sqlx::Result<Option<DateTime<Utc>>> {
    sqlx::query_scalar!(
        "select min(late.at) from requests
         cross join lateral (values (answer_by), (promised_for), (owed_for)) late (at)
         where property_id = $1 and stay_id = $2
           and status in ('scheduled', 'filed', 'confirmed', 'under_way') and late.at >= $3",
        property as PropertyId,
        stay as StayId,
        since,
    )
    .fetch_one(db)
    .await
}

/// What of a stay was brought, and is put right or was: that asks the guest whether it is right.
pub(super) async fn put_right(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<HashSet<RequestId>> {
    let ids = sqlx::query_scalar!(
        "select r.id
         from requests r where r.property_id = $1 and r.stay_id = $2 and r.status = 'delivered'
           and (exists (select from misses m where m.property_id = r.property_id
               and m.request_id = r.id and m.recovery_id is not null)
             or exists (select from recoveries v where v.property_id = r.property_id
               and v.stay_id = r.stay_id and v.request_id = r.id))",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(db)
    .await?;
    Ok(ids.into_iter().collect())
}

/// How much a guest asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    /// Whether this very wish is filed already: a repetition asks for nothing more.
    pub known: bool,
    pub lately: i64,
    pub open: i64,
}

/// How much the guests of a stay asked for themselves since a moment, and how much of theirs is open.
pub(super) async fn pace(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    wish: RequestId,
    since: DateTime<Utc>,
) -> sqlx::Result<Pace> {
    sqlx::query_as!(
        Pace,
        r#"select coalesce(bool_or(id = $3), false) as "known!",
             count(*) filter (where filed_at > $4) as "lately!",
             count(*) filter (where closed_at is null) as "open!"
           from requests where property_id = $1 and stay_id = $2 and filed_by is null"#,
        property as PropertyId,
        stay as StayId,
        wish as RequestId,
        since,
    )
    .fetch_one(db)
    .await
}
