//! The pages of stays: the guest's way in, the tablet at rest, and the front desk's book.

mod card;
mod desk;
mod devices;
mod enter;
mod idle;
mod link;
mod new;
mod notices;

use axum::Router;

use super::{Error, access};
use crate::app::App;
use crate::web;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .merge(link::routes())
        .merge(enter::routes())
        .merge(idle::routes())
        .merge(desk::routes())
        .merge(new::routes())
        .merge(notices::routes())
        .merge(devices::routes())
}

impl From<access::Error> for web::Error {
    fn from(error: access::Error) -> Self {
        match error {
            access::Error::Secrets(error) => error.into(),
            access::Error::Database(error) => error.into(),
        }
    }
}

impl From<Error> for web::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::RoomTaken => Self::Refused(crate::words::Message::new("stays-room-taken")),
            Error::Missing => Self::NotFound,
            Error::Secrets(error) => error.into(),
            Error::Database(error) => error.into(),
        }
    }
}
