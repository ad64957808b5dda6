//! Trouble in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::Trouble;
use crate::ids::{PropertyId, StayId};

/// Misses and complaints since a moment, each request once; of everybody, or of one party and of one
/// item. What was taken back within minutes bothered nobody, and what
/// comes back each day is a wish.
pub(super) async fn since(
    db: &mut PgConnection,
    property: PropertyId,
    since: DateTime<Utc>,
    around: Option<(StayId, &str)>,
) -> sqlx::Result<Vec<Trouble>> {
    let (stay, item) = around.unzip();
    let rows = sqlx::query!(
        r#"select r.id, r.stay_id, r.item, r.label, coalesce(r.moved_from, r.room) as "room!",
             min(t.at) as "at!"
           from (
             select request_id, at from misses where property_id = $1 and at >= $2
             union all
             select id, filed_at from requests
               where property_id = $1 and complaint and filed_at >= $2 and preference_id is null
                 and not (status = 'cancelled' and not guest_left
                   and closed_at < filed_at + interval '5 minutes')
           ) t
           join requests r on r.property_id = $1 and r.id = t.request_id
           where $3::uuid is null or r.stay_id = $3 or r.item = $4
           group by r.property_id, r.id"#,
        property as PropertyId,
        since,
        stay as Option<StayId>,
        item,
    )
    .fetch_all(db)
    .await?;
    let troubles = rows.into_iter().map(|row| Trouble {
        request: row.id,
        stay: row.stay_id,
        room: row.room,
        item: row.item,
        label: row.label.0,
        at: row.at,
    });
    Ok(troubles.collect())
}
