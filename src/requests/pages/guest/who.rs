//! Who has it and how to reach them, beside the request.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::price;
use super::sentence::Sentence;
use super::standing;
use super::whole::Whole;
use crate::requests::State;
use crate::staff::{Colleague, Face};
use crate::stays::Guest;
use crate::words::Words;

/// A number to dial.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) extension: String,
    pub(super) say: Sentence,
}

/// Who has it, and how to reach them; and what it costs.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/who.html")]
pub(super) struct Who {
    w: Words,
    person: Option<Person>,
    /// Where nobody has it yet, and nothing louder leads to the desk.
    desk: Option<Call>,
    no_answer: Sentence,
    price: Option<Sentence>,
}

#[derive(Clone, Debug)]
struct Person {
    name: String,
    face: Face,
    place: Sentence,
    speaks: Option<String>,
    call: Option<Call>,
}

impl HtmlSafe for Who {}

impl Who {
    pub(super) fn new(whole: &Whole, guest: &Guest, now: DateTime<Utc>) -> Self {
        let w = whole.reader(guest, now).w;
        let extension = guest.dials();
        let (request, house) = (&whole.request, &guest.property);
        let costs = !matches!(request.state, State::Cancelled { .. } | State::Unmet { .. });
        Self {
            w,
            person: owner(whole).map(|owner| person(owner, guest, w, now)),
            desk: (!standing::is_late(request, now)).then(|| call_us(guest, w)),
            no_answer: Sentence::dialling(&w.t("guest-no-answer"), extension),
            price: costs.then(|| price::beside(request, house, w)).flatten(),
        }
    }
}

/// Who has it, or had it at the end.
pub(super) fn owner(whole: &Whole) -> Option<&Colleague> {
    whole.team.get(whole.request.state.owner()?)
}

/// Nobody works longer than this.
const LONGEST_SHIFT: TimeDelta = TimeDelta::hours(10);

fn person(colleague: &Colleague, guest: &Guest, w: Words, now: DateTime<Utc>) -> Person {
    let department = colleague.department.name(w);
    // Only of the shift that is running: at four in the morning "until 23:00" would be yesterday's.
    let running = |until: &NaiveTime| guest.property.next(*until, now) - now <= LONGEST_SHIFT;
    let place = match colleague.works_until.filter(running) {
        Some(until) => {
            let phrase = w.t("guest-who-until").with("department", department);
            Sentence::at(&phrase, until.format("%H:%M").to_string())
        }
        None => Sentence::said(department),
    };
    Person {
        name: colleague.name.clone(),
        face: Face::new(&colleague.name, colleague.face.as_deref(), "l"),
        place,
        speaks: languages(&colleague.speaks, w)
            .map(|languages| w.t("guest-who-speaks").with("languages", languages).to_string()),
        // An extension rings inside the house alone.
        call: if guest.is_here { call(colleague, w) } else { Some(call_us(guest, w)) },
    }
}

/// "Polish, English and German"
fn languages(codes: &[String], w: Words) -> Option<String> {
    let known = codes.iter().map(|code| format!("speaks-{code}")).filter(|key| w.has(key));
    listed(known.map(|key| w.t(key).to_string()).collect(), w)
}

/// "Monday, Tuesday and Friday"; none where there is nothing to list.
pub fn listed(mut names: Vec<String>, w: Words) -> Option<String> {
    let mut said = names.pop()?;
    if let Some(before) = names.pop() {
        said = w.t("list-and").with("first", before).with("last", said).to_string();
    }
    while let Some(before) = names.pop() {
        said = w.t("list-comma").with("first", before).with("rest", said).to_string();
    }
    Some(said)
}

/// How to reach a colleague, if they can be reached.
pub(super) fn call(colleague: &Colleague, w: Words) -> Option<Call> {
    let extension = colleague.extension.clone();
    let phrase = w.t("guest-call-person").with("name", &colleague.given_name);
    (!extension.is_empty())
        .then(|| Call { say: Sentence::dialling(&phrase, &extension), extension })
}

/// How to reach the front desk.
pub(super) fn call_us(guest: &Guest, w: Words) -> Call {
    let extension = guest.dials().to_owned();
    Call { say: Sentence::dialling(&w.t("guest-call-us"), &extension), extension }
}
