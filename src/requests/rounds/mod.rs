//! What nobody has to press: the clock does what is due, if nobody was faster, and the world moves
//! on.

mod store;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::acting::moment;
use super::carrying::carry_out;
use super::store::lock;
use super::{Command, Error, Request, Target, Tick, plan};
use crate::alarms::{self, Due, Rule};
use crate::promises::{Clocks, Pace, minutes};
use crate::{properties, stays};

pub use store::{Waiting, of_arrived, of_departed, of_leavers, waiting};

/// An alarm that comes later than this was due while no server was up.
const STALE: TimeDelta = TimeDelta::minutes(1);

/// The clock does what is due, if nobody was faster.
pub async fn strike(db: &mut PgConnection, due: Due, now: DateTime<Utc>) -> Result<(), Error> {
    let target = Target { property: due.property, stay: None, id: due.request };
    let Some(request) = lock(db, target).await? else { return Ok(()) };
    if !alarms::strike(db, due, now).await? {
        return Ok(());
    }
    let clocks = properties::clocks(db, due.property).await?;
    let pace = plan::pace(&request, &clocks, request.since);
    if due.rule == Rule::Settle {
        // Nobody agrees by silence to what they have not seen: not before they came.
        let came = stays::hold(db, due.property, request.stay).await?;
        let seen = came.map(|held| held.arrived_at.unwrap_or(now) + minutes(pace.settle));
        if let Some(again) = seen.filter(|again| *again > now) {
            alarms::set(db, due.property, due.request, Rule::Settle, again).await?;
            return Ok(());
        }
    }
    if due.rule == Rule::Lapse && now - due.due_at > STALE {
        // Whoever was asked while no page answered has not been silent: they have time again.
        let again = now + minutes(pace.lapse);
        alarms::set(db, due.property, due.request, Rule::Lapse, again).await?;
        return Ok(());
    }
    let what = tick_of(due.rule, &request, &pace, now);
    tick(db, request, what, (&clocks, now)).await
}

pub(super) fn tick_of(rule: Rule, request: &Request, pace: &Pace, now: DateTime<Utc>) -> Tick {
    match rule {
        Rule::File => Tick::FallDue,
        Rule::Climb => Tick::Climb { level: plan::level(request, pace, now) },
        Rule::Nudge => Tick::Nudge,
        Rule::Doubt => Tick::Doubt,
        Rule::Lapse => Tick::Lapse,
        Rule::Late => Tick::BecomeLate,
        Rule::Remind => Tick::Remind,
        Rule::Ring => Tick::Ring,
        Rule::Resume => Tick::Resume,
        Rule::Settle => Tick::Settle,
        Rule::Verify => Tick::Verify,
    }
}

async fn tick(
    db: &mut PgConnection,
    request: Request,
    what: Tick,
    (clocks, now): (&Clocks, DateTime<Utc>),
) -> Result<(), Error> {
    let command = Command::Clock(what);
    let moment = moment(db, &request, command, clocks, now).await?;
    // A refusal means that it no longer needs doing.
    if let Ok(event) = request.state.decide(command, moment) {
        carry_out(db, request, event, (None, clocks), now).await?;
    }
    Ok(())
}

/// Whoever left the house cannot be brought anything: what is open goes to the front desk's list.
pub async fn close_departed(
    db: &mut PgConnection,
    target: Target,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    world(db, target, Tick::Depart, now).await
}

/// Whoever wished for it before they came is here: it is wanted now, whenever their room was to be
/// ready.
pub async fn guest_came(
    db: &mut PgConnection,
    target: Target,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let Some(mut request) = lock(db, target).await? else { return Ok(()) };
    request.wanted_for = None;
    let clocks = properties::clocks(db, target.property).await?;
    tick(db, request, Tick::FallDue, (&clocks, now)).await
}

/// Whoever had it no longer works here: it goes back to the others.
pub async fn free_leavers(
    db: &mut PgConnection,
    target: Target,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    world(db, target, Tick::OwnerLeft, now).await
}

async fn world(
    db: &mut PgConnection,
    target: Target,
    happens: Tick,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let Some(request) = lock(db, target).await? else { return Ok(()) };
    let clocks = properties::clocks(db, target.property).await?;
    tick(db, request, happens, (&clocks, now)).await
}
