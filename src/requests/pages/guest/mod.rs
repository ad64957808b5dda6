//! The guest's side: home, asking, one request and its life, do not disturb, the language.

mod actions;
mod acts;
mod advice;
mod answering;
mod ask;
mod choose;
mod cord;
mod cover;
mod filing;
mod form;
mod home;
mod language;
mod letters;
mod live;
mod mending;
mod past;
mod pieces;
mod price;
mod remembered;
mod request;
mod rest;
mod row;
mod sentence;
mod soon;
mod standard;
mod standing;
mod store;
mod told;
mod when;
mod who;
mod whole;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub use cover::{Cover, around};
pub use live::{Pieces, Watched};
pub use sentence::Sentence;
pub use who::listed;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/stay", get(home::show))
        .route("/stay/live", get(home::follow))
        .route("/stay/everything", get(ask::everything))
        .route("/stay/ask/{shelf}", get(ask::show))
        .route("/stay/advice", get(advice::show).post(advice::give))
        .route("/stay/advice/decline", post(advice::decline))
        .route("/stay/advice/live", get(advice::follow))
        .route("/stay/language", get(language::show).post(language::choose))
        .route("/stay/remembered", get(remembered::show).post(remembered::remember))
        .route("/stay/remembered/forget", post(remembered::forget))
        .route("/stay/remembered/recall", post(remembered::recall))
        .route("/stay/rest", get(rest::show).post(rest::choose))
        .merge(standard::routes())
        .route("/stay/mending/{id}/choose", post(mending::chooses))
        .route("/stay/mending/{id}/heard", post(mending::says))
        .route("/stay/requests", post(filing::file))
        .route("/stay/requests/{id}", get(request::show))
        .route("/stay/requests/{id}/live", get(request::follow))
        .route("/stay/requests/{id}/reply", post(acts::reply))
        .route("/stay/requests/{id}/cancel", post(acts::cancel))
        .route("/stay/requests/{id}/restore", post(acts::restore))
        .route("/stay/requests/{id}/answer", post(answering::answer))
        .route("/stay/requests/{id}/choose", post(answering::choose))
        .route("/stay/requests/{id}/right", post(acts::right))
        .route("/stay/requests/{id}/not-quite", post(acts::not_quite))
}
