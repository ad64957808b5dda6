//! What somebody wants to do about a request, and who may want it.

use chrono::{DateTime, Utc};

use super::{How, Terms};
use crate::ids::StaffId;
use crate::promises::Promise;

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// A colleague, under their own name.
    Colleague { by: StaffId, deed: Deed },
    /// The guest, or a colleague to whom the guest said it.
    Guest { says: Says, via: Option<StaffId> },
    /// Nobody: its time has come, or the world has changed.
    Clock(Tick),
}

/// What colleagues do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Puts their name and a time to it.
    Confirm {
        promise: Promise,
    },
    /// Asks the guest something first; the promise waits for the answer.
    Ask {
        terms: Terms,
    },
    /// Offers something else; the guest chooses.
    Offer {
        terms: Terms,
    },
    /// It cannot be done: what was tried, the rule and what it means come along.
    Cannot,
    /// "On my way."
    Start,
    Deliver {
        how: How,
    },
    /// Gives another time, with a word.
    Move {
        promise: Promise,
    },
    /// Puts it off until a moment, with the time that is then promised.
    Park {
        until: DateTime<Utc>,
        promise: Promise,
    },
    /// Takes up again what was put off.
    Resume,
    /// Gives it back to the others.
    HandBack,
    /// Takes over what a colleague promised and did not keep.
    TakeOver {
        promise: Promise,
    },
    /// Still theirs: the answer to the clock's question.
    Keep,
    /// Takes back the last step: on my way, delivered.
    Undo,
    /// Heard from the guest that what was urgent is right.
    Verify,
}

/// What guests say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// The answer to a question.
    Answer,
    /// Yes to the offer.
    Accept,
    /// No to the offer.
    Decline,
    JustRight,
    NotQuite,
    /// Would rather speak with somebody.
    Talk,
    /// No longer wanted. Nobody asks why.
    Cancel,
    /// Wanted after all.
    Restore,
    /// Part of my standard again, however long ago it was taken out.
    Again,
    /// Changed: more of it, another kind, another time.
    Amend,
}

/// What the clock does, or the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// What was wanted later is near.
    FallDue,
    /// Nobody has answered, or nobody has kept it: more people hear of it.
    Climb {
        level: i16,
    },
    /// The promised time is near.
    Nudge,
    /// Not begun, and no word: is it still theirs?
    Doubt,
    /// No answer to that: back to the others.
    Lapse,
    /// The promised time has passed.
    BecomeLate,
    /// The guest has not answered: their page says it again.
    Remind,
    /// The guest has still not answered: the front desk rings.
    Ring,
    /// What was put off is to be done now.
    Resume,
    Settle,
    /// What was urgent is brought: the front desk asks whether it is right.
    Verify,
    /// The guest comes on another day.
    Reschedule {
        wanted: DateTime<Utc>,
        by: Option<StaffId>,
    },
    /// The guest has left the house.
    Depart,
    /// Whoever had it no longer works here.
    OwnerLeft,
}
