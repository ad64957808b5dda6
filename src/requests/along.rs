//! What comes along with a deed, and what the journal keeps of it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Event, Unticked, questions};
use crate::ids::{MessageId, StaffId};
use crate::notes::NewNote;
use crate::rules::InTheWay;
use crate::text::CleanText;
use crate::words::Language;

/// What somebody writes along with what they do.
#[derive(Clone, Debug)]
pub struct Note {
    /// Made with the form, so that a double tap is one message.
    pub id: MessageId,
    /// The colleague, or nobody: the guest.
    pub by: Option<StaffId>,
    pub words: CleanText,
    pub language: Language,
}

/// What comes along with a deed.
#[derive(Clone, Debug, Default)]
pub struct Along {
    /// A word to the other side.
    pub note: Option<Note>,
    /// The version that the reader saw; whatever others did since is told before anything is done.
    pub seen: Option<i32>,
    /// What is asked or offered beside the words.
    pub question: Option<questions::Question>,
    /// Why it cannot be done.
    pub in_the_way: Option<InTheWay>,
    /// A word to the colleagues.
    pub aside: Option<NewNote>,
    /// When it was brought, where that could be sent only now.
    pub ticked: Option<DateTime<Utc>>,
    /// What was owed before it was ticked by mistake.
    pub unticked: Option<Unticked>,
}

impl Along {
    /// A word, and nothing else.
    pub fn with(note: Note) -> Self {
        Self { note: Some(note), ..Self::default() }
    }
}

/// What the journal keeps: the event, and the message that came with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    #[serde(flatten)]
    pub event: Event,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageId>,
}
