//! What a colleague asks the guest, or offers instead: the words are a message, and here are the
//! answers to tap.

mod store;

use chrono::{DateTime, Utc};

use crate::ids::{MessageId, RequestId};
use crate::text::CleanText;

pub(super) use store::{close, open};
pub use store::{of_open_requests, of_request, said_in_open};

/// Whether it is asked or offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Kind {
    Question,
    Offer,
}

/// Answers to tap, and why not what was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// At most [`MOST`].
    pub choices: Vec<CleanText>,
    pub why: CleanText,
}

/// As many answers as one can tap without reading a list.
pub const MOST: usize = 6;

/// A question as it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its words are the message of this id.
    pub message: MessageId,
    pub request: RequestId,
    pub kind: Kind,
    pub choices: Vec<String>,
    pub why: String,
    pub asked_at: DateTime<Utc>,
    /// When it was answered, or no longer needed an answer.
    pub closed_at: Option<DateTime<Utc>>,
}
