//! The same in a real house: the verbs, the clocks, a database.

use std::collections::{BTreeMap, BTreeSet};

use bellpull::catalogue;
use bellpull::duty;
use bellpull::ids::{PreferenceId, PropertyId, RequestId, StaffId, StayId};
use bellpull::promises::{Promise, Urgency};
use bellpull::requests::standard::{self, Error, NewPreference, Rhythm, Want, Weekdays, Whose};
use bellpull::requests::{
    self, Along, Command, Deed, How, Request, Says, State, Status, Target, Wish,
};
use bellpull::stays::{self, Dates, NewStay};
use bellpull::web::Fields;
use bellpull::words::Language;
use chrono::{Days as Calendar, NaiveDate, TimeDelta};
use futures_util::future::join_all;

use super::model::{Kept, Like, Model, Stage, Ticket};
use super::steps::{Days, Step};
use crate::cluster;
use crate::hotel::Hotel;

const ROOMS: [&str; 2] = ["101", "102"];

/// One party in a real house, and what is expected of the house.
pub struct World {
    hotel: Hotel,
    servers: [Hotel; 2],
    marta: StaffId,
    whose: Whose,
    room: usize,
    pub model: Model,
}

impl World {
    /// A party that is expected tomorrow, for four nights.
    pub async fn open(at: &str) -> Self {
        let hotel = Hotel::open_at(at).await;
        let servers = [hotel.second_server().await, hotel.second_server().await];
        let today = hotel.house.today(hotel.now());
        let (arrives_on, departs_on) = (today + Calendar::new(1), today + Calendar::new(5));
        let (card, code_hash) = stays::card(&hotel.app.hasher).await.unwrap();
        let (house, now) = (hotel.house.id, hotel.now());
        let mut tx = hotel.app.db.begin().await.unwrap();
        let room = hotel.room(&mut tx, ROOMS[0]).await;
        hotel.room(&mut tx, ROOMS[1]).await;
        let guest = "Mrs Okafor".to_owned();
        let new = NewStay { room, guest, language: Language::En, arrives_on, departs_on };
        stays::book(&mut tx, house, &new, (&card, &code_hash), None, now).await.unwrap();
        tx.commit().await.unwrap();
        let model = Model {
            house: hotel.house.clone(),
            arrives_on,
            departs_on,
            arrived: None,
            gone: false,
            kept: BTreeMap::new(),
            tickets: BTreeMap::new(),
            held: BTreeSet::new(),
        };
        let whose = Whose { property: house, stay: card.stay, via: None };
        Self { marta: hotel.staff_id("Marta"), hotel, servers, whose, room: 0, model }
    }

    /// Its database is no longer needed.
    pub async fn close(self) {
        let name = self.hotel.database.get_database().unwrap().to_owned();
        for hotel in self.servers.iter().chain([&self.hotel]) {
            hotel.app.stop.cancel();
            hotel.app.db.close().await;
        }
        cluster::run(&format!("drop database {name} with (force)")).await;
    }

    fn which(&self, nth: usize) -> Option<PreferenceId> {
        let known = self.model.kept.len();
        self.model.kept.keys().copied().nth(nth % known.max(1))
    }

    fn day(&self, ahead: u64) -> NaiveDate {
        self.hotel.house.today(self.hotel.now()) + Calendar::new(ahead)
    }

    /// Lets it happen, here and in the model.
    pub async fn take(&mut self, step: Step) {
        let now = self.hotel.now();
        let held = self.requests().await.into_iter();
        let held = held.filter(|(_, request)| request.state.owner().is_some());
        self.model.held = held.map(|(key, _)| key).collect();
        match step {
            Step::Pass { minutes, servers } => {
                let mut left = minutes;
                while left > 0 {
                    self.hotel.app.clock.advance(TimeDelta::minutes(left.min(170)));
                    left -= 170;
                    self.look(servers).await;
                }
            }
            Step::Outage { minutes } => self.hotel.app.clock.advance(TimeDelta::minutes(minutes)),
            Step::Restart => {
                let again = [self.hotel.second_server().await, self.hotel.second_server().await];
                for old in std::mem::replace(&mut self.servers, again) {
                    old.app.stop.cancel();
                    old.app.db.close().await;
                }
            }
            Step::CheckIn if self.model.arrived.is_none() && !self.model.gone => {
                let mut tx = self.hotel.app.db.begin().await.unwrap();
                stays::arrive(&mut tx, self.whose.property, self.whose.stay, None, now)
                    .await
                    .unwrap();
                tx.commit().await.unwrap();
                self.model.arrived = Some(now);
            }
            Step::CheckOut if self.model.arrived.is_some() && !self.model.gone => {
                self.hotel.check_out(self.whose.stay).await;
                self.model.gone = true;
                self.look(1).await;
            }
            Step::ChangeRoom if self.model.arrived.is_some() && !self.model.gone => {
                self.room = 1 - self.room;
                let mut tx = self.hotel.app.db.begin().await.unwrap();
                let (house, label) = (self.whose.property, ROOMS[self.room]);
                let room = stays::room_by_label(&mut tx, house, label).await.unwrap().unwrap();
                requests::change_room(&mut tx, (house, self.whose.stay), &room, None, now)
                    .await
                    .unwrap();
                tx.commit().await.unwrap();
            }
            Step::Dates { later, stays } if !self.model.gone => self.dates(later, stays).await,
            Step::Serve { which, goes, brings } => self.serve(which, (goes, brings)).await,
            Step::Cancel { which, restores } => self.cancel(which, restores).await,
            Step::CheckIn | Step::CheckOut | Step::ChangeRoom | Step::Dates { .. } => {}
            other => self.says(other).await,
        }
    }

