//! Which days a preference is for, and what is wanted on them. Pure.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc, Weekday};

use super::{OneDay, Preference, Want, Wanted};
use crate::properties::{Hours, Property};

/// On which days it comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rhythm {
    Weekdays(Weekdays),
    /// Days that the guest chose.
    Dates(Vec<NaiveDate>),
}

/// Some days of the week, at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekdays(u8);

impl Weekdays {
    /// All seven.
    pub const EVERY_DAY: Self = Self(0b111_1111);

    /// These; none if there is none among them.
    pub fn of(days: impl IntoIterator<Item = Weekday>) -> Option<Self> {
        let bits = days.into_iter().fold(0, |bits, day| bits | Self::bit(day));
        (bits != 0).then_some(Self(bits))
    }

    /// As the database keeps them: one bit for each, Monday the lowest.
    pub fn from_bits(bits: i16) -> Option<Self> {
        u8::try_from(bits).ok().filter(|bits| (1..=0b111_1111).contains(bits)).map(Self)
    }

    /// As the database keeps them.
    pub fn bits(self) -> i16 {
        self.0.into()
    }

    /// Whether this is one of them.
    pub fn has(self, day: Weekday) -> bool {
        self.0 & Self::bit(day) != 0
    }

    fn bit(day: Weekday) -> u8 {
        1 << day.num_days_from_monday()
    }
}

impl Rhythm {
    /// Whether it comes back on this day.
    pub fn has(&self, day: NaiveDate) -> bool {
        match self {
            Self::Weekdays(days) => days.has(day.weekday()),
            Self::Dates(dates) => dates.contains(&day),
        }
    }
}

/// When a party is in the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub arrives_on: NaiveDate,
    pub departs_on: NaiveDate,
    /// When they came; none while they are expected.
    pub arrived_at: Option<DateTime<Utc>>,
}

impl Span {
    /// The days of the stay that are not over, from today on.
    pub fn days_from(&self, today: NaiveDate) -> impl Iterator<Item = NaiveDate> + use<> {
        let first = self.arrives_on.max(today);
        first.iter_days().take_while({
            let last = self.departs_on;
            move |day| *day <= last
        })
    }

    /// Whether something can be brought on a day at this time: on the last one until they check out.
    pub fn has(&self, day: NaiveDate, time: DateTime<Utc>, house: House<'_>) -> bool {
        let gone = house.property.at(self.departs_on, house.hours.check_out_by);
        day >= self.arrives_on && day <= self.departs_on && time <= gone
    }
}

/// The house that a day is reckoned in.
#[derive(Clone, Copy, Debug)]
pub struct House<'a> {
    pub property: &'a Property,
    pub hours: &'a Hours,
}

impl House<'_> {
    /// When something is wanted that is wanted on a day at this time. The day lasts until the night
    /// audit: two in the morning belongs to the evening before.
    pub fn time(&self, day: NaiveDate, at: Option<NaiveTime>) -> DateTime<Utc> {
        let at = at.unwrap_or(self.hours.round_at);
        let after_midnight = at < self.property.night_audit;
        self.property.at(if after_midnight { day + Days::new(1) } else { day }, at)
    }
}

impl Preference {
    /// What is wanted on a day of the stay, as things stand; none: nothing.
    pub fn on(
        &self,
        day: NaiveDate,
        one: Option<&OneDay>,
        span: Span,
        house: House<'_>,
    ) -> Option<Wanted> {
        if self.paused_at.is_some() || self.stopped_at.is_some() {
            return None;
        }
        let (want, at): (&Want, _) = match one {
            Some(one) if one.skipped => return None,
            Some(OneDay { change: Some((want, at)), .. }) => (want, *at),
            _ if self.rhythm.has(day) => (&self.want, self.at),
            _ => return None,
        };
        let time = house.time(day, at);
        span.has(day, time, house).then(|| Wanted { want: want.clone(), at: Some(time) })
    }

    /// What a request is to be made for on this day: nothing of before the guest came, or of before
    /// they chose it.
    pub(super) fn makes(
        &self,
        day: NaiveDate,
        one: Option<&OneDay>,
        span: Span,
        house: House<'_>,
    ) -> Option<Wanted> {
        let came = span.arrived_at?;
        self.on(day, one, span, house)
            .filter(|wanted| wanted.at.is_some_and(|at| at > came && at > self.since))
    }
}
