//! The houses: where they stand, what they speak, and when their day ends.

pub mod money;
mod store;

/// A row, for domains that read a house along with something else.
pub mod row {
    pub use super::store::Row;
}

use std::str::FromStr;

use chrono::{DateTime, Days, LocalResult, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use sqlx::PgConnection;

use crate::ids::{PropertyId, StaffId};
use crate::journal::{self, Subject};
use crate::promises::{Pace, Urgency};
use crate::words::{Language, Words};

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

/// A day that somebody chose beside a clock time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    Today,
    Tomorrow,
}

impl Day {
    /// What a form says; empty is today.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "" | "today" => Some(Self::Today),
            "tomorrow" => Some(Self::Tomorrow),
            _ => None,
        }
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

    /// The day it is in the house: until the night audit it is still yesterday.
    pub fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        let local = now.with_timezone(&self.zone);
        if local.time() < self.night_audit {
            local.date_naive() - Days::new(1)
        } else {
            local.date_naive()
        }
    }

    /// When a day of the house begins.
    pub fn beginning(&self, day: NaiveDate) -> DateTime<Utc> {
        self.at(day, self.night_audit)
    }

    /// An instant by the house's clocks. An hour that comes twice is meant the first time; one
    /// that is skipped is meant as the first minute after the gap.
    pub fn at(&self, day: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
        let mut local = day.and_time(time);
        loop {
            match self.zone.from_local_datetime(&local) {
                LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => {
                    return at.with_timezone(&Utc);
                }
                // Gaps begin and end on whole minutes, and none is longer than a day.
                LocalResult::None => local += TimeDelta::minutes(1),
            }
        }
    }

    /// What rings a person from somebody's own phone.
    pub fn number(&self) -> &str {
        if self.phone.is_empty() { &self.desk_extension } else { &self.phone }
    }

    /// What somebody means by a clock time today or tomorrow. The house's day lasts until the night
    /// audit: at half past midnight "tomorrow, 07:30" is this coming morning, and so is "today,
    /// 07:30", because what has passed cannot be meant if something to come can.
    pub fn clock_time(&self, day: Day, time: NaiveTime, now: DateTime<Utc>) -> DateTime<Utc> {
        let of_house = |day: NaiveDate| {
            let after_midnight = time < self.night_audit;
            self.at(if after_midnight { day + Days::new(1) } else { day }, time)
        };
        match day {
            Day::Tomorrow => of_house(self.today(now) + Days::new(1)),
            Day::Today => {
                let meant = of_house(self.today(now));
                let by_calendar = self.at(now.with_timezone(&self.zone).date_naive(), time);
                if meant < now && by_calendar >= now { by_calendar } else { meant }
            }
        }
    }

    /// The next time the house's clocks show `time`: today if it is still to come, else tomorrow.
    pub fn next(&self, time: NaiveTime, now: DateTime<Utc>) -> DateTime<Utc> {
        let day = now.with_timezone(&self.zone).date_naive();
        let today = self.at(day, time);
        if today > now { today } else { self.at(day + Days::new(1), time) }
    }
}

/// A zone by its IANA name.
pub fn zone(name: &str) -> Option<Tz> {
    Tz::from_str(name).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house(zone: Tz) -> Property {
        Property {
            id: PropertyId::new(),
            slug: "h".into(),
            name: "H".into(),
            zone,
            language: Language::En,
            currency: "EUR".into(),
            night_audit: NaiveTime::from_hms_opt(4, 0, 0).unwrap(),
            desk_extension: "0".into(),
            phone: String::new(),
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn time(text: &str) -> NaiveTime {
        text.parse().unwrap()
    }

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn the_day_ends_at_the_night_audit() {
        let vienna = house(chrono_tz::Europe::Vienna);
        assert_eq!(vienna.today(utc("2026-11-22T01:30:00Z")), day("2026-11-21"));
        assert_eq!(vienna.today(utc("2026-11-22T03:00:00Z")), day("2026-11-22"));
    }

    #[test]
    fn a_skipped_hour_is_meant_as_the_minute_after() {
        let vienna = house(chrono_tz::Europe::Vienna);
        let at = vienna.at(day("2027-03-28"), time("02:30:00"));
        assert_eq!(at, utc("2027-03-28T01:00:00Z"), "03:00 in Vienna");
    }

    #[test]
    fn an_hour_that_comes_twice_is_meant_the_first_time() {
        let vienna = house(chrono_tz::Europe::Vienna);
        let at = vienna.at(day("2026-10-25"), time("02:30:00"));
        assert_eq!(at, utc("2026-10-25T00:30:00Z"));
    }

    #[test]
    fn after_midnight_tomorrow_is_the_coming_morning() {
        let vienna = house(chrono_tz::Europe::Vienna);
        let half_past_midnight = utc("2026-11-21T23:30:00Z");
        let morning = utc("2026-11-22T06:30:00Z");
        let at = |day, text| vienna.clock_time(day, time(text), half_past_midnight);
        assert_eq!(at(Day::Tomorrow, "07:30:00"), morning);
        assert_eq!(at(Day::Today, "07:30:00"), morning);
        assert_eq!(at(Day::Today, "02:00:00"), utc("2026-11-22T01:00:00Z"));
        let evening = utc("2026-11-21T19:00:00Z");
        let at = |day, text| vienna.clock_time(day, time(text), evening);
        assert_eq!(at(Day::Tomorrow, "07:30:00"), morning);
        assert_eq!(at(Day::Today, "02:00:00"), utc("2026-11-22T01:00:00Z"), "tonight");
        assert_eq!(at(Day::Today, "07:30:00"), utc("2026-11-21T06:30:00Z"), "it has passed");
    }

    #[test]
    fn a_time_that_has_passed_is_meant_tomorrow() {
        let vienna = house(chrono_tz::Europe::Vienna);
        let now = utc("2026-11-22T20:00:00Z");
        assert_eq!(vienna.next(time("22:00:00"), now), utc("2026-11-22T21:00:00Z"));
        assert_eq!(vienna.next(time("07:00:00"), now), utc("2026-11-23T06:00:00Z"));
    }
}
