//! What the clocks will do about a request, after everything that happens to it. Pure.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Event, Request, State, WaitsFor};
use crate::alarms::Rule;
use crate::promises::{Clocks, Pace, TOP, Urgency, minutes};

/// How long after it the front desk rings again about a question that still stands, or asks again
/// whether something urgent is right.
const ASKED_AGAIN: TimeDelta = TimeDelta::minutes(60);

/// What becomes of the pending alarms. There is one for a request and rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Whether all that was pending is off, as after any human action.
    pub afresh: bool,
    pub off: &'static [Rule],
    pub set: Vec<(Rule, DateTime<Utc>)>,
}

/// Beyond this a promise is for later, and is begun later.
const FAR: TimeDelta = TimeDelta::minutes(60);

/// How much hurry there is in a wait that began then. What is wanted for later has more time, while
/// there is more than it takes to bring it.
pub fn hurry(
    urgency: Urgency,
    wanted: Option<DateTime<Utc>>,
    target_minutes: i16,
    began: DateTime<Utc>,
) -> Urgency {
    let in_time = wanted.is_some_and(|wanted| wanted - minutes(target_minutes) > began);
    if in_time && urgency == Urgency::Normal { Urgency::Later } else { urgency }
}

/// The pace at which a wait of this request that began then is guarded. What came back after it was
/// brought, the guest waits for now.
pub fn pace(request: &Request, clocks: &Clocks, began: DateTime<Utc>) -> Pace {
    let came_back = request.reopened > 0 || matches!(request.state, State::Delivered { .. });
    let hurry = match request.urgency {
        Urgency::Normal | Urgency::Later if came_back => Urgency::Normal,
        urgency => hurry(urgency, request.wanted_for, request.target_minutes, began),
    };
    paced(hurry, request.answer_minutes, clocks)
}

/// The pace of so much hurry, for something that may have a time of its own until it is answered.
pub fn paced(hurry: Urgency, answer_minutes: Option<i16>, clocks: &Clocks) -> Pace {
    let mut pace = *clocks.of(hurry);
    if let Some(answer) = answer_minutes {
        // The levels keep their distance from an answer that may take longer.
        let longer = (answer - pace.answer).max(0);
        pace.answer = answer;
        pace.lead += longer;
        pace.desk += longer;
        pace.manager += longer;
    }
    pace
}

/// When a request that is wanted later enters the queue: early enough to be answered and brought.
pub fn enters_queue_at(wanted: DateTime<Utc>, target_minutes: i16, pace: &Pace) -> DateTime<Utc> {
    wanted - minutes(target_minutes) - minutes(pace.answer)
}

/// The plan after an event. `request` stands as it does since then.
pub fn after(event: &Event, request: &Request, pace: &Pace, now: DateTime<Utc>) -> Plan {
    let next = |set: Vec<(Rule, DateTime<Utc>)>| Plan { set, ..Plan::default() };
    match event {
        // Where nobody has it, the wait for an answer goes on.
        Event::BecameLate if request.state.owner().is_none() => Plan::default(),
        Event::Climbed { .. } | Event::BecameLate => {
            next(vec![(Rule::Climb, climbs(request, pace, now))])
        }
        Event::Doubted => next(vec![(Rule::Lapse, now + minutes(pace.lapse))]),
        Event::Rung => next(vec![(Rule::Ring, now + ASKED_AGAIN)]),
        Event::VerifyDue => next(vec![(Rule::Verify, now + ASKED_AGAIN)]),
        Event::Nudged | Event::Reminded | Event::RoomChanged { .. } | Event::TalkWanted { .. } => {
            Plan::default()
        }
        Event::Said { .. } | Event::Noted { .. } => after_a_word(event, request, pace, now),
        // Whoever waits for an answer, waits on; who has it, keeps it.
        Event::Amended { .. } if waits_on(request, now) => Plan::default(),
        Event::ChangeAsked { .. } => Plan::default(),
        // The guest goes on being reminded of the question.
        Event::Kept { .. } if request.state.asked().is_some() => Plan::default(),
        Event::Scheduled { .. }
        | Event::Filed { .. }
        | Event::FellDue { .. }
        | Event::Confirmed { .. }
        | Event::Asked { .. }
        | Event::Answered { .. }
        | Event::AnsweredLater { .. }
        | Event::Offered { .. }
        | Event::Accepted { .. }
        | Event::AcceptedLater { .. }
        | Event::Declined { .. }
        | Event::Refused { .. }
        | Event::Started { .. }
        | Event::Delivered { .. }
        | Event::Moved { .. }
        | Event::Parked { .. }
        | Event::Resumed { .. }
        | Event::HandedBack { .. }
        | Event::TakenOver { .. }
        | Event::Kept { .. }
        | Event::Undone { .. }
        | Event::Settled { .. }
        | Event::Reopened { .. }
        | Event::Cancelled { .. }
        | Event::Restored { .. }
        | Event::Amended { .. }
        | Event::Rescheduled { .. }
        | Event::GuestLeft
        | Event::OwnerLeft { .. }
        | Event::Lapsed { .. } => Plan { afresh: true, off: &[], set: fresh(request, pace, now) },
    }
}

/// Whether a change left the wait as it was.
fn waits_on(request: &Request, now: DateTime<Utc>) -> bool {
    let filed = matches!(request.state, State::Filed { .. });
    request.state.owner().is_some() || filed && request.since < now
}

