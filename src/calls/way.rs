//! Whether to ring a guest now, or to write to them instead. Pure.

use chrono::{DateTime, Utc};

use super::Call;

/// How to reach a guest about a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Ring,
    /// They prefer no calls, or it is late; this cannot wait.
    RingAllTheSame,
    /// It is late, and they have their page open.
    Awake,
    Write(Why),
    /// They rest until then.
    Rests(DateTime<Utc>),
    /// Nobody is there to be rung.
    Nobody,
}

/// Why somebody is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    PrefersNoCalls,
    /// Nobody picked up, and nobody tries again.
    NoAnswer,
    /// They were rung this evening, or it was too late when it happened, and there is no other evening.
    NoOtherEvening,
    QuietHours,
}

impl Why {
    /// As in the language files.
    pub fn code(self) -> &'static str {
        match self {
            Self::PrefersNoCalls => "prefers",
            Self::NoAnswer => "no-answer",
            Self::NoOtherEvening => "no-evening",
            Self::QuietHours => "quiet",
        }
    }
}

/// How it is about a guest in the house to whom a call is owed, at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct To {
    pub prefers_no_calls: bool,
    /// They look at their page.
    pub awake: bool,
    /// The house rings nobody at this hour.
    pub quiet: bool,
    /// Until when they do not want to be disturbed.
    pub rests_until: Option<DateTime<Utc>>,
}

/// How to reach whom this call is owed to; none: they are not in the house.
pub fn way(call: &Call, to: Option<&To>) -> Way {
    let Some(to) = to.filter(|_| !call.left_open) else { return Way::Nobody };
    let prefers = to.prefers_no_calls;
    // They said so in this very call; unless they have changed their mind.
    if call.prefers_writing() && prefers {
        return Way::Write(Why::PrefersNoCalls);
    }
    if call.written && call.tries > 0 {
        return Way::Write(if prefers { Why::PrefersNoCalls } else { Why::NoAnswer });
    }
    if call.at_any_hour {
        return if to.quiet || prefers { Way::RingAllTheSame } else { Way::Ring };
    }
    if let Some(until) = to.rests_until {
        return Way::Rests(until);
    }
    if prefers {
        Way::Write(Why::PrefersNoCalls)
    } else if call.written {
        Way::Write(Why::NoOtherEvening)
    } else if !to.quiet {
        Way::Ring
    } else if to.awake {
        Way::Awake
    } else {
        Way::Write(Why::QuietHours)
    }
}

impl Way {
    /// Whether the sheet offers a written note instead of a call.
    pub fn writes(self) -> bool {
        matches!(self, Self::Write(_))
    }
}
