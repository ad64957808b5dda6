//! How what went wrong on those days was put right, by the law of recoveries, and what the house said
//! yes to.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use fastrand::Rng;
use serde_json::json;

use super::Told;
use super::guests::Stay;
use crate::exceptions::{self, Allowance};
use crate::ids::{ExceptionId, GestureId, MessageId, RecoveryId, RequestId, StaffId, StayId};
use crate::journal::Subject;
use crate::misses::Miss;
use crate::promises::{self, Urgency};
use crate::properties::Property;
use crate::recovery::gestures::{self, Listed};
use crate::recovery::{Cause, Command, Course, Event, Recorded};
use crate::words::Language;

/// Who puts things right, what they have spent, and what guests were given.
pub(super) struct Righting {
    /// Everybody who may own one, with what they may spend, and the manager.
    owners: Vec<(StaffId, Allowance)>,
    manager: StaffId,
    list: Vec<Listed>,
    spent: HashMap<(StaffId, NaiveDate), i64>,
    given: HashSet<(StayId, String)>,
}

/// One recovery while it is told.
struct Tale<'a> {
    house: &'a Property,
    stay: &'a Stay,
    id: RecoveryId,
    request: RequestId,
    owner: StaffId,
    course: Course,
    /// What was said yes to for it, and how much that is.
    spent: Option<(ExceptionId, i64)>,
    told: Told,
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
            Command::Fix { by }
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

impl Tale<'_> {
    fn happens(&mut self, now: DateTime<Utc>, event: Event) {
        self.course = self.course.apply(event, now);
        self.told.tell(now, self.subject(), &Recorded { recovery: self.id, event });
    }

    fn subject(&self) -> Subject {
        let (stay, request) = (Some(self.stay.id), Some(self.request));
        Subject { property: self.house.id, stay, request }
    }

    fn writes(&mut self, now: DateTime<Utc>) {
        let words = match self.stay.language {
            Language::En => {
                "I am so sorry. You told us, and we did not keep our word. I stay with this."
            }
            Language::De => {
                "Es tut mir sehr leid. Wir haben unser Wort nicht gehalten. Ich bleibe dran."
            }
            Language::Ar => "أعتذر بشدة. لم نفِ بوعدنا، وسأتابع الأمر بنفسي.",
        };
        self.told.row("recovery_letters", json!({
            "property_id": self.house.id, "id": MessageId::new(), "recovery_id": self.id, "at": now,
            "staff_id": self.owner, "body": words, "language": self.stay.language.code(),
        }));
    }

    fn mends(&mut self, now: DateTime<Utc>) {
        self.told.row("recovery_fixes", json!({
            "property_id": self.house.id, "id": MessageId::new(), "recovery_id": self.id, "at": now,
            "staff_id": self.owner, "done": true, "body": "Brought as it was wished for, and looked at together.",
        }));
    }

    /// What was chosen is not given any more, and nothing was spent on it.
    fn gives_up(&mut self, now: DateTime<Utc>, by: StaffId) {
        for (table, row) in &mut self.told.rows {
            match *table {
                "recovery_gestures" => row["dropped_at"] = json!(now),
                "exceptions" => row["given_up_at"] = json!(now),
                _ => {}
            }
        }
        if let Some((exception, amount)) = self.spent {
            let event = exceptions::Event::ExceptionGivenUp { exception, by, amount };
            self.told.tell(now, self.subject(), &event);
        }
    }

    fn row(&mut self, first: &Miss, cause: Cause, why: Option<&str>) {
        let it = &self.course;
        for (_, gesture) in self.told.rows.iter_mut().filter(|(of, _)| *of == "recovery_gestures") {
            gesture["given_at"] = json!(it.given_at);
            gesture["given_by"] = json!(it.given_at.and(it.owner));
        }
        let pace = promises::Righting::usual(Urgency::Normal);
        self.told.row("recoveries", json!({
            "property_id": self.house.id, "id": self.id, "stay_id": self.stay.id,
            "request_id": self.request, "cause": cause, "words": "", "urgency": Urgency::Normal,
            "opened_at": first.at, "since": first.at, "level": 0, "version": 1,
            "owner_id": it.owner, "owned_since": it.owned_since, "apologised_at": it.apologised_at,
            "begun_at": it.begun_at, "fixed_at": it.fixed_at, "gesture_id": it.gesture,
            "given_at": it.given_at, "touch_at": it.touch_at, "not_right": it.not_right,
            "right_at": it.right_at, "heard_by": it.heard_by, "guest_left_at": it.left_at,
            "closed_at": it.closed_at, "closed_by": it.closed_by, "closing_words": why,
            "owner_in": pace.owner, "apology_in": pace.apology, "fix_in": pace.fix,
            "done_in": pace.done,
        }));
    }
}
