//! How a call of those days went: to their liking, with a note because nobody picked up or they prefer
//! none, or not at all.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::Told;
use super::evenings::Scene;
use super::words;
use crate::calls::{AGAIN, Call, Event, Occasion, Outcome, Owed};
use crate::ids::{CallId, MessageId, RequestId, StayId};
use crate::journal::Subject;
use crate::stays;

/// How long it takes to write a note.
const WRITING: TimeDelta = TimeDelta::minutes(1);

/// How long somebody thinks of what a departed guest left open.
const THINKING: TimeDelta = TimeDelta::minutes(40);

/// How a call ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    ToTheirLiking,
    PrefersNoCalls,
    /// A note, after so many tries.
    Written {
        tried: i32,
    },
    /// The guest leaves first.
    Never,
}

/// When somebody rings, and how that goes.
#[derive(Clone, Copy)]
pub(super) struct Ring {
    pub(super) begins_at: DateTime<Utc>,
    pub(super) done_at: DateTime<Utc>,
    pub(super) ending: Ending,
}

impl Ring {
    pub(super) fn new(begins_at: DateTime<Utc>, ending: Ending) -> Self {
        let lasts = match ending {
            Ending::ToTheirLiking | Ending::Written { tried: 0 } => TimeDelta::zero(),
            Ending::PrefersNoCalls => WRITING,
            // After the last try somebody writes at once.
            Ending::Written { tried } => AGAIN * (tried - 1) + WRITING,
            Ending::Never => TimeDelta::days(3650),
        };
        Self { begins_at, done_at: begins_at + lasts, ending }
    }

    /// When nobody picked up.
    fn tries(self) -> Vec<DateTime<Utc>> {
        let Ending::Written { tried } = self.ending else { return Vec::new() };
        (0..tried).map(|nth| self.begins_at + AGAIN * nth).collect()
    }
}

/// A call that is owed, and how it will go.
pub(super) struct Open {
    pub(super) call: Call,
    pub(super) ring: Ring,
}

impl Open {
    pub(super) fn new(
        (id, stay): (CallId, StayId),
        occasion: Occasion,
        written: bool,
        ring: Ring,
    ) -> Self {
        let call = Call {
            id,
            stay,
            left_open: false,
            made_at: occasion.at,
            due_at: occasion.due_at,
            at_any_hour: occasion.at_any_hour,
            written,
            tries: 0,
            outcome: None,
            note: String::new(),
            done_by: None,
            done_at: None,
            occasions: vec![occasion],
        };
        Self { call, ring }
    }

    /// Whether it is one more thing to speak about; what happened once more is not.
    pub(super) fn joins(&mut self, new: Occasion) -> bool {
        self.call.at_any_hour |= new.at_any_hour;
        let same = |it: &&mut Occasion| it.reason == new.reason && it.request == new.request;
        if let Some(known) = self.call.occasions.iter_mut().find(same) {
            known.at = new.at;
            known.due_at = known.due_at.min(new.due_at);
            known.at_any_hour |= new.at_any_hour;
            return false;
        }
        self.call.occasions.push(new);
        true
    }

    /// It is made.
    pub(super) fn tell(mut self, scene: Scene<'_>, told: &mut Told) {
        let (ring, stay) = (self.ring, subject(scene, None));
        let call = &mut self.call;
        call.occasions.sort_by_key(|it| it.reason.rank());
        for at in ring.tries() {
            call.tries += 1;
            call.due_at = at;
            made(call, Outcome::NoAnswer, (scene, at), told);
        }
        call.written |= call.tries > 0;
        let outcome = match ring.ending {
            Ending::ToTheirLiking | Ending::Never => Outcome::ToTheirLiking,
            Ending::PrefersNoCalls => Outcome::PrefersNoCalls,
            Ending::Written { .. } => Outcome::Note,
        };
        if outcome == Outcome::PrefersNoCalls {
            let prefers = stays::Event::PrefersNoCalls { prefers: true, by: scene.by };
            told.tell(ring.begins_at, stay, &prefers);
            let row = json!({ "property_id": scene.house.id, "id": call.stay });
            told.row("stays", row);
        }
        if outcome != Outcome::ToTheirLiking {
            let letter = letter(ring.done_at, scene, told);
            call.note = if outcome == Outcome::Note { letter.to_owned() } else { String::new() };
        }
        made(call, outcome, (scene, ring.done_at), told);
        call.tries += 1;
        close(call, Some(outcome), (scene, ring.done_at), told);
    }

