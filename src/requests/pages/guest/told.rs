//! How a request stands, in the words of the house: always true, and late is said by us, first.

use chrono::{DateTime, Utc};

use super::past::{Back, Changed, Moved, Past, Verdict};
use super::sentence::Sentence;
use super::standing::{Reader, is_late, owed_is_late, waits_again};
use crate::ids::StaffId;
use crate::promises::{Promise, Standing};
use crate::requests::{How, Request, State, WaitsFor};
use crate::words::Phrase;

/// The sentences under its name in the list.
pub(super) fn in_the_list(request: &Request, reader: Reader<'_>) -> Vec<Sentence> {
    let mut said = told(request, &Past::default(), reader, Sentence::at);
    if reader.is_asked(request) {
        said.push(Sentence::plain(&reader.w.t("guest-just-right")));
    }
    said
}

/// The sentences that open its own page.
pub(super) fn in_large(request: &Request, past: &Past, reader: Reader<'_>) -> Vec<Sentence> {
    let mut said = told(request, past, reader, Sentence::promising);
    said.extend(changed(request, past, reader));
    said
}

/// Whether what the guest changed has been seen by whoever has it.
fn changed(request: &Request, past: &Past, reader: Reader<'_>) -> Option<Sentence> {
    let (changed, seen) = past.changed?;
    let by = request.state.owner().filter(|_| request.state.live_promise().is_some())?;
    let under_way = matches!(request.state, State::UnderWay { .. });
    let key = match (changed, seen) {
        (Changed::Made, false) => "changes-told",
        (Changed::Made, true) => "changes-told-seen",
        (Changed::Asked, false) if under_way => "changes-told-asked",
        (Changed::Asked, false) => return None,
        (Changed::Asked, true) => "changes-told-asked-seen",
    };
    Some(Sentence::plain(&reader.w.t(key).with("name", reader.name(by))))
}

type At = fn(&Phrase, String) -> Sentence;

fn told(request: &Request, past: &Past, reader: Reader<'_>, at: At) -> Vec<Sentence> {
    let Reader { w, now, .. } = reader;
    let plain = |phrase: Phrase| vec![Sentence::plain(&phrase)];
    let named = |key: &'static str, by| w.t(key).with("name", reader.name(by));
    match request.state {
        State::Scheduled { wanted, .. } => {
            let owed = request.state.owed().filter(|owed| owed.by != wanted);
            let owed = owed.map(|owed| owed_to(owed, reader, at));
            owed.into_iter().chain([planned(request, wanted, reader, at)]).collect()
        }
        State::Filed { answer_by, .. } if is_late(request, now) => {
            nobody_has_it(request, answer_by, reader, at)
        }
        State::Filed { answer_by, .. } => waiting(request, past, answer_by, reader, at),
        State::Confirmed { by, promise } => promised(request, past, (by, promise), reader, at),
        State::UnderWay { by, promise, .. } if is_late(request, now) => vec![
            at(&w.t("guest-late"), reader.when(promise.by)),
            Sentence::plain(&named("guest-late-under-way", by)),
        ],
        State::UnderWay { by, promise, .. } => {
            let key = if is_for_the_room(request) { "ahead-under-way" } else { "guest-under-way" };
            vec![at(&named(key, by), reader.when(promise.by))]
        }
        State::Settled { by, .. } if past.verdict == Some(Verdict::JustRight) => {
            plain(named("guest-thanks", by))
        }
        State::Delivered { by, at: time, how, .. } | State::Settled { by, at: time, how, .. } => {
            let phrase =
                named(brought(request, how), by).with("count", request.quantity.unwrap_or(1));
            vec![at(&phrase, reader.then(time))]
        }
        State::Clarifying { by, .. } => plain(named("guest-question", by)),
        State::Offered { by, .. } => plain(named("guest-offered", by)),
        State::Parked { by, promise, .. } => {
            vec![at(&named("guest-parked", by), reader.when(promise.by))]
        }
        State::Cancelled { .. } => plain(w.t("guest-cancelled")),
        State::Unmet { by, .. } if past.verdict == Some(Verdict::NoThanks) => {
            plain(named("guest-declined", by))
        }
        State::Unmet { by, .. } => plain(named("guest-unmet", by)),
    }
}

fn brought(request: &Request, how: How) -> &'static str {
    match how {
        How::InHand => "guest-brought-in-hand",
        How::AtTheDoor => "guest-brought-at-the-door",
        How::InTheRoom if request.is_brought() => "guest-left-in-the-room",
        How::InTheRoom => "guest-brought-in-the-room",
    }
}

/// Whether it is to be in the room on arrival.
pub(super) fn is_for_the_room(request: &Request) -> bool {
    request.waits_for == Some(WaitsFor::Preparation) && request.wanted_for.is_some()
}

