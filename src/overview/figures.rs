//! All figures of a span, read in a handful of queries.

use chrono::{DateTime, Utc};
use sqlx::PgPool;

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
    pub recovery: Option<Righted>,
    pub promised_for: DateTime<Utc>,
    pub label: Label,
    pub choice: Label,
    pub quantity: Option<i16>,
    /// The guest's own words.
    pub words: String,
    /// Where it was to be.
    pub room: String,
}

/// What puts a miss right, and how far that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Righted {
    /// Not yet.
    Open(RecoveryId),
    /// It was put right.
    Right(RecoveryId),
    /// A manager closed it without all of it.
    Closed(RecoveryId),
}

/// The calls that were over in a span: made, written instead, or missed. What a departed guest left
/// open is no call, nor what was needless before anybody rang.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Calls {
    pub to_their_liking: i64,
    pub not_right: i64,
    /// Rung as often as the house rings, and nobody picked up: then they are written to.
    pub no_answer: i64,
    /// They would rather not be rung.
    pub prefers_no_calls: i64,
    /// A colleague wrote to them without so many tries.
    pub written: i64,
    /// The guest left before anybody rang.
    pub missed: i64,
    /// Those that somebody still has to make, of those owed in the span or before.
    pub due: i64,
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
    /// Within how many seconds half of those put right in the span were; what a manager closed without
    /// all of it was not.
    pub half: Option<i64>,
    pub longest: Option<i64>,
}

impl Recoveries {
    /// How many the guest said were right.
    pub fn right(&self) -> i64 {
        self.closed - self.by_manager
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
    /// Of a house in a span of its days. What takes long is read at the same time, each on a connection
    /// of its own; nobody holds one while waiting for another.
    pub async fn read(db: &PgPool, house: &Property, span: Span) -> sqlx::Result<Self> {
        let (from, until) = span.bounds(house);
        let (earlier, _) = span.before().bounds(house);
        let kept = async {
            let mut db = db.acquire().await?;
            store::promises(&mut db, house, span).await
        };
        let waits = async {
            let mut db = db.acquire().await?;
            store::answers(&mut db, house.id, (earlier, from, until)).await
        };
        let again = async {
            let mut db = db.acquire().await?;
            repeats::between(&mut db, house.id, (from, until), repeats::LISTED).await
        };
        // On the heap: all that is read one after the other is large.
        let told = Box::pin(async {
            let mut db = db.acquire().await?;
            Ok((
                store::missed(&mut db, house.id, from, until).await?,
                store::exceptions(&mut db, house.id, (from, until), NEWEST).await?,
                store::recoveries(&mut db, house.id, from, until).await?,
                store::calls(&mut db, house.id, from, until).await?,
                rules::groups(&mut db, house.id, from, until).await?,
                moments::between(&mut db, house.id, from, until).await?,
                store::advice(&mut db, house.id, from, until).await?,
            ))
        });
        let (promises, (answers, answers_before), repeats, told) =
            tokio::try_join!(kept, waits, again, told)?;
        let (missed, exceptions, recoveries, calls, rules, moments, advice) = told;
        Ok(Self {
            promises,
            missed,
            answers,
            answers_before,
            exceptions,
            calls,
            recoveries,
            rules,
            moments,
            advice,
            repeats,
        })
    }
}
