//! What the guest may do about a request now: the buttons under their words.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};

use super::standing::Reader;
use super::whole::Whole;
use crate::ids::RequestId;
use crate::requests::{RESTORABLE, Request, State};
use crate::stays::Guest;
use crate::words::Words;

/// The buttons.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/actions.html")]
pub(super) struct Actions {
    w: Words,
    id: RequestId,
    /// What stands on the page; whatever happens later is told before anything is done.
    version: i32,
    may: May,
}

/// What is the guest's to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum May {
    /// A word, or never mind.
    Say,
    /// A question is open.
    Answer,
    /// An offer is open.
    Choose,
    /// It was brought.
    Judge,
    /// It is there, and they are not; or what is put right asks them.
    Write,
    /// It was cancelled just now.
    Restore,
    Nothing,
}

impl May {
    pub(super) fn of(request: &Request, reader: Reader<'_>) -> Self {
        match request.state {
            State::Scheduled { .. }
            | State::Filed { .. }
            | State::Confirmed { .. }
            | State::UnderWay { .. }
            | State::Parked { .. } => Self::Say,
            State::Clarifying { .. } => Self::Answer,
            State::Offered { .. } => Self::Choose,
            State::Delivered { .. } if reader.is_asked(request) => Self::Judge,
            State::Delivered { .. } => Self::Write,
            State::Cancelled { at } if reader.now - at <= RESTORABLE => Self::Restore,
            State::Settled { .. } | State::Cancelled { .. } | State::Unmet { .. } => Self::Nothing,
        }
    }
}

impl HtmlSafe for Actions {}

impl Actions {
    pub(super) fn new(whole: &Whole, guest: &Guest, now: DateTime<Utc>) -> Self {
        let request = &whole.request;
        Self {
            w: guest.words(),
            id: request.id,
            version: request.version,
            may: May::of(request, whole.reader(guest, now)),
        }
    }
}
