//! Saying yes on the web: the form that other pages hold, and what each role may spend.

mod allowances;
mod form;

use axum::Router;
use axum::routing::get;

use super::Error;
use crate::app::App;
use crate::web;

pub use form::{About, Typed, YesForm, say};

impl From<Error> for web::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::Missing => Self::NotFound,
            Error::Database(error) => error.into(),
            // Pages that spend say so in the form.
            Error::Over { .. } | Error::Said(_) | Error::NotHeld => Self::Internal(error.into()),
        }
    }
}

/// The manager's page.
pub fn routes() -> Router<App> {
    Router::new().route("/allowances", get(allowances::show).post(allowances::set))
}
