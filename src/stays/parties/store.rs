//! Who is in the house, and who will come, in Postgres.

use chrono::NaiveDate;
use sqlx::PgConnection;

use crate::ids::{PropertyId, StayId};
use crate::stays::Dates;

/// A party that is in the house now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InHouse {
    pub stay: StayId,
    pub guest: String,
    pub language: String,
    pub room: String,
    pub floor: i16,
    pub arrives_on: NaiveDate,
    pub departs_on: NaiveDate,
}

/// Reads parties. What follows is the rest of the query, and its arguments.
macro_rules! parties {
    ($rest:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query_as!(
            InHouse,
            "select s.id as stay, s.guest, s.language, r.label as room, r.floor, s.arrives_on, s.departs_on
               from stays s join rooms r on r.property_id = s.property_id and r.id = s.room_id " + $rest,
            $($argument),+
        )
    };
}

/// Who is in the house, by room.
pub async fn in_house(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<InHouse>> {
    parties!(
        "where s.property_id = $1 and s.status = 'in_house' order by r.position, r.label",
        property as PropertyId,
    )
    .fetch_all(db)
    .await
}

/// One party that is in the house.
pub async fn find(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Option<InHouse>> {
    parties!(
        "where s.property_id = $1 and s.id = $2 and s.status = 'in_house'",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_optional(db)
    .await
}

/// One party that has not come yet.
pub async fn coming(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Option<InHouse>> {
    parties!(
        "where s.property_id = $1 and s.id = $2 and s.status = 'expected'",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_optional(db)
    .await
}

/// One party that has not left.
pub async fn present(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Option<InHouse>> {
    parties!(
        "where s.property_id = $1 and s.id = $2 and s.status <> 'departed'",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_optional(db)
    .await
}

/// Whose guests may be ones who said yes to being remembered: they are addressed alike, and nobody
/// has said so yet.
pub(in crate::stays) async fn may_be_known(
    db: &mut PgConnection,
    property: PropertyId,
) -> sqlx::Result<Vec<StayId>> {
    sqlx::query_scalar!(
        "select s.id from stays s
         where s.property_id = $1 and s.status <> 'departed' and s.guest_id is null
           and s.recalled_at is null
           and exists (select from remembered_guests g
             join stays l on l.property_id = g.property_id and l.guest_id = g.id
               and l.status = 'departed'
             where g.property_id = s.property_id and lower(g.name) = lower(s.guest))",
        property as PropertyId,
    )
    .fetch_all(db)
    .await
}

/// Parties that will arrive, and those who should have; the first first.
pub async fn expected(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<InHouse>> {
    parties!(
        "where s.property_id = $1 and s.status = 'expected'
         order by s.arrives_on, r.position, r.label",
        property as PropertyId,
    )
    .fetch_all(db)
    .await
}

/// Other parties that live in the same room on some of these nights, or will; the first first.
pub async fn overlapping(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    dates: Dates,
) -> sqlx::Result<Vec<InHouse>> {
    parties!(
        "join stays own on own.property_id = s.property_id and own.id = $2
         where s.property_id = $1 and s.id <> $2 and s.room_id = own.room_id
           and s.status <> 'departed' and s.arrives_on < $4 and s.departs_on > $3
         order by s.arrives_on, s.id",
        property as PropertyId,
        stay as StayId,
        dates.arrives_on,
        dates.departs_on,
    )
    .fetch_all(db)
    .await
}
