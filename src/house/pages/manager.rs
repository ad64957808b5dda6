//! Where the manager writes what guests read about the house.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::form::{self, Returned, Section};
use crate::app::App;
use crate::house::{self, Outcome, Written};
use crate::staff::{Bar, Manager, Tab, Team, team};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};

#[derive(Template)]
#[template(path = "house/manager.html")]
struct HousePage {
    frame: Frame,
    bar: Bar,
    /// The version of what the reader sees.
    seen: i32,
    sections: Vec<Section>,
    wrong: Vec<Wrong>,
    /// Whether others were faster.
    changed: bool,
    saved: bool,
}

/// Whether something was just saved.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Saved {
    #[serde(default)]
    saved: String,
}

/// GET /house
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    Query(Saved { saved }): Query<Saved>,
) -> web::Result {
    page(&app, &visit, &manager, (Returned::default(), !saved.is_empty())).await
}

/// POST /house
pub(super) async fn set(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    fields: Fields,
) -> web::Result {
    let lines = match form::parse(&fields, manager.words()) {
        Ok(lines) => lines,
        Err(wrong) => {
            let returned = Returned { typed: Some(fields), wrong, theirs: Vec::new() };
            return page(&app, &visit, &manager, (returned, false)).await;
        }
    };
    let seen = fields.parse("seen").unwrap_or_default();
    let mut tx = app.db.begin().await?;
    let (house, now) = (manager.property.id, app.clock.now());
    match house::write(&mut tx, house, (seen, &lines), manager.id, now).await? {
        Outcome::Kept => tx.commit().await?,
        Outcome::Changed(theirs) => {
            drop(tx);
            let returned = Returned { typed: Some(fields), wrong: Vec::new(), theirs };
            return page(&app, &visit, &manager, (returned, false)).await;
        }
    }
    app.live.ring();
    Ok(Redirect::to("/house?saved=yes").into_response())
}

async fn page(
    app: &App,
    visit: &Visit,
    manager: &Manager,
    (mut returned, saved): (Returned, bool),
) -> web::Result<Response> {
    let (w, now) = (manager.words(), app.clock.now());
    let mut db = app.db.acquire().await?;
    let book = house::book(&mut db, manager.property.id).await?;
    let team = team(&mut db, manager.property.id).await?;
    let changed = !returned.theirs.is_empty();
    for theirs in &returned.theirs {
        let when = w.when(theirs.changed_at, now);
        returned.wrong.push(form::changed(theirs, &name(theirs, &team), when, w));
    }
    let status = match (changed, returned.wrong.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (false, true) => StatusCode::OK,
    };
    // Whoever has not been shown what others wrote has not seen it yet.
    let seen = match &returned.typed {
        Some(typed) if !changed => typed.parse("seen").unwrap_or_default(),
        _ => book.version(),
    };
    let page = HousePage {
        frame: Frame { path: "/house".to_owned(), ..Frame::new(visit, w) },
        bar: Bar::new(manager, &team, Tab::Elsewhere),
        seen,
        sections: form::sections(&book, &returned, w),
        wrong: returned.wrong,
        changed,
        saved,
    };
    Ok((status, Page(page)).into_response())
}

/// What colleagues call whoever changed it.
fn name(written: &Written, team: &Team) -> String {
    let who = team.get(written.changed_by);
    who.map_or_else(String::new, |colleague| colleague.given_name.clone())
}
