//! The pieces of a request's page, each in its place, on the page and live.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::cord::{self, Bead, When};
use super::price;
use super::sentence::Sentence;
use super::standing::{self, Reader};
use super::whole::Whole;
use crate::ids::RequestId;
use crate::properties::Property;
use crate::requests::{Event, State};
use crate::staff::{Colleague, Face};
use crate::stays::Guest;
use crate::words::Words;

/// The sentence that says it all.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/lede.html")]
pub(super) struct Lede {
    said: Vec<Sentence>,
}

impl HtmlSafe for Lede {}

impl Lede {
    pub(super) fn new(whole: &Whole, guest: &Guest, now: DateTime<Utc>) -> Self {
        Self { said: standing::in_large(&whole.request, whole.past(), whole.reader(guest, now)) }
    }
}

/// What is asked of the guest now, what we are sorry for, and the cord.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/story.html")]
pub(super) struct Story {
    w: Words,
    id: RequestId,
    is_delivered: bool,
    late: Option<Late>,
    is_over_cap: bool,
    /// Where the same can be asked for again.
    again: Option<String>,
    beads: Vec<Bead>,
}

/// We are late, and there is a person to call.
#[derive(Clone, Debug)]
struct Late {
    say: String,
    call: Call,
}

/// A number to dial.
#[derive(Clone, Debug)]
struct Call {
    extension: String,
    say: Sentence,
}

impl HtmlSafe for Story {}

impl Story {
    pub(super) fn new(whole: &Whole, guest: &Guest, now: DateTime<Utc>) -> Self {
        let (request, reader) = (&whole.request, whole.reader(guest, now));
        let unanswered = matches!(request.state, State::Filed { .. } | State::Scheduled { .. });
        Self {
            w: reader.w,
            id: request.id,
            is_delivered: matches!(request.state, State::Delivered { .. }),
            late: standing::is_late(request, now).then(|| late(whole, guest, reader)),
            is_over_cap: request.over_cap && unanswered,
            again: request.state.is_over().then(|| again(whole)).flatten(),
            beads: cord::beads(whole, reader),
        }
    }
}

fn late(whole: &Whole, guest: &Guest, reader: Reader<'_>) -> Late {
    let w = reader.w;
    match owner(whole).and_then(|owner| Some((owner, call(owner, w)?))) {
        Some((owner, call)) => {
            Late { say: w.t("guest-late-call").with("name", &owner.given_name).to_string(), call }
        }
        None => Late { say: w.t("guest-late-call-us").to_string(), call: call_us(guest, w) },
    }
}

fn again(whole: &Whole) -> Option<String> {
    let item = whole.item.as_ref()?;
    if item.shelf.is_empty() {
        return Some("/stay/ask/words".to_owned());
    }
    Some(format!("/stay/ask/{}?item={}", item.shelf, item.code))
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
        let extension = &guest.property.desk_extension;
        let (request, house) = (&whole.request, &guest.property);
        let costs = !matches!(request.state, State::Cancelled { .. } | State::Unmet { .. });
        Self {
            w,
            person: owner(whole).map(|owner| person(owner, house, w, now)),
            desk: (!standing::is_late(request, now)).then(|| call_us(guest, w)),
            no_answer: Sentence::dialling(&w.t("guest-no-answer"), extension),
            price: costs.then(|| price::beside(request, house, w)).flatten(),
        }
    }
}

fn owner(whole: &Whole) -> Option<&Colleague> {
    whole.team.get(whole.request.state.owner()?)
}

/// Nobody works longer than this.
const LONGEST_SHIFT: TimeDelta = TimeDelta::hours(10);

fn person(colleague: &Colleague, house: &Property, w: Words, now: DateTime<Utc>) -> Person {
    let department = colleague.department.name(w);
    // Only of the shift that is running: at four in the morning "until 23:00" would be yesterday's.
    let running = |until: &NaiveTime| house.next(*until, now) - now <= LONGEST_SHIFT;
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
        call: call(colleague, w),
    }
}

/// "Polish, English and German"
fn languages(codes: &[String], w: Words) -> Option<String> {
    let known = codes.iter().map(|code| format!("speaks-{code}")).filter(|key| w.has(key));
    let mut names: Vec<String> = known.map(|key| w.t(key).to_string()).collect();
    let mut said = names.pop()?;
    if let Some(before) = names.pop() {
        said = w.t("list-and").with("first", before).with("last", said).to_string();
    }
    while let Some(before) = names.pop() {
        said = w.t("list-comma").with("first", before).with("rest", said).to_string();
    }
    Some(said)
}

fn call(colleague: &Colleague, w: Words) -> Option<Call> {
    let extension = colleague.extension.clone();
    let phrase = w.t("guest-call-person").with("name", &colleague.given_name);
    (!extension.is_empty())
        .then(|| Call { say: Sentence::dialling(&phrase, &extension), extension })
}

fn call_us(guest: &Guest, w: Words) -> Call {
    let extension = guest.property.desk_extension.clone();
    Call { say: Sentence::dialling(&w.t("guest-call-us"), &extension), extension }
}

/// What the guest may still do about it.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/actions.html")]
pub(super) struct Actions {
    w: Words,
    id: RequestId,
    may_cancel: bool,
}

impl HtmlSafe for Actions {}

impl Actions {
    pub(super) fn new(whole: &Whole, guest: &Guest) -> Self {
        let may_cancel = match whole.request.state {
            State::Scheduled { .. }
            | State::Filed { .. }
            | State::Confirmed { .. }
            | State::Clarifying { .. }
            | State::Offered { .. }
            | State::UnderWay { .. }
            | State::Parked { .. } => true,
            State::Delivered { .. }
            | State::Settled { .. }
            | State::Cancelled { .. }
            | State::Unmet { .. } => false,
        };
        Self { w: guest.words(), id: whole.request.id, may_cancel }
    }
}

/// What a colleague has just written, for those who do not see it appear.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/latest.html")]
pub(super) struct Latest {
    from: String,
    language: String,
    body: String,
}

impl HtmlSafe for Latest {}

impl Latest {
    /// The letter that came with the last thing that happened, if one did.
    pub(super) fn of(whole: &Whole, guest: &Guest) -> Option<Self> {
        let last = whole.events.last()?;
        let by = match last.event {
            // What colleagues write to each other is not for the guest.
            Event::Noted { .. } => return None,
            ref event => event.by()?,
        };
        let said = whole.messages.get(&last.message?)?;
        let name = &whole.team.get(by)?.name;
        Some(Self {
            from: guest.words().t("guest-letter-from").with("name", name).to_string(),
            language: said.language.clone(),
            body: said.body.clone(),
        })
    }
}
