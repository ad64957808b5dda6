//! What owners have not seen yet, in Postgres.

use chrono::{DateTime, Utc};
use serde_json::Value;
use sqlx::PgConnection;

use crate::ids::{PropertyId, RequestId};

/// The changes since the owner last did anything, in the order in which they were made.
pub(super) async fn unseen(
    db: &mut PgConnection,
    property: PropertyId,
    request: Option<RequestId>,
) -> sqlx::Result<Vec<(RequestId, DateTime<Utc>, Value)>> {
    let rows = sqlx::query!(
        r#"select r.id, j.at, j.event
           from requests r
           join journal j on j.property_id = r.property_id and j.request_id = r.id
             and j.kind in ('amended', 'change_asked')
           where r.property_id = $1 and ($2::uuid is null or r.id = $2)
             and r.amended_at is not null and r.status not in ('settled', 'cancelled', 'unmet')
             and j.seq > coalesce((
               select max(k.seq) from journal k
               where k.property_id = r.property_id and k.request_id = r.id
                 and k.event ->> 'by' = r.owner_id::text), 0)
           order by j.seq"#,
        property as PropertyId,
        request as Option<RequestId>,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.at, row.event)).collect())
}
