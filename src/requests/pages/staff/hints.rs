//! What a colleague should know before they go: from what the guest asked for and said.

use super::absent;
use super::card::Scene;
use crate::promises::Urgency;
use crate::requests::trouble::{Again, Trouble, Who};
use crate::requests::{Known, Manner, Request, State};
use crate::words::Words;

/// One of them.
pub(super) struct Hint {
    pub(super) icon: &'static str,
    pub(super) text: String,
}

/// The hints on a card: what is done needs none, unless the guest wrote again.
pub(super) fn of_card(request: &Request, scene: &Scene<'_>) -> Vec<Hint> {
    match request.state {
        State::Scheduled { .. }
        | State::Filed { .. }
        | State::Confirmed { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::UnderWay { .. }
        | State::Parked { .. } => of(request, scene),
        State::Delivered { .. } => wrote(request, scene).into_iter().collect(),
        State::Settled { .. } | State::Cancelled { .. } | State::Unmet { .. } => Vec::new(),
    }
}

fn wrote(request: &Request, scene: &Scene<'_>) -> Option<Hint> {
    let at = scene.asides.guest_wrote.get(&request.id)?;
    let time = scene.w.when(*at, scene.now);
    let text = scene.w.t("staff-hint-wrote").with("time", time).to_string();
    Some(Hint { icon: "chat", text })
}

/// "Do not disturb until 22:00: leave at the door". What is urgent does not wait for that.
fn rests(request: &Request, scene: &Scene<'_>) -> Option<Hint> {
    let until = scene.asides.resting.get(&request.stay).filter(|until| **until > scene.now)?;
    let key = match request.urgency {
        Urgency::Urgent => "board-hint-resting-urgent",
        Urgency::Normal | Urgency::Later => "board-hint-resting",
    };
    let text = scene.w.t(key).with("time", scene.w.when(*until, scene.now)).to_string();
    Some(Hint { icon: "moon", text })
}

/// Why nothing moves: the guest has the word, or its owner is asked whether it is still theirs.
fn stands(request: &Request, scene: &Scene<'_>) -> Option<Hint> {
    let (w, now) = (scene.w, scene.now);
    let say = |icon, key| Some(Hint { icon, text: w.t(key).to_string() });
    match request.state {
        State::Clarifying { .. } => say("chat", "board-hint-asked"),
        State::Offered { .. } => say("chat", "board-hint-offered"),
        State::Confirmed { .. } => {
            let time = w.when(request.doubted_at?, now);
            let text = w.t("board-hint-doubted").with("time", time).to_string();
            Some(Hint { icon: "clock", text })
        }
        State::Scheduled { .. }
        | State::Filed { .. }
        | State::UnderWay { .. }
        | State::Parked { .. }
        | State::Delivered { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => None,
    }
}

/// "Third time for this room": the third time is not the first time.
pub(super) fn again(request: &Request, scene: &Scene<'_>) -> Option<Hint> {
    let (w, Again { who, times, .. }) = (scene.w, scene.asides.troubles.again(request.id)?);
    let time = match times {
        2..=10 => w.t(format!("trouble-time-{times}")),
        _ => w.t("trouble-time-many").with("count", times),
    };
    let text = match who {
        Who::Guest => w.t("trouble-guest").with("time", time),
        // Elsewhere by now, where it may well be the first time.
        Who::Room if request.moved_from.is_some() => w.t("trouble-old-room").with("time", time),
        Who::Room => w.t("trouble-room").with("time", time),
    };
    Some(Hint { icon: "repeat", text: text.to_string() })
}

/// How many of the times before are told.
const TOLD: usize = 3;

/// When it was before, the newest first. Of a room only that: who lived there is nobody's business.
pub(super) fn before(request: &Request, scene: &Scene<'_>) -> Vec<Hint> {
    let Some(Again { who, before, .. }) = scene.asides.troubles.again(request.id) else {
        return Vec::new();
    };
    let w = scene.w;
    let say = |trouble: &&Trouble| {
        let time = w.when(trouble.at, scene.now);
        let said = match who {
            Who::Room => w.t("trouble-before-room"),
            Who::Guest if trouble.label.is_empty() => w.t("trouble-before-own"),
            Who::Guest => w.t("trouble-before-guest").with("what", trouble.label.read(w.language)),
        };
        Hint { icon: "clock", text: said.with("time", time).to_string() }
    };
    before.iter().rev().take(TOLD).map(say).collect()
}

/// All hints about a request, the weightiest first.
pub(super) fn of(request: &Request, scene: &Scene<'_>) -> Vec<Hint> {
    let w = scene.w;
    let say = |icon, key| Hint { icon, text: w.t(key).to_string() };
    let mut hints = Vec::new();
    hints.extend(absent::hints(request, scene));
    hints.extend(rests(request, scene));
    if request.reopened > 0 && matches!(request.state, State::Filed { .. }) {
        hints.push(say("repeat", "staff-hint-reopened"));
    }
    hints.extend(urgent(request, w));
    hints.extend(again(request, scene));
    hints.extend(stands(request, scene));
    hints.extend(wrote(request, scene));
    if let Some(room) = &request.moved_from {
        let text = w.t("board-hint-moved").with("room", room).to_string();
        hints.push(Hint { icon: "walk", text });
    }
    if request.over_cap {
        hints.push(say("chat", "staff-hint-over-cap"));
    }
    hints.extend(manner(request, scene));
    let known = scene.asides.habits.about(request.stay, (&request.item, request.manner), w);
    hints.extend(known.into_iter().map(|Known { icon, text }| Hint { icon, text }));
    if request.language != w.language {
        let language = w.t(format!("speaks-{}", request.language));
        let text = w.t("staff-hint-reads").with("language", language).to_string();
        hints.push(Hint { icon: "globe", text });
    }
    if let Some(colleague) = request.filed_by.and_then(|by| scene.team.get(by)) {
        let text = w.t("staff-hint-filed").with("name", &colleague.given_name).to_string();
        hints.push(Hint { icon: "phone", text });
    }
    hints
}

/// What is said of the thing itself, where others are said of the room: how it is to be brought, and
/// that it is urgent.
pub(super) fn own(request: &Request, scene: &Scene<'_>) -> Vec<Hint> {
    urgent(request, scene.w).into_iter().chain(manner(request, scene)).collect()
}

fn urgent(request: &Request, w: Words) -> Option<Hint> {
    let urgent = request.urgency == Urgency::Urgent;
    urgent.then(|| Hint { icon: "late", text: w.t("staff-hint-urgent").to_string() })
}

/// How the guest wants it brought.
fn manner(request: &Request, scene: &Scene<'_>) -> Option<Hint> {
    let always = scene.asides.habits.always(request.stay, request.manner);
    let (icon, key) = match request.manner {
        Manner::Any => return None,
        Manner::AtTheDoor if always => ("hanger", "known-door-always"),
        Manner::AtTheDoor => ("hanger", "staff-hint-door"),
        Manner::KnockSoftly if always => ("moon", "known-softly-always"),
        Manner::KnockSoftly => ("moon", "staff-hint-softly"),
    };
    Some(Hint { icon, text: scene.w.t(key).to_string() })
}
