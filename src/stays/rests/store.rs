//! Who rests, in Postgres.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::ids::{PropertyId, StayId};

/// Until when the party rested so far; nothing at all if it is not in the house.
pub(super) async fn set(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    until: Option<DateTime<Utc>>,
) -> sqlx::Result<Option<Option<DateTime<Utc>>>> {
    sqlx::query_scalar!(
        "update stays s set rests_until = $3
         from (select rests_until from stays
           where property_id = $1 and id = $2 and status = 'in_house' for no key update) old
         where s.property_id = $1 and s.id = $2
         returning old.rests_until",
        property as PropertyId,
        stay as StayId,
        until,
    )
    .fetch_optional(db)
    .await
}

/// Until when a guest rests, if they do.
pub async fn resting(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<DateTime<Utc>>> {
    let until = sqlx::query_scalar!(
        "select rests_until from stays where property_id = $1 and id = $2 and rests_until > $3",
        property as PropertyId,
        stay as StayId,
        now,
    )
    .fetch_optional(db)
    .await?;
    Ok(until.flatten())
}

/// Who rests in a house, and until when.
pub async fn all_resting(
    db: &mut PgConnection,
    property: PropertyId,
    now: DateTime<Utc>,
) -> sqlx::Result<HashMap<StayId, DateTime<Utc>>> {
    let rows = sqlx::query!(
        r#"select id, rests_until as "until!" from stays
           where property_id = $1 and status = 'in_house' and rests_until > $2"#,
        property as PropertyId,
        now,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.until)).collect())
}
