//! The front desk's calls of those days: who was owed one, when somebody rang, and how it went. What is
//! owed, and when, the law says.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use fastrand::Rng;

use super::Told;
use super::guests::Stay;
use super::ringing::{Ending, Open, Ring, left_open, subject};
use crate::calls::{self, AGAIN, Event, MENDING, Occasion, Owed, Reason, TRIES, When};
use crate::ids::{CallId, StaffId, StayId};
use crate::properties::{Hours, Property};
use crate::requests::life::Life;

/// Of a hundred calls on a last evening so many are never made.
const MISSED: u8 = 6;

/// How many minutes it takes at most until it is somebody's turn of an evening.
const SPREAD: i64 = 150;

/// The same where the guest is about to leave, or only a note is to be written.
const SOON: i64 = 6;

/// The front desk on those days, with what it owes each party.
pub(super) struct Evenings {
    hours: Hours,
    by: StaffId,
    /// Its own: who is rung changes nothing of what is wished for.
    rng: Rng,
    owing: BTreeMap<StayId, Owing>,
}

/// What one party is owed.
#[derive(Default)]
struct Owing {
    /// What happens to them, and when.
    coming: Vec<(DateTime<Utc>, Owed)>,
    open: Option<Open>,
    /// When somebody last rang or wrote.
    rung_at: Option<DateTime<Utc>>,
    prefers_no_calls: bool,
}

/// Where somebody rings whom.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) house: &'a Property,
    pub(super) hours: &'a Hours,
    pub(super) stay: &'a Stay,
    pub(super) by: StaffId,
}

impl Evenings {
    pub(super) fn new(hours: Hours, by: StaffId, seed: u64) -> Self {
        Self { hours, by, rng: Rng::with_seed(seed), owing: BTreeMap::new() }
    }

    /// The calls of one day, to everybody who slept in the house after it.
    pub(super) fn day(
        &mut self,
        (house, day): (&Property, NaiveDate),
        (stays, lives): (&[&Stay], &[Life]),
    ) -> Told {
        for life in lives {
            let owing = self.owing.entry(life.request.stay).or_default();
            owing.coming.extend(life.owed.iter().copied());
        }
        let mut told = Told::default();
        for stay in stays {
            let mut owing = self.owing.remove(&stay.id).unwrap_or_default();
            let scene = Scene { house, hours: &self.hours, stay, by: self.by };
            if stay.arrives_on == day {
                owing.coming.push(first_evening(scene, day));
            }
            told.add(owing.day(scene, day, &mut self.rng));
            if stay.departs_on > day + Days::new(1) {
                self.owing.insert(stay.id, owing);
            }
        }
        told
    }
}

/// The clock thinks of it when the evening's calls begin.
fn first_evening(scene: Scene<'_>, day: NaiveDate) -> (DateTime<Utc>, Owed) {
    let arrived = scene.stay.here(scene.house).0;
    let owed = Owed {
        property: scene.house.id,
        stay: scene.stay.id,
        request: None,
        reason: Reason::FirstEvening,
        due_at: arrived + MENDING,
        at_any_hour: false,
    };
    (scene.house.at(day, scene.hours.calls_from).max(arrived), owed)
}

impl Owing {
    /// A day of one party: what happens joins what they are owed, until somebody rings. What is to be
    /// said on a last day is said before they leave, or never.
    fn day(&mut self, scene: Scene<'_>, day: NaiveDate, rng: &mut Rng) -> Told {
        let Scene { house, stay, .. } = scene;
        let left = stay.here(house).1;
        let last = stay.departs_on == day + Days::new(1);
        let ends = if last { left } else { house.beginning(day + Days::new(1)) };
        let mut told = Told::default();
        self.coming.sort_by_key(|(at, _)| *at);
        let later = self.coming.partition_point(|(at, _)| *at < ends);
        let later = self.coming.split_off(later);
        for (at, owed) in std::mem::replace(&mut self.coming, later) {
            self.rings_until(at, scene, &mut told);
            self.owe((at, owed), scene, &mut told, rng);
        }
        self.rings_until(ends, scene, &mut told);
        if last {
            if let Some(open) = self.open.take() {
                open.miss(left, scene, &mut told);
            }
            for (at, owed) in self.coming.drain(..).filter(|(_, it)| it.reason == Reason::LeftOpen)
            {
                left_open(at, owed, scene, &mut told);
            }
        }
        told
    }

