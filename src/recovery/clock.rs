//! What nobody has to press: what is late is told, once however many servers there are; a guest who
//! left and an owner who left.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::acting::{decide, follow};
use super::{Command, Error, gifts, store};
use crate::exceptions;
use crate::ids::{PropertyId, RecoveryId};

pub use store::{of_departed, of_leavers, waking};

/// Tells that what should have happened has not. Whatever time passed, it is told once. A colleague,
/// or another server, may have been faster.
pub async fn wake(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let Some(recovery) = store::lock(db, property, id).await? else { return Ok(()) };
    if recovery.wakes_at.is_none_or(|at| at > now) || recovery.late(now).is_none() {
        return Ok(());
    }
    let event = decide(&recovery, Command::Remind, now)?;
    follow(db, recovery, event, now).await?;
    Ok(())
}

/// The guest left the house before it was right. It stays open, for somebody to think of.
pub async fn depart(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let Some(recovery) = store::lock(db, property, id).await? else { return Ok(()) };
    let Ok(event) = decide(&recovery, Command::GuestLeft, now) else { return Ok(()) };
    gifts::drop_offers(db, &recovery, now).await?;
    exceptions::release(db, property, id).await?;
    follow(db, recovery, event, now).await?;
    Ok(())
}

/// Its owner left the team: it is nobody's again, and rings.
pub async fn free(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let Some(mut recovery) = store::lock(db, property, id).await? else { return Ok(()) };
    let Ok(event) = decide(&recovery, Command::OwnerLeft, now) else { return Ok(()) };
    recovery.since = now;
    follow(db, recovery, event, now).await?;
    Ok(())
}
