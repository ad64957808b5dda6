//! A stay's dates change: what was wished for the arrival moves along, and what comes back each day
//! ends on another day.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sqlx::PgConnection;

use super::making::Asleep;
use super::reconcile::{By, Scene, amend, reconcile};
use super::{Preference, Rhythm, Want, Wanted, days, store};
use crate::calls;
use crate::ids::{PropertyId, StaffId, StayId};
use crate::journal::{self, Subject};
use crate::promises::Clocks;
use crate::properties::{self, Hours, Property};
use crate::requests::carrying::carry_out;
use crate::requests::store::{lock_born_of, lock_open_of_stay};
use crate::requests::{Event, Request, State};
use crate::stays::{self, Dates};

/// A time that somebody who has it can still be asked about.
const NEXT_MINUTE: TimeDelta = TimeDelta::minutes(1);

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
    // What comes back and the requests first, as everybody does; the open ones then once more, for
    // what was filed at the very moment. The journal's lock comes after all of them.
    let kept = store::lock_all(db, property, stay).await?;
    for preference in &kept {
        lock_born_of(db, property, preference.id, house.today(now)).await?;
    }
    lock_open_of_stay(db, property, stay).await?;
    let (before, dates, event) = stays::change_dates(db, property, stay, dates, by).await?;
    let open = lock_open_of_stay(db, property, stay).await?;
    stays::take_turn(db, property, stay).await?;
    let subject = Subject { property, stay: Some(stay), request: None };
    journal::append(db, subject, &event, now).await?;
    if before.arrives_on != dates.arrives_on {
        let ready = |day| house.at(day, hours.ready_by);
        let calls = (Some(ready(before.arrives_on)), Some(ready(dates.arrives_on)));
        calls::after_rest(db, property, stay, calls, now).await?;
        let moves = Moves { dates, by: dates.arrives_on - before.arrives_on };
        for request in open {
            if let Some(at) = moves.wanted(&request, &house, &hours, now) {
                move_along(db, request, at, by, &clocks, now).await?;
            }
        }
        for preference in &kept {
            moves.days(db, preference).await?;
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

/// A stay begins so many days later, or earlier.
#[derive(Clone, Copy)]
struct Moves {
    dates: Dates,
    by: TimeDelta,
}

impl Moves {
    /// Where a day of the stay is now. A day that still is one of it was meant as that day; any other
    /// moves along, and not beyond the stay.
    fn day(self, day: NaiveDate) -> NaiveDate {
        let Dates { arrives_on, departs_on } = self.dates;
        if (arrives_on..=departs_on).contains(&day) {
            return day;
        }
        (day + self.by).clamp(arrives_on, departs_on)
    }

    /// When a wish is wanted now; none: as before.
    fn wanted(
        self,
        request: &Request,
        house: &Property,
        hours: &Hours,
        now: DateTime<Utc>,
    ) -> Option<DateTime<Utc>> {
        if request.waits_for.is_some() {
            return Some(house.at(self.dates.arrives_on, hours.ready_by));
        }
        let local = request.wanted_for?.with_timezone(&house.zone);
        let moved = house.at(self.day(local.date_naive()), local.time());
        // What was wanted for an hour that would be over is wanted as soon as can be.
        (Some(moved) != request.wanted_for).then_some(moved.max(now))
    }

    /// Chosen days, and what is particular to single ones.
    async fn days(self, db: &mut PgConnection, kept: &Preference) -> sqlx::Result<()> {
        if let Rhythm::Dates(dates) = &kept.rhythm {
            let mut moved: Vec<_> = dates.iter().map(|day| self.day(*day)).collect();
            moved.sort_unstable();
            moved.dedup();
            let moved = Preference { rhythm: Rhythm::Dates(moved), ..kept.clone() };
            store::save(db, &moved).await?;
        }
        let of_stay = store::of_stay(db, kept.property, kept.stay).await?;
        let mine = of_stay.into_iter().find(|standing| standing.preference.id == kept.id);
        for one in mine.into_iter().flat_map(|standing| standing.days) {
            let to = self.day(one.day);
            if to != one.day {
                days::shift(db, Asleep::from(kept), (one.day, to)).await?;
            }
        }
        Ok(())
    }
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
    let to = Wanted { want: Want::of_request(&request), at: Some(at.max(now + NEXT_MINUTE)) };
    let by = By { via: by, asks: true };
    amend(db, request, to, by, clocks, now).await.map_err(database)
}

fn database(error: super::Error) -> stays::Error {
    match error {
        super::Error::Database(error) => stays::Error::Database(error),
        _ => stays::Error::Missing,
    }
}
