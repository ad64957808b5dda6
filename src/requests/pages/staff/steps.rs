//! What happened to a request, step by step, in the words of the house.

use crate::calls;
use crate::ids::StaffId;
use crate::journal::Entry;
use crate::requests::{Event, How, Recorded, Settler};

use super::card::Scene;

/// A drawing, and what it stands beside.
pub(super) type Said = (&'static str, String);

/// What the journal noted, and in words what happened, where words do not say it themselves.
pub(super) fn step(entry: &Entry, scene: &Scene<'_>) -> Option<(Recorded, Option<Said>)> {
    let w = scene.w;
    let recorded: Recorded = serde_json::from_value(entry.event.clone()).ok()?;
    let name = |id: StaffId| scene.team.get(id).map_or("", |by| by.given_name.as_str());
    let time = w.when(entry.at, scene.now);
    let plain = |key| w.t(key).with("time", &time);
    let by = |key, id| plain(key).with("name", name(id));
    let step = match recorded.event {
        Event::Scheduled { .. }
        | Event::Filed { .. }
        | Event::Said { .. }
        | Event::Noted { .. } => None,
        Event::FellDue { .. } => Some(("clock", plain("staff-step-due"))),
        Event::Confirmed { by: who, promise } => {
            let promised = w.when(promise.by, entry.at);
            Some(("check", by("staff-step-confirmed", who).with("promised", promised)))
        }
        Event::Started { by: who } => Some(("walk", by("staff-step-started", who))),
        Event::Delivered { by: who, how } => Some(("check", by(delivered(how), who))),
        Event::Settled { by: Settler::Guest, .. } => Some(("rose", plain("staff-step-right"))),
        Event::Settled { by: Settler::Desk, via } => {
            Some(("phone", by("staff-step-verified", via?)))
        }
        Event::Settled { by: Settler::Clock, .. } => Some(("check", plain("staff-step-settled"))),
        Event::Reopened { .. } => Some(("repeat", plain("staff-step-reopened"))),
        Event::Cancelled { .. } => Some(("back", plain("staff-step-cancelled"))),
        Event::GuestLeft => Some(("back", plain("staff-step-guest-left"))),
        Event::Asked { by: who, .. } => Some(("chat", by("staff-step-asked", who))),
        Event::Offered { by: who, .. } => Some(("chat", by("staff-step-offered", who))),
        Event::Answered { .. } | Event::AnsweredLater { .. } => {
            Some(("chat", plain("staff-step-answered")))
        }
        Event::Accepted { .. } | Event::AcceptedLater { .. } => {
            Some(("check", plain("staff-step-accepted")))
        }
        Event::Declined { .. } => Some(("back", plain("staff-step-declined"))),
        Event::TalkWanted { .. } => Some(("phone", plain("staff-step-talk"))),
        Event::Refused { by: who } => Some(("late", by("staff-step-refused", who))),
        Event::Moved { by: who, promise } => {
            let promised = w.when(promise.by, entry.at);
            Some(("clock", by("staff-step-moved", who).with("promised", promised)))
        }
        Event::Parked { by: who, until, .. } => {
            let until = w.when(until, entry.at);
            Some(("moon", by("staff-step-parked", who).with("until", until)))
        }
        Event::Resumed { by: Some(who) } => Some(("walk", by("staff-step-resumed", who))),
        Event::Resumed { by: None } => Some(("clock", plain("staff-step-resumed-by-clock"))),
        Event::HandedBack { by: who, .. } => Some(("back", by("staff-step-handed-back", who))),
        Event::TakenOver { by: who, from, promise } => {
            let promised = w.when(promise.by, entry.at);
            let said = by("staff-step-taken-over", who).with("promised", promised);
            Some(("check", said.with("from", name(from))))
        }
        Event::Kept { by: who } => Some(("check", by("staff-step-kept", who))),
        Event::Undone { by: who } => Some(("back", by("staff-step-undone", who))),
        Event::Restored { .. } => Some(("repeat", plain("staff-step-restored"))),
        Event::OwnerLeft { .. } => Some(("back", plain("staff-step-owner-left"))),
        Event::Climbed { level } => {
            let key = match level {
                1 => "staff-step-lead",
                2 => "staff-step-desk",
                3 => "staff-step-manager",
                _ => "staff-step-again",
            };
            Some(("bell", plain(key)))
        }
        Event::Nudged => Some(("clock", plain("staff-step-nudged"))),
        Event::Doubted => Some(("clock", plain("staff-step-doubted"))),
        Event::Lapsed { .. } => Some(("back", plain("staff-step-lapsed"))),
        Event::BecameLate => Some(("late", plain("staff-step-late"))),
        Event::Reminded => Some(("clock", plain("staff-step-reminded"))),
        Event::Rung => Some(("phone", plain("staff-step-rung"))),
        Event::VerifyDue => Some(("phone", plain("staff-step-verify"))),
        Event::RoomChanged { ref from, ref to, .. } => {
            Some(("repeat", plain("staff-step-room").with("from", from).with("to", to)))
        }
    };
    Some((recorded, step.map(|(icon, said)| (icon, said.to_string()))))
}

fn delivered(how: How) -> &'static str {
    match how {
        How::InHand => "staff-step-in-hand",
        How::AtTheDoor => "staff-step-at-the-door",
        How::InTheRoom => "staff-step-in-the-room",
    }
}

/// What became of a call about it. That it is owed is told only where nothing else says so.
pub(super) fn call(entry: &Entry, scene: &Scene<'_>) -> Option<(calls::Event, Option<Said>)> {
    use calls::Reason;
    let w = scene.w;
    let event: calls::Event = serde_json::from_value(entry.event.clone()).ok()?;
    let time = w.when(entry.at, scene.now);
    let said = match &event {
        calls::Event::CallOwed { reason, .. } => match reason {
            Reason::Unanswered | Reason::Late | Reason::Talk | Reason::Refused => {
                Some(w.t("deeds-call-owed").with("time", time))
            }
            Reason::Question | Reason::Verify | Reason::LeftOpen => None,
        },
        calls::Event::CallMade { by, outcome, .. } => {
            let name = scene.team.get(*by).map_or("", |by| by.given_name.as_str());
            let key = format!("deeds-call-{}", outcome.code());
            Some(w.t(key).with("name", name).with("time", time))
        }
        calls::Event::CallMissed { .. } => Some(w.t("deeds-call-missed").with("time", time)),
    };
    Some((event, said.map(|said| ("phone", said.to_string()))))
}
