//! Somebody rings, or writes instead, and says how it went.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{
    AGAIN, Call, Error, Event, Occasion, Outcome, Owed, TRIES, list, occasions, owing, store,
};
use crate::ids::{CallId, PropertyId, RequestId, StaffId, StayId};
use crate::journal::{self, Subject};
use crate::stays;
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
    /// What they saw that it was about, as the call marks it; none: all of it.
    pub seen: Option<&'a [String]>,
}

/// What was made of a call.
#[derive(Clone, Debug)]
pub struct Made {
    /// As it was, with what was spoken of.
    pub call: Call,
    events: Vec<(Option<RequestId>, Event)>,
}

/// One call, which nobody else then ends until the transaction does.
pub async fn hold(db: &mut PgConnection, property: PropertyId, id: CallId) -> Result<Call, Error> {
    let call = list::find(db, property, id).await?.ok_or(Error::Missing)?;
    stays::take_turn(db, property, call.stay).await?;
    let call = list::lock(db, property, id).await?.ok_or(Error::Missing)?;
    if call.done_at.is_some() { Err(Error::Made(call.done_by)) } else { Ok(call) }
}

/// Somebody rang, about what they saw of it; what joined meanwhile, and what has a later time of its
/// own, is another call. Whoever does not pick up is rung again a little later, twice; then they are
/// written to.
pub async fn make(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
    (went, seen): (Went<'_>, &[String]),
    now: DateTime<Utc>,
) -> Result<Made, Error> {
    let whole = hold(db, property, id).await?;
    let spoken = |it: &Occasion| seen.contains(&it.mark()) && whole.speaks_of(it, now);
    let (spoken, kept): (Vec<_>, Vec<_>) = whole.occasions.iter().cloned().partition(spoken);
    if spoken.is_empty() {
        return Err(Error::Made(None));
    }
    let call = Call { occasions: spoken, ..whole };
    let mut made = Made { call, events: Vec::new() };
    if went.outcome == Outcome::NoAnswer {
        if try_again(db, property, &made.call, went, now).await? {
            made.events = events(&made.call, went);
        }
        return Ok(made);
    }
    store::close(db, property, id, went, now).await?;
    occasions::take_out(db, property, id, &kept).await?;
    made.events = events(&made.call, went);
    let still_owed = owe_again(db, property, (made.call.stay, kept), now).await?;
    made.events.extend(still_owed);
    Ok(made)
}

/// Nobody picked up: once more a little later, at whatever hour if it is urgent, or a written note.
/// Whether that was a further try: pressed twice, or tried before its time, it is none, but the words
/// are kept.
async fn try_again(
    db: &mut PgConnection,
    property: PropertyId,
    call: &Call,
    went: Went<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let early = call.due_at > now || call.written;
    let again = if early {
        (call.due_at, call.tries, call.written)
    } else if call.tries + 1 < TRIES {
        (now + AGAIN, call.tries + 1, false)
    } else {
        (now, call.tries + 1, true)
    };
    store::put_off(db, property, call.id, again, went.note.as_str()).await?;
    Ok(!early)
}

/// What was not spoken of is another call, each thing when it is due by itself.
async fn owe_again(
    db: &mut PgConnection,
    property: PropertyId,
    (stay, kept): (StayId, Vec<Occasion>),
    now: DateTime<Utc>,
) -> sqlx::Result<Vec<(Option<RequestId>, Event)>> {
    let mut events = Vec::new();
    for occasion in kept {
        let Occasion { request, reason, due_at, at_any_hour, .. } = occasion;
        let owed = Owed { property, stay, request, reason, due_at, at_any_hour };
        let owed = owing::enter(db, owed, occasion.at, now).await?;
        let request = request.filter(|_| !reason.keeps_its_time());
        events.extend(owed.map(|owed| (request, owed)));
    }
    Ok(events)
}

/// The call once, and each further request that it was about.
fn events(call: &Call, went: Went<'_>) -> Vec<(Option<RequestId>, Event)> {
    let (id, reason, by, outcome) = (call.id, call.reason(), went.by, went.outcome);
    let made = Event::CallMade { call: id, reason, by, outcome };
    let spoke = |request| (Some(request), Event::CallSpoke { call: id, reason, by, outcome });
    let further = call.requests().into_iter().skip(1).map(spoke);
    std::iter::once((call.request(), made)).chain(further).collect()
}

impl Made {
    /// Writes it into the journal, last.
    pub async fn note(
        &self,
        db: &mut PgConnection,
        property: PropertyId,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        for (request, event) in &self.events {
            let subject = Subject { property, stay: Some(self.call.stay), request: *request };
            journal::append(db, subject, event, now).await?;
        }
        Ok(())
    }
}
