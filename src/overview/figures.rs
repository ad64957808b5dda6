//! All figures of a span, read in a handful of queries.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Answers, Promises, Repeats, Span, repeats, store};
use crate::catalogue::Label;
use crate::ids::RequestId;
use crate::moments::{self, Moment};
use crate::properties::Property;
use crate::rules::{self, Group};

/// What a house did in a span of its days.
#[derive(Clone, Debug)]
pub struct Figures {
    pub promises: Promises,
    /// The promises missed last.
    pub missed: Vec<Missed>,
    pub answers: Answers,
    /// In as many days directly before.
    pub answers_before: Answers,
    pub calls: Calls,
    /// Named in the span, or waiting for a decision.
    pub rules: Vec<Group>,
    pub moments: Vec<Moment>,
    pub advice: Advice,
    pub repeats: Repeats,
}

/// One promise that was not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    pub request: RequestId,
    pub promised_for: DateTime<Utc>,
    pub label: Label,
    pub choice: Label,
    pub quantity: Option<i16>,
    /// The guest's own words.
    pub words: String,
    /// Where it was to be.
    pub room: String,
}

/// The calls that were over in a span: made, written instead, or missed. What a departed guest left
/// open is no call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Calls {
    pub to_their_liking: i64,
    pub not_right: i64,
    /// Rung as often as the house rings, and nobody picked up.
    pub no_answer: i64,
    /// The guest left before anybody rang.
    pub missed: i64,
}

impl Calls {
    /// Those that somebody made.
    pub fn made(self) -> i64 {
        self.to_their_liking + self.not_right + self.no_answer
    }
}

/// What guests advised in a span, and what became of that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    pub given: i64,
    /// Of these, answered by a person.
    pub answered: i64,
    /// Of these, where somebody wrote what came of it.
    pub followed: i64,
}

impl Figures {
    /// Of a house in a span of its days.
    pub async fn read(db: &mut PgConnection, house: &Property, span: Span) -> sqlx::Result<Self> {
        let (from, until) = span.bounds(house);
        let (earlier, _) = span.before().bounds(house);
        let (answers, answers_before) =
            store::answers(db, house.id, (earlier, from, until)).await?;
        Ok(Self {
            promises: store::promises(db, house, span).await?,
            missed: store::missed(db, house.id, from, until).await?,
            answers,
            answers_before,
            calls: store::calls(db, house.id, from, until).await?,
            rules: rules::groups(db, house.id, from, until).await?,
            moments: moments::between(db, house.id, from, until).await?,
            advice: store::advice(db, house.id, from, until).await?,
            repeats: repeats::between(db, house.id, from, until).await?,
        })
    }
}
