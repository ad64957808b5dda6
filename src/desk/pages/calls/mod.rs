//! Who to ring: the calls that guests are owed, one after the other.

mod book;
mod current;
mod follow;
mod form;
mod guest;
mod opening;
mod outcome;
mod row;
mod tally;
mod waited;
mod way;

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use crate::app::App;
use crate::ids::{CallId, Seq};
use crate::journal;
use crate::requests::{Clock, Risen, morning};
use crate::staff::{Bar, Desk, Staff, Tab};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};
use crate::words::Words;
use book::{Book, Entry};
use current::Current;
use form::{Asks, Form};
use row::{Done, Row};
use tally::Tally;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/calls", get(next))
        .route("/calls/live", get(follow::follow))
        .route("/calls/{id}", get(one).post(outcome::outcome))
        .route("/calls/{id}/guest", post(guest::note_down))
}

#[derive(Template)]
#[template(path = "desk/calls.html")]
struct Calls {
    frame: Frame,
    bar: Bar,
    /// What has risen to the reader; the page's own stream keeps it up to date.
    risen: Risen,
    clock: Clock,
    seen: Seq,
    tally: Tally,
    /// What the reader has just done, and who is next.
    made: String,
    now: Vec<Row>,
    later: Vec<Row>,
    done: Vec<Done>,
    current: Option<Current>,
    form: Option<Form>,
    wrong: Vec<Wrong>,
    refused: Option<Refused>,
}

/// Why it could not be written down, and the words that were not kept.
struct Refused {
    why: String,
    words: String,
}

/// What became of what somebody pressed.
enum Tried {
    Nothing,
    /// Something in the form is not right; the form as it was typed.
    Wrong(Vec<Wrong>, Fields),
    /// A colleague was faster; the note as it was typed.
    Refused(String, String),
}

impl Tried {
    /// What the page says of it, with the form as it was typed.
    fn shows(self, form: &mut Option<Form>) -> (StatusCode, Vec<Wrong>, Option<Refused>) {
        match self {
            Self::Nothing => (StatusCode::OK, Vec::new(), None),
            Self::Wrong(wrong, fields) => {
                *form = form.take().map(|form| form.typed(&fields, &wrong));
                (StatusCode::UNPROCESSABLE_ENTITY, wrong, None)
            }
            Self::Refused(why, words) => {
                (StatusCode::CONFLICT, Vec::new(), Some(Refused { why, words }))
            }
        }
    }
}

/// What the reader has just done.
#[derive(Debug, Default, Deserialize)]
struct Just {
    /// The call that they made.
    #[serde(default)]
    made: String,
    /// What they noted down about the guest.
    #[serde(default)]
    noted: String,
}

/// Which call is in the middle, and why the page is shown.
struct Shown {
    id: Option<CallId>,
    tried: Tried,
    just: Just,
}

impl Shown {
    fn of(id: CallId, tried: Tried) -> Self {
        Self { id: Some(id), tried, just: Just::default() }
    }
}

/// The first call that is due.
async fn next(
    State(app): State<App>,
    visit: Visit,
    desk: Desk,
    Query(just): Query<Just>,
) -> web::Result {
    page(&app, &visit, &desk, Shown { id: None, tried: Tried::Nothing, just }).await
}

async fn one(
    State(app): State<App>,
    visit: Visit,
    desk: Desk,
    Path(id): Path<CallId>,
    Query(just): Query<Just>,
) -> web::Result {
    page(&app, &visit, &desk, Shown { id: Some(id), tried: Tried::Nothing, just }).await
}

/// The page with one call in the middle, and what became of what was tried.
async fn page(app: &App, visit: &Visit, staff: &Staff, shown: Shown) -> web::Result<Response> {
    let now = app.clock.now();
    let mut db = app.db.acquire().await?;
    // The journal first: a change in between is then shown twice rather than missed.
    let seen = journal::newest(&mut db, staff.property.id).await?;
    let book = Book::open(&mut db, staff, shown.id, now).await?;
    let w = staff.words();
    let entry = match shown.id {
        Some(id) => Some(book.entry(id).ok_or(web::Error::NotFound)?),
        None => book.first(),
    };
    let current = match entry {
        Some(entry) => Some(Current::of(&mut db, entry, &book, staff).await?),
        None => None,
    };
    let chosen = entry.map(|entry| entry.call.id);
    let form = entry.filter(|entry| entry.call.done_at.is_none());
    let mut form = form.map(|entry| Form::of(entry, &book, staff));
    let made = made(&shown.just, entry, &book, w);
    let (status, wrong, refused) = shown.tried.shows(&mut form);
    let page = Calls {
        frame: Frame::new(visit, w),
        bar: Bar::new(staff, &book.team, Tab::Calls),
        risen: Risen::of(&mut db, staff, now).await?.carried(),
        clock: Clock::new("/calls".to_owned(), w, now).until(morning(&staff.property, now)),
        seen,
        tally: Tally::of(&book, w),
        made,
        now: rows(&book, true, (w, chosen)),
        later: rows(&book, false, (w, chosen)),
        done: book.done.iter().map(|entry| Done::of(entry, &book, w)).collect(),
        current,
        form,
        wrong,
        refused,
    };
    Ok((status, Page(page)).into_response())
}

/// What is said of what the reader has just done; nothing, if they did nothing.
fn made(just: &Just, next: Option<&Entry>, book: &Book, w: Words) -> String {
    if !just.noted.is_empty() {
        return w.t("calls-noted").to_string();
    }
    let made = just.made.parse().ok().and_then(|id| book.entry(id));
    made.map_or_else(String::new, |made| form::made(made, next, book.now, w))
}

/// What is due now, or what is not yet.
fn rows(book: &Book, due_now: bool, (w, chosen): (Words, Option<CallId>)) -> Vec<Row> {
    let entries = book.due.iter().filter(|entry| entry.is_due(book.now) == due_now);
    let mut rows: Vec<Row> = entries.map(|entry| Row::of(entry, book, w, chosen)).collect();
    rows.sort_by_key(|row| row.order);
    rows
}
