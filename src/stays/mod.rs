//! Stays: one party in the house, from arrival to departure. Access belongs to the stay, never to
//! the room.

mod access;
pub mod calling;
mod guest;
pub mod letters;
pub mod notices;
mod pages;
mod parties;
mod rests;
mod rooms;
mod store;

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::Serialize;
use sqlx::PgConnection;

use crate::ids::{PropertyId, RoomId, StaffId, StayId};
use crate::journal::{self, Subject};
use crate::secrets::{self, Hasher, Token};
use crate::words::Language;

pub use access::{Link, Tried, by_code, link, open_phone, tidy};
pub use calling::{Caller, callers, prefer_no_calls, say_name};
pub use guest::{COOKIE, Guest, Key, Opened, TABLET, open};
pub use parties::{InHouse, coming, expected, find, in_house, overlapping, present};
pub use rests::{all_resting, rest, resting};
pub use rooms::{Room, add_room, free_rooms, free_rooms_until, room_by_label, rooms};
pub use store::{Held, Noted, hold, noted, set_language, take_turn};

/// A party that arrives.
#[derive(Clone, Debug)]
pub struct NewStay {
    pub room: RoomId,
    /// How they want to be addressed: "Mrs Okafor".
    pub guest: String,
    pub language: Language,
    pub arrives_on: NaiveDate,
    pub departs_on: NaiveDate,
}

/// From when to when a party is in the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    pub arrives_on: NaiveDate,
    pub departs_on: NaiveDate,
}

/// What the guest gets in the hand: shown once, stored as hashes.
#[derive(Clone)]
pub struct Card {
    pub stay: StayId,
    pub link: Token,
    /// Typed together with the room.
    pub code: String,
}

/// What happened to a stay, for the journal. Open pages look up their rights at each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    Booked {
        by: Option<StaffId>,
    },
    Arrived {
        by: Option<StaffId>,
    },
    Departed {
        by: Option<StaffId>,
    },
    /// A new link and a new code: the old ones, and the phones they let in, are dead.
    CardRenewed {
        by: Option<StaffId>,
    },
    /// One phone too many came in: the oldest one is out.
    PhoneEnded,
    LanguageChosen {
        language: Language,
    },
    /// The party lives in another room from now on.
    RoomChanged {
        from: String,
        to: String,
        by: Option<StaffId>,
    },
    /// The party comes or leaves on other days.
    DatesChanged {
        arrives_on: NaiveDate,
        departs_on: NaiveDate,
        by: Option<StaffId>,
    },
    /// Nobody knocks or rings until then; none: they may again.
    Rests {
        until: Option<DateTime<Utc>>,
    },
    /// They would rather not be rung, or may be again.
    PrefersNoCalls {
        prefers: bool,
        by: StaffId,
    },
    /// Somebody noted down how the name is said.
    NameHeard {
        by: StaffId,
    },
    /// A colleague wrote to them instead of ringing.
    WrittenTo {
        by: StaffId,
    },
}

/// Why a party cannot be checked in.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("somebody lives in that room")]
    RoomTaken,
    #[error("there is no such stay")]
    Missing,
    #[error(transparent)]
    Secrets(#[from] secrets::Error),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Makes the secrets of a new stay. Slow on purpose, so it is done before a transaction begins.
pub async fn card(hasher: &Hasher) -> Result<(Card, String), secrets::Error> {
    let card = Card { stay: StayId::new(), link: Token::link(), code: secrets::code() };
    let code_hash = hasher.hash(secrets::readable(&card.code)).await?;
    Ok((card, code_hash))
}

/// Notes down a party that will arrive.
pub async fn book(
    db: &mut PgConnection,
    property: PropertyId,
    new: &NewStay,
    (card, code_hash): (&Card, &str),
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    store::insert(db, property, new, card, code_hash).await?;
    note(db, property, card.stay, &Event::Booked { by }, now).await?;
    Ok(())
}

/// Notes down a party that is here already. Of two in one room the second is refused.
pub async fn check_in(
    db: &mut PgConnection,
    property: PropertyId,
    new: &NewStay,
    (card, code_hash): (&Card, &str),
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    store::insert(db, property, new, card, code_hash).await?;
    store::arrive(db, property, card.stay, now).await?;
    note(db, property, card.stay, &Event::Booked { by }, now).await?;
    note(db, property, card.stay, &Event::Arrived { by }, now).await?;
    Ok(())
}

/// The party is here. Of two in one room the second is refused.
pub async fn arrive(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if !store::arrive(db, property, stay, now).await? {
        return Err(Error::Missing);
    }
    note(db, property, stay, &Event::Arrived { by }, now).await?;
    Ok(())
}

/// The party has left: from this moment its links and phones open nothing.
pub async fn depart(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if !store::depart(db, property, stay, now).await? {
        return Err(Error::Missing);
    }
    note(db, property, stay, &Event::Departed { by }, now).await?;
    Ok(())
}

/// A new card for a stay: the old link and code, and every phone that came in with them, open
/// nothing from this moment.
pub async fn renew(
    db: &mut PgConnection,
    property: PropertyId,
    (card, code_hash): (&Card, &str),
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if !store::renew(db, property, card, code_hash).await? {
        return Err(Error::Missing);
    }
    access::close_phones(db, property, card.stay).await?;
    note(db, property, card.stay, &Event::CardRenewed { by }, now).await?;
    Ok(())
}

/// The party moves to another room, in which nobody lives. What is to be written into the journal then
/// comes back: its lock is taken last.
pub async fn change_room(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    room: &Room,
    by: Option<StaffId>,
) -> Result<Event, Error> {
    let from = store::change_room(db, property, stay, room.id).await?.ok_or(Error::Missing)?;
    Ok(Event::RoomChanged { from, to: room.label.clone(), by })
}

/// The party comes or leaves on other days; who is here has come on the day they came. Gives back the
/// days it was to be, and those it is.
pub async fn change_dates(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    dates: Dates,
    by: Option<StaffId>,
) -> Result<(Dates, Dates, Event), Error> {
    let (before, dates) =
        store::change_dates(db, property, stay, dates).await?.ok_or(Error::Missing)?;
    let event =
        Event::DatesChanged { arrives_on: dates.arrives_on, departs_on: dates.departs_on, by };
    Ok((before, dates, event))
}

/// The guest reads another language from now on.
pub async fn choose_language(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    language: Language,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    set_language(db, property, stay, language).await?;
    note(db, property, stay, &Event::LanguageChosen { language }, now).await
}

async fn note(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    event: &Event,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let subject = Subject { property, stay: Some(stay), request: None };
    journal::append(db, subject, event, now).await?;
    Ok(())
}

/// How many nights the guest has slept here, counted from one, and how many there are.
pub fn night(arrives_on: NaiveDate, departs_on: NaiveDate, today: NaiveDate) -> (i64, i64) {
    let nights = (departs_on - arrives_on).num_days().max(1);
    let night = (today - arrives_on).num_days() + 1;
    (night.clamp(1, nights), nights)
}

/// The day after `days` days.
pub fn days_after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// The stays' own pages.
pub fn routes() -> axum::Router<crate::app::App> {
    pages::routes()
}
