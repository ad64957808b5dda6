//! Do not disturb: the guest's own switch, with an end.

mod store;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Error, Event};
use crate::ids::{PropertyId, StayId};

pub use store::{all_resting, resting};

/// Do not disturb: nobody knocks or rings until then. None: they may again. Gives back until when
/// they rested so far, if they still did, and what is to be written into the journal: its lock is taken
/// last.
pub async fn rest(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(Option<DateTime<Utc>>, Event), Error> {
    let rested = store::set(db, property, stay, until).await?.ok_or(Error::Missing)?;
    Ok((rested.filter(|rested| *rested > now), Event::Rests { until }))
}
