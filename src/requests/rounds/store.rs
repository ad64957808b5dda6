//! What duty asks about the requests of all houses.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::ids::{PropertyId, StayId};
use crate::requests::Target;

/// What guests who have left still have open, in all houses, at most `most`.
pub async fn of_departed(db: &mut PgConnection, most: i64) -> sqlx::Result<Vec<Target>> {
    sqlx::query_as!(
        Target,
        r#"select r.property_id as property, null::uuid as "stay: StayId", r.id
           from requests r
           join stays s on s.property_id = r.property_id and s.id = r.stay_id
             and s.status = 'departed'
           where r.status not in ('settled', 'cancelled', 'unmet') limit $1"#,
        most,
    )
    .fetch_all(db)
    .await
}

/// What guests who are here wished for before they came, in all houses, at most `most`.
pub async fn of_arrived(db: &mut PgConnection, most: i64) -> sqlx::Result<Vec<Target>> {
    sqlx::query_as!(
        Target,
        r#"select r.property_id as property, null::uuid as "stay: StayId", r.id
           from requests r
           join stays s on s.property_id = r.property_id and s.id = r.stay_id
             and s.status = 'in_house'
           where r.waits_for is not null and r.status = 'scheduled' limit $1"#,
        most,
    )
    .fetch_all(db)
    .await
}

/// What somebody has who no longer works here, in all houses, at most `most`.
pub async fn of_leavers(db: &mut PgConnection, most: i64) -> sqlx::Result<Vec<Target>> {
    sqlx::query_as!(
        Target,
        r#"select r.property_id as property, null::uuid as "stay: StayId", r.id
           from requests r
           join staff s on s.property_id = r.property_id and s.id = r.owner_id
             and s.left_at is not null
           where r.status in ('confirmed', 'clarifying', 'offered', 'under_way', 'parked') limit $1"#,
        most,
    )
    .fetch_all(db)
    .await
}

/// How many guests of a house wait longer than they were told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub property: PropertyId,
    /// For a first answer.
    pub unanswered: i32,
    /// For what was promised.
    pub late: i32,
}

/// The houses in which somebody waits longer than they were told.
pub async fn waiting(db: &mut PgConnection, now: DateTime<Utc>) -> sqlx::Result<Vec<Waiting>> {
    sqlx::query_as!(
        Waiting,
        r#"select property_id as property,
             (count(*) filter (where status = 'filed'))::int as "unanswered!",
             (count(*) filter (where status <> 'filed'))::int as "late!"
           from requests
           where (status = 'filed' and answer_by < $1)
             or (status in ('confirmed', 'under_way') and promised_for < $1)
           group by property_id order by property_id"#,
        now,
    )
    .fetch_all(db)
    .await
}
