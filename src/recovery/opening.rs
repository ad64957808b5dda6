//! Something went wrong: it opens what puts it right, or joins what is open.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::acting::{advance, note, note_dropped};
use super::{Awaited, Course, Event, Letter, Opened, Opening, Recorded, Recovery, papers, store};
use crate::calls;
use crate::ids::{PropertyId, RecoveryId};
use crate::journal::Subject;
use crate::promises::{Righting, Urgency};
use crate::properties;
use crate::stays;

/// Something went wrong: it opens what puts it right, or joins what is open for the stay already.
/// The journal is written by the caller, last.
pub async fn open(
    db: &mut PgConnection,
    opening: &Opening,
    urgency: Urgency,
    now: DateTime<Utc>,
) -> sqlx::Result<Opened> {
    let pace = pace(db, opening.property, urgency).await?;
    let new = Recovery {
        property: opening.property,
        id: RecoveryId::new(),
        stay: opening.stay,
        request: opening.request,
        cause: opening.cause,
        words: opening.words.as_str().to_owned(),
        urgency,
        pace,
        opened_at: now,
        opened_by: opening.by,
        since: now,
        wakes_at: Course::default().wakes_at(pace, now, now),
        level: 0,
        version: 1,
        closing_words: None,
        course: Course::default(),
    };
    // Whoever opens or joins waits here, and holds nothing yet that the other needs.
    stays::take_turn(db, opening.property, opening.stay).await?;
    loop {
        if store::insert(db, &new).await? {
            let event = Event::RecoveryOpened { cause: opening.cause, by: opening.by };
            let event = Recorded { recovery: new.id, event };
            return Ok(Opened { recovery: new.id, event, dropped: None });
        }
        // It may have been closed at this very moment: then another is opened.
        if let Some(open) = store::lock_open(db, opening.property, opening.stay).await? {
            return join(db, open, opening, urgency, now).await;
        }
    }
}

/// The same, where a colleague opens it: with its line in the journal.
pub async fn complain(
    db: &mut PgConnection,
    opening: &Opening,
    (urgency, letter): (Urgency, &Letter),
    now: DateTime<Utc>,
) -> sqlx::Result<RecoveryId> {
    // Two that come at once wait for each other before they look.
    stays::take_turn(db, opening.property, opening.stay).await?;
    if let Some(known) = papers::about(db, opening.property, letter.id).await? {
        // The form came twice.
        return Ok(known);
    }
    let opened = open(db, opening, urgency, now).await?;
    let said = (opening.property, opened.recovery);
    papers::write_to(db, said, (letter, None, opening.by), now).await?;
    let subject = Subject { property: opening.property, stay: Some(opening.stay), request: None };
    opened.note(db, &subject, now).await?;
    Ok(opened.recovery)
}

/// A further miss of the same stay.
async fn join(
    db: &mut PgConnection,
    mut recovery: Recovery,
    opening: &Opening,
    urgency: Urgency,
    now: DateTime<Utc>,
) -> sqlx::Result<Opened> {
    let event = Event::RecoveryJoined { cause: opening.cause };
    // What is overdue stays so: its clocks begin again only where they were kept so far.
    let begun = [Awaited::Owner, Awaited::Apology, Awaited::Fix];
    let overdue = recovery.late(now).is_some_and(|(awaited, _)| begun.contains(&awaited));
    if urgency == Urgency::Urgent {
        recovery.urgency = urgency;
    }
    if !overdue || urgency == Urgency::Urgent {
        recovery.pace = pace(db, recovery.property, recovery.urgency).await?;
    }
    if recovery.words.is_empty() {
        opening.words.as_str().clone_into(&mut recovery.words);
    }
    recovery.since = if overdue { recovery.since } else { now };
    advance(&mut recovery, event, now);
    papers::take_fixes_back(db, &recovery, opening.cause, now).await?;
    store::save(db, &recovery).await?;
    let dropped = calls::drop_touch(db, recovery.property, recovery.stay, now).await?;
    let event = Recorded { recovery: recovery.id, event };
    Ok(Opened { recovery: recovery.id, event, dropped })
}

/// The clocks of the house. What is opened by them keeps them: the guest is told a time.
async fn pace(
    db: &mut PgConnection,
    property: PropertyId,
    urgency: Urgency,
) -> sqlx::Result<Righting> {
    Ok(properties::clocks(db, property).await?.of(urgency).righting)
}

impl Opened {
    /// Writes it into the journal, last.
    pub async fn note(
        &self,
        db: &mut PgConnection,
        subject: &Subject,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        note(db, subject, &self.event, now).await?;
        note_dropped(db, subject, self.dropped.as_ref(), now).await
    }
}
