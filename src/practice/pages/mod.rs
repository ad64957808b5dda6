//! The page of practice evenings, and the ways in and out.

mod deeds;
mod show;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// The page, and what is done there.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/practices", get(show::show).post(deeds::open))
        .route("/practices/end", post(deeds::end))
        .route("/practices/join", post(deeds::join))
        .route("/practices/leave", post(deeds::leave))
        .route("/practices/over", get(deeds::over))
}
