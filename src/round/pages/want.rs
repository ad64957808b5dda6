//! One thing to bring or do today, with its tick.

use chrono::{DateTime, Utc};

use super::book::Book;
use crate::ids::RequestId;
use crate::promises::Urgency;
use crate::properties::Property;
use crate::requests::{self, How, Manner, Request, State};
use crate::staff::{Department, Team};
use crate::words::Words;

/// One thing to bring or do today.
pub(super) struct Want {
    pub(super) id: RequestId,
    /// As the reader saw it: what others did since is told before anything is done.
    pub(super) version: i32,
    pub(super) title: String,
    pub(super) lang: &'static str,
    /// What the guest wrote with it.
    pub(super) said: Option<String>,
    pub(super) guest_lang: &'static str,
    /// What the guest changed, that it is urgent, how it is to be brought.
    pub(super) beside: Vec<String>,
    /// How it stands, in a few words.
    pub(super) stands: String,
    /// How it will have been brought, where this reader may tick it.
    pub(super) tick: Option<&'static str>,
    pub(super) done: bool,
    /// Whether this reader may take the tick back.
    pub(super) undoable: bool,
}

/// Whether it belongs to today's round: housekeeping's, not over or brought today, and not for a
/// later day of the house.
pub(super) fn is_for_today(request: &Request, house: &Property, now: DateTime<Utc>) -> bool {
    let today = house.today(now);
    let due = match request.state {
        State::Delivered { at, .. } | State::Settled { at, .. } => {
            return of_housekeeping(request) && at >= house.beginning(today);
        }
        State::Cancelled { .. } | State::Unmet { .. } => return false,
        State::Confirmed { promise, .. }
        | State::UnderWay { promise, .. }
        | State::Parked { promise, .. } => promise.by,
        State::Scheduled { wanted, .. } => wanted,
        State::Filed { .. } | State::Clarifying { .. } | State::Offered { .. } => {
            request.wanted_for.unwrap_or(request.filed_at)
        }
    };
    of_housekeeping(request) && house.today(due) <= today
}

fn of_housekeeping(request: &Request) -> bool {
    request.department == Department::Housekeeping
}

impl Want {
    /// As this reader sees it. `rests`: the guest does not want to be disturbed.
    pub(super) fn of(request: &Request, rests: bool, book: &Book<'_>) -> Self {
        let Book { me, team, w, now, .. } = *book;
        let hints = book.hints.get(&request.id);
        let own = request.is_own_words();
        let mine = request.state.owner() == Some(me);
        let said = Some(&request.words).filter(|words| !own && !words.is_empty());
        Self {
            id: request.id,
            version: request.version,
            title: request.title(w),
            lang: if own { request.language.code() } else { w.language.code() },
            said: said.map(|words| w.t("staff-quoted").with("words", words).to_string()),
            guest_lang: request.language.code(),
            beside: hints.map(|hints| hints.beside.clone()).unwrap_or_default(),
            stands: stands(request, team, w, now),
            tick: (may_tick(&request.state, mine) && may_now(request, rests))
                .then(|| code(how(request, rests))),
            done: request.state.delivered().is_some(),
            undoable: mine && matches!(request.state, State::Delivered { .. }),
        }
    }
}

/// Nobody has it, or the reader does.
fn may_tick(state: &State, mine: bool) -> bool {
    match state {
        State::Scheduled { .. } | State::Filed { .. } => true,
        State::Confirmed { .. } | State::UnderWay { .. } | State::Parked { .. } => mine,
        State::Clarifying { .. }
        | State::Offered { .. }
        | State::Delivered { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => false,
    }
}

/// What is done in the room waits until somebody may go in: it cannot be left at the door.
fn may_now(request: &Request, rests: bool) -> bool {
    !rests || request.urgency == Urgency::Urgent || !is_done_inside(request)
}

fn is_done_inside(request: &Request) -> bool {
    !request.is_own_words() && !request.is_brought()
}

/// At the door where nobody goes in, or where the guest wants it so; else in the room.
fn how(request: &Request, rests: bool) -> How {
    let rests = rests && request.urgency != Urgency::Urgent;
    match request.manner {
        _ if is_done_inside(request) => How::InTheRoom,
        Manner::AtTheDoor => How::AtTheDoor,
        Manner::Any | Manner::KnockSoftly if rests => How::AtTheDoor,
        Manner::Any | Manner::KnockSoftly => How::InTheRoom,
    }
}

/// As in forms.
pub(super) fn code(how: How) -> &'static str {
    match how {
        How::InHand => "in-hand",
        How::AtTheDoor => "at-the-door",
        How::InTheRoom => "in-the-room",
    }
}

/// How it was brought: as the guest wants it, else as the page said that was ticked. Where that said
/// nothing, nobody went in to a guest who rests.
pub(super) fn brought(request: &Request, rests: bool, said: &str) -> How {
    let known = [How::AtTheDoor, How::InTheRoom].into_iter().find(|how| code(*how) == said);
    match request.manner {
        _ if is_done_inside(request) => How::InTheRoom,
        Manner::AtTheDoor => How::AtTheDoor,
        Manner::Any | Manner::KnockSoftly => known.unwrap_or_else(|| how(request, rests)),
    }
}

/// "For 10:00", "Asked 08:52", "Amina has it, by 10:00", "Marta, 09:12".
fn stands(request: &Request, team: &Team, w: Words, now: DateTime<Utc>) -> String {
    let said = match request.state {
        State::Scheduled { wanted, .. } => w.t("staff-age-for").with("time", w.when(wanted, now)),
        State::Filed { .. } => match request.wanted_for {
            Some(wanted) => w.t("staff-age-for").with("time", w.when(wanted, now)),
            None => w.t("round-asked").with("time", w.when(request.filed_at, now)),
        },
        State::Delivered { by, at, .. } | State::Settled { by, at, .. } => {
            let name = team.get(by).map_or("", |colleague| colleague.given_name.as_str());
            w.t("round-done").with("name", name).with("time", w.when(at, now))
        }
        State::Confirmed { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::UnderWay { .. }
        | State::Parked { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => return requests::stands(request, team, w, now),
    };
    said.to_string()
}
