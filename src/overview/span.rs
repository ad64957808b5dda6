//! The days of the house that the overview looks at.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::properties::Property;

/// The longest span: a year, and what one compares it with.
pub const LONGEST: i64 = 400;

/// From the beginning of one day of the house to the end of another, both within.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: NaiveDate,
    pub until: NaiveDate,
}

/// Why there is no such span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    NoFrom,
    NoUntil,
    /// It ends before it begins.
    Backwards,
    /// It ends later than today.
    Ahead,
    TooLong,
}

impl Span {
    /// So many days, today the last of them.
    pub fn lately(days: u64, today: NaiveDate) -> Self {
        Self { from: today - Days::new(days.saturating_sub(1)), until: today }
    }

    /// What two dates say, as they were typed, or all that is wrong with them.
    pub fn parse(from: &str, until: &str, today: NaiveDate) -> Result<Self, Vec<Wrong>> {
        let day = |text: &str| text.trim().parse::<NaiveDate>().ok();
        let (from, until) = match (day(from), day(until)) {
            (Some(from), Some(until)) => (from, until),
            (from, until) => {
                let no_from = from.is_none().then_some(Wrong::NoFrom);
                let no_until = until.is_none().then_some(Wrong::NoUntil);
                return Err(no_from.into_iter().chain(no_until).collect());
            }
        };
        if until > today {
            Err(vec![Wrong::Ahead])
        } else if from > until {
            Err(vec![Wrong::Backwards])
        } else if (until - from).num_days() >= LONGEST {
            Err(vec![Wrong::TooLong])
        } else {
            Ok(Self { from, until })
        }
    }

    /// How many days.
    pub fn days(self) -> u64 {
        (self.until - self.from).num_days().unsigned_abs() + 1
    }

    /// As many days directly before.
    #[must_use]
    pub fn before(self) -> Self {
        let days = Days::new(self.days());
        Self { from: self.from - days, until: self.until - days }
    }

    /// Each of its days.
    pub fn each(self) -> impl Iterator<Item = NaiveDate> {
        self.from.iter_days().take_while(move |day| *day <= self.until)
    }

    /// Its first moment, and the first that is no longer within.
    pub fn bounds(self, house: &Property) -> (DateTime<Utc>, DateTime<Utc>) {
        (house.beginning(self.from), house.beginning(self.until + Days::new(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn two_dates_make_a_span_or_it_is_said_why_not() {
        let parse = |from, until| Span::parse(from, until, day("2025-11-06"));
        let week = Span { from: day("2025-10-31"), until: day("2025-11-06") };
        assert_eq!(parse(" 2025-10-31", "2025-11-06"), Ok(week));
        assert_eq!(week, Span::lately(7, day("2025-11-06")));
        assert_eq!((week.days(), week.before().until), (7, day("2025-10-30")));
        let cases = [
            ("", "31.10.2025", vec![Wrong::NoFrom, Wrong::NoUntil]),
            ("2025-11-05", "2025-11-04", vec![Wrong::Backwards]),
            ("2025-11-05", "2025-11-07", vec![Wrong::Ahead]),
            ("2024-10-02", "2025-11-06", vec![Wrong::TooLong]),
            ("-4711-01-01", "2025-11-06", vec![Wrong::TooLong]),
        ];
        for (from, until, wrong) in cases {
            assert_eq!(parse(from, until), Err(wrong), "{from} to {until}");
        }
        assert!(parse("2024-10-03", "2025-11-06").is_ok(), "400 days");
    }
}
