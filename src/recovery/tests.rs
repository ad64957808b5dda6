use std::fmt::Write;

use chrono::{TimeDelta, TimeZone};

use super::*;
use crate::promises::{Righting, Urgency};
use crate::recovery::{Awaited, Cause};

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 22, 20, 58, 0).unwrap()
}

fn in_minutes(minutes: i64) -> DateTime<Utc> {
    now() + TimeDelta::minutes(minutes)
}

/// How it may stand, each a step further than the one before where it does not begin anew.
fn courses(tomas: StaffId, linh: StaffId) -> [(&'static str, Course); 14] {
    let (at, nobody) = (Some(now()), Course::default());
    let owned = Course { owner: Some(tomas), owned_since: at, ..nobody };
    let sorry = Course { apologised_at: at, ..owned };
    let begun = Course { begun_at: at, ..sorry };
    let fixed = Course { fixed_at: at, asks_by: Some(in_minutes(600)), ..begun };
    let chosen = Course { gesture: Some(GestureId::new()), ..fixed };
    let given = Course { given_at: at, ..chosen };
    let planned = Course { touch_at: Some(in_minutes(60)), ..given };
    [
        ("nobody's", nobody),
        ("Tomás has it", owned),
        ("… Linh is asked", Course { handed_to: Some(linh), ..owned }),
        ("said sorry", sorry),
        ("begun", begun),
        ("fixed", fixed),
        ("chosen", chosen),
        ("given", given),
        ("planned", planned),
        ("right, no gift", Course { agreed_at: at, touch_at: Some(in_minutes(60)), ..fixed }),
        ("right, then gift", Course { agreed_at: at, ..given }),
        ("all but sorry", Course { apologised_at: None, right_at: at, ..given }),
        ("guest left", Course { left_at: at, ..chosen }),
        ("closed", Course { right_at: at, closed_at: at, ..given }),
    ]
}

fn commands(tomas: StaffId, linh: StaffId) -> Vec<(&'static str, Command)> {
    let gesture = GestureId::new();
    let choose = |by, manages| Command::Choose { by, gesture, manages };
    let plan = |by, minutes| Command::Plan { by, at: in_minutes(minutes) };
    let hand_over = |by, to, manages| Command::HandOver { by, to, manages };
    vec![
        ("Tomás takes it", Command::Take { by: tomas }),
        ("Linh takes it", Command::Take { by: linh }),
        ("Tomás hands it to Linh", hand_over(tomas, linh, false)),
        ("Linh hands it to Tomás", hand_over(linh, tomas, false)),
        ("manager Linh takes it on", hand_over(linh, linh, true)),
        ("Tomás says sorry", Command::Apologise { by: tomas }),
        ("Linh says sorry", Command::Apologise { by: linh }),
        ("Linh begins", Command::Begin { by: linh }),
        ("Linh has fixed it", Command::Fix { by: linh, owed: false }),
        ("Linh fixed, one is owed", Command::Fix { by: linh, owed: true }),
        ("Tomás offers things", Command::Offer { by: tomas }),
        ("Linh offers things", Command::Offer { by: linh }),
        ("Tomás chooses", choose(Some(tomas), false)),
        ("Linh chooses", choose(Some(linh), false)),
        ("manager Linh chooses", choose(Some(linh), true)),
        ("guest chooses", choose(None, false)),
        ("Linh gives it", Command::Give { by: linh }),
        ("Tomás plans to ask", plan(tomas, 30)),
        ("Tomás plans the past", plan(tomas, -1)),
        ("Linh plans to ask", plan(linh, 30)),
        ("guest: it is right", Command::Hear { right: true, by: None }),
        ("guest: not yet", Command::Hear { right: false, by: None }),
        ("Linh heard it is right", Command::Hear { right: true, by: Some(linh) }),
        ("Linh heard it is not", Command::Hear { right: false, by: Some(linh) }),
        ("manager closes it", Command::Close { by: linh, drops: false }),
        ("… without the gift", Command::Close { by: linh, drops: true }),
        ("something else is late", Command::Suffer { cause: Cause::Late }),
        ("Tomás leaves the team", Command::OwnerLeft),
        ("the guest leaves", Command::GuestLeft),
        ("clock: it is late", Command::Remind),
    ]
}

/// Where it leads: the status after it, or the event if the status stays; `!` has all that it takes
/// to be over. What is refused has a dash and the reason.
fn outcome(course: &Course, command: Command) -> String {
    match course.decide(command, now()) {
        Ok(event) => {
            let after = course.apply(event, now());
            let said = format!("{event:?}");
            let named = said.split([' ', '{']).next().unwrap_or_default();
            let over = if after.is_complete() { "!" } else { "" };
            if after.status() == course.status() {
                format!("({}{over})", named.trim_start_matches("Recovery"))
            } else {
                format!("{:?}{over}", after.status())
            }
        }
        Err(refusal) => {
            let said = format!("{refusal:?}");
            format!("-{}", said.split([' ', '{']).next().unwrap_or_default())
        }
    }
}

/// What a clock awaits first, and after how many minutes.
fn awaits(course: &Course) -> String {
    let awaited = course.awaited(Righting::usual(Urgency::Normal), now());
    let first = awaited.into_iter().min_by_key(|(_, by)| *by);
    first.map_or_else(String::new, |(what, by)| {
        format!("{} {}", what.code(), (by - now()).num_minutes())
    })
}

/// The whole law on one page: everything one can try, however it stands.
#[test]
fn the_life_of_a_recovery() {
    let (tomas, linh) = (StaffId::new(), StaffId::new());
    let courses = courses(tomas, linh);
    let mut table = format!("{:26}", "");
    for (name, _) in courses {
        write!(table, "{name:<17}").unwrap();
    }
    write!(table, "\n{:<26}", "a clock awaits").unwrap();
    for (_, course) in courses {
        write!(table, "{:<17}", awaits(&course)).unwrap();
    }
    for (tries, command) in commands(tomas, linh) {
        write!(table, "\n{tries:<26}").unwrap();
        for (_, course) in courses {
            write!(table, "{:<17}", outcome(&course, command)).unwrap();
        }
    }
    let lines: Vec<_> = table.lines().map(str::trim_end).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn nothing_happens_to_what_is_closed() {
    let closed = Course { closed_at: Some(now()), ..Course::default() };
    let (tomas, linh) = (StaffId::new(), StaffId::new());
    for (tries, command) in commands(tomas, linh) {
        assert_eq!(closed.decide(command, now()), Err(Refusal::Closed), "{tries}");
    }
    let pace = Righting::usual(Urgency::Normal);
    assert_eq!(closed.wakes_at(pace, now(), in_minutes(60)), None);
}

#[test]
fn what_was_begun_and_what_was_fixed_is_watched_until_it_is_right() {
    let pace = Righting::usual(Urgency::Normal);
    let (at, tomas) = (Some(now()), StaffId::new());
    let begun = Course {
        owner: Some(tomas),
        owned_since: at,
        apologised_at: at,
        begun_at: at,
        ..Course::default()
    };
    assert_eq!(begun.awaited(pace, now()), [(Awaited::Done, in_minutes(60))]);
    let goes = in_minutes(700);
    let fixed = Course { fixed_at: at, asks_by: Some(goes), ..begun };
    assert_eq!(fixed.awaited(pace, now()), [(Awaited::Gift, goes), (Awaited::Touch, goes)]);
    let planned = Course { given_at: at, touch_at: Some(in_minutes(60)), ..fixed };
    assert!(planned.awaited(pace, now()).is_empty());
}
