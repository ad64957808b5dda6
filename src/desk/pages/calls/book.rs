//! The front desk's calls, each with what it is about and whom it concerns.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::calls::{self, Call, Occasion, Reason};
use crate::ids::{CallId, PropertyId, RequestId, StayId};
use crate::promises::Urgency;
use crate::properties::{self, Hours, Property};
use crate::requests::{self, Request};
use crate::staff::{self, Staff, Team};
use crate::stays::calling::{self, Whom};
use crate::stays::{self, Caller, InHouse};

/// The calls that are owed, and those of today that were made or missed.
pub(super) struct Book {
    pub(super) due: Vec<Entry>,
    /// The newest first.
    pub(super) done: Vec<Entry>,
    /// Those of today that nobody needs any more.
    pub(super) needless: Vec<Entry>,
    /// One that is asked for by its address, and older than today.
    other: Option<Entry>,
    pub(super) team: Team,
    /// Who rests, and until when.
    pub(super) resting: HashMap<StayId, DateTime<Utc>>,
    pub(super) house: Property,
    pub(super) hours: Hours,
    pub(super) now: DateTime<Utc>,
}

/// One call, with what it is about.
pub(super) struct Entry {
    pub(super) call: Call,
    /// What it is about, the latest first.
    pub(super) requests: Vec<Request>,
    /// The party, while it is in the house.
    pub(super) party: Option<InHouse>,
    /// What to know before ringing.
    pub(super) caller: Caller,
    /// Who they were, where nothing else says it.
    whom: Option<Whom>,
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
        let all = due.into_iter().chain(done).chain(other).map(|call| call.spoken(now)).collect();
        let entries = People::read(db, id).await?.entries(db, id, all).await?;
        let today = house.beginning(house.today(now));
        let (mut due, mut done, mut needless, mut other) = (vec![], vec![], vec![], None);
        for entry in entries {
            match entry.call.done_at {
                None => due.push(entry),
                Some(at) if at < today => other = Some(entry),
                Some(_) if entry.call.is_needless() => needless.push(entry),
                Some(_) => done.push(entry),
            }
        }
        Ok(Self {
            due,
            done,
            needless,
            other,
            team: staff::team(db, id).await?,
            resting: stays::all_resting(db, id, now).await?,
            house: house.clone(),
            hours: properties::hours(db, id).await?,
            now,
        })
    }

    /// A call by its id.
    pub(super) fn entry(&self, id: CallId) -> Option<&Entry> {
        self.entries().chain(&self.other).find(|entry| entry.call.id == id)
    }

    /// All of them but one of another day.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.due.iter().chain(&self.done).chain(&self.needless)
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

    /// How many of today's calls were made, and how many there are: a missed one is none that was made.
    pub(super) fn tally(&self) -> (usize, usize) {
        let tomorrow = stays::days_after(self.house.today(self.now), 1);
        let ends = self.house.beginning(tomorrow);
        let rung = |entry: &&Entry| !entry.call.left_open;
        let done = self.done.iter().filter(rung);
        let made = done.clone().filter(|entry| entry.call.outcome.is_some()).count();
        let due = self.due.iter().filter(rung).filter(|entry| entry.call.due_at < ends).count();
        (made, done.count() + due)
    }
}

/// Who is in the house, and what to know before ringing them.
struct People {
    parties: HashMap<StayId, InHouse>,
    callers: HashMap<StayId, Caller>,
}

impl People {
    async fn read(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Self> {
        let parties = stays::in_house(db, property).await?;
        Ok(Self {
            parties: parties.into_iter().map(|party| (party.stay, party)).collect(),
            callers: stays::callers(db, property).await?,
        })
    }

    async fn entries(
        &self,
        db: &mut PgConnection,
        property: PropertyId,
        calls: Vec<Call>,
    ) -> sqlx::Result<Vec<Entry>> {
        let ids: Vec<RequestId> = calls.iter().flat_map(Call::requests).collect();
        let known = requests::find_all(db, property, &ids).await?;
        let known: HashMap<RequestId, Request> =
            known.into_iter().map(|request| (request.id, request)).collect();
        let mut entries: Vec<Entry> =
            calls.into_iter().map(|call| self.entry(call, &known)).collect();
        let unknown = entries.iter().filter(|it| it.party.is_none() && it.requests.is_empty());
        let unknown: Vec<StayId> = unknown.map(|it| it.call.stay).collect();
        let whom = calling::whoever(db, property, &unknown).await?;
        for entry in &mut entries {
            entry.whom = whom.get(&entry.call.stay).cloned();
        }
        Ok(entries)
    }

    fn entry(&self, call: Call, known: &HashMap<RequestId, Request>) -> Entry {
        let about = call.requests();
        let mut requests: Vec<Request> =
            about.iter().filter_map(|id| known.get(id).cloned()).collect();
        let latest = |request: &Request| {
            let of = |it: &&Occasion| it.request == Some(request.id);
            call.occasions.iter().filter(of).map(|it| it.at).max()
        };
        requests.sort_by_key(|request| std::cmp::Reverse(latest(request)));
        let party = self.parties.get(&call.stay).cloned();
        let caller = self.callers.get(&call.stay).cloned().unwrap_or_default();
        Entry { call, requests, party, caller, whom: None }
    }
}

impl Entry {
    /// Whether somebody should ring now.
    pub(super) fn is_due(&self, now: DateTime<Utc>) -> bool {
        self.call.done_at.is_none() && self.call.due_at <= now
    }

    /// What is urgent or was put right first, what nobody waits for last, else as they became due.
    pub(super) fn order(&self) -> i64 {
        const APART: i64 = 100_000_000_000;
        let due = self.call.due_at.timestamp();
        if self.call.left_open {
            due + APART
        } else if self.is_urgent() {
            due - 2 * APART
        } else if self.call.has(Reason::SecondTouch) {
            due - APART
        } else {
            due
        }
    }

    /// Whether it is about something urgent: then it waits for nothing.
    pub(super) fn is_urgent(&self) -> bool {
        let urgent = |request: &Request| request.urgency == Urgency::Urgent;
        self.call.at_any_hour && !self.call.left_open && self.requests.iter().any(urgent)
    }

    /// The request that is spoken of first.
    pub(super) fn lead(&self) -> Option<&Request> {
        let lead = self.call.request()?;
        self.requests.iter().find(|request| request.id == lead)
    }

    /// Where they live now; of who has left, where they lived.
    pub(super) fn room(&self) -> &str {
        match (&self.party, self.requests.first(), &self.whom) {
            (Some(party), ..) => &party.room,
            (None, Some(request), _) => &request.room,
            (None, None, Some(whom)) => &whom.room,
            (None, None, None) => "",
        }
    }

    /// How they want to be addressed.
    pub(super) fn guest(&self) -> &str {
        match (&self.party, self.requests.first(), &self.whom) {
            (Some(party), ..) => &party.guest,
            (None, Some(request), _) => &request.guest,
            (None, None, Some(whom)) => &whom.guest,
            (None, None, None) => "",
        }
    }

    /// For what is said of floors.
    pub(super) fn floor(&self) -> i16 {
        match (&self.party, self.requests.first(), &self.whom) {
            (Some(party), ..) => party.floor,
            (None, Some(request), _) => request.floor,
            (None, None, Some(whom)) => whom.floor,
            (None, None, None) => 0,
        }
    }
}
