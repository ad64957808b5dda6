//! What simulated people do next. Pure: how it stands, how somebody is, and what time it is; no
//! database, no words of their own.

use chrono::{DateTime, TimeDelta, Utc};

use crate::requests::{Request, State};

/// A request as far as it matters for what comes next.
#[derive(Clone, Copy, Debug)]
pub struct Stands {
    pub state: State,
    pub filed_at: DateTime<Utc>,
    /// Since when it waits for whoever it waits for, or is held without a word.
    pub since: DateTime<Utc>,
    pub doubted_at: Option<DateTime<Utc>>,
    /// How often the guest said that it was not right.
    pub reopened: usize,
    /// The promise was missed and counted.
    pub missed: bool,
}

impl From<&Request> for Stands {
    fn from(request: &Request) -> Self {
        let promised = request.state.live_promise().map(|promise| promise.by);
        Self {
            state: request.state,
            filed_at: request.filed_at,
            since: request.since,
            doubted_at: request.doubted_at,
            reopened: usize::try_from(request.reopened).unwrap_or(0),
            missed: promised.is_some() && request.missed_for == promised,
        }
    }
}

/// How a guest is about one wish.
#[derive(Clone, Debug)]
pub struct Nature {
    /// How long they take to answer; none: they say nothing at all.
    pub answers: Option<TimeDelta>,
    pub accepts: bool,
    /// Takes it back so long after asking, if nobody is on the way.
    pub cancels: Option<TimeDelta>,
    /// Would rather be rung, so long after asking.
    pub talks: Option<TimeDelta>,
    /// What they write while they wait, and how long after asking.
    pub says: &'static [Saying],
    /// How long after it came they say how it was.
    pub verdict: TimeDelta,
    /// Why it was not quite right, the first time, the second time.
    pub not_quite: &'static [&'static str],
    /// Whether they say "just right" in the end, or leave it at that.
    pub thanks: bool,
}

/// Something that a guest writes while they wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saying {
    /// Minutes after asking.
    pub after: i64,
    /// Only while nobody has answered.
    pub unanswered: bool,
    pub words: &'static str,
}

/// What a guest does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuestMove {
    Answer,
    Accept,
    Decline,
    Cancel,
    Talk,
    JustRight,
    NotQuite(&'static str),
    /// The n-th of what they write while they wait.
    Say(usize, &'static str),
}

/// What this guest does now, if anything. What they write belongs to a moment: it is written if that
/// moment lies after `seen`.
pub fn guest(
    stands: &Stands,
    nature: &Nature,
    (seen, now): (DateTime<Utc>, DateTime<Utc>),
) -> Option<GuestMove> {
    let after = |since: DateTime<Utc>, wait: TimeDelta| since + wait <= now;
    match stands.state {
        State::Clarifying { since, .. } => {
            nature.answers.filter(|wait| after(since, *wait)).map(|_| GuestMove::Answer)
        }
        State::Offered { since, .. } => nature
            .answers
            .filter(|wait| after(since, *wait))
            .map(|_| if nature.accepts { GuestMove::Accept } else { GuestMove::Decline }),
        State::Delivered { at, .. } => {
            if !after(at, nature.verdict) {
                return None;
            }
            match nature.not_quite.get(stands.reopened) {
                Some(words) => Some(GuestMove::NotQuite(words)),
                None => nature.thanks.then_some(GuestMove::JustRight),
            }
        }
        State::Filed { .. } | State::Confirmed { .. } => {
            let filed = stands.filed_at;
            if nature.cancels.is_some_and(|wait| after(filed, wait)) && stands.reopened == 0 {
                return Some(GuestMove::Cancel);
            }
            let unanswered = matches!(stands.state, State::Filed { .. });
            waits(filed, unanswered, nature, (seen, now))
        }
        State::UnderWay { .. }
        | State::Scheduled { .. }
        | State::Parked { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => None,
    }
}

fn waits(
    filed: DateTime<Utc>,
    unanswered: bool,
    nature: &Nature,
    (seen, now): (DateTime<Utc>, DateTime<Utc>),
) -> Option<GuestMove> {
    let is_now = |at: DateTime<Utc>| at > seen && at <= now;
    if nature.talks.is_some_and(|wait| is_now(filed + wait)) {
        return Some(GuestMove::Talk);
    }
    let due = |saying: &Saying| {
        is_now(filed + TimeDelta::minutes(saying.after)) && (unanswered || !saying.unanswered)
    };
    let mut said = nature.says.iter().enumerate();
    said.find(|(_, saying)| due(saying)).map(|(nth, saying)| GuestMove::Say(nth, saying.words))
}

/// How a colleague is about one wish.
#[derive(Clone, Copy, Debug)]
pub struct Habit {
    pub first: First,
    /// How long until somebody looks at it.
    pub takes: TimeDelta,
    /// How long until they set out.
    pub starts: TimeDelta,
    /// How long they are on the way.
    pub brings: TimeDelta,
    /// The promise will not be kept, with or without a word before it is due.
    pub late: Option<Late>,
    /// Cannot do it after all.
    pub hands_back: bool,
}

/// What a colleague does first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    Take,
    Ask,
    Offer,
    Cannot,
}

/// A promise that is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    Said,
    Unsaid,
}

