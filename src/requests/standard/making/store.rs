//! Which preferences are to be looked at, and when next.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::Asleep;
use crate::ids::{PreferenceId, PropertyId};
use crate::requests::standard::Preference;
use crate::requests::standard::store::rows;

/// What is to be looked at in all houses, of guests who are there; house by house, at most `most`.
pub async fn due(
    db: &mut PgConnection,
    now: DateTime<Utc>,
    most: i64,
) -> sqlx::Result<Vec<Asleep>> {
    sqlx::query_as!(
        Asleep,
        "select p.property_id as property, p.id from standing_preferences p
         join stays s on s.property_id = p.property_id and s.id = p.stay_id and s.status = 'in_house'
         where p.wakes_at <= $1 and p.stopped_at is null and p.paused_at is null
         order by p.property_id, p.wakes_at, p.id limit $2",
        now,
        most,
    )
    .fetch_all(db)
    .await
}

/// One that is to be looked at, unless another server has it in hand.
pub(super) async fn lock_awake(
    db: &mut PgConnection,
    asleep: Asleep,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Preference>> {
    let row = rows!(
        "where property_id = $1 and id = $2 and wakes_at <= $3
           and stopped_at is null and paused_at is null
         for no key update skip locked",
        asleep.property as PropertyId,
        asleep.id as PreferenceId,
        now,
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(Preference::from))
}

/// Sets when it is looked at next.
pub(in crate::requests::standard) async fn sleep(
    db: &mut PgConnection,
    asleep: Asleep,
    until: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update standing_preferences set wakes_at = $3 where property_id = $1 and id = $2",
        asleep.property as PropertyId,
        asleep.id as PreferenceId,
        until,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What guests wanted who have left is not looked at any more.
pub async fn rest_departed(db: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!(
        "update standing_preferences p set wakes_at = 'infinity' from stays s
         where s.property_id = p.property_id and s.id = p.stay_id and s.status = 'departed'
           and p.wakes_at < 'infinity' and p.stopped_at is null and p.paused_at is null",
    )
    .execute(db)
    .await?;
    Ok(())
}
