use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::TimeZone;

use super::*;
use crate::catalogue::Label;
use crate::ids::{PropertyId, RequestId, StaffId, StayId};
use crate::promises::Promise;
use crate::requests::carrying::advance;
use crate::requests::rounds::tick_of;
use crate::requests::{Command, How, Manner, Moment, Terms};
use crate::staff::Department;
use crate::words::Language;

fn nine() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 22, 20, 0, 0).unwrap()
}

fn towels(urgency: Urgency) -> Request {
    Request {
        property: PropertyId::new(),
        id: RequestId::new(),
        stay: StayId::new(),
        guest: "Mrs Okafor".to_owned(),
        room: "304".to_owned(),
        floor: 3,
        language: Language::En,
        item: "TWL-BATH".to_owned(),
        department: Department::Housekeeping,
        urgency,
        label: Label::default(),
        choice: Label::default(),
        quantity: Some(2),
        over_cap: false,
        words: String::new(),
        manner: Manner::Any,
        target_minutes: 10,
        answer_minutes: None,
        price: None,
        filed_at: nine(),
        filed_by: None,
        version: 0,
        wanted_for: None,
        started_at: None,
        closed_at: None,
        reopened: 0,
        since: nine(),
        level: 0,
        doubted_at: None,
        missed_for: None,
        moved_from: None,
        guest_left: false,
        born_of: None,
        amended_at: None,
        waits_since: None,
        answered_at: None,
        first_promised_for: None,
        waits_for: None,
        state: State::Cancelled { at: nine() },
    }
}

/// A request, what is pending for it, and what was told about it.
struct Evening {
    request: Request,
    pending: BTreeMap<&'static str, (Rule, DateTime<Utc>)>,
    told: String,
}

impl Evening {
    fn new(title: &str, request: Request) -> Self {
        Self { request, pending: BTreeMap::new(), told: format!("{title}\n") }
    }

    fn pace(&self) -> Pace {
        pace(&self.request, &Clocks::default(), self.request.since)
    }

    /// So many minutes after nine this happens.
    fn at(mut self, minutes: i64, event: &Event) -> Self {
        let now = nine() + TimeDelta::minutes(minutes);
        advance(&mut self.request, event, now);
        if *event == Event::BecameLate {
            self.request.missed_for = self.request.state.counted_on().map(|promise| promise.by);
        }
        let plan = after(event, &self.request, &self.pace(), now);
        if plan.afresh {
            self.pending.clear();
        }
        self.pending.retain(|_, (rule, _)| !plan.off.contains(rule));
        self.pending.extend(plan.set.into_iter().map(|(rule, at)| (name(rule), (rule, at))));
        let said = format!("{event:?}");
        let said = said.split([' ', '{']).next().unwrap_or_default();
        let level = if matches!(event, Event::Climbed { .. }) { self.request.level } else { 0 };
        let level = if level > 0 { format!(" {level}") } else { String::new() };
        writeln!(self.told, "  {minutes:>4} min  {said}{level}").unwrap();
        self
    }

    /// Nobody does anything any more, until so many minutes after nine.
    fn then_nobody(mut self, until: i64) -> String {
        let end = nine() + TimeDelta::minutes(until);
        while let Some((rule, now)) = self.pending.values().copied().min_by_key(|(_, at)| *at) {
            if now > end {
                break;
            }
            self.pending.remove(name(rule));
            let tick = tick_of(rule, &self.request, &self.pace(), now);
            let answer_by = now + minutes(self.pace().answer);
            let moment = Moment { now, answer_by, resting: None, later: None };
            if let Ok(event) = self.request.state.decide(Command::Clock(tick), moment) {
                self = self.at((now - nine()).num_minutes(), &event);
            }
        }
        let open = self.request.state.is_over() || !self.pending.is_empty();
        assert!(open, "nobody and nothing watches over it:\n{}", self.told);
        self.told
    }
}

fn name(rule: Rule) -> &'static str {
    match rule {
        Rule::File => "file",
        Rule::Climb => "climb",
        Rule::Nudge => "nudge",
        Rule::Doubt => "doubt",
        Rule::Lapse => "lapse",
        Rule::Late => "late",
        Rule::Remind => "remind",
        Rule::Ring => "ring",
        Rule::Resume => "resume",
        Rule::Settle => "settle",
        Rule::Verify => "verify",
    }
}

fn in_minutes(minutes: i64) -> DateTime<Utc> {
    nine() + TimeDelta::minutes(minutes)
}

/// What the clocks do when nobody does anything: the ladders of product.md §4, minute by minute.
#[test]
fn what_happens_when_nobody_does_anything() {
    let marta = StaffId::new();
    let filed = Event::Filed { answer_by: in_minutes(3), by: None };
    let promise = |minutes| Promise { by: in_minutes(minutes) };
    let takes = |minutes| Event::Confirmed { by: marta, promise: promise(minutes) };
    let starts = Event::Started { by: marta };
    let brings = Event::Delivered { by: marta, how: How::AtTheDoor, ticked: None };
    let asks = Event::Asked { by: marta, terms: Terms::Within(10) };
    let parks = Event::Parked { by: marta, until: in_minutes(60), promise: promise(70) };
    let mut told = Vec::new();
    for urgency in [Urgency::Urgent, Urgency::Normal] {
        let new = |title: &str| {
            Evening::new(&format!("{urgency:?}: {title}"), towels(urgency)).at(0, &filed)
        };
        told.push(new("nobody answers").then_nobody(40));
        told.push(new("Marta takes it, and does not begin").at(1, &takes(21)).then_nobody(25));
        let on_her_way = new("Marta is on her way, and does not come").at(1, &takes(11));
        told.push(on_her_way.at(2, &starts).then_nobody(45));
        let back =
            Event::HandedBack { by: marta, answer_by: in_minutes(5), wanted: None, unticked: None };
        let given_back = new("Marta gives it back, and nobody takes it up").at(1, &takes(21));
        told.push(given_back.at(2, &back).then_nobody(40));
        told.push(new("Marta asks, and the guest does not answer").at(1, &asks).then_nobody(100));
        let parked = new("Marta parks it").at(1, &takes(11)).at(2, &parks);
        told.push(parked.then_nobody(70));
        let brought = new("Marta brings it").at(1, &takes(11)).at(9, &brings);
        told.push(brought.then_nobody(100));
    }
    let wanted = in_minutes(600);
    let mut later = towels(Urgency::Normal);
    later.wanted_for = Some(wanted);
    let scheduled = Event::Scheduled { wanted, by: None };
    let later = |title| Evening::new(title, later.clone()).at(0, &scheduled);
    told.push(later("Wanted in ten hours: nobody answers").then_nobody(650));
    let taken = later("Wanted in ten hours: Marta takes it, and does not begin");
    told.push(taken.at(5, &takes(600)).then_nobody(605));
    insta::assert_snapshot!(told.join("\n"));
}
