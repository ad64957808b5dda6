//! Something the guest does not expect: chosen by the owner, or offered and chosen by the guest. What
//! it costs is spent in the same transaction.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::acting::{decide, follow, lock};
use super::gestures::{self, GestureSet, Listed};
use super::{Command, Error, Gesture, Idea, Recovery, Refusal, gifts};
use crate::exceptions::{self, Hold, Yes};
use crate::ids::{ExceptionId, GestureId, PropertyId, RecoveryId, StaffId};
use crate::journal::{self, Subject};
use crate::properties;
use crate::text::CleanText;

/// The owner chooses; a manager may, where it is more than the owner can say yes to. `day` is the
/// house's.
pub async fn choose(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    (by, manages): (StaffId, bool),
    (idea, day): (&Idea, NaiveDate),
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let recovery = lock(db, property, id).await?;
    let command = Command::Choose { by: Some(by), gesture: idea.id, manages };
    let event = decide(&recovery, command, now)?;
    let what = what(db, property, (idea.code.as_deref(), idea.words.as_str())).await?;
    gifts::drop_offers(db, &recovery, now).await?;
    if !gifts::choose(db, &recovery, (by, idea), now).await? {
        return Err(Error::Twice);
    }
    exceptions::make_way(db, (property, id), by, day).await?;
    let yes = yes(&recovery, by, (idea.id, idea.cost), what);
    let (exception, _) = exceptions::spend(db, &yes, day, now).await?;
    let recovery = follow(db, recovery, event, now).await?;
    exceptions::note(db, property, &exception, now).await?;
    Ok(recovery)
}

/// The owner offers a few things, of which the guest chooses. The dearest is kept of the owner's
/// allowance until then.
pub async fn offer(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    by: StaffId,
    (ideas, day): (&[Idea], NaiveDate),
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let recovery = lock(db, property, id).await?;
    let event = decide(&recovery, Command::Offer { by }, now)?;
    gifts::drop_offers(db, &recovery, now).await?;
    for idea in ideas {
        if !gifts::offer(db, &recovery, (by, idea), now).await? {
            return Err(Error::Twice);
        }
    }
    let amount = ideas.iter().map(|idea| idea.cost).max().unwrap_or(0);
    exceptions::hold(db, Hold { property, by, recovery: id, amount }, day).await?;
    follow(db, recovery, event, now).await
}

/// The guest chooses one of what was offered.
pub async fn guest_chooses(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    gesture: GestureId,
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    let recovery = lock(db, property, id).await?;
    let event = decide(&recovery, Command::Choose { by: None, gesture, manages: false }, now)?;
    let offered = gifts::gestures(db, property, id).await?;
    let chosen = offered.into_iter().find(|it| it.id == gesture).ok_or(Error::Missing)?;
    let what = what(db, property, (chosen.code.as_deref(), &chosen.words)).await?;
    if !gifts::guest_chooses(db, &recovery, gesture, now).await? {
        return Err(Error::Refused(Refusal::Already, Box::new(recovery)));
    }
    let yes = yes(&recovery, chosen.by, (gesture, chosen.cost), what);
    let exception = exceptions::settle(db, &yes, id, now).await?;
    let recovery = follow(db, recovery, event, now).await?;
    exceptions::note(db, property, &exception, now).await?;
    Ok(recovery)
}

/// What a gesture costs in this house, who says yes to it, and whether the house gives it at all. What
/// is offered or chosen already keeps its price.
pub async fn set_gesture(
    db: &mut PgConnection,
    property: PropertyId,
    listed: &Listed,
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    gifts::set_gesture(db, property, listed).await?;
    let subject = Subject { property, stay: None, request: None };
    let Listed { code, cost, asks, hidden } = listed.clone();
    journal::append(db, subject, &GestureSet { code, cost, asks, hidden, by }, now).await?;
    Ok(())
}

fn yes(
    recovery: &Recovery,
    by: StaffId,
    (gesture, amount): (GestureId, i64),
    what: CleanText,
) -> Yes {
    Yes {
        id: ExceptionId::new(),
        property: recovery.property,
        by,
        stay: recovery.stay,
        request: recovery.request,
        recovery: Some(recovery.id),
        gesture: Some(gesture),
        amount,
        what,
    }
}

/// What the ledger calls it, in the house's own language.
async fn what(
    db: &mut PgConnection,
    property: PropertyId,
    (code, words): (Option<&str>, &str),
) -> Result<CleanText, Error> {
    let house = properties::find(db, property).await?.ok_or(Error::Missing)?;
    let w = house.words(house.language);
    let name = code.map_or_else(|| words.to_owned(), |code| gestures::name(code, w));
    Ok(CleanText::line(&name, 200).unwrap_or_default())
}

impl Gesture {
    /// What its reader calls it.
    pub fn name(&self, w: crate::words::Words) -> String {
        match &self.code {
            Some(code) => gestures::name(code, w),
            None => self.words.clone(),
        }
    }
}
