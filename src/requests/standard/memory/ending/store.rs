//! Who is remembered, and no longer, in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Listed, MOST};
use crate::ids::{GuestId, PropertyId};

/// Whoever is remembered and has this in their name, by name and with their last stay.
pub async fn listed(
    db: &mut PgConnection,
    property: PropertyId,
    name: &str,
) -> sqlx::Result<Vec<Listed>> {
    sqlx::query_as!(
        Listed,
        r#"select g.id as "guest!", g.name as "name!", l.label as "room!", l.departs_on as "departs_on!"
           from remembered_guests g
           cross join lateral (
             select r.label, s.departs_on from stays s
             join rooms r on r.property_id = s.property_id and r.id = s.room_id
             where s.property_id = g.property_id and s.guest_id = g.id
             order by s.departs_on desc limit 1) l
           where g.property_id = $1 and position(lower($2) in lower(g.name)) > 0
           order by lower(g.name), g.id limit $3"#,
        property as PropertyId,
        name,
        MOST,
    )
    .fetch_all(db)
    .await
}

/// Forgets those who said yes and have left for the last time before `since`. In all houses.
pub(super) async fn forget_gone(
    db: &mut PgConnection,
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<(PropertyId, GuestId)>> {
    let gone = sqlx::query!(
        "delete from remembered_guests g
         where g.remembered_at < $1 and not exists (select from stays s
           where s.property_id = g.property_id and s.guest_id = g.id
             and (s.departed_at is null or s.departed_at >= $1))
         returning g.property_id, g.id",
        since,
    )
    .fetch_all(db)
    .await?;
    Ok(gone.into_iter().map(|row| (row.property_id, row.id)).collect())
}
