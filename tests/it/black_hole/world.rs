//! The house in which it happens.

use std::collections::BTreeMap;

use bellpull::calls::{self, Outcome};
use bellpull::catalogue;
use bellpull::ids::{CallId, MessageId, NoteId, RequestId, StaffId, StayId};
use bellpull::notes::NewNote;
use bellpull::requests::{self, Along, Command, Error, Moment, Note, Party, Request, Says, Target};
use bellpull::requests::{Wish as Asked, questions::Question};
use bellpull::rules::InTheWay;
use bellpull::text::{CleanText, LONGEST};
use bellpull::web::Fields;
use bellpull::words::Language;
use bellpull::{duty, stays};
use chrono::TimeDelta;

use super::steps::{Kind, Meanwhile, Step, Wish};
use crate::cluster;
use crate::hotel::Hotel;

/// The rooms of a small house: few, so that parties follow each other in them.
const ROOMS: [&str; 5] = ["101", "102", "103", "104", "105"];

const OUTCOMES: [Outcome; 4] =
    [Outcome::ToTheirLiking, Outcome::NotRight, Outcome::NoAnswer, Outcome::SeenTo];

/// The house, and who and what is in it.
pub struct World {
    pub hotel: Hotel,
    second: Hotel,
    pub team: Vec<StaffId>,
    stays: Vec<StayId>,
    pub filed: BTreeMap<RequestId, StayId>,
    hired: usize,
}

impl World {
    pub async fn open() -> Self {
        let hotel = Hotel::open().await;
        let team = ["Marta", "Linh", "Ines", "Tomás"].map(|name| hotel.staff_id(name)).to_vec();
        let second = hotel.second_server().await;
        let mut world =
            Self { hotel, second, team, stays: Vec::new(), filed: BTreeMap::new(), hired: 0 };
        for _ in 0..3 {
            world.check_in().await;
        }
        world
    }

    /// Its database is no longer needed.
    pub async fn close(self) {
        let name = self.hotel.database.get_database().unwrap().to_owned();
        self.hotel.app.stop.cancel();
        self.second.app.stop.cancel();
        self.second.app.db.close().await;
        self.hotel.app.db.close().await;
        cluster::run(&format!("drop database {name} with (force)")).await;
    }

    /// Lets it happen. What the law refuses, does not.
    pub async fn take(&mut self, step: Step) {
        match step {
            Step::Ask { stay, wish, twice } => {
                let filed = self.ask(stay, wish, twice).await;
                self.filed.extend(filed);
            }
            Step::AskWhileMoving { stay } => {
                let asks = self.ask(stay, Wish::Towels, true);
                let (filed, ()) = tokio::join!(asks, self.change_room(stay));
                self.filed.extend(filed);
            }
            Step::Do { who, which, deed, minutes, stale, twice } => {
                self.deed((who, which), deed, minutes, (stale, twice)).await;
            }
            Step::Both { first, second, which, deed, minutes } => {
                self.both((first, second), which, deed, minutes).await;
            }
            Step::Clash { who, which, deed, minutes, with } => {
                Box::pin(self.clash((who, which), deed, minutes, with)).await;
            }
            Step::Say { which, says, by_phone } => self.says(which, says, by_phone).await,
            Step::GuestWrites { which } => self.writes(None, which).await,
            Step::ColleagueWrites { who, which } => self.writes(self.who(who), which).await,
            Step::Note { who, which } => self.note(who, which).await,
            Step::Rest { stay, minutes } => self.rest(stay, minutes).await,
            Step::ChangeRoom { stay } => self.change_room(stay).await,
            Step::CheckOut { stay } => {
                if let Some(stay) = self.stay(stay) {
                    self.stays.retain(|known| *known != stay);
                    self.hotel.check_out(stay).await;
                    self.look().await;
                }
            }
            Step::CheckIn => self.check_in().await,
            Step::Leave { who } => self.leave(who).await,
            Step::Ring { who, nth, outcome } => self.ring(who, nth, outcome).await,
            Step::Pass { minutes, servers } => {
                for _ in 0..minutes {
                    self.hotel.app.clock.advance(TimeDelta::minutes(1));
                    self.rounds(servers).await;
                }
            }
            Step::Outage { minutes } => {
                self.hotel.app.clock.advance(TimeDelta::minutes(minutes));
                self.rounds(2).await;
            }
        }
    }

