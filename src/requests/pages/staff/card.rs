//! One request as the staff see it: the same piece on the page and over the stream, and the same
//! for all who read one language. Whose it is, the page itself marks.

use std::collections::{HashMap, HashSet};

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::age::Age;
use super::hints::{self, Hint};
use crate::ids::{PropertyId, RequestId, StaffId};
use crate::requests::pages::words::set_apart;
use crate::requests::{Request, State, store, thread};
use crate::staff::{Face, Team};
use crate::words::Words;

/// The columns of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    New,
    Promised,
    OnTheWay,
    Done,
}

impl Column {
    pub(super) const ALL: [Self; 4] = [Self::New, Self::Promised, Self::OnTheWay, Self::Done];

    /// Where a request belongs.
    pub(super) fn of(state: &State) -> Self {
        match state {
            State::Scheduled { .. } | State::Filed { .. } => Self::New,
            State::Confirmed { .. }
            | State::Clarifying { .. }
            | State::Offered { .. }
            | State::Parked { .. } => Self::Promised,
            State::UnderWay { .. } => Self::OnTheWay,
            State::Delivered { .. }
            | State::Settled { .. }
            | State::Cancelled { .. }
            | State::Unmet { .. } => Self::Done,
        }
    }

    /// As in the page's ids.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Promised => "prom",
            Self::OnTheWay => "way",
            Self::Done => "done",
        }
    }
}

/// What cards are made with, besides the requests.
pub(super) struct Scene<'a> {
    pub(super) w: Words,
    pub(super) team: &'a Team,
    pub(super) asides: Asides,
    pub(super) now: DateTime<Utc>,
}

/// What is known about requests and does not stand in their rows.
#[derive(Default)]
pub(super) struct Asides {
    /// The guest said that it was just right.
    pub(super) just_right: HashSet<RequestId>,
    /// The last word is the guest's.
    pub(super) guest_wrote: HashMap<RequestId, DateTime<Utc>>,
}

impl Asides {
    /// Of all requests of a house that are open, or over since then.
    pub(super) async fn of_house(
        db: &mut PgConnection,
        property: PropertyId,
        since: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let just_right = store::just_right(db, property, since).await?;
        Ok(Self { just_right, guest_wrote: thread::guest_wrote(db, property, None).await? })
    }

    /// Of one request.
    pub(super) async fn of_request(db: &mut PgConnection, request: &Request) -> sqlx::Result<Self> {
        let property = request.property;
        let just_right = if request.closed_at.is_some() {
            store::called_just_right(db, property, request.id).await?.into_iter().collect()
        } else {
            HashSet::new()
        };
        let guest_wrote = thread::guest_wrote(db, property, Some(request.id)).await?;
        Ok(Self { just_right, guest_wrote })
    }
}

/// One card.
#[derive(Template)]
#[template(path = "requests/staff/card.html")]
pub(super) struct Card {
    w: Words,
    id: RequestId,
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
    step: Step,
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
            id: request.id,
            column: Column::of(&request.state),
            order: order(request, scene),
            floor: request.floor,
            department: request.department.code(),
            owner: request.state.owner(),
            kept: kept(&request.state),
            mine: false,
            age: Age::of(request, w, scene.now),
            room: request.room.clone(),
            lang: if request.is_own_words() { request.language.code() } else { w.language.code() },
            title,
            about: about(request, scene),
            said,
            hints: hints::of_card(request, scene),
            has: if over { None } else { has(request, scene.team) },
            step: step(&request.state),
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

/// Late first, then the least time left, which is the same: by the time that counts. What was not
/// right the first time goes before, and so does what a guest wrote about after it was delivered;
/// what is wanted later comes after.
fn order(request: &Request, scene: &Scene<'_>) -> i64 {
    const APART: i64 = 100_000_000_000;
    match request.state {
        State::Scheduled { wanted } => wanted.timestamp() + APART,
        State::Filed { answer_by } if request.reopened > 0 => answer_by.timestamp() - APART,
        State::Filed { answer_by } => answer_by.timestamp(),
        State::Confirmed { promise, .. } | State::UnderWay { promise, .. } => {
            promise.by.timestamp()
        }
        State::Clarifying { since, .. } | State::Offered { since, .. } => since.timestamp() + APART,
        State::Parked { until, .. } => until.timestamp() + APART,
        State::Delivered { at, .. } if scene.asides.guest_wrote.contains_key(&request.id) => {
            -at.timestamp() - APART
        }
        State::Delivered { at, .. } | State::Settled { at, .. } => -at.timestamp(),
        State::Cancelled { at } | State::Unmet { at, .. } => -at.timestamp(),
    }
}

fn kept(state: &State) -> Option<bool> {
    match *state {
        State::Delivered { promise, at, .. } | State::Settled { promise, at, .. } => {
            Some(at <= promise.by)
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

fn step(state: &State) -> Step {
    match state {
        State::Scheduled { .. } | State::Filed { .. } => Step::Take,
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
