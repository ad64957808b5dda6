//! How what went wrong on those days was put right, by the law of recoveries, and what the house said
//! yes to.

mod tale;

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use fastrand::Rng;
use serde_json::json;

use super::Told;
use super::guests::Stay;
use crate::exceptions::{self, Allowance};
use crate::ids::{ExceptionId, GestureId, RecoveryId, RequestId, StaffId, StayId};
use crate::journal::Subject;
use crate::misses::Miss;
use crate::properties::Property;
use crate::recovery::gestures::{self, Listed};
use crate::recovery::{Cause, Command, Course, Event};
use tale::Tale;

/// Who puts things right, what they have spent, and what guests were given.
pub(super) struct Righting {
    /// Everybody who may own one, with what they may spend, and the manager.
    owners: Vec<(StaffId, Allowance)>,
    manager: StaffId,
    list: Vec<Listed>,
    spent: HashMap<(StaffId, NaiveDate), i64>,
    given: HashSet<(StayId, String)>,
}

impl Righting {
    pub(super) fn new(
        owners: Vec<(StaffId, Allowance)>,
        manager: StaffId,
        list: Vec<Listed>,
    ) -> Self {
        Self { owners, manager, list, spent: HashMap::new(), given: HashSet::new() }
    }

    /// Puts right what went wrong for one party on one day, in the order in which it did. Each miss is
    /// told which recovery it belongs to.
    pub(super) fn put_right(
        &mut self,
        house: &Property,
        stay: &Stay,
        misses: &[Miss],
        rng: &mut Rng,
    ) -> (Vec<Told>, HashMap<RequestId, RecoveryId>) {
        let (mut told, mut of) = (Vec::new(), HashMap::new());
        let mut left = misses;
        while let [first, rest @ ..] = left {
            let id = RecoveryId::new();
            of.insert(first.request, id);
            let (tale, joined) = self.tale((house, stay), (id, first), rest, rng);
            for miss in &rest[..joined] {
                of.insert(miss.request, id);
            }
            left = &rest[joined..];
            told.push(tale);
        }
        (told, of)
    }

    /// One from its beginning to its end, and how many of the further misses joined it.
    fn tale(
        &mut self,
        (house, stay): (&Property, &Stay),
        (id, first): (RecoveryId, &Miss),
        further: &[Miss],
        rng: &mut Rng,
    ) -> (Told, usize) {
        let owner = self.owners[rng.usize(..self.owners.len())].0;
        let mut tale = Tale {
            house,
            stay,
            id,
            request: first.request,
            owner,
            course: Course::default(),
            spent: None,
            told: Told::default(),
        };
        let cause = Cause::from(first.reason);
        tale.happens(first.at, Event::RecoveryOpened { cause, by: None });
        let (mut now, mut joined) = (first.at, 0);
        let leaves = stay.here(house).1;
        while !tale.course.is_complete() {
            let at = now + TimeDelta::seconds(rng.i64(60..600));
            if let Some(miss) = further.get(joined).filter(|miss| miss.at <= at) {
                now = now.max(miss.at);
                tale.happens(now, Event::RecoveryJoined { cause: Cause::from(miss.reason) });
                joined += 1;
                continue;
            }
            if at >= leaves {
                return (self.left(tale, (first, cause), leaves), joined);
            }
            now = at;
            self.next(&mut tale, now, rng);
        }
        tale.happens(now, Event::RecoveryClosed { by: None });
        tale.row(first, cause, None);
        (tale.told, joined)
    }

    /// What its owner does next.
    fn next(&mut self, tale: &mut Tale, now: DateTime<Utc>, rng: &mut Rng) {
        let (by, course) = (tale.owner, tale.course);
        let command = if course.owner.is_none() {
            Command::Take { by }
        } else if course.apologised_at.is_none() {
            tale.writes(now);
            Command::Apologise { by }
        } else if course.begun_at.is_none() {
            Command::Begin { by }
        } else if course.fixed_at.is_none() {
            tale.mends(now);
            Command::Fix { by, owed: false }
        } else if course.gesture.is_none() {
            let gesture = self.gives(tale, now, rng);
            Command::Choose { by: Some(by), gesture, manages: false }
        } else if course.given_at.is_none() {
            Command::Give { by }
        } else {
            Command::Hear { right: rng.u8(..20) > 0, by: Some(by) }
        };
        if let Ok(event) = course.decide(command, now) {
            tale.happens(now, event);
        }
    }

