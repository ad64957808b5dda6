//! Seen: a notice goes from everybody's page.

use axum::Router;
use axum::extract::{Path, State};
use axum::response::Redirect;
use axum::routing::post;

use crate::app::App;
use crate::ids::NoticeId;
use crate::staff::Reception;
use crate::stays::notices;
use crate::web::{self, Visit};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/notices/{id}/seen", post(see))
}

async fn see(
    State(app): State<App>,
    visit: Visit,
    desk: Reception,
    Path(id): Path<NoticeId>,
) -> web::Result<Redirect> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    notices::see(&mut tx, desk.property.id, id, desk.id, now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(visit.from.as_deref().unwrap_or("/stays")))
}
