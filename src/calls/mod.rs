//! What the front desk owes guests: calls, and what a departed guest left open. A clock makes them,
//! and only a person ends them while the guest is in the house.

mod store;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use crate::ids::{CallId, PropertyId, RequestId, StaffId, StayId};
use crate::journal::{self, Subject};
use crate::text::CleanText;

pub use store::{after_rest, done_since, due, find, of_departed, of_request};

/// Why somebody is owed a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Reason {
    /// Nobody has answered the guest yet.
    Unanswered,
    /// What was promised is late.
    Late,
    /// The guest has not answered a question.
    Question,
    /// The guest would rather speak with somebody.
    Talk,
    /// The guest did not get it.
    Refused,
    /// Something urgent was brought: is it right?
    Verify,
    /// The guest has left, and this was still open. Nobody to ring, somebody to think.
    LeftOpen,
}

impl Reason {
    /// As in the language files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unanswered => "unanswered",
            Self::Late => "late",
            Self::Question => "question",
            Self::Talk => "talk",
            Self::Refused => "refused",
            Self::Verify => "verify",
            Self::LeftOpen => "left-open",
        }
    }
}

/// How a call went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Outcome {
    ToTheirLiking,
    NotRight,
    /// Rung again a little later, twice; then a written note.
    NoAnswer,
    /// Somebody has thought of what a departed guest left open.
    SeenTo,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::ToTheirLiking, Self::NotRight, Self::NoAnswer, Self::SeenTo];

    /// As in forms and language files.
    pub fn code(self) -> &'static str {
        match self {
            Self::ToTheirLiking => "to-their-liking",
            Self::NotRight => "not-right",
            Self::NoAnswer => "no-answer",
            Self::SeenTo => "seen-to",
        }
    }

    /// What a form says.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == text)
    }
}

/// One call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub id: CallId,
    pub stay: StayId,
    pub request: Option<RequestId>,
    pub reason: Reason,
    pub made_at: DateTime<Utc>,
    pub due_at: DateTime<Utc>,
    /// Urgent: a guest who rests is rung all the same.
    pub at_any_hour: bool,
    /// How often nobody picked up.
    pub tries: i16,
    pub outcome: Option<Outcome>,
    pub note: String,
    pub done_by: Option<StaffId>,
    pub done_at: Option<DateTime<Utc>>,
}

/// A call to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owed {
    pub property: PropertyId,
    pub stay: StayId,
    pub request: Option<RequestId>,
    pub reason: Reason,
    /// Not before then.
    pub due_at: DateTime<Utc>,
    /// Urgent: a guest who rests is rung all the same.
    pub at_any_hour: bool,
}

/// What happened to a call, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    CallOwed {
        call: CallId,
        reason: Reason,
    },
    /// `by` rang, and this is how it went.
    CallMade {
        call: CallId,
        reason: Reason,
        by: StaffId,
        outcome: Outcome,
    },
    /// The guest left before anybody rang.
    CallMissed {
        call: CallId,
        reason: Reason,
    },
}

/// Why a call could not be written down.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no such call")]
    Missing,
    /// A colleague was faster.
    #[error("the call was made already")]
    Made(Option<StaffId>),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// After how long a guest who did not pick up is rung again.
pub const AGAIN: TimeDelta = TimeDelta::minutes(15);

/// How often that is tried before it becomes a written note.
pub const TRIES: i16 = 3;

/// Puts a call on the front desk's list, once for a request and reason. What is to be written into
/// the journal then comes back: its lock is taken last.
pub async fn owe(
    db: &mut PgConnection,
    owed: Owed,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Event>> {
    let id = CallId::new();
    let new = store::insert(db, id, owed, now).await?;
    Ok(new.then_some(Event::CallOwed { call: id, reason: owed.reason }))
}

/// Somebody rang. Whoever does not pick up is rung again a little later, twice.
pub async fn make(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
    (by, outcome, note): (StaffId, Outcome, &CleanText),
    now: DateTime<Utc>,
) -> Result<Call, Error> {
    let call = store::lock(db, property, id).await?.ok_or(Error::Missing)?;
    if call.done_at.is_some() {
        return Err(Error::Made(call.done_by));
    }
    let no_answer = outcome == Outcome::NoAnswer;
    if no_answer && call.due_at > now {
        // Pressed twice, or tried before its time: that is no further try, but the words are kept.
        store::put_off(db, property, id, (call.due_at, call.tries), note.as_str()).await?;
        return Ok(call);
    }
    if no_answer && call.tries + 1 < TRIES {
        store::put_off(db, property, id, (now + AGAIN, call.tries + 1), note.as_str()).await?;
    } else {
        store::close(db, property, id, (by, outcome, note.as_str()), now).await?;
    }
    let event = Event::CallMade { call: id, reason: call.reason, by, outcome };
    let subject = Subject { property, stay: Some(call.stay), request: call.request };
    journal::append(db, subject, &event, now).await?;
    Ok(call)
}

/// The guest has left: what nobody rang about is missed, and counted.
pub async fn depart(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    for (call, reason, request) in store::miss(db, property, stay, now).await? {
        let subject = Subject { property, stay: Some(stay), request };
        journal::append(db, subject, &Event::CallMissed { call, reason }, now).await?;
    }
    Ok(())
}
