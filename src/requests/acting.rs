//! Somebody does something about a request: the law decides, and what happened is written down
//! together with all that follows from it.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::lifecycle::{Moment, miss};
use super::questions::Kind;
use super::{
    Along, Command, Deed, Error, Event, Note, Recorded, Refusal, Request, Says, State, Target,
    plan, questions, store, thread,
};
use crate::alarms;
use crate::calls::{self, Call, Outcome, Owed, Reason};
use crate::ids::{CallId, MessageId, PropertyId, StaffId, StayId};
use crate::journal;
use crate::misses::{self, Miss};
use crate::notes::{self, NewNote};
use crate::promises::{Clocks, Pace, Urgency, minutes};
use crate::stays::{self, Room};
use crate::text::CleanText;
use crate::{properties, rules};

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
    let event = match request.state.decide(command, moment) {
        Ok(event) => event,
        Err(refusal) => return Err(Error::Refused(refusal, Box::new(request))),
    };
    let reader = reader(command);
    if let Some(seen) = along.seen.filter(|seen| *seen < request.version) {
        let changed = changed_since(db, &request, seen, reader).await?;
        if !changed.is_empty() {
            return Err(Error::Changed(Box::new(request), changed));
        }
    }
    if matches!(event, Event::Restored { .. }) && !follows_guest(db, &mut request).await? {
        return Err(Error::Refused(Refusal::Closed, Box::new(request)));
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
    if let Some(what) = along.in_the_way.filter(|what| !what.rule.is_empty()) {
        rules::name(db, target.property, Some(target.id), reader, &what, now).await?;
    }
    let request = carry_out(db, request, event.clone(), (message, &clocks), now).await?;
    let kind = match event {
        Event::Asked { .. } => Some(Kind::Question),
        Event::Offered { .. } => Some(Kind::Offer),
        _ => None,
    };
    if let (Some(kind), Some(message)) = (kind, message) {
        let question = along.question.unwrap_or_default();
        questions::open(db, &request, (message, kind), &question, now).await?;
    }
    Ok(request)
}

