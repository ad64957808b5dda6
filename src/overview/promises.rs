//! Promises kept, by the day of the house on which they were due.

use chrono::{Datelike, Days, NaiveDate};

use super::Span;

/// What became of the promises that were due on one day, or in several.
///
/// A promise is a time that a person gave a guest. It counts on the day for which it was given last. Not
/// counted: what the guest took back or the house handed on before it was due, what is still open, and what
/// came and went back because it was not right: that counts with the promise that was given then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Promised {
    /// It was there by then, or within the few minutes that the house's clocks allow.
    pub kept: i64,
    /// Before it was due its owner said that it would be later, and kept that.
    pub late: i64,
    /// It was not: a miss.
    pub missed: i64,
}

impl Promised {
    /// All of them.
    pub fn all(self) -> i64 {
        self.kept + self.late + self.missed
    }

    /// Those of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            kept: self.kept + other.kept,
            late: self.late + other.late,
            missed: self.missed + other.missed,
        }
    }
}

/// How many days one column of a picture, or one line of its table, stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    Day,
    /// From Monday to Sunday, as far as it is within.
    Week,
    Month,
}

impl Grain {
    /// What can still be told apart.
    pub fn of(span: Span) -> Self {
        match span.days() {
            ..=31 => Self::Day,
            32..=182 => Self::Week,
            _ => Self::Month,
        }
    }

    /// The first day of the column in which a day stands.
    fn first(self, day: NaiveDate) -> NaiveDate {
        match self {
            Self::Day => day,
            Self::Week => day - Days::new(day.weekday().num_days_from_monday().into()),
            Self::Month => day - Days::new(day.day0().into()),
        }
    }
}

/// The promises of a span, day by day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promises {
    pub days: Vec<(NaiveDate, Promised)>,
}

impl Promises {
    /// All of the span.
    pub fn all(&self) -> Promised {
        self.days.iter().fold(Promised::default(), |sum, (_, day)| sum.and(*day))
    }

    /// By day, week or month; each begins with the first of its days that is within.
    pub fn by(&self, grain: Grain) -> Vec<(NaiveDate, Promised)> {
        let mut columns: Vec<(NaiveDate, Promised)> = Vec::new();
        for (day, promised) in &self.days {
            match columns.last_mut() {
                Some((first, sum)) if grain.first(*first) == grain.first(*day) => {
                    *sum = sum.and(*promised);
                }
                _ => columns.push((*day, *promised)),
            }
        }
        columns
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_put_together_by_weeks_and_by_months() {
        let span = Span::parse("2025-09-25", "2025-11-06", "2025-11-06".parse().expect("a day"));
        let one = Promised { kept: 2, late: 0, missed: 1 };
        let days = span.expect("a span").each().map(|day| (day, one)).collect();
        let promises = Promises { days };
        let told = |grain| -> Vec<_> {
            let columns = promises.by(grain).into_iter();
            columns.map(|(day, sum)| (day.to_string(), sum.missed)).collect()
        };
        let weeks = told(Grain::Week);
        assert_eq!(weeks.first(), Some(&("2025-09-25".to_owned(), 4)));
        assert_eq!(weeks.last(), Some(&("2025-11-03".to_owned(), 4)));
        let months = [("2025-09-25", 6), ("2025-10-01", 31), ("2025-11-01", 6)];
        assert_eq!(told(Grain::Month), months.map(|(day, count)| (day.to_owned(), count)));
        assert_eq!(promises.all().all(), 43 * 3);
    }
}
