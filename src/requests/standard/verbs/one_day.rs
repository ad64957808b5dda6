//! What a guest does with one day of their standard: changes it, skips it, brings it back.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sqlx::PgConnection;

use super::{open, settle};
use crate::ids::PreferenceId;
use crate::requests::standard::making::Asleep;
use crate::requests::standard::reconcile::{By, Scene, ask};
use crate::requests::standard::{Error, Event, OneDay, Preference, Want, Whose, days};
use crate::requests::{Request, State};

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
