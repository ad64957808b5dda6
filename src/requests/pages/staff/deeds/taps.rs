//! What is done with one tap, and can be taken back instead of being asked about twice.

use axum::extract::State;

use super::attempt::{Attempt, To};
use crate::app::App;
use crate::requests::pages::staff::Which;
use crate::requests::{Command, Deed};
use crate::staff::{Desk, Staff};
use crate::web::{self, Fields, Visit};

/// POST /board/requests/{id}/start
pub(in crate::requests::pages::staff) async fn start(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    which: Which,
    fields: Fields,
) -> web::Result {
    tap(&app, &visit, &staff, (which, fields), ("start", Deed::Start)).await
}

/// POST /board/requests/{id}/keep
pub(in crate::requests::pages::staff) async fn keep(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    which: Which,
    fields: Fields,
) -> web::Result {
    tap(&app, &visit, &staff, (which, fields), ("keep", Deed::Keep)).await
}

/// POST /board/requests/{id}/resume
pub(in crate::requests::pages::staff) async fn resume(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    which: Which,
    fields: Fields,
) -> web::Result {
    tap(&app, &visit, &staff, (which, fields), ("resume", Deed::Resume)).await
}

/// POST /board/requests/{id}/undo
pub(in crate::requests::pages::staff) async fn undo(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    which: Which,
    fields: Fields,
) -> web::Result {
    tap(&app, &visit, &staff, (which, fields), ("undo", Deed::Undo)).await
}

/// POST /board/requests/{id}/verify
///
/// The front desk asks the guest: whoever brought it does not answer for them.
pub(in crate::requests::pages::staff) async fn verify(
    State(app): State<App>,
    visit: Visit,
    Desk(staff): Desk,
    which: Which,
    fields: Fields,
) -> web::Result {
    tap(&app, &visit, &staff, (which, fields), ("verify", Deed::Verify)).await
}

async fn tap(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    (Which(id), fields): (Which, Fields),
    (code, deed): (&'static str, Deed),
) -> web::Result {
    let command = Command::Colleague { by: staff.id, deed };
    let attempt = Attempt { app, visit, staff, id, code, fields };
    attempt.act(To::Board, |typed| Ok((command, typed.along()))).await
}
