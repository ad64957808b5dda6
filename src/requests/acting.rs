//! Somebody does something about a request: the law decides, and what happened is written down
//! together with all that follows from it.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::carrying::carry_out;
use super::following::follows_guest;
use super::lifecycle::Moment;
use super::questions::Kind;
use super::{
    Along, Command, Deed, Error, Event, Note, Recorded, Refusal, Request, Target, plan, questions,
    standard, store, thread,
};
use crate::ids::StaffId;
use crate::notes::{self, NewNote};
use crate::promises::{Clocks, Urgency, minutes};
use crate::rules::{self, InTheWay};
use crate::{properties, stays};

/// Someone does something about it, perhaps with a word, or learns why they cannot. The same form
/// sent twice does it once.
pub async fn act(
    db: &mut PgConnection,
    target: Target,
    command: Command,
    along: Along,
    now: DateTime<Utc>,
) -> Result<Request, Error> {
    let mut request = store::lock(db, target).await?.ok_or(Error::Missing)?;
    let clocks = properties::clocks(db, target.property).await?;
    let moment = moment(db, &request, command, &clocks, now).await?;
    let mut event = match request.state.decide(command, moment) {
        Ok(event) => event,
        Err(refusal) => return Err(Error::Refused(refusal, Box::new(request))),
    };
    match &mut event {
        Event::Delivered { ticked, .. } => *ticked = along.ticked,
        Event::HandedBack { unticked, .. } => *unticked = along.unticked,
        _ => {}
    }
    if !has_its_words(&event, &along) {
        return Err(Error::Refused(Refusal::WordsMissing, Box::new(request)));
    }
    let reader = reader(command);
    if let Some(seen) = along.seen.filter(|seen| *seen < request.version) {
        let changed = changed_since(db, &request, seen, reader).await?;
        if !changed.is_empty() {
            return Err(Error::Changed(Box::new(request), changed));
        }
    }
    let revived = matches!(event, Event::Restored { .. } | Event::Reopened { .. });
    if revived && request.state.is_over() && !follows_guest(db, &mut request).await? {
        return Err(Error::Refused(Refusal::Closed, Box::new(request)));
    }
    match event {
        Event::Cancelled { .. } => standard::guest_cancelled(db, &request).await?,
        Event::Restored { .. } => standard::guest_restored(db, &request).await?,
        _ => {}
    }
    let mut message = None;
    if let Some(note) = along.note.filter(|note| !note.words.is_empty()) {
        message = thread::write_down(db, &request, &note, now).await?;
        if message.is_none() {
            // These very words are there: the form came twice, and it is done.
            return Ok(request);
        }
    }
    if let Some(aside) = along.aside.filter(|aside| !aside.words.is_empty()) {
        notes::write_down(db, target.property, Some(target.id), &aside, now).await?;
    }
    let named = match along.in_the_way.filter(|what| !what.rule.is_empty()) {
        Some(what) => Some(rules::name(db, target.property, target.id, reader, &what, now).await?),
        None => None,
    };
    let kind = match event {
        Event::Asked { .. } => Some(Kind::Question),
        Event::Offered { .. } => Some(Kind::Offer),
        _ => None,
    };
    if let (Some(kind), Some(message)) = (kind, message) {
        questions::close(db, &request, now).await?;
        let question = along.question.unwrap_or_default();
        questions::open(db, &request, (message, kind), &question, now).await?;
    }
    // On the heap: all that may follow from a deed is large, and many hold it.
    let done = Box::pin(carry_out(db, request, event, (message, &clocks), now)).await?;
    if let Some(named) = named {
        rules::note(db, target.property, &named, now).await?;
    }
    Ok(done)
}

/// Whether what must not be done without a word has one: a question, an offer, another time; and a
/// no says what was tried, which rule stood in the way, and what it means.
fn has_its_words(event: &Event, along: &Along) -> bool {
    let said = along.note.as_ref().is_some_and(|note| !note.words.is_empty());
    match event {
        Event::Asked { .. } | Event::Offered { .. } | Event::Moved { .. } => said,
        Event::Refused { .. } => {
            let whole = |no: &InTheWay| {
                [&no.rule, &no.alternative, &no.impact].iter().all(|words| !words.is_empty())
            };
            said && along.in_the_way.as_ref().is_some_and(whole)
        }
        _ => true,
    }
}

/// Holds a request still for something that is written down beside it.
pub async fn hold(db: &mut PgConnection, target: Target) -> sqlx::Result<Option<Request>> {
    store::lock(db, target).await
}

/// Somebody writes a word about it. A request that is over takes none. The same message again, from
/// a double tap or a phone that sent twice, changes nothing.
pub async fn say(
    db: &mut PgConnection,
    target: Target,
    note: Note,
    now: DateTime<Utc>,
) -> Result<Request, Error> {
    let request = store::lock(db, target).await?.ok_or(Error::Missing)?;
    if request.state.is_over() {
        return Err(Error::Refused(Refusal::Closed, Box::new(request)));
    }
    let Some(message) = thread::write_down(db, &request, &note, now).await? else {
        return Ok(request);
    };
    let clocks = properties::clocks(db, target.property).await?;
    carry_out(db, request, Event::Said { by: note.by }, (Some(message), &clocks), now).await
}

/// A colleague writes to the colleagues. The guest never sees it.
pub async fn note(
    db: &mut PgConnection,
    target: Target,
    note: &NewNote,
    now: DateTime<Utc>,
) -> Result<Request, Error> {
    let request = store::lock(db, target).await?.ok_or(Error::Missing)?;
    if !notes::write_down(db, target.property, Some(target.id), note, now).await? {
        return Ok(request);
    }
    let clocks = properties::clocks(db, target.property).await?;
    carry_out(db, request, Event::Noted { by: note.by }, (None, &clocks), now).await
}

/// Who acts, where it is a colleague.
fn reader(command: Command) -> Option<StaffId> {
    match command {
        Command::Colleague { by, .. } => Some(by),
        Command::Guest { via, .. } => via,
        Command::Clock(_) => None,
    }
}

/// What others did since the reader's page was made. Each event raised the version by one.
async fn changed_since(
    db: &mut PgConnection,
    request: &Request,
    seen: i32,
    reader: Option<StaffId>,
) -> sqlx::Result<Vec<Recorded>> {
    let happened = thread::happened(db, request.property, request.id).await?;
    let seen = usize::try_from(seen).unwrap_or(0);
    let others =
        |recorded: &Recorded| !recorded.event.is_clockwork() && recorded.event.by() != reader;
    Ok(happened.into_iter().skip(seen).filter(others).collect())
}

/// The moment in which a command is decided.
pub(super) async fn moment(
    db: &mut PgConnection,
    request: &Request,
    command: Command,
    clocks: &Clocks,
    now: DateTime<Utc>,
) -> sqlx::Result<Moment> {
    let knocks = matches!(command, Command::Colleague { deed: Deed::Deliver { .. }, .. });
    let resting = if knocks && request.urgency != Urgency::Urgent {
        stays::resting(db, request.property, request.stay, now).await?
    } else {
        None
    };
    Ok(moment_of(request, clocks, resting, now))
}

/// The moment, where it is known whether the guest rests.
pub(super) fn moment_of(
    request: &Request,
    clocks: &Clocks,
    resting: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Moment {
    let pace = plan::pace(request, clocks, now);
    let waits = |wanted| plan::enters_queue_at(wanted, request.target_minutes, &pace) > now;
    let later = request.wanted_for.filter(|wanted| waits(*wanted));
    Moment { now, answer_by: now + minutes(pace.answer), resting, later }
}
