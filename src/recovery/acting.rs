//! What people do to put something right: the law decides, and what happened is written down.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::{
    Cause, Command, Error, Event, Heard, Letter, Recorded, Recovery, gifts, papers, store,
};
use crate::calls::{self, Owed, Reason};
use crate::exceptions;
use crate::ids::{MessageId, PropertyId, RecoveryId, StaffId};
use crate::journal::{self, Subject};
use crate::promises::Urgency;
use crate::properties;
use crate::stays;
use crate::text::CleanText;

/// The least that somebody has to ask the guest after it was put right; of what is urgent they ask then.
pub const SOON: TimeDelta = TimeDelta::minutes(20);

/// On the last morning there is so long left before they go.
pub const BEFORE_THEY_GO: TimeDelta = TimeDelta::hours(1);

/// Nobody has to ring any more about what is put right.
pub(super) async fn note_dropped(
    db: &mut PgConnection,
    subject: &Subject,
    dropped: Option<&calls::Event>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    if let Some(dropped) = dropped {
        journal::append(db, Subject { request: None, ..*subject }, dropped, now).await?;
    }
    Ok(())
}

/// Somebody makes it theirs, until the guest says that it is right.
pub async fn take(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    by: StaffId,
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let recovery = lock(db, property, id).await?;
    carry(db, recovery, Command::Take { by }, now).await
}

/// Its owner asks a named colleague to take it on; a manager may for somebody who has gone home.
pub async fn hand_over(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    (by, manages): (StaffId, bool),
    to: StaffId,
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let recovery = lock(db, property, id).await?;
    carry(db, recovery, Command::HandOver { by, to, manages }, now).await
}

/// The owner says sorry to the guest, in their own words.
pub async fn apologise(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    by: StaffId,
    letter: &Letter,
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let recovery = lock(db, property, id).await?;
    let event = decide(&recovery, Command::Apologise { by }, now)?;
    has_words(&letter.words)?;
    if !papers::write(db, &recovery, (letter, Some(by), None), now).await? {
        // The form came twice.
        return Ok(recovery);
    }
    follow(db, recovery, event, now).await
}

/// Somebody has begun to put it right.
pub async fn begin(
    db: &mut PgConnection,
    which: (PropertyId, RecoveryId),
    (by, words): (StaffId, &CleanText),
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    mend(db, which, (by, Command::Begin { by }, words), now).await
}

/// It is put right, says whoever knows. A guest may see it differently. `owed`: the guest still waits
/// for something that it is about.
pub async fn fix(
    db: &mut PgConnection,
    which: (PropertyId, RecoveryId),
    (by, words, owed): (StaffId, &CleanText, bool),
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    mend(db, which, (by, Command::Fix { by, owed }, words), now).await
}

async fn mend(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    (by, command, words): (StaffId, Command, &CleanText),
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let mut recovery = lock(db, property, id).await?;
    let event = decide(&recovery, command, now)?;
    has_words(words)?;
    let done = matches!(event, Event::RecoveryFixed { .. });
    papers::write_fix(db, &recovery, (by, done, words), now).await?;
    if done {
        recovery.course.asks_by = asks_by(db, &recovery, now).await?;
    }
    follow(db, recovery, event, now).await
}

