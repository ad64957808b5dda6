//! One room of the round: the same piece on the page and over the stream.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::NaiveDate;

use super::book::Book;
use super::want::Want;
use crate::ids::StayId;
use crate::requests::{Request, set_apart};
use crate::round::sections::order;
use crate::round::{Door, Section};
use crate::staff::Keeper;
use crate::stays::{self, InHouse};
use crate::words::Words;

/// A party on the round.
pub(super) struct Party {
    pub(super) stay: InHouse,
    pub(super) door: Door,
    /// In the house; else they arrive today.
    pub(super) here: bool,
}

/// One room.
#[derive(Template)]
#[template(path = "round/row.html")]
pub(super) struct Row {
    w: Words,
    stay: StayId,
    pub(super) order: i64,
    room: String,
    guest: String,
    night: String,
    wants: Vec<Want>,
    /// Until when nobody goes in.
    rests: Option<String>,
    good: Vec<String>,
    keeper: Keeper,
    /// The page that it stands on.
    back: String,
    unsent: String,
}

impl HtmlSafe for Row {}

impl Row {
    /// A party, with what it wants today.
    pub(super) fn of(party: &Party, requests: &[&Request], book: &Book<'_>, back: &str) -> Self {
        let (w, now) = (book.w, book.now);
        let until = book.resting.get(&party.stay.stay).copied();
        let wants = requests.iter().map(|request| Want::of(request, until.is_some(), book));
        let wants = wants.collect();
        Self {
            w,
            stay: party.stay.stay,
            order: order(&party.door, if party.here { 1 } else { 2 }),
            room: party.door.label.clone(),
            guest: party.stay.guest.clone(),
            night: night(party, book.today, w),
            wants,
            rests: until
                .map(|until| w.t("round-rests").with("time", w.when(until, now)).to_string()),
            good: good_to_know(party, requests, book),
            keeper: book.keeper,
            back: back.to_owned(),
            unsent: w.t("round-unsent").with("time", "{time}").to_string(),
        }
    }

    /// Its id on the page.
    pub(super) fn id(&self) -> String {
        format!("stay-{}", self.stay)
    }

    /// For whoever hears the buttons: ": room 415, four bath towels".
    fn which(&self, want: &Want) -> String {
        let which = self.w.t("staff-which").with("room", &self.room);
        which.with("title", &want.title).to_string()
    }
}

/// "night 4 of 5", "leaves today", "arrives today"
fn night(party: &Party, today: NaiveDate, w: Words) -> String {
    let stay = &party.stay;
    let said = if !party.here && stay.arrives_on < today {
        w.t("round-overdue")
    } else if !party.here {
        w.t("round-arrives")
    } else if stay.departs_on <= today {
        w.t("round-leaves")
    } else {
        let (night, nights) = stays::night(stay.arrives_on, stay.departs_on, today);
        w.t("round-night").with("night", night).with("nights", nights)
    };
    said.to_string()
}

/// What the guest keeps asking for, hints, the language and notes, each once.
fn good_to_know(party: &Party, requests: &[&Request], book: &Book<'_>) -> Vec<String> {
    let w = book.w;
    let known = book.habits.of(party.stay.stay, w).into_iter();
    let mut good: Vec<String> = known.map(|known| known.text).collect();
    for request in requests {
        good.extend(book.hints.get(&request.id).into_iter().flat_map(|it| it.good.clone()));
    }
    if party.stay.language != w.language.code() && w.has(&format!("speaks-{}", party.stay.language))
    {
        let language = w.t(format!("speaks-{}", party.stay.language));
        good.push(w.t("staff-hint-reads").with("language", language).to_string());
    }
    for request in requests {
        good.extend(book.notes.get(&request.id).into_iter().flatten().cloned());
    }
    let mut said = std::collections::HashSet::new();
    good.retain(|line| said.insert(line.clone()));
    good
}

/// The line above the rooms of a section, where the page shows several.
#[derive(Template)]
#[template(path = "round/section.html")]
pub(super) struct Heading {
    key: String,
    order: i64,
    name: String,
    /// Who walks it.
    who: Option<String>,
}

impl HtmlSafe for Heading {}

impl Heading {
    pub(super) fn of(section: &Section, book: &Book<'_>) -> Self {
        let who = book.walks.get(&section.key).and_then(|id| book.team.get(*id));
        Self {
            key: section.key.clone(),
            order: section.order(),
            name: section.name(book.w),
            who: who.map(|colleague| set_apart(&colleague.given_name)),
        }
    }

    /// Its id on the page.
    pub(super) fn id(section: &Section) -> String {
        format!("sect-{}", section.key)
    }
}
