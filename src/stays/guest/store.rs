//! What a guest's key opens, in Postgres.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::{Guest, Key, Opened};
use crate::ids::{PropertyId, StayId};
use crate::properties::Property;
use crate::properties::row::Row as PropertyRow;

pub(super) async fn of_phone(
    db: &mut PgConnection,
    token_hash: &[u8],
    key: Key,
) -> sqlx::Result<Opened> {
    let row = sqlx::query_as!(
        Row,
        r#"select p.id as property_id, p.slug, p.name as property_name, p.time_zone,
             p.language as property_language, p.currency, p.night_audit, p.desk_extension, p.phone,
             s.id as "stay?", s.guest as "guest?", s.language as "language?", s.status as "status?",
             s.arrives_on as "arrives_on?", s.departs_on as "departs_on?",
             s.rests_until as "rests_until?",
             r.label as "room?", r.floor as "floor?"
           from stay_sessions n
           join stays s on s.property_id = n.property_id and s.id = n.stay_id
           join rooms r on r.property_id = s.property_id and r.id = s.room_id
           join properties p on p.id = n.property_id
           where n.token_hash = $1"#,
        token_hash,
    )
    .fetch_optional(db)
    .await?;
    row.map_or(Ok(Opened::Nothing), |row| row.opened(key))
}

pub(super) async fn of_tablet(
    db: &mut PgConnection,
    token_hash: &[u8],
    key: Key,
) -> sqlx::Result<Opened> {
    let row = sqlx::query_as!(
        Row,
        r#"select p.id as property_id, p.slug, p.name as property_name, p.time_zone,
             p.language as property_language, p.currency, p.night_audit, p.desk_extension, p.phone,
             s.id as "stay?", s.guest as "guest?", s.language as "language?", s.status as "status?",
             s.arrives_on as "arrives_on?", s.departs_on as "departs_on?",
             s.rests_until as "rests_until?",
             r.label as "room?", r.floor as "floor?"
           from devices d
           join rooms r on r.property_id = d.property_id and r.id = d.room_id
           join properties p on p.id = d.property_id
           left join stays s on s.property_id = d.property_id and s.room_id = d.room_id
             and s.status = 'in_house'
           where d.token_hash = $1 and d.kind = 'tablet' and d.revoked_at is null"#,
        token_hash,
    )
    .fetch_optional(db)
    .await?;
    row.map_or(Ok(Opened::Nothing), |row| row.opened(key))
}

struct Row {
    property_id: PropertyId,
    slug: String,
    property_name: String,
    time_zone: String,
    property_language: String,
    currency: String,
    night_audit: chrono::NaiveTime,
    desk_extension: String,
    phone: String,
    stay: Option<StayId>,
    guest: Option<String>,
    language: Option<String>,
    status: Option<String>,
    arrives_on: Option<NaiveDate>,
    departs_on: Option<NaiveDate>,
    rests_until: Option<DateTime<Utc>>,
    room: Option<String>,
    floor: Option<i16>,
}

impl Row {
    fn opened(self, key: Key) -> sqlx::Result<Opened> {
        let property = Property::try_from(PropertyRow {
            id: self.property_id,
            slug: self.slug,
            name: self.property_name,
            time_zone: self.time_zone,
            language: self.property_language,
            currency: self.currency,
            night_audit: self.night_audit,
            desk_extension: self.desk_extension,
            phone: self.phone,
        })?;
        let (Some(stay), Some(status)) = (self.stay, self.status) else {
            return Ok(Opened::Idle(Box::new(property)));
        };
        let is_here = match status.as_str() {
            "in_house" => true,
            "expected" => false,
            _ => return Ok(Opened::Over(Box::new(property))),
        };
        let broken = || sqlx::Error::Decode(format!("stay {stay} is only half there").into());
        Ok(Opened::Guest(Box::new(Guest {
            language: self.language.and_then(|code| code.parse().ok()).unwrap_or(property.language),
            property,
            stay,
            name: self.guest.ok_or_else(broken)?,
            is_here,
            room: self.room.ok_or_else(broken)?,
            floor: self.floor.ok_or_else(broken)?,
            arrives_on: self.arrives_on.ok_or_else(broken)?,
            departs_on: self.departs_on.ok_or_else(broken)?,
            rests_until: self.rests_until,
            key,
        })))
    }
}
