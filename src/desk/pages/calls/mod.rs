//! Who to ring: the calls that guests are owed, one after the other.

mod book;
mod current;
mod follow;
mod opening;
mod outcome;
mod row;
mod waited;

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::app::App;
use crate::ids::{CallId, Seq};
use crate::journal;
use crate::requests::{Clock, Risen, morning};
use crate::staff::{Bar, Desk, Staff, Tab};
use crate::web::{self, Frame, Page, Visit, Wrong};
use crate::words::Words;
use book::Book;
use current::Current;
use outcome::Form;
use row::{Done, Row};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/calls", get(next))
        .route("/calls/live", get(follow::follow))
        .route("/calls/{id}", get(one).post(outcome::outcome))
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
    /// Something in the form is not right; the note as it was typed.
    Wrong(Vec<Wrong>, String),
    /// A colleague was faster; the note as it was typed.
    Refused(String, String),
}

/// The first call that is due.
async fn next(State(app): State<App>, visit: Visit, desk: Desk) -> web::Result {
    page(&app, &visit, &desk, (None, Tried::Nothing)).await
}

async fn one(
    State(app): State<App>,
    visit: Visit,
    desk: Desk,
    Path(id): Path<CallId>,
) -> web::Result {
    page(&app, &visit, &desk, (Some(id), Tried::Nothing)).await
}

/// The page with one call in the middle, and what became of what was tried.
async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    (id, tried): (Option<CallId>, Tried),
) -> web::Result<Response> {
    let now = app.clock.now();
    let mut db = app.db.acquire().await?;
    // The journal first: a change in between is then shown twice rather than missed.
    let seen = journal::newest(&mut db, staff.property.id).await?;
    let book = Book::open(&mut db, staff, id, now).await?;
    let w = staff.words();
    let entry = match id {
        Some(id) => Some(book.entry(id).ok_or(web::Error::NotFound)?),
        None => book.first(),
    };
    let current = match entry {
        Some(entry) => Some(Current::of(&mut db, entry, &book, staff).await?),
        None => None,
    };
    let chosen = entry.map(|entry| entry.call.id);
    let form = entry.filter(|entry| entry.call.done_at.is_none());
    let mut form = form.map(|entry| Form::of(entry, staff, now));
    let (status, wrong, refused) = match tried {
        Tried::Nothing => (StatusCode::OK, Vec::new(), None),
        Tried::Wrong(wrong, words) => {
            form = form.map(|form| form.with_note(words, &wrong));
            (StatusCode::UNPROCESSABLE_ENTITY, wrong, None)
        }
        Tried::Refused(why, words) => {
            (StatusCode::CONFLICT, Vec::new(), Some(Refused { why, words }))
        }
    };
    let page = Calls {
        frame: Frame::new(visit, w),
        bar: Bar::new(staff, &book.team, Tab::Calls),
        risen: Risen::of(&mut db, staff, now).await?.carried(),
        clock: Clock::new("/calls".to_owned(), w, now).until(morning(&staff.property, now)),
        seen,
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

/// What is due now, or what is not yet.
fn rows(book: &Book, due_now: bool, (w, chosen): (Words, Option<CallId>)) -> Vec<Row> {
    let entries = book.due.iter().filter(|entry| entry.is_due(book.now) == due_now);
    let mut rows: Vec<Row> = entries.map(|entry| Row::of(entry, book, w, chosen)).collect();
    rows.sort_by_key(|row| row.order);
    rows
}