/// A word is no answer: the guest still waits for a name and a time. But whoever just wrote that it
/// is too small does not agree by silence, and an owner who writes has not forgotten.
fn after_a_word(event: &Event, request: &Request, pace: &Pace, now: DateTime<Utc>) -> Plan {
    match request.state {
        State::Delivered { .. } if request.urgency != Urgency::Urgent => {
            Plan { set: vec![(Rule::Settle, now + minutes(pace.settle))], ..Plan::default() }
        }
        State::Confirmed { by, .. } if event.by() == Some(by) => Plan {
            afresh: false,
            off: &[Rule::Doubt, Rule::Lapse],
            set: doubt(request, pace, now).into_iter().collect(),
        },
        State::Scheduled { .. }
        | State::Filed { .. }
        | State::Confirmed { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::UnderWay { .. }
        | State::Parked { .. }
        | State::Delivered { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => Plan::default(),
    }
}

/// All that guards a request in its state, from now on.
fn fresh(request: &Request, pace: &Pace, now: DateTime<Utc>) -> Vec<(Rule, DateTime<Utc>)> {
    match request.state {
        // The round looks for those who have come.
        State::Scheduled { .. } if request.waits_for == Some(WaitsFor::Arrival) => {
            still_owed(request, pace).collect()
        }
        State::Scheduled { wanted, .. } => {
            let files = (Rule::File, enters_queue_at(wanted, request.target_minutes, pace));
            [files].into_iter().chain(still_owed(request, pace)).collect()
        }
        State::Filed { .. } => {
            let climbs = (Rule::Climb, climbs(request, pace, now));
            [climbs].into_iter().chain(still_owed(request, pace)).collect()
        }
        State::Confirmed { .. } | State::UnderWay { .. } => held(request, pace, now),
        State::Parked { until, .. } => vec![(Rule::Resume, until)],
        State::Clarifying { since, .. } | State::Offered { since, .. } => vec![
            (Rule::Remind, since + minutes(pace.remind)),
            (Rule::Ring, since + minutes(pace.ring)),
        ],
        State::Delivered { .. } if request.urgency == Urgency::Urgent => {
            vec![(Rule::Verify, now + minutes(pace.verify))]
        }
        State::Delivered { .. } => vec![(Rule::Settle, now + minutes(pace.settle))],
        State::Settled { .. } | State::Cancelled { .. } | State::Unmet { .. } => Vec::new(),
    }
}

/// When the time has passed that somebody promised who gave it back.
fn still_owed(request: &Request, pace: &Pace) -> impl Iterator<Item = (Rule, DateTime<Utc>)> {
    let owed = request.state.owed().filter(|promise| request.missed_for != Some(promise.by));
    owed.map(|promise| (Rule::Late, promise.by + minutes(pace.grace))).into_iter()
}

/// Somebody promised it.
fn held(request: &Request, pace: &Pace, now: DateTime<Utc>) -> Vec<(Rule, DateTime<Utc>)> {
    let Some(promise) = request.state.live_promise() else { return Vec::new() };
    let guard = if request.missed_for == Some(promise.by) {
        (Rule::Climb, climbs(request, pace, now))
    } else {
        (Rule::Late, promise.by + minutes(pace.grace))
    };
    let nudge = promise.by - minutes(pace.nudge);
    let nudge = (nudge > now).then_some((Rule::Nudge, nudge));
    [guard].into_iter().chain(nudge).chain(doubt(request, pace, now)).collect()
}

/// When its owner is asked whether it is still theirs: half the way to the promise, and not later
/// than the house's patience. What is wanted later is begun later. Where there is no time left to
/// ask, the promise itself soon speaks.
fn doubt(request: &Request, pace: &Pace, now: DateTime<Utc>) -> Option<(Rule, DateTime<Utc>)> {
    let State::Confirmed { promise, .. } = request.state else { return None };
    let later = request.wanted_for.is_some() || promise.by - now > FAR;
    let due = request.wanted_for.unwrap_or(promise.by);
    let begins = if later {
        now.max(due - minutes(request.target_minutes) - minutes(pace.doubt))
    } else {
        now
    };
    let half = TimeDelta::seconds((promise.by - begins).num_seconds() / 2);
    let at = begins + half.min(minutes(pace.doubt));
    let in_time = half > TimeDelta::zero() && at + minutes(pace.lapse) < promise.by;
    in_time.then_some((Rule::Doubt, at))
}

/// When the next people hear of it. After an outage that is the level reached meanwhile, once.
fn climbs(request: &Request, pace: &Pace, now: DateTime<Utc>) -> DateTime<Utc> {
    let at = wait_began(request, pace) + pace.level(request.level + 1);
    if at > now || request.level == 0 { at } else { now + pace.again() }
}

/// The level that is reached now, at least the next one.
pub fn level(request: &Request, pace: &Pace, now: DateTime<Utc>) -> i16 {
    // After an outage everybody is told once: "again" is for those who have been told.
    let reached = pace.reached(now - wait_began(request, pace));
    let reached = if request.level < TOP { reached.min(TOP) } else { reached };
    reached.max(request.level.saturating_add(1))
}

/// What levels are counted from: since nobody answered; or so that a miss is the first level.
fn wait_began(request: &Request, pace: &Pace) -> DateTime<Utc> {
    match request.state.live_promise() {
        Some(promise) => promise.by + minutes(pace.grace) - pace.level(1),
        None => request.since,
    }
}

#[cfg(test)]
mod tests;
