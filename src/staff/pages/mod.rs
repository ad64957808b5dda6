//! The staff's own pages: coming in and going, themselves, the team, the devices.

mod me;
mod secret;
mod signin;
mod team;
mod unlock;

use axum::Router;
use chrono_tz::Tz;
use sqlx::PgConnection;

use super::devices::{self, SharedPhone};
use super::signin::Error;
use crate::app::App;
use crate::properties;
use crate::stays_cookie_placeholder;
use crate::web::{self, Jar, Visit};
use crate::words::{Language, Message, Words};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .merge(signin::routes())
        .merge(unlock::routes())
        .merge(me::routes())
        .merge(team::routes())
}
