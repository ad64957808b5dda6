//! What happened is written down together with all that follows from it.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::lifecycle::miss;
use super::marks::mark;
use super::{Error, Event, Recorded, Request, Settler, State, plan, questions, store, thread};
use crate::alarms;
use crate::calls::{self, Owed, Reason};
use crate::ids::MessageId;
use crate::journal;
use crate::misses::{self, Miss};
use crate::promises::{Clocks, Pace, Urgency, minutes};
use crate::recovery::{self, Opened, Opening};
use crate::text::CleanText;

/// Writes down what happened, and all that follows from it.
pub(super) async fn carry_out(
    db: &mut PgConnection,
    mut request: Request,
    event: Event,
    (message, clocks): (Option<MessageId>, &Clocks),
    now: DateTime<Utc>,
) -> Result<Request, Error> {
    let (before, level) = (request.state, request.level);
    let missed = follow(&mut request, &event, clocks, now);
    let opened = match &missed {
        Some(miss) => Some(put_right(db, miss, request.urgency, now).await?),
        None => None,
    };
    store::save(db, &request, now).await?;
    if before.asked().is_some() && request.state.asked().is_none() {
        questions::close(db, &request, now).await?;
    }
    let owed = owed(&event, (before, level), &request, missed.as_ref(), now);
    let owed = match owed {
        Some(owed) if !spoke_since(db, &owed, before).await? => calls::owe(db, owed, now).await?,
        Some(_) | None => None,
    };
    set_alarms(db, &event, &request, &plan::pace(&request, clocks, request.since), now).await?;
    // The journal last: its lock is held until the commit.
    let recorded = Recorded { event, message };
    journal::append(db, request.subject(), &recorded, now).await?;
    if let Some(owed) = owed {
        journal::append(db, request.subject(), &owed, now).await?;
    }
    if let Some(opened) = opened {
        opened.note(db, &request.subject(), now).await?;
    }
    Ok(request)
}

/// Writes a miss down; somebody has to put it right.
async fn put_right(
    db: &mut PgConnection,
    miss: &Miss,
    urgency: Urgency,
    now: DateTime<Utc>,
) -> sqlx::Result<Opened> {
    let opening = Opening {
        property: miss.property,
        stay: miss.stay,
        request: Some(miss.request),
        cause: miss.reason.into(),
        by: None,
        words: CleanText::default(),
    };
    let opened = recovery::open(db, &opening, urgency, now).await?;
    misses::record(db, miss, Some(opened.recovery)).await?;
    Ok(opened)
}

/// The request after an event, and the miss that it was, if it was one.
pub(super) fn follow(
    request: &mut Request,
    event: &Event,
    clocks: &Clocks,
    now: DateTime<Utc>,
) -> Option<Miss> {
    let before = request.state;
    let grace = minutes(plan::pace(request, clocks, request.since).grace);
    let missed = miss(before, event, (request.missed_for, grace), event.happened_at(now));
    advance(request, event, now);
    let promised_for = before.promise().or(before.owed()).map(|promise| promise.by);
    let late = missed == Some(misses::Reason::Late);
    if late {
        request.missed_for = promised_for;
    }
    missed.map(|reason| Miss {
        property: request.property,
        stay: request.stay,
        request: request.id,
        at: now,
        reason,
        // Whoever takes up what another gave back has not missed it.
        owner: before.owner().or(event.by().filter(|_| !late)),
        promised_for,
    })
}

/// The request after an event.
pub(super) fn advance(request: &mut Request, event: &Event, now: DateTime<Utc>) {
    let (before, amended) = (request.state, request.amended_at.is_some());
    request.state = before.apply(event, now);
    request.version += 1;
    request.reopened += i16::from(matches!(event, Event::Reopened { .. }));
    let waits_anew = before.answer_by() != request.state.answer_by()
        || before.live_promise() != request.state.live_promise()
        || before.asked() != request.state.asked();
    match event {
        Event::Climbed { level } => request.level = *level,
        // Where nobody has it, the wait for an answer climbs by itself.
        Event::BecameLate if before.owner().is_some() => request.level = 1,
        Event::Doubted => request.doubted_at = Some(now),
        Event::GuestLeft => request.guest_left = true,
        Event::Amended { .. } | Event::ChangeAsked { .. } if before.owner().is_some() => {
            request.amended_at = Some(now);
        }
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
    if touched || request.state.owner().is_none() {
        request.amended_at = None;
    }
    mark(request, (before, amended), event, now);
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

/// The call that the front desk owes the guest since this event. `before` is how it stood, `level` how
/// far the wait had climbed before it, `missed` what it broke.
pub(super) fn owed(
    event: &Event,
    before: (State, i16),
    request: &Request,
    missed: Option<&Miss>,
    now: DateTime<Utc>,
) -> Option<Owed> {
    let about = rung_about(event, before, request, now);
    about.or_else(|| missed.and_then(|miss| of_miss(miss, event, request)))
}

/// What cannot be left to the evening, or came in silence.
fn rung_about(
    event: &Event,
    (before, level): (State, i16),
    request: &Request,
    now: DateTime<Utc>,
) -> Option<Owed> {
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
        Event::Settled { by: Settler::Clock, .. } if request.born_of.is_none() => Reason::Silent,
        // What would have come back later that day nobody left open.
        Event::GuestLeft
            if request.born_of.is_some() && matches!(before, State::Scheduled { .. }) =>
        {
            return None;
        }
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

/// What went wrong is spoken of in the evening, or soon if it is urgent. A no has a call of its own; what a guest said to a
/// colleague need not be asked again.
fn of_miss(miss: &Miss, event: &Event, request: &Request) -> Option<Owed> {
    let told = matches!(event, Event::Reopened { via: Some(_), .. });
    let refused = miss.reason == misses::Reason::Refused;
    (!told && !refused).then(|| Owed {
        property: request.property,
        stay: request.stay,
        request: Some(request.id),
        reason: Reason::Miss,
        due_at: miss.at + calls::MENDING,
        at_any_hour: request.urgency == Urgency::Urgent,
    })
}

/// Whether the guest has said a word about what was brought: then it is not silence.
async fn spoke_since(db: &mut PgConnection, owed: &Owed, before: State) -> sqlx::Result<bool> {
    match (owed.reason, owed.request, before) {
        (Reason::Silent, Some(request), State::Delivered { at, .. }) => {
            thread::guest_spoke(db, owed.property, request, at).await
        }
        _ => Ok(false),
    }
}