/// It is wanted later.
fn planned(request: &Request, wanted: DateTime<Utc>, reader: Reader<'_>, at: At) -> Sentence {
    let w = reader.w;
    let day = w.day(w.date(wanted), reader.now);
    match request.waits_for {
        Some(WaitsFor::Preparation) => at(&w.t("ahead-planned"), day),
        Some(WaitsFor::Arrival) => Sentence::plain(&w.t("ahead-planned-here")),
        None => at(&w.t("guest-planned"), reader.when(wanted)),
    }
}

/// What somebody promised who gave it back: the guest counts on it, and reads that we know.
fn owed_to(owed: Promise, reader: Reader<'_>, at: At) -> Sentence {
    let late = owed.standing(reader.now) == Standing::Late;
    let key = if late { "guest-late" } else { "guest-owed" };
    at(&reader.w.t(key), reader.when(owed.by))
}

/// Nobody has it, and the time has passed by which somebody was to answer, or that was promised.
fn nobody_has_it(
    request: &Request,
    answer_by: DateTime<Utc>,
    reader: Reader<'_>,
    at: At,
) -> Vec<Sentence> {
    let w = reader.w;
    let owed = request.state.owed().map(|owed| owed_to(owed, reader, at));
    if owed_is_late(request, reader.now) {
        let nobody = Sentence::plain(&w.t("guest-owed-nobody"));
        let named = || at(&w.t("guest-name-by"), reader.when(answer_by));
        let named = (answer_by > reader.now).then(named);
        return owed.into_iter().chain([nobody]).chain(named).collect();
    }
    let again = waits_again(request);
    let key = if again { "guest-nobody-has-it" } else { "guest-unanswered" };
    [Sentence::plain(&w.t(key))].into_iter().chain(owed).collect()
}

/// Nobody has it, and there is still time.
fn waiting(
    request: &Request,
    past: &Past,
    answer_by: DateTime<Utc>,
    reader: Reader<'_>,
    at: At,
) -> Vec<Sentence> {
    let w = reader.w;
    let first = if let Some(back) = past.back {
        Sentence::plain(&came_back(back, reader))
    } else if request.reopened > 0 {
        return vec![at(&w.t("guest-reopened"), reader.when(answer_by))];
    } else if let Some(wanted) = request.wanted_for {
        planned(request, wanted, reader, Sentence::at)
    } else {
        Sentence::plain(&w.t("guest-sent").with("ago", w.ago(request.filed_at, reader.now)))
    };
    let owed = request.state.owed().map(|owed| owed_to(owed, reader, Sentence::at));
    let named = at(&w.t("guest-name-by"), reader.when(answer_by));
    [first].into_iter().chain(owed).chain([named]).collect()
}

/// Somebody had it. What is told of them is what they did, and no more.
fn came_back(back: Back, reader: Reader<'_>) -> Phrase {
    let named = |key: &'static str, by| reader.w.t(key).with("name", reader.name(by));
    match back {
        Back::GivenUp(by) => named("guest-back-handed", by),
        Back::NotBegun(by) => named("guest-back-not-begun", by),
        Back::OwnerLeft => reader.w.t("guest-back-with-all"),
        Back::Answered => reader.w.t("guest-back-answered"),
        Back::Wanted => reader.w.t("guest-back-wanted"),
    }
}

/// Somebody gave their name and a time.
fn promised(
    request: &Request,
    past: &Past,
    (by, promise): (StaffId, Promise),
    reader: Reader<'_>,
    at: At,
) -> Vec<Sentence> {
    let w = reader.w;
    let (name, when) = (reader.name(by), reader.when(promise.by));
    let plain = |phrase: Phrase| Sentence::plain(&phrase);
    if is_late(request, reader.now) {
        let has = w.t("guest-late-has").with("name", &name);
        return vec![at(&w.t("guest-late"), when), plain(has)];
    }
    let moved = w.t("guest-moved").with("name", &name);
    match &past.moved {
        Some(Moved::Later(Some(reason))) => {
            let because = w.t("guest-moved-because").with("name", &name);
            return vec![
                plain(w.t("guest-moved-later")),
                at(&because, when),
                Sentence::quoting(&reason.words, reason.language),
            ];
        }
        Some(Moved::Later(None)) => return vec![plain(w.t("guest-moved-later")), at(&moved, when)],
        Some(Moved::Sooner) => return vec![at(&moved, when)],
        Some(Moved::TakenOver) => {
            let taken = w.t("guest-taken-over").with("name", &name);
            return vec![plain(w.t("guest-taken-over-late")), at(&taken, when)];
        }
        None => {}
    }
    if request.wanted_for.is_some() {
        let by = w
            .t("guest-planned-by")
            .with("department", request.department.code())
            .with("name", name);
        let key = if is_for_the_room(request) { "ahead-planned-by" } else { "guest-planned" };
        return vec![at(&w.t(key), when), plain(by)];
    }
    vec![at(&w.t("guest-answered").with("name", name), when)]
}
