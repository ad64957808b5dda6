//! A guest asks, or a colleague for them.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::plan::{enters_queue_at, hurry, paced};
use super::{Error, Event, Party, Recorded, State, WaitsFor, Wish, store, wish};
use crate::alarms::{self, Rule};
use crate::ids::{RequestId, StaffId};
use crate::journal::{self, Subject};
use crate::promises::{Clocks, minutes};
use crate::web::Fields;
use crate::{properties, stays};

/// Files a wish. The same wish twice is filed once, and the answer is the same; the second time
/// writes too, because an answer from a transaction that only read could acknowledge what a standby
/// does not have yet.
pub async fn file(
    db: &mut PgConnection,
    party: &Party,
    wish: &Wish,
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    // Sent again: nothing is held but the request itself.
    if store::repeat(db, party.property, party.stay, wish.id, &wish.fingerprint).await? {
        return Ok(());
    }
    let clocks = properties::clocks(db, party.property).await?;
    // Held until the commit: a wish is in the house's hands before the check-out, or not at all; and
    // it is for the room that its guest is in by now.
    let held = stays::hold(db, party.property, party.stay).await?.ok_or(Error::Missing)?;
    let party = &Party { room: held.room, floor: held.floor, ..party.clone() };
    let Some(waits_for) = wish.waits_for else {
        return enter(db, party, wish, by, &clocks, now).await;
    };
    if held.arrived_at.is_some() {
        // They have come meanwhile: there is nothing to wait for.
        let here = Wish { waits_for: None, wanted: None, ..wish.clone() };
        return enter(db, party, &here, by, &clocks, now).await;
    }
    let ready = properties::ready(db, party.property, held.arrives_on).await?;
    // The room should be ready by now: what is to be in it is wanted at once.
    let wanted = ready.filter(|ready| *ready > now || waits_for == WaitsFor::Arrival);
    let then = Wish { wanted, ..wish.clone() };
    enter(db, party, &then, by, &clocks, now).await
}

/// A wish enters the house's book: at once, or for later. Its stay is held still.
pub(super) async fn enter(
    db: &mut PgConnection,
    party: &Party,
    wish: &Wish,
    by: Option<StaffId>,
    clocks: &Clocks,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (event, alarm) = begins(wish, by, clocks, now);
    let state = State::Cancelled { at: now }.apply(&event, now);
    if !store::insert(db, party, wish, &state, by, now).await? {
        return Ok(());
    }
    if let Some((rule, at)) = alarm {
        alarms::set(db, party.property, wish.id, rule, at).await?;
    }
    let subject =
        Subject { property: party.property, stay: Some(party.stay), request: Some(wish.id) };
    journal::append(db, subject, &Recorded { event, message: None }, now).await?;
    Ok(())
}

/// How a wish begins its life, and what its first alarm is.
pub(super) fn begins(
    wish: &Wish,
    by: Option<StaffId>,
    clocks: &Clocks,
    now: DateTime<Utc>,
) -> (Event, Option<(Rule, DateTime<Utc>)>) {
    let hurry = hurry(wish.urgency, wish.wanted, wish.target_minutes, now);
    let pace = paced(hurry, wish.answer_minutes, clocks);
    let enters =
        wish.wanted.map(|wanted| (wanted, enters_queue_at(wanted, wish.target_minutes, &pace)));
    let arrival = wish.waits_for == Some(WaitsFor::Arrival);
    match enters {
        Some((wanted, enters)) if enters > now || arrival => {
            // The round looks for those who have come.
            let alarm = (!arrival).then_some((Rule::File, enters));
            (Event::Scheduled { wanted, by }, alarm)
        }
        _ => {
            let alarm = (Rule::Climb, now + pace.level(1));
            (Event::Filed { answer_by: now + minutes(pace.answer), by }, Some(alarm))
        }
    }
}

/// Whether a form repeats what is filed already, though it may no longer be filed like this: a
/// phone may resend "today, 21:00" when it is past nine, and the answer is still the same.
pub async fn repeats(
    db: &mut PgConnection,
    party: &Party,
    id: RequestId,
    fields: &Fields,
) -> sqlx::Result<bool> {
    store::repeat(db, party.property, party.stay, id, &wish::fingerprint(fields)).await
}
