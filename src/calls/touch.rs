//! The second touch: somebody asks a guest whether what was put right is.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::way::{To, way};
use super::{Call, Reason, list};
use crate::ids::{PropertyId, StayId};
use crate::stays;
use crate::stays::calling;

/// When somebody asks, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Touch {
    /// Not before then: a guest who rests is asked afterwards.
    pub at: DateTime<Utc>,
    /// They are written to: they prefer no calls.
    pub writes: bool,
}

/// What this guest may count on, as it stands at this moment; none: nobody is to ask.
pub async fn touch(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Touch>> {
    let Some(call) = list::open_of_stay(db, property, stay).await? else { return Ok(None) };
    let asks = call.occasions.iter().find(|it| it.reason == Reason::SecondTouch).cloned();
    let Some(asks) = asks else { return Ok(None) };
    let rests = stays::resting(db, property, stay, now).await?.filter(|_| !asks.at_any_hour);
    let to = To {
        prefers_no_calls: calling::prefers_none(db, property, stay).await?,
        awake: false,
        quiet: false,
        rests_until: None,
    };
    let at = rests.map_or(asks.due_at, |rests| rests.max(asks.due_at));
    let call = Call { at_any_hour: asks.at_any_hour, occasions: vec![asks], ..call };
    Ok(Some(Touch { at, writes: way(&call, Some(&to)).writes() }))
}
