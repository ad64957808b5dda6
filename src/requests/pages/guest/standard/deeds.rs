//! What a guest does with one press: skips a day, brings it back, has it as usual, pauses, stops.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use chrono::NaiveDate;

use super::done::{self, BACK, GONE, OVER, PAUSED, SKIPPED, STOPPED, USUAL};
use super::form::find;
use super::plan::whose;
use crate::app::App;
use crate::requests::pages::words::sorry;
use crate::requests::standard::{self, Error};
use crate::stays::Guest;
use crate::web::{self, Fields};

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deed {
    Skip(NaiveDate),
    Back(NaiveDate),
    Usual(NaiveDate),
    Pause,
    Resume,
    Stop,
}

/// POST /stay/standard/{id}/skip
pub(super) async fn skip(
    State(app): State<App>,
    guest: Guest,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    let deed = day(&fields).map(Deed::Skip);
    perform(&app, &guest, &text, &fields, deed).await
}

/// POST /stay/standard/{id}/back
pub(super) async fn back(
    State(app): State<App>,
    guest: Guest,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    let deed = day(&fields).map(Deed::Back);
    perform(&app, &guest, &text, &fields, deed).await
}

/// POST /stay/standard/{id}/usual
pub(super) async fn usual(
    State(app): State<App>,
    guest: Guest,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    let deed = day(&fields).map(Deed::Usual);
    perform(&app, &guest, &text, &fields, deed).await
}

/// POST /stay/standard/{id}/pause
pub(super) async fn pause(
    State(app): State<App>,
    guest: Guest,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    perform(&app, &guest, &text, &fields, Some(Deed::Pause)).await
}

/// POST /stay/standard/{id}/resume
pub(super) async fn resume(
    State(app): State<App>,
    guest: Guest,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    perform(&app, &guest, &text, &fields, Some(Deed::Resume)).await
}

/// POST /stay/standard/{id}/stop
pub(super) async fn stop(
    State(app): State<App>,
    guest: Guest,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    perform(&app, &guest, &text, &fields, Some(Deed::Stop)).await
}

fn day(fields: &Fields) -> Option<NaiveDate> {
    fields.parse("day")
}

/// Does it, and shows the page, which says what was done. No day, or one that is over, is said.
async fn perform(
    app: &App,
    guest: &Guest,
    text: &str,
    fields: &Fields,
    deed: Option<Deed>,
) -> web::Result {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let id = find(&mut tx, guest, text).await?.preference.id;
    let (db, whose) = (&mut *tx, whose(guest));
    let (did, on, done) = match deed {
        None => (OVER, None, Ok(())),
        Some(Deed::Skip(on)) => {
            (SKIPPED, Some(on), standard::skip_day(db, whose, (id, on), now).await)
        }
        Some(Deed::Back(on)) => {
            (BACK, Some(on), standard::bring_back(db, whose, (id, on), now).await)
        }
        Some(Deed::Usual(on)) => {
            (USUAL, Some(on), standard::back_to_usual(db, whose, (id, on), now).await)
        }
        Some(Deed::Pause) => (PAUSED, None, standard::pause(db, whose, id, now).await),
        Some(Deed::Resume) => (BACK, None, standard::resume(db, whose, id, now).await),
        Some(Deed::Stop) => (STOPPED, None, standard::stop(db, whose, id, now).await),
    };
    let did = match done {
        Ok(()) => {
            tx.commit().await?;
            app.live.ring();
            did
        }
        Err(Error::Stopped) => GONE,
        Err(Error::NoSuchDay | Error::Passed) => OVER,
        Err(Error::Brought) => done::CAME,
        Err(Error::Refused(refusal)) => return Err(web::Error::Refused(sorry(refusal, None))),
        Err(Error::Database(error)) => return Err(error.into()),
        Err(Error::Missing | Error::Another | Error::TooMany | Error::Never) => {
            return Err(web::Error::NotFound);
        }
    };
    let shown = fields.parse("shown").or(on.filter(|on| *on > guest.property.today(now)));
    Ok(Redirect::to(&done::address(did, id, on, shown)).into_response())
}