    /// What was to be said until then is said.
    fn rings_until(&mut self, until: DateTime<Utc>, scene: Scene<'_>, told: &mut Told) {
        let rung = self.open.take_if(|open| open.ring.done_at < until);
        if let Some(open) = rung {
            self.rung_at = Some(open.ring.done_at);
            self.prefers_no_calls |= open.ring.ending == Ending::PrefersNoCalls;
            open.tell(scene, told);
        }
    }

    /// One more thing to speak about, in a call of its own or in the one that is owed.
    fn owe(
        &mut self,
        (at, owed): (DateTime<Utc>, Owed),
        scene: Scene<'_>,
        told: &mut Told,
        rng: &mut Rng,
    ) {
        let when = self.when(&owed, scene, at);
        let Owed { request, reason, at_any_hour, .. } = owed;
        let occasion = Occasion { request, reason, at, due_at: when.due_at, at_any_hour };
        let Some(open) = self.open.as_mut() else {
            let call = CallId::new();
            told.tell(at, subject(scene, request), &Event::CallOwed { call, reason });
            let ring = self.plan((&when, at_any_hour), scene, rng);
            self.open = Some(Open::new((call, scene.stay.id), occasion, when.written, ring));
            return;
        };
        if !open.joins(occasion) {
            return;
        }
        told.tell(at, subject(scene, request), &Event::CallJoined { call: open.call.id, reason });
        open.call.written &= when.written || owed.waits_for_the_evening();
        // It cannot wait for the others.
        if when.due_at < open.call.due_at && open.ring.begins_at > at {
            open.call.due_at = when.due_at;
            let any_hour = open.call.at_any_hour;
            let ring = self.plan((&when, any_hour), scene, rng);
            self.open.iter_mut().for_each(|open| open.ring = ring);
        }
    }

    fn when(&self, owed: &Owed, scene: Scene<'_>, at: DateTime<Utc>) -> When {
        if !owed.waits_for_the_evening() {
            return When { due_at: owed.due_at, written: false };
        }
        let Scene { house, hours, stay, .. } = scene;
        let evening = house.at(house.today(at), hours.calls_from);
        let rung = self.rung_at.is_some_and(|rung| rung >= evening);
        calls::when((house, hours), stay.departs_on, (owed.due_at, rung), at)
    }

    /// When somebody rings about it, and how that goes.
    fn plan(&self, (when, any_hour): (&When, bool), scene: Scene<'_>, rng: &mut Rng) -> Ring {
        let Scene { house, hours, stay, .. } = scene;
        let quiet = |at| !any_hour && hours.are_quiet(house, at);
        let due = when.due_at;
        let quiet_at = house.at(house.today(due), hours.quiet_from);
        let most = if quiet(due) || house.today(due) >= stay.departs_on {
            SOON
        } else {
            (quiet_at - due).num_minutes().clamp(2, SPREAD)
        };
        let begins_at = due + TimeDelta::minutes(rng.i64(1..=if any_hour { 3 } else { most }));
        let last = house.today(begins_at) + Days::new(1) >= stay.departs_on;
        let ending = match rng.u8(..100) {
            _ if when.written || quiet(begins_at) || (self.prefers_no_calls && !any_hour) => {
                Ending::Written { tried: 0 }
            }
            0..MISSED if last => Ending::Never,
            MISSED..14 => {
                let may = |nth: &i32| *nth == 0 || !quiet(begins_at + AGAIN * *nth);
                let tries = (0..i32::from(TRIES)).take_while(may);
                Ending::Written { tried: tries.last().unwrap_or(0) + 1 }
            }
            14..17 => Ending::PrefersNoCalls,
            _ => Ending::ToTheirLiking,
        };
        Ring::new(begins_at, ending)
    }
}
