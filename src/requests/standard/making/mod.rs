//! The morning: what comes back today is made into requests, once each, however many servers look.

mod store;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::reconcile::{Scene, make as make_today};
use super::{Error, Preference, days};
use crate::ids::{PreferenceId, PropertyId};
use crate::properties::Property;

pub(super) use store::sleep;
pub use store::{due, rest_departed};

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

/// Makes today's requests of these preferences, where there is to be one. How many were looked at:
/// another server may have some in hand.
pub async fn make(
    db: &mut PgConnection,
    handful: &[Asleep],
    now: DateTime<Utc>,
) -> Result<usize, Error> {
    // All that is held first, and the journal's counter last, as everybody does.
    let mut scenes = Vec::new();
    for asleep in handful {
        let Some(preference) = store::lock_awake(db, *asleep, now).await? else { continue };
        let scene = Scene::open(db, &preference, now).await?;
        let here = scene.filter(|scene| scene.held.arrived_at.is_some());
        scenes.extend(here.map(|scene| (preference, scene)));
    }
    for (preference, scene) in &scenes {
        let asleep = Asleep::from(preference);
        let one = days::on(db, asleep, scene.today).await?;
        make_today(db, scene, preference, one.as_ref(), now).await?;
        store::sleep(db, asleep, next_morning(&scene.property, now)).await?;
    }
    Ok(scenes.len())
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
