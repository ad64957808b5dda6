//! Which time somebody promises: one tap for the usual, or any clock time today or tomorrow.

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};

use crate::promises::Promise;
use crate::properties::{Day, Property};
use crate::requests::{Request, suggested_minutes};
use crate::web::{Fields, Wrong};
use crate::words::{Message, Words};

/// Beyond this nobody counts minutes.
const COUNTED: i64 = 90;

/// How far ahead something may be promised.
const FURTHEST: TimeDelta = TimeDelta::days(60);

/// Minutes beyond the usual that are one tap away.
const MORE: [i64; 5] = [0, 5, 10, 15, 30];

/// A time to promise.
pub(super) struct Time {
    /// The very second, so that what is promised is what was shown, however long the page was open.
    pub(super) value: i64,
    /// "20 min"
    pub(super) name: String,
    /// "21:19"
    pub(super) clock: String,
    pub(super) chosen: bool,
}

/// The choices of a form, and what was typed into it.
pub(super) struct Times {
    pub(super) choices: Vec<Time>,
    /// Whether it is another time than these.
    pub(super) other: bool,
    pub(super) tomorrow: bool,
    pub(super) time: String,
}

impl Times {
    /// For a request, with the usual time chosen.
    pub(super) fn of(request: &Request, w: Words, now: DateTime<Utc>) -> Self {
        let usual = suggested_minutes(request, now);
        let base = whole_minute(
            request
                .wanted_for
                .filter(|wanted| {
                    *wanted > now + TimeDelta::minutes(i64::from(request.target_minutes))
                })
                .unwrap_or(now + TimeDelta::minutes(usual)),
        );
        let choice = |more: i64| {
            let at = base + TimeDelta::minutes(more);
            let minutes = usual + more;
            let name = match more {
                _ if minutes <= COUNTED => w.t("staff-minutes").with("count", minutes),
                0 => w.t("staff-as-wanted"),
                _ => w.t("staff-minutes-more").with("count", more),
            };
            let (name, clock) = (name.to_string(), w.when(at, now));
            Time { value: at.timestamp(), name, clock, chosen: more == 0 }
        };
        let choices = MORE.into_iter().map(choice).collect();
        Self { choices, other: false, tomorrow: false, time: String::new() }
    }

    /// The same, as somebody left it.
    pub(super) fn kept(mut self, fields: &Fields, w: Words, now: DateTime<Utc>) -> Self {
        self.other = fields.get("by") == "at";
        self.tomorrow = fields.get("day") == "tomorrow";
        fields.get("time").clone_into(&mut self.time);
        let Some(at) = fields.parse::<i64>("by") else {
            self.choices.iter_mut().for_each(|time| time.chosen &= !self.other);
            return self;
        };
        self.choices.iter_mut().for_each(|time| time.chosen = time.value == at);
        let kept = DateTime::from_timestamp(at, 0).filter(|at| *at > now);
        if let Some(kept) = kept.filter(|_| !self.choices.iter().any(|time| time.chosen)) {
            // Shown a while ago, and still to come: it stays what they chose.
            let minutes = Words::minutes_between(now, kept);
            let name = w.t("staff-minutes").with("count", minutes).to_string();
            let clock = w.when(kept, now);
            self.choices.insert(0, Time { value: at, name, clock, chosen: true });
        }
        self
    }
}

/// What was promised, or what is wrong with it.
pub(super) fn parse(
    fields: &Fields,
    house: &Property,
    now: DateTime<Utc>,
) -> Result<Promise, Wrong> {
    let by = match fields.get("by") {
        "" => return Err(Wrong::new("by", Message::new("wrong-time-missing"))),
        "at" => clock_time(fields, house, now)?,
        at => at
            .parse()
            .ok()
            .and_then(|at| DateTime::from_timestamp(at, 0))
            .ok_or_else(|| Wrong::new("by", Message::new("wrong-choice")))?,
    };
    let field = if fields.get("by") == "at" { "time" } else { "by" };
    if by < now {
        let clock = now.with_timezone(&house.zone).format("%H:%M").to_string();
        return Err(Wrong::new(field, Message::new("wrong-time-passed").with("time", clock)));
    }
    if by - now > FURTHEST {
        return Err(Wrong::new(field, Message::new("wrong-time-far")));
    }
    Ok(Promise { by })
}

fn clock_time(
    fields: &Fields,
    house: &Property,
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>, Wrong> {
    let time = match fields.get("time").trim() {
        "" => return Err(Wrong::new("time", Message::new("wrong-time-missing"))),
        typed => NaiveTime::parse_from_str(typed, "%H:%M")
            .or_else(|_| NaiveTime::parse_from_str(typed, "%H:%M:%S"))
            .map_err(|_| Wrong::new("time", Message::new("wrong-time")))?,
    };
    let day = Day::parse(fields.get("day"))
        .ok_or_else(|| Wrong::new("time", Message::new("wrong-choice")))?;
    Ok(house.clock_time(day, time, now))
}

/// Up to the next whole minute: clocks on walls show no seconds.
fn whole_minute(at: DateTime<Utc>) -> DateTime<Utc> {
    let whole = at.with_second(0).and_then(|at| at.with_nanosecond(0)).unwrap_or(at);
    if whole == at { at } else { whole + TimeDelta::minutes(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_is_a_whole_minute_never_earlier() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        assert_eq!(whole_minute(at("2026-11-22T20:58:01Z")), at("2026-11-22T20:59:00Z"));
        assert_eq!(whole_minute(at("2026-11-22T20:58:00Z")), at("2026-11-22T20:58:00Z"));
    }
}
