//! "My standard for this stay", as its guest sees it and changes it.

mod add;
mod change;
mod column;
mod deeds;
mod done;
mod form;
mod live;
mod nights;
mod opening;
mod page;
mod plan;
mod preset;
mod row;
mod said;
mod same;
mod short;
mod when;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub(super) use add::{Added, ask as add};
pub(super) use live::touches;
pub(super) use plan::{ahead, whose};
pub(super) use said::weekly;
pub(super) use same::may_come_back;
pub(super) use short::Short;
pub(super) use when::When;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/stay/standard", get(page::show).post(add::file))
        .route("/stay/standard/live", get(live::follow))
        .route("/stay/standard/new", get(opening::new))
        .route("/stay/standard/{id}", get(opening::show).post(change::change))
        .route("/stay/standard/{id}/skip", post(deeds::skip))
        .route("/stay/standard/{id}/back", post(deeds::back))
        .route("/stay/standard/{id}/usual", post(deeds::usual))
        .route("/stay/standard/{id}/pause", post(deeds::pause))
        .route("/stay/standard/{id}/resume", post(deeds::resume))
        .route("/stay/standard/{id}/stop", post(deeds::stop))
}
