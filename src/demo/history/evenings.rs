//! The front desk's calls of those evenings: one for a guest, about all that happened.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use fastrand::Rng;
use serde_json::{Value, json};

use super::Told;
use super::guests::Stay;
use crate::calls::{Event, Outcome, Reason};
use crate::ids::{CallId, RequestId, StaffId, StayId};
use crate::journal::Subject;
use crate::properties::Property;
use crate::requests::life::Life;
use crate::requests::{Event as Happened, Settler};

/// When nobody rings any more.
const QUIET: (u32, u32) = (21, 30);

/// When the first are rung.
const BEGINS: u32 = 18;

/// Of a hundred calls so many are never made.
const MISSED: u8 = 4;

/// One thing to speak about.
type Occasion = (DateTime<Utc>, Reason, Option<RequestId>);

/// The calls of one evening.
pub(super) fn calls(
    (house, day): (&Property, NaiveDate),
    stays: &[&Stay],
    lives: &[Life],
    by: StaffId,
    rng: &mut Rng,
) -> Vec<Told> {
    let mut occasions: BTreeMap<StayId, Vec<Occasion>> = BTreeMap::new();
    for life in lives {
        let mut add = |at, reason| {
            let of_stay = occasions.entry(life.request.stay).or_default();
            of_stay.push((at, reason, Some(life.request.id)));
        };
        for miss in &life.misses {
            add(miss.at, Reason::Miss);
        }
        for (at, recorded) in &life.past {
            if matches!(recorded.event, Happened::Settled { by: Settler::Clock, .. }) {
                add(*at, Reason::Silent);
            }
        }
    }
    let mut told = Vec::new();
    for stay in stays {
        let mut occasions = occasions.remove(&stay.id).unwrap_or_default();
        if stay.arrives_on == day {
            let began = house.at(day, time(BEGINS, 0)).max(stay.here(house).0);
            occasions.push((began, Reason::FirstEvening, None));
        }
        told.extend(call((house, day), stay, occasions, by, rng));
    }
    told
}

fn call(
    (house, day): (&Property, NaiveDate),
    stay: &Stay,
    mut occasions: Vec<Occasion>,
    by: StaffId,
    rng: &mut Rng,
) -> Option<Told> {
    let (begins, quiet) = (house.at(day, time(BEGINS, 0)), house.at(day, time(QUIET.0, QUIET.1)));
    let made = begins + TimeDelta::seconds(rng.i64(600..12_000));
    // What happens later is not spoken of tonight.
    occasions.retain(|(at, ..)| *at < made.min(quiet) && *at >= house.beginning(day));
    occasions.sort_by_key(|(at, ..)| *at);
    let mut seen = Vec::new();
    occasions.retain(|(_, reason, request)| {
        let new = !seen.contains(&(*reason, *request));
        seen.push((*reason, *request));
        new
    });
    let (first, reason, request) = *occasions.first()?;
    let id = CallId::new();
    let subject = |request| Subject { property: house.id, stay: Some(stay.id), request };
    let mut told = Told::default();
    for (place, (at, reason, request)) in occasions.iter().enumerate() {
        let (call, reason) = (id, *reason);
        let event = if place == 0 {
            Event::CallOwed { call, reason }
        } else {
            Event::CallJoined { call, reason }
        };
        told.tell(*at, subject(*request), &event);
        told.row("call_occasions", occasion((house, id), (*at, reason, *request), begins));
    }
    let outcome = match rng.u8(..100) {
        0..MISSED => None,
        4..10 => Some(Outcome::NoAnswer),
        10..13 => Some(Outcome::PrefersNoCalls),
        _ => Some(Outcome::ToTheirLiking),
    };
    let done = if outcome.is_some() { made } else { stay.here(house).1 };
    match outcome {
        Some(outcome) => {
            told.tell(done, subject(request), &Event::CallMade { call: id, reason, by, outcome });
        }
        None => told.tell(done, subject(request), &Event::CallMissed { call: id, reason }),
    }
    let tries =
        i16::from(outcome.is_some()) + if outcome == Some(Outcome::NoAnswer) { 2 } else { 0 };
    let row = json!({
        "property_id": house.id,
        "id": id,
        "stay_id": stay.id,
        "made_at": first,
        "due_at": begins.max(first),
        "at_any_hour": false,
        "left_open": false,
        "written": outcome == Some(Outcome::NoAnswer),
        "status": if outcome.is_some() { "done" } else { "missed" },
        "outcome": outcome,
        "tries": tries,
        "note": "",
        "done_by": outcome.map(|_| by),
        "done_at": done,
    });
    told.row("calls", row);
    Some(told)
}

fn occasion(
    (house, call): (&Property, CallId),
    (at, reason, request): Occasion,
    begins: DateTime<Utc>,
) -> Value {
    json!({
        "property_id": house.id,
        "call_id": call,
        "request_id": request,
        "reason": reason,
        "at": at,
        "due_at": begins.max(at),
        "at_any_hour": false,
    })
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}
