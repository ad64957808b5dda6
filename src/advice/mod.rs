//! Advice: guests are asked, once and at a good moment, what they would change. Each advice is
//! answered by a person, and what came of it is said.

mod law;
mod store;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use crate::ids::{AdviceId, PropertyId, StaffId, StayId};
use crate::journal::{self, Subject};
use crate::text::CleanText;
use crate::words::Language;

pub use law::{Moment, may_ask};
pub use store::{between, declined, find, of_stay, open};

/// Advice to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAdvice {
    /// Made with the form, so that a double tap is one advice.
    pub id: AdviceId,
    pub stay: StayId,
    pub words: CleanText,
    pub language: Language,
    /// How the guest wants to be addressed, and where they live.
    pub guest: String,
    pub room: String,
}

/// What somebody wrote to it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Reply {
    pub words: String,
    pub language: String,
    pub by: StaffId,
    pub at: DateTime<Utc>,
}

/// One guest's advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    pub id: AdviceId,
    pub stay: StayId,
    pub at: DateTime<Utc>,
    pub words: String,
    pub language: String,
    pub guest: String,
    pub room: String,
    pub answer: Option<Reply>,
    /// What came of it, as it came.
    pub outcomes: Vec<Reply>,
    /// Whether the guest has left, and so reads nothing more.
    pub has_left: bool,
}

/// What happened to an advice, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    AdviceGiven {
        advice: AdviceId,
    },
    AdviceDeclined,
    AdviceAnswered {
        advice: AdviceId,
        by: StaffId,
    },
    /// `by` wrote what came of it.
    AdviceFollowed {
        advice: AdviceId,
        by: StaffId,
    },
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no such advice")]
    Missing,
    /// A colleague was faster; what they wrote comes along.
    #[error("somebody has answered it already")]
    Answered(Reply),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// The guest says what they would change. Sent twice, it is one; other words are another advice.
pub async fn give(
    db: &mut PgConnection,
    property: PropertyId,
    new: &NewAdvice,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let id = match store::insert(db, property, (new, new.id), now).await? {
        Some(true) => new.id,
        Some(false) => return Ok(()),
        // The form was gone back to and changed.
        None => {
            let id = AdviceId::new();
            store::insert(db, property, (new, id), now).await?;
            id
        }
    };
    let event = Event::AdviceGiven { advice: id };
    journal::append(db, of(property, new.stay), &event, now).await?;
    Ok(())
}

/// The guest would rather not be asked. Nobody asks again.
pub async fn decline(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    if store::decline(db, property, stay, now).await? {
        journal::append(db, of(property, stay), &Event::AdviceDeclined, now).await?;
    }
    Ok(())
}

/// Somebody answers under their own name. The same again is done already; whoever is second is told
/// by whom it was answered.
pub async fn answer(
    db: &mut PgConnection,
    property: PropertyId,
    id: AdviceId,
    (by, words, language): (StaffId, &CleanText, Language),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let advice = store::lock(db, property, id).await?.ok_or(Error::Missing)?;
    match advice.answer {
        Some(reply) if reply.by == by && reply.words == words.as_str() => return Ok(()),
        Some(reply) => return Err(Error::Answered(reply)),
        None => {}
    }
    store::answer(db, property, id, (by, words.as_str(), language), now).await?;
    let event = Event::AdviceAnswered { advice: id, by };
    journal::append(db, of(property, advice.stay), &event, now).await?;
    Ok(())
}

/// Somebody writes what came of it, or what more did: it stands below what was written before. The
/// same again is written already.
pub async fn follow(
    db: &mut PgConnection,
    property: PropertyId,
    id: AdviceId,
    (by, words, language): (StaffId, &CleanText, Language),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let advice = store::lock(db, property, id).await?.ok_or(Error::Missing)?;
    if advice.outcomes.iter().any(|said| said.by == by && said.words == words.as_str()) {
        return Ok(());
    }
    store::follow(db, property, id, (by, words.as_str(), language), now).await?;
    let event = Event::AdviceFollowed { advice: id, by };
    journal::append(db, of(property, advice.stay), &event, now).await?;
    Ok(())
}

fn of(property: PropertyId, stay: StayId) -> Subject {
    Subject { property, stay: Some(stay), request: None }
}
