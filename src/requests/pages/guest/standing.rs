//! How a request stands, in the words of the house: always true, and late is said by us, first.

use chrono::{DateTime, TimeDelta, Utc};

use super::sentence::Sentence;
use crate::ids::StaffId;
use crate::promises::{Promise, Standing, answer_standing};
use crate::requests::{How, Request, State};
use crate::staff::Team;
use crate::words::Words;

/// Who reads, when, and whose names they may read.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) w: Words,
    pub(super) team: &'a Team,
    pub(super) now: DateTime<Utc>,
}

impl Reader<'_> {
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

/// What the state alone does not say, and the journal does.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Past {
    /// Who brought it last.
    pub(super) brought_by: Option<StaffId>,
    /// Whether the guest said that it was just right.
    pub(super) thanked: bool,
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
    let standing = match request.state {
        State::Filed { answer_by } => answer_standing(answer_by, now),
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

/// When time alone makes it late, if that is not before `since`.
pub(super) fn turns_late_at(request: &Request, since: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let by = match request.state {
        State::Filed { answer_by } => Some(answer_by),
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
    by.filter(|by| *by >= since)
}

/// When a wish for later will have a name beside it: it enters the queue early enough for that.
pub(super) fn named_by(request: &Request, wanted: DateTime<Utc>) -> DateTime<Utc> {
    wanted - TimeDelta::minutes(request.target_minutes.into())
}

/// The chip beside it.
pub(super) fn tag(request: &Request, now: DateTime<Utc>) -> Tag {
    let tag = |class, icon, key| Tag { class, icon, key };
    match request.state {
        State::Filed { .. } if is_late(request, now) => tag("late", "late", "guest-tag-unanswered"),
        State::Confirmed { .. } | State::UnderWay { .. } if is_late(request, now) => {
            tag("late", "late", "guest-tag-late")
        }
        State::Scheduled { .. } => tag("wait", "clock", "guest-tag-planned"),
        State::Filed { .. } if request.reopened > 0 => tag("wait", "clock", "guest-tag-waiting"),
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

/// The sentences under its name in the list.
pub(super) fn in_the_list(request: &Request, reader: Reader<'_>) -> Vec<Sentence> {
    let mut said = told(request, Past::default(), reader, Sentence::at);
    if matches!(request.state, State::Delivered { .. }) {
        said.push(Sentence::plain(&reader.w.t("guest-just-right")));
    }
    said
}

/// The sentences that open its own page.
pub(super) fn in_large(request: &Request, past: Past, reader: Reader<'_>) -> Vec<Sentence> {
    told(request, past, reader, Sentence::promising)
}

type At = fn(&crate::words::Phrase, String) -> Sentence;

fn told(request: &Request, past: Past, reader: Reader<'_>, at: At) -> Vec<Sentence> {
    let Reader { w, now, .. } = reader;
    let plain = |phrase| Sentence::plain(&phrase);
    match request.state {
        State::Scheduled { wanted } => vec![at(&w.t("guest-planned"), reader.when(wanted))],
        State::Filed { .. } if is_late(request, now) => vec![plain(w.t("guest-unanswered"))],
        State::Filed { answer_by } => waiting(request, past, answer_by, reader, at),
        State::Confirmed { by, promise } => {
            promised(request, &reader.name(by), promise, reader, at)
        }
        State::UnderWay { by, promise, .. } if is_late(request, now) => vec![
            at(&w.t("guest-late"), reader.when(promise.by)),
            plain(w.t("guest-late-under-way").with("name", reader.name(by))),
        ],
        State::UnderWay { by, promise, .. } => {
            let phrase = w.t("guest-under-way").with("name", reader.name(by));
            vec![at(&phrase, reader.when(promise.by))]
        }
        State::Settled { by, .. } if past.thanked => {
            vec![plain(w.t("guest-thanks").with("name", reader.name(by)))]
        }
        State::Delivered { by, at: time, how, .. } | State::Settled { by, at: time, how, .. } => {
            let phrase = w
                .t(brought(how))
                .with("count", request.quantity.unwrap_or(1))
                .with("name", reader.name(by));
            vec![at(&phrase, reader.then(time))]
        }
        State::Clarifying { by, .. } => {
            vec![plain(w.t("guest-question").with("name", reader.name(by)))]
        }
        State::Offered { by, .. } => {
            vec![plain(w.t("guest-offered").with("name", reader.name(by)))]
        }
        State::Parked { by, promise, .. } => {
            let phrase = w.t("guest-parked").with("name", reader.name(by));
            vec![at(&phrase, reader.when(promise.by))]
        }
        State::Cancelled { .. } => vec![plain(w.t("guest-cancelled"))],
        State::Unmet { by, .. } => vec![plain(w.t("guest-unmet").with("name", reader.name(by)))],
    }
}

fn brought(how: How) -> &'static str {
    match how {
        How::InHand => "guest-brought-in-hand",
        How::AtTheDoor => "guest-brought-at-the-door",
        How::InTheRoom => "guest-brought-in-the-room",
    }
}

/// Nobody has it yet, and there is still time.
fn waiting(
    request: &Request,
    past: Past,
    answer_by: DateTime<Utc>,
    reader: Reader<'_>,
    at: At,
) -> Vec<Sentence> {
    let w = reader.w;
    if request.reopened > 0 {
        return vec![at(&sorry(request, past, reader), reader.when(answer_by))];
    }
    let first = match request.wanted_for {
        Some(wanted) => Sentence::at(&w.t("guest-planned"), reader.when(wanted)),
        None => {
            Sentence::plain(&w.t("guest-sent").with("ago", w.ago(request.filed_at, reader.now)))
        }
    };
    vec![first, at(&w.t("guest-name-by"), reader.when(answer_by))]
}

/// It came back. Who is named are those who can see it and whose matter it is.
fn sorry(request: &Request, past: Past, reader: Reader<'_>) -> crate::words::Phrase {
    let here = |colleague| reader.team.get(colleague).filter(|colleague| colleague.here);
    let brought_by = past.brought_by.and_then(here);
    let lead = reader.team.lead(request.department);
    match (brought_by, lead) {
        (Some(first), Some(second)) if first.id != second.id => reader
            .w
            .t("guest-reopened")
            .with("first", &first.given_name)
            .with("second", &second.given_name),
        (Some(one), _) | (None, Some(one)) if past.brought_by.is_some() => {
            reader.w.t("guest-reopened-one").with("name", &one.given_name)
        }
        (_, _) => reader.w.t("guest-reopened-short"),
    }
}

/// Somebody gave their name and a time.
fn promised(
    request: &Request,
    name: &str,
    promise: Promise,
    reader: Reader<'_>,
    at: At,
) -> Vec<Sentence> {
    let w = reader.w;
    let plain = |phrase| Sentence::plain(&phrase);
    if is_late(request, reader.now) {
        return vec![
            at(&w.t("guest-late"), reader.when(promise.by)),
            plain(w.t("guest-late-has").with("name", name)),
        ];
    }
    if request.wanted_for.is_some() {
        let by = w
            .t("guest-planned-by")
            .with("department", request.department.code())
            .with("name", name);
        return vec![at(&w.t("guest-planned"), reader.when(promise.by)), plain(by)];
    }
    vec![at(&w.t("guest-answered").with("name", name), reader.when(promise.by))]
}
