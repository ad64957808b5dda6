//! The front door: who comes here is led on; and the two switches that every page has.

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use axum_extra::extract::CookieJar;

use crate::app::App;
use crate::web::{self, Fields, Theme, Visit, back_to, choice};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/theme", post(theme)).route("/", get(async || Redirect::to("/signin")))
}

/// Day or night, for this browser.
async fn theme(State(app): State<App>, visit: Visit, fields: Fields) -> web::Result {
    let theme = Theme::parse(fields.get("theme")).ok_or(web::Error::NotFound)?;
    let jar = CookieJar::new().add(choice(&app.site, "theme", theme.name()));
    let back = back_to(fields.get("back")).or(visit.from).unwrap_or_else(|| "/".to_owned());
    Ok((jar, Redirect::to(&back)).into_response())
}
