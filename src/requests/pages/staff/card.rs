//! One request as the staff see it: the same piece on the page and over the stream, and the same
//! for all who read one language. Whose it is, the page itself marks.

use askama::Template;
use askama::filters::HtmlSafe;

use super::age::Age;
use super::changed;
pub(super) use super::column::Column;
use super::column::order;
use super::hints::{self, Hint};
use super::levels;
pub(super) use super::scene::{Asides, Scene};
use crate::ids::{PropertyId, RequestId, StaffId};
use crate::requests::pages::words::set_apart;
use crate::requests::{Request, State};
use crate::staff::{Face, Team};
use crate::words::Words;

/// One card.
#[derive(Template)]
#[template(path = "requests/staff/card.html")]
pub(super) struct Card {
    w: Words,
    house: PropertyId,
    pub(super) id: RequestId,
    /// As the reader saw it: a second press is told from a second step.
    version: i32,
    pub(super) column: Column,
    /// Its place in the column, the smallest first.
    pub(super) order: i64,
    floor: i16,
    department: &'static str,
    owner: Option<StaffId>,
    /// Whether what was delivered kept its promise.
    pub(super) kept: Option<bool>,
    pub(super) mine: bool,
    age: Option<Age>,
    room: String,
    title: String,
    lang: &'static str,
    about: String,
    said: Option<String>,
    hints: Vec<Hint>,
    has: Option<Has>,
    /// Who has been told that it waits, and since when it does.
    risen: Option<String>,
    /// What the guest changed since its owner last did anything.
    changed: Option<String>,
    step: Step,
    /// Whether whoever has it may take the last step back.
    undoable: bool,
    /// Whether a colleague may take it over once it is late.
    passes: bool,
    outcome: Option<Outcome>,
}

impl HtmlSafe for Card {}

/// Who has it.
struct Has {
    face: Face,
    name: String,
    extension: String,
}

/// The one thing to do next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Take,
    /// Say that it is still theirs.
    Keep,
    Start,
    Deliver,
    Nothing,
}

/// How it ended, or where it waits for the guest's word.
struct Outcome {
    class: &'static str,
    icon: &'static str,
    text: String,
}

impl Card {
    /// The request as a card; nobody's in particular.
    pub(super) fn of(request: &Request, scene: &Scene<'_>) -> Self {
        let w = scene.w;
        let title = request.title(w);
        let over = Column::of(&request.state) == Column::Done;
        let said = Some(&request.words)
            .filter(|words| !over && !words.is_empty() && !request.is_own_words())
            .map(|words| w.t("staff-quoted").with("words", words).to_string());
        Self {
            w,
            house: request.property,
            id: request.id,
            version: request.version,
            column: Column::of(&request.state),
            order: order(request, scene),
            floor: request.floor,
            department: request.department.code(),
            owner: request.state.owner(),
            kept: kept(request),
            mine: false,
            age: Age::of(request, w, scene.now),
            room: request.room.clone(),
            lang: if request.is_own_words() { request.language.code() } else { w.language.code() },
            title,
            about: about(request, scene),
            said,
            hints: hints::of_card(request, scene),
            has: if over { None } else { has(request, scene.team) },
            risen: levels::said(request, scene.team, w, scene.now),
            changed: changed::said(request, scene),
            step: step(request),
            undoable: matches!(request.state, State::UnderWay { .. } | State::Delivered { .. }),
            passes: matches!(request.state, State::Confirmed { .. } | State::UnderWay { .. }),
            outcome: outcome(request, scene),
        }
    }

    fn class(&self) -> String {
        let late = self.age.as_ref().is_some_and(Age::late);
        let classes = [
            ("job", true),
            ("late", late),
            ("done", self.column == Column::Done),
            ("mine", self.mine),
        ];
        let held: Vec<_> =
            classes.into_iter().filter(|(_, is)| *is).map(|(class, _)| class).collect();
        held.join(" ")
    }

    /// For whoever hears the buttons: ": room 415, four bath towels".
    fn which(&self) -> String {
        let which = self.w.t("staff-which").with("room", &self.room);
        which.with("title", &self.title).to_string()
    }
}

/// Whether what was promised was kept. What was counted as late stays late, also where a phone says
/// afterwards that it was there in time.
fn kept(request: &Request) -> Option<bool> {
    match request.state {
        State::Delivered { promise, at, .. } | State::Settled { promise, at, .. } => {
            Some(at <= promise.by && request.missed_for != Some(promise.by))
        }
        State::Scheduled { .. }
        | State::Filed { .. }
        | State::Confirmed { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::UnderWay { .. }
        | State::Parked { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => None,
    }
}

fn step(request: &Request) -> Step {
    match request.state {
        State::Scheduled { .. } | State::Filed { .. } => Step::Take,
        State::Confirmed { .. } if request.doubted_at.is_some() => Step::Keep,
        State::Confirmed { .. } => Step::Start,
        State::UnderWay { .. } => Step::Deliver,
        State::Clarifying { .. }
        | State::Offered { .. }
        | State::Parked { .. }
        | State::Delivered { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => Step::Nothing,
    }
}

/// "Mrs Okafor, asked 20:56"; of what is done, who did it and when.
fn about(request: &Request, scene: &Scene<'_>) -> String {
    let (w, now) = (scene.w, scene.now);
    let asked = |key| {
        let asked = w.t(key).with("guest", set_apart(&request.guest));
        asked.with("time", w.when(request.filed_at, now)).to_string()
    };
    let done = |name: &str, at| {
        w.t("staff-done-by").with("name", name).with("time", w.when(at, now)).to_string()
    };
    match request.state {
        State::Scheduled { .. } | State::Filed { .. } => asked("staff-asked"),
        State::Confirmed { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::Parked { .. }
        | State::UnderWay { .. } => request.guest.clone(),
        State::Delivered { by, at, .. } | State::Settled { by, at, .. } => {
            done(scene.team.get(by).map_or("", |colleague| &colleague.given_name), at)
        }
        State::Cancelled { at } => done(&set_apart(&request.guest), at),
        State::Unmet { by, at } => {
            done(scene.team.get(by).map_or("", |colleague| &colleague.given_name), at)
        }
    }
}

fn has(request: &Request, team: &Team) -> Option<Has> {
    let colleague = team.get(request.state.owner()?)?;
    Some(Has {
        face: Face::new(&colleague.name, colleague.face.as_deref(), "s"),
        name: colleague.given_name.clone(),
        extension: colleague.extension.clone(),
    })
}

fn outcome(request: &Request, scene: &Scene<'_>) -> Option<Outcome> {
    let (class, icon, key) = match request.state {
        State::Delivered { .. } => ("wait", "clock", "staff-outcome-delivered"),
        State::Settled { .. } if scene.asides.just_right.contains(&request.id) => {
            ("ok", "check", "staff-outcome-right")
        }
        State::Settled { .. } => ("", "check", "staff-outcome-settled"),
        State::Cancelled { .. } if request.guest_left => ("", "back", "staff-outcome-left"),
        State::Cancelled { .. } => ("", "back", "staff-outcome-cancelled"),
        State::Unmet { .. } => ("late", "late", "staff-outcome-unmet"),
        State::Scheduled { .. }
        | State::Filed { .. }
        | State::Confirmed { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::Parked { .. }
        | State::UnderWay { .. } => return None,
    };
    Some(Outcome { class, icon, text: scene.w.t(key).to_string() })
}
