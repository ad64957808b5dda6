//! What happened to a request, step by step, in the words of the house.

use super::card::Scene;
use crate::calls;
use crate::ids::StaffId;
use crate::journal::Entry;
use crate::requests::pages::words::difference;
use crate::requests::{Event, How, Recorded, Settler};
use crate::words::Phrase;

/// A drawing, and what it stands beside.
pub(super) type Said = (&'static str, String);

/// What the journal noted, and in words what happened, where words do not say it themselves.
pub(super) fn step(entry: &Entry, scene: &Scene<'_>) -> Option<(Recorded, Option<Said>)> {
    let recorded: Recorded = serde_json::from_value(entry.event.clone()).ok()?;
    let said = key(&recorded.event).map(|(icon, key)| {
        let (event, when) = (&recorded.event, |at| scene.w.when(at, scene.now));
        let at = event.happened_at(entry.at);
        let said = filled(scene.w.t(key).with("time", when(at)), event, entry, scene).to_string();
        if at == entry.at {
            return (icon, said);
        }
        let said = scene.w.t("staff-step-sent-later").with("said", said);
        (icon, said.with("time", when(entry.at)).to_string())
    });
    Some((recorded, said))
}

/// Who did it, and the times and rooms that belong to it.
fn filled(phrase: Phrase, event: &Event, entry: &Entry, scene: &Scene<'_>) -> Phrase {
    let name = |id: StaffId| scene.team.get(id).map_or("", |by| by.given_name.as_str());
    let phrase = match event.by() {
        Some(by) => phrase.with("name", name(by)),
        None => phrase,
    };
    let when = |at| scene.w.when(at, entry.at);
    match event {
        Event::Confirmed { promise, .. } | Event::Moved { promise, .. } => {
            phrase.with("promised", when(promise.by))
        }
        Event::Parked { until, .. } => phrase.with("until", when(*until)),
        Event::TakenOver { from, promise, .. } => {
            phrase.with("promised", when(promise.by)).with("from", name(*from))
        }
        Event::Amended { change: Some(change), .. }
        | Event::ChangeAsked { change: Some(change), .. } => {
            phrase.with("what", difference(change, when, scene.w))
        }
        Event::Rescheduled { wanted, .. } => phrase.with("wanted", when(*wanted)),
        Event::RoomChanged { from, to, .. } => phrase.with("from", from).with("to", to),
        _ => phrase,
    }
}

/// The drawing and the sentence of each; none where words say it, or a note does.
fn key(event: &Event) -> Option<(&'static str, &'static str)> {
    Some(match event {
        Event::Scheduled { .. }
        | Event::Filed { .. }
        | Event::Said { .. }
        | Event::Noted { .. } => return None,
        Event::FellDue { .. } => ("clock", "staff-step-due"),
        Event::Confirmed { .. } => ("check", "staff-step-confirmed"),
        Event::Started { .. } => ("walk", "staff-step-started"),
        Event::Delivered { how, .. } => ("check", delivered(*how)),
        Event::Settled { by: Settler::Guest, .. } => ("rose", "staff-step-right"),
        Event::Settled { by: Settler::Desk, .. } => ("phone", "staff-step-verified"),
        Event::Settled { by: Settler::Clock, .. } => ("check", "staff-step-settled"),
        Event::Reopened { .. } => ("repeat", "staff-step-reopened"),
        Event::Cancelled { .. } => ("back", "staff-step-cancelled"),
        Event::GuestLeft => ("back", "staff-step-guest-left"),
        Event::Asked { .. } => ("chat", "staff-step-asked"),
        Event::Offered { .. } => ("chat", "staff-step-offered"),
        Event::Answered { .. } | Event::AnsweredLater { .. } => ("chat", "staff-step-answered"),
        Event::Accepted { .. } | Event::AcceptedLater { .. } => ("check", "staff-step-accepted"),
        Event::Declined { .. } => ("back", "staff-step-declined"),
        Event::TalkWanted { .. } => ("phone", "staff-step-talk"),
        Event::Refused { .. } => ("late", "staff-step-refused"),
        Event::Moved { .. } => ("clock", "staff-step-moved"),
        Event::Parked { .. } => ("moon", "staff-step-parked"),
        Event::Resumed { by: Some(_) } => ("walk", "staff-step-resumed"),
        Event::Resumed { by: None } => ("clock", "staff-step-resumed-by-clock"),
        Event::HandedBack { .. } => ("back", "staff-step-handed-back"),
        Event::TakenOver { .. } => ("check", "staff-step-taken-over"),
        Event::Kept { .. } => ("check", "staff-step-kept"),
        Event::Undone { .. } => ("back", "staff-step-undone"),
        Event::Restored { .. } => ("repeat", "staff-step-restored"),
        Event::OwnerLeft { .. } => ("back", "staff-step-owner-left"),
        Event::Climbed { level: 1 } => ("bell", "staff-step-lead"),
        Event::Climbed { level: 2 } => ("bell", "staff-step-desk"),
        Event::Climbed { level: 3 } => ("bell", "staff-step-manager"),
        Event::Climbed { .. } => ("bell", "staff-step-again"),
        Event::Nudged => ("clock", "staff-step-nudged"),
        Event::Doubted => ("clock", "staff-step-doubted"),
        Event::Lapsed { .. } => ("back", "staff-step-lapsed"),
        Event::BecameLate => ("late", "staff-step-late"),
        Event::Reminded => ("clock", "staff-step-reminded"),
        Event::Rung => ("phone", "staff-step-rung"),
        Event::VerifyDue => ("phone", "staff-step-verify"),
        Event::RoomChanged { .. } => ("repeat", "staff-step-room"),
        Event::Amended { .. } => ("repeat", "staff-step-amended"),
        Event::ChangeAsked { .. } => ("chat", "staff-step-change-asked"),
        Event::Rescheduled { .. } => ("clock", "staff-step-rescheduled"),
    })
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
            Reason::Unanswered | Reason::Late | Reason::Talk | Reason::Refused | Reason::Miss => {
                Some(w.t("deeds-call-owed").with("time", time))
            }
            Reason::Question
            | Reason::Verify
            | Reason::Silent
            | Reason::FirstEvening
            | Reason::SecondTouch
            | Reason::LeftOpen => None,
        },
        calls::Event::CallJoined { .. } | calls::Event::CallDropped { .. } => None,
        calls::Event::CallMade { by, outcome, .. }
        | calls::Event::CallSpoke { by, outcome, .. } => {
            let name = scene.team.get(*by).map_or("", |by| by.given_name.as_str());
            let key = format!("deeds-call-{}", outcome.code());
            Some(w.t(key).with("name", name).with("time", time))
        }
        calls::Event::CallMissed { .. } => Some(w.t("deeds-call-missed").with("time", time)),
    };
    Some((event, said.map(|said| ("phone", said.to_string()))))
}
