//! Another time, later, somebody else: what becomes of a promise.

use chrono::{DateTime, TimeDelta, Utc};

use super::attempt::{Attempt, To};
use super::form::{Form, Maker};
use super::typed::{Typed, Understood, Wrongs};
use crate::promises::Promise;
use crate::requests::pages::staff::times::Times;
use crate::requests::{Along, Command, Deed};
use crate::text::LONGEST;
use crate::web::{self, Wrong};
use crate::words::Message;

/// The longest time in minutes between taking something up again and having brought it.
const LONGEST_AFTER: i64 = 480;

/// Gives another time, with a word to the guest.
pub(super) fn move_form(maker: &Maker<'_>, promise: Promise) -> Form {
    let late = promise.by < maker.now;
    let time = maker.w().when(promise.by, maker.now);
    let warning = late.then(|| maker.t("deeds-move-late").with("time", time));
    maker
        .form("move")
        .warn(warning)
        .times(Times::later(promise, maker.w(), maker.now))
        .guest_reads(
            &maker.t("staff-note-to").with("guest", maker.guest()),
            if late { &["late", "longer"] } else { &["longer", "fetch", "sooner"] },
        )
        .button(&maker.t("deeds-move-send"), ("", Some("clock")), None)
        .done()
}

/// POST /board/requests/{id}/move
pub(in crate::requests::pages::staff) async fn move_it(attempt: Attempt) -> web::Result {
    attempt
        .act("move", To::Thread, |typed| promised(&typed, |promise| Deed::Move { promise }))
        .await
}

/// POST /board/requests/{id}/take-over
pub(in crate::requests::pages::staff) async fn take_over(attempt: Attempt) -> web::Result {
    attempt
        .act("take-over", To::Board, |typed| promised(&typed, |promise| Deed::TakeOver { promise }))
        .await
}

/// A time that somebody promises, with a word to the guest.
pub(in crate::requests::pages::staff) fn promised(
    typed: &Typed<'_>,
    deed: impl FnOnce(Promise) -> Deed,
) -> Understood<(Command, Along)> {
    let mut wrong = Wrongs::default();
    let promise = wrong.take(typed.promise());
    let note = wrong.take(typed.note("staff-wrong-no-word"));
    let read = promise.map(|promise| {
        let command = Command::Colleague { by: typed.staff.id, deed: deed(promise) };
        (command, Along { note, ..typed.along() })
    });
    wrong.all(read)
}

/// Puts it off; `rests` is until when the guest does not want to be disturbed.
pub(super) fn park_form(maker: &Maker<'_>, rests: Option<DateTime<Utc>>) -> Form {
    let usual = i64::from(maker.request.target_minutes).max(5);
    let after = [usual, usual + 10, usual + 20, usual + 50];
    let minutes = |minutes: i64| maker.t("staff-minutes").with("count", minutes).to_string();
    let picks = after.into_iter().map(|it| (it.to_string(), minutes(it))).collect();
    let say = match rests {
        Some(until) => {
            let time = maker.w().when(until, maker.now);
            maker.t("deeds-park-resting").with("time", time)
        }
        None => maker.t("deeds-park-say"),
    };
    let openings: &[&'static str] =
        if rests.is_some() { &["rest", "afterwards"] } else { &["afterwards", "rest"] };
    maker
        .form("park")
        .say(&say)
        .times(Times::until(rests, maker.w(), maker.now))
        .picks("after", (&maker.t("deeds-park-after"), true), picks, &usual.to_string())
        .guest_reads(&maker.t("staff-note-to").with("guest", maker.guest()), openings)
        .button(&maker.t("deeds-park-send"), ("", Some("moon")), None)
        .done()
}

/// POST /board/requests/{id}/park
pub(in crate::requests::pages::staff) async fn park(attempt: Attempt) -> web::Result {
    attempt
        .act("park", To::Thread, |typed| {
            let mut wrong = Wrongs::default();
            let until = wrong.take(typed.promise());
            let after = typed.fields.parse("after").filter(|it| (1..=LONGEST_AFTER).contains(it));
            let after =
                wrong.take(after.ok_or_else(|| Wrong::new("after", Message::new("wrong-choice"))));
            let note = wrong.take(typed.note("staff-wrong-no-word"));
            let read = until.zip(after).map(|(until, after)| {
                let promise = Promise { by: until.by + TimeDelta::minutes(after) };
                let deed = Deed::Park { until: until.by, promise };
                (Command::Colleague { by: typed.staff.id, deed }, Along { note, ..typed.along() })
            });
            wrong.all(read)
        })
        .await
}

/// Gives it back to the others.
pub(super) fn hand_back_form(maker: &Maker<'_>) -> Form {
    maker
        .form("hand-back")
        .say(&maker.t("deeds-hand-back-say"))
        .words("note", &maker.t("deeds-hand-back-note"), 2, Some("deeds-hand-back-hint"))
        .button(&maker.t("deeds-hand-back-send"), (" quiet", Some("repeat")), None)
        .done()
}

/// POST /board/requests/{id}/hand-back
pub(in crate::requests::pages::staff) async fn hand_back(attempt: Attempt) -> web::Result {
    let command = Command::Colleague { by: attempt.staff.id, deed: Deed::HandBack };
    attempt
        .act("hand-back", To::Board, |typed| {
            let words = typed.text("note", LONGEST).map_err(|wrong| vec![wrong])?;
            let aside = (!words.is_empty()).then(|| typed.aside(words));
            Ok((command, Along { aside, ..typed.along() }))
        })
        .await
}
