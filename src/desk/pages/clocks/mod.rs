//! The house's clocks: how long guests may wait for what, set by the manager.

mod hours;
mod items;
mod table;

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use crate::app::App;
use crate::promises::{Clocks, Urgency};
use crate::staff::{Bar, Manager, Tab, team};
use crate::web::{self, Fields, Frame, Page, Returned, Visit, Wrong};
use crate::{catalogue, properties};
use hours::Hour;
use items::Shelf;
use table::Table;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/clocks", get(show).post(set))
        .route("/clocks/hours", post(hours::set))
        .route("/clocks/items", post(items::set))
}

#[derive(Template)]
#[template(path = "desk/clocks.html")]
struct ClocksPage {
    frame: Frame,
    bar: Bar,
    tables: Vec<Table>,
    hours: Vec<Hour>,
    shelves: Vec<Shelf>,
    wrong: Vec<Wrong>,
    /// Whether others were faster.
    changed: bool,
    /// What was just saved, by its name on the page.
    saved: String,
}

/// What was just saved.
#[derive(Debug, Default, Deserialize)]
struct Saved {
    #[serde(default)]
    saved: String,
}

async fn show(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    Query(Saved { saved }): Query<Saved>,
) -> web::Result {
    page(&app, &visit, &manager, (Returned::default(), saved)).await
}

async fn set(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    fields: Fields,
) -> web::Result {
    let (now, house) = (app.clock.now(), manager.property.id);
    let Some(urgency) = table::urgency(fields.get("urgency")) else {
        return Ok(Redirect::to("/clocks").into_response());
    };
    let mut tx = app.db.begin().await?;
    properties::hold(&mut tx, house).await?;
    let kept = *properties::clocks(&mut tx, house).await?.of(urgency);
    let pace = match table::parse(&fields, urgency, kept) {
        Ok(pace) => pace,
        Err(wrong) => {
            drop(tx);
            let returned = Returned::wrong(fields, wrong);
            return page(&app, &visit, &manager, (returned, String::new())).await;
        }
    };
    let settings = table::settings(urgency, (&pace, &kept), manager.words());
    if let Err(returned) = web::overtaken(fields, settings) {
        drop(tx);
        return page(&app, &visit, &manager, (returned, String::new())).await;
    }
    if pace != kept {
        properties::set_pace(&mut tx, house, (urgency, &pace), manager.id, now).await?;
    }
    tx.commit().await?;
    app.live.ring();
    let name = table::code(urgency);
    Ok(Redirect::to(&format!("/clocks?saved={name}#{name}")).into_response())
}

/// The page; `returned` is one of its forms, that was not taken as it was.
async fn page(
    app: &App,
    visit: &Visit,
    manager: &Manager,
    (returned, saved): (Returned, String),
) -> web::Result<Response> {
    let (w, house) = (manager.words(), manager.property.id);
    let mut db = app.db.acquire().await?;
    let clocks = properties::clocks(&mut db, house).await?;
    let (usual, untouched) = (Clocks::default(), Returned::default());
    let sent = |name, value| if returned.says(name, value) { &returned } else { &untouched };
    let table = |urgency: Urgency| {
        let returned = sent("urgency", table::code(urgency));
        Table::of(urgency, (clocks.of(urgency), usual.of(urgency)), returned, w)
    };
    let hours = properties::hours(&mut db, house).await?;
    let page = ClocksPage {
        frame: Frame::new(visit, w),
        bar: Bar::new(manager, &team(&mut db, house).await?, Tab::Elsewhere),
        tables: [Urgency::Urgent, Urgency::Normal, Urgency::Later].map(table).into(),
        shelves: items::shelves(&catalogue::items(&mut db, house).await?, &returned, w),
        hours: hours::fields(&hours, sent("form", hours::NAME), w),
        changed: returned.changed,
        saved,
        wrong: returned.wrong.clone(),
    };
    Ok((returned.status(), Page(page)).into_response())
}
