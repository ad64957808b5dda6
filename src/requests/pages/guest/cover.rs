//! What stands around every page of a guest: the house, the greeting, the night, the way to a person.

use std::cmp::Ordering;

use chrono::{DateTime, Utc};

use super::rest::{Plate, Tool};
use super::sentence::Sentence;
use crate::stays::{self, Guest};
use crate::web::{Frame, Visit};
use crate::words::Words;

/// The cover of a guest's page.
#[derive(Clone, Debug)]
pub struct Cover {
    pub house: String,
    /// None for a guest who has not come: the room may still become another.
    pub plate: Option<Plate>,
    pub greeting: String,
    /// Which day and night it is; or when they are expected.
    pub night: String,
    /// Whether they may be disturbed.
    pub rest: Option<Tool>,
    /// The page of the tabs that this is.
    pub tab: &'static str,
    pub extension: String,
    pub call: Sentence,
    /// The same where there is little room.
    pub dial: Sentence,
    pub offline: Sentence,
    /// Under which name a device keeps what was typed: the next guest finds nothing of it.
    pub keeper: String,
}

/// The frame and the cover of a page. `path` is where it can be loaded again: switches lead back to
/// it, also when the page answers a form.
pub fn around(
    guest: &Guest,
    visit: &Visit,
    path: String,
    tab: &'static str,
    now: DateTime<Utc>,
) -> (Frame, Cover) {
    let w = guest.words();
    let extension = guest.dials().to_owned();
    let offline = if guest.is_here { "guest-offline-say" } else { "ahead-offline" };
    let cover = Cover {
        house: guest.property.name.clone(),
        plate: guest.is_here.then(|| Plate::new(guest)),
        rest: guest.is_here.then(|| Tool::new(guest, now)),
        greeting: greeting(guest, w, now),
        night: night(guest, w, now),
        tab,
        call: Sentence::dialling(&w.t("guest-call-us"), &extension),
        dial: Sentence::dialling(&w.t("guest-dial"), &extension),
        offline: Sentence::dialling(&w.t(offline), &extension),
        extension,
        keeper: guest.stay.to_string(),
    };
    (Frame { path, ..Frame::new(visit, w) }, cover)
}

/// By the hour of the house, for those who are in it.
fn greeting(guest: &Guest, w: Words, now: DateTime<Utc>) -> String {
    if guest.is_here {
        w.greeting(&guest.name, now).to_string()
    } else {
        w.t("greeting-day").with("name", &guest.name).to_string()
    }
}

fn night(guest: &Guest, w: Words, now: DateTime<Utc>) -> String {
    let today = guest.property.today(now);
    if guest.is_here {
        let (night, nights) = stays::night(guest.arrives_on, guest.departs_on, today);
        return w
            .t("guest-date-and-night")
            .with("date", w.long_date(w.date(now)))
            .with("night", w.night_of(night, nights))
            .to_string();
    }
    match guest.arrives_on.cmp(&today) {
        Ordering::Less => w.t("ahead-welcome"),
        Ordering::Equal => w.t("ahead-welcome-today"),
        Ordering::Greater => w.t("ahead-welcome-on").with("date", w.long_date(guest.arrives_on)),
    }
    .to_string()
}
