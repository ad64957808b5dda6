//! Rules in the way: house rules that colleagues name when a guest's wish cannot be met. The manager
//! changes a rule or says why it stays, and everybody who named it is told. Kept for learning, not
//! for blame.

mod gist;
mod store;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use crate::ids::{DecisionId, NamingId, PropertyId, RequestId, RuleId, StaffId};
use crate::journal::{self, Subject};
use crate::text::CleanText;
use crate::words::Language;

pub use gist::LONGEST;
pub use store::{decisions, find, groups, named_before, of_request, undecided};

/// What a colleague says when something cannot be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InTheWay {
    /// The rule that stood in the way.
    pub rule: CleanText,
    /// What was tried instead.
    pub alternative: CleanText,
    /// What it means for the guest.
    pub impact: CleanText,
}

/// One rule that somebody named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub at: DateTime<Utc>,
    pub request: Option<RequestId>,
    pub by: Option<StaffId>,
    pub rule: String,
    pub alternative: String,
    pub impact: String,
}

/// How a rule stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Standing {
    /// It waits for a decision.
    Open,
    Changed,
    Kept,
}

impl Standing {
    /// As in forms and language files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Changed => "changed",
            Self::Kept => "kept",
        }
    }
}

/// One house rule, with how often it was named in a period and what it cost guests then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub id: RuleId,
    pub words: String,
    pub standing: Standing,
    /// How often it was named.
    pub times: i64,
    /// How many guests' wishes it was named for that were not met.
    pub unmet: i64,
    /// How many of the wishes it was named for were late, or not right.
    pub missed: i64,
    /// What it meant for the guest who came last.
    pub impact: String,
    pub last_at: DateTime<Utc>,
}

/// What was decided about a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub id: DecisionId,
    pub rule: RuleId,
    pub at: DateTime<Utc>,
    /// Changed or kept.
    pub standing: Standing,
    /// What is different now, or why it stays.
    pub words: String,
    pub language: String,
    pub by: StaffId,
}

/// A decision to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Made with the form, so that a double tap is one decision.
    pub id: DecisionId,
    pub rule: RuleId,
    /// Changed or kept.
    pub standing: Standing,
    pub words: CleanText,
    pub language: Language,
    pub by: StaffId,
    /// How many decisions about this rule its maker has read.
    pub seen: i64,
}

/// What happened to a rule, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Somebody named it without anything that was asked for.
    RuleNamed {
        rule: RuleId,
        by: Option<StaffId>,
    },
    RuleDecided {
        rule: RuleId,
        by: StaffId,
        standing: Standing,
    },
    /// A manager said that one is the same as the other.
    RulesJoined {
        rule: RuleId,
        same_as: RuleId,
        by: StaffId,
    },
}

/// Why nothing was decided.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no such rule")]
    Missing,
    /// Somebody decided meanwhile.
    #[error("it was decided meanwhile")]
    Decided,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Enters it into the register; `by` is left out where somebody leaves their name off. A rule that
/// was decided waits for a decision again.
pub async fn name(
    db: &mut PgConnection,
    property: PropertyId,
    request: Option<RequestId>,
    by: Option<StaffId>,
    what: &InTheWay,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let rule = rule_of(db, property, &what.rule, now).await?;
    store::insert(db, property, (NamingId::new(), rule), (request, by), what, now).await
}

/// Enters a rule that nobody's wish has met: something that somebody noticed. Named twice by the
/// same form, it is once.
pub async fn name_alone(
    db: &mut PgConnection,
    property: PropertyId,
    (id, by): (NamingId, Option<StaffId>),
    words: &CleanText,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let rule = rule_of(db, property, words, now).await?;
    let none = CleanText::default();
    let what = InTheWay { rule: words.clone(), alternative: none.clone(), impact: none };
    if store::insert_once(db, property, (id, rule), by, &what, now).await? {
        journal::append(db, of(property), &Event::RuleNamed { rule, by }, now).await?;
    }
    Ok(())
}

async fn rule_of(
    db: &mut PgConnection,
    property: PropertyId,
    words: &CleanText,
    now: DateTime<Utc>,
) -> sqlx::Result<RuleId> {
    let (words, gist) = (words.as_str(), gist::gist(words.as_str()));
    store::open(db, property, RuleId::new(), (words, &gist), now).await
}

/// The manager decides, and everybody who named it is told. Sent twice, it is one decision.
pub async fn decide(
    db: &mut PgConnection,
    property: PropertyId,
    verdict: &Verdict,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    store::lock(db, property, &[verdict.rule]).await?.pop().ok_or(Error::Missing)?;
    let before = store::decisions_of(db, property, verdict.rule).await?;
    if before.contains(&verdict.id) {
        return Ok(());
    }
    if before.len() as u64 != verdict.seen.unsigned_abs() {
        return Err(Error::Decided);
    }
    store::decide(db, property, verdict, now).await?;
    store::tell(db, property, verdict.id, verdict.rule, verdict.by).await?;
    let Verdict { rule, by, standing, .. } = *verdict;
    journal::append(db, of(property), &Event::RuleDecided { rule, by, standing }, now).await?;
    Ok(())
}

/// The manager says that one rule is the same as another: what was named goes along, and whoever
/// names it from now on names the other.
pub async fn join(
    db: &mut PgConnection,
    property: PropertyId,
    (rule, same_as): (RuleId, RuleId),
    by: StaffId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if rule == same_as || store::lock(db, property, &[rule, same_as]).await?.len() != 2 {
        return Err(Error::Missing);
    }
    store::join(db, property, rule, same_as).await?;
    journal::append(db, of(property), &Event::RulesJoined { rule, same_as, by }, now).await?;
    Ok(())
}

fn of(property: PropertyId) -> Subject {
    Subject { property, stay: None, request: None }
}
