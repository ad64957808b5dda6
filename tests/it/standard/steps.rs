//! What may happen to a stay's standard.

use chrono::{NaiveTime, Weekday};
use proptest::prelude::*;

/// One thing that happens. Numbers choose among what is there.
#[derive(Clone, Debug)]
pub enum Step {
    Add {
        quantity: i16,
        time: Option<NaiveTime>,
        days: Days,
    },
    Change {
        which: usize,
        quantity: i16,
        time: Option<NaiveTime>,
        days: Days,
    },
    ChangeDay {
        which: usize,
        ahead: u64,
        quantity: i16,
        time: Option<NaiveTime>,
    },
    Skip {
        which: usize,
        ahead: u64,
    },
    BringBack {
        which: usize,
        ahead: u64,
    },
    BackToUsual {
        which: usize,
        ahead: u64,
    },
    Pause {
        which: usize,
    },
    Resume {
        which: usize,
    },
    Stop {
        which: usize,
    },
    /// A colleague takes today's, and perhaps goes, and perhaps brings it.
    Serve {
        which: usize,
        goes: bool,
        brings: bool,
    },
    /// The guest cancels today's on its own page, and perhaps wants it after all.
    Cancel {
        which: usize,
        restores: bool,
    },
    ChangeRoom,
    /// The desk notes other days: so many days later, and so many nights.
    Dates {
        later: u64,
        stays: u64,
    },
    CheckIn,
    CheckOut,
    /// Time passes; so many servers look each hour.
    Pass {
        minutes: i64,
        servers: usize,
    },
    /// No server is up, and the next thing happens before one looks.
    Outage {
        minutes: i64,
    },
    /// The servers are replaced by new ones.
    Restart,
}

/// On which days it comes back.
#[derive(Clone, Debug)]
pub enum Days {
    Every,
    Weekdays(Vec<Weekday>),
    /// So many days from today.
    Chosen(Vec<u64>),
}

fn time() -> impl Strategy<Value = Option<NaiveTime>> {
    // The hours around the changes of daylight saving, the check-out and the night audit among them.
    let hours = [1, 2, 3, 4, 7, 10, 11, 12, 18, 21, 23];
    let at = (proptest::sample::select(hours.to_vec()), 0..4_u32);
    proptest::option::of(
        at.prop_map(|(hour, quarter)| NaiveTime::from_hms_opt(hour, quarter * 15, 0).unwrap()),
    )
}

fn days() -> impl Strategy<Value = Days> {
    let weekday = (0..7_u8).prop_map(|day| Weekday::try_from(day).unwrap());
    prop_oneof![
        3 => Just(Days::Every),
        1 => proptest::collection::vec(weekday, 1..6).prop_map(Days::Weekdays),
        1 => proptest::collection::vec(0..6_u64, 1..4).prop_map(Days::Chosen),
    ]
}

/// Anything that may happen.
pub fn step() -> impl Strategy<Value = Step> {
    let (which, ahead, quantity) = (0..6_usize, 0..4_u64, 1..7_i16);
    let day = (which.clone(), ahead);
    prop_oneof![
        5 => (quantity.clone(), time(), days())
            .prop_map(|(quantity, time, days)| Step::Add { quantity, time, days }),
        3 => (which.clone(), quantity.clone(), time(), days())
            .prop_map(|(which, quantity, time, days)| Step::Change { which, quantity, time, days }),
        4 => (day.clone(), quantity, time()).prop_map(|((which, ahead), quantity, time)| {
            Step::ChangeDay { which, ahead, quantity, time }
        }),
        3 => day.clone().prop_map(|(which, ahead)| Step::Skip { which, ahead }),
        2 => day.clone().prop_map(|(which, ahead)| Step::BringBack { which, ahead }),
        2 => day.prop_map(|(which, ahead)| Step::BackToUsual { which, ahead }),
        2 => which.clone().prop_map(|which| Step::Pause { which }),
        2 => which.clone().prop_map(|which| Step::Resume { which }),
        1 => which.clone().prop_map(|which| Step::Stop { which }),
        4 => (which.clone(), any::<bool>(), any::<bool>())
            .prop_map(|(which, goes, brings)| Step::Serve { which, goes, brings }),
        2 => (which, any::<bool>()).prop_map(|(which, restores)| Step::Cancel { which, restores }),
        1 => Just(Step::ChangeRoom),
        2 => (0..3_u64, 0..6_u64).prop_map(|(later, stays)| Step::Dates { later, stays }),
        3 => Just(Step::CheckIn),
        1 => Just(Step::CheckOut),
        9 => (1..1500_i64, 1..3_usize)
            .prop_map(|(minutes, servers)| Step::Pass { minutes, servers }),
        2 => (1..3000_i64).prop_map(|minutes| Step::Outage { minutes }),
        1 => Just(Step::Restart),
    ]
}
