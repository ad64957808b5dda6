//! What the house learned on those days: which rules stood in the way, and what was decided about
//! them; and with it what people told.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};
use fastrand::Rng;
use serde_json::{Value, json};

use super::Told;
use super::guests::Stay;
use super::lessons::{LESSONS, Lesson, Verdict};
use super::telling::Telling;
use crate::ids::{DecisionId, NamingId, PropertyId, RuleId, StaffId};
use crate::journal::Subject;
use crate::properties::Property;
use crate::requests::Event;
use crate::requests::life::Life;
use crate::rules::{self, Standing, gist};
use crate::staff::{Department, Role, Team};
use crate::words::Language;

/// When on every other Monday the manager goes through the register, and how many rules at most.
const REVIEW: (u32, usize) = (15, 4);

/// A rule is changed once it was named so often.
const ENOUGH: usize = 9;

/// What is known by now, and who decides.
pub(super) struct Learning {
    register: Vec<Known>,
    manager: StaffId,
    telling: Telling,
    /// A chance of its own: what else happened on those days does not depend on it.
    rng: Rng,
}

/// A rule of the register.
struct Known {
    lesson: &'static Lesson,
    id: RuleId,
    /// None: nobody has named it yet.
    standing: Option<Standing>,
    times: usize,
    /// How often since it was decided.
    since: usize,
    by: BTreeSet<StaffId>,
}

impl Learning {
    /// For the people of a house.
    pub(super) fn new(team: &Team, desk: StaffId, seed: u64) -> Self {
        let known = |lesson| Known {
            lesson,
            id: RuleId::new(),
            standing: None,
            times: 0,
            since: 0,
            by: BTreeSet::new(),
        };
        let here = team.here();
        let manager = here.iter().find(|it| it.roles.contains(&Role::Manager));
        Self {
            register: LESSONS.iter().map(known).collect(),
            manager: manager.map_or(desk, |it| it.id),
            telling: Telling::new(team, desk, seed),
            rng: Rng::with_seed(seed.wrapping_add(1)),
        }
    }

    /// What was learned on one day.
    pub(super) fn day(
        &mut self,
        (house, day): (&Property, NaiveDate),
        (stays, lives): (&[&Stay], &[Life]),
    ) -> Told {
        let mut told = self.telling.day((house, day), (stays, lives));
        let review = house.at(day, hour(REVIEW.0));
        let mut refused: Vec<_> = lives.iter().filter_map(refused).collect();
        refused.sort_by_key(|(at, ..)| *at);
        let before = refused.partition_point(|(at, ..)| *at < review);
        for refused in &refused[..before] {
            self.names(house.id, *refused, &mut told);
        }
        if day.weekday() == Weekday::Mon && day.iso_week().week().is_multiple_of(2) {
            self.decides(house.id, review, &mut told);
        }
        for refused in &refused[before..] {
            self.names(house.id, *refused, &mut told);
        }
        told
    }

    /// How each rule that was named stands after all these days.
    pub(super) fn register(&self, house: PropertyId) -> Vec<Value> {
        let row = |known: &Known| {
            Some(json!({ "property_id": house, "id": known.id, "standing": known.standing? }))
        };
        self.register.iter().filter_map(row).collect()
    }

    /// Which rule it is this time; what was changed stands in nobody's way.
    fn in_the_way(&mut self, department: Department) -> Option<&mut Known> {
        let may = |known: &&mut Known| {
            known.standing != Some(Standing::Changed)
                && known.lesson.of.is_none_or(|of| of == department)
        };
        let mut may: Vec<_> = self.register.iter_mut().filter(may).collect();
        if may.is_empty() {
            return None;
        }
        // What comes first is named most.
        let place = self.rng.usize(..may.len()).min(self.rng.usize(..may.len()));
        Some(may.swap_remove(place))
    }

    /// Whoever says no names the rule that stood in the way.
    fn names(
        &mut self,
        house: PropertyId,
        (at, by, life): (DateTime<Utc>, StaffId, &Life),
        told: &mut Told,
    ) {
        let Some(known) = self.in_the_way(life.request.department) else { return };
        let lesson = known.lesson;
        if known.standing.is_none() {
            told.row("rules", known.row(house, at));
        }
        known.standing = Some(Standing::Open);
        known.times += 1;
        known.since += 1;
        known.by.insert(by);
        told.row(
            "rules_in_the_way",
            json!({
                "property_id": house, "id": NamingId::new(), "rule_id": known.id, "at": at,
                "request_id": life.request.id, "staff_id": by, "rule": lesson.rule,
                "alternative": lesson.alternative, "impact": lesson.impact,
            }),
        );
        let named = rules::Event::RuleNamed {
            rule: known.id,
            by: Some(by),
            request: Some(life.request.id),
        };
        told.tell(at, of(house), &named);
    }

    /// The manager decides about what was named most, and whoever named it is told.
    fn decides(&mut self, house: PropertyId, at: DateTime<Utc>, told: &mut Told) {
        let by = self.manager;
        let mut open: Vec<_> =
            self.register.iter_mut().filter(|it| it.standing == Some(Standing::Open)).collect();
        open.sort_by_key(|known| std::cmp::Reverse(known.since));
        for known in open.into_iter().take(REVIEW.1) {
            let (standing, words) = match known.lesson.verdict {
                // Until then somebody looks into it.
                Verdict::Changed(_) if known.times < ENOUGH => continue,
                Verdict::Changed(words) => (Standing::Changed, words),
                Verdict::Kept(words) => (Standing::Kept, words),
            };
            let id = DecisionId::new();
            known.standing = Some(standing);
            known.since = 0;
            told.row(
                "rule_decisions",
                json!({
                    "property_id": house, "id": id, "rule_id": known.id, "at": at,
                    "standing": standing, "words": words, "language": Language::En.code(),
                    "decided_by": by,
                }),
            );
            for reader in known.by.iter().filter(|reader| **reader != by) {
                let seen = at + TimeDelta::hours(3);
                let row = json!({
                    "property_id": house, "decision_id": id, "staff_id": reader, "seen_at": seen,
                });
                told.row("decisions_told", row);
            }
            let decided = rules::Event::RuleDecided { rule: known.id, by, standing };
            told.tell(at, of(house), &decided);
        }
    }
}

impl Known {
    /// As it is entered when somebody names it first.
    fn row(&self, house: PropertyId, at: DateTime<Utc>) -> Value {
        json!({
            "property_id": house, "id": self.id, "words": self.lesson.rule,
            "gist": gist(self.lesson.rule), "standing": Standing::Open, "first_at": at,
        })
    }
}

/// Who said no to it, and when.
fn refused(life: &Life) -> Option<(DateTime<Utc>, StaffId, &Life)> {
    life.past.iter().find_map(|(at, recorded)| match recorded.event {
        Event::Refused { by } => Some((*at, by, life)),
        _ => None,
    })
}

fn of(property: PropertyId) -> Subject {
    Subject { property, stay: None, request: None }
}

fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}
