//! What the front desk owes guests: one call for a guest's evening, about all that happened, and what
//! a departed guest left open. A clock makes them, and only a person ends them while the guest is in
//! the house.

mod evening;
mod making;
mod reason;
mod store;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use crate::ids::{CallId, PropertyId, RequestId, StaffId, StayId};
use crate::journal::{self, Subject};
use crate::stays::calling::{self, FirstEvening};
use crate::{properties, stays};
use evening::When;

pub use making::{Went, hold, make};
pub use reason::{Outcome, Reason};
pub use store::{after_rest, done_since, due, find, of_departed, of_request, of_stay};

/// One call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub id: CallId,
    pub stay: StayId,
    /// Nobody to ring: what a departed guest left open.
    pub left_open: bool,
    pub made_at: DateTime<Utc>,
    pub due_at: DateTime<Utc>,
    /// Urgent: a guest who rests is rung all the same.
    pub at_any_hour: bool,
    /// Not to be rung but to be written to: nobody picked up, or it is too late tonight.
    pub written: bool,
    /// How often nobody picked up.
    pub tries: i16,
    pub outcome: Option<Outcome>,
    pub note: String,
    pub done_by: Option<StaffId>,
    pub done_at: Option<DateTime<Utc>>,
    /// What it is about, what is said first first. There is at least one.
    pub occasions: Vec<Occasion>,
}

/// One thing that a call is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    pub request: Option<RequestId>,
    pub reason: Reason,
    /// When it happened.
    pub at: DateTime<Utc>,
}

/// Somebody is to be rung about something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owed {
    pub property: PropertyId,
    pub stay: StayId,
    pub request: Option<RequestId>,
    pub reason: Reason,
    /// Not before then. What waits for the evening waits for it anyway.
    pub due_at: DateTime<Utc>,
    /// Urgent: a guest who rests is rung all the same.
    pub at_any_hour: bool,
}

/// What happened to a call, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    CallOwed {
        call: CallId,
        reason: Reason,
    },
    /// One more thing to speak about in a call that is owed already.
    CallJoined {
        call: CallId,
        reason: Reason,
    },
    /// `by` rang or wrote, and this is how it went.
    CallMade {
        call: CallId,
        reason: Reason,
        by: StaffId,
        outcome: Outcome,
    },
    /// The same call, for one more request that it was about.
    CallSpoke {
        call: CallId,
        reason: Reason,
        by: StaffId,
        outcome: Outcome,
    },
    /// The guest left before anybody rang.
    CallMissed {
        call: CallId,
        reason: Reason,
    },
}

/// Why a call could not be written down.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no such call")]
    Missing,
    /// A colleague was faster.
    #[error("the call was made already")]
    Made(Option<StaffId>),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// After how long a guest who did not pick up is rung again.
pub const AGAIN: TimeDelta = TimeDelta::minutes(15);

/// How often that is tried before it becomes a written note.
pub const TRIES: i16 = 3;

/// How long a miss waits before it is asked about, for by then it may have been put right; and how
/// long somebody who has just come is left alone.
pub const MENDING: TimeDelta = evening::MENDING;

impl Call {
    /// What is said first.
    pub fn reason(&self) -> Reason {
        self.occasions.first().map_or(Reason::LeftOpen, |occasion| occasion.reason)
    }

    /// The request that is spoken of first, if it is about one.
    pub fn request(&self) -> Option<RequestId> {
        self.occasions.iter().find_map(|occasion| occasion.request)
    }

    /// Every request that it is about, once.
    pub fn requests(&self) -> Vec<RequestId> {
        let mut requests: Vec<RequestId> = Vec::new();
        for request in self.occasions.iter().filter_map(|occasion| occasion.request) {
            if !requests.contains(&request) {
                requests.push(request);
            }
        }
        requests
    }

    /// Whether it is about that request.
    pub fn is_about(&self, request: RequestId) -> bool {
        self.occasions.iter().any(|occasion| occasion.request == Some(request))
    }

    /// Whether it is due for that reason, among others.
    pub fn has(&self, reason: Reason) -> bool {
        self.occasions.iter().any(|occasion| occasion.reason == reason)
    }
}

/// Puts it on the front desk's list: a call of its own, or one more thing to speak about in the call
/// that this guest is owed already. A guest who rests is rung afterwards, one who has not come when
/// their room is ready; who has left is owed nothing, but what they left open is. What is to be
/// written into the journal then comes back: its lock is taken last.
pub async fn owe(
    db: &mut PgConnection,
    owed: Owed,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Event>> {
    let id = CallId::new();
    if owed.reason == Reason::LeftOpen {
        let new = store::leave_open(db, id, owed, now).await?;
        return Ok(new.then_some(Event::CallOwed { call: id, reason: owed.reason }));
    }
    let Some((when, held_until)) = when(db, owed, now).await? else { return Ok(None) };
    let due_at = held_until.map_or(when.due_at, |until| until.max(when.due_at));
    let (call, new) = store::join(db, id, owed, (due_at, when.written), now).await?;
    let added = store::add(db, call, owed, when.due_at, now).await?;
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
    if owed.reason.is_of_the_evening() {
        let evening = house.at(house.today(now), hours.calls_from);
        let rung = store::was_rung(db, property, stay, evening).await?;
        when = evening::when((&house, &hours), party.departs_on, (owed.due_at, rung), now);
    }
    let resting = stays::resting(db, property, stay, now).await?.filter(|_| !owed.at_any_hour);
    // Until they come it would ring in an empty room.
    let coming = stays::coming(db, property, stay).await?;
    let ready = coming.map(|party| house.at(party.arrives_on, hours.ready_by));
    Ok(Some((when, resting.max(ready))))
}

/// The guest has left: what nobody rang about is missed, and counted.
pub async fn depart(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    for call in store::miss(db, property, stay, now).await? {
        let subject = Subject { property, stay: Some(stay), request: call.request() };
        let event = Event::CallMissed { call: call.id, reason: call.reason() };
        journal::append(db, subject, &event, now).await?;
    }
    Ok(())
}
