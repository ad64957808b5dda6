//! What a person would expect, in as few words as possible: the reference for the real thing.

use std::collections::{BTreeMap, BTreeSet};

use bellpull::ids::PreferenceId;
use bellpull::properties::Property;
use bellpull::requests::standard::Rhythm;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

/// How many, and at which time; none: with the morning round.
pub type Like = (i16, Option<NaiveTime>);

/// How far today's has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Coming,
    /// Somebody is on the way with it.
    UnderWay,
    There,
    /// Not wanted any more.
    Gone,
}

/// The one request of a preference and a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket {
    pub quantity: i16,
    pub wanted: DateTime<Utc>,
    pub stage: Stage,
}

#[derive(Clone, Debug)]
pub struct Kept {
    pub usual: Like,
    pub rhythm: Rhythm,
    /// What is wanted earlier than this is of before.
    pub since: DateTime<Utc>,
    pub paused: bool,
    pub stopped: bool,
    pub skipped: Vec<NaiveDate>,
    pub changed: BTreeMap<NaiveDate, Like>,
}

/// One party and its standard.
#[derive(Clone, Debug)]
pub struct Model {
    pub house: Property,
    pub arrives_on: NaiveDate,
    pub departs_on: NaiveDate,
    pub arrived: Option<DateTime<Utc>>,
    pub gone: bool,
    pub kept: BTreeMap<PreferenceId, Kept>,
    pub tickets: BTreeMap<(PreferenceId, NaiveDate), Ticket>,
    /// Somebody has promised it.
    pub held: BTreeSet<(PreferenceId, NaiveDate)>,
}

const ROUND: NaiveTime = NaiveTime::from_hms_opt(10, 0, 0).expect("a time");
const CHECK_OUT: NaiveTime = NaiveTime::from_hms_opt(11, 0, 0).expect("a time");
const AUDIT: NaiveTime = NaiveTime::from_hms_opt(4, 0, 0).expect("a time");

impl Model {
    /// What is meant for a day: how many, and when. Two in the morning belongs to the night before.
    pub fn meant(&self, id: PreferenceId, day: NaiveDate) -> Option<(i16, DateTime<Utc>)> {
        let kept = &self.kept[&id];
        let usual = kept.rhythm.has(day).then_some(&kept.usual);
        let (quantity, time) = *kept.changed.get(&day).or(usual)?;
        let time = time.unwrap_or(ROUND);
        let at = self.house.at(if time < AUDIT { day + Days::new(1) } else { day }, time);
        let theirs = day >= self.arrives_on
            && day <= self.departs_on
            && at <= self.house.at(self.departs_on, CHECK_OUT);
        let off = kept.paused || kept.stopped || kept.skipped.contains(&day);
        (theirs && !off).then_some((quantity, at))
    }

    /// The house looks: what is meant for today is on its way, once.
    pub fn look(&mut self, now: DateTime<Utc>) {
        if self.gone {
            for ticket in self.tickets.values_mut() {
                if matches!(ticket.stage, Stage::Coming | Stage::UnderWay) {
                    ticket.stage = Stage::Gone;
                }
            }
            return;
        }
        for id in self.kept.keys().copied().collect::<Vec<_>>() {
            self.make(id, now);
        }
    }

    fn make(&mut self, id: PreferenceId, now: DateTime<Utc>) {
        let (today, since) = (self.house.today(now), self.kept[&id].since);
        let Some(arrived) = self.arrived else { return };
        if let Some((quantity, wanted)) = self.meant(id, today)
            && wanted > since
            && wanted > arrived
        {
            let ticket = Ticket { quantity, wanted, stage: Stage::Coming };
            self.tickets.entry((id, today)).or_insert(ticket);
        }
    }

    /// The guest, or the desk, has changed something: today's follows, unless somebody is on the way
    /// with it or it is there; and a time that has passed is for tomorrow.
    pub fn settle(&mut self, id: PreferenceId, now: DateTime<Utc>) {
        if self.arrived.is_none() {
            return;
        }
        self.make(id, now);
        let today = self.house.today(now);
        let meant = self.meant(id, today);
        let held = self.held.contains(&(id, today));
        let Some(ticket) = self.tickets.get_mut(&(id, today)) else { return };
        match (ticket.stage, meant) {
            (Stage::Coming, None) => ticket.stage = Stage::Gone,
            // Another time than the one somebody promised: they are asked.
            (Stage::Coming, Some((_, wanted))) if held && wanted != ticket.wanted => {}
            (Stage::Coming, Some((quantity, wanted)))
                if wanted == ticket.wanted || wanted > now =>
            {
                (ticket.quantity, ticket.wanted) = (quantity, wanted);
            }
            (Stage::Gone, Some((quantity, wanted))) if wanted > now => {
                *ticket = Ticket { quantity, wanted, stage: Stage::Coming };
            }
            _ => {}
        }
    }

    /// The party comes on another day: days that are no longer of the stay move along with it.
    pub fn comes_on(&mut self, arrives_on: NaiveDate) {
        let (by, last) = (arrives_on - self.arrives_on, self.departs_on);
        let here = |day: NaiveDate| (arrives_on..=last).contains(&day);
        let to = |day| if here(day) { day } else { (day + by).clamp(arrives_on, last) };
        for kept in self.kept.values_mut().filter(|kept| !kept.stopped) {
            if let Rhythm::Dates(dates) = &mut kept.rhythm {
                *dates =
                    dates.iter().map(|day| to(*day)).collect::<BTreeSet<_>>().into_iter().collect();
            }
            let days: BTreeSet<_> = kept
                .changed
                .keys()
                .chain(&kept.skipped)
                .copied()
                .filter(|day| !here(*day))
                .collect();
            for day in days {
                let skipped = kept.skipped.contains(&day);
                kept.skipped.retain(|it| *it != day);
                let changed = kept.changed.remove(&day);
                let taken = kept.skipped.contains(&to(day)) || kept.changed.contains_key(&to(day));
                if !taken {
                    kept.skipped.extend(skipped.then(|| to(day)));
                    kept.changed.extend(changed.map(|like| (to(day), like)));
                }
            }
        }
        self.arrives_on = arrives_on;
    }

    /// How far today's has come.
    pub fn today(&self, id: PreferenceId, now: DateTime<Utc>) -> Option<Ticket> {
        self.tickets.get(&(id, self.house.today(now))).copied()
    }

    /// Whether the guest may still say something about a day.
    pub fn is_open(&self, day: NaiveDate, now: DateTime<Utc>) -> bool {
        day >= self.house.today(now) && day >= self.arrives_on && day <= self.departs_on
    }
}
