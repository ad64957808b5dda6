//! Times, days and durations as a reader of each language says them. Always clock times of the
//! house: a promised time is "21:10", never "in 20 minutes".

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc};

use super::{Phrase, Words};

/// How one greets at this hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayPart {
    Morning,
    Day,
    Evening,
    Night,
}

impl DayPart {
    /// By the clock of the house.
    pub fn at(time: NaiveTime) -> Self {
        match time.hour() {
            5..=10 => Self::Morning,
            11..=16 => Self::Day,
            17..=22 => Self::Evening,
            _ => Self::Night,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Morning => "greeting-morning",
            Self::Day => "greeting-day",
            Self::Evening => "greeting-evening",
            Self::Night => "greeting-night",
        }
    }
}

impl Words {
    /// "21:10"
    pub fn clock(self, at: DateTime<Utc>) -> String {
        at.with_timezone(&self.zone).format("%H:%M").to_string()
    }

    /// "21:10" today, "tomorrow, 07:30", "Sat 8, 07:30", "Saturday 28 November, 07:30".
    pub fn when(self, at: DateTime<Utc>, now: DateTime<Utc>) -> String {
        let (day, today) = (self.date(at), self.date(now));
        let time = self.clock(at);
        if day == today {
            time
        } else if Some(day) == today.succ_opt() {
            self.t("time-tomorrow").with("time", time).to_string()
        } else {
            self.t("time-on").with("date", self.day(day, now)).with("time", time).to_string()
        }
    }

    /// "Sat 8"; with its month where a week or more lies between.
    pub fn day(self, day: NaiveDate, now: DateTime<Utc>) -> String {
        const NEAR: u64 = 7;
        let far = (day - self.date(now)).num_days().unsigned_abs() >= NEAR;
        if far { self.long_date(day) } else { self.short_date(day) }
    }

    /// "Thursday 6 November"
    pub fn long_date(self, day: NaiveDate) -> String {
        self.t("date-long")
            .with("weekday", self.t(format!("weekday-{}", day.weekday().number_from_monday())))
            .with("day", i64::from(day.day()))
            .with("month", self.t(format!("month-{}", day.month())))
            .to_string()
    }

    /// "Sat 8"
    pub fn short_date(self, day: NaiveDate) -> String {
        let weekday = format!("weekday-short-{}", day.weekday().number_from_monday());
        self.t("date-short")
            .with("weekday", self.t(weekday))
            .with("day", i64::from(day.day()))
            .to_string()
    }

    /// "just now", "2 minutes ago", "3 hours ago"
    pub fn ago(self, at: DateTime<Utc>, now: DateTime<Utc>) -> String {
        let minutes = (now - at).num_minutes().max(0);
        let phrase = if minutes < 60 {
            self.t("minutes-ago").with("count", minutes)
        } else {
            self.t("hours-ago").with("count", minutes / 60)
        };
        phrase.to_string()
    }

    /// "Good evening, Mrs Okafor"
    pub fn greeting(self, name: &str, now: DateTime<Utc>) -> Phrase {
        let part = DayPart::at(now.with_timezone(&self.zone).time());
        self.t(part.key()).with("name", name)
    }

    /// "Good evening"
    pub fn plain_greeting(self, now: DateTime<Utc>) -> Phrase {
        let part = DayPart::at(now.with_timezone(&self.zone).time());
        self.t(format!("{}-plain", part.key()))
    }

    /// "Your third night of five." `night` counts from one.
    pub fn night_of(self, night: i64, nights: i64) -> String {
        let known = |n| (1..=10).contains(&n);
        if nights == 1 {
            self.t("night-of-one").to_string()
        } else if known(night) && known(nights) {
            self.t("night-of")
                .with("night", self.t(format!("ordinal-{night}")))
                .with("nights", self.t(format!("cardinal-{nights}")))
                .to_string()
        } else {
            self.t("night-of-many").with("night", night).with("nights", nights).to_string()
        }
    }

    /// The day in the house's zone.
    pub fn date(self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }

    /// Whole minutes from one time to another, rounded up, never negative.
    pub fn minutes_between(from: DateTime<Utc>, to: DateTime<Utc>) -> i64 {
        let left = to - from;
        if left <= TimeDelta::zero() { 0 } else { (left.num_seconds() + 59) / 60 }
    }
}
