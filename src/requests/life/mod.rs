//! A request's whole life without a database: the same law, the same clocks, in memory. For histories
//! that are told at once instead of lived through; what is written then is what the verbs write.

mod store;

use chrono::{DateTime, Utc};

use super::acting::moment_of;
use super::carrying::{follow, owed};
use super::filing::begins;
use super::rounds::tick_of;
use super::{Command, Event, Note, Party, Recorded, Refusal, Request, State, Wish, plan};
use crate::alarms::Rule;
use crate::calls::{Owed, Reason};
use crate::ids::StaffId;
use crate::journal::Happened;
use crate::misses::Miss;
use crate::promises::Clocks;

pub use store::write;

/// What became of a wish, from its filing on.
#[derive(Clone, Debug)]
pub struct Life {
    pub request: Request,
    /// All that happened, oldest first.
    pub past: Vec<(DateTime<Utc>, Recorded)>,
    /// What people wrote about it.
    pub said: Vec<(DateTime<Utc>, Note)>,
    pub misses: Vec<Miss>,
    /// What the front desk owes the guest on the telephone, and since when.
    pub owed: Vec<(DateTime<Utc>, Owed)>,
    fingerprint: Vec<u8>,
    alarms: Vec<(Rule, DateTime<Utc>)>,
}

impl Life {
    /// The wish is filed.
    pub fn begin(
        party: &Party,
        wish: &Wish,
        by: Option<StaffId>,
        clocks: &Clocks,
        now: DateTime<Utc>,
    ) -> Self {
        let (event, alarm) = begins(wish, by, clocks, now);
        let state = State::Cancelled { at: now }.apply(&event, now);
        Self {
            request: Request::filed(party, wish, (state, by), now),
            past: vec![(now, Recorded { event, message: None })],
            said: Vec::new(),
            misses: Vec::new(),
            owed: Vec::new(),
            fingerprint: wish.fingerprint.clone(),
            alarms: alarm.into_iter().collect(),
        }
    }

    /// Somebody does something about it, perhaps with a word; first the clocks do what was due.
    ///
    /// # Errors
    /// What the law says where it may not be done.
    pub fn act(
        &mut self,
        command: Command,
        note: Option<Note>,
        clocks: &Clocks,
        now: DateTime<Utc>,
    ) -> Result<(), Refusal> {
        self.pass(clocks, now);
        let event =
            self.request.state.decide(command, moment_of(&self.request, clocks, None, now))?;
        self.happen(event, note, clocks, now);
        Ok(())
    }

    /// The clocks do what is due until then.
    pub fn pass(&mut self, clocks: &Clocks, until: DateTime<Utc>) {
        while let Some((rule, at)) = self.next_alarm(until) {
            self.alarms.retain(|(other, _)| *other != rule);
            let pace = plan::pace(&self.request, clocks, self.request.since);
            let tick = Command::Clock(tick_of(rule, &self.request, &pace, at));
            let moment = moment_of(&self.request, clocks, None, at);
            // A refusal means that it no longer needs doing.
            if let Ok(event) = self.request.state.decide(tick, moment) {
                self.happen(event, None, clocks, at);
            }
        }
    }

    /// What the journal says of it, oldest first.
    pub fn told(&self) -> impl Iterator<Item = Happened> + '_ {
        // Events are plain enums: there is nothing that could not be written.
        let event = |recorded| serde_json::to_value(recorded).ok();
        let told = self.past.iter().map(move |(at, recorded)| (*at, event(recorded)));
        told.filter_map(|(at, event)| Some((at, self.request.subject(), event?)))
    }

    /// When the clocks do the next thing, if nobody does anything before.
    pub fn next(&self) -> Option<DateTime<Utc>> {
        self.alarms.iter().map(|(_, at)| *at).min()
    }

    fn next_alarm(&self, until: DateTime<Utc>) -> Option<(Rule, DateTime<Utc>)> {
        self.alarms.iter().copied().filter(|(_, at)| *at <= until).min_by_key(|(_, at)| *at)
    }

    fn happen(&mut self, event: Event, note: Option<Note>, clocks: &Clocks, now: DateTime<Utc>) {
        let request = &mut self.request;
        let (before, level) = (request.state, request.level);
        let missed = follow(request, &event, clocks, now);
        let owed = owed(&event, (before, level), request, missed.as_ref(), now);
        // Who has said a word about what was brought was not silent.
        let spoke = |owed: &Owed| match before {
            State::Delivered { at, .. } if owed.reason == Reason::Silent => {
                self.said.iter().any(|(said, note)| *said >= at && note.by.is_none())
            }
            _ => false,
        };
        self.owed.extend(owed.filter(|owed| !spoke(owed)).map(|owed| (now, owed)));
        self.misses.extend(missed);
        match request.state {
            State::UnderWay { since, .. } => request.started_at = Some(since),
            _ if request.state.delivered().is_none() => request.started_at = None,
            _ => {}
        }
        let over = request.state.is_over();
        request.closed_at = if over { request.closed_at.or(Some(now)) } else { None };
        let pace = plan::pace(request, clocks, request.since);
        let plan = plan::after(&event, request, &pace, now);
        if plan.afresh {
            self.alarms.clear();
        }
        let set = |rule: &Rule| plan.set.iter().any(|(other, _)| other == rule);
        self.alarms.retain(|(rule, _)| !plan.off.contains(rule) && !set(rule));
        self.alarms.extend(plan.set);
        let message = note.as_ref().map(|note| note.id);
        self.said.extend(note.map(|note| (now, note)));
        self.past.push((now, Recorded { event, message }));
    }
}
