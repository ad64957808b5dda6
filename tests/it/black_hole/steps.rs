//! What can happen on an evening.

use bellpull::requests::{Deed, How, Says};
use proptest::prelude::*;

/// One thing that happens. Numbers choose among those who are there.
#[derive(Clone, Debug)]
pub enum Step {
    /// A guest asks; `twice` is a phone that sends again.
    Ask {
        stay: usize,
        wish: Wish,
        twice: bool,
    },
    /// A guest asks at the very moment in which they are moved to another room.
    AskWhileMoving {
        stay: usize,
    },
    /// A colleague does something, perhaps on a page that is out of date, perhaps twice.
    Do {
        who: usize,
        which: usize,
        deed: Kind,
        minutes: i64,
        stale: bool,
        twice: bool,
    },
    /// Two colleagues press at the same moment.
    Both {
        first: usize,
        second: usize,
        which: usize,
        deed: Kind,
        minutes: i64,
    },
    /// A colleague presses while something else happens to the same request.
    Clash {
        who: usize,
        which: usize,
        deed: Kind,
        minutes: i64,
        with: Meanwhile,
    },
    /// The guest answers, accepts, complains; or says it to the front desk on the phone.
    Say {
        which: usize,
        says: Says,
        by_phone: Option<usize>,
    },
    GuestWrites {
        which: usize,
    },
    ColleagueWrites {
        who: usize,
        which: usize,
    },
    Note {
        who: usize,
        which: usize,
    },
    /// The guest says no more than this: nobody knocks for so many minutes.
    Rest {
        stay: usize,
        minutes: Option<i64>,
    },
    ChangeRoom {
        stay: usize,
    },
    CheckOut {
        stay: usize,
    },
    CheckIn,
    /// Somebody no longer works here, and somebody else begins.
    Leave {
        who: usize,
    },
    Ring {
        who: usize,
        nth: usize,
        outcome: usize,
    },
    /// Minutes pass, and each minute a server looks, or two at once.
    Pass {
        minutes: i64,
        servers: usize,
    },
    /// Minutes pass while no server is up.
    Outage {
        minutes: i64,
    },
}

/// What happens at the same moment.
#[derive(Clone, Copy, Debug)]
pub enum Meanwhile {
    GuestSays(Says),
    RoomChanges,
    Rests(Option<i64>),
    ServerLooks,
    DeskRings(usize),
}

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub enum Wish {
    Towels,
    Urgent,
    OwnWords,
    /// In so many minutes.
    Later(i64),
}

/// What a colleague does, its times still open.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Confirm,
    Ask,
    Offer,
    Cannot,
    Start,
    Deliver(How),
    Move,
    Park,
    Resume,
    HandBack,
    TakeOver,
    Keep,
    Undo,
    Verify,
}

impl Kind {
    /// Whether it is for whoever has it.
    pub fn is_the_owners(self) -> bool {
        !matches!(self, Self::TakeOver | Self::Verify)
    }

    /// Whether words to the guest belong to it.
    pub fn has_words(self) -> bool {
        matches!(
            self,
            Self::Confirm
                | Self::Ask
                | Self::Offer
                | Self::Cannot
                | Self::Move
                | Self::Park
                | Self::TakeOver
        )
    }

    /// The deed, with a promise in so many minutes.
    pub fn deed(self, minutes: i64, now: chrono::DateTime<chrono::Utc>) -> Deed {
        use bellpull::promises::Promise;
        use bellpull::requests::Terms;
        let at = |minutes| now + chrono::TimeDelta::minutes(minutes);
        let promise = Promise { by: at(minutes) };
        let within = i16::try_from(minutes.max(1)).unwrap();
        match self {
            Self::Confirm => Deed::Confirm { promise },
            Self::Ask => Deed::Ask { terms: Terms::Within(within) },
            Self::Offer if minutes % 2 == 0 => Deed::Offer { terms: Terms::At(at(minutes)) },
            Self::Offer => Deed::Offer { terms: Terms::Within(within) },
            Self::Cannot => Deed::Cannot,
            Self::Start => Deed::Start,
            Self::Deliver(how) => Deed::Deliver { how },
            Self::Move => Deed::Move { promise },
            Self::Park => Deed::Park { until: at(minutes / 2), promise },
            Self::Resume => Deed::Resume,
            Self::HandBack => Deed::HandBack,
            Self::TakeOver => Deed::TakeOver { promise },
            Self::Keep => Deed::Keep,
            Self::Undo => Deed::Undo,
            Self::Verify => Deed::Verify,
        }
    }
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        8 => Just(Kind::Confirm),
        3 => Just(Kind::Ask),
        3 => Just(Kind::Offer),
        1 => Just(Kind::Cannot),
        4 => Just(Kind::Start),
        2 => Just(Kind::Deliver(How::InHand)),
        5 => Just(Kind::Deliver(How::AtTheDoor)),
        1 => Just(Kind::Deliver(How::InTheRoom)),
        3 => Just(Kind::Move),
        2 => Just(Kind::Park),
        1 => Just(Kind::Resume),
        2 => Just(Kind::HandBack),
        6 => Just(Kind::TakeOver),
        1 => Just(Kind::Keep),
        2 => Just(Kind::Undo),
        3 => Just(Kind::Verify),
    ]
}

