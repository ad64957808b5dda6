//! How a request stands: for whom it is told, whether it is late, and the chip beside it.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};

use crate::ids::{RequestId, StaffId};
use crate::promises::{Standing, answer_standing};
use crate::requests::{Request, State};
use crate::staff::Team;
use crate::words::Words;

/// Who reads, when, and whose names they may read.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) w: Words,
    pub(super) team: &'a Team,
    pub(super) now: DateTime<Utc>,
    /// Whether they are in the house.
    pub(super) is_here: bool,
    /// Where something is put right or was: that asks whether it is right, and nothing else does.
    pub(super) put_right: &'a HashSet<RequestId>,
}

impl Reader<'_> {
    /// Whether the guest is asked if what was brought was just right.
    pub(super) fn is_asked(&self, request: &Request) -> bool {
        let brought = matches!(request.state, State::Delivered { .. });
        brought && self.is_here && !self.put_right.contains(&request.id)
    }

    /// The given name of a colleague.
    pub(super) fn name(&self, colleague: StaffId) -> String {
        self.team.get(colleague).map(|colleague| colleague.given_name.clone()).unwrap_or_default()
    }

    /// "21:10", with its day if that is not today.
    pub(super) fn when(&self, at: DateTime<Utc>) -> String {
        self.w.when(at, self.now)
    }

    /// The time of what happened; with its day if the clock alone would not tell.
    pub(super) fn then(&self, at: DateTime<Utc>) -> String {
        let lately = at <= self.now && self.now - at < TimeDelta::hours(12);
        if lately { self.w.clock(at) } else { self.when(at) }
    }
}

/// A word or two that repeat the sentence, with a drawing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag {
    pub(super) class: &'static str,
    pub(super) icon: &'static str,
    pub(super) key: &'static str,
}

/// Whether the guest waits longer than they were told.
pub(super) fn is_late(request: &Request, now: DateTime<Utc>) -> bool {
    if owed_is_late(request, now) {
        return true;
    }
    let standing = match request.state {
        State::Filed { answer_by, .. } => answer_standing(answer_by, now),
        State::Confirmed { promise, .. } | State::UnderWay { promise, .. } => promise.standing(now),
        State::Scheduled { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::Parked { .. }
        | State::Delivered { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => Standing::Ample,
    };
    standing == Standing::Late
}

/// Whether the time has passed that somebody promised who gave it back.
pub(super) fn owed_is_late(request: &Request, now: DateTime<Utc>) -> bool {
    request.state.owed().is_some_and(|promise| promise.standing(now) == Standing::Late)
}

/// When time alone makes it late, if that is not before `since`.
pub(super) fn turns_late_at(request: &Request, since: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let owed = request.state.owed().map(|promise| promise.by);
    let by = match request.state {
        State::Filed { answer_by, .. } => Some(answer_by),
        State::Confirmed { promise, .. } | State::UnderWay { promise, .. } => Some(promise.by),
        State::Scheduled { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::Parked { .. }
        | State::Delivered { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => None,
    };
    by.into_iter().chain(owed).filter(|by| *by >= since).min()
}

/// When a wish for later will have a name beside it: it enters the queue early enough for that.
pub(super) fn named_by(request: &Request, wanted: DateTime<Utc>) -> DateTime<Utc> {
    wanted - TimeDelta::minutes(request.target_minutes.into())
}

/// Whether it did not come just now: somebody had it before, or it was planned.
pub(super) fn waits_again(request: &Request) -> bool {
    request.reopened > 0 || request.since > request.filed_at
}

/// The chip beside it.
pub(super) fn tag(request: &Request, now: DateTime<Utc>) -> Tag {
    let tag = |class, icon, key| Tag { class, icon, key };
    match request.state {
        State::Filed { .. } if is_late(request, now) && !waits_again(request) => {
            tag("late", "late", "guest-tag-unanswered")
        }
        State::Scheduled { .. }
        | State::Filed { .. }
        | State::Confirmed { .. }
        | State::UnderWay { .. }
            if is_late(request, now) =>
        {
            tag("late", "late", "guest-tag-late")
        }
        State::Scheduled { .. } => tag("wait", "clock", "guest-tag-planned"),
        State::Filed { .. } if waits_again(request) => tag("wait", "clock", "guest-tag-waiting"),
        State::Filed { .. } => tag("wait", "clock", "guest-tag-sent"),
        State::Confirmed { .. } => tag("go", "chat", "guest-tag-answered"),
        State::UnderWay { .. } => tag("go", "walk", "guest-tag-under-way"),
        State::Delivered { .. } => tag("ok", "check", "guest-tag-delivered"),
        State::Settled { .. } => tag("ok", "check", "guest-tag-settled"),
        State::Clarifying { .. } | State::Offered { .. } => {
            tag("wait", "chat", "guest-tag-please-answer")
        }
        State::Parked { .. } => tag("wait", "moon", "guest-tag-parked"),
        State::Cancelled { .. } => tag("mute", "half", "guest-tag-cancelled"),
        State::Unmet { .. } => tag("mute", "half", "guest-tag-unmet"),
    }
}
