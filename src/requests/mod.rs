//! What guests ask for, from the wish to the thank-you.

mod lifecycle;
mod pages;
mod row;
mod store;
mod thread;
mod wish;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use crate::alarms::{self, Due, Rule};
use crate::catalogue::Label;
use crate::ids::{MessageId, PropertyId, RequestId, StaffId, StayId};
use crate::journal::{self, Subject};
use crate::promises::{SETTLES_AFTER, Urgency};
use crate::staff::Department;
use crate::stays::{self, Guest, InHouse};
use crate::text::CleanText;
use crate::web::Fields;
use crate::words::{Language, Words};

pub use lifecycle::{Command, Event, How, Refusal, Settler, State, Status};
pub use pages::routes;
pub use store::{done_since, find, of_stay, open};
pub use thread::{Said, messages};
pub use wish::{Manner, Wish};

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
    pub state: State,
}

impl Request {
    /// What it is called in a list.
    pub fn title(&self, w: Words) -> String {
        wish::title(&self.label, &self.choice, self.quantity, &self.words, w)
    }

    /// Whether it is in the guest's own words, which then are its title.
    pub fn is_own_words(&self) -> bool {
        self.label.is_empty()
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
    /// The id was used for something else: a form that was sent, gone back to and changed.
    #[error("another wish has this id")]
    AnotherWish,
    /// The law says no; the request as it stands now comes along.
    #[error("refused: {0:?}")]
    Refused(Refusal, Box<Request>),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Whose wish it is, as it stands on the day.
#[derive(Clone, Debug)]
pub struct Party {
    pub property: PropertyId,
    pub stay: StayId,
    pub guest: String,
    pub room: String,
    pub floor: i16,
    pub language: Language,
}

impl From<&Guest> for Party {
    fn from(guest: &Guest) -> Self {
        Self {
            property: guest.property.id,
            stay: guest.stay,
            guest: guest.name.clone(),
            room: guest.room.clone(),
            floor: guest.floor,
            language: guest.language,
        }
    }
}

impl Party {
    /// A party that the front desk speaks with.
    pub fn in_house(property: PropertyId, party: &InHouse, fallback: Language) -> Self {
        Self {
            property,
            stay: party.stay,
            guest: party.guest.clone(),
            room: party.room.clone(),
            floor: party.floor,
            language: party.language.parse().unwrap_or(fallback),
        }
    }
}

/// What somebody writes along with what they do.
#[derive(Clone, Debug)]
pub struct Note {
    /// Made with the form, so that a double tap is one message.
    pub id: MessageId,
    /// The colleague, or nobody: the guest.
    pub by: Option<StaffId>,
    pub words: CleanText,
    pub language: Language,
}

/// What the journal keeps: the event, and the message that came with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    #[serde(flatten)]
    pub event: Event,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageId>,
}

/// A guest asks, or a colleague for them. The same wish twice is filed once, and the answer is the
/// same; the second time writes too, because an answer from a transaction that only read could
/// acknowledge what a standby does not have yet.
pub async fn file(
    db: &mut PgConnection,
    party: &Party,
    wish: &Wish,
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let event = match (wish.wanted, wish.enters_queue_at()) {
        (Some(wanted), Some(enters)) if enters > now => Event::Scheduled { wanted, by },
        _ => Event::Filed { answer_by: now + wish.urgency.answered_within(), by },
    };
    let state = State::Cancelled.apply(&event, now);
    // Held until the commit: a wish is in the house's hands before the check-out, or not at all.
    if !stays::hold(db, party.property, party.stay).await? {
        return Err(Error::Missing);
    }
    if !store::insert(db, party, wish, &state, by, now).await? {
        return Ok(());
    }
    if let (State::Scheduled { .. }, Some(enters)) = (state, wish.enters_queue_at()) {
        alarms::set(db, party.property, wish.id, Rule::File, enters).await?;
    }
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

/// Which request somebody means: of their property, and a guest only of their own stay.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    pub property: PropertyId,
    pub stay: Option<StayId>,
    pub id: RequestId,
}

/// Someone does something about it, perhaps with a word, or learns why they cannot.
pub async fn act(
    db: &mut PgConnection,
    target: Target,
    command: Command,
    note: Option<Note>,
    now: DateTime<Utc>,
) -> Result<Request, Error> {
    let request = store::lock(db, target).await?.ok_or(Error::Missing)?;
    let event = match request.state.decide(command, now) {
        Ok(event) => event,
        Err(refusal) => return Err(Error::Refused(refusal, Box::new(request))),
    };
    // Any human action cancels what was pending.
    alarms::cancel_all(db, target.property, target.id).await?;
    let message = match note.filter(|note| !note.words.is_empty()) {
        Some(note) => thread::write_down(db, &request, &note, now).await?,
        None => None,
    };
    carry_out(db, request, event, message, now).await
}

/// The guest says that it is not right: back to the top, answered as soon as the first time.
pub async fn reopen(
    db: &mut PgConnection,
    target: Target,
    note: Option<Note>,
    now: DateTime<Utc>,
) -> Result<Request, Error> {
    let request = store::lock(db, target).await?.ok_or(Error::Missing)?;
    let soon = match request.urgency {
        Urgency::Urgent => Urgency::Urgent,
        Urgency::Normal | Urgency::Later => Urgency::Normal,
    };
    let command = Command::Reopen { answer_by: now + soon.answered_within() };
    act(db, target, command, note, now).await
}

/// The clock does what is due, if nobody was faster.
pub async fn strike(db: &mut PgConnection, due: Due, now: DateTime<Utc>) -> Result<(), Error> {
    let target = Target { property: due.property, stay: None, id: due.request };
    let Some(request) = store::lock(db, target).await? else { return Ok(()) };
    if !alarms::strike(db, due, now).await? {
        return Ok(());
    }
    let command = match due.rule {
        Rule::File => Command::FallDue { answer_by: now + Urgency::Later.answered_within() },
        Rule::Settle => Command::Settle { by: Settler::Clock },
    };
    // A refusal means that it no longer needs doing.
    if let Ok(event) = request.state.decide(command, now) {
        carry_out(db, request, event, None, now).await?;
    }
    Ok(())
}

/// What guests who have left still wait for, in all houses, at most `most`.
pub async fn of_departed(db: &mut PgConnection, most: i64) -> sqlx::Result<Vec<Target>> {
    store::of_departed(db, most).await
}

/// Somebody writes a word about it. A request that is over takes none. The same message again, from
/// a double tap or a phone that sent twice, changes nothing.
pub async fn say(
    db: &mut PgConnection,
    target: Target,
    note: Note,
    now: DateTime<Utc>,
) -> Result<Request, Error> {
    let request = store::lock(db, target).await?.ok_or(Error::Missing)?;
    if request.state.is_over() {
        return Err(Error::Refused(Refusal::Closed, Box::new(request)));
    }
    let Some(message) = thread::write_down(db, &request, &note, now).await? else {
        return Ok(request);
    };
    carry_out(db, request, Event::Said { by: note.by }, Some(message), now).await
}

async fn carry_out(
    db: &mut PgConnection,
    mut request: Request,
    event: Event,
    message: Option<MessageId>,
    now: DateTime<Utc>,
) -> Result<Request, Error> {
    request.state = request.state.apply(&event, now);
    request.version += 1;
    request.reopened += i16::from(matches!(event, Event::Reopened { .. }));
    store::save(db, &request, now).await?;
    // Also after a word: whoever just wrote that it is too small does not agree by silence.
    let delivered = matches!(request.state, State::Delivered { .. });
    if delivered && request.urgency != Urgency::Urgent {
        let settles = now + SETTLES_AFTER;
        alarms::set(db, request.property, request.id, Rule::Settle, settles).await?;
    }
    journal::append(db, request.subject(), &Recorded { event, message }, now).await?;
    Ok(request)
}

/// Minutes that an item's promise begins with, before a person changes them.
pub fn suggested_minutes(request: &Request, now: DateTime<Utc>) -> i64 {
    let target = i64::from(request.target_minutes).max(5);
    match request.wanted_for {
        Some(wanted) if wanted > now + TimeDelta::minutes(target) => (wanted - now).num_minutes(),
        Some(_) | None => target,
    }
}
