//! The calls that the front desk owes, as every open page hears of them: the count in the bar, and
//! a bell at the desk for what rings nowhere else.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::ears::Ears;
use super::mended;
use crate::calls::{self, Call, Reason};
use crate::ids::{CallId, PropertyId};
use crate::journal::Change;
use crate::staff::CallsDue;
use crate::words::Words;

/// A call in the list that the bell goes by. It is never seen there: the bar counts it.
#[derive(Template)]
#[template(path = "requests/staff/ring.html")]
pub(super) struct Ring {
    id: CallId,
    order: i64,
    rings: Ears,
    /// It rings again when it is due again.
    tries: i16,
    /// Else it leaves the list.
    due: bool,
}

impl HtmlSafe for Ring {}

impl Ring {
    fn of(call: &Call, now: DateTime<Utc>) -> Self {
        Self {
            id: call.id,
            // After the lines that are seen.
            order: call.due_at.timestamp() + 100_000_000_000,
            rings: Ears::desk(),
            tries: call.tries,
            due: is_due(call, now),
        }
    }

    /// Those that ring now for whoever has these ears.
    pub(super) fn all(owed: &[Call], ears: &Ears, now: DateTime<Utc>) -> Vec<Self> {
        let due = owed.iter().filter(|call| is_due(call, now) && rings(call, now));
        due.map(|call| Self::of(call, now)).filter(|ring| ring.rings.meet(ears)).collect()
    }
}

fn is_due(call: &Call, now: DateTime<Utc>) -> bool {
    call.done_at.is_none() && call.due_at <= now
}

/// Whether a call rings at the desk by itself. Where nobody answers, or what was promised is late,
/// the request has risen and rings already; after a departure there is no hurry, and the evening's
/// calls wait in their list.
fn rings(call: &Call, now: DateTime<Utc>) -> bool {
    let spoken = call.occasions.iter().filter(|occasion| call.speaks_of(occasion, now));
    spoken.map(|occasion| occasion.reason).any(|reason| match reason {
        Reason::Question | Reason::Talk | Reason::Verify | Reason::SecondTouch => true,
        Reason::Unanswered
        | Reason::Late
        | Reason::Refused
        | Reason::Silent
        | Reason::Miss
        | Reason::FirstEvening
        | Reason::LeftOpen => false,
    })
}

/// What open pages hear of a change: nothing, if it is about no call.
pub(super) async fn heard(
    db: &mut PgConnection,
    change: &Change,
    w: Words,
    now: DateTime<Utc>,
) -> anyhow::Result<String> {
    if change.kind.starts_with("recovery_") {
        return mended::heard(db, change, w, now).await;
    }
    match change.kind.as_str() {
        "call_owed" | "call_joined" | "call_made" | "call_dropped" | "call_missed" => {}
        _ => return Ok(String::new()),
    }
    let mut html = String::new();
    if let Some(stay) = change.stay {
        let calls = calls::of_stay(db, change.property, stay).await?;
        for call in calls.iter().filter(|call| rings(call, now) || call.is_needless()) {
            html += &Ring::of(call, now).render()?;
        }
    }
    let owed = calls::due(db, change.property).await?;
    let count = owed.iter().filter(|call| is_due(call, now)).count();
    Ok(html + &CallsDue::new(i64::try_from(count)?, w).render()?)
}

/// What has become due by time alone.
///
/// # Errors
/// When the database cannot be read.
pub async fn calls_due(
    db: &mut PgConnection,
    property: PropertyId,
    w: Words,
    now: DateTime<Utc>,
) -> anyhow::Result<String> {
    let owed = calls::due(db, property).await?;
    let mut html = String::new();
    // Those that are put off, as for a guest who rests, leave the list.
    for call in owed.iter().filter(|call| rings(call, now)) {
        html += &Ring::of(call, now).render()?;
    }
    let count = owed.iter().filter(|call| is_due(call, now)).count();
    Ok(html + &CallsDue::new(i64::try_from(count)?, w).render()?)
}
