//! What is owed to a guest on the telephone: entered, put off, dropped, missed.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::evening::{self, When};
use super::{Event, MENDING, Owed, Reason, list, occasions, store};
use crate::ids::{CallId, PropertyId, StayId};
use crate::journal::{self, Subject};
use crate::properties::{self, Property};
use crate::stays;
use crate::stays::calling::{self, FirstEvening};

/// Puts it on the front desk's list: a call of its own, or one more thing to speak about in the call
/// that this guest is owed already. A guest who rests is rung afterwards, one who has not come when
/// their room is ready; who has left is owed nothing, but what they left open is. What is to be
/// written into the journal then comes back: its lock is taken last.
pub async fn owe(
    db: &mut PgConnection,
    owed: Owed,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Event>> {
    enter(db, owed, now, now).await
}

/// What happened at `at` is to be spoken of.
pub(super) async fn enter(
    db: &mut PgConnection,
    owed: Owed,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Event>> {
    stays::take_turn(db, owed.property, owed.stay).await?;
    let id = CallId::new();
    if owed.reason == Reason::LeftOpen {
        let new = store::leave_open(db, id, owed, now).await?;
        return Ok(new.then_some(Event::CallOwed { call: id, reason: owed.reason }));
    }
    let Some((when, held_until)) = when(db, owed, now).await? else { return Ok(None) };
    let due_at = held_until.map_or(when.due_at, |until| until.max(when.due_at));
    let (call, new) = store::join(db, id, owed, (due_at, when.written), now).await?;
    let added = occasions::add(db, call, owed, (at, when.due_at)).await?;
    if owed.reason.keeps_its_time() && !added {
        // It has another time than it had.
        occasions::retime(db, owed.property, call, held_until).await?;
    }
    Ok(match (new, added) {
        (true, _) => Some(Event::CallOwed { call, reason: owed.reason }),
        (false, true) => Some(Event::CallJoined { call, reason: owed.reason }),
        (false, false) => None,
    })
}

/// A guest's first evening in the house has begun: they are to be rung, once, a little after they
/// came. One that is over, because nobody was up, is not spoken of any more.
pub async fn welcome(
    db: &mut PgConnection,
    guest: FirstEvening,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let (property, stay) = (guest.property, guest.stay);
    if !calling::first_evening(db, property, stay).await? || guest.over {
        return Ok(());
    }
    let owed = Owed {
        property,
        stay,
        request: None,
        reason: Reason::FirstEvening,
        due_at: guest.arrived_at + MENDING,
        at_any_hour: false,
    };
    if let Some(event) = owe(db, owed, now).await? {
        let subject = Subject { property, stay: Some(stay), request: None };
        journal::append(db, subject, &event, now).await?;
    }
    Ok(())
}

/// When they are to be rung, and until when nobody does so anyway; none: they have left, and nothing
/// had been said to them. What else nobody rang them about counts as missed.
async fn when(
    db: &mut PgConnection,
    owed: Owed,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<(When, Option<DateTime<Utc>>)>> {
    let (property, stay) = (owed.property, owed.stay);
    let mut when = When { due_at: owed.due_at, written: false };
    let Some(party) = stays::present(db, property, stay).await? else {
        let quiet = matches!(owed.reason, Reason::Silent | Reason::FirstEvening);
        return Ok((!quiet).then_some((when, None)));
    };
    let Some(house) = properties::find(db, property).await? else { return Ok(None) };
    let hours = properties::hours(db, property).await?;
    if owed.waits_for_the_evening() {
        let evening = house.at(house.today(now), hours.calls_from);
        let rung = list::was_rung(db, property, stay, evening).await?;
        when = evening::when((&house, &hours), party.departs_on, (owed.due_at, rung), now);
    }
    let held = held_until(db, &house, (stay, owed.at_any_hour), now).await?;
    Ok(Some((when, held)))
}

/// Until when nobody rings them anyway: they rest, or have not come.
async fn held_until(
    db: &mut PgConnection,
    house: &Property,
    (stay, at_any_hour): (StayId, bool),
    now: DateTime<Utc>,
) -> sqlx::Result<Option<DateTime<Utc>>> {
    let resting = stays::resting(db, house.id, stay, now).await?.filter(|_| !at_any_hour);
    // Until they come it would ring in an empty room.
    let Some(party) = stays::coming(db, house.id, stay).await? else { return Ok(resting) };
    let hours = properties::hours(db, house.id).await?;
    Ok(resting.max(Some(house.at(party.arrives_on, hours.ready_by))))
}

/// The guest has left: what nobody rang about is missed, and counted.
pub async fn depart(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    stays::take_turn(db, property, stay).await?;
    for call in store::miss(db, property, stay, now).await? {
        let subject = Subject { property, stay: Some(stay), request: call.request() };
        let event = Event::CallMissed { call: call.id, reason: call.reason() };
        journal::append(db, subject, &event, now).await?;
    }
    Ok(())
}

/// The guest rests: nobody rings before then. What waited for the end of an earlier rest waits for
/// this one, or for nothing but its own time. What is urgent is rung all the same.
pub async fn after_rest(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    (rested, until): (Option<DateTime<Utc>>, Option<DateTime<Utc>>),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    stays::take_turn(db, property, stay).await?;
    store::after_rest(db, property, stay, (rested, until), now).await
}

/// Nobody has to ask any more whether it is right now: the guest has said so, or somebody has to put
/// it right once more, or it is closed. What else is to be said to them keeps its time. What is to be
/// written into the journal then comes back: its lock is taken last.
pub async fn drop_touch(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Event>> {
    stays::take_turn(db, property, stay).await?;
    let reason = Reason::SecondTouch;
    let Some(call) = list::open_of_stay(db, property, stay).await? else { return Ok(None) };
    if !call.has(reason) {
        return Ok(None);
    }
    let (gone, left): (Vec<_>, Vec<_>) =
        call.occasions.iter().cloned().partition(|occasion| occasion.reason == reason);
    occasions::take_out(db, property, call.id, &gone).await?;
    if left.is_empty() {
        store::end(db, property, call.id, now).await?;
    } else if let Some(house) = properties::find(db, property).await? {
        let held = held_until(db, &house, (stay, call.at_any_hour), now).await?;
        occasions::retime(db, property, call.id, held).await?;
    }
    Ok(Some(Event::CallDropped { call: call.id, reason }))
}
