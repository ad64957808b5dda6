//! The wall: what colleagues find worth telling, which rules got in the way, and what guests would
//! change. Rules are compared, people never.

mod advice;
mod answering;
mod deciding;
mod moments;
mod naming;
mod people;
mod period;
mod rules;
mod telling;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub use moments::told;

/// Moments, rules and advice.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/moments", get(moments::show).post(telling::add))
        .route("/moments/new", get(telling::begin))
        .route("/moments/{id}/take-back", post(telling::take_back))
        .route("/rules", get(rules::show))
        .route("/rules/name", get(naming::show).post(naming::name))
        .route("/rules/{id}/decide", post(deciding::decide))
        .route("/rules/{id}/join", post(deciding::join))
        .route("/advice", get(advice::show))
        .route("/advice/{id}/answer", post(answering::answer))
        .route("/advice/{id}/outcome", post(answering::follow))
}
