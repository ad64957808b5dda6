//! Requests on the web: the guest's side and the staff's.

mod guest;
mod staff;
mod words;

use axum::Router;

use super::{Error, standard};
use crate::app::App;
use crate::web;
use crate::words::Message;

pub use guest::{Cover, Pieces, Sentence, Watched, around, listed};
pub use staff::{
    Clock, OnTheRound, Risen, Told, calls_due, known, morning, risen_news, stands, told, written_in,
};
pub use words::set_apart;

/// The pages of requests.
pub fn routes() -> Router<App> {
    Router::new().merge(guest::routes()).merge(staff::routes())
}

impl From<Error> for web::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::Missing | Error::AnotherWish => Self::NotFound,
            Error::Refused(refusal, _) => Self::Refused(words::sorry(refusal, None)),
            // Pages that carry a version tell what changed; nothing else is asked for one.
            Error::Changed(..) => Self::Refused(words::changed()),
            Error::Database(error) => error.into(),
        }
    }
}

impl From<standard::Error> for web::Error {
    fn from(error: standard::Error) -> Self {
        use standard::Error;
        match error {
            Error::Missing | Error::Stopped | Error::Another => Self::NotFound,
            Error::Refused(refusal) => Self::Refused(words::sorry(refusal, None)),
            // Pages that ask for these say what to do about them.
            Error::TooMany | Error::NoSuchDay | Error::Never | Error::Passed | Error::Brought => {
                Self::Refused(Message::new("refusal-standard"))
            }
            Error::Database(error) => error.into(),
        }
    }
}
