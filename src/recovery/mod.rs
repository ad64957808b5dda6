//! Putting right what went wrong: one owner, an apology in their own words, the fix, something the
//! guest does not expect, and a second touch. One open recovery for a stay.

mod acting;
mod awaiting;
mod clock;
mod commands;
pub mod gestures;
mod gifts;
mod giving;
mod lifecycle;
mod opening;
mod papers;
mod row;
mod store;
mod telling;
mod tone;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::calls;
use crate::exceptions;
use crate::ids::{GestureId, MessageId, PropertyId, RecoveryId, RequestId, StaffId, StayId};
use crate::journal::Subject;
use crate::promises::{Righting, Urgency};
use crate::text::CleanText;
use crate::words::Language;

pub use acting::{
    BEFORE_THEY_GO, SOON, apologise, begin, close_incomplete, fix, give, hand_over, heard, note,
    plan, take,
};
pub use awaiting::Awaited;
pub use clock::{depart, free, of_departed, of_leavers, wake, waking};
pub use commands::{Cause, Command, Event, Refusal};
pub use gestures::Listed;
pub use gifts::{gestures as given, given_in, listed};
pub use giving::{choose, guest_chooses, offer, set_gesture};
pub use lifecycle::{Course, Status};
pub use opening::{complain, open};
pub use papers::{fixes, letters};
pub use store::{
    all_open, closed_since, find, lock_open as hold, of_request, of_stay, open_of_stay, requests_of,
};
pub use telling::{Answered, guest_says};
pub use tone::defending;

/// What is being put right for one party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    pub property: PropertyId,
    pub id: RecoveryId,
    pub stay: StayId,
    /// What it began with; none: a complaint about something else.
    pub request: Option<RequestId>,
    pub cause: Cause,
    /// What the guest told, where a colleague opened it.
    pub words: String,
    pub urgency: Urgency,
    /// The clocks by which it was opened.
    pub pace: Righting,
    pub opened_at: DateTime<Utc>,
    pub opened_by: Option<StaffId>,
    /// Since when its clocks run: the last thing that went wrong.
    pub since: DateTime<Utc>,
    pub wakes_at: Option<DateTime<Utc>>,
    /// How often the clock told that it is late.
    pub level: i16,
    pub version: i32,
    pub closing_words: Option<String>,
    pub course: Course,
}

impl Recovery {
    /// What it is about, for the journal.
    pub fn subject(&self) -> Subject {
        Subject { property: self.property, stay: Some(self.stay), request: self.request }
    }

    /// What a clock awaits, and by when.
    pub fn awaited(&self) -> Vec<(Awaited, DateTime<Utc>)> {
        self.course.awaited(self.pace, self.since)
    }

    /// What should have happened by now and has not.
    pub fn late(&self, now: DateTime<Utc>) -> Option<(Awaited, DateTime<Utc>)> {
        self.awaited().into_iter().find(|(_, by)| *by <= now)
    }
}

/// What the journal keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Recorded {
    pub recovery: RecoveryId,
    #[serde(flatten)]
    pub event: Event,
}

/// Something went wrong.
#[derive(Clone, Debug)]
pub struct Opening {
    pub property: PropertyId,
    pub stay: StayId,
    pub request: Option<RequestId>,
    pub cause: Cause,
    /// The colleague who opened it by hand, and what the guest told.
    pub by: Option<StaffId>,
    pub words: CleanText,
}

/// What puts it right, and what is to be written into the journal, last.
#[derive(Clone, Debug)]
pub struct Opened {
    pub recovery: RecoveryId,
    pub event: Recorded,
    /// Nobody rings any more to ask about a fix that was taken back.
    pub dropped: Option<calls::Event>,
}

/// What somebody writes to the guest.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Made with the form, so that a double tap is one letter.
    pub id: MessageId,
    pub words: CleanText,
    pub language: Language,
}

/// A letter, or what the guest said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub id: MessageId,
    pub at: DateTime<Utc>,
    /// Who wrote it; nobody: the guest.
    pub by: Option<StaffId>,
    /// The colleague who heard the guest say it.
    pub via: Option<StaffId>,
    pub body: String,
    pub language: String,
}

/// What was done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    pub at: DateTime<Utc>,
    pub by: StaffId,
    /// Else it was begun.
    pub done: bool,
    pub body: String,
    /// It was not right, or not all.
    pub taken_back_at: Option<DateTime<Utc>>,
    /// Why; none: not known any more.
    pub taken_back_for: Option<Cause>,
}

/// Something a guest did not expect: offered, chosen or given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gesture {
    pub id: GestureId,
    pub recovery: RecoveryId,
    /// Of the list, or in a colleague's own words.
    pub code: Option<String>,
    pub words: String,
    pub cost: i64,
    pub by: StaffId,
    pub offered_at: Option<DateTime<Utc>>,
    pub chosen_at: Option<DateTime<Utc>>,
    pub by_guest: bool,
    pub card: String,
    pub given_at: Option<DateTime<Utc>>,
    pub given_by: Option<StaffId>,
}

/// Something to give.
#[derive(Clone, Debug)]
pub struct Idea {
    /// Made with the form, so that a double tap is one gesture.
    pub id: GestureId,
    pub code: Option<String>,
    pub words: CleanText,
    pub cost: i64,
    pub card: CleanText,
}

/// What the guest said: the second touch, or before it a word on the fix.
#[derive(Clone, Debug)]
pub struct Heard {
    pub right: bool,
    /// Who heard it; nobody: the guest said so on their own page.
    pub by: Option<StaffId>,
    pub words: CleanText,
    /// What the words are written in.
    pub language: Language,
}

/// Why nothing happened.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no such recovery")]
    Missing,
    #[error("refused: {0:?}")]
    Refused(Refusal, Box<Recovery>),
    /// The guest had this very thing before.
    #[error("the same twice in a stay")]
    Twice,
    /// What it needs words for had none.
    #[error("no words")]
    WordsMissing,
    /// More than is left, and whom to ring.
    #[error(transparent)]
    Spending(#[from] exceptions::Error),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}
