//! The overview's page.

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::routing::get;
use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::period::Period;
use super::repeats::{self, Repeats};
use crate::app::App;
use crate::requests::trouble::Troubles;
use crate::staff::{Bar, Manager, Tab, team};
use crate::web::{self, Frame, Page, Visit};
use crate::words::Words;

/// The overview.
pub fn routes() -> Router<App> {
    Router::new().route("/overview", get(show))
}

#[derive(Template)]
#[template(path = "overview/overview.html")]
struct Overview {
    frame: Frame,
    bar: Bar,
    heading: String,
    chips: Vec<Chip>,
    /// How often a card said that it was not the first time.
    again: usize,
    rooms: Vec<InRoom>,
    items: Vec<OfItem>,
    /// Whether the period is as long as a room remembers: then there is nothing to add to it.
    whole: bool,
}

/// One thing that went wrong again in one room.
struct InRoom {
    room: String,
    what: String,
    times: usize,
    remembered: usize,
    last: String,
}

/// One thing that went wrong again, wherever it was.
struct OfItem {
    what: String,
    times: usize,
    rooms: usize,
    last: String,
}

/// One period to choose.
struct Chip {
    code: &'static str,
    name: String,
    chosen: bool,
}

/// What an address says.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    period: String,
}

async fn show(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    Query(Asked { period }): Query<Asked>,
) -> web::Result<Page<Overview>> {
    let (now, house, w) = (app.clock.now(), &manager.property, manager.words());
    let mut db = app.db.acquire().await?;
    let period = Period::parse(&period);
    let since = period.since(house, now);
    let repeats = Repeats::since(since, &Troubles::since(&mut db, house.id, since).await?);
    let chip = |one: Period| Chip {
        code: one.code(),
        name: w.t(format!("overview-{}", one.code())).to_string(),
        chosen: one == period,
    };
    let heading = w.t(format!("overview-heading-{}", period.code()));
    Ok(Page(Overview {
        frame: Frame::new(&visit, w),
        bar: Bar::new(&manager, &team(&mut db, house.id).await?, Tab::Overview),
        heading: heading.with("house", &house.name).to_string(),
        chips: Period::ALL.map(chip).into(),
        again: repeats.again,
        rooms: repeats.rooms.iter().map(|row| InRoom::of(row, w, now)).collect(),
        items: repeats.items.iter().map(|row| OfItem::of(row, w, now)).collect(),
        whole: period == Period::Month,
    }))
}

impl InRoom {
    fn of(row: &repeats::InRoom, w: Words, now: DateTime<Utc>) -> Self {
        Self {
            room: row.room.clone(),
            what: row.label.read(w.language).to_owned(),
            times: row.times,
            remembered: row.remembered,
            last: w.when(row.last, now),
        }
    }
}

impl OfItem {
    fn of(row: &repeats::OfItem, w: Words, now: DateTime<Utc>) -> Self {
        Self {
            what: row.label.read(w.language).to_owned(),
            times: row.times,
            rooms: row.rooms,
            last: w.when(row.last, now),
        }
    }
}
