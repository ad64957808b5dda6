//! Do not disturb: the guest's own switch, with an end.

mod store;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Error, Event, note};
use crate::ids::{PropertyId, StayId};

pub use store::{all_resting, resting};

/// Do not disturb: nobody knocks or rings until then. None: they may again. Gives back until when
/// they rested so far, if they still did.
pub async fn rest(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, Error> {
    let rested = store::set(db, property, stay, until).await?.ok_or(Error::Missing)?;
    note(db, property, stay, &Event::Rests { until }, now).await?;
    Ok(rested.filter(|rested| *rested > now))
}
