//! Why a page could not be shown. Each variant is one thing a person can do something about.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::problem::Trouble;
use crate::words::Message;

/// What a handler gives back.
pub type Result<T = Response> = std::result::Result<T, Error>;

/// What went wrong, for the visitor's eyes. The words are found where the reader is known.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is nothing here")]
    NotFound,
    /// A stay that ended; the number is that of the house, from outside.
    #[error("the stay has ended")]
    StayOver { house: String, phone: String },
    /// The rules of the house say no; the words are for the person who asked.
    #[error("refused")]
    Refused(Message),
    /// Too many tries; it goes on later.
    #[error("too many tries")]
    TooMany(Message),
    /// A guest has to come in first, by link or code.
    #[error("not come in yet")]
    Enter,
    /// Somebody has to sign in first, and then comes back here.
    #[error("not signed in")]
    SignIn { next: String },
    /// The practice evening ended while somebody was in it: on with the real house.
    #[error("the practice is over")]
    PracticeOver,
    /// Whoever sent this form is in another house by now: in practice, or back from it.
    #[error("meant for another house")]
    Elsewhere { practising: bool },
    /// A shared device that nobody touched for a while asks for the PIN again.
    #[error("the device is locked")]
    Locked,
    /// More people at once than we can serve.
    #[error("busy")]
    Busy,
    /// The database cannot be reached: nothing is lost, nothing is done.
    #[error("the database is away")]
    Away(#[source] anyhow::Error),
    /// Our fault. The cause goes to the log, never to the page.
    #[error("something went wrong on our side")]
    Internal(#[source] anyhow::Error),
}

impl From<sqlx::Error> for Error {
    fn from(cause: sqlx::Error) -> Self {
        if is_away(&cause) { Self::Away(cause.into()) } else { Self::Internal(cause.into()) }
    }
}

impl From<askama::Error> for Error {
    fn from(cause: askama::Error) -> Self {
        Self::Internal(cause.into())
    }
}

impl From<crate::secrets::Error> for Error {
    fn from(cause: crate::secrets::Error) -> Self {
        match cause {
            crate::secrets::Error::Busy => Self::Busy,
            crate::secrets::Error::Hash(_) => Self::Internal(cause.into()),
        }
    }
}

/// Whether the database is gone, restarting, or not the one that takes writes: it will be back.
fn is_away(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::Database(error) => error.code().is_some_and(|code| {
            code.starts_with("08")
                || code.starts_with("53")
                || code.starts_with("57P")
                || code == "25006"
        }),
        _ => false,
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, trouble) = match self {
            Self::SignIn { next } => {
                return led(&format!("/signin?next={}", encoded(&next)), Trouble::SignIn);
            }
            Self::Enter => return led("/", Trouble::Enter),
            Self::PracticeOver => return led("/practices/over", Trouble::PracticeOver),
            Self::Elsewhere { practising } => {
                (StatusCode::CONFLICT, Trouble::Elsewhere { practising })
            }
            Self::NotFound => (StatusCode::NOT_FOUND, Trouble::NotFound),
            Self::StayOver { house, phone } => {
                (StatusCode::GONE, Trouble::StayOver { house, phone })
            }
            Self::Refused(why) => (StatusCode::CONFLICT, Trouble::Said(why)),
            Self::TooMany(why) => (StatusCode::TOO_MANY_REQUESTS, Trouble::Said(why)),
            Self::Locked => (StatusCode::FORBIDDEN, Trouble::Locked),
            Self::Busy => (StatusCode::SERVICE_UNAVAILABLE, Trouble::Away),
            Self::Away(cause) => {
                tracing::warn!(cause = format!("{cause:#}"), "the database is away");
                (StatusCode::SERVICE_UNAVAILABLE, Trouble::Away)
            }
            Self::Internal(cause) => {
                tracing::error!(cause = format!("{cause:#}"), "a page failed");
                (StatusCode::INTERNAL_SERVER_ERROR, Trouble::OurFault)
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(trouble);
        response
    }
}

/// Leads to the way in. What a form sent would be lost on the way: the layer around us shows a page
/// that keeps it instead.
fn led(to: &str, trouble: Trouble) -> Response {
    let mut response = Redirect::to(to).into_response();
    response.extensions_mut().insert(trouble);
    response
}

/// As it stands in a query.
fn encoded(path: &str) -> String {
    let Ok(encoded) = askama::filters::urlencode(path);
    encoded.to_string()
}
