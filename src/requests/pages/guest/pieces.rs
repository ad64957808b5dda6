//! The pieces of a request's page, each in its place, on the page and live.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};

use super::cord::{self, Bead, When};
use super::sentence::Sentence;
use super::standard::may_come_back;
use super::standing::{self, Reader};
use super::told;
use super::who::{Call, call, call_us, owner};
use super::whole::{What, Whole};
use crate::promises::TOP;
use crate::requests::{Event, State};
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
        Self { said: told::in_large(&whole.request, &whole.past(), whole.reader(guest, now)) }
    }
}

/// What we are sorry for, and what else the guest should know now.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/notes.html")]
pub(super) struct Notes {
    w: Words,
    late: Option<Late>,
    is_over_cap: bool,
    reminded: Option<String>,
    talk: Option<Sentence>,
}

/// We are late, and there is a person to call.
#[derive(Clone, Debug)]
struct Late {
    said: Vec<String>,
    call: Call,
}

impl HtmlSafe for Notes {}

impl Notes {
    pub(super) fn new(whole: &Whole, guest: &Guest, now: DateTime<Utc>) -> Self {
        let (request, reader, past) = (&whole.request, whole.reader(guest, now), whole.past());
        let w = reader.w;
        let asked = request.state.asked().is_some();
        let owner = request.state.owner().filter(|_| asked && past.reminded);
        let extension = guest.dials();
        Self {
            w,
            late: standing::is_late(request, now).then(|| late(whole, guest, reader)),
            is_over_cap: request.over_cap
                && matches!(request.state, State::Filed { .. } | State::Scheduled { .. }),
            reminded: owner
                .map(|owner| w.t("guest-reminded").with("name", reader.name(owner)).to_string()),
            talk: (past.talk && !request.state.is_over())
                .then(|| Sentence::dialling(&w.t("guest-talk-said"), extension)),
        }
    }

    fn is_empty(&self) -> bool {
        self.late.is_none() && !self.is_over_cap && self.reminded.is_none() && self.talk.is_none()
    }
}

fn late(whole: &Whole, guest: &Guest, reader: Reader<'_>) -> Late {
    let w = reader.w;
    let owner = owner(whole).filter(|_| guest.is_here);
    let (say, call) = match owner.and_then(|owner| Some((owner, call(owner, w)?))) {
        Some((owner, call)) => (w.t("guest-late-call").with("name", &owner.given_name), call),
        None => (w.t("guest-late-call-us"), call_us(guest, w)),
    };
    let said = risen(whole, reader).into_iter().chain([say.to_string()]).collect();
    Late { said, call }
}

/// Who else knows that the guest waits: only those who have been told.
fn risen(whole: &Whole, reader: Reader<'_>) -> Option<String> {
    let key = match whole.request.level {
        ..=0 => return None,
        1 => {
            reader.team.lead(whole.request.department)?;
            "guest-level-lead"
        }
        level if level < TOP => "guest-level-desk",
        _ => "guest-level-manager",
    };
    Some(reader.w.t(key).to_string())
}

/// The cord.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/story.html")]
pub(super) struct Story {
    w: Words,
    /// Whether what the guest may say comes before what has happened.
    is_after: bool,
    /// Where the same can be asked for again.
    again: Option<String>,
    /// Where it can be had every day.
    every_day: Option<String>,
    beads: Vec<Bead>,
}

impl HtmlSafe for Story {}

impl Story {
    pub(super) fn new(whole: &Whole, guest: &Guest, now: DateTime<Utc>) -> Self {
        let (state, reader) = (&whole.request.state, whole.reader(guest, now));
        Self {
            w: reader.w,
            is_after: matches!(state, State::Delivered { .. } | State::Cancelled { .. }),
            again: state.is_over().then(|| again(whole)).flatten(),
            every_day: every_day(whole, guest, now),
            beads: cord::beads(whole, reader),
        }
    }
}

fn every_day(whole: &Whole, guest: &Guest, now: DateTime<Utc>) -> Option<String> {
    let request = &whole.request;
    let today = guest.property.today(now);
    may_come_back(request, whole.item.as_ref(), &whole.kept, (guest, today))
        .then(|| format!("/stay/standard/new?from={}", request.id))
}

fn again(whole: &Whole) -> Option<String> {
    let item = whole.item.as_ref()?;
    if item.shelf.is_empty() {
        return Some("/stay/ask/words".to_owned());
    }
    Some(format!("/stay/ask/{}?item={}", item.shelf, item.code))
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
        let by = match &last.what {
            // What colleagues write to each other is not for the guest.
            What::Rang { .. } | What::Done(Event::Noted { .. }) => return None,
            What::Done(event) => event.by()?,
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
