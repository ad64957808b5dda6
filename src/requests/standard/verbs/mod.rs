//! What a guest does with their standard: adds, changes a day, skips one, pauses, brings back, stops.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sqlx::PgConnection;

use super::making::{Asleep, next_morning};
use super::reconcile::{By, Scene, ask, reconcile};
use super::{
    Error, Event, MOST, NewPreference, OneDay, Preference, Rhythm, Want, Whose, days, store,
};
use crate::ids::{PreferenceId, PropertyId, StayId};
use crate::journal::{self, Subject};
use crate::promises::Urgency;
use crate::requests::{Request, State};

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

/// On one day it is like this.
pub async fn change_day(
    db: &mut PgConnection,
    whose: Whose,
    (id, day): (PreferenceId, NaiveDate),
    (want, at): (Want, Option<NaiveTime>),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let one = OneDay { day, skipped: false, change: Some((want, at)) };
    let Some((preference, scene)) = on_a_day(db, whose, id, &one, now).await? else {
        return Ok(());
    };
    if let Some((want, at)) = &one.change {
        days::change(db, Asleep::from(&preference), day, (want, *at)).await?;
    }
    let changed = Event::StandingDayChanged { preference: id, day };
    settle(db, scene, &preference, (whose, changed), now).await
}

/// Not on that day.
pub async fn skip_day(
    db: &mut PgConnection,
    whose: Whose,
    (id, day): (PreferenceId, NaiveDate),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let one = OneDay { day, skipped: true, change: None };
    let Some((preference, scene)) = on_a_day(db, whose, id, &one, now).await? else {
        return Ok(());
    };
    days::skip(db, Asleep::from(&preference), day, true).await?;
    let skipped = Event::StandingDaySkipped { preference: id, day };
    settle(db, scene, &preference, (whose, skipped), now).await
}

/// On that day after all.
pub async fn bring_back(
    db: &mut PgConnection,
    whose: Whose,
    (id, day): (PreferenceId, NaiveDate),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (preference, scene) = open(db, whose, id, now).await?;
    is_a_day(&scene, day)?;
    days::skip(db, Asleep::from(&preference), day, false).await?;
    let back = Event::StandingDayBack { preference: id, day };
    settle(db, scene, &preference, (whose, back), now).await
}

/// That day is like the others again.
pub async fn back_to_usual(
    db: &mut PgConnection,
    whose: Whose,
    (id, day): (PreferenceId, NaiveDate),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (preference, scene) = open(db, whose, id, now).await?;
    is_a_day(&scene, day)?;
    days::clear(db, Asleep::from(&preference), day).await?;
    let back = Event::StandingDayBack { preference: id, day };
    settle(db, scene, &preference, (whose, back), now).await
}

/// The preference and what today's depends on, where this can be said of that day. None: somebody is
/// on the way with today's, has been asked, and has the word.
async fn on_a_day(
    db: &mut PgConnection,
    whose: Whose,
    id: PreferenceId,
    one: &OneDay,
    now: DateTime<Utc>,
) -> Result<Option<(Preference, Scene)>, Error> {
    let (preference, mut scene) = open(db, whose, id, now).await?;
    is_a_day(&scene, one.day)?;
    if one.day != scene.today {
        return Ok(Some((preference, scene)));
    }
    match scene.request.take() {
        Some(request) if is_there(&request) => Err(Error::Brought),
        Some(request) if matches!(request.state, State::UnderWay { .. }) => {
            let wanted = preference.on(one.day, Some(one), scene.span(), scene.house());
            let by = By { via: whose.via, asks: true };
            ask(db, request, wanted, by, &scene.clocks, now).await?;
            Ok(None)
        }
        request => {
            scene.request = request;
            is_ahead(&preference, &scene, one, now)?;
            Ok(Some((preference, scene)))
        }
    }
}

/// A time that has passed cannot be chosen; one that was chosen before may stand.
fn is_ahead(
    preference: &Preference,
    scene: &Scene,
    one: &OneDay,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let at =
        preference.on(one.day, Some(one), scene.span(), scene.house()).and_then(|wanted| wanted.at);
    let stands = scene.request.as_ref().and_then(|request| request.wanted_for);
    match at {
        Some(at) if at <= now && Some(at) != stands => Err(Error::Passed),
        _ => Ok(()),
    }
}

fn is_there(request: &Request) -> bool {
    request.state.delivered().is_some() || matches!(request.state, State::Unmet { .. })
}

fn is_a_day(scene: &Scene, day: NaiveDate) -> Result<(), Error> {
    let known = scene.span().days_from(scene.today).any(|ahead| ahead == day);
    if known { Ok(()) } else { Err(Error::NoSuchDay) }
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
        store::sleep(db, Asleep::from(preference), tomorrow).await?;
    }
    let subject = Subject { property: whose.property, stay: Some(whose.stay), request: None };
    journal::append(db, subject, &event, now).await?;
    Ok(())
}

/// A guest who cancels today's on its own page does not want it today.
pub(in crate::requests) async fn guest_cancelled(
    db: &mut PgConnection,
    request: &Request,
) -> sqlx::Result<()> {
    skipped(db, request, true).await
}

/// A guest who wants today's after all.
pub(in crate::requests) async fn guest_restored(
    db: &mut PgConnection,
    request: &Request,
) -> sqlx::Result<()> {
    skipped(db, request, false).await
}

async fn skipped(db: &mut PgConnection, request: &Request, is: bool) -> sqlx::Result<()> {
    let Some(born) = request.born_of else { return Ok(()) };
    let asleep = Asleep { property: request.property, id: born.preference };
    days::skip(db, asleep, born.day, is).await
}