    /// The guest left before it was right: a manager says why it is closed.
    fn left(&self, mut tale: Tale, (first, cause): (&Miss, Cause), leaves: DateTime<Utc>) -> Told {
        let by = self.manager;
        tale.happens(leaves, Event::RecoveryGuestLeft);
        let at = leaves + TimeDelta::hours(1);
        tale.happens(at, Event::RecoveryClosed { by: Some(by) });
        if tale.course.owes_gift() {
            tale.gives_up(at, by);
        }
        tale.row(first, cause, Some("They left before we could ask. I have written to them."));
        tale.told
    }

    /// Something they did not expect, never the same twice, and never more than its owner has left.
    fn gives(&mut self, tale: &mut Tale, now: DateTime<Utc>, rng: &mut Rng) -> GestureId {
        let (by, day) = (tale.owner, tale.house.today(now));
        let may = self.owners.iter().find(|(owner, _)| *owner == by).map(|(_, may)| *may);
        let may = may.unwrap_or_default();
        let spent = self.spent.entry((by, day)).or_default();
        let fits = |listed: &&Listed| {
            let new = !self.given.contains(&(tale.stay.id, listed.code.clone()));
            let cost =
                listed.cost.filter(|cost| *cost <= may.per_case && *spent + cost <= may.per_day);
            !listed.hidden && !listed.asks && new && cost.is_some()
        };
        // What costs little is given often.
        let fitting: Vec<&Listed> = self.list.iter().filter(fits).collect();
        let place = rng.usize(..fitting.len().max(1)).min(rng.usize(..fitting.len().max(1)));
        let id = GestureId::new();
        let w = tale.house.words(tale.house.language);
        let (code, words, cost) = match fitting.get(place) {
            Some(listed) => (Some(listed.code.clone()), String::new(), listed.cost.unwrap_or(0)),
            None => (None, format!("A walk through the garden, {}", now.timestamp()), 0),
        };
        *spent += cost;
        let likeness = gestures::likeness(code.as_deref(), &words);
        self.given.insert((tale.stay.id, likeness.clone()));
        let what = code.as_deref().map_or_else(|| words.clone(), |code| gestures::name(code, w));
        tale.told.row("recovery_gestures", json!({
            "property_id": tale.house.id, "id": id, "recovery_id": tale.id, "stay_id": tale.stay.id,
            "code": code, "words": words, "likeness": likeness, "cost": cost, "by_id": by,
            "chosen_at": now, "by_guest": false, "dropped_at": null, "card": "", "given_at": null, "given_by": null,
        }));
        let gift = Some((tale.id, id));
        let of = (tale.stay.id, tale.request, gift);
        let said = yes(&mut tale.told, (tale.house, by), of, (cost, &what), now);
        tale.spent = Some((said, cost));
        id
    }

    /// Says yes to something beyond the rules, sometimes.
    pub(super) fn says_yes(
        &mut self,
        house: &Property,
        (stay, request): (&Stay, RequestId),
        now: DateTime<Utc>,
        rng: &mut Rng,
    ) -> Told {
        const TO: [(&str, i64); 4] = [
            ("Checkout at 16:00", 0),
            ("Breakfast before the kitchen opens", 900),
            ("A taxi to the pharmacy", 1_400),
            ("Vegan snacks in the minibar", 900),
        ];
        let mut told = Told::default();
        let (by, may) = self.owners[rng.usize(..self.owners.len())];
        let (what, amount) = TO[rng.usize(..TO.len())];
        let spent = self.spent.entry((by, house.today(now))).or_default();
        if amount <= may.per_case && *spent + amount <= may.per_day {
            *spent += amount;
            yes(&mut told, (house, by), (stay.id, request, None), (amount, what), now);
        }
        told
    }
}

/// One line of the ledger.
fn yes(
    told: &mut Told,
    (house, by): (&Property, StaffId),
    (stay, request, gift): (StayId, RequestId, Option<(RecoveryId, GestureId)>),
    (amount, what): (i64, &str),
    now: DateTime<Utc>,
) -> ExceptionId {
    let id = ExceptionId::new();
    let (recovery, gesture) = gift.unzip();
    told.row("exceptions", json!({
        "property_id": house.id, "id": id, "at": now, "day": house.today(now), "staff_id": by,
        "stay_id": stay, "request_id": request, "recovery_id": recovery,
        "case_id": exceptions::case(stay, Some(request), recovery), "amount": amount, "what": what,
        "gesture_id": gesture, "given_up_at": null,
    }));
    let subject = Subject { property: house.id, stay: Some(stay), request: Some(request) };
    told.tell(now, subject, &exceptions::Event::ExceptionGranted { exception: id, by, amount });
    id
}
