//! The houses: where they stand, what they speak, and when their day ends.

mod days;
pub mod money;
mod store;

/// A row, for domains that read a house along with something else.
pub mod row {
    pub use super::store::Row;
}

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use sqlx::PgConnection;

use crate::ids::{PropertyId, StaffId};
use crate::journal::{self, Subject};
use crate::promises::{Pace, Urgency};
use crate::words::{Language, Words};

pub use days::Day;
pub use store::{all, by_slug, clocks, find, hold, hours};

/// One hotel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    pub id: PropertyId,
    /// Its name in addresses.
    pub slug: String,
    pub name: String,
    pub zone: Tz,
    /// What is spoken where nobody said otherwise.
    pub language: Language,
    /// ISO 4217.
    pub currency: String,
    /// When "today" ends.
    pub night_audit: NaiveTime,
    /// What a guest dials in the room to reach a person.
    pub desk_extension: String,
    /// The number from outside; may be empty.
    pub phone: String,
}

/// The hours of a house that daily wishes and calls follow, by its own clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Hours {
    /// When the morning round comes by.
    pub round_at: NaiveTime,
    /// When the rooms of those who arrive are ready.
    pub ready_by: NaiveTime,
    /// On the day of departure nothing is brought after it.
    pub check_out_by: NaiveTime,
    /// From when the evening's calls are made.
    pub calls_from: NaiveTime,
    /// When nobody rings a guest any more, and from when somebody may again.
    pub quiet_from: NaiveTime,
    pub quiet_until: NaiveTime,
}

impl Hours {
    /// Whether nobody rings a guest in this house now.
    pub fn are_quiet(&self, house: &Property, now: DateTime<Utc>) -> bool {
        let local = now.with_timezone(&house.zone).time();
        local >= self.quiet_from || local < self.quiet_until
    }
}

/// What the founder of a house says about it.
#[derive(Clone, Debug)]
pub struct NewProperty {
    pub slug: String,
    pub name: String,
    pub zone: Tz,
    pub language: Language,
    pub phone: String,
}

/// Opens a house, with an empty journal.
pub async fn open(
    db: &mut PgConnection,
    new: NewProperty,
    now: DateTime<Utc>,
) -> sqlx::Result<Property> {
    let property = Property {
        id: PropertyId::new(),
        slug: new.slug,
        name: new.name,
        zone: new.zone,
        language: new.language,
        currency: "EUR".to_owned(),
        night_audit: NaiveTime::from_hms_opt(4, 0, 0).unwrap_or_default(),
        desk_extension: "0".to_owned(),
        phone: new.phone,
    };
    store::insert(db, &property, now).await?;
    journal::open(db, property.id).await?;
    Ok(property)
}

/// When the room of a party that arrives on that day is ready; none: there is no such house.
pub async fn ready(
    db: &mut PgConnection,
    property: PropertyId,
    arrives_on: NaiveDate,
) -> sqlx::Result<Option<DateTime<Utc>>> {
    let Some(house) = find(db, property).await? else { return Ok(None) };
    let hours = hours(db, property).await?;
    Ok(Some(house.at(arrives_on, hours.ready_by)))
}

/// What a house changed about itself, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Guests of this hurry wait by other clocks from now on.
    PaceSet { urgency: Urgency, by: StaffId },
    /// Daily wishes follow other hours from the next morning on, calls from now on.
    HoursSet { hours: Hours, by: StaffId },
}

/// Sets the hours that daily wishes and calls follow. What is made for today already keeps its time.
pub async fn set_hours(
    db: &mut PgConnection,
    property: PropertyId,
    hours: &Hours,
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    store::set_hours(db, property, hours).await?;
    let subject = Subject { property, stay: None, request: None };
    journal::append(db, subject, &Event::HoursSet { hours: *hours, by }, now).await?;
    Ok(())
}

/// Sets how long guests may wait. What waits already goes on by the old clocks until somebody acts.
pub async fn set_pace(
    db: &mut PgConnection,
    property: PropertyId,
    (urgency, pace): (Urgency, &Pace),
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    store::set_pace(db, property, urgency, pace).await?;
    let subject = Subject { property, stay: None, request: None };
    journal::append(db, subject, &Event::PaceSet { urgency, by }, now).await?;
    Ok(())
}

impl Property {
    /// How to speak to a reader of `language` about this house.
    pub fn words(&self, language: Language) -> Words {
        Words::new(language, self.zone)
    }

    /// What rings a person from somebody's own phone.
    pub fn number(&self) -> &str {
        if self.phone.is_empty() { &self.desk_extension } else { &self.phone }
    }
}

/// A zone by its IANA name.
pub fn zone(name: &str) -> Option<Tz> {
    Tz::from_str(name).ok()
}
