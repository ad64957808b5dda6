//! What the front desk owes guests: one call for a guest's evening, about all that happened, and what
//! a departed guest left open. A clock makes them, and only a person ends them while the guest is in
//! the house.

mod evening;
mod list;
mod making;
mod occasions;
mod owing;
mod reason;
mod store;
mod touch;
mod way;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::ids::{CallId, PropertyId, RequestId, StaffId, StayId};
use crate::properties::{Hours, Property};

pub use evening::{When, when};
pub use list::{done_since, due, find, of_departed, of_request, of_stay};
pub use making::{Made, Went, hold, make};
pub use owing::{after_rest, depart, drop_touch, owe, welcome};
pub use reason::{Outcome, Reason};
pub use touch::{Touch, touch};
pub use way::{To, Way, Why, way};

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
    /// While it is owed: that they prefer no calls, and the note is still to be written.
    pub outcome: Option<Outcome>,
    pub note: String,
    pub done_by: Option<StaffId>,
    pub done_at: Option<DateTime<Utc>>,
    /// What it is about, what is said first first; none: it is over before anybody rang.
    pub occasions: Vec<Occasion>,
}

/// One thing that a call is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    pub request: Option<RequestId>,
    pub reason: Reason,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Not before then, as far as this is concerned.
    pub due_at: DateTime<Utc>,
    /// Urgent: it waits for no evening.
    pub at_any_hour: bool,
}

impl Occasion {
    /// As a form says that its reader saw it.
    pub fn mark(&self) -> String {
        let request = self.request.map(|id| id.to_string()).unwrap_or_default();
        format!("{} {request}", self.reason.code())
    }
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
    /// Urgent: it waits for no evening, and a guest who rests is rung all the same.
    pub at_any_hour: bool,
}

impl Owed {
    /// Whether it is spoken of in the evening's call. What is urgent never waits for it.
    pub fn waits_for_the_evening(&self) -> bool {
        self.reason.is_of_the_evening() && !self.at_any_hour
    }
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
    /// There is nothing left to ring about for that reason.
    CallDropped {
        call: CallId,
        reason: Reason,
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
    /// What is not right is not known, and nobody wrote down what it is; or nothing was written to them.
    #[error("no words")]
    WordsMissing,
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

    /// Whether whoever rings now speaks of this. A time that the guest was told is kept: a call about
    /// something else does not bring it forward.
    pub fn speaks_of(&self, occasion: &Occasion, now: DateTime<Utc>) -> bool {
        let first = self.occasions.iter().map(|it| it.due_at).min().unwrap_or(now);
        !occasion.reason.keeps_its_time() || occasion.due_at <= first.max(now) + AGAIN
    }

    /// The call as it is spoken now: without what has a later time of its own.
    #[must_use]
    pub fn spoken(&self, now: DateTime<Utc>) -> Self {
        if self.done_at.is_some() {
            return self.clone();
        }
        let occasions = self.occasions.iter().filter(|it| self.speaks_of(it, now)).cloned();
        Self { occasions: occasions.collect(), ..self.clone() }
    }

    /// All that it is about, as forms say it.
    pub fn marks(&self) -> Vec<String> {
        self.occasions.iter().map(Occasion::mark).collect()
    }

    /// Whether nothing was left to ring about before anybody did.
    pub fn is_needless(&self) -> bool {
        self.occasions.is_empty()
    }

    /// When they are rung again if nobody picks up now; none: they are written to then.
    pub fn again(
        &self,
        house: &Property,
        hours: &Hours,
        now: DateTime<Utc>,
    ) -> Option<DateTime<Utc>> {
        let at = now + AGAIN;
        let may = self.at_any_hour || !hours.are_quiet(house, at);
        (may && self.tries + 1 < TRIES).then_some(at)
    }

    /// Whether the guest said, when they were rung, that they prefer no calls: what was to be said is
    /// written to them instead.
    pub fn prefers_writing(&self) -> bool {
        self.outcome == Some(Outcome::PrefersNoCalls)
    }

    /// Whether it is owed still, and is to be written: nobody picked up, it was too late, or they prefer
    /// no calls.
    pub fn is_to_write(&self) -> bool {
        self.done_at.is_none() && (self.written || self.prefers_writing())
    }

    /// Whether it ended like that. A note after a call in which they said that they prefer none is how
    /// that call ended.
    pub fn ended(&self, outcome: Outcome) -> bool {
        self.outcome == Some(outcome) || (outcome == Outcome::Note && self.prefers_writing())
    }

    /// Whether it is due for that reason, among others.
    pub fn has(&self, reason: Reason) -> bool {
        self.occasions.iter().any(|occasion| occasion.reason == reason)
    }
}
