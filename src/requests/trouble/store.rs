//! Trouble in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::Trouble;
use crate::ids::{PropertyId, RequestId};

/// Misses and complaints since a moment, each request once, as far as they concern this request, or
/// without one all that are open in the house: of the same party, or of the same item in the same room.
/// A house remembers thousands, and its cards need a handful. What was taken back within minutes
/// bothered nobody, and what comes back each day is a wish.
pub(super) async fn around(
    db: &mut PgConnection,
    property: PropertyId,
    request: Option<RequestId>,
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<Trouble>> {
    let rows = sqlx::query!(
        r#"with these as materialized (
             select stay_id, item, coalesce(moved_from, room) as room from requests
               where property_id = $1 and id = $2
             union all
             select stay_id, item, coalesce(moved_from, room) from requests
               where $2 is null and property_id = $1
                 and status not in ('settled', 'cancelled', 'unmet')
           )
           select r.id, r.stay_id, r.item, r.label, coalesce(r.moved_from, r.room) as "room!",
             min(t.at) as "at!"
           from (
             select request_id, stay_id, item, room, at from misses
               where property_id = $1 and at >= $3
             union all
             select id, stay_id, item, coalesce(moved_from, room), filed_at from requests
               where property_id = $1 and complaint and filed_at >= $3 and preference_id is null
                 and not (status = 'cancelled' and not guest_left
                   and closed_at < filed_at + interval '5 minutes')
           ) t
           join requests r on r.property_id = $1 and r.id = t.request_id
           where t.stay_id in (select stay_id from these)
             or (t.item, t.room) in (select item, room from these)
           group by r.property_id, r.id"#,
        property as PropertyId,
        request as Option<RequestId>,
        since,
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
