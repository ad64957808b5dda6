//! Do not disturb: the guest's own switch, with an end, and how it is said on every page.

use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::cover::{self, Cover};
use super::sentence::Sentence;
use crate::app::App;
use crate::journal::Change;
use crate::properties::{Day, Property};
use crate::requests;
use crate::stays::Guest;
use crate::text;
use crate::web::{self, Fields, Frame, Page, Visit, Wrong, back_to, said_of};
use crate::words::{Message, Phrase, Words};

/// The switch in the tools of every page.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/rest_tool.html")]
pub struct Tool {
    say: Sentence,
}

/// What it means, where the guest asks and waits.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/rest_note.html")]
pub(super) struct Note {
    say: Option<Sentence>,
}

/// The room's plate: a guest may move while a page is open.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/plate.html")]
pub struct Plate {
    room: String,
}

impl HtmlSafe for Tool {}
impl HtmlSafe for Note {}
impl HtmlSafe for Plate {}

impl Tool {
    pub(super) fn new(guest: &Guest, now: DateTime<Utc>) -> Self {
        let w = guest.words();
        Self {
            say: match guest.resting(now) {
                Some(until) => Sentence::at(&w.t("guest-rest-until"), w.when(until, now)),
                None => Sentence::plain(&w.t("guest-rest-off")),
            },
        }
    }
}

impl Note {
    /// The note on a page that is about something open.
    pub(super) fn new(guest: &Guest, now: DateTime<Utc>) -> Self {
        let w = guest.words();
        let said = |until| Sentence::at(&w.t("guest-rest-on"), w.when(until, now));
        Self { say: guest.resting(now).map(said) }
    }
}

impl Plate {
    pub(super) fn new(guest: &Guest) -> Self {
        Self { room: guest.room.clone() }
    }
}

/// What changes around an open page when the guest rests or moves.
#[derive(Template)]
#[template(path = "requests/guest/around_live.html")]
pub(super) struct Around {
    tool: Tool,
    note: Note,
    plate: Plate,
}

impl Around {
    pub(super) fn new(guest: &Guest, now: DateTime<Utc>) -> Self {
        Self { tool: Tool::new(guest, now), note: Note::new(guest, now), plate: Plate::new(guest) }
    }
}

/// Whether they rest from now on, or no longer.
pub(super) fn touches(change: &Change) -> bool {
    change.kind == "rests"
}

#[derive(Template)]
#[template(path = "requests/guest/rest.html")]
struct Rest {
    frame: Frame,
    cover: Cover,
    back: String,
    lede: Sentence,
    is_on: bool,
    ends: Vec<End>,
    day: String,
    time: String,
    wrong: Vec<Wrong>,
}

impl Rest {
    fn err(&self, field: &str) -> Option<Phrase> {
        said_of(&self.wrong, field).map(|say| self.frame.w.say(say))
    }
}

/// One of the ends to choose from.
struct End {
    html_id: &'static str,
    value: &'static str,
    say: Sentence,
    chosen: bool,
    /// Whether the time is typed below it.
    typed: bool,
}

const HOUR: &str = "hour";
const TWO_HOURS: &str = "two-hours";
const MORNING: &str = "morning";
const AT: &str = "at";

/// GET /stay/rest
pub(super) async fn show(State(app): State<App>, guest: Guest, visit: Visit) -> Response {
    if !guest.is_here {
        return Redirect::to("/stay").into_response();
    }
    let back = back(visit.from.as_deref().unwrap_or_default());
    let typed = Fields::from([("until", HOUR), ("back", back.as_str())]);
    page(&guest, &visit, &typed, Vec::new(), app.clock.now())
}

/// POST /stay/rest
pub(super) async fn choose(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    fields: Fields,
) -> web::Result {
    if !guest.is_here {
        return Err(web::Error::Refused(Message::new("ahead-rest")));
    }
    let now = app.clock.now();
    let until = match parse(&fields, &guest.property, now) {
        Ok(until) => until,
        Err(wrong) => return Ok(page(&guest, &visit, &fields, vec![wrong], now)),
    };
    let mut tx = app.db.begin().await?;
    requests::rest(&mut tx, (guest.property.id, guest.stay), until, now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&back(fields.get("back"))).into_response())
}

fn back(path: &str) -> String {
    let other = |path: &String| path.starts_with("/stay") && !path.starts_with("/stay/rest");
    back_to(path).filter(other).unwrap_or_else(|| "/stay".to_owned())
}

fn page(
    guest: &Guest,
    visit: &Visit,
    typed: &Fields,
    wrong: Vec<Wrong>,
    now: DateTime<Utc>,
) -> Response {
    let (frame, cover) = cover::around(guest, visit, "/stay/rest".to_owned(), "", now);
    let w = frame.w;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shown = Rest {
        back: back(typed.get("back")),
        lede: match guest.resting(now) {
            Some(until) => Sentence::promising(&w.t("guest-rest-on"), w.when(until, now)),
            None => Sentence::plain(&w.t("guest-rest-say")),
        },
        is_on: guest.resting(now).is_some(),
        ends: ends(typed.get("until"), &guest.property, w, now),
        day: typed.get("day").to_owned(),
        time: typed.get("time").to_owned(),
        wrong,
        frame,
        cover,
    };
    (status, Page(shown)).into_response()
}

fn ends(chosen: &str, house: &Property, w: Words, now: DateTime<Utc>) -> Vec<End> {
    let plain = |key: &'static str| Sentence::plain(&w.t(key));
    let morning = w.when(morning(house, now), now);
    let end = |html_id, value, say| End {
        html_id,
        value,
        say,
        chosen: value == chosen,
        typed: value == AT,
    };
    vec![
        end("until", HOUR, plain("guest-rest-hour")),
        end("until-two", TWO_HOURS, plain("guest-rest-two-hours")),
        end("until-morning", MORNING, Sentence::at(&w.t("guest-rest-morning"), morning)),
        end("until-at", AT, plain("guest-rest-at")),
    ]
}

/// Nine o'clock of the next morning in the house; after midnight that is the coming one.
fn morning(house: &Property, now: DateTime<Utc>) -> DateTime<Utc> {
    let nine = NaiveTime::from_hms_opt(9, 0, 0).expect("nine is a time of the day");
    house.clock_time(Day::Tomorrow, nine, now)
}

/// When it ends; none: at once.
fn parse(
    fields: &Fields,
    house: &Property,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, Wrong> {
    if fields.get("switch") == "off" {
        return Ok(None);
    }
    match fields.get("until") {
        HOUR => Ok(Some(now + TimeDelta::hours(1))),
        TWO_HOURS => Ok(Some(now + TimeDelta::hours(2))),
        MORNING => Ok(Some(morning(house, now))),
        AT => at(fields, house, now).map(Some),
        _ => Err(Wrong::new("until", Message::new("wrong-choice"))),
    }
}

fn at(fields: &Fields, house: &Property, now: DateTime<Utc>) -> Result<DateTime<Utc>, Wrong> {
    let wrong = |key: &'static str| Wrong::new("time", Message::new(key));
    let time = match fields.get("time").trim() {
        "" => return Err(wrong("wrong-time-missing")),
        typed => text::hour(typed).ok_or_else(|| wrong("wrong-time"))?,
    };
    let day = Day::parse(fields.get("day")).ok_or_else(|| wrong("wrong-choice"))?;
    let at = house.clock_time(day, time, now);
    if at <= now {
        let clock = now.with_timezone(&house.zone).format("%H:%M").to_string();
        return Err(Wrong::new("time", Message::new("wrong-time-passed").with("time", clock)));
    }
    Ok(at)
}
