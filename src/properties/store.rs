//! Properties in Postgres.

use chrono::{DateTime, NaiveTime, Utc};
use sqlx::PgConnection;

use super::{Hours, Property};
use crate::ids::PropertyId;
use crate::promises::{Clocks, Pace, Righting, Urgency};

/// A row, before its zone and language are known to be ones that we know.
pub struct Row {
    pub id: PropertyId,
    pub slug: String,
    pub name: String,
    pub time_zone: String,
    pub language: String,
    pub currency: String,
    pub night_audit: NaiveTime,
    pub desk_extension: String,
    pub phone: String,
}

impl TryFrom<Row> for Property {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> sqlx::Result<Self> {
        let broken = |what: &str| {
            sqlx::Error::Decode(format!("property {} has an unknown {what}", row.id).into())
        };
        Ok(Self {
            zone: super::zone(&row.time_zone).ok_or_else(|| broken("time zone"))?,
            language: row.language.parse().map_err(|_| broken("language"))?,
            id: row.id,
            slug: row.slug,
            name: row.name,
            currency: row.currency,
            night_audit: row.night_audit,
            desk_extension: row.desk_extension,
            phone: row.phone,
        })
    }
}

pub(super) async fn insert(
    db: &mut PgConnection,
    property: &Property,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into properties
           (id, slug, name, time_zone, language, currency, night_audit, desk_extension, phone, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        property.id as PropertyId,
        property.slug,
        property.name,
        property.zone.name(),
        property.language.code(),
        property.currency,
        property.night_audit,
        property.desk_extension,
        property.phone,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The house with this id.
pub async fn find(db: &mut PgConnection, id: PropertyId) -> sqlx::Result<Option<Property>> {
    sqlx::query_as!(
        Row,
        "select id, slug, name, time_zone, language, currency, night_audit, desk_extension, phone
         from properties where id = $1",
        id as PropertyId,
    )
    .fetch_optional(db)
    .await?
    .map(Property::try_from)
    .transpose()
}

/// The house with this name in addresses. One for practice has no address.
pub async fn by_slug(db: &mut PgConnection, slug: &str) -> sqlx::Result<Option<Property>> {
    sqlx::query_as!(
        Row,
        "select id, slug, name, time_zone, language, currency, night_audit, desk_extension, phone
         from properties where slug = $1 and practice_of is null",
        slug,
    )
    .fetch_optional(db)
    .await?
    .map(Property::try_from)
    .transpose()
}

/// All houses of this installation, by name, at most `most`; none of those for practice.
pub async fn all(db: &mut PgConnection, most: i64) -> sqlx::Result<Vec<Property>> {
    sqlx::query_as!(
        Row,
        "select id, slug, name, time_zone, language, currency, night_audit, desk_extension, phone
         from properties where practice_of is null order by name limit $1",
        most,
    )
    .fetch_all(db)
    .await?
    .into_iter()
    .map(Property::try_from)
    .collect()
}

/// Whoever writes settings of the house next waits here, and then reads what was written: two who
/// write at once are told of each other. Rows that point at the house are not kept waiting.
pub async fn hold(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<()> {
    sqlx::query!(
        "select id from properties where id = $1 for no key update",
        property as PropertyId
    )
    .fetch_one(db)
    .await?;
    Ok(())
}

/// The hours that daily wishes and calls follow.
pub async fn hours(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Hours> {
    sqlx::query_as!(
        Hours,
        "select round_at, ready_by, check_out_by, calls_from, quiet_from, quiet_until
         from properties where id = $1",
        property as PropertyId,
    )
    .fetch_one(db)
    .await
}

/// Sets the hours that daily wishes and calls follow.
pub(super) async fn set_hours(
    db: &mut PgConnection,
    property: PropertyId,
    hours: &Hours,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update properties set round_at = $2, ready_by = $3, check_out_by = $4, calls_from = $5,
           quiet_from = $6, quiet_until = $7 where id = $1",
        property as PropertyId,
        hours.round_at,
        hours.ready_by,
        hours.check_out_by,
        hours.calls_from,
        hours.quiet_from,
        hours.quiet_until,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The clocks of a house: its own where it has set them, those of every house otherwise.
pub async fn clocks(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Clocks> {
    let rows = sqlx::query!(
        "select urgency, answer, lead, desk, manager, nudge, grace, remind,
             ring, settle, verify, doubt, lapse, owner, apology, fix, done
           from clocks where property_id = $1",
        property as PropertyId,
    )
    .fetch_all(db)
    .await?;
    let mut clocks = Clocks::default();
    for row in rows {
        *clocks.of_mut(row.urgency) = Pace {
            answer: row.answer,
            lead: row.lead,
            desk: row.desk,
            manager: row.manager,
            nudge: row.nudge,
            grace: row.grace,
            remind: row.remind,
            ring: row.ring,
            settle: row.settle,
            verify: row.verify,
            doubt: row.doubt,
            lapse: row.lapse,
            righting: Righting {
                owner: row.owner,
                apology: row.apology,
                fix: row.fix,
                done: row.done,
            },
        };
    }
    Ok(clocks)
}

/// Sets one pace of a house. What waits already goes on by the old one until somebody acts.
pub(super) async fn set_pace(
    db: &mut PgConnection,
    property: PropertyId,
    urgency: Urgency,
    pace: &Pace,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into clocks (property_id, urgency, answer, lead, desk, manager, nudge, grace, remind,
           ring, settle, verify, doubt, lapse, owner, apology, fix, done)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
         on conflict (property_id, urgency) do update set answer = excluded.answer,
           lead = excluded.lead, desk = excluded.desk, manager = excluded.manager,
           nudge = excluded.nudge, grace = excluded.grace, remind = excluded.remind,
           ring = excluded.ring, settle = excluded.settle, verify = excluded.verify,
           doubt = excluded.doubt, lapse = excluded.lapse, owner = excluded.owner,
           apology = excluded.apology, fix = excluded.fix, done = excluded.done",
        property as PropertyId,
        urgency as Urgency,
        pace.answer,
        pace.lead,
        pace.desk,
        pace.manager,
        pace.nudge,
        pace.grace,
        pace.remind,
        pace.ring,
        pace.settle,
        pace.verify,
        pace.doubt,
        pace.lapse,
        pace.righting.owner,
        pace.righting.apology,
        pace.righting.fix,
        pace.righting.done,
    )
    .execute(db)
    .await?;
    Ok(())
}
