//! What is kept of an allowance while a guest chooses.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::means::Means;
use super::{Error, Exception, Left, Yes, ledger, store};
use crate::ids::{PropertyId, RecoveryId, StaffId};

/// What is kept of an allowance while a guest chooses.
#[derive(Clone, Copy, Debug)]
pub struct Hold {
    pub property: PropertyId,
    pub by: StaffId,
    pub recovery: RecoveryId,
    /// The dearest of what is offered.
    pub amount: i64,
}

/// Keeps the dearest of what is offered until the guest has chosen. What was kept before for the same
/// matter is let go.
pub async fn hold(db: &mut PgConnection, hold: Hold, day: NaiveDate) -> Result<(), Error> {
    make_way(db, (hold.property, hold.recovery), hold.by, day).await?;
    let means = Means::read(db, hold.property).await?;
    let allowance = means.of(hold.by);
    let case = hold.recovery.into();
    let gone = store::lock(db, (hold.property, hold.by, case, day), allowance).await?;
    let left = Left::of(allowance, gone);
    if !left.covers(hold.amount) {
        let ring = means.ring(db, hold.property, (hold.by, case, day), hold.amount).await?;
        return Err(Error::Over { left, ring });
    }
    store::hold(db, hold, day, allowance).await?;
    Ok(())
}

/// The guest has chosen: what it costs is spent, the rest of what was kept is let go. `yes.by` is
/// whoever offered it.
pub async fn settle(
    db: &mut PgConnection,
    yes: &Yes,
    recovery: RecoveryId,
    now: DateTime<Utc>,
) -> Result<Exception, Error> {
    let held = store::unhold(db, yes.property, recovery).await?.ok_or(Error::NotHeld)?;
    store::settle(db, yes, held).await?;
    let yes = Yes { by: held.by, ..yes.clone() };
    Ok(ledger::enter(db, &yes, held.day, now).await?)
}

/// Lets go what was kept, before somebody, perhaps another, spends or keeps something for the same
/// matter. Their days are locked in one order, whoever they are.
pub async fn make_way(
    db: &mut PgConnection,
    (property, recovery): (PropertyId, RecoveryId),
    by: StaffId,
    day: NaiveDate,
) -> Result<(), Error> {
    let most = Means::read(db, property).await?.of(by).per_day;
    let held = store::held(db, property, recovery).await?;
    let mut days: Vec<_> = held.into_iter().map(|held| (held.by, held.day)).collect();
    days.push((by, day));
    days.sort_unstable();
    days.dedup();
    for (by, day) in days {
        store::lock_day(db, (property, by, day), most).await?;
    }
    Ok(release(db, property, recovery).await?)
}

/// Nothing of it is chosen: what was kept is let go.
pub async fn release(
    db: &mut PgConnection,
    property: PropertyId,
    recovery: RecoveryId,
) -> sqlx::Result<()> {
    if let Some(held) = store::unhold(db, property, recovery).await? {
        store::let_go(db, property, recovery, held).await?;
    }
    Ok(())
}