    fn who(&self, nth: usize) -> Option<StaffId> {
        self.team.get(nth % self.team.len().max(1)).copied()
    }

    fn stay(&self, nth: usize) -> Option<StayId> {
        self.stays.get(nth % self.stays.len().max(1)).copied()
    }

    /// One of the newest requests: the older ones are over by now.
    fn which(&self, nth: usize) -> Option<(RequestId, StayId)> {
        let newest = self.filed.len().min(8);
        self.filed.iter().rev().nth(nth % newest.max(1)).map(|(id, stay)| (*id, *stay))
    }

    /// One of the newest for which the law allows this; each fifth time whichever it is.
    async fn fitting(&self, nth: usize, command: impl Fn(&Request) -> Command) -> Option<Request> {
        let now = self.hotel.now();
        let moment = Moment { now, answer_by: now, resting: None, later: None };
        let first = self.request(self.which(nth)?.0).await;
        for step in 0..8 {
            let request = self.request(self.which(nth + step)?.0).await;
            if nth.is_multiple_of(5) || request.state.decide(command(&request), moment).is_ok() {
                return Some(request);
            }
        }
        Some(first)
    }

    fn target(&self, id: RequestId) -> Target {
        Target { property: self.hotel.house.id, stay: None, id }
    }

    async fn look(&self) {
        while duty::round(&self.hotel.app, self.hotel.now()).await.unwrap() > 0 {}
    }

    /// One server looks, or two at the same moment; until nothing is due.
    async fn rounds(&self, servers: usize) {
        let now = self.hotel.now();
        if servers > 1 {
            let (one, other) =
                tokio::join!(duty::round(&self.hotel.app, now), duty::round(&self.second.app, now));
            one.unwrap();
            other.unwrap();
        }
        self.look().await;
    }

    async fn check_in(&mut self) {
        let mut db = self.hotel.app.db.acquire().await.unwrap();
        let taken = stays::in_house(&mut db, self.hotel.house.id).await.unwrap();
        drop(db);
        let free = |room: &&&str| taken.iter().all(|party| party.room != **room);
        if let Some(room) = ROOMS.iter().find(free) {
            let card = self.hotel.check_in(Language::En, "Mrs Okafor", room).await;
            self.stays.push(card.stay);
        }
    }

    async fn ask(&self, stay: usize, wish: Wish, twice: bool) -> Option<(RequestId, StayId)> {
        let stay = self.stay(stay)?;
        let (house, now) = (self.hotel.house.clone(), self.hotel.now());
        let mut db = self.hotel.app.db.acquire().await.unwrap();
        let items = catalogue::items(&mut db, house.id).await.unwrap();
        let party = stays::find(&mut db, house.id, stay).await.unwrap().unwrap();
        drop(db);
        let party = Party::in_house(house.id, &party, Language::En);
        let id = RequestId::new();
        let mut fields = vec![("id".to_owned(), id.to_string())];
        let (name, value) = match wish {
            Wish::Towels | Wish::Later(_) => ("item", "TWL-BATH"),
            Wish::Urgent => ("item", "MNT-LOCK"),
            Wish::OwnWords => ("words", "A hook for a wet coat"),
        };
        fields.push((name.to_owned(), value.to_owned()));
        let mut asked = Asked::parse(&Fields::from(fields), &items, &house, now).unwrap();
        if let Wish::Later(minutes) = wish {
            asked.wanted = Some(now + TimeDelta::minutes(minutes));
        }
        for _ in 0..=usize::from(twice) {
            let mut tx = self.hotel.app.db.begin().await.unwrap();
            requests::file(&mut tx, &party, &asked, None, now).await.unwrap();
            tx.commit().await.unwrap();
        }
        Some((id, stay))
    }

