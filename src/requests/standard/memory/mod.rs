//! What a guest had as their standard, remembered for the next stay. Only with their yes; they see
//! all of it, and take it back whenever they like.

mod ending;
mod store;

use chrono::{DateTime, NaiveTime, Utc};
use sqlx::PgConnection;

use super::{Error, Event, NewPreference, Preference, Rhythm, Want, Weekdays, Whose, verbs};
use crate::catalogue::{self, Item, Label, OWN_WORDS};
use crate::ids::{GuestId, PreferenceId, PropertyId, RememberedId, RequestId, StaffId, StayId};
use crate::journal::{self, Subject};
use crate::requests::Wish;
use crate::requests::wish;
use crate::secrets::sha256;
use crate::text::{CleanText, LONGEST};
use crate::words::Words;

pub use ending::{KEPT, Listed, MOST, forget_for, listed, tidy};
pub use store::{known_as, of_stay, offered};

/// One thing that is remembered.
#[derive(Clone, Debug)]
pub struct Remembered {
    pub id: RememberedId,
    pub item: String,
    pub label: Label,
    pub want: Want,
    /// By the house's clocks; none: with the morning round.
    pub at: Option<NaiveTime>,
    pub weekdays: Weekdays,
}

impl Remembered {
    /// What it is called in a list.
    pub fn title(&self, w: Words) -> String {
        wish::title(&self.label, &self.want.choice, self.want.quantity, &self.want.words, w)
    }
}

/// Somebody remembered who may be the guest of a stay: they were addressed alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub guest: GuestId,
    /// Their last stay.
    pub room: String,
    pub departed_at: DateTime<Utc>,
}

/// The guest says yes: these of their standard are remembered, in place of what was remembered of the
/// same things.
pub async fn remember(
    db: &mut PgConnection,
    whose: Whose,
    chosen: &[PreferenceId],
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let name = store::name_of(db, whose).await?.ok_or(Error::Missing)?;
    let kept: Vec<Preference> = super::of_stay(db, whose.property, whose.stay)
        .await?
        .into_iter()
        .map(|kept| kept.preference)
        .filter(|kept| chosen.contains(&kept.id))
        .collect();
    if kept.is_empty() {
        return Err(Error::Missing);
    }
    let guest = match store::guest_of(db, whose).await? {
        Some(guest) => guest,
        None => store::begin(db, whose, &name, now).await?,
    };
    for preference in &kept {
        store::forget_alike(db, whose.property, guest, preference).await?;
        store::write_down(db, guest, preference).await?;
    }
    note(db, whose, &Event::StandingRemembered, now).await
}

/// The guest takes one thing back.
pub async fn forget(
    db: &mut PgConnection,
    whose: Whose,
    id: RememberedId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let Some(guest) = store::guest_of(db, whose).await? else { return Ok(()) };
    if store::forget(db, whose.property, guest, id).await? {
        note(db, whose, &Event::StandingForgotten, now).await?;
    }
    Ok(())
}

/// The guest takes all of it back, and is not remembered any more.
pub async fn forget_all(
    db: &mut PgConnection,
    whose: Whose,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let Some(guest) = store::guest_of(db, whose).await? else { return Ok(()) };
    store::forget_guest(db, whose.property, guest).await?;
    note(db, whose, &Event::StandingForgotten, now).await
}

/// The desk knows the guest again. A stay whose guest is known stays so; whether it was new.
pub async fn recognise(
    db: &mut PgConnection,
    (property, stay): (PropertyId, StayId),
    guest: GuestId,
    by: StaffId,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let whose = Whose { property, stay, via: Some(by) };
    if !known_as(db, property, stay).await?.iter().any(|known| known.guest == guest) {
        return Ok(false);
    }
    let new = store::recognise(db, whose, guest).await?;
    if new {
        note(db, whose, &Event::GuestKnown { by }, now).await?;
    }
    Ok(new)
}

/// The desk says that it is somebody else: nobody asks again.
pub async fn stranger(
    db: &mut PgConnection,
    (property, stay): (PropertyId, StayId),
    by: StaffId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    store::answer(db, Whose { property, stay, via: Some(by) }, now).await?;
    Ok(())
}

/// The guest answers "the same as last time?": these again, or none. Answered once. What did not fit
/// into one stay.
pub async fn recall(
    db: &mut PgConnection,
    whose: Whose,
    chosen: &[RememberedId],
    now: DateTime<Utc>,
) -> Result<Vec<RememberedId>, Error> {
    let offered = offered(db, whose.property, whose.stay).await?;
    let mut missed = Vec::new();
    if !store::answer(db, whose, now).await? {
        return Ok(missed);
    }
    let items = catalogue::items(db, whose.property).await?;
    for wish in offered.iter().filter(|wish| chosen.contains(&wish.id)) {
        // What the house no longer offers cannot be had again.
        let Some(item) = items.iter().find(|item| item.code == wish.item) else { continue };
        match verbs::add(db, whose, &again(wish, item), now).await {
            // Nothing was written of that one; the others stay.
            Err(Error::TooMany) => missed.push(wish.id),
            added => added?,
        }
    }
    note(db, whose, &Event::StandingRecalled, now).await?;
    Ok(missed)
}

fn again(remembered: &Remembered, item: &Item) -> NewPreference {
    let want = remembered.want.clone();
    let id = PreferenceId::new();
    let wish = Wish {
        id: RequestId::new(),
        item: item.code.clone(),
        department: item.department,
        urgency: item.urgency_with(want.code.as_deref()),
        label: if item.code == OWN_WORDS { Label::default() } else { item.label() },
        code: want.code,
        choice: want.choice,
        quantity: want.quantity,
        over_cap: want.over_cap,
        words: CleanText::lines(&want.words, LONGEST).unwrap_or_default(),
        manner: want.manner,
        target_minutes: item.target_minutes,
        answer_minutes: item.answer_minutes,
        price: None,
        wanted: None,
        waits_for: None,
        born_of: None,
        fingerprint: sha256(remembered.id.to_string().as_bytes()),
    };
    NewPreference { id, wish, rhythm: Rhythm::Weekdays(remembered.weekdays), at: remembered.at }
}

async fn note(
    db: &mut PgConnection,
    whose: Whose,
    event: &Event,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let subject = Subject { property: whose.property, stay: Some(whose.stay), request: None };
    journal::append(db, subject, event, now).await?;
    Ok(())
}
