//! Rooms in Postgres.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::ids::{PropertyId, RoomId};

/// A number on a door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    pub id: RoomId,
    pub label: String,
    pub floor: i16,
}

/// Adds a room. `position` is the order in which somebody walks past. It belongs to its floor until
/// the floor is cut into sections.
pub async fn add_room(
    db: &mut PgConnection,
    property: PropertyId,
    label: &str,
    floor: i16,
    position: i32,
) -> sqlx::Result<RoomId> {
    let id = RoomId::new();
    sqlx::query!(
        "insert into rooms (property_id, id, label, floor, position, section)
         values ($1, $2, $3, $4, $5, $4::smallint::text)",
        property as PropertyId,
        id as RoomId,
        label,
        floor,
        position,
    )
    .execute(db)
    .await?;
    Ok(id)
}

/// The rooms of a house, as one walks past them.
pub async fn rooms(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Room>> {
    sqlx::query_as!(
        Room,
        "select id, label, floor from rooms where property_id = $1 order by position, label",
        property as PropertyId,
    )
    .fetch_all(db)
    .await
}

/// A room by what stands on its door, in either case.
pub async fn room_by_label(
    db: &mut PgConnection,
    property: PropertyId,
    label: &str,
) -> sqlx::Result<Option<Room>> {
    sqlx::query_as!(
        Room,
        "select id, label, floor from rooms
         where property_id = $1 and lower(label) = lower($2) limit 1",
        property as PropertyId,
        label,
    )
    .fetch_optional(db)
    .await
}

/// The rooms that a party may move to: nobody lives there now, and nobody is expected there before
/// the party leaves.
pub async fn free_rooms_until(
    db: &mut PgConnection,
    property: PropertyId,
    departs_on: NaiveDate,
) -> sqlx::Result<Vec<Room>> {
    sqlx::query_as!(
        Room,
        "select id, label, floor from rooms r where property_id = $1 and not exists (
           select from stays s
           where s.property_id = r.property_id and s.room_id = r.id
             and (s.status = 'in_house' or s.status = 'expected' and s.arrives_on < $2))
         order by position, label",
        property as PropertyId,
        departs_on,
    )
    .fetch_all(db)
    .await
}

/// The rooms in which nobody lives now, as one walks past them.
pub async fn free_rooms(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Room>> {
    sqlx::query_as!(
        Room,
        "select id, label, floor from rooms r where property_id = $1 and not exists (
           select from stays s
           where s.property_id = r.property_id and s.room_id = r.id and s.status = 'in_house')
         order by position, label",
        property as PropertyId,
    )
    .fetch_all(db)
    .await
}
