//! Rooms by section, and who walks them, in Postgres.

use chrono::NaiveDate;
use sqlx::PgConnection;

use super::{Door, Walks};
use crate::ids::{PropertyId, RoomId, StaffId};

/// All rooms of a house, as one walks past them.
pub async fn doors(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Door>> {
    sqlx::query_as!(
        Door,
        "select id as room, label, floor, section, position from rooms
         where property_id = $1 order by position, label",
        property as PropertyId,
    )
    .fetch_all(db)
    .await
}

/// Who walks which section on a day. Whoever left walks no more.
pub async fn walks(
    db: &mut PgConnection,
    property: PropertyId,
    day: NaiveDate,
) -> sqlx::Result<Walks> {
    let rows = sqlx::query!(
        "select w.section, w.staff_id
         from section_walks w
         join staff s on s.property_id = w.property_id and s.id = w.staff_id
         where w.property_id = $1 and w.day = $2 and s.left_at is null",
        property as PropertyId,
        day,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.section, row.staff_id)).collect())
}

/// Somebody walks a section on a day, or nobody.
pub(super) async fn assign(
    db: &mut PgConnection,
    property: PropertyId,
    day: NaiveDate,
    section: &str,
    staff: Option<StaffId>,
) -> sqlx::Result<()> {
    let Some(staff) = staff else {
        sqlx::query!(
            "delete from section_walks where property_id = $1 and day = $2 and section = $3",
            property as PropertyId,
            day,
            section,
        )
        .execute(db)
        .await?;
        return Ok(());
    };
    sqlx::query!(
        "insert into section_walks (property_id, day, section, staff_id) values ($1, $2, $3, $4)
         on conflict (property_id, day, section) do update set staff_id = excluded.staff_id",
        property as PropertyId,
        day,
        section,
        staff as StaffId,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A room belongs to a section from now on.
pub(super) async fn set_section(
    db: &mut PgConnection,
    property: PropertyId,
    room: RoomId,
    section: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update rooms set section = $3 where property_id = $1 and id = $2",
        property as PropertyId,
        room as RoomId,
        section,
    )
    .execute(db)
    .await?;
    Ok(())
}
