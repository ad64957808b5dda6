//! The morning: what comes back today is made into requests, once each, however many servers look.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::reconcile::{Scene, make as make_today};
use super::{Error, Preference, store};
use crate::ids::{PreferenceId, PropertyId};
use crate::properties::Property;

/// A preference that duty is to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asleep {
    pub property: PropertyId,
    pub id: PreferenceId,
}

impl From<&Preference> for Asleep {
    fn from(preference: &Preference) -> Self {
        Self { property: preference.property, id: preference.id }
    }
}

/// How long one that could not be made is left alone.
const LATER: TimeDelta = TimeDelta::minutes(1);

/// What is to be looked at in all houses, of guests who are there; house by house, at most `most`.
pub async fn due(
    db: &mut PgConnection,
    now: DateTime<Utc>,
    most: i64,
) -> sqlx::Result<Vec<Asleep>> {
    store::due(db, now, most).await
}

/// Makes today's request of this preference, if there is to be one. Whether it was looked at: another
/// server may have it in hand.
pub async fn make(
    db: &mut PgConnection,
    asleep: Asleep,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let Some(preference) = store::lock_awake(db, asleep, now).await? else { return Ok(false) };
    let Some(scene) = Scene::open(db, &preference, now).await? else { return Ok(false) };
    if scene.held.arrived_at.is_none() {
        return Ok(false);
    }
    let one = store::day(db, asleep, scene.today).await?;
    make_today(db, &scene, &preference, one.as_ref(), now).await?;
    store::sleep(db, asleep, next_morning(&scene.property, now)).await?;
    Ok(true)
}

/// When a preference is looked at next.
pub(super) fn next_morning(property: &Property, now: DateTime<Utc>) -> DateTime<Utc> {
    property.beginning(property.today(now) + chrono::Days::new(1))
}

/// One that cannot be made must not keep the others waiting.
pub async fn postpone(
    db: &mut PgConnection,
    asleep: Asleep,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    store::sleep(db, asleep, now + LATER).await
}