/// What was over stayed behind when its guest moved to another room: it follows them there. Whether
/// they are still in the house.
async fn follows_guest(db: &mut PgConnection, request: &mut Request) -> sqlx::Result<bool> {
    let Some(party) = stays::find(db, request.property, request.stay).await? else {
        return Ok(false);
    };
    if party.room != request.room {
        let from = std::mem::replace(&mut request.room, party.room);
        request.floor = party.floor;
        request.moved_from.get_or_insert(from);
    }
    Ok(true)
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

/// The guest moves to another room, and what is open moves along. Gives back the stay's open
/// requests; none if the party is not in the house, or is in that room already.
pub async fn change_room(
    db: &mut PgConnection,
    (property, stay): (PropertyId, StayId),
    room: &Room,
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> Result<Vec<Request>, stays::Error> {
    // The requests first, as everybody does: two who lock in turns never wait for each other.
    let clocks = properties::clocks(db, property).await?;
    let open = store::lock_open_of_stay(db, property, stay).await?;
    stays::change_room(db, property, stay, room, by, now).await?;
    let mut moved = Vec::new();
    for mut request in open {
        let from = std::mem::replace(&mut request.room, room.label.clone());
        request.floor = room.floor;
        request.moved_from.get_or_insert_with(|| from.clone());
        let event = Event::RoomChanged { from, to: room.label.clone(), by };
        moved.push(carry_out(db, request, event, (None, &clocks), now).await.map_err(database)?);
    }
    Ok(moved)
}

/// Do not disturb: nobody knocks or rings until then; none: they may again, and what was put off is
/// to be done. What is parked or to be rung about waits with the guest.
pub async fn rest(
    db: &mut PgConnection,
    (property, stay): (PropertyId, StayId),
    until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(), stays::Error> {
    let clocks = properties::clocks(db, property).await?;
    let open = store::lock_open_of_stay(db, property, stay).await?;
    if let Some(until) = until {
        calls::after_rest(db, property, stay, until).await?;
    }
    stays::rest(db, property, stay, until, now).await?;
    for request in open {
        if until.is_none() && matches!(request.state, State::Parked { .. }) {
            let event = Event::Resumed { by: None };
            carry_out(db, request, event, (None, &clocks), now).await.map_err(database)?;
        }
    }
    Ok(())
}

fn database(error: Error) -> stays::Error {
    match error {
        Error::Database(error) => stays::Error::Database(error),
        Error::Missing | Error::Changed(..) | Error::AnotherWish | Error::Refused(..) => {
            stays::Error::Missing
        }
    }
}

/// The front desk rang, and writes down how it went. What the guest said about what was brought is
/// said to the request as well: right, or not.
pub async fn call_made(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
    (by, outcome, words): (StaffId, Outcome, &CleanText),
    now: DateTime<Utc>,
) -> Result<Call, calls::Error> {
    let call = calls::find(db, property, id).await?.ok_or(calls::Error::Missing)?;
    let target = call.request.map(|id| Target { property, stay: Some(call.stay), id });
    if let Some(target) = target {
        // The request first, as everybody does: two who lock in turns never wait for each other.
        store::lock(db, target).await?;
    }
    let call = calls::make(db, property, id, (by, outcome, words), now).await?;
    let command = match (call.reason, outcome) {
        (_, Outcome::NotRight) => Command::Guest { says: Says::NotQuite, via: Some(by) },
        (Reason::Verify, Outcome::ToTheirLiking) => Command::Colleague { by, deed: Deed::Verify },
        (_, Outcome::ToTheirLiking | Outcome::NoAnswer | Outcome::SeenTo) => return Ok(call),
    };
    if let Some(target) = target {
        match act(db, target, command, Along::default(), now).await {
            // Where it stands elsewhere by now, the note on the call says it all.
            Ok(_)
            | Err(Error::Refused(..) | Error::Missing | Error::AnotherWish | Error::Changed(..)) => {
            }
            Err(Error::Database(error)) => return Err(error.into()),
        }
    }
    Ok(call)
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
    let answer_by = now + minutes(plan::pace(request, clocks, now).answer);
    Ok(Moment { now, answer_by, resting })
}

/// Writes down what happened, and all that follows from it.
pub(super) async fn carry_out(
    db: &mut PgConnection,
    mut request: Request,
    event: Event,
    (message, clocks): (Option<MessageId>, &Clocks),
    now: DateTime<Utc>,
) -> Result<Request, Error> {
    let (before, level) = (request.state, request.level);
    let grace = minutes(plan::pace(&request, clocks, request.since).grace);
    let missed = miss(before, &event, (request.missed_for, grace), now);
    advance(&mut request, &event, now);
    if let Some(reason) = missed {
        let promised_for = before.promise().map(|promise| promise.by);
        if reason == misses::Reason::Late {
            request.missed_for = promised_for;
        }
        let miss = Miss {
            property: request.property,
            stay: request.stay,
            request: request.id,
            at: now,
            reason,
            owner: before.owner().or(event.by()),
            promised_for,
        };
        misses::record(db, &miss).await?;
    }
    store::save(db, &request, now).await?;
    let asks_again = matches!(event, Event::Asked { .. } | Event::Offered { .. });
    if before.asked().is_some() && (asks_again || request.state.asked().is_none()) {
        questions::close(db, &request, now).await?;
    }
    set_alarms(db, &event, &request, &plan::pace(&request, clocks, request.since), now).await?;
    let owed = match owed(&event, level, &request, now) {
        Some(owed) => owe(db, owed, now).await?,
        None => None,
    };
    // The journal last: its lock is held until the commit.
    let recorded = Recorded { event, message };
    journal::append(db, request.subject(), &recorded, now).await?;
    if let Some(owed) = owed {
        journal::append(db, request.subject(), &owed, now).await?;
    }
    Ok(request)
}

/// Puts a call on the front desk's list; a guest who rests is rung afterwards.
async fn owe(
    db: &mut PgConnection,
    owed: Owed,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<calls::Event>> {
    let due_at = match stays::resting(db, owed.property, owed.stay, now).await? {
        Some(until) if !owed.at_any_hour => owed.due_at.max(until),
        Some(_) | None => owed.due_at,
    };
    calls::owe(db, Owed { due_at, ..owed }, now).await
}

/// The request after an event.
pub(super) fn advance(request: &mut Request, event: &Event, now: DateTime<Utc>) {
    let before = request.state;
    request.state = before.apply(event, now);
    request.version += 1;
    request.reopened += i16::from(matches!(event, Event::Reopened { .. }));
    let waits_anew = before.answer_by() != request.state.answer_by()
        || before.live_promise() != request.state.live_promise()
        || before.asked() != request.state.asked();
    match event {
        Event::Climbed { level } => request.level = *level,
        Event::BecameLate => request.level = 1,
        Event::Doubted => request.doubted_at = Some(now),
        _ if waits_anew => {
            request.level = 0;
            request.since = now;
        }
        _ => {}
    }
    let touched = event.by().is_some() && event.by() == request.state.owner();
    if waits_anew || touched || before.status() != request.state.status() {
        request.doubted_at = None;
    }
}

async fn set_alarms(
    db: &mut PgConnection,
    event: &Event,
    request: &Request,
    pace: &Pace,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let plan = plan::after(event, request, pace, now);
    if plan.afresh {
        alarms::cancel_all(db, request.property, request.id).await?;
    }
    for rule in plan.off {
        alarms::cancel(db, request.property, request.id, *rule).await?;
    }
    for (rule, at) in plan.set {
        alarms::set(db, request.property, request.id, rule, at).await?;
    }
    Ok(())
}

/// The call that the front desk owes the guest since this event. `level` is how far the wait had
/// climbed before it.
fn owed(event: &Event, level: i16, request: &Request, now: DateTime<Utc>) -> Option<Owed> {
    const THE_DESK: i16 = 2;
    let reason = match event {
        Event::Climbed { level: reached } if level < THE_DESK && *reached >= THE_DESK => {
            if matches!(request.state, State::Filed { .. }) {
                Reason::Unanswered
            } else {
                Reason::Late
            }
        }
        Event::Rung => Reason::Question,
        Event::TalkWanted { .. } => Reason::Talk,
        Event::Refused { .. } | Event::Declined { .. } => Reason::Refused,
        Event::VerifyDue => Reason::Verify,
        Event::GuestLeft => Reason::LeftOpen,
        _ => return None,
    };
    let urgent = request.urgency == Urgency::Urgent || reason == Reason::LeftOpen;
    Some(Owed {
        property: request.property,
        stay: request.stay,
        request: Some(request.id),
        reason,
        due_at: now,
        // Whoever asks to be rung is rung.
        at_any_hour: urgent || reason == Reason::Talk,
    })
}
