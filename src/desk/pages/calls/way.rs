//! Whether to ring a guest now, or to write to them instead. Pure.

use chrono::{DateTime, Utc};

use super::book::{Book, Entry};

/// How to reach a guest about a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
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
pub(super) enum Why {
    PrefersNoCalls,
    /// Nobody picked up, and nobody tries again.
    NoAnswer,
    /// They were rung this evening, or it was too late when it happened, and there is no other evening.
    NoOtherEvening,
    QuietHours,
}

impl Why {
    /// As in the language files.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::PrefersNoCalls => "prefers",
            Self::NoAnswer => "no-answer",
            Self::NoOtherEvening => "no-evening",
            Self::QuietHours => "quiet",
        }
    }
}

/// How to reach whom this call is owed to, at this moment.
pub(super) fn way(entry: &Entry, book: &Book) -> Way {
    let call = &entry.call;
    if call.left_open || entry.party.is_none() {
        return Way::Nobody;
    }
    let quiet = book.hours.are_quiet(&book.house, book.now);
    let prefers = entry.caller.prefers_no_calls;
    // They said so in this very call; unless they have changed their mind.
    if call.prefers_writing() && prefers {
        return Way::Write(Why::PrefersNoCalls);
    }
    if call.written && call.tries > 0 {
        return Way::Write(if prefers { Why::PrefersNoCalls } else { Why::NoAnswer });
    }
    if call.at_any_hour {
        return if quiet || prefers { Way::RingAllTheSame } else { Way::Ring };
    }
    if let Some(until) = book.rests(entry) {
        return Way::Rests(until);
    }
    if prefers {
        Way::Write(Why::PrefersNoCalls)
    } else if call.written {
        Way::Write(Why::NoOtherEvening)
    } else if !quiet {
        Way::Ring
    } else if entry.caller.is_awake(book.now) {
        Way::Awake
    } else {
        Way::Write(Why::QuietHours)
    }
}

impl Way {
    /// Whether the sheet offers a written note instead of a call.
    pub(super) fn writes(self) -> bool {
        matches!(self, Self::Write(_))
    }
}