    async fn deed(
        &self,
        (who, which): (usize, usize),
        kind: Kind,
        minutes: i64,
        (stale, twice): (bool, bool),
    ) {
        let Some(somebody) = self.who(who) else { return };
        let deed = kind.deed(minutes, self.hotel.now());
        let command = |request: &Request| {
            // Mostly whoever has it; now and then somebody who has not.
            let here = |owner: &StaffId| self.team.contains(owner);
            let owner = request.state.owner().filter(here);
            let owner = owner.filter(|_| who % 4 > 0 && kind.is_the_owners());
            Command::Colleague { by: owner.unwrap_or(somebody), deed }
        };
        let Some(request) = self.fitting(which, command).await else { return };
        let (id, command) = (request.id, command(&request));
        let Command::Colleague { by, .. } = command else { return };
        let seen = if stale { 1 } else { request.version };
        let along = Along { seen: Some(seen), ..along(kind, by) };
        for _ in 0..=usize::from(twice) {
            act(&self.hotel, self.target(id), command, along.clone()).await;
        }
    }

    async fn both(&self, (first, second): (usize, usize), which: usize, kind: Kind, minutes: i64) {
        let (Some(one), Some(other)) = (self.who(first), self.who(second)) else { return };
        let Some((id, _)) = self.which(which) else { return };
        let deed = kind.deed(minutes, self.hotel.now());
        let does = |by| Command::Colleague { by, deed };
        tokio::join!(
            act(&self.hotel, self.target(id), does(one), along(kind, one)),
            act(&self.second, self.target(id), does(other), along(kind, other)),
        );
    }

    async fn clash(&self, (who, which): (usize, usize), kind: Kind, minutes: i64, with: Meanwhile) {
        let (Some(by), Some((id, stay))) = (self.who(who), self.which(which)) else { return };
        let nth = self.stays.iter().position(|known| *known == stay).unwrap_or(0);
        let deed = Command::Colleague { by, deed: kind.deed(minutes, self.hotel.now()) };
        let pressed = act(&self.hotel, self.target(id), deed, along(kind, by));
        match with {
            Meanwhile::GuestSays(says) => {
                if self.stays.contains(&stay) {
                    let says = Command::Guest { says, via: None };
                    let words = Along::with(note(None));
                    tokio::join!(pressed, act(&self.second, self.target(id), says, words));
                }
            }
            Meanwhile::RoomChanges => {
                tokio::join!(pressed, self.change_room(nth));
            }
            Meanwhile::Rests(minutes) => {
                tokio::join!(pressed, self.rest(nth, minutes));
            }
            Meanwhile::ServerLooks => {
                self.hotel.app.clock.advance(TimeDelta::minutes(1));
                tokio::join!(pressed, self.rounds(2));
            }
            Meanwhile::DeskRings(outcome) => {
                tokio::join!(pressed, self.ring(who + 1, which, outcome));
            }
        }
    }

    async fn says(&self, which: usize, says: Says, by_phone: Option<usize>) {
        let via = by_phone.and_then(|nth| self.who(nth));
        let command = Command::Guest { says, via };
        let Some(request) = self.fitting(which, |_| command).await else { return };
        if self.stays.contains(&request.stay) {
            let along = Along::with(note(via));
            act(&self.hotel, self.target(request.id), command, along).await;
        }
    }

    async fn writes(&self, by: Option<StaffId>, which: usize) {
        let Some((id, stay)) = self.which(which) else { return };
        if by.is_none() && !self.stays.contains(&stay) {
            return;
        }
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let said = requests::say(&mut tx, self.target(id), note(by), self.hotel.now()).await;
        settle(said);
        tx.commit().await.unwrap();
    }

