//! Devices in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Kind, SharedPhone};
use crate::ids::{DeviceId, PropertyId, RoomId, StaffId};
use crate::properties::Property;
use crate::properties::row::Row as PropertyRow;

/// A device that is in use.
#[derive(Clone, Debug)]
pub struct Device {
    pub id: DeviceId,
    pub name: String,
    /// The room in which it stands, if it is a tablet.
    pub room: Option<String>,
    pub enrolled_at: DateTime<Utc>,
}

/// The devices of a house that were not taken back, tablets by room.
pub async fn all(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Device>> {
    sqlx::query_as!(
        Device,
        r#"select d.id, d.name, r.label as "room?", d.enrolled_at
           from devices d
           left join rooms r on r.property_id = d.property_id and r.id = d.room_id
           where d.property_id = $1 and d.revoked_at is null
           order by r.position nulls first, d.name, d.id"#,
        property as PropertyId,
    )
    .fetch_all(db)
    .await
}

pub(super) async fn insert(
    db: &mut PgConnection,
    property: PropertyId,
    (device, kind): (DeviceId, Kind),
    name: &str,
    by: StaffId,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into devices
           (property_id, id, token_hash, kind, name, room_id, enrolled_by, enrolled_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        property as PropertyId,
        device as DeviceId,
        token_hash,
        kind.code(),
        name,
        kind.room() as Option<RoomId>,
        by as StaffId,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn revoke_tablets(
    db: &mut PgConnection,
    property: PropertyId,
    room: RoomId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update devices set revoked_at = $3
         where property_id = $1 and room_id = $2 and revoked_at is null",
        property as PropertyId,
        room as RoomId,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Whether it was in use until now.
pub(super) async fn revoke(
    db: &mut PgConnection,
    property: PropertyId,
    device: DeviceId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let revoked = sqlx::query!(
        "update devices set revoked_at = $3
         where property_id = $1 and id = $2 and revoked_at is null",
        property as PropertyId,
        device as DeviceId,
        now,
    )
    .execute(db)
    .await?;
    Ok(revoked.rows_affected() == 1)
}

pub(super) async fn end_sessions(
    db: &mut PgConnection,
    property: PropertyId,
    device: DeviceId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from staff_sessions where property_id = $1 and device_id = $2",
        property as PropertyId,
        device as DeviceId,
    )
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn is_tablet(db: &mut PgConnection, token_hash: &[u8]) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (
             select from devices where token_hash = $1 and kind = 'tablet' and revoked_at is null
           ) as "it_is!""#,
        token_hash,
    )
    .fetch_one(db)
    .await
}

pub(super) async fn shared_phone(
    db: &mut PgConnection,
    token_hash: &[u8],
) -> sqlx::Result<Option<SharedPhone>> {
    let Some(row) = sqlx::query!(
        "select d.id, d.name, p.id as property_id, p.slug, p.name as property_name, p.time_zone,
           p.language, p.currency, p.night_audit, p.desk_extension, p.phone
         from devices d join properties p on p.id = d.property_id
         where d.token_hash = $1 and d.kind = 'shared_phone' and d.revoked_at is null",
        token_hash,
    )
    .fetch_optional(db)
    .await?
    else {
        return Ok(None);
    };
    let property = Property::try_from(PropertyRow {
        id: row.property_id,
        slug: row.slug,
        name: row.property_name,
        time_zone: row.time_zone,
        language: row.language,
        currency: row.currency,
        night_audit: row.night_audit,
        desk_extension: row.desk_extension,
        phone: row.phone,
    })?;
    Ok(Some(SharedPhone { id: row.id, name: row.name, property }))
}
