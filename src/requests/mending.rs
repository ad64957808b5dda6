//! What is put right is about requests, and is not while the guest still waits for one of them.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Request, State, Target, store};
use crate::ids::{PropertyId, RecoveryId, StaffId};
use crate::recovery::{self, Error, Recovery};
use crate::text::CleanText;

/// It is put right, says a colleague: all that it is about.
pub async fn put_right(
    db: &mut PgConnection,
    (property, id): (PropertyId, RecoveryId),
    (by, words): (StaffId, &CleanText),
    now: DateTime<Utc>,
) -> Result<Recovery, Error> {
    // The requests first, as everybody does.
    let mut about = recovery::requests_of(db, property, &[id]).await?;
    about.sort_unstable_by_key(|(_, request)| *request);
    let mut owed = false;
    for (_, id) in about {
        let request = store::lock(db, Target { property, stay: None, id }).await?;
        owed |= request.is_some_and(|request| request.is_owed(now));
    }
    recovery::fix(db, (property, id), (by, words, owed), now).await
}

impl Request {
    /// Whether the guest waits for it with nothing that still counts: nobody has it, or its time has
    /// passed. What waits for the guest, or for a time agreed anew, is not owed at this moment.
    pub fn is_owed(&self, now: DateTime<Utc>) -> bool {
        match self.state {
            State::Filed { .. } => true,
            State::Confirmed { promise, .. }
            | State::UnderWay { promise, .. }
            | State::Parked { promise, .. } => promise.by <= now,
            State::Scheduled { .. }
            | State::Clarifying { .. }
            | State::Offered { .. }
            | State::Delivered { .. }
            | State::Settled { .. }
            | State::Cancelled { .. }
            | State::Unmet { .. } => false,
        }
    }
}
