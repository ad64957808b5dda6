//! A stay's standard in words: on which days, at which hour, and what was just done about it.

use chrono::{NaiveDate, NaiveTime, Weekday};

use super::super::sentence::Sentence;
use super::super::who::listed;
use super::plan::Plan;
use super::when::hour_said;
use crate::properties::Hours;
use crate::requests::standard::{Preference, Rhythm, Want, Weekdays};
use crate::words::{Phrase, Words};

/// Which day it is for whoever reads: messages say today and tomorrow by name.
pub(super) fn which(day: NaiveDate, plan: &Plan) -> &'static str {
    if day == plan.today {
        "today"
    } else if plan.is_tomorrow(day) {
        "tomorrow"
    } else {
        "other"
    }
}

/// A message about a day: "today", "tomorrow", or its name.
pub(super) fn about(phrase: Phrase, day: NaiveDate, plan: &Plan, w: Words) -> Phrase {
    phrase.with("which", which(day, plan)).with("day", w.short_date(day))
}

/// "today", "tomorrow", "Sat 8"
pub(super) fn day(day: NaiveDate, plan: &Plan, w: Words) -> String {
    about(w.t("standard-day"), day, plan, w).to_string()
}

/// "With the morning round, about 10:00", "At 21:00"
pub(super) fn hour(at: Option<NaiveTime>, plan: &Plan, w: Words) -> Sentence {
    match at {
        None => Sentence::at(&w.t("standard-with-round"), hour_said(plan.hours.round_at)),
        Some(at) => Sentence::at(&w.t("standard-at"), hour_said(at)),
    }
}

/// When it comes: the hour, and the days where these are not all.
pub(super) fn rhythm(preference: &Preference, plan: &Plan, w: Words) -> Sentence {
    let Some(days) = days(preference, plan, w) else {
        return hour(preference.at, plan, w);
    };
    on(days, preference.at, &plan.hours, w)
}

/// The same of days of the week alone: "Every day, with the morning round, about 10:00".
pub(in super::super) fn weekly(
    days: Weekdays,
    at: Option<NaiveTime>,
    hours: &Hours,
    w: Words,
) -> Sentence {
    let every_day = || w.t("standard-every-day").to_string();
    let some = Some(days).filter(|days| *days != Weekdays::EVERY_DAY);
    let days = some.and_then(|days| weekdays(days, w)).unwrap_or_else(every_day);
    on(days, at, hours, w)
}

fn on(days: String, at: Option<NaiveTime>, hours: &Hours, w: Words) -> Sentence {
    let (key, at) = match at {
        None => ("standard-days-with-round", hours.round_at),
        Some(at) => ("standard-days-at", at),
    };
    Sentence::at(&w.t(key).with("days", days), hour_said(at))
}

/// "Monday to Friday", "Tue 4 and Thu 6"; none: every day.
pub(super) fn days(preference: &Preference, plan: &Plan, w: Words) -> Option<String> {
    match &preference.rhythm {
        Rhythm::Weekdays(days) if *days == Weekdays::EVERY_DAY => None,
        Rhythm::Weekdays(days) => weekdays(*days, w),
        Rhythm::Dates(dates) => {
            let comes = |day: &NaiveDate| plan.never_on(*day, preference.at).is_none();
            let ahead = |day: &&NaiveDate| **day >= plan.today && comes(day);
            let left: Vec<_> = dates.iter().filter(ahead).collect();
            let told = if left.is_empty() { dates.iter().collect() } else { left };
            listed(told.into_iter().map(|day| w.short_date(*day)).collect(), w)
        }
    }
}

fn weekdays(days: Weekdays, w: Words) -> Option<String> {
    let all = (0..7_u8).filter_map(|number| Weekday::try_from(number).ok());
    let chosen: Vec<i64> =
        all.filter(|day| days.has(*day)).map(|day| i64::from(day.number_from_monday())).collect();
    let name = |number: &i64| w.t(format!("weekday-{number}")).to_string();
    let in_a_row = chosen.windows(2).all(|pair| pair[1] == pair[0] + 1);
    match chosen.as_slice() {
        [first, _, .., last] if in_a_row && chosen.len() > 2 => {
            let range = w.t("standard-from-to").with("first", name(first));
            Some(range.with("last", name(last)).to_string())
        }
        _ => listed(chosen.iter().map(name).collect(), w),
    }
}

/// "two", or the figure where it is large.
pub(super) fn number(count: i16, w: Words) -> String {
    if (1..=10).contains(&count) {
        return w.t(format!("standard-number-{count}")).to_string();
    }
    count.to_string()
}

/// "Just for tomorrow, one more than usual"
pub(super) fn just_for(usual: &Want, want: &Want, day: NaiveDate, plan: &Plan, w: Words) -> String {
    let just = w.t("standard-just-for").with("which", which(day, plan)).to_string();
    let same_but_number = Want { quantity: None, over_cap: false, ..usual.clone() }
        .is_like(&Want { quantity: None, over_cap: false, ..want.clone() });
    let more = match (usual.quantity, want.quantity) {
        (Some(usual), Some(want)) if same_but_number => want - usual,
        _ => 0,
    };
    let key = match more {
        0 => return just,
        1.. => "standard-more",
        _ => "standard-fewer",
    };
    let count = more.abs();
    w.t(key).with("just", just).with("count", count).with("number", number(count, w)).to_string()
}
