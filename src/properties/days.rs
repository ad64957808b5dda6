//! The days of a house, and what somebody means by a clock time, by its own clocks.

use chrono::{DateTime, Days, LocalResult, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};

use super::Property;

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

impl Property {
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

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;

    use super::*;
    use crate::ids::PropertyId;
    use crate::words::Language;

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
