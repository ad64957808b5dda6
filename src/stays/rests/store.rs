//! Who rests, in Postgres.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::ids::{PropertyId, StayId};

/// Whether the party is in the house.
pub(super) async fn set(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    until: Option<DateTime<Utc>>,
) -> sqlx::Result<bool> {
    let set = sqlx::query!(
        "update stays set rests_until = $3
         where property_id = $1 and id = $2 and status = 'in_house'",
        property as PropertyId,
        stay as StayId,
        until,
    )
    .execute(db)
    .await?;
    Ok(set.rows_affected() == 1)
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
