//! Somebody rings, or writes instead, and says how it went.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{AGAIN, Call, Error, Event, Outcome, TRIES, store};
use crate::ids::{CallId, PropertyId, RequestId, StaffId};
use crate::journal::{self, Subject};
use crate::text::CleanText;
use crate::words::Language;

/// How a call went.
#[derive(Clone, Copy, Debug)]
pub struct Went<'a> {
    pub by: StaffId,
    pub outcome: Outcome,
    pub note: &'a CleanText,
    /// What the note is written in.
    pub language: Language,
    /// Which of several things is not right.
    pub about: Option<RequestId>,
}

/// One call, which nobody else then ends until the transaction does.
pub async fn hold(db: &mut PgConnection, property: PropertyId, id: CallId) -> Result<Call, Error> {
    let call = store::lock(db, property, id).await?.ok_or(Error::Missing)?;
    if call.done_at.is_some() { Err(Error::Made(call.done_by)) } else { Ok(call) }
}

/// Somebody rang. Whoever does not pick up is rung again a little later, twice; then they are written
/// to. Gives back the call as it was.
pub async fn make(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
    went: Went<'_>,
    now: DateTime<Utc>,
) -> Result<Call, Error> {
    let call = hold(db, property, id).await?;
    if went.outcome == Outcome::NoAnswer {
        let early = call.due_at > now || call.written;
        let again = if early {
            // Pressed twice, or tried before its time: that is no further try, but the words are kept.
            (call.due_at, call.tries, call.written)
        } else if call.tries + 1 < TRIES {
            (now + AGAIN, call.tries + 1, false)
        } else {
            (now, call.tries + 1, true)
        };
        store::put_off(db, property, id, again, went.note.as_str()).await?;
        if early {
            return Ok(call);
        }
    } else {
        store::close(db, property, id, went, now).await?;
    }
    note_down(db, property, &call, went, now).await?;
    Ok(call)
}

/// The journal: the call once, and each further request that it was about.
async fn note_down(
    db: &mut PgConnection,
    property: PropertyId,
    call: &Call,
    went: Went<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let (id, reason, by, outcome) = (call.id, call.reason(), went.by, went.outcome);
    let of = |request| Subject { property, stay: Some(call.stay), request };
    let made = Event::CallMade { call: id, reason, by, outcome };
    journal::append(db, of(call.request()), &made, now).await?;
    for request in call.requests().into_iter().skip(1) {
        let spoke = Event::CallSpoke { call: id, reason, by, outcome };
        journal::append(db, of(Some(request)), &spoke, now).await?;
    }
    Ok(())
}