/// What a colleague does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColleagueMove {
    First(First),
    Start,
    Bring,
    Keep,
    HandBack,
    /// Gives another time before the promised one.
    Move,
}

/// When somebody who will be late says so: so long before.
const SAYS_SO: TimeDelta = TimeDelta::minutes(3);

/// How long before a time to come somebody sets out.
const SETS_OUT: TimeDelta = TimeDelta::minutes(7);

/// How long after the promise somebody comes who is late without a word.
const OVERDUE: TimeDelta = TimeDelta::minutes(4);

/// What whoever has it, or would take it, does now, if anything.
pub fn colleague(stands: &Stands, habit: Habit, now: DateTime<Utc>) -> Option<ColleagueMove> {
    match stands.state {
        State::Filed { .. } => {
            // What was not right is seen to at once, and by doing it.
            let again = stands.reopened > 0;
            let wait = if again { habit.takes / 2 } else { habit.takes };
            let first = if again { First::Take } else { habit.first };
            (stands.since + wait <= now).then_some(ColleagueMove::First(first))
        }
        State::Confirmed { promise, .. } => confirmed(stands, promise.by, habit, now),
        State::UnderWay { promise, since, .. } => {
            let ready = since + habit.brings;
            let in_time = promise.by - TimeDelta::seconds(40);
            let at = if habit.late == Some(Late::Unsaid) || stands.missed {
                ready
            } else {
                ready.min(in_time.max(since + TimeDelta::seconds(20)))
            };
            (at <= now).then_some(ColleagueMove::Bring)
        }
        State::Scheduled { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::Parked { .. }
        | State::Delivered { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => None,
    }
}

fn confirmed(
    stands: &Stands,
    promised: DateTime<Utc>,
    habit: Habit,
    now: DateTime<Utc>,
) -> Option<ColleagueMove> {
    if stands.doubted_at.is_some_and(|doubted| doubted + TimeDelta::seconds(30) <= now) {
        return Some(ColleagueMove::Keep);
    }
    if habit.hands_back && stands.since + habit.starts <= now && promised > now {
        return Some(ColleagueMove::HandBack);
    }
    let says_so = promised - SAYS_SO <= now && now < promised;
    match habit.late {
        Some(Late::Said) if says_so => return Some(ColleagueMove::Move),
        Some(Late::Said) if now < promised => return None,
        Some(Late::Unsaid) => {
            return (promised + OVERDUE <= now).then_some(ColleagueMove::Start);
        }
        Some(Late::Said) | None => {}
    }
    let soon = stands.since + habit.starts.min((promised - stands.since) / 2);
    let sets_out =
        if promised - stands.since > TimeDelta::minutes(45) { promised - SETS_OUT } else { soon };
    (sets_out <= now).then_some(ColleagueMove::Start)
}

#[cfg(test)]
mod tests;
