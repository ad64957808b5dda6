//! Which time somebody promises: one tap for the usual, or any clock time today or tomorrow.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};

use crate::promises::Promise;
use crate::properties::{Day, Property};
use crate::requests::{Request, Terms, suggested_minutes};
use crate::web::{Fields, Wrong, said_of};
use crate::words::{Message, Words};

/// Beyond this nobody counts minutes.
const COUNTED: i64 = 90;

/// How far ahead something may be promised.
const FURTHEST: TimeDelta = TimeDelta::days(60);

/// The longest that is promised in minutes after an answer: a day.
const LONGEST_WITHIN: i64 = 1440;

/// Minutes beyond the usual that are one tap away.
const MORE: [i64; 5] = [0, 5, 10, 15, 30];

/// Minutes by which a promise is moved with one tap.
const LATER: [i64; 4] = [5, 10, 15, 30];

/// For how many minutes something is put off with one tap.
const PUT_OFF: [i64; 3] = [30, 60, 120];

/// A time to promise.
struct Time {
    /// The very second, so that what is promised is what was shown, however long the page was open;
    /// or a number of minutes, where the time waits for an answer.
    value: i64,
    /// "20 min"
    name: String,
    /// "21:19"; empty where it waits for an answer.
    clock: String,
    chosen: bool,
}

/// The choices of a form, and what was typed into it.
#[derive(Template)]
#[template(path = "requests/staff/times.html")]
pub(super) struct Times {
    w: Words,
    /// What the ids on the page begin with.
    pre: String,
    legend: String,
    hint: Option<String>,
    choices: Vec<Time>,
    /// Whether it is another time than these.
    other: bool,
    tomorrow: bool,
    time: String,
    wrong: Vec<Wrong>,
}

impl HtmlSafe for Times {}

impl Times {
    /// For a request that somebody takes, with the usual time chosen.
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
            let minutes = usual + more;
            let name = match more {
                _ if minutes <= COUNTED => w.t("staff-minutes").with("count", minutes),
                0 => w.t("staff-as-wanted"),
                _ => w.t("staff-minutes-more").with("count", more),
            };
            let at = base + TimeDelta::minutes(more);
            Time { chosen: more == 0, ..Time::at(at, name.to_string(), w, now) }
        };
        let mut choices: Vec<_> = MORE.into_iter().map(choice).collect();
        // What somebody promised who gave it back can still be kept.
        let owed = request.state.owed().filter(|owed| owed.by > now);
        let owed = owed.map(|owed| Time::at(owed.by, w.t("staff-as-promised").to_string(), w, now));
        if let Some(owed) = owed.filter(|owed| choices.iter().all(|it| it.value != owed.value)) {
            choices.insert(0, owed);
        }
        Self::new(w, "staff-when", choices).hinting("staff-promise-hint")
    }

    /// For a promise that is moved: so much later than it was, or than now if it is late.
    pub(super) fn later(promise: Promise, w: Words, now: DateTime<Utc>) -> Self {
        let base = promise.by.max(whole_minute(now));
        let choice = |more: i64| {
            let name = w.t("staff-minutes-more").with("count", more).to_string();
            let at = base + TimeDelta::minutes(more);
            Time { chosen: more == 10, ..Time::at(at, name, w, now) }
        };
        Self::new(w, "deeds-move-when", LATER.into_iter().map(choice).collect())
    }

    /// For what is put off: until the guest no longer rests, or for a while.
    pub(super) fn until(rests: Option<DateTime<Utc>>, w: Words, now: DateTime<Utc>) -> Self {
        let rest = rests.map(|until| {
            let name = w.t("deeds-park-rest").to_string();
            Time { chosen: true, ..Time::at(until, name, w, now) }
        });
        let a_while = PUT_OFF.into_iter().map(|minutes| {
            let name = w.t("staff-minutes-more").with("count", minutes).to_string();
            let at = whole_minute(now) + TimeDelta::minutes(minutes);
            Time { chosen: rests.is_none() && minutes == 30, ..Time::at(at, name, w, now) }
        });
        Self::new(w, "deeds-park-until", rest.into_iter().chain(a_while).collect())
    }

    /// For what waits for the guest's answer: so many minutes after it.
    pub(super) fn within(request: &Request, w: Words) -> Self {
        let usual = i64::from(request.target_minutes).max(5);
        let choice = |more: i64| {
            let minutes = usual + more;
            let name = w.t("staff-minutes").with("count", minutes).to_string();
            Time { value: minutes, name, clock: String::new(), chosen: more == 0 }
        };
        Self::new(w, "deeds-within", MORE.into_iter().map(choice).collect())
            .hinting("deeds-within-hint")
    }

    fn new(w: Words, legend: &'static str, choices: Vec<Time>) -> Self {
        Self {
            w,
            pre: String::new(),
            legend: w.t(legend).to_string(),
            hint: None,
            choices,
            other: false,
            tomorrow: false,
            time: String::new(),
            wrong: Vec::new(),
        }
    }

    fn hinting(mut self, hint: &'static str) -> Self {
        self.hint = Some(self.w.t(hint).to_string());
        self
    }

    /// The same on a page with several such choices.
    pub(super) fn beginning(mut self, pre: String) -> Self {
        self.pre = pre;
        self
    }

    /// The same, as somebody left it.
    pub(super) fn kept(mut self, fields: &Fields, wrong: &[Wrong], now: DateTime<Utc>) -> Self {
        self.wrong = wrong.to_vec();
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
            let name = self.w.t("staff-minutes").with("count", minutes).to_string();
            let time = Time { chosen: true, ..Time::at(kept, name, self.w, now) };
            self.choices.insert(0, time);
        }
        self
    }

    fn err(&self, field: &str) -> Option<String> {
        said_of(&self.wrong, field).map(|say| self.w.say(say).to_string())
    }
}

impl Time {
    fn at(at: DateTime<Utc>, name: String, w: Words, now: DateTime<Utc>) -> Self {
        Self { value: at.timestamp(), name, clock: w.when(at, now), chosen: false }
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

/// What is promised for when the guest has answered. A time that was shown as minutes from then,
/// in the form by which one takes it, is meant as those minutes: `made` is when it was shown.
pub(super) fn terms(fields: &Fields, house: &Property, now: DateTime<Utc>) -> Result<Terms, Wrong> {
    let minutes = match fields.parse::<i64>("by") {
        Some(minutes @ 1..=LONGEST_WITHIN) => Some(minutes),
        Some(at) => fields.parse::<i64>("made").map(|made| (at - made) / 60),
        None => None,
    };
    match minutes.filter(|minutes| (1..=LONGEST_WITHIN).contains(minutes)) {
        Some(minutes) => Ok(Terms::Within(i16::try_from(minutes).unwrap_or(i16::MAX))),
        None => parse(fields, house, now).map(|promise| Terms::At(promise.by)),
    }
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