/// By when somebody has asked the guest whether it is right: an hour before they go, or soon where
/// that has passed.
async fn asks_by(
    db: &mut PgConnection,
    recovery: &Recovery,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, Error> {
    let house = properties::find(db, recovery.property).await?.ok_or(Error::Missing)?;
    let hours = properties::hours(db, house.id).await?;
    let party = stays::find(db, house.id, recovery.stay).await?;
    let goes = party.map(|party| house.at(party.departs_on, hours.check_out_by));
    Ok(goes.map(|goes| (goes - BEFORE_THEY_GO).max(now + SOON)))
}

/// The guest has what was chosen.
pub async fn give(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    (by, card): (StaffId, &CleanText),
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let recovery = lock(db, property, id).await?;
    let event = decide(&recovery, Command::Give { by }, now)?;
    gifts::give(db, &recovery, (by, card), now).await?;
    follow(db, recovery, event, now).await
}

/// When somebody asks the guest whether it is right now: the front desk rings them then.
pub async fn plan(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    (by, at): (StaffId, DateTime<Utc>),
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let recovery = lock(db, property, id).await?;
    let event = decide(&recovery, Command::Plan { by, at }, now)?;
    let owed = Owed {
        property,
        stay: recovery.stay,
        request: recovery.request,
        reason: Reason::SecondTouch,
        due_at: at,
        at_any_hour: recovery.urgency == Urgency::Urgent,
    };
    let owed = calls::owe(db, owed, now).await?;
    let recovery = follow(db, recovery, event, now).await?;
    if let Some(owed) = owed {
        let subject = Subject { request: None, ..recovery.subject() };
        journal::append(db, subject, &owed, now).await?;
    }
    Ok(recovery)
}

/// What the guest says, to whoever rings them or on their own page: the second touch, if they have what
/// they did not expect; before that, a word on the fix. "Not right" takes the fix back.
pub async fn heard(
    db: &mut PgConnection,
    property: PropertyId,
    id: RecoveryId,
    heard: Heard,
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let mut recovery = lock(db, property, id).await?;
    let event = decide(&recovery, Command::Hear { right: heard.right, by: heard.by }, now)?;
    if !heard.words.is_empty() {
        let letter = Letter { id: MessageId::new(), words: heard.words, language: heard.language };
        papers::write(db, &recovery, (&letter, None, heard.by), now).await?;
    }
    if !heard.right {
        recovery.since = now;
        papers::take_fixes_back(db, &recovery, Cause::NotRight, now).await?;
    }
    // They have been asked, or need not be any more.
    let asked = heard.by.is_some() || !heard.right || recovery.course.given_at.is_some();
    let dropped =
        if asked { calls::drop_touch(db, property, recovery.stay, now).await? } else { None };
    let recovery = follow(db, recovery, event, now).await?;
    note_dropped(db, &recovery.subject(), dropped.as_ref(), now).await?;
    Ok(recovery)
}

/// A manager closes it without all that it takes, and writes down why. `drops`: what was chosen will
/// not be given.
pub async fn close_incomplete(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    (by, reason, drops): (StaffId, &CleanText, bool),
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let mut recovery = lock(db, property, id).await?;
    let event = decide(&recovery, Command::Close { by, drops }, now)?;
    has_words(reason)?;
    let dropped = calls::drop_touch(db, property, recovery.stay, now).await?;
    gifts::drop_offers(db, &recovery, now).await?;
    exceptions::release(db, property, id).await?;
    let mut given_up = None;
    if let Some(gesture) = recovery.course.gesture.filter(|_| recovery.course.owes_gift()) {
        gifts::drop_chosen(db, &recovery, now).await?;
        given_up = exceptions::give_up(db, property, gesture, now).await?;
    }
    recovery.closing_words = Some(reason.as_str().to_owned());
    let recovery = follow(db, recovery, event, now).await?;
    note_dropped(db, &recovery.subject(), dropped.as_ref(), now).await?;
    if let Some(given_up) = given_up {
        exceptions::note_given_up(db, property, (&given_up, by), now).await?;
    }
    Ok(recovery)
}

fn has_words(words: &CleanText) -> Result<(), Error> {
    if words.is_empty() { Err(Error::WordsMissing) } else { Ok(()) }
}

pub(super) async fn lock(
    db: &mut PgConnection,
    property: PropertyId,
    id: RecoveryId,
) -> Result<Recovery, Error> {
    store::lock(db, property, id).await?.ok_or(Error::Missing)
}

pub(super) fn decide(
    recovery: &Recovery,
    command: Command,
    now: DateTime<Utc>,
) -> Result<Event, Error> {
    let refused = |refusal| Error::Refused(refusal, Box::new(recovery.clone()));
    recovery.course.decide(command, now).map_err(refused)
}

pub(super) async fn carry(
    db: &mut PgConnection,
    recovery: Recovery,
    command: Command,
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let event = decide(&recovery, command, now)?;
    follow(db, recovery, event, now).await
}

/// Writes down what happened; and that it is over, if it has all that it takes.
pub(super) async fn follow(
    db: &mut PgConnection,
    mut recovery: Recovery,
    event: Event,
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let mut events = vec![event];
    advance(&mut recovery, event, now);
    if recovery.course.closed_at.is_none() && recovery.course.is_complete() {
        let over = Event::RecoveryClosed { by: None };
        advance(&mut recovery, over, now);
        events.push(over);
    }
    store::save(db, &recovery).await?;
    // The journal last: its lock is held until the commit.
    for event in events {
        let recorded = Recorded { recovery: recovery.id, event };
        note(db, &recovery.subject(), &recorded, now).await?;
    }
    Ok(recovery)
}

/// Writes into the journal what happened. It is about the stay: no request changes by it.
pub async fn note(
    db: &mut PgConnection,
    subject: &Subject,
    recorded: &Recorded,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    journal::append(db, Subject { request: None, ..*subject }, recorded, now).await?;
    Ok(())
}

pub(super) fn advance(recovery: &mut Recovery, event: Event, now: DateTime<Utc>) {
    recovery.course = recovery.course.apply(event, now);
    recovery.version += 1;
    let late = matches!(event, Event::RecoveryLate);
    recovery.level = if late { recovery.level.saturating_add(1) } else { recovery.level };
    if recovery.late(now).is_none() {
        recovery.level = 0;
    }
    // A word of people moves no clock that has told already; what is still late is told again.
    recovery.wakes_at = recovery.course.wakes_at(recovery.pace, recovery.since, now);
}
