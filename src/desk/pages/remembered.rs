//! Guests who said yes to being remembered, for those who have left and ask to be forgotten. The
//! desk sees who, and nothing of what.

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use chrono::Datelike;
use serde::Deserialize;

use crate::app::App;
use crate::ids::GuestId;
use crate::requests::standard::memory::{self, Listed};
use crate::staff::{Bar, Reception, Tab, team};
use crate::web::{self, Fields, Frame, Page, Visit};
use crate::words::Words;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/stays/remembered", get(show))
        .route("/stays/remembered/forget", post(forget))
}

#[derive(Template)]
#[template(path = "desk/remembered.html")]
struct Remembered {
    frame: Frame,
    bar: Bar,
    /// What was looked for.
    name: String,
    guests: Vec<Line>,
    /// There are more than stand here.
    more: bool,
    /// Somebody was just forgotten.
    forgotten: bool,
}

struct Line {
    guest: GuestId,
    name: String,
    /// "Room 304, until Sunday 9 November"
    last: String,
}

/// What the address says.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    name: String,
    #[serde(default)]
    forgotten: String,
}

/// GET /stays/remembered
async fn show(
    State(app): State<App>,
    visit: Visit,
    desk: Reception,
    Query(Asked { name, forgotten }): Query<Asked>,
) -> web::Result {
    let (house, w) = (desk.property.id, desk.words());
    let mut db = app.db.acquire().await?;
    // What cannot stand in a name finds nobody.
    let looked_for = name.trim().replace('\0', " ");
    let guests = memory::listed(&mut db, house, &looked_for).await?;
    let page = Remembered {
        frame: Frame::new(&visit, w),
        bar: Bar::new(&desk, &team(&mut db, house).await?, Tab::Stays),
        more: i64::try_from(guests.len()).is_ok_and(|count| count >= memory::MOST),
        guests: guests.into_iter().map(|guest| line(guest, w)).collect(),
        forgotten: !forgotten.is_empty(),
        name,
    };
    Ok(Page(page).into_response())
}

fn line(listed: Listed, w: Words) -> Line {
    let date = w.long_date(listed.departs_on);
    let last = w.t("known-last").with("room", listed.room).with("date", date);
    let last = last.with("year", listed.departs_on.year().to_string());
    Line { guest: listed.guest, name: listed.name, last: last.to_string() }
}

/// POST /stays/remembered/forget
async fn forget(State(app): State<App>, desk: Reception, fields: Fields) -> web::Result<Redirect> {
    let Some(guest) = fields.parse::<GuestId>("guest") else {
        return Ok(Redirect::to("/stays/remembered"));
    };
    let mut tx = app.db.begin().await?;
    memory::forget_for(&mut tx, desk.property.id, guest, desk.id, app.clock.now()).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/stays/remembered?forgotten=yes"))
}
