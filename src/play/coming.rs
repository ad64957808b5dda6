//! Guests come and go, and rest: a house that is alive for days has others in it each day.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::house::House;
use super::wishes;
use crate::app::App;
use crate::ids::StaffId;
use crate::requests;
use crate::staff::Department;
use crate::stays::{self, Dates, InHouse, NewStay};

/// How many come or go in one look.
const AT_ONCE: usize = 2;

/// In a hundred rooms, how many are to be taken tomorrow; but never more than so many in all.
const FULL: usize = 60;
const MOST: usize = 42;

/// In a hundred parties, how many do not want to be disturbed in the evening.
const REST: u64 = 8;

/// Lets parties leave, come, be noted down for tomorrow, and rest. Gives back how many that were.
pub(super) async fn and_going(
    app: &App,
    house: &House<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let Some(desk) = house.who(Department::Desk, "comes and goes", now).map(|it| it.id) else {
        return Ok(0);
    };
    let moves = leave(app, house, desk, now).await? + come(app, house, desk, now).await?;
    Ok(moves + note_down(app, house, desk, now).await? + rest(app, house, now).await?)
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}

/// Between half past seven and half past ten of their last day. Guests of whoever looks on stay on.
async fn leave(
    app: &App,
    house: &House<'_>,
    desk: StaffId,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let today = house.property.today(now);
    let mut gone = 0;
    for party in house.parties.iter().filter(|party| party.departs_on <= today) {
        if gone >= AT_ONCE {
            break;
        }
        let wait = house.chance.seconds("leaves", party.stay, (0, 3 * 3_600));
        let apart = house.is_apart(&party.room);
        if !apart && house.property.at(party.departs_on, time(7, 30)) + wait > now {
            continue;
        }
        let mut tx = app.db.begin().await?;
        let id = house.play.property;
        let done = if apart {
            let dates = Dates { arrives_on: party.arrives_on, departs_on: today + Days::new(3) };
            crate::requests::standard::change_dates(
                &mut tx,
                (id, party.stay),
                dates,
                Some(desk),
                now,
            )
            .await
        } else {
            stays::depart(&mut tx, id, party.stay, Some(desk), now).await
        };
        if let Err(stays::Error::Database(error)) = done {
            return Err(error.into());
        }
        tx.commit().await?;
        gone += 1;
    }
    Ok(gone)
}

/// From the hour at which rooms are ready, over the afternoon.
pub(super) fn comes_at(house: &House<'_>, party: &InHouse) -> DateTime<Utc> {
    let wait = house.chance.seconds("comes", party.stay, (0, 5 * 3_600));
    house.property.at(party.arrives_on, time(14, 10)) + wait
}

async fn come(
    app: &App,
    house: &House<'_>,
    desk: StaffId,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let today = house.property.today(now);
    let expected = stays::expected(&mut *app.db.acquire().await?, house.play.property).await?;
    let mut come = 0;
    for party in expected.iter().filter(|party| party.arrives_on <= today) {
        if come >= AT_ONCE {
            break;
        }
        if comes_at(house, party) > now {
            continue;
        }
        let mut tx = app.db.begin().await?;
        let id = house.play.property;
        // Whoever never came is no longer expected.
        let done = if party.departs_on <= today {
            stays::depart(&mut tx, id, party.stay, Some(desk), now).await
        } else {
            stays::arrive(&mut tx, id, party.stay, Some(desk), now).await
        };
        match done {
            Ok(()) => {
                tx.commit().await?;
                come += 1;
            }
            Err(stays::Error::Database(error)) => return Err(error.into()),
            // The room is not free yet: later.
            Err(_) => {}
        }
    }
    Ok(come)
}

/// Notes a party down for tomorrow while too few are.
async fn note_down(
    app: &App,
    house: &House<'_>,
    desk: StaffId,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let tomorrow = house.property.today(now) + Days::new(1);
    let mut db = app.db.acquire().await?;
    let rooms = stays::rooms(&mut db, house.play.property).await?.len();
    let expected = stays::expected(&mut db, house.play.property).await?;
    let here = |party: &&InHouse| party.departs_on > tomorrow;
    let taken = house.parties.iter().filter(here).count() + expected.len();
    if taken >= MOST || taken * 100 >= rooms * FULL {
        return Ok(0);
    }
    let about = format!("{tomorrow} {taken}");
    let Some(new) = somebody(house, &mut db, (tomorrow, &expected, &about)).await? else {
        return Ok(0);
    };
    drop(db);
    let (card, code_hash) = stays::card(&app.hasher).await?;
    let mut tx = app.db.begin().await?;
    let (id, card) = (house.play.property, (&card, code_hash.as_str()));
    match stays::book(&mut tx, id, &new, card, Some(desk), now).await {
        Ok(()) => tx.commit().await?,
        Err(stays::Error::Database(error)) => return Err(error.into()),
        Err(_) => return Ok(0),
    }
    Ok(1)
}

/// Somebody who is not in the house, in a room that will be free.
async fn somebody(
    house: &House<'_>,
    db: &mut sqlx::PgConnection,
    (tomorrow, expected, about): (NaiveDate, &[InHouse], &str),
) -> sqlx::Result<Option<NewStay>> {
    let known = |name: &str| house.parties.iter().chain(expected).any(|party| party.guest == name);
    let others: Vec<_> = wishes::PARTIES.iter().filter(|(name, _)| !known(name)).collect();
    let nights = house.chance.seconds("nights", about, (1, 4)).num_seconds().unsigned_abs();
    let departs_on = tomorrow + Days::new(nights);
    let taken = |label: &str| {
        let stays_on = house.parties.iter().filter(|party| party.departs_on > tomorrow);
        stays_on.chain(expected).any(|party| party.room == label)
    };
    let rooms = stays::rooms(db, house.play.property).await?;
    let free: Vec<_> = rooms.into_iter().filter(|room| !taken(&room.label)).collect();
    let found =
        house.chance.pick("guest", about, &others).zip(house.chance.pick("room", about, &free));
    Ok(found.map(|((guest, language), room)| NewStay {
        room: room.id,
        guest: (*guest).to_owned(),
        language: *language,
        arrives_on: tomorrow,
        departs_on,
    }))
}

/// Late in the evening some hang out the sign, until the morning.
async fn rest(app: &App, house: &House<'_>, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let today = house.property.today(now);
    let mut rest = 0;
    for party in &house.parties {
        let about = format!("{} {today}", party.stay);
        if house.is_apart(&party.room)
            || house.resting.contains_key(&party.stay)
            || house.chance.percent("rests", &about) >= REST
        {
            continue;
        }
        let from = house.property.at(today, time(21, 30))
            + house.chance.seconds("rests from", &about, (0, 3_600));
        if from > now || from + TimeDelta::minutes(10) < now {
            continue;
        }
        let mut tx = app.db.begin().await?;
        let until = Some(house.property.next(time(8, 30), now));
        match requests::rest(&mut tx, (house.play.property, party.stay), until, now).await {
            Ok(()) => tx.commit().await?,
            Err(stays::Error::Database(error)) => return Err(error.into()),
            Err(_) => continue,
        }
        rest += 1;
    }
    Ok(rest)
}
