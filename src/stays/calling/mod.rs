//! How a guest is rung: whether at all, how to say the name, and whether they are awake.

mod store;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::{Event, Guest, Key, note};
use crate::ids::{PropertyId, StaffId, StayId};
use crate::text::CleanText;

pub use store::{FirstEvening, Whom, before_first_evening, callers, prefers_none, whoever};

/// For how long a page that was known to be open is taken to be open still. An open page says so
/// once a minute.
const STILL_OPEN: TimeDelta = TimeDelta::seconds(150);

/// How often an open page says that it is.
pub const SAYS_SO: TimeDelta = TimeDelta::seconds(60);

/// What somebody who rings a guest should know first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caller {
    /// They would rather not be rung.
    pub prefers_no_calls: bool,
    /// How to say the name; may be empty.
    pub say_as: String,
    /// Whether there is a page that a note would be seen on: a phone that came in, or the room's tablet.
    pub has_page: bool,
    /// When a page on their own phone was last known to be open.
    pub seen_at: Option<DateTime<Utc>>,
}

impl Caller {
    /// Whether they look at their page at this moment. Then a call wakes nobody.
    pub fn is_awake(&self, now: DateTime<Utc>) -> bool {
        self.seen_at.is_some_and(|at| now - at <= STILL_OPEN)
    }
}

/// The guest would rather not be rung in this stay, or may be again. What is to be written into the
/// journal then comes back: its lock is taken last.
pub async fn prefer_no_calls(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    (prefers, by): (bool, StaffId),
) -> sqlx::Result<Option<Event>> {
    let new = store::prefer_no_calls(db, property, stay, prefers).await?;
    Ok(new.then_some(Event::PrefersNoCalls { prefers, by }))
}

/// How the guest's name is said, for whoever rings.
pub async fn say_name(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    (say_as, by): (&CleanText, StaffId),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    if store::say_name(db, property, stay, say_as.as_str()).await? {
        note(db, property, stay, &Event::NameHeard { by }, now).await?;
    }
    Ok(())
}

/// The guest has a page open. A tablet in the room always has: it says nothing about who is awake.
pub async fn looks(db: &mut PgConnection, guest: &Guest, now: DateTime<Utc>) -> sqlx::Result<()> {
    match &guest.key {
        Key::Phone(hash) => store::seen(db, hash, now).await,
        Key::Tablet(_) => Ok(()),
    }
}

/// Whether nobody has thought of the stay's first evening yet; from now on somebody has.
pub async fn first_evening(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<bool> {
    store::welcomed(db, property, stay).await
}
