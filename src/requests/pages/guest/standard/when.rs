//! On which days something comes back, and at which hour: the part of a form that says so.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{NaiveDate, NaiveTime, Weekday};

use super::super::form::Pick;
use crate::requests::EVERY_DAY;
use crate::requests::standard::{Rhythm, Weekdays};
use crate::text;
use crate::web::{Fields, Wrong, said_of};
use crate::words::{Message, Phrase, Words};

/// Which days: all, these of the week, or these of the stay.
pub(super) const ALL: &str = "all";
pub(super) const WEEKDAYS: &str = "weekdays";
pub(super) const DATES: &str = "dates";

/// At which hour: with the morning round, or when the clock shows this.
pub(super) const ROUND: &str = "round";
pub(super) const CLOCK: &str = "clock";

/// What may be chosen from: the days of the stay that are not over, and the hour of the round.
#[derive(Clone, Debug)]
pub(in super::super) struct Ahead {
    pub(in super::super) days: Vec<NaiveDate>,
    pub(in super::super) round_at: NaiveTime,
}

/// The questions, with what was answered.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/standard/when.html")]
pub(in super::super) struct When {
    w: Words,
    /// None where it is about one day.
    days: Option<Days>,
    round_at: String,
    is_chosen: bool,
    at_a_time: bool,
    clock: String,
    wrong: Vec<Wrong>,
}

#[derive(Clone, Debug)]
struct Days {
    which: Which,
    weekdays: Vec<Pick>,
    dates: Vec<Pick>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    All,
    Weekdays,
    Dates,
}

impl HtmlSafe for When {}

impl When {
    /// For each day, or for some.
    pub(in super::super) fn new(typed: &Fields, ahead: &Ahead, wrong: &[Wrong], w: Words) -> Self {
        let days = Days {
            which: match typed.get("days") {
                WEEKDAYS => Which::Weekdays,
                DATES => Which::Dates,
                _ => Which::All,
            },
            weekdays: weekdays(typed, w),
            dates: dates(typed, &ahead.days, w),
        };
        Self { days: Some(days), ..Self::of_one_day(typed, ahead, wrong, w) }
    }

    /// For one day: the hour alone.
    pub(super) fn of_one_day(typed: &Fields, ahead: &Ahead, wrong: &[Wrong], w: Words) -> Self {
        Self {
            w,
            days: None,
            round_at: hour_said(ahead.round_at),
            is_chosen: typed.get("when") == EVERY_DAY,
            at_a_time: typed.get("hour") == CLOCK,
            clock: typed.get("clock").to_owned(),
            wrong: wrong.to_vec(),
        }
    }

    /// Whether this is what was chosen, rather than now.
    pub(in super::super) fn is_chosen(&self) -> bool {
        self.is_chosen
    }

    fn err(&self, field: &str) -> Option<Phrase> {
        said_of(&self.wrong, field).map(|say| self.w.say(say))
    }
}

/// "10:00"
pub(super) fn hour_said(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn weekdays(typed: &Fields, w: Words) -> Vec<Pick> {
    let pick = |number: i64| Pick {
        html_id: if number == 1 { "weekday".to_owned() } else { format!("weekday-{number}") },
        value: number.to_string(),
        label: w.t(format!("weekday-short-{number}")).to_string(),
        hint: None,
        chosen: typed.all("weekday").any(|chosen| chosen == number.to_string()),
    };
    (1..=7).map(pick).collect()
}

fn dates(typed: &Fields, days: &[NaiveDate], w: Words) -> Vec<Pick> {
    let pick = |(position, day): (usize, &NaiveDate)| Pick {
        html_id: if position == 0 { "date".to_owned() } else { format!("date-{day}") },
        value: day.to_string(),
        label: w.short_date(*day),
        hint: None,
        chosen: typed.all("date").any(|chosen| chosen == day.to_string()),
    };
    days.iter().enumerate().map(pick).collect()
}

/// What a form says about the days and the hour, or what is wrong with it.
pub(super) fn parse(
    fields: &Fields,
    ahead: &Ahead,
) -> Result<(Rhythm, Option<NaiveTime>), Vec<Wrong>> {
    match (rhythm(fields, &ahead.days), hour(fields)) {
        (Ok(rhythm), Ok(hour)) => Ok((rhythm, hour)),
        (rhythm, hour) => Err(rhythm.err().into_iter().chain(hour.err()).collect()),
    }
}

fn rhythm(fields: &Fields, ahead: &[NaiveDate]) -> Result<Rhythm, Wrong> {
    let wrong = |field: &'static str, key: &'static str| Wrong::new(field, Message::new(key));
    match fields.get("days") {
        "" | ALL => Ok(Rhythm::Weekdays(Weekdays::EVERY_DAY)),
        WEEKDAYS => {
            let chosen: Option<Vec<_>> = fields.all("weekday").map(weekday).collect();
            let chosen = chosen.ok_or_else(|| wrong("weekday", "wrong-choice"))?;
            let some = Weekdays::of(chosen).ok_or_else(|| wrong("weekday", "standard-no-day"))?;
            Ok(Rhythm::Weekdays(some))
        }
        DATES => {
            let known = |text: &str| text.parse().ok().filter(|day| ahead.contains(day));
            let chosen: Option<Vec<NaiveDate>> = fields.all("date").map(known).collect();
            let mut chosen = chosen.ok_or_else(|| wrong("date", "standard-no-such-day"))?;
            chosen.sort_unstable();
            chosen.dedup();
            if chosen.is_empty() {
                return Err(wrong("date", "standard-no-day"));
            }
            Ok(Rhythm::Dates(chosen))
        }
        _ => Err(wrong("days", "wrong-choice")),
    }
}

fn weekday(text: &str) -> Option<Weekday> {
    let number: u8 = text.parse().ok()?;
    Weekday::try_from(number.checked_sub(1)?).ok()
}

/// At which hour; none: with the morning round.
pub(super) fn hour(fields: &Fields) -> Result<Option<NaiveTime>, Wrong> {
    let wrong = |field: &'static str, key: &'static str| Wrong::new(field, Message::new(key));
    match fields.get("hour") {
        "" | ROUND => return Ok(None),
        CLOCK => {}
        _ => return Err(wrong("hour", "wrong-choice")),
    }
    match fields.get("clock").trim() {
        "" => Err(wrong("clock", "wrong-time-missing")),
        typed => text::hour(typed).map(Some).ok_or_else(|| wrong("clock", "wrong-time")),
    }
}
