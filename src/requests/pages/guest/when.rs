//! When a guest wants it, as the form asks: of those who are here, and of those who have not come.

use chrono::{DateTime, NaiveDate, Utc};

use crate::properties::Hours;
use crate::stays::Guest;
use crate::web::Fields;
use crate::words::Words;

/// A guest who has not come yet, and the hours of the house.
#[derive(Clone, Copy)]
pub(super) struct Coming<'a> {
    pub(super) guest: &'a Guest,
    pub(super) hours: &'a Hours,
    pub(super) now: DateTime<Utc>,
}

/// What they choose from instead of "as soon as possible".
pub(super) struct Ahead {
    /// When the room is ready, as long as that is to come.
    pub(super) ready: Option<String>,
    /// Whether it waits until they have checked in.
    pub(super) here: bool,
}

/// A day to choose beside a time.
pub(super) struct Day {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

impl Ahead {
    pub(super) fn of(Coming { guest, hours, now }: Coming<'_>, typed: &Fields, w: Words) -> Self {
        let ready = guest.property.at(guest.arrives_on, hours.ready_by);
        let say = || {
            let day = w.long_date(guest.arrives_on);
            w.t("ahead-ready").with("day", day).with("time", w.clock(ready)).to_string()
        };
        Self { ready: (ready > now).then(say), here: typed.get("when") == "here" }
    }
}

/// The days: of their stay, for a guest who has not come; else today and tomorrow.
pub(super) fn days(ahead: Option<Coming<'_>>, typed: &Fields, w: Words) -> Vec<Day> {
    let chosen = typed.get("day");
    let day = |value: String, label: String| Day { chosen: value == chosen, value, label };
    let Some(Coming { guest, now, .. }) = ahead else {
        let known = [("today", "guest-day-today"), ("tomorrow", "guest-day-tomorrow")];
        return known.map(|(value, key)| day(value.to_owned(), w.t(key).to_string())).into();
    };
    let first = guest.arrives_on.max(guest.property.today(now)).min(guest.departs_on);
    let theirs = first.iter_days().take_while(|day| *day <= guest.departs_on);
    theirs.map(|date: NaiveDate| day(date.to_string(), w.long_date(date))).collect()
}
