//! A guest asks, or a colleague for them.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::plan::{enters_queue_at, hurry};
use super::{Error, Event, Party, Recorded, State, Wish, store, wish};
use crate::alarms::{self, Rule};
use crate::ids::{RequestId, StaffId};
use crate::journal::{self, Subject};
use crate::promises::{Pace, minutes};
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
    let clocks = properties::clocks(db, party.property).await?;
    let pace = clocks.of(hurry(wish.urgency, wish.wanted, wish.target_minutes, now));
    let answer = wish.answer_minutes.unwrap_or(pace.answer);
    let enters = wish.wanted.map(|wanted| {
        (wanted, enters_queue_at(wanted, wish.target_minutes, &Pace { answer, ..*pace }))
    });
    let event = match enters {
        Some((wanted, enters)) if enters > now => Event::Scheduled { wanted, by },
        _ => Event::Filed { answer_by: now + minutes(answer), by },
    };
    let state = State::Cancelled { at: now }.apply(&event, now);
    // Sent again: nothing is held but the request itself.
    if store::repeat(db, party.property, party.stay, wish.id, &wish.fingerprint).await? {
        return Ok(());
    }
    // Held until the commit: a wish is in the house's hands before the check-out, or not at all; and
    // it is for the room that its guest is in by now.
    let held = stays::hold(db, party.property, party.stay).await?.ok_or(Error::Missing)?;
    let party = &Party { room: held.room, floor: held.floor, ..party.clone() };
    if !store::insert(db, party, wish, &state, by, now).await? {
        return Ok(());
    }
    let (rule, at) = match (state, enters) {
        (State::Scheduled { .. }, Some((_, enters))) => (Rule::File, enters),
        _ => (Rule::Climb, now + pace.level(1) + minutes((answer - pace.answer).max(0))),
    };
    alarms::set(db, party.property, wish.id, rule, at).await?;
    let subject =
        Subject { property: party.property, stay: Some(party.stay), request: Some(wish.id) };
    journal::append(db, subject, &Recorded { event, message: None }, now).await?;
    Ok(())
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
