//! All figures of a span, read in a handful of queries.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Answers, Promises, Repeats, Span, repeats, store};
use crate::catalogue::Label;
use crate::ids::{RecoveryId, RequestId};
use crate::moments::{self, Moment};
use crate::properties::Property;
use crate::rules::{self, Group};

/// How many of a long list stand on the page.
const NEWEST: i64 = 5;

/// What a house did in a span of its days.
#[derive(Clone, Debug)]
pub struct Figures {
    pub promises: Promises,
    /// The promises missed last.
    pub missed: Vec<Missed>,
    pub answers: Answers,
    /// In as many days directly before.
    pub answers_before: Answers,
    pub exceptions: Exceptions,
    pub calls: Calls,
    pub recoveries: Recoveries,
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
    /// What puts it right, if somebody does.
    pub recovery: Option<RecoveryId>,
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
    /// They would rather not be rung.
    pub prefers_no_calls: i64,
    /// Nobody rang: a colleague wrote to them.
    pub written: i64,
    /// The guest left before anybody rang.
    pub missed: i64,
}

impl Calls {
    /// Those that somebody made, or wrote instead.
    pub fn made(self) -> i64 {
        self.to_their_liking
            + self.not_right
            + self.no_answer
            + self.prefers_no_calls
            + self.written
    }
}

/// What was said yes to in a span: each line of the ledger, by what it was, never by who said it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exceptions {
    pub count: i64,
    /// What they cost in all, in the currency's smallest coin.
    pub sum: i64,
    /// Those that somebody decided who is not a manager: each may, without asking.
    pub by_team: i64,
    pub newest: Vec<SaidYes>,
}

impl Exceptions {
    /// What one cost on average, to the nearest coin.
    pub fn each(&self) -> Option<i64> {
        (self.count > 0).then(|| (self.sum * 2 + self.count) / (self.count * 2))
    }
}

/// One yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidYes {
    pub at: DateTime<Utc>,
    pub what: String,
    /// In the currency's smallest coin.
    pub amount: i64,
    /// The name under which it was said.
    pub by: String,
    pub room: String,
}

/// What was put right in a span.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recoveries {
    pub opened: i64,
    pub closed: i64,
    /// Of these, closed without all of it, by a manager who wrote why.
    pub by_manager: i64,
    /// Open now, of those opened in the span or before.
    pub open: i64,
    /// Within how many seconds half of those closed in the span were closed.
    pub half: Option<i64>,
    pub longest: Option<i64>,
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
        Self::with(db, house, span, NEWEST).await
    }

    /// The same with every line of what was said yes to.
    pub async fn in_full(
        db: &mut PgConnection,
        house: &Property,
        span: Span,
    ) -> sqlx::Result<Self> {
        Self::with(db, house, span, i64::MAX).await
    }

    async fn with(
        db: &mut PgConnection,
        house: &Property,
        span: Span,
        most: i64,
    ) -> sqlx::Result<Self> {
        let (from, until) = span.bounds(house);
        let (earlier, _) = span.before().bounds(house);
        let (answers, answers_before) =
            store::answers(db, house.id, (earlier, from, until)).await?;
        Ok(Self {
            promises: store::promises(db, house, span).await?,
            missed: store::missed(db, house.id, from, until).await?,
            answers,
            answers_before,
            exceptions: store::exceptions(db, house.id, (from, until), most).await?,
            recoveries: store::recoveries(db, house.id, from, until).await?,
            calls: store::calls(db, house.id, from, until).await?,
            rules: rules::groups(db, house.id, from, until).await?,
            moments: moments::between(db, house.id, from, until).await?,
            advice: store::advice(db, house.id, from, until).await?,
            repeats: repeats::between(db, house.id, from, until).await?,
        })
    }
}
