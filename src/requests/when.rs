//! When a guest wants it: the "when" of a form, understood.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::wish::WaitsFor;
use crate::properties::{Day, Property};
use crate::stays::Dates;
use crate::web::{Fields, Wrong};
use crate::words::Message;

/// How far ahead something may be wanted.
const FURTHEST: TimeDelta = TimeDelta::days(60);

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
    (house, ahead): (&Property, Option<Dates>),
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>, Wrong> {
    let wrong = |key| Wrong::new("time", Message::new(key));
    let time: NaiveTime = match fields.get("time").trim() {
        "" => return Err(wrong("wrong-time-missing")),
        typed => NaiveTime::parse_from_str(typed, "%H:%M")
            .or_else(|_| NaiveTime::parse_from_str(typed, "%H:%M:%S"))
            .map_err(|_| wrong("wrong-time"))?,
    };
    let at = on_day(fields.get("day"), time, (house, ahead), now);
    let at = at.ok_or_else(|| wrong("wrong-choice"))?;
    if at < now {
        let clock = now.with_timezone(&house.zone).format("%H:%M").to_string();
        return Err(Wrong::new("time", Message::new("wrong-time-passed").with("time", clock)));
    }
    if ahead.is_none() && at - now > FURTHEST {
        return Err(wrong("wrong-time-far"));
    }
    Ok(at)
}

/// That time on the day that was chosen: today, tomorrow, or a date, which for a guest who has not come
/// is one of their stay's.
fn on_day(
    day: &str,
    time: NaiveTime,
    (house, ahead): (&Property, Option<Dates>),
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let Ok(date) = day.parse::<NaiveDate>() else {
        let day = Day::parse(day).filter(|_| ahead.is_none())?;
        return Some(house.clock_time(day, time, now));
    };
    let theirs = |stay: Dates| (stay.arrives_on..=stay.departs_on).contains(&date);
    let after_midnight = time < house.night_audit;
    let date = if after_midnight { date.checked_add_days(Days::new(1))? } else { date };
    ahead.is_none_or(theirs).then(|| house.at(date, time))
}
