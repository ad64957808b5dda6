//! What guests ask for, from the wish to the thank-you.

mod acting;
mod along;
mod carrying;
pub mod changes;
mod filing;
mod following;
mod knowing;
pub mod life;
mod lifecycle;
mod looking;
mod marks;
mod mending;
mod pages;
mod party;
mod plan;
pub mod questions;
mod ringing;
mod rounds;
mod row;
pub mod standard;
mod store;
mod thread;
mod ticking;
pub mod trouble;
mod when;
mod wish;

use chrono::{DateTime, TimeDelta, Utc};

use crate::catalogue::Label;
use crate::catalogue::starter::is_brought;
use crate::ids::{PropertyId, RequestId, StaffId, StayId};
use crate::journal::Subject;
use crate::promises::Urgency;
use crate::staff::Department;
use crate::words::{Language, Words};

pub use acting::{act, hold, note, say};
pub use along::{Along, Note, Recorded};
pub use filing::{file, repeats};
pub use following::{change_room, rest};
pub use knowing::{Habits, Known};
pub use lifecycle::{
    Command, Deed, Event, How, Moment, RESTORABLE, Refusal, Says, Settler, State, Status, Terms,
    Tick, Unticked,
};
pub use looking::{done_since, find, find_all, of_stay, open, stays_of};
pub use mending::put_right;
pub use pages::{
    Clock, Cover, OnTheRound, Pieces, Risen, Sentence, Told, Watched, around, calls_due, known,
    listed, morning, risen_news, routes, set_apart, stands, told, written_in,
};
pub use party::Party;
pub use plan::{hurry, pace, paced};
pub use ringing::call_made;
pub use rounds::{
    Waiting, close_departed, free_leavers, guest_came, of_arrived, of_departed, of_leavers, strike,
    waiting,
};
pub use standard::Want;
pub use thread::{Said, messages};
pub use ticking::{tick, untick};
pub use when::Staying;
pub use wish::{EVERY_DAY, Manner, WaitsFor, Wish, fingerprint, title};

/// One thing asked for, with all it was filed with.
#[derive(Clone, Debug)]
pub struct Request {
    pub property: PropertyId,
    pub id: RequestId,
    pub stay: StayId,
    /// How the guest wants to be addressed.
    pub guest: String,
    pub room: String,
    pub floor: i16,
    /// What the guest reads.
    pub language: Language,
    pub item: String,
    pub department: Department,
    pub urgency: Urgency,
    pub label: Label,
    pub choice: Label,
    pub quantity: Option<i16>,
    pub over_cap: bool,
    pub words: String,
    pub manner: Manner,
    pub target_minutes: i16,
    /// By when a person has answered, where the item has its own time for that.
    pub answer_minutes: Option<i16>,
    /// What the guest agreed to pay, in the currency's smallest coin; none is nothing, or what a
    /// person names first.
    pub price: Option<i64>,
    pub filed_at: DateTime<Utc>,
    /// The colleague who filed it for the guest.
    pub filed_by: Option<StaffId>,
    pub version: i32,
    pub wanted_for: Option<DateTime<Utc>>,
    pub started_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    /// How often the guest said that it was not right.
    pub reopened: i16,
    /// Since when it waits for whoever it waits for now, or is held without a word.
    pub since: DateTime<Utc>,
    /// How far the wait has climbed: 1 the lead, 2 the front desk, 3 the manager, and again.
    pub level: i16,
    /// Since when its owner is asked whether it is still theirs.
    pub doubted_at: Option<DateTime<Utc>>,
    /// The promise that was already counted as missed.
    pub missed_for: Option<DateTime<Utc>>,
    /// The room it was filed from, if the guest has moved since.
    pub moved_from: Option<String>,
    /// Whether the guest left before it came.
    pub guest_left: bool,
    /// The preference that it was made from, for a day.
    pub born_of: Option<standard::BornOf>,
    /// The guest changed it since its owner last did anything.
    pub amended_at: Option<DateTime<Utc>>,
    /// What it waits for, if it was filed before the guest came.
    pub waits_for: Option<WaitsFor>,
    /// When it first entered the queue, if nobody had answered before.
    pub waits_since: Option<DateTime<Utc>>,
    /// When a person first answered: took it, asked, offered something else, or said no.
    pub answered_at: Option<DateTime<Utc>>,
    /// For when the present promise was first given; what was moved since was moved in time. What was
    /// given back and stays owed is still that promise.
    pub first_promised_for: Option<DateTime<Utc>>,
    pub state: State,
}

impl Request {
    /// A wish as it was filed.
    fn filed(
        party: &Party,
        wish: &Wish,
        (state, by): (State, Option<StaffId>),
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            property: party.property,
            id: wish.id,
            stay: party.stay,
            guest: party.guest.clone(),
            room: party.room.clone(),
            floor: party.floor,
            language: party.language,
            item: wish.item.clone(),
            department: wish.department,
            urgency: wish.urgency,
            label: wish.label.clone(),
            choice: wish.choice.clone(),
            quantity: wish.quantity,
            over_cap: wish.over_cap,
            words: wish.words.as_str().to_owned(),
            manner: wish.manner,
            target_minutes: wish.target_minutes,
            answer_minutes: wish.answer_minutes,
            price: wish.price,
            filed_at: now,
            filed_by: by,
            version: 1,
            wanted_for: wish.wanted,
            started_at: None,
            closed_at: None,
            reopened: 0,
            since: now,
            level: 0,
            doubted_at: None,
            missed_for: None,
            moved_from: None,
            guest_left: false,
            born_of: wish.born_of,
            amended_at: None,
            waits_for: wish.waits_for,
            waits_since: state.answer_by().map(|_| now),
            answered_at: None,
            first_promised_for: None,
            state,
        }
    }

    /// What it is called in a list.
    pub fn title(&self, w: Words) -> String {
        wish::title(&self.label, &self.choice, self.quantity, &self.words, w)
    }

    /// Whether it is in the guest's own words, which then are its title.
    pub fn is_own_words(&self) -> bool {
        self.label.is_empty()
    }

    /// Whether it is a thing that is brought, and not something that is done.
    pub fn is_brought(&self) -> bool {
        is_brought(&self.item, self.quantity)
    }

    fn subject(&self) -> Subject {
        Subject { property: self.property, stay: Some(self.stay), request: Some(self.id) }
    }
}

/// Why a verb did nothing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no such request")]
    Missing,
    /// It changed since the reader's page was made: as it stands now, and what happened since.
    #[error("it changed meanwhile")]
    Changed(Box<Request>, Vec<Recorded>),
    /// The id was used for something else: a form that was sent, gone back to and changed.
    #[error("another wish has this id")]
    AnotherWish,
    /// The law says no; the request as it stands now comes along.
    #[error("refused: {0:?}")]
    Refused(Refusal, Box<Request>),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Which request somebody means: of their property, and a guest only of their own stay.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    pub property: PropertyId,
    pub stay: Option<StayId>,
    pub id: RequestId,
}

/// Minutes that an item's promise begins with, before a person changes them.
pub fn suggested_minutes(request: &Request, now: DateTime<Utc>) -> i64 {
    let target = i64::from(request.target_minutes).max(5);
    match request.wanted_for {
        Some(wanted) if wanted > now + TimeDelta::minutes(target) => (wanted - now).num_minutes(),
        Some(_) | None => target,
    }
}
