//! What a form says before anybody has typed: as it is now, or as it was asked for.

use chrono::NaiveTime;

use super::when::{ALL, CLOCK, DATES, ROUND, WEEKDAYS, hour_said};
use crate::catalogue::Item;
use crate::properties::Property;
use crate::requests::standard::{Preference, Rhythm, Want, Weekdays};
use crate::requests::{EVERY_DAY, Manner, Request};
use crate::web::Fields;

type Typed = Vec<(String, String)>;

/// How many numbers stand in a row before "More".
const IN_A_ROW: i16 = 4;

fn put(typed: &mut Typed, name: &str, value: impl Into<String>) {
    typed.push((name.to_owned(), value.into()));
}

/// An item that was pointed at: as many as usual, with the morning round.
pub(super) fn of_item(item: &Item, rests: bool) -> Fields {
    let manner = if rests { Manner::AtTheDoor } else { Manner::Any };
    let want = Want { quantity: item.cap.map(|_| item.usual), manner, ..Want::default() };
    let mut typed = begin(item);
    wanted(&mut typed, &want, item);
    hour(&mut typed, None);
    typed.into()
}

/// The same as a request, and at its time if it had one.
pub(super) fn of_request(request: &Request, item: &Item, house: &Property) -> Fields {
    let mut want = Want::of_request(request);
    let named = |code: &&String| item.choice_label(code) == request.choice;
    want.code = item.choices.iter().find(named).cloned();
    let at = request.wanted_for.map(|at| at.with_timezone(&house.zone).time());
    let mut typed = begin(item);
    wanted(&mut typed, &want, item);
    hour(&mut typed, at);
    typed.into()
}

/// As it is every day.
pub(super) fn of_every_day(preference: &Preference, item: &Item) -> Fields {
    let mut typed = begin(item);
    wanted(&mut typed, &preference.want, item);
    rhythm(&mut typed, &preference.rhythm);
    hour(&mut typed, preference.at);
    typed.into()
}

/// As it is on one day.
pub(super) fn of_day(want: &Want, at: Option<NaiveTime>, item: &Item) -> Fields {
    let mut typed = begin(item);
    wanted(&mut typed, want, item);
    hour(&mut typed, at);
    typed.into()
}

fn begin(item: &Item) -> Typed {
    vec![("item".to_owned(), item.code.clone()), ("when".to_owned(), EVERY_DAY.to_owned())]
}

fn wanted(typed: &mut Typed, want: &Want, item: &Item) {
    if let Some(code) = &want.code {
        put(typed, &format!("choice-{}", item.code), code);
    }
    match (want.quantity, item.cap) {
        (Some(count), Some(cap)) if count > cap.min(IN_A_ROW) => {
            put(typed, "quantity", "more");
            put(typed, "more", count.to_string());
        }
        (Some(count), _) => put(typed, "quantity", count.to_string()),
        (None, _) => {}
    }
    put(typed, "words", &want.words);
    put(typed, "manner", want.manner.code());
}

fn rhythm(typed: &mut Typed, rhythm: &Rhythm) {
    match rhythm {
        Rhythm::Weekdays(days) if *days == Weekdays::EVERY_DAY => put(typed, "days", ALL),
        Rhythm::Weekdays(days) => {
            put(typed, "days", WEEKDAYS);
            for number in 1..=7_u8 {
                let day = chrono::Weekday::try_from(number - 1);
                if day.is_ok_and(|day| days.has(day)) {
                    put(typed, "weekday", number.to_string());
                }
            }
        }
        Rhythm::Dates(dates) => {
            put(typed, "days", DATES);
            for date in dates {
                put(typed, "date", date.to_string());
            }
        }
    }
}

fn hour(typed: &mut Typed, at: Option<NaiveTime>) {
    match at {
        None => put(typed, "hour", ROUND),
        Some(at) => {
            put(typed, "hour", CLOCK);
            put(typed, "clock", hour_said(at));
        }
    }
}

/// What was typed about one day, for every day on which it comes.
pub(super) fn with_rhythm(typed: &Fields, preference: &Preference) -> Fields {
    let mut fields: Typed = typed
        .beginning("")
        .filter(|(name, _)| *name != "day")
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    if typed.get("days").is_empty() {
        rhythm(&mut fields, &preference.rhythm);
    }
    fields.into()
}

/// What was typed, as the form of a wish for now says it: the days and the hour are read apart.
pub(super) fn as_wish(typed: &Fields, item: Option<&str>) -> Fields {
    let about_days = ["when", "day", "time"];
    let about_item = |name: &str| name == "item" && item.is_some();
    let mut fields: Typed = typed
        .beginning("")
        .filter(|(name, _)| !about_days.contains(name) && !about_item(name))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    if let Some(item) = item {
        put(&mut fields, "item", item);
    }
    fields.into()
}
