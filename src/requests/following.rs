//! What happens to a stay happens to its requests: they follow their guest to another room, and wait
//! while the guest rests.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::carrying::carry_out;
use super::{Error, Event, Request, State, standard, store};
use crate::calls;
use crate::ids::{PropertyId, StaffId, StayId};
use crate::journal::{self, Subject};
use crate::properties;
use crate::stays::{self, Room};

/// The guest moves to another room, and what is open moves along. Gives back the stay's open
/// requests; none if the party is not in the house, or is in that room already.
pub async fn change_room(
    db: &mut PgConnection,
    (property, stay): (PropertyId, StayId),
    room: &Room,
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> Result<Vec<Request>, stays::Error> {
    // What comes back each day and the requests first, as everybody does: two who lock in turns never
    // wait for each other.
    let clocks = properties::clocks(db, property).await?;
    standard::hold_all(db, property, stay).await?;
    store::lock_open_of_stay(db, property, stay).await?;
    let event = stays::change_room(db, property, stay, room, by).await?;
    // Once more: what was filed at the very moment. From here on nothing is filed for the old room, and
    // nothing is waited for but the journal.
    let open = store::lock_open_of_stay(db, property, stay).await?;
    let subject = Subject { property, stay: Some(stay), request: None };
    journal::append(db, subject, &event, now).await?;
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

/// Do not disturb: nobody knocks or rings until then; none: they may again, and what was put off for
/// the guest's rest is to be done. Calls follow the end of the rest; what is parked keeps the time that
/// a person gave for it.
pub async fn rest(
    db: &mut PgConnection,
    (property, stay): (PropertyId, StayId),
    until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(), stays::Error> {
    let clocks = properties::clocks(db, property).await?;
    let open = store::lock_open_of_stay(db, property, stay).await?;
    let (rested, event) = stays::rest(db, property, stay, until, now).await?;
    calls::after_rest(db, property, stay, (rested, until), now).await?;
    // From here on nothing is waited for but the journal.
    let subject = Subject { property, stay: Some(stay), request: None };
    journal::append(db, subject, &event, now).await?;
    for request in open {
        let for_the_rest = |parked| rested.is_some_and(|rested| parked <= rested);
        let over = until.is_none()
            && matches!(request.state, State::Parked { until: parked, .. } if for_the_rest(parked));
        if over {
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

/// What was over stayed behind when its guest moved to another room: it follows them there. Whether
/// they are still in the house.
pub(super) async fn follows_guest(
    db: &mut PgConnection,
    request: &mut Request,
) -> sqlx::Result<bool> {
    let Some(held) = stays::hold(db, request.property, request.stay).await? else {
        return Ok(false);
    };
    if held.room != request.room {
        let from = std::mem::replace(&mut request.room, held.room);
        request.floor = held.floor;
        request.moved_from.get_or_insert(from);
    }
    Ok(true)
}