fn wish() -> impl Strategy<Value = Wish> {
    prop_oneof![
        4 => Just(Wish::Towels),
        4 => Just(Wish::Urgent),
        2 => Just(Wish::OwnWords),
        3 => (1_i64..240).prop_map(Wish::Later),
    ]
}

fn says() -> impl Strategy<Value = Says> {
    prop_oneof![
        6 => Just(Says::Answer),
        6 => Just(Says::Accept),
        1 => Just(Says::Decline),
        1 => Just(Says::Talk),
        2 => Just(Says::JustRight),
        3 => Just(Says::NotQuite),
        1 => Just(Says::Cancel),
        5 => Just(Says::Restore),
    ]
}

fn meanwhile() -> impl Strategy<Value = Meanwhile> {
    prop_oneof![
        4 => says().prop_map(Meanwhile::GuestSays),
        2 => Just(Meanwhile::RoomChanges),
        2 => prop::option::of(5_i64..60).prop_map(Meanwhile::Rests),
        2 => Just(Meanwhile::ServerLooks),
        2 => (0_usize..4).prop_map(Meanwhile::DeskRings),
    ]
}

/// Any of them, the usual ones more often.
pub fn step() -> impl Strategy<Value = Step> {
    let (who, which) = (0_usize..50, 0_usize..50);
    let minutes = -3_i64..70;
    prop_oneof![
        10 => (0_usize..9, wish(), any::<bool>())
            .prop_map(|(stay, wish, twice)| Step::Ask { stay, wish, twice }),
        30 => (who.clone(), which.clone(), kind(), minutes.clone(), prop::bool::weighted(0.2), prop::bool::weighted(0.2))
            .prop_map(|(who, which, deed, minutes, stale, twice)| Step::Do { who, which, deed, minutes, stale, twice }),
        4 => (who.clone(), who.clone(), which.clone(), kind(), minutes)
            .prop_map(|(first, second, which, deed, minutes)| Step::Both { first, second, which, deed, minutes }),
        4 => (who.clone(), which.clone(), kind(), 1_i64..70, meanwhile())
            .prop_map(|(who, which, deed, minutes, with)| Step::Clash { who, which, deed, minutes, with }),
        12 => (which.clone(), says(), prop::option::weighted(0.2, who.clone()))
            .prop_map(|(which, says, by_phone)| Step::Say { which, says, by_phone }),
        2 => which.clone().prop_map(|which| Step::GuestWrites { which }),
        2 => (who.clone(), which.clone()).prop_map(|(who, which)| Step::ColleagueWrites { who, which }),
        1 => (who.clone(), which).prop_map(|(who, which)| Step::Note { who, which }),
        3 => (0_usize..9, prop::option::weighted(0.7, 5_i64..180))
            .prop_map(|(stay, minutes)| Step::Rest { stay, minutes }),
        2 => (0_usize..9).prop_map(|stay| Step::ChangeRoom { stay }),
        1 => (0_usize..9).prop_map(|stay| Step::AskWhileMoving { stay }),
        1 => (0_usize..9).prop_map(|stay| Step::CheckOut { stay }),
        2 => Just(Step::CheckIn),
        1 => who.clone().prop_map(|who| Step::Leave { who }),
        3 => (who, 0_usize..9, 0_usize..4)
            .prop_map(|(who, nth, outcome)| Step::Ring { who, nth, outcome }),
        14 => (1_i64..9, 1_usize..3).prop_map(|(minutes, servers)| Step::Pass { minutes, servers }),
        2 => (60_i64..75).prop_map(|minutes| Step::Pass { minutes, servers: 1 }),
        1 => (3_i64..400).prop_map(|minutes| Step::Outage { minutes }),
    ]
}
