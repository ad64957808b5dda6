//! What the manager decides about rules: one is changed, one stays, or two are the same.

mod store;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Event, Standing, note};
use crate::ids::{DecisionId, PropertyId, RuleId, StaffId};
use crate::text::CleanText;
use crate::words::Language;

pub use store::decisions;

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
    note(db, property, &Event::RuleDecided { rule, by, standing }, now).await?;
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
    note(db, property, &Event::RulesJoined { rule, same_as, by }, now).await?;
    Ok(())
}