    /// Duty looks, on so many servers at the same moment.
    async fn look(&mut self, servers: usize) {
        let now = self.hotel.now();
        loop {
            let rounds =
                self.servers.iter().take(servers).map(|server| duty::round(&server.app, now));
            if join_all(rounds).await.into_iter().map(Result::unwrap).sum::<usize>() == 0 {
                break;
            }
        }
        self.model.look(now);
    }

    async fn dates(&mut self, later: u64, stays: u64) {
        let now = self.hotel.now();
        let here = self.model.arrived.is_some();
        let arrives_on = if here { self.model.arrives_on } else { self.day(later) };
        let departs_on = self.day(0).max(arrives_on) + Calendar::new(stays);
        let dates = Dates { arrives_on, departs_on };
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let (house, stay) = (self.whose.property, self.whose.stay);
        standard::change_dates(&mut tx, (house, stay), dates, None, now).await.unwrap();
        tx.commit().await.unwrap();
        self.model.departs_on = departs_on;
        if arrives_on != self.model.arrives_on {
            self.model.comes_on(arrives_on);
        }
        for id in self.model.kept.keys().copied().collect::<Vec<_>>() {
            if !self.model.kept[&id].stopped {
                self.model.settle(id, now);
            }
        }
    }

    fn rhythm(&self, days: Days) -> Rhythm {
        match days {
            Days::Every => Rhythm::Weekdays(Weekdays::EVERY_DAY),
            Days::Weekdays(days) => Rhythm::Weekdays(Weekdays::of(days).unwrap()),
            Days::Chosen(ahead) => Rhythm::Dates(ahead.into_iter().map(|n| self.day(n)).collect()),
        }
    }

    /// The guest says something about their standard.
    async fn says(&mut self, step: Step) {
        match step {
            Step::Add { quantity, time, days } => {
                let rhythm = self.rhythm(days);
                self.add((quantity, time), rhythm).await;
            }
            Step::Change { which, quantity, time, days } => {
                let rhythm = self.rhythm(days);
                let Some(id) = self.which(which) else { return };
                self.change(id, (quantity, time), rhythm).await;
            }
            Step::ChangeDay { which, ahead, quantity, time } => {
                let Some(id) = self.which(which) else { return };
                self.one_day(id, self.day(ahead), Some((quantity, time))).await;
            }
            Step::Skip { which, ahead } => {
                let Some(id) = self.which(which) else { return };
                self.one_day(id, self.day(ahead), None).await;
            }
            Step::BringBack { which, ahead } | Step::BackToUsual { which, ahead } => {
                let Some(id) = self.which(which) else { return };
                let usual = matches!(step, Step::BackToUsual { .. });
                self.back(id, self.day(ahead), usual).await;
            }
            Step::Pause { which } | Step::Resume { which } | Step::Stop { which } => {
                let Some(id) = self.which(which) else { return };
                self.switch(id, &step).await;
            }
            _ => {}
        }
    }

    async fn add(&mut self, usual: Like, rhythm: Rhythm) {
        let (now, id) = (self.hotel.now(), PreferenceId::new());
        let wish = towels(&self.hotel, usual.0).await;
        let new = NewPreference { id, wish, rhythm: rhythm.clone(), at: usual.1 };
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        match standard::add(&mut tx, self.whose, &new, now).await {
            Ok(()) => tx.commit().await.unwrap(),
            Err(Error::Missing) if self.model.gone => return,
            Err(Error::Never | Error::TooMany) => return,
            Err(error) => panic!("{error}"),
        }
        let kept = Kept {
            usual,
            rhythm,
            since: now,
            paused: false,
            stopped: false,
            skipped: Vec::new(),
            changed: BTreeMap::new(),
        };
        self.model.kept.insert(id, kept);
        self.model.settle(id, now);
    }

