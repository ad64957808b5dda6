//! Somebody rings, or writes instead, and says how it went.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Call, Error, Event, Occasion, Outcome, Owed, list, occasions, owing, store};
use crate::ids::{CallId, PropertyId, RequestId, StaffId};
use crate::journal::{self, Subject};
use crate::properties;
use crate::stays;
use crate::text::CleanText;
use crate::words::Language;

/// How a call went.
#[derive(Clone, Copy, Debug)]
pub struct Went<'a> {
    pub by: StaffId,
    pub outcome: Outcome,
    /// What they said, for the colleagues.
    pub note: &'a CleanText,
    /// What is written to them instead of a call: a note is nothing without it.
    pub letter: Option<&'a CleanText>,
    /// What either is written in.
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
/// written to, as is who prefers no calls: that call is made when the note is there.
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
    let events = match went.outcome {
        Outcome::NoAnswer => try_again(db, property, &call, went, now).await?,
        Outcome::PrefersNoCalls => {
            store::write_instead(db, property, id, went.note.as_str(), now).await?;
            Vec::new()
        }
        Outcome::Note if went.letter.is_none_or(CleanText::is_empty) => {
            return Err(Error::WordsMissing);
        }
        Outcome::ToTheirLiking | Outcome::NotRight | Outcome::Note | Outcome::SeenTo => {
            close(db, property, (&call, kept), went, now).await?
        }
    };
    Ok(Made { call, events })
}

/// It is made; what was not spoken of is another call, each thing when it is due by itself. Gives back
/// what is to be written into the journal.
async fn close(
    db: &mut PgConnection,
    property: PropertyId,
    (call, kept): (&Call, Vec<Occasion>),
    went: Went<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<Vec<(Option<RequestId>, Event)>> {
    let prefers = went.outcome == Outcome::Note && call.prefers_writing();
    let outcome = if prefers { Outcome::PrefersNoCalls } else { went.outcome };
    let note = match went.letter.map(CleanText::as_str).filter(|_| went.note.is_empty()) {
        None => went.note.as_str(),
        // What they said to whoever rang before is not lost.
        Some(_) if prefers || !call.note.is_empty() => &call.note,
        Some(letter) => letter,
    };
    store::close(db, property, call.id, (outcome, note, went.by), now).await?;
    occasions::take_out(db, property, call.id, &kept).await?;
    let mut events = events(call, Went { outcome, ..went });
    for occasion in kept {
        let Occasion { request, reason, due_at, at_any_hour, .. } = occasion;
        let owed = Owed { property, stay: call.stay, request, reason, due_at, at_any_hour };
        let owed = owing::enter(db, owed, occasion.at, now).await?;
        let request = request.filter(|_| !reason.keeps_its_time());
        events.extend(owed.map(|owed| (request, owed)));
    }
    Ok(events)
}

/// Nobody picked up: once more a little later, at whatever hour if it is urgent; or a written note, where
/// that was the last try, or the next would be in quiet hours. Pressed twice, or tried before its time,
/// that is no further try, but the words are kept.
async fn try_again(
    db: &mut PgConnection,
    property: PropertyId,
    call: &Call,
    went: Went<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<Vec<(Option<RequestId>, Event)>> {
    let early = call.due_at > now || call.written;
    let again = if early {
        (call.due_at, call.tries, call.written)
    } else {
        let house = properties::find(db, property).await?;
        let hours = properties::hours(db, property).await?;
        match house.and_then(|house| call.again(&house, &hours, now)) {
            Some(at) => (at, call.tries + 1, false),
            None => (now, call.tries + 1, true),
        }
    };
    store::put_off(db, property, call.id, again, went.note.as_str()).await?;
    Ok(if early { Vec::new() } else { events(call, went) })
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
