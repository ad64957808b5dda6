//! What a guest does with their standard: adds, changes, pauses, resumes, stops; and with one day of it.

mod one_day;

use chrono::{DateTime, NaiveTime, Utc};
use sqlx::PgConnection;

use super::making::{Asleep, next_morning, sleep};
use super::reconcile::{By, Scene, reconcile};
use super::{Error, Event, MOST, NewPreference, Preference, Rhythm, Want, Whose, store};
use crate::ids::{PreferenceId, PropertyId, StayId};
use crate::journal::{self, Subject};
use crate::promises::Urgency;

pub use one_day::{back_to_usual, bring_back, change_day, skip_day};
pub(in crate::requests) use one_day::{guest_cancelled, guest_restored};

/// Adds one, and makes today's request if there is still time for it. The same form twice is one.
pub async fn add(
    db: &mut PgConnection,
    whose: Whose,
    new: &NewPreference,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if store::is_there(db, whose, new.id, &new.wish.fingerprint).await? {
        return Ok(());
    }
    store::queue(db, whose.stay).await?;
    crate::stays::hold(db, whose.property, whose.stay).await?.ok_or(Error::Missing)?;
    if store::counts(db, whose.property, whose.stay).await? >= MOST {
        return Err(Error::TooMany);
    }
    match store::insert(db, whose, new, (now, now)).await? {
        None => return Err(Error::Another),
        Some(false) => return Ok(()),
        Some(true) => {}
    }
    let preference = store::lock(db, whose, new.id).await?.ok_or(Error::Missing)?;
    let scene = Scene::open(db, &preference, now).await?.ok_or(Error::Missing)?;
    crate::stays::take_turn(db, whose.property, whose.stay).await?;
    if let Rhythm::Dates(dates) = &preference.rhythm {
        let ahead: Vec<_> = scene.span().days_from(scene.today).collect();
        if !dates.iter().any(|date| ahead.contains(date)) {
            return Err(Error::Never);
        }
    }
    let added = Event::StandingAdded { preference: new.id };
    settle(db, scene, &preference, (whose, added), now).await
}

/// From now on it is like this. What is particular to single days stays so.
pub async fn change(
    db: &mut PgConnection,
    whose: Whose,
    id: PreferenceId,
    (want, urgency): (Want, Urgency),
    (rhythm, at): (Rhythm, Option<NaiveTime>),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (mut preference, scene) = open(db, whose, id, now).await?;
    if preference.at != at || preference.rhythm != rhythm {
        preference.since = now;
    }
    preference.want = want;
    preference.urgency = urgency;
    preference.at = at;
    preference.rhythm = rhythm;
    store::save(db, &preference).await?;
    let changed = Event::StandingChanged { preference: id };
    settle(db, scene, &preference, (whose, changed), now).await
}

/// Nothing of it until it is brought back; today's goes as well, if nobody is on the way.
pub async fn pause(
    db: &mut PgConnection,
    whose: Whose,
    id: PreferenceId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (mut preference, scene) = open(db, whose, id, now).await?;
    if preference.paused_at.is_some() {
        return Ok(());
    }
    preference.paused_at = Some(now);
    store::save(db, &preference).await?;
    settle(db, scene, &preference, (whose, Event::StandingPaused { preference: id }), now).await
}

/// It comes again, from what is still ahead today.
pub async fn resume(
    db: &mut PgConnection,
    whose: Whose,
    id: PreferenceId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (mut preference, scene) = open(db, whose, id, now).await?;
    if preference.paused_at.is_none() {
        return Ok(());
    }
    preference.paused_at = None;
    preference.since = now;
    store::save(db, &preference).await?;
    settle(db, scene, &preference, (whose, Event::StandingResumed { preference: id }), now).await
}

/// No more of it. Stopping what is stopped is no error: a double tap.
pub async fn stop(
    db: &mut PgConnection,
    whose: Whose,
    id: PreferenceId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (mut preference, scene) = match open(db, whose, id, now).await {
        Err(Error::Stopped) => return Ok(()),
        opened => opened?,
    };
    preference.stopped_at = Some(now);
    store::save(db, &preference).await?;
    settle(db, scene, &preference, (whose, Event::StandingStopped { preference: id }), now).await
}

/// Nobody changes what a stay keeps, and no day of it is made, until the transaction ends.
pub(in crate::requests) async fn hold_all(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<()> {
    store::lock_all(db, property, stay).await.map(|_| ())
}

/// One that is kept, held still with all that today's depends on.
async fn open(
    db: &mut PgConnection,
    whose: Whose,
    id: PreferenceId,
    now: DateTime<Utc>,
) -> Result<(Preference, Scene), Error> {
    let preference = store::lock(db, whose, id).await?.ok_or(Error::Missing)?;
    if preference.stopped_at.is_some() {
        return Err(Error::Stopped);
    }
    let scene = Scene::open(db, &preference, now).await?.ok_or(Error::Missing)?;
    crate::stays::take_turn(db, whose.property, whose.stay).await?;
    Ok((preference, scene))
}

/// Today's request follows, and it is written down.
async fn settle(
    db: &mut PgConnection,
    scene: Scene,
    preference: &Preference,
    (whose, event): (Whose, Event),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let tomorrow = next_morning(&scene.property, now);
    if scene.held.arrived_at.is_some() {
        reconcile(db, scene, preference, By { via: whose.via, asks: true }, now).await?;
        sleep(db, Asleep::from(preference), tomorrow).await?;
    }
    let subject = Subject { property: whose.property, stay: Some(whose.stay), request: None };
    journal::append(db, subject, &event, now).await?;
    Ok(())
}
