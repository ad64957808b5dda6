//! What guests changed since whoever has it last did anything: to be told to that person.

mod store;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::standard::Change;
use super::{Event, Recorded};
use crate::ids::{PropertyId, RequestId, StaffId};

/// What a guest changed, or asks to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The last time.
    pub at: DateTime<Utc>,
    /// The colleague to whom they said it.
    pub via: Option<StaffId>,
    /// Whether it stands as it was until the owner says otherwise: they are on the way with it.
    pub asks: bool,
    /// From what the owner knows to what is wanted now.
    pub change: Option<Change>,
}

impl Changed {
    /// With what happened after it.
    fn and(self, next: Self) -> Self {
        match (self.change, &next.change) {
            // Each question says by itself what is to be otherwise.
            (Some(first), Some(last)) if !next.asks => {
                let change = Change { from: first.from, to: last.to.clone() };
                Self { change: Some(change), ..next }
            }
            _ => next,
        }
    }
}

/// What owners have not seen yet: of one request, or of all that is open in a house.
pub async fn unseen(
    db: &mut PgConnection,
    property: PropertyId,
    request: Option<RequestId>,
) -> sqlx::Result<HashMap<RequestId, Changed>> {
    let mut unseen: HashMap<RequestId, Changed> = HashMap::new();
    for (id, at, event) in store::unseen(db, property, request).await? {
        // Events of later versions, that this one does not know, are passed over.
        let Ok(recorded) = serde_json::from_value::<Recorded>(event) else { continue };
        let (via, asks, change) = match recorded.event {
            Event::Amended { via, change, .. } => (via, false, change),
            Event::ChangeAsked { via, change } => (via, true, change),
            _ => continue,
        };
        let next = Changed { at, via, asks, change: change.map(|change| *change) };
        let all = match unseen.remove(&id) {
            Some(before) => before.and(next),
            None => next,
        };
        unseen.insert(id, all);
    }
    Ok(unseen)
}
