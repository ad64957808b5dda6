//! What stands around every page of a guest: the house, the greeting, the night, the way to a person.

use chrono::{DateTime, Utc};

use super::rest::{Plate, Tool};
use super::sentence::Sentence;
use crate::stays::{self, Guest};
use crate::web::{Frame, Visit};

/// The cover of a guest's page.
#[derive(Clone, Debug)]
pub struct Cover {
    pub house: String,
    pub plate: Plate,
    pub greeting: String,
    pub night: String,
    /// Whether they may be disturbed.
    pub rest: Tool,
    /// The page of the tabs that this is.
    pub tab: &'static str,
    pub extension: String,
    pub call: Sentence,
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
    let (night, nights) =
        stays::night(guest.arrives_on, guest.departs_on, guest.property.today(now));
    let extension = guest.property.desk_extension.clone();
    let cover = Cover {
        house: guest.property.name.clone(),
        plate: Plate::new(guest),
        rest: Tool::new(guest, now),
        greeting: w.greeting(&guest.name, now).to_string(),
        night: w
            .t("guest-date-and-night")
            .with("date", w.long_date(w.date(now)))
            .with("night", w.night_of(night, nights))
            .to_string(),
        tab,
        call: Sentence::dialling(&w.t("guest-call-us"), &extension),
        offline: Sentence::dialling(&w.t("guest-offline-say"), &extension),
        extension,
        keeper: guest.stay.to_string(),
    };
    (Frame { path, ..Frame::new(visit, w) }, cover)
}
