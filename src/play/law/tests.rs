use super::*;
use crate::ids::StaffId;
use crate::promises::Promise;
use crate::requests::{How, Terms};

fn at(minutes: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes)
}

fn minutes(minutes: i64) -> TimeDelta {
    TimeDelta::minutes(minutes)
}

fn stands(state: State) -> Stands {
    Stands { state, filed_at: at(0), since: at(0), doubted_at: None, reopened: 0, missed: false }
}

const TWICE: &[&str] = &["Not these.", "Still not these."];

const ASKS_AGAIN: &[Saying] = &[
    Saying { after: 3, unanswered: true, words: "Hello?" },
    Saying { after: 6, unanswered: false, words: "Anybody?" },
];

fn patient() -> Nature {
    Nature {
        answers: Some(minutes(2)),
        accepts: true,
        cancels: None,
        talks: None,
        says: &[],
        verdict: minutes(5),
        not_quite: &[],
        thanks: true,
    }
}

fn now(minutes: i64) -> (DateTime<Utc>, DateTime<Utc>) {
    (at(minutes - 1), at(minutes))
}

fn brought() -> State {
    let promise = Promise { by: at(10) };
    State::Delivered { by: StaffId::new(), promise, at: at(8), how: How::InHand }
}

#[test]
fn a_guest_answers_after_a_while_and_one_who_is_silent_never() {
    let terms = Terms::Within(10);
    let asked = stands(State::Clarifying { by: StaffId::new(), terms, since: at(4) });
    assert_eq!(guest(&asked, &patient(), now(5)), None);
    assert_eq!(guest(&asked, &patient(), now(6)), Some(GuestMove::Answer));
    let silent = Nature { answers: None, ..patient() };
    assert_eq!(guest(&asked, &silent, now(600)), None);
}

#[test]
fn what_is_not_right_twice_is_right_the_third_time() {
    let nature = Nature { not_quite: TWICE, ..patient() };
    let after = |reopened| guest(&Stands { reopened, ..stands(brought()) }, &nature, now(13));
    assert_eq!(after(0), Some(GuestMove::NotQuite("Not these.")));
    assert_eq!(after(1), Some(GuestMove::NotQuite("Still not these.")));
    assert_eq!(after(2), Some(GuestMove::JustRight));
    let short = Nature { thanks: false, ..patient() };
    assert_eq!(guest(&stands(brought()), &short, now(60)), None);
}

#[test]
fn what_a_waiting_guest_writes_is_written_once_and_only_while_they_wait() {
    let nature = Nature { says: ASKS_AGAIN, ..patient() };
    let waits = stands(State::Filed { answer_by: at(3), owed: None });
    assert_eq!(guest(&waits, &nature, now(3)), Some(GuestMove::Say(0, "Hello?")));
    assert_eq!(guest(&waits, &nature, now(4)), None);
    let promise = Promise { by: at(20) };
    let held = stands(State::Confirmed { by: StaffId::new(), promise });
    assert_eq!(guest(&held, &nature, now(3)), None);
    assert_eq!(guest(&held, &nature, now(6)), Some(GuestMove::Say(1, "Anybody?")));
    assert_eq!(guest(&stands(brought()), &nature, now(6)), None);
}

fn usual() -> Habit {
    Habit {
        first: First::Take,
        takes: minutes(1),
        starts: minutes(3),
        brings: minutes(4),
        late: None,
        hands_back: false,
    }
}

fn held(promised: i64) -> Stands {
    stands(State::Confirmed { by: StaffId::new(), promise: Promise { by: at(promised) } })
}

#[test]
fn a_colleague_takes_it_sets_out_and_brings_it_in_time() {
    let waits = stands(State::Filed { answer_by: at(3), owed: None });
    assert_eq!(colleague(&waits, usual(), at(0)), None);
    assert_eq!(colleague(&waits, usual(), at(1)), Some(ColleagueMove::First(First::Take)));
    assert_eq!(colleague(&held(20), usual(), at(2)), None);
    assert_eq!(colleague(&held(20), usual(), at(3)), Some(ColleagueMove::Start));
    let promise = Promise { by: at(9) };
    let way = stands(State::UnderWay { by: StaffId::new(), promise, since: at(6) });
    let slow = Habit { brings: minutes(30), ..usual() };
    assert_eq!(colleague(&way, slow, at(8)), None);
    assert_eq!(
        colleague(&way, slow, at(9)),
        Some(ColleagueMove::Bring),
        "never by their own fault"
    );
}

#[test]
fn whoever_is_late_says_so_before_it_is_due_or_comes_too_late() {
    let said = Habit { late: Some(Late::Said), ..usual() };
    assert_eq!(colleague(&held(20), said, at(10)), None);
    assert_eq!(colleague(&held(20), said, at(17)), Some(ColleagueMove::Move));
    assert_eq!(colleague(&held(20), said, at(20)), Some(ColleagueMove::Start));
    let unsaid = Habit { late: Some(Late::Unsaid), ..usual() };
    assert_eq!(colleague(&held(20), unsaid, at(23)), None);
    assert_eq!(colleague(&held(20), unsaid, at(24)), Some(ColleagueMove::Start));
}

#[test]
fn what_is_wanted_later_is_begun_later_and_a_doubt_is_answered() {
    let far = held(120);
    assert_eq!(colleague(&far, usual(), at(30)), None);
    assert_eq!(colleague(&far, usual(), at(113)), Some(ColleagueMove::Start));
    let doubted = Stands { doubted_at: Some(at(30)), ..far };
    assert_eq!(colleague(&doubted, usual(), at(31)), Some(ColleagueMove::Keep));
}
