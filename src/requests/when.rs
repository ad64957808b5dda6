//! When a guest wants it: the "when" of a form, understood.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::wish::WaitsFor;
use crate::properties::{Day, Property};
use crate::stays::{Dates, Guest, InHouse};
use crate::web::{Fields, Wrong};
use crate::words::Message;

/// How far ahead something may be wanted.
const FURTHEST: TimeDelta = TimeDelta::days(60);

/// For which stay it is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Staying {
    pub dates: Dates,
    /// Whether they have checked in.
    pub is_here: bool,
}

impl From<&Guest> for Staying {
    fn from(guest: &Guest) -> Self {
        Self { dates: guest.dates(), is_here: guest.is_here }
    }
}

impl From<&InHouse> for Staying {
    fn from(party: &InHouse) -> Self {
        let dates = Dates { arrives_on: party.arrives_on, departs_on: party.departs_on };
        Self { dates, is_here: true }
    }
}

/// What a guest who is not here means by their choice. Whoever has come meanwhile with the form still
/// open waits for nothing.
pub(super) fn waits_for(fields: &Fields, ahead: bool) -> Result<Option<WaitsFor>, Wrong> {
    match fields.get("when") {
        "at" => Ok(None),
        "" | "now" | "arrival" => Ok(ahead.then_some(WaitsFor::Preparation)),
        "here" => Ok(ahead.then_some(WaitsFor::Arrival)),
        _ => Err(Wrong::new("when", Message::new("wrong-choice"))),
    }
}

/// The clock time that was chosen, and its day.
pub(super) fn wanted(
    fields: &Fields,
    (house, stay): (&Property, Option<Staying>),
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>, Wrong> {
    let wrong = |key| Wrong::new("time", Message::new(key));
    let time: NaiveTime = match fields.get("time").trim() {
        "" => return Err(wrong("wrong-time-missing")),
        typed => NaiveTime::parse_from_str(typed, "%H:%M")
            .or_else(|_| NaiveTime::parse_from_str(typed, "%H:%M:%S"))
            .map_err(|_| wrong("wrong-time"))?,
    };
    let ahead = stay.is_some_and(|stay| !stay.is_here);
    let at = on_day(fields.get("day"), time, (house, ahead), now);
    let at = at.ok_or_else(|| wrong("wrong-choice"))?;
    if at < now {
        let clock = now.with_timezone(&house.zone).format("%H:%M").to_string();
        return Err(Wrong::new("time", Message::new("wrong-time-passed").with("time", clock)));
    }
    if !ahead && at - now > FURTHEST {
        return Err(wrong("wrong-time-far"));
    }
    if stay.is_some_and(|stay| !stay.has(house.today(at), house.today(now))) {
        return Err(wrong("wrong-time-not-of-stay"));
    }
    Ok(at)
}

impl Staying {
    /// Whether it is one of their days. Whoever is still here when they should have left has today.
    fn has(self, day: NaiveDate, today: NaiveDate) -> bool {
        let Dates { arrives_on, departs_on } = self.dates;
        (arrives_on..=departs_on).contains(&day) || self.is_here && day == today
    }
}

/// That time on the day that was chosen: today, tomorrow, or a date; for a guest who has not come, a
/// date.
fn on_day(
    day: &str,
    time: NaiveTime,
    (house, ahead): (&Property, bool),
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let Ok(date) = day.parse::<NaiveDate>() else {
        let day = Day::parse(day).filter(|_| !ahead)?;
        return Some(house.clock_time(day, time, now));
    };
    let after_midnight = time < house.night_audit;
    let date = if after_midnight { date.checked_add_days(Days::new(1))? } else { date };
    Some(house.at(date, time))
}
