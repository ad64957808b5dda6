//! The house page: what guests read, and where the manager writes it.

mod form;
mod guest;
mod manager;
mod told;

use axum::Router;
use axum::routing::get;

use super::Topic;
use crate::app::App;
use crate::words::Words;

/// The pages about the house.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/house", get(manager::show).post(manager::set))
        .route("/stay/house", get(guest::show))
        .route("/stay/house/live", get(guest::follow))
}

/// What readers call a topic.
fn title(topic: Topic, w: Words) -> String {
    w.t(format!("house-{}", topic.code())).to_string()
}
