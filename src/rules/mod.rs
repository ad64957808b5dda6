//! Rules in the way: house rules that colleagues name when a guest's wish cannot be met. The manager
//! changes a rule or says why it stays, and everybody who named it is told. Kept for learning, not
//! for blame.

mod decisions;
mod gist;
mod store;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use crate::ids::{NamingId, PropertyId, RequestId, RuleId, StaffId};
use crate::journal::{self, Subject};
use crate::text::CleanText;

pub use decisions::{Decision, Error, Verdict, decide, decisions, join};
pub use gist::{LONGEST, gist};
pub use store::{find, groups, named_before, of_request};

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

/// What happened to a rule, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Somebody named it, perhaps where it stood in the way of a request.
    RuleNamed {
        rule: RuleId,
        by: Option<StaffId>,
        #[serde(default)]
        request: Option<RequestId>,
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

/// Enters what stood in the way of a request into the register; `by` is left out where somebody leaves
/// their name off. A rule that was decided waits for a decision again. The caller notes down what
/// happened, last.
pub async fn name(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
    by: Option<StaffId>,
    what: &InTheWay,
    now: DateTime<Utc>,
) -> sqlx::Result<Event> {
    let rule = rule_of(db, property, &what.rule, now).await?;
    store::insert(db, property, (NamingId::new(), rule), (request, by), what, now).await?;
    Ok(Event::RuleNamed { rule, by, request: Some(request) })
}

/// A rule got in the way of a request, which is held still: of two presses the second finds what the
/// first named. The journal comes last.
pub async fn name_once(
    db: &mut PgConnection,
    property: PropertyId,
    (request, by): (RequestId, Option<StaffId>),
    rule: CleanText,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let named = of_request(db, property, request).await?;
    if named.iter().any(|it| it.by == by && it.rule == rule.as_str()) {
        return Ok(());
    }
    let (alternative, impact) = (CleanText::default(), CleanText::default());
    let what = InTheWay { rule, alternative, impact };
    let named = name(db, property, request, by, &what, now).await?;
    note(db, property, &named, now).await
}

/// Writes into the journal what happened to a rule. No request changes by it.
pub async fn note(
    db: &mut PgConnection,
    property: PropertyId,
    event: &Event,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let subject = Subject { property, stay: None, request: None };
    journal::append(db, subject, event, now).await?;
    Ok(())
}

/// Enters a rule that nobody's wish has met: something that somebody noticed. Sent twice, it is named
/// once, and a decision meanwhile stands; other words from the same form are another naming.
pub async fn name_alone(
    db: &mut PgConnection,
    property: PropertyId,
    (form, by): (NamingId, Option<StaffId>),
    words: &CleanText,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    // Before the rule is opened: nothing changes by what is known.
    let before = store::named_by_form(db, property, (form, by), words).await?;
    if before == Some(true) {
        return Ok(());
    }
    let rule = rule_of(db, property, words, now).await?;
    // Two presses at once have waited for each other by now.
    if before.is_some()
        && store::named_by_form(db, property, (form, by), words).await? == Some(true)
    {
        return Ok(());
    }
    let id = if before.is_some() { NamingId::new() } else { form };
    let none = CleanText::default();
    let what = InTheWay { rule: words.clone(), alternative: none.clone(), impact: none };
    if store::insert_once(db, property, (id, rule), by, &what, now).await? {
        note(db, property, &Event::RuleNamed { rule, by, request: None }, now).await?;
    }
    Ok(())
}

async fn rule_of(
    db: &mut PgConnection,
    property: PropertyId,
    words: &CleanText,
    now: DateTime<Utc>,
) -> sqlx::Result<RuleId> {
    let (words, gist) = (words.as_str(), gist(words.as_str()));
    store::open(db, property, RuleId::new(), (words, &gist), now).await
}
