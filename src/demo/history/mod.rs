//! Days that the demo never lived through: stays, wishes and what became of them, in the volumes of a
//! real house. The law and its clocks decide as they do for everybody; only the chance is ours.

mod colleagues;
mod guests;
mod store;
mod volumes;

use std::collections::HashMap;

use anyhow::Context;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use fastrand::Rng;
use serde_json::Value;
use sqlx::PgConnection;

use crate::catalogue::{self, Item};
use crate::ids::{PropertyId, RequestId};
use crate::journal::Subject;
use crate::promises::Clocks;
use crate::properties::{self, Property};
use crate::requests::life::{self, Life};
use crate::requests::{Party, Wish};
use crate::staff;
use crate::stays;
use crate::web::Fields;
use colleagues::Hands;
use guests::Stay;

/// Opens further rooms, floor by floor above the others, until the house has so many.
pub async fn open_wing(
    db: &mut PgConnection,
    property: PropertyId,
    rooms: usize,
) -> sqlx::Result<()> {
    const ON_A_FLOOR: usize = 24;
    let there = stays::rooms(db, property).await?;
    let above = there.iter().map(|room| room.floor).max().unwrap_or(0);
    for place in 0..rooms.saturating_sub(there.len()) {
        let floor = above + 1 + i16::try_from(place / ON_A_FLOOR).unwrap_or(i16::MAX - above - 1);
        let label = format!("{floor}{:02}", place % ON_A_FLOOR + 1);
        let position = i32::try_from(there.len() + place).unwrap_or(i32::MAX);
        stays::add_room(db, property, &label, floor, position).await?;
    }
    Ok(())
}

/// Writes the days before today, in one transaction with whatever else its caller does. Every guest
/// of them has left; nothing of them is open. Gives back how many wishes there were.
///
/// # Errors
/// Where there is no such house, or nobody works in it.
pub async fn write(
    db: &mut PgConnection,
    property: PropertyId,
    days: u16,
    seed: u64,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let house = properties::find(db, property).await?.context("there is such a house")?;
    let today = house.today(now);
    let first = today - Days::new(u64::from(days));
    let mut past = Past {
        clocks: properties::clocks(db, property).await?,
        items: catalogue::items(db, property).await?,
        hands: Hands::of(&staff::team(db, property).await?)?,
        rng: Rng::with_seed(seed),
        known: HashMap::new(),
        house,
    };
    let free = store::free_until(db, property, today).await?;
    let stays = guests::stays(&free, (first, today), &mut past.rng);
    store::insert_stays(db, &past.house, &stays).await?;
    let mut wishes = 0;
    for day in first.iter_days().take_while(|day| *day < today) {
        wishes += past.day(db, &stays, day).await?;
    }
    Ok(wishes)
}

/// What is the same on all days.
struct Past {
    house: Property,
    clocks: Clocks,
    items: Vec<Item>,
    hands: Hands,
    rng: Rng,
    /// What was wished for once, to be wished for again.
    known: HashMap<Vec<(String, String)>, Wish>,
}

impl Past {
    async fn day(
        &mut self,
        db: &mut PgConnection,
        stays: &[Stay],
        day: NaiveDate,
    ) -> anyhow::Result<usize> {
        let mut lives = Vec::new();
        for stay in stays.iter().filter(|stay| stay.sleeps_on(day)) {
            for _ in 0..volumes::wishes_a_day(&mut self.rng) {
                lives.extend(self.wish(stay, day)?);
            }
        }
        let came_and_went = self.came_and_went(stays, day)?;
        life::write(db, &lives, came_and_went).await?;
        Ok(lives.len())
    }

    /// One wish of a party on a day, and what became of it.
    fn wish(&mut self, stay: &Stay, day: NaiveDate) -> anyhow::Result<Option<Life>> {
        let time = volumes::time_of_day(&mut self.rng);
        let at = self.house.at(stay.calendar_day(day, time, &self.house), time);
        let (arrived, leaves) = stay.here(&self.house);
        if at <= arrived || at + TimeDelta::minutes(5) >= leaves {
            return Ok(None);
        }
        let party = Party {
            property: self.house.id,
            stay: stay.id,
            guest: stay.guest.clone(),
            room: stay.room.clone(),
            floor: stay.floor,
            language: stay.language,
        };
        let fields = volumes::wish(stay.language, &self.items, &mut self.rng);
        let mut wish = self.understood(fields, at)?;
        if self.rng.u8(..100) < volumes::FOR_THE_MORNING {
            wish.wanted = Some(self.next_morning(day)).filter(|morning| *morning < leaves);
        }
        let mut life = Life::begin(&party, &wish, None, &self.clocks, at);
        self.hands.look_after(&mut life, &self.clocks, leaves, &mut self.rng);
        Ok(Some(life))
    }

    /// What a form says, as a wish of its own.
    fn understood(
        &mut self,
        fields: Vec<(String, String)>,
        at: DateTime<Utc>,
    ) -> anyhow::Result<Wish> {
        if let Some(wish) = self.known.get(&fields) {
            return Ok(Wish { id: RequestId::new(), ..wish.clone() });
        }
        let mut form = fields.clone();
        form.push(("id".to_owned(), RequestId::new().to_string()));
        let wish = Wish::parse(&Fields::from(form), &self.items, &self.house, at);
        let wish =
            wish.map_err(|wrong| anyhow::anyhow!("nobody can ask for {fields:?}: {wrong:?}"))?;
        self.known.insert(fields, wish.clone());
        Ok(wish)
    }

    /// Between six and ten on the morning after.
    fn next_morning(&mut self, day: NaiveDate) -> DateTime<Utc> {
        let time = NaiveTime::from_hms_opt(6 + self.rng.u32(..4), 5 * self.rng.u32(..12), 0);
        self.house.at(day + Days::new(1), time.unwrap_or_default())
    }

    fn came_and_went(
        &self,
        stays: &[Stay],
        day: NaiveDate,
    ) -> anyhow::Result<Vec<(DateTime<Utc>, Subject, Value)>> {
        let mut events = Vec::new();
        for stay in stays {
            let subject = Subject { property: self.house.id, stay: Some(stay.id), request: None };
            let (arrived, left) = stay.here(&self.house);
            let desk = Some(self.hands.desk());
            if stay.arrives_on == day {
                let booked = serde_json::to_value(stays::Event::Booked { by: desk })?;
                let came = serde_json::to_value(stays::Event::Arrived { by: desk })?;
                events.extend([(arrived, subject, booked), (arrived, subject, came)]);
            }
            if stay.departs_on == day + Days::new(1) {
                let went = serde_json::to_value(stays::Event::Departed { by: desk })?;
                events.push((left, subject, went));
            }
        }
        Ok(events)
    }
}
