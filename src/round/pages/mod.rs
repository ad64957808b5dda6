//! The round on the phone and on paper, and who walks it.

mod book;
mod follow;
mod head;
mod list;
mod row;
mod sections;
mod ticks;
mod view;
mod want;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// Today's round and its sections.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/round", get(list::show))
        .route("/round/live", get(follow::follow))
        .route("/round/{id}/done", post(ticks::done))
        .route("/round/{id}/undo", post(ticks::undo))
        .route("/round/sections", get(sections::show).post(sections::assign))
        .route("/round/sections/yesterday", post(sections::like_yesterday))
        .route("/round/sections/cut", post(sections::cut))
}
