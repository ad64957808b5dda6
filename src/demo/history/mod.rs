//! Days that the demo never lived through: stays, wishes and what became of them, in the volumes of a
//! real house. The law and its clocks decide as they do for everybody; only the chance is ours.

mod colleagues;
mod evenings;
mod guests;
mod learning;
mod lessons;
mod righting;
mod ringing;
mod store;
mod telling;
mod volumes;
mod words;

use std::collections::HashMap;

use anyhow::Context;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use fastrand::Rng;
use serde::Serialize;
use serde_json::{Value, json};
use sqlx::PgConnection;

use crate::catalogue::{self, Item};
use crate::exceptions::{self, Allowance};
use crate::ids::{PropertyId, RequestId};
use crate::journal::{self, Happened, Subject};
use crate::promises::Clocks;
use crate::properties::{self, Property};
use crate::recovery;
use crate::requests::life::{self, Life};
use crate::requests::{Party, Wish};
use crate::staff::{self, Colleague, Role, Team};
use crate::stays;
use crate::web::Fields;
use colleagues::Hands;
use evenings::Evenings;
use guests::Stay;
use learning::Learning;
use righting::Righting;

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
    let team = staff::team(db, property).await?;
    let today = house.today(now);
    let first = today - Days::new(u64::from(days));
    let hands = Hands::of(&team)?;
    let mut past = Past {
        clocks: properties::clocks(db, property).await?,
        items: catalogue::items(db, property).await?,
        righting: righting(db, &house, &team).await?,
        evenings: Evenings::new(properties::hours(db, property).await?, hands.desk(), seed),
        learning: Learning::new(&team, hands.desk(), seed),
        hands,
        rng: Rng::with_seed(seed),
        known: HashMap::new(),
        later: Vec::new(),
        house,
    };
    let free = store::free_until(db, property, today).await?;
    let stays = guests::stays(&free, (first, today), &mut past.rng);
    store::insert_stays(db, &past.house, &stays).await?;
    let mut wishes = 0;
    for day in first.iter_days().take_while(|day| *day < today) {
        wishes += past.day(db, &stays, day).await?;
    }
    journal::append_all(db, &past.later).await?;
    store::add_up(db, property).await?;
    store::stand(db, &past.learning.register(property)).await?;
    Ok(wishes)
}

/// Everybody who puts things right, and what they may spend.
async fn righting(
    db: &mut PgConnection,
    house: &Property,
    team: &Team,
) -> anyhow::Result<Righting> {
    let allowances = exceptions::allowances(db, house).await?;
    let here = team.here();
    let owns = |it: &&&Colleague| it.roles.iter().any(|role| *role != Role::Runner);
    let owners: Vec<_> =
        here.iter().filter(owns).map(|it| (it.id, allowances.of_all(&it.roles))).collect();
    let manager = here.iter().find(|it| it.roles.contains(&Role::Manager));
    let manager = manager.or(here.first()).context("somebody works in the house")?.id;
    let owners = if owners.is_empty() { vec![(manager, Allowance::default())] } else { owners };
    Ok(Righting::new(owners, manager, recovery::listed(db, house).await?))
}

/// What is the same on all days.
struct Past {
    house: Property,
    clocks: Clocks,
    items: Vec<Item>,
    hands: Hands,
    righting: Righting,
    evenings: Evenings,
    learning: Learning,
    rng: Rng,
    /// What was wished for once, to be wished for again.
    known: HashMap<Vec<(String, String)>, Wish>,
    /// What happened, and is told with the day on which it did.
    later: Vec<Happened>,
}

/// Rows to be written, and what the journal says of them.
#[derive(Default)]
struct Told {
    rows: Vec<(&'static str, Value)>,
    past: Vec<Happened>,
}

impl Told {
    fn row(&mut self, table: &'static str, row: Value) {
        self.rows.push((table, row));
    }

    fn tell(&mut self, at: DateTime<Utc>, subject: Subject, event: &impl Serialize) {
        // Events are plain enums: there is nothing that could not be written.
        self.past.extend(serde_json::to_value(event).ok().map(|event| (at, subject, event)));
    }

    fn rows_of(&self, table: &str) -> Vec<&Value> {
        self.rows.iter().filter(|(of, _)| *of == table).map(|(_, row)| row).collect()
    }

    fn add(&mut self, other: Self) {
        self.rows.extend(other.rows);
        self.past.extend(other.past);
    }
}

impl Past {
    async fn day(
        &mut self,
        db: &mut PgConnection,
        stays: &[Stay],
        day: NaiveDate,
    ) -> anyhow::Result<usize> {
        let sleeping: Vec<&Stay> = stays.iter().filter(|stay| stay.sleeps_on(day)).collect();
        let (mut lives, mut told) = (Vec::new(), Told::default());
        for stay in &sleeping {
            let first = lives.len();
            for _ in 0..volumes::wishes_a_day(&mut self.rng) {
                lives.extend(self.wish(stay, day)?);
            }
            told.add(self.afterwards(stay, &lives[first..]));
        }
        told.add(self.evenings.day((&self.house, day), (&sleeping, &lives)));
        told.add(self.learning.day((&self.house, day), (&sleeping, &lives)));
        told.past.extend(self.came_and_went(stays, day)?);
        // What happened to a request comes before what the desk owes for it.
        let mut past: Vec<Happened> = std::mem::take(&mut self.later);
        past.extend(lives.iter().flat_map(Life::told));
        past.append(&mut told.past);
        told.past = past;
        let tomorrow = self.house.beginning(day + Days::new(1));
        // Stable: what one thing does in one moment keeps its order.
        told.past.sort_by_key(|(at, ..)| *at);
        let today = told.past.partition_point(|(at, ..)| *at < tomorrow);
        self.later = told.past.split_off(today);
        life::write(db, &lives).await?;
        journal::append_all(db, &told.past).await?;
        store::insert_told(db, &told).await?;
        Ok(lives.len())
    }

    /// What the house did about it: put right what went wrong, and said yes.
    fn afterwards(&mut self, stay: &Stay, lives: &[Life]) -> Told {
        let mut told = Told::default();
        let mut misses: Vec<_> =
            lives.iter().flat_map(|life| life.misses.iter().copied()).collect();
        misses.sort_by_key(|miss| miss.at);
        let (tales, of) = self.righting.put_right(&self.house, stay, &misses, &mut self.rng);
        for tale in tales {
            told.add(tale);
        }
        for (request, recovery) in of {
            let row = json!({
                "property_id": self.house.id, "request_id": request, "recovery_id": recovery,
            });
            told.row("misses", row);
        }
        for life in lives.iter().filter(|life| life.misses.is_empty()) {
            if self.rng.u8(..100) < volumes::BEYOND_THE_RULES {
                let (request, at) = (&life.request, life.request.answered_at);
                let at = at.unwrap_or(request.filed_at);
                told.add(self.righting.says_yes(
                    &self.house,
                    (stay, request.id),
                    at,
                    &mut self.rng,
                ));
            }
        }
        told
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

    fn came_and_went(&self, stays: &[Stay], day: NaiveDate) -> anyhow::Result<Vec<Happened>> {
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
