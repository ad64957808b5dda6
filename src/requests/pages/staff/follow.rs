//! The board's stream: each change is one card, rendered once for all boards of a language.

use askama::Template;
use axum::extract::State;
use axum::response::IntoResponse;

use super::card::{Asides, Card, Scene};
use crate::app::App;
use crate::ids::{PropertyId, RequestId};
use crate::journal::Change;
use crate::live::{self, Answer, Seen, Variant, Watch};
use crate::requests::{self, Target};
use crate::staff::{self, Staff, Watcher};
use crate::words::Words;

/// What happens in the house, for as long as the session lives. A shared device that is locked
/// goes on showing.
pub(super) async fn follow(
    State(app): State<App>,
    Watcher(staff): Watcher,
    seen: Seen,
) -> impl IntoResponse {
    let (live, property) = (app.live.clone(), staff.property.id);
    live::stream(live, property, seen, BoardWatch { app, staff })
}

struct BoardWatch {
    app: App,
    staff: Staff,
}

impl Watch for BoardWatch {
    async fn allowed(&mut self) -> anyhow::Result<bool> {
        still_here(&self.app, &self.staff).await
    }

    async fn answer(&mut self, change: &Change) -> anyhow::Result<Answer> {
        let Some(request) = change.request else { return Ok(Answer::Nothing) };
        let (app, w) = (&self.app, self.staff.words());
        let variant = Variant { page: "board", language: w.language };
        let render = || card(app, w, change.property, request);
        let card = app.live.fragments().get(change.property, change.seq, variant, render).await?;
        Ok(card.map_or(Answer::Nothing, Answer::Show))
    }
}

/// Whether the same person's session still lives.
pub(super) async fn still_here(app: &App, staff: &Staff) -> anyhow::Result<bool> {
    let mut db = app.db.acquire().await?;
    let now = Staff::of_session(&mut db, &staff.session, app.clock.now()).await?;
    Ok(now.is_some_and(|now| now.id == staff.id))
}

async fn card(
    app: &App,
    w: Words,
    property: PropertyId,
    id: RequestId,
) -> anyhow::Result<Option<String>> {
    let mut db = app.db.acquire().await?;
    let target = Target { property, stay: None, id };
    let Some(request) = requests::find(&mut db, target).await? else { return Ok(None) };
    let asides = Asides::of_request(&mut db, &request).await?;
    let team = staff::team(&mut db, property).await?;
    let scene = Scene { w, team: &team, asides, now: app.clock.now() };
    Ok(Some(Card::of(&request, &scene).render()?))
}
