//! The board's stream: each change is one card and its line in the strip, rendered once for all
//! boards of a language.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::IntoResponse;
use sqlx::PgConnection;

use super::card::{Asides, Card, Scene};
use super::later::{Later, is_for_later};
use super::owed;
use super::risen::Line;
use crate::app::App;
use crate::journal::Change;
use crate::live::{self, Answer, Seen, Variant, Watch};
use crate::requests::{self, Habits, Request, Target, looking};
use crate::staff::{self, NewsDue, Righting, Rings, Staff, Watcher};
use crate::words::Words;

/// What happens in the house, for as long as the session lives. A shared device that is locked
/// goes on showing.
pub(super) async fn follow(
    State(app): State<App>,
    Watcher(staff): Watcher,
    seen: Seen,
) -> impl IntoResponse {
    let (live, property) = (app.live.clone(), staff.property.id);
    let told = due(&staff);
    live::stream(live, property, seen, BoardWatch { app, staff, told })
}

struct BoardWatch {
    app: App,
    staff: Staff,
    /// What the bar counts, as the page was last told.
    told: Due,
}

impl Watch for BoardWatch {
    async fn allowed(&mut self) -> anyhow::Result<bool> {
        still_here(&self.app, &mut self.staff).await
    }

    async fn answer(&mut self, change: &Change) -> anyhow::Result<Answer> {
        let (app, w) = (&self.app, self.staff.words());
        let variant = Variant { page: "board", language: w.language };
        let render = || pieces(app, w, change);
        let pieces = app.live.fragments().get(change.property, change.seq, variant, render).await?;
        Ok(pieces.map_or(Answer::Nothing, Answer::Show))
    }

    async fn meanwhile(&mut self) -> anyhow::Result<Option<Arc<str>>> {
        came_due(&self.app, &self.staff, &mut self.told).await
    }
}

/// Whether the same person's session still lives. How many calls are due is looked up with it.
pub(super) async fn still_here(app: &App, staff: &mut Staff) -> anyhow::Result<bool> {
    let mut db = app.db.acquire().await?;
    let now = Staff::of_session(&mut db, &staff.session, app.clock.now()).await?;
    let Some(now) = now.filter(|now| now.id == staff.id) else { return Ok(false) };
    (staff.calls_due, staff.righting, staff.news) = (now.calls_due, now.righting, now.news);
    staff.practice = now.practice;
    Ok(true)
}

/// How many calls are due, how much is being put right, in the house and by oneself, and for whoever
/// practises how much rings in the real house; and how much is new to them.
pub(super) type Due = (i64, (i64, i64), Option<i64>, i64);

/// As a page was told.
pub(super) fn due(staff: &Staff) -> Due {
    let rings = staff.practice.as_ref().map(|practice| practice.rings);
    (staff.calls_due, staff.righting, rings, staff.news)
}

/// The calls that are due, if they are others than the page was told: time alone makes some.
pub(super) async fn came_due(
    app: &App,
    staff: &Staff,
    told: &mut Due,
) -> anyhow::Result<Option<Arc<str>>> {
    let now_due = due(staff);
    if std::mem::replace(told, now_due) == now_due {
        return Ok(None);
    }
    let (mut db, now) = (app.db.acquire().await?, app.clock.now());
    let mut html = owed::calls_due(&mut db, staff.property.id, staff.words(), now).await?;
    if let Some(righting) = Righting::of(staff) {
        html += &righting.render()?;
    }
    html += &NewsDue::new(staff.news, staff.words()).render()?;
    if let Some(practice) = &staff.practice {
        html += &Rings::new(practice.rings, staff.words()).render()?;
    }
    Ok(Some(html.into()))
}

/// The guest's other cards, where a new wish tells something that stands on all of them.
async fn alike(
    db: &mut PgConnection,
    found: Option<&Request>,
    change: &Change,
) -> sqlx::Result<Vec<Request>> {
    // What comes back each day and waits for its time has no card, so it tells nothing on others:
    // in the morning hundreds of these arrive at once.
    let new = found.filter(|_| matches!(change.kind.as_str(), "filed" | "scheduled"));
    let Some(new) = new.filter(|new| !is_for_later(new)) else { return Ok(Vec::new()) };
    if !Habits::of_stay(db, new.property, new.stay).await?.knows(new.stay) {
        return Ok(Vec::new());
    }
    let mut others = looking::open_of_stay(db, new.property, new.stay).await?;
    others.retain(|other| other.id != new.id);
    Ok(others)
}

/// A card that leaves the board, if it stood there, until its time comes.
fn gone(request: &Request) -> String {
    format!(r#"<li id="r-{}" data-gone hidden></li>"#, request.id)
}

/// The cards that a change concerns, and their lines in the strip of what has risen.
async fn pieces(app: &App, w: Words, change: &Change) -> anyhow::Result<Option<String>> {
    let (property, now) = (change.property, app.clock.now());
    let mut db = app.db.acquire().await?;
    let concerned = match (change.request, change.stay) {
        (Some(id), _) => {
            let found = requests::find(&mut db, Target { property, stay: None, id }).await?;
            let mut concerned = alike(&mut db, found.as_ref(), change).await?;
            concerned.extend(found);
            concerned
        }
        // What changes for a stay, such as its do-not-disturb light, stands on all its cards.
        (None, Some(stay)) => looking::open_of_stay(&mut db, property, stay).await?,
        (None, None) => Vec::new(),
    };
    let mut html = owed::heard(&mut db, change, w, now).await?;
    if concerned.is_empty() {
        return Ok((!html.is_empty()).then_some(html));
    }
    let team = staff::team(&mut db, property).await?;
    if concerned.iter().any(|request| request.born_of.is_some()) {
        html += &Later::of_house(&mut db, property, w).await?.render()?;
    }
    for request in &concerned {
        if is_for_later(request) {
            html += &gone(request);
            continue;
        }
        let asides = Asides::of_request(&mut db, request, now).await?;
        let scene = Scene { w, team: &team, asides, now };
        html += &Card::of(request, &scene).render()?;
        html += &Line::of(request, &team, w, now).render()?;
    }
    Ok(Some(html))
}
