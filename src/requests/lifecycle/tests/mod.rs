use std::fmt::Write;

use chrono::TimeZone;
use proptest::prelude::*;

use super::*;

mod promises;

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 22, 20, 58, 0).unwrap()
}

fn in_minutes(minutes: i64) -> DateTime<Utc> {
    now() + TimeDelta::minutes(minutes)
}

fn moment(now: DateTime<Utc>) -> Moment {
    Moment { now, answer_by: now + TimeDelta::minutes(3), resting: None, later: None }
}

fn states(marta: StaffId) -> [(&'static str, State); 17] {
    let (promise, at, how) = (Promise { by: in_minutes(12) }, now(), How::AtTheDoor);
    let (late, terms) = (Promise { by: in_minutes(-1) }, Terms::Within(10));
    let long_ago = in_minutes(-61);
    [
        ("scheduled", State::Scheduled { wanted: in_minutes(600), owed: None }),
        ("… given back", State::Scheduled { wanted: in_minutes(600), owed: Some(promise) }),
        ("filed", State::Filed { answer_by: in_minutes(3), owed: None }),
        ("… given back", State::Filed { answer_by: in_minutes(3), owed: Some(promise) }),
        ("… and late", State::Filed { answer_by: in_minutes(3), owed: Some(late) }),
        ("confirmed by Marta", State::Confirmed { by: marta, promise }),
        ("… and late", State::Confirmed { by: marta, promise: late }),
        ("Marta asked", State::Clarifying { by: marta, terms, since: at }),
        ("… an hour ago", State::Clarifying { by: marta, terms, since: long_ago }),
        ("Marta offered", State::Offered { by: marta, terms, since: at }),
        ("Marta on her way", State::UnderWay { by: marta, promise, since: at }),
        ("… and late", State::UnderWay { by: marta, promise: late, since: at }),
        ("parked by Marta", State::Parked { by: marta, promise, until: in_minutes(5) }),
        ("delivered by Marta", State::Delivered { by: marta, promise, at, how }),
        ("settled", State::Settled { by: marta, promise, at, how }),
        ("cancelled", State::Cancelled { at }),
        ("unmet", State::Unmet { by: marta, at }),
    ]
}

fn deeds() -> [(&'static str, Deed); 17] {
    let (promise, terms) = (Promise { by: in_minutes(20) }, Terms::Within(10));
    let passed = Promise { by: in_minutes(-1) };
    [
        ("takes it", Deed::Confirm { promise }),
        ("promises the past", Deed::Confirm { promise: passed }),
        ("asks", Deed::Ask { terms }),
        ("offers something else", Deed::Offer { terms }),
        ("cannot", Deed::Cannot),
        ("is on the way", Deed::Start),
        ("delivers", Deed::Deliver { how: How::InHand }),
        ("gives another time", Deed::Move { promise }),
        ("gives a time that has passed", Deed::Move { promise: passed }),
        ("parks it", Deed::Park { until: in_minutes(15), promise }),
        ("parks it beyond the promise", Deed::Park { until: in_minutes(25), promise }),
        ("takes it up again", Deed::Resume),
        ("hands it back", Deed::HandBack),
        ("takes it over", Deed::TakeOver { promise }),
        ("says: still mine", Deed::Keep),
        ("takes the last step back", Deed::Undo),
        ("heard that it is right", Deed::Verify),
    ]
}

const SAYS: [(&str, Says); 10] = [
    ("answers", Says::Answer),
    ("accepts", Says::Accept),
    ("declines", Says::Decline),
    ("would rather talk", Says::Talk),
    ("just right", Says::JustRight),
    ("not quite", Says::NotQuite),
    ("cancels", Says::Cancel),
    ("wants it after all", Says::Restore),
    ("has it in the standard again", Says::Again),
    ("changes it", Says::Amend),
];

const TICKS: [(&str, Tick); 13] = [
    ("its time is near", Tick::FallDue),
    ("more people hear of it", Tick::Climb { level: 2 }),
    ("the promise is near", Tick::Nudge),
    ("still hers?", Tick::Doubt),
    ("no answer to that", Tick::Lapse),
    ("the promise has passed", Tick::BecomeLate),
    ("the guest is reminded", Tick::Remind),
    ("the desk is to ring", Tick::Ring),
    ("it is to be done now", Tick::Resume),
    ("left in peace long enough", Tick::Settle),
    ("the desk asks if it is right", Tick::Verify),
    ("the guest has left", Tick::Depart),
    ("Marta has left the team", Tick::OwnerLeft),
];

fn commands(marta: StaffId, linh: StaffId) -> Vec<(String, Command)> {
    let mut all = Vec::new();
    for (name, deed) in deeds() {
        for (who, by) in [("Marta", marta), ("Linh", linh)] {
            all.push((format!("{who} {name}"), Command::Colleague { by, deed }));
        }
    }
    all.extend(
        SAYS.map(|(name, says)| (format!("guest: {name}"), Command::Guest { says, via: None })),
    );
    all.extend(TICKS.map(|(name, tick)| (format!("clock: {name}"), Command::Clock(tick))));
    let another_day = Tick::Reschedule { wanted: in_minutes(2040), by: None };
    all.push(("clock: they come on another day".to_owned(), Command::Clock(another_day)));
    all
}

/// Where it leads: the state after it, or the event if the state stays; `!` is a miss. What is
/// refused has a dash and the reason.
fn outcome(state: State, command: Command) -> String {
    match state.decide(command, moment(now())) {
        Ok(event) => {
            let after = state.apply(&event, now());
            let stays = after.status() == state.status() && after.owner() == state.owner();
            let event_said = format!("{event:?}");
            let named = event_said.split([' ', '{']).next().unwrap_or_default();
            let missed = miss(state, &event, (None, TimeDelta::minutes(5)), now());
            let missed = if missed.is_some() { "!" } else { "" };
            if stays {
                format!("={named}{missed}")
            } else {
                format!("{:?}{missed}", after.status())
            }
        }
        Err(refusal) => {
            let refusal = format!("{refusal:?}");
            format!("-{}", refusal.split([' ', '{']).next().unwrap_or_default())
        }
    }
}

/// The whole law on one page: everything one can try, in every state.
#[test]
fn the_life_of_a_request() {
    let (marta, linh) = (StaffId::new(), StaffId::new());
    let states = states(marta);
    let mut table = format!("{:36}", "");
    for (name, _) in states {
        write!(table, "{name:<19}").unwrap();
    }
    for (tries, command) in commands(marta, linh) {
        write!(table, "\n{tries:<36}").unwrap();
        for (_, state) in states {
            write!(table, "{:<19}", outcome(state, command)).unwrap();
        }
    }
    let lines: Vec<_> = table.lines().map(str::trim_end).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_guest_who_rests_is_not_knocked_up() {
    let marta = StaffId::new();
    let state = State::Confirmed { by: marta, promise: Promise { by: in_minutes(12) } };
    let resting = Moment { resting: Some(in_minutes(90)), ..moment(now()) };
    let deliver = |how| Command::Colleague { by: marta, deed: Deed::Deliver { how } };
    let refused = Err(Refusal::Resting { until: in_minutes(90) });
    assert_eq!(state.decide(deliver(How::InHand), resting), refused);
    assert_eq!(state.decide(deliver(How::InTheRoom), resting), refused);
    assert!(state.decide(deliver(How::AtTheDoor), resting).is_ok());
}

#[test]
fn what_was_cancelled_comes_back_for_ten_minutes() {
    let state = State::Cancelled { at: now() };
    let restore = Command::Guest { says: Says::Restore, via: None };
    assert!(state.decide(restore, moment(in_minutes(10))).is_ok());
    assert_eq!(state.decide(restore, moment(in_minutes(11))), Err(Refusal::Closed));
}

#[test]
fn the_journal_of_the_first_days_is_still_read() {
    for (kept, event) in [
        (r#"{"kind":"cancelled"}"#, Event::Cancelled { via: None }),
        (r#"{"kind":"settled","by":"clock"}"#, Event::Settled { by: Settler::Clock, via: None }),
    ] {
        assert_eq!(serde_json::from_str::<Event>(kept).unwrap(), event);
    }
}

proptest! {
    /// Whatever people and clocks try in whatever order: a name stands only with a promise or a
    /// question, nobody takes from another what is not late, and what is over stays over, unless
    /// the guest wants it after all.
    #[test]
    fn nobody_is_robbed_and_nothing_comes_back(
        tries in prop::collection::vec((0_usize..58, 0_i64..8), 0..60),
    ) {
        let (marta, linh) = (StaffId::new(), StaffId::new());
        let commands = commands(marta, linh);
        prop_assert_eq!(commands.len(), 58);
        let (mut state, mut now) = (State::Filed { answer_by: in_minutes(3), owed: None }, now());
        for (index, minutes) in tries {
            now += TimeDelta::minutes(minutes);
            let before = state;
            let Ok(event) = state.decide(commands[index].1, moment(now)) else { continue };
            state = state.apply(&event, now);
            let restored = matches!(event, Event::Restored { .. });
            prop_assert!(!before.is_over() || restored);
            let asked = state.asked().is_some() || matches!(state, State::Unmet { .. });
            prop_assert_eq!(state.owner().is_some(), state.promise().is_some() || asked);
            prop_assert!(state.owed().is_none() || state.owner().is_none());
            if let (Some(had), Some(has)) = (before.owner(), state.owner()) {
                let late = before.live_promise().is_some_and(|promise| promise.by < now);
                prop_assert!(had == has || late, "{event:?}");
            }
        }
    }
}