    async fn change(&mut self, id: PreferenceId, usual: Like, rhythm: Rhythm) {
        let now = self.hotel.now();
        let want = want(usual.0);
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let after = (rhythm.clone(), usual.1);
        let how = (want, Urgency::Normal);
        let done = standard::change(&mut tx, self.whose, id, how, after, now).await;
        if !self.went(&done, id) {
            return;
        }
        tx.commit().await.unwrap();
        let kept = self.model.kept.get_mut(&id).unwrap();
        if kept.usual.1 != usual.1 || kept.rhythm != rhythm {
            kept.since = now;
        }
        (kept.usual, kept.rhythm) = (usual, rhythm);
        self.model.settle(id, now);
    }

    /// Whether it went as it should: nobody changes what is stopped, or of a party that has left.
    fn went(&self, done: &Result<(), Error>, id: PreferenceId) -> bool {
        match done {
            Ok(()) => true,
            Err(Error::Missing) if self.model.gone => false,
            Err(Error::Stopped) if self.model.kept[&id].stopped => false,
            Err(error) => panic!("{error}"),
        }
    }

    /// Something else on one day, or nothing.
    async fn one_day(&mut self, id: PreferenceId, day: NaiveDate, like: Option<Like>) {
        let now = self.hotel.now();
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let done = match like {
            Some((quantity, time)) => {
                let how = (want(quantity), time);
                standard::change_day(&mut tx, self.whose, (id, day), how, now).await
            }
            None => standard::skip_day(&mut tx, self.whose, (id, day), now).await,
        };
        let today = (day == self.day(0)).then(|| self.model.today(id, now)).flatten();
        let stage = today.map(|ticket| ticket.stage);
        let mut after = self.model.clone();
        let kept = after.kept.get_mut(&id).unwrap();
        match like {
            Some(like) => {
                kept.skipped.retain(|skipped| *skipped != day);
                kept.changed.insert(day, like);
            }
            None => kept.skipped.push(day),
        }
        let at = after.meant(id, day).map(|(_, at)| at);
        let passed = day == self.day(0)
            && at.is_some_and(|at| at <= now)
            && at != today.map(|ticket| ticket.wanted);
        match done {
            Err(Error::NoSuchDay) if !self.model.is_open(day, now) => return,
            Err(Error::Brought) if stage == Some(Stage::There) => return,
            Err(Error::Passed) if passed && stage != Some(Stage::UnderWay) => return,
            done if !self.went(&done, id) => return,
            _ => tx.commit().await.unwrap(),
        }
        assert!(stage == Some(Stage::UnderWay) || !passed, "the past was changed");
        assert!(stage != Some(Stage::There) && self.model.is_open(day, now));
        if stage != Some(Stage::UnderWay) {
            self.model = after;
            self.model.settle(id, now);
        }
    }

    async fn back(&mut self, id: PreferenceId, day: NaiveDate, usual: bool) {
        let now = self.hotel.now();
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let done = if usual {
            standard::back_to_usual(&mut tx, self.whose, (id, day), now).await
        } else {
            standard::bring_back(&mut tx, self.whose, (id, day), now).await
        };
        match done {
            Err(Error::NoSuchDay) if !self.model.is_open(day, now) => return,
            done if !self.went(&done, id) => return,
            _ => tx.commit().await.unwrap(),
        }
        let kept = self.model.kept.get_mut(&id).unwrap();
        kept.skipped.retain(|skipped| *skipped != day);
        if usual {
            kept.changed.remove(&day);
        }
        self.model.settle(id, now);
    }

    async fn switch(&mut self, id: PreferenceId, step: &Step) {
        let (now, whose) = (self.hotel.now(), self.whose);
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let done = match step {
            Step::Pause { .. } => standard::pause(&mut tx, whose, id, now).await,
            Step::Resume { .. } => standard::resume(&mut tx, whose, id, now).await,
            _ => standard::stop(&mut tx, whose, id, now).await,
        };
        if !self.went(&done, id) {
            return;
        }
        tx.commit().await.unwrap();
        let kept = self.model.kept.get_mut(&id).unwrap();
        match step {
            _ if kept.stopped => return,
            Step::Pause { .. } if !kept.paused => kept.paused = true,
            Step::Resume { .. } if kept.paused => {
                kept.paused = false;
                kept.since = now;
            }
            Step::Stop { .. } => kept.stopped = true,
            _ => return,
        }
        self.model.settle(id, now);
    }