    /// The guest leaves before anybody rings.
    pub(super) fn miss(mut self, at: DateTime<Utc>, scene: Scene<'_>, told: &mut Told) {
        let call = &mut self.call;
        call.occasions.sort_by_key(|it| it.reason.rank());
        let event = Event::CallMissed { call: call.id, reason: call.reason() };
        told.tell(at, subject(scene, call.request()), &event);
        close(call, None, (scene, at), told);
    }
}

/// What a departed guest left open, and somebody thought of.
pub(super) fn left_open(at: DateTime<Utc>, owed: Owed, scene: Scene<'_>, told: &mut Told) {
    let Owed { request, reason, due_at, at_any_hour, .. } = owed;
    let occasion = Occasion { request, reason, at, due_at, at_any_hour };
    let ring = Ring::new(at + THINKING, Ending::Never);
    let Open { mut call, ring } = Open::new((CallId::new(), owed.stay), occasion, false, ring);
    call.left_open = true;
    told.tell(at, subject(scene, request), &Event::CallOwed { call: call.id, reason });
    made(&call, Outcome::SeenTo, (scene, ring.begins_at), told);
    call.tries = 1;
    close(&mut call, Some(Outcome::SeenTo), (scene, ring.begins_at), told);
}

pub(super) fn subject(scene: Scene<'_>, request: Option<RequestId>) -> Subject {
    Subject { property: scene.house.id, stay: Some(scene.stay.id), request }
}

/// The call once, and each further request that it was about.
fn made(call: &Call, outcome: Outcome, (scene, at): (Scene<'_>, DateTime<Utc>), told: &mut Told) {
    let (id, reason, by) = (call.id, call.reason(), scene.by);
    let event = Event::CallMade { call: id, reason, by, outcome };
    told.tell(at, subject(scene, call.request()), &event);
    for request in call.requests().into_iter().skip(1) {
        let event = Event::CallSpoke { call: id, reason, by, outcome };
        told.tell(at, subject(scene, Some(request)), &event);
    }
}

/// What was written to them.
fn letter(at: DateTime<Utc>, scene: Scene<'_>, told: &mut Told) -> &'static str {
    let language = scene.stay.language;
    let body = words::letter(language);
    let row = json!({
        "property_id": scene.house.id,
        "id": MessageId::new(),
        "stay_id": scene.stay.id,
        "staff_id": scene.by,
        "at": at,
        "body": body,
        "language": language.code(),
    });
    told.row("letters", row);
    told.tell(at, subject(scene, None), &stays::Event::WrittenTo { by: scene.by });
    body
}

/// The call is over, made or missed: its rows.
fn close(
    call: &mut Call,
    outcome: Option<Outcome>,
    (scene, at): (Scene<'_>, DateTime<Utc>),
    told: &mut Told,
) {
    call.outcome = outcome;
    call.done_at = Some(at);
    call.done_by = outcome.map(|_| scene.by);
    for it in &call.occasions {
        told.row("call_occasions", occasion(scene, call.id, it));
    }
    let row = json!({
        "property_id": scene.house.id,
        "id": call.id,
        "stay_id": call.stay,
        "made_at": call.made_at,
        "due_at": call.due_at,
        "at_any_hour": call.at_any_hour,
        "left_open": call.left_open,
        "written": call.written,
        "status": if outcome.is_some() { "done" } else { "missed" },
        "outcome": call.outcome,
        "tries": call.tries,
        "note": call.note,
        "done_by": call.done_by,
        "done_at": call.done_at,
    });
    told.row("calls", row);
}

fn occasion(scene: Scene<'_>, call: CallId, it: &Occasion) -> Value {
    json!({
        "property_id": scene.house.id,
        "call_id": call,
        "request_id": it.request,
        "reason": it.reason,
        "at": it.at,
        "due_at": it.due_at,
        "at_any_hour": it.at_any_hour,
    })
}
