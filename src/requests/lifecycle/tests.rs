use std::fmt::Write;

use chrono::{TimeDelta, TimeZone};
use proptest::prelude::*;

use super::*;

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 22, 20, 58, 0).unwrap()
}

fn in_minutes(minutes: i64) -> DateTime<Utc> {
    now() + TimeDelta::minutes(minutes)
}

fn states(marta: StaffId) -> [State; 7] {
    let (promise, at, how) = (Promise { by: in_minutes(12) }, now(), How::AtTheDoor);
    [
        State::Scheduled { wanted: in_minutes(600) },
        State::Filed { answer_by: in_minutes(3) },
        State::Confirmed { by: marta, promise },
        State::UnderWay { by: marta, promise, since: at },
        State::Delivered { by: marta, promise, at, how },
        State::Settled { by: marta, promise, at, how },
        State::Cancelled,
    ]
}

fn commands(marta: StaffId, linh: StaffId) -> [(&'static str, Command); 12] {
    let promise = Promise { by: in_minutes(20) };
    let passed = Promise { by: in_minutes(-1) };
    let how = How::InHand;
    [
        ("its time is near", Command::FallDue { answer_by: in_minutes(10) }),
        ("Linh takes it", Command::Confirm { by: linh, promise }),
        ("Linh promises the past", Command::Confirm { by: linh, promise: passed }),
        ("Marta takes it", Command::Confirm { by: marta, promise }),
        ("Linh is on her way", Command::Start { by: linh }),
        ("Marta is on her way", Command::Start { by: marta }),
        ("Linh delivers", Command::Deliver { by: linh, how }),
        ("Marta delivers", Command::Deliver { by: marta, how }),
        ("the guest: just right", Command::Settle { by: Settler::Guest }),
        ("the guest: not quite", Command::Reopen { answer_by: in_minutes(3) }),
        ("the guest cancels", Command::Cancel),
        ("the guest has left", Command::Depart),
    ]
}

/// The whole law on one page: every state against everything one can try.
#[test]
fn the_life_of_a_request() {
    let (marta, linh) = (StaffId::new(), StaffId::new());
    let mut table = String::new();
    for state in states(marta) {
        for (name, command) in commands(marta, linh) {
            let outcome = match state.decide(command, now()) {
                Ok(event) => format!("{:?}", state.apply(&event, now()).status()),
                Err(Refusal::TakenBy { .. }) => "- TakenBy Marta".to_owned(),
                Err(refusal) => format!("- {refusal:?}"),
            };
            let status = format!("{:?}", state.status());
            writeln!(table, "{status:<10} {name:<24} {outcome}").unwrap();
        }
    }
    insta::assert_snapshot!(table);
}

proptest! {
    /// Whatever people try in whatever order: a name stands only with a promise, what is over stays
    /// over, and nobody takes from another.
    #[test]
    fn nobody_is_robbed_and_nothing_comes_back(tries in prop::collection::vec(0_usize..12, 0..40)) {
        let (marta, linh) = (StaffId::new(), StaffId::new());
        let commands = commands(marta, linh);
        let mut state = State::Filed { answer_by: in_minutes(3) };
        for index in tries {
            let before = state;
            if let Ok(event) = state.decide(commands[index].1, now()) {
                state = state.apply(&event, now());
                prop_assert!(!before.is_over());
            }
            prop_assert_eq!(state.owner().is_some(), state.promise().is_some());
            if let (Some(had), Some(has)) = (before.owner(), state.owner()) {
                prop_assert_eq!(had, has);
            }
        }
    }
}
