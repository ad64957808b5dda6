//! A stay's dates change: what was wished for the arrival moves along, and what comes back each day
//! ends on another day.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sqlx::PgConnection;

use super::reconcile::{By, Scene, amend, reconcile};
use super::{Want, Wanted, store};
use crate::calls;
use crate::ids::{PropertyId, StaffId, StayId};
use crate::promises::Clocks;
use crate::properties::{self, Hours, Property};
use crate::requests::carrying::carry_out;
use crate::requests::store::lock_open_of_stay;
use crate::requests::{Event, Request, State};
use crate::stays::{self, Dates};

/// The party comes or leaves on other days.
pub async fn change_dates(
    db: &mut PgConnection,
    (property, stay): (PropertyId, StayId),
    dates: Dates,
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> Result<(), stays::Error> {
    let house = properties::find(db, property).await?.ok_or(stays::Error::Missing)?;
    let hours = properties::hours(db, property).await?;
    let clocks = properties::clocks(db, property).await?;
    // The requests first, as everybody does; then once more, for what was filed at the very moment.
    lock_open_of_stay(db, property, stay).await?;
    let before = stays::change_dates(db, property, stay, dates, by, now).await?;
    if before.arrives_on != dates.arrives_on {
        let moved = dates.arrives_on - before.arrives_on;
        let ready = |day| house.at(day, hours.ready_by);
        let calls = (Some(ready(before.arrives_on)), Some(ready(dates.arrives_on)));
        calls::after_rest(db, property, stay, calls, now).await?;
        for request in lock_open_of_stay(db, property, stay).await? {
            let at = moved_to(&request, &house, &hours, (dates.arrives_on, moved));
            if let Some(at) = at {
                move_along(db, request, at, by, &clocks, now).await?;
            }
        }
    }
    for kept in store::of_stay(db, property, stay).await? {
        let scene = Scene::open(db, &kept.preference, now).await?.ok_or(stays::Error::Missing)?;
        if scene.held.arrived_at.is_some() {
            let quietly = By { via: by, asks: false };
            reconcile(db, scene, &kept.preference, quietly, now).await.map_err(database)?;
        }
    }
    Ok(())
}

/// When a wish is wanted now that the party comes on another day; none: as before.
fn moved_to(
    request: &Request,
    house: &Property,
    hours: &Hours,
    (arrives_on, moved): (NaiveDate, TimeDelta),
) -> Option<DateTime<Utc>> {
    if request.waits_for.is_some() {
        return Some(house.at(arrives_on, hours.ready_by));
    }
    let wanted = request.wanted_for?;
    let local = wanted.with_timezone(&house.zone);
    Some(house.at(local.date_naive() + moved, local.time()))
}

async fn move_along(
    db: &mut PgConnection,
    mut request: Request,
    at: DateTime<Utc>,
    by: Option<StaffId>,
    clocks: &Clocks,
    now: DateTime<Utc>,
) -> Result<(), stays::Error> {
    if matches!(request.state, State::Scheduled { .. }) {
        request.wanted_for = Some(at);
        let event = Event::Rescheduled { wanted: at, by };
        carry_out(db, request, event, (None, clocks), now)
            .await
            .map_err(|error| database(error.into()))?;
        return Ok(());
    }
    // Somebody may have it already: they are told.
    let to = Wanted { want: Want::of_request(&request), at: Some(at) };
    let by = By { via: by, asks: true };
    amend(db, request, to, by, clocks, now).await.map_err(database)
}

fn database(error: super::Error) -> stays::Error {
    match error {
        super::Error::Database(error) => stays::Error::Database(error),
        _ => stays::Error::Missing,
    }
}
