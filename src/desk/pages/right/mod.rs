//! Put right: what went wrong for guests, by whom it is being put right, and what comes next.

mod again;
mod beside;
pub(super) mod book;
mod deeds;
mod gift;
mod head;
mod list;
mod page;
mod refused;
mod sorry;
mod steps;
mod told;
mod touch;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::Redirect;
use axum::routing::get;

use crate::app::App;
use crate::ids::RecoveryId;
use crate::recovery::{self, Recovery};
use crate::staff::Staff;
use crate::web;

pub(super) use book::Entry;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/right", get(list::show).post(list::open))
        .route("/right/{id}", get(page::show))
        .route("/right/{id}/{deed}", get(back).post(deeds::act))
}

/// The address of a form, opened again: its page.
async fn back(
    State(app): State<App>,
    staff: Staff,
    Path((id, _)): Path<(RecoveryId, String)>,
) -> web::Result<Redirect> {
    let mut db = app.db.acquire().await?;
    theirs(recovery::find(&mut db, staff.property.id, id).await?, &staff)?;
    Ok(Redirect::to(&format!("/right/{id}")))
}

/// Whoever answers for guests sees it, and whoever has it or is asked to take it on.
pub(super) fn is_theirs(recovery: &Recovery, staff: &Staff) -> bool {
    let course = &recovery.course;
    staff.answers_guests() || [course.owner, course.handed_to].contains(&Some(staff.id))
}

/// As if it were not there, for everybody else.
fn theirs(recovery: Option<Recovery>, staff: &Staff) -> web::Result<Recovery> {
    recovery.filter(|it| is_theirs(it, staff)).ok_or(web::Error::NotFound)
}
