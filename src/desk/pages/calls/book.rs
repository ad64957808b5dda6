//! The front desk's calls, each with what it is about and whom it concerns.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::calls::{self, Call};
use crate::ids::{CallId, PropertyId, StayId};
use crate::promises::Urgency;
use crate::requests::{self, Request, Target};
use crate::staff::{self, Staff, Team};
use crate::stays::{self, InHouse};

/// The calls that are owed, and those of today that were made or missed.
pub(super) struct Book {
    pub(super) due: Vec<Entry>,
    /// The newest first.
    pub(super) done: Vec<Entry>,
    /// One that is asked for by its address, and older than today.
    other: Option<Entry>,
    pub(super) team: Team,
    /// Who rests, and until when.
    pub(super) resting: HashMap<StayId, DateTime<Utc>>,
    pub(super) now: DateTime<Utc>,
}

/// One call, with what it is about.
pub(super) struct Entry {
    pub(super) call: Call,
    pub(super) request: Option<Request>,
    /// The party, while it is in the house.
    pub(super) party: Option<InHouse>,
}

impl Book {
    /// The book of a house; `asked` is a call that somebody wants to see whatever its day.
    pub(super) async fn open(
        db: &mut PgConnection,
        staff: &Staff,
        asked: Option<CallId>,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let (house, id) = (&staff.property, staff.property.id);
        let due = calls::due(db, id).await?;
        let done = calls::done_since(db, id, house.beginning(house.today(now))).await?;
        let known = |call: CallId| due.iter().chain(&done).any(|known| known.id == call);
        let other = match asked.filter(|call| !known(*call)) {
            Some(call) => calls::find(db, id, call).await?,
            None => None,
        };
        let parties = stays::in_house(db, id).await?;
        let parties = parties.into_iter().map(|party| (party.stay, party)).collect();
        let other = match other {
            Some(call) => entries(db, id, vec![call], &parties).await?.pop(),
            None => None,
        };
        Ok(Self {
            due: entries(db, id, due, &parties).await?,
            done: entries(db, id, done, &parties).await?,
            other,
            team: staff::team(db, id).await?,
            resting: stays::all_resting(db, id, now).await?,
            now,
        })
    }

    /// A call by its id.
    pub(super) fn entry(&self, id: CallId) -> Option<&Entry> {
        self.due.iter().chain(&self.done).chain(&self.other).find(|entry| entry.call.id == id)
    }

    /// The call to make next.
    pub(super) fn first(&self) -> Option<&Entry> {
        let due = self.due.iter().filter(|entry| entry.is_due(self.now));
        due.min_by_key(|entry| entry.order())
    }

    /// Until when nobody rings this guest.
    pub(super) fn rests(&self, entry: &Entry) -> Option<DateTime<Utc>> {
        let until = self.resting.get(&entry.call.stay).copied();
        until.filter(|_| !entry.call.at_any_hour)
    }
}

async fn entries(
    db: &mut PgConnection,
    property: PropertyId,
    calls: Vec<Call>,
    parties: &HashMap<StayId, InHouse>,
) -> sqlx::Result<Vec<Entry>> {
    let mut entries = Vec::with_capacity(calls.len());
    for call in calls {
        let request = match call.request() {
            Some(id) => requests::find(db, Target { property, stay: None, id }).await?,
            None => None,
        };
        let party = parties.get(&call.stay).cloned();
        entries.push(Entry { call, request, party });
    }
    Ok(entries)
}

impl Entry {
    /// Whether somebody should ring now.
    pub(super) fn is_due(&self, now: DateTime<Utc>) -> bool {
        self.call.done_at.is_none() && self.call.due_at <= now
    }

    /// What is urgent first, what nobody waits for last, else as they became due.
    pub(super) fn order(&self) -> i64 {
        const APART: i64 = 100_000_000_000;
        let due = self.call.due_at.timestamp();
        match self.call.left_open {
            true => due + APART,
            false if self.is_urgent() => due - APART,
            false => due,
        }
    }

    /// Whether it is about something urgent.
    pub(super) fn is_urgent(&self) -> bool {
        let request = self.request.as_ref();
        !self.call.left_open && request.is_some_and(|request| request.urgency == Urgency::Urgent)
    }

    /// Where they live now; of who has left, where they lived.
    pub(super) fn room(&self) -> &str {
        let lived = || self.request.as_ref().map_or("", |request| &request.room);
        self.party.as_ref().map_or_else(lived, |party| &party.room)
    }

    /// How they want to be addressed.
    pub(super) fn guest(&self) -> &str {
        let known = || self.request.as_ref().map_or("", |request| &request.guest);
        self.party.as_ref().map_or_else(known, |party| &party.guest)
    }

    /// For what is said of floors.
    pub(super) fn floor(&self) -> i16 {
        let lived = || self.request.as_ref().map_or(0, |request| request.floor);
        self.party.as_ref().map_or_else(lived, |party| party.floor)
    }
}