    async fn act(&self, id: RequestId, command: Command) {
        let target = Target { property: self.whose.property, stay: None, id };
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        requests::act(&mut tx, target, command, Along::default(), self.hotel.now()).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Today's request of one of the preferences, while it is open.
    async fn open_today(&self, nth: usize) -> Option<(PreferenceId, Request)> {
        let id = self.which(nth)?;
        let ticket = self.model.today(id, self.hotel.now())?;
        let open = matches!(ticket.stage, Stage::Coming | Stage::UnderWay) && !self.model.gone;
        let request = self.requests().await.remove(&(id, self.day(0)))?;
        open.then_some((id, request))
    }

    async fn serve(&mut self, nth: usize, (goes, brings): (bool, bool)) {
        let Some((id, request)) = self.open_today(nth).await else { return };
        let key = (id, self.day(0));
        let colleague = |deed| Command::Colleague { by: self.marta, deed };
        let promise = Promise { by: self.hotel.now() + TimeDelta::minutes(30) };
        if request.state.owner().is_none() {
            self.act(request.id, colleague(Deed::Confirm { promise })).await;
        }
        if goes && request.state.status() != Status::UnderWay {
            self.act(request.id, colleague(Deed::Start)).await;
            self.model.tickets.get_mut(&key).unwrap().stage = Stage::UnderWay;
        }
        if brings {
            self.act(request.id, colleague(Deed::Deliver { how: How::AtTheDoor })).await;
            self.model.tickets.get_mut(&key).unwrap().stage = Stage::There;
        }
    }

    async fn cancel(&mut self, nth: usize, restores: bool) {
        let Some((id, request)) = self.open_today(nth).await else { return };
        let guest = |says| Command::Guest { says, via: None };
        self.act(request.id, guest(Says::Cancel)).await;
        if restores {
            self.act(request.id, guest(Says::Restore)).await;
        }
        let day = self.day(0);
        let kept = self.model.kept.get_mut(&id).unwrap();
        kept.skipped.retain(|skipped| *skipped != day);
        if !restores {
            kept.skipped.push(day);
        }
        self.model.tickets.get_mut(&(id, day)).unwrap().stage =
            if restores { Stage::Coming } else { Stage::Gone };
    }

    /// What the house really has, for each preference and day.
    pub async fn requests(&self) -> BTreeMap<(PreferenceId, NaiveDate), Request> {
        let mut db = self.hotel.app.db.acquire().await.unwrap();
        let (house, stay): (PropertyId, StayId) = (self.whose.property, self.whose.stay);
        let since = self.hotel.now() - TimeDelta::days(60);
        let all = requests::of_stay(&mut db, house, stay, since).await.unwrap();
        let mut of_days = BTreeMap::new();
        for request in all {
            let born = request.born_of.unwrap();
            let again = of_days.insert((born.preference, born.day), request);
            assert!(again.is_none(), "two for one day");
        }
        of_days
    }

    /// What the house has, as the model says it.
    pub async fn tickets(&self) -> BTreeMap<(PreferenceId, NaiveDate), Ticket> {
        let here = ROOMS[self.room];
        let ticket = |request: Request| {
            let stage = match request.state {
                State::UnderWay { .. } => Stage::UnderWay,
                State::Delivered { .. } | State::Settled { .. } => Stage::There,
                State::Cancelled { .. } => Stage::Gone,
                _ => Stage::Coming,
            };
            let open = matches!(stage, Stage::Coming | Stage::UnderWay);
            assert!(!open || request.room == here, "brought to the room they left");
            let quantity = request.quantity.unwrap();
            Ticket { quantity, wanted: request.wanted_for.unwrap(), stage }
        };
        self.requests().await.into_iter().map(|(key, request)| (key, ticket(request))).collect()
    }
}

fn want(quantity: i16) -> Want {
    Want { quantity: Some(quantity), ..Want::default() }
}

async fn towels(hotel: &Hotel, quantity: i16) -> Wish {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let items = catalogue::items(&mut db, hotel.house.id).await.unwrap();
    let quantity = quantity.to_string();
    let fields = Fields::from([("item", "TWL-BATH"), ("quantity", "more"), ("more", &quantity)]);
    Wish::parse(&fields, &items, &hotel.house, hotel.now()).unwrap()
}
