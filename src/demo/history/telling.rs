//! What was worth telling on those days, and what guests would change.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use fastrand::Rng;
use serde_json::json;

use super::Told;
use super::guests::Stay;
use super::words::{self, SEEN, THANKED};
use crate::advice;
use crate::ids::{AdviceId, MomentId, PropertyId, StaffId, StayId};
use crate::journal::Subject;
use crate::moments;
use crate::properties::Property;
use crate::requests::Status;
use crate::requests::life::Life;
use crate::staff::{Role, Team};
use crate::words::Language;

/// Of a hundred days so many have a moment that somebody tells: two a week.
const WORTH_TELLING: u8 = 29;

/// Of a hundred answers so many are followed by what came of it.
const FOLLOWED: u8 = 40;

/// Who tells, and who was asked.
pub(super) struct Telling {
    people: Vec<StaffId>,
    manager: StaffId,
    desk: StaffId,
    advised: HashSet<StayId>,
    told: usize,
    /// A chance of its own: what else happened on those days does not depend on it.
    rng: Rng,
}

impl Telling {
    /// For the people of a house.
    pub(super) fn new(team: &Team, desk: StaffId, seed: u64) -> Self {
        let here = team.here();
        let manager = here.iter().find(|it| it.roles.contains(&Role::Manager));
        Self {
            people: here.iter().map(|it| it.id).collect(),
            manager: manager.map_or(desk, |it| it.id),
            desk,
            advised: HashSet::new(),
            told: 0,
            rng: Rng::with_seed(seed.wrapping_add(2)),
        }
    }

    /// What was told on one day.
    pub(super) fn day(
        &mut self,
        (house, day): (&Property, NaiveDate),
        (stays, lives): (&[&Stay], &[Life]),
    ) -> Told {
        let mut told = Told::default();
        if self.rng.u8(..100) < WORTH_TELLING {
            self.tells((house, day), stays, &mut told);
        }
        self.asks((house, day), stays, lives, &mut told);
        told
    }

    /// Somebody tells of a moment.
    fn tells(&mut self, (house, day): (&Property, NaiveDate), stays: &[&Stay], told: &mut Told) {
        let Some(stay) = self.rng.choice(stays.iter()).copied() else { return };
        let Some(about) = self.rng.choice(&self.people).copied() else { return };
        let by = self.rng.choice(&self.people).copied().unwrap_or(about);
        let by = if by == about { self.desk } else { by };
        let quoted = stay.language == Language::En && self.told % 3 == 2;
        let words = if quoted {
            THANKED[self.told / 3 % THANKED.len()]
        } else {
            SEEN[self.told % SEEN.len()]
        };
        self.told += 1;
        let at = house.at(day, hour(16)) + TimeDelta::seconds(self.rng.i64(0..18_000));
        let id = MomentId::new();
        told.row(
            "moments",
            json!({
                "property_id": house.id, "id": id, "at": at, "added_by": by, "words": words,
                "language": Language::En.code(), "quoted": quoted,
                "guest": if quoted { stay.guest.as_str() } else { "" }, "room": stay.room,
                "stay_id": stay.id,
            }),
        );
        // Whoever tells of themselves has read it.
        let seen = if by == about { at } else { at + TimeDelta::hours(2) };
        told.row(
            "moment_people",
            json!({
                "property_id": house.id, "moment_id": id, "staff_id": about, "seen_at": seen,
            }),
        );
        told.tell(at, of(house.id, None), &moments::Event::MomentAdded { moment: id, by });
    }

    /// One guest says what they would change, and is answered before they leave.
    fn asks(
        &mut self,
        (house, day): (&Property, NaiveDate),
        stays: &[&Stay],
        lives: &[Life],
        told: &mut Told,
    ) {
        let evening = house.at(day, hour(19));
        let content = |stay: &&&Stay| {
            !self.advised.contains(&stay.id) && was_content(lives, stay.id, evening)
        };
        let content: Vec<&Stay> = stays.iter().filter(content).copied().collect();
        let Some(stay) = self.rng.choice(content) else { return };
        let at = evening + TimeDelta::seconds(self.rng.i64(0..7_200));
        let answered = at + TimeDelta::seconds(self.rng.i64(900..36_000));
        let answered = answered.min(stay.here(house).1 - TimeDelta::minutes(30));
        self.advised.insert(stay.id);
        let (id, of) = (AdviceId::new(), of(house.id, Some(stay.id)));
        let [words, answer, outcome] =
            self.rng.choice(words::advice(stay.language)).unwrap_or(&[""; 3]);
        let by = if self.rng.bool() { self.manager } else { self.desk };
        let language = stay.language.code();
        let row = json!({
            "property_id": house.id, "id": id, "stay_id": stay.id, "at": at, "words": words,
            "language": language, "guest": stay.guest, "room": stay.room, "answer": answer,
            "answer_language": language, "answered_by": by, "answered_at": answered,
        });
        told.row("advice", row);
        told.tell(at, of, &advice::Event::AdviceGiven { advice: id });
        told.tell(answered, of, &advice::Event::AdviceAnswered { advice: id, by });
        if self.rng.u8(..100) < FOLLOWED {
            let at = answered + TimeDelta::minutes(20);
            let row = json!({
                "property_id": house.id, "advice_id": id, "place": 1, "at": at, "said_by": by,
                "words": outcome, "language": language,
            });
            told.row("advice_outcomes", row);
            told.tell(at, of, &advice::Event::AdviceFollowed { advice: id, by });
        }
    }
}

/// Whether they had a wish on that day, and by then all were settled and none had gone wrong.
fn was_content(lives: &[Life], stay: StayId, by: DateTime<Utc>) -> bool {
    let mut theirs = lives.iter().filter(|life| life.request.stay == stay).peekable();
    theirs.peek().is_some()
        && theirs.all(|life| {
            life.request.state.status() == Status::Settled
                && life.misses.is_empty()
                && life.request.closed_at.is_some_and(|at| at < by)
        })
}

fn of(property: PropertyId, stay: Option<StayId>) -> Subject {
    Subject { property, stay, request: None }
}

fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}