    async fn note(&self, who: usize, which: usize) {
        let (Some(by), Some((id, _))) = (self.who(who), self.which(which)) else { return };
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let words = clean("Cot 3 is in the linen room");
        let note = NewNote { id: NoteId::new(), by, words, language: Language::En };
        settle(requests::note(&mut tx, self.target(id), &note, self.hotel.now()).await);
        tx.commit().await.unwrap();
    }

    async fn rest(&self, stay: usize, minutes: Option<i64>) {
        let Some(stay) = self.stay(stay) else { return };
        let (house, now) = (self.hotel.house.id, self.hotel.now());
        let until = minutes.map(|minutes| now + TimeDelta::minutes(minutes));
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        requests::rest(&mut tx, (house, stay), until, now).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn change_room(&self, stay: usize) {
        let Some(stay) = self.stay(stay) else { return };
        let (house, now) = (self.hotel.house.id, self.hotel.now());
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let free = stays::free_rooms(&mut tx, house).await.unwrap();
        if let Some(room) = free.first() {
            requests::change_room(&mut tx, (house, stay), room, None, now).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    async fn leave(&mut self, who: usize) {
        let Some(leaver) = self.who(who) else { return };
        self.hired += 1;
        let (house, now) = (self.hotel.house.id, self.hotel.now());
        let by = self.hotel.staff_id("Helena");
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        bellpull::staff::leave(&mut tx, house, leaver, by, now).await.unwrap();
        let new = self.hotel.hire_another(&mut tx, &format!("Colleague {}", self.hired)).await;
        tx.commit().await.unwrap();
        self.team.retain(|known| *known != leaver);
        self.team.push(new);
        self.look().await;
    }

    async fn ring(&self, who: usize, nth: usize, outcome: usize) {
        let Some(by) = self.who(who) else { return };
        let (house, now) = (self.hotel.house.id, self.hotel.now());
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let due: Vec<CallId> =
            calls::due(&mut tx, house).await.unwrap().into_iter().map(|call| call.id).collect();
        if let Some(call) = due.get(nth % due.len().max(1)) {
            let note = clean("They were kind about it");
            let outcome = OUTCOMES[outcome];
            let how = calls::Went {
                by,
                outcome,
                note: &note,
                letter: Some(&note),
                language: bellpull::words::Language::En,
                about: None,
                seen: None,
            };
            requests::call_made(&mut tx, house, *call, how, now).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    async fn request(&self, id: RequestId) -> Request {
        let mut db = self.hotel.app.db.acquire().await.unwrap();
        requests::find(&mut db, self.target(id)).await.unwrap().unwrap()
    }
}

/// One transaction at one server: done, or refused.
async fn act(hotel: &Hotel, target: Target, command: Command, along: Along) {
    let mut tx = hotel.app.db.begin().await.unwrap();
    let done = requests::act(&mut tx, target, command, along, hotel.now()).await;
    if settle(done) {
        tx.commit().await.unwrap();
    }
}

/// Whether it was done. The law may refuse; the database may not fail.
fn settle(done: Result<Request, Error>) -> bool {
    match done {
        Ok(_) => true,
        Err(Error::Refused(..) | Error::Changed(..)) => false,
        Err(error) => panic!("{error:?}"),
    }
}

fn along(kind: Kind, by: StaffId) -> Along {
    let in_the_way = matches!(kind, Kind::Cannot).then(|| InTheWay {
        rule: clean("No candles in rooms"),
        alternative: clean("A lamp with a warm light"),
        impact: clean("No candlelight on a birthday"),
    });
    let choices = vec![clean("By the window"), clean("By the bed")];
    Along {
        note: kind.has_words().then(|| note(Some(by))),
        question: Some(Question { choices, why: CleanText::default() }),
        in_the_way,
        ..Along::default()
    }
}

fn note(by: Option<StaffId>) -> Note {
    let words = clean("In a moment, with pleasure");
    Note { id: MessageId::new(), by, words, language: Language::En }
}

fn clean(words: &str) -> CleanText {
    CleanText::lines(words, LONGEST).ok().unwrap()
}
