//! The strip above a card: how long there still is, in words and as a bar.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, TimeDelta, Utc};

use crate::promises::{self, Promise, Standing};
use crate::requests::pages::words::set_apart;
use crate::requests::{Request, State, WaitsFor};
use crate::words::Words;

/// Beyond this nobody counts minutes: the time says it.
const COUNTED: i64 = 90;

/// How a request stands against its time. The script goes on counting from the same figures.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/staff/age.html")]
pub(super) struct Age {
    standing: Standing,
    text: String,
    count: Option<Count>,
}

impl HtmlSafe for Age {}

/// What the script counts with.
#[derive(Clone, Debug)]
struct Count {
    /// The message it says: `answer` or `promise`.
    say: &'static str,
    from: i64,
    due: i64,
    soon: i64,
    time: String,
    /// What is said while it is still far away.
    far: String,
    /// How far the bar has come, and how far it goes.
    value: i64,
    max: i64,
}

impl Age {
    /// Of a request that is not over; what is over has none.
    pub(super) fn of(request: &Request, w: Words, now: DateTime<Utc>) -> Option<Self> {
        match request.state {
            State::Scheduled { .. } if request.waits_for == Some(WaitsFor::Arrival) => Some(Self {
                standing: Standing::Ample,
                text: w.t("ahead-age-here").to_string(),
                count: None,
            }),
            State::Scheduled { wanted, .. } => Some(Self {
                standing: Standing::Ample,
                text: w.t("staff-age-for").with("time", w.when(wanted, now)).to_string(),
                count: None,
            }),
            State::Filed { answer_by, .. } => Some(Self::answer(request, answer_by, w, now)),
            State::Confirmed { promise, .. } | State::UnderWay { promise, .. } => {
                Some(Self::promise(request, promise, w, now))
            }
            State::Clarifying { since, .. } | State::Offered { since, .. } => Some(Self {
                standing: Standing::Ample,
                text: w
                    .t("board-age-asked")
                    .with("guest", set_apart(&request.guest))
                    .with("time", w.when(since, now))
                    .to_string(),
                count: None,
            }),
            State::Parked { until, .. } => Some(Self {
                standing: Standing::Ample,
                text: w.t("staff-age-parked").with("time", w.when(until, now)).to_string(),
                count: None,
            }),
            State::Delivered { .. }
            | State::Settled { .. }
            | State::Cancelled { .. }
            | State::Unmet { .. } => None,
        }
    }

    fn answer(request: &Request, answer_by: DateTime<Utc>, w: Words, now: DateTime<Utc>) -> Self {
        let count = Count::new("answer", (request.since.min(answer_by), answer_by), w, now)
            .near(promises::ANSWER_NEAR);
        Self::new(promises::answer_standing(answer_by, now), count, w, now)
    }

    fn promise(request: &Request, promise: Promise, w: Words, now: DateTime<Utc>) -> Self {
        let usual = TimeDelta::minutes(i64::from(request.target_minutes).max(30));
        let from = request.filed_at.max(promise.by - usual).min(promise.by);
        let count = Count::new("promise", (from, promise.by), w, now).near(promises::NEAR);
        Self::new(promise.standing(now), count, w, now)
    }

    fn new(standing: Standing, count: Count, w: Words, now: DateTime<Utc>) -> Self {
        let due = DateTime::from_timestamp(count.due, 0).unwrap_or(now);
        let left = Words::minutes_between(now, due);
        let text = match standing {
            Standing::Late => {
                let late = Words::minutes_between(due, now).max(1);
                w.t("staff-age-late").with("count", late).to_string()
            }
            Standing::Ample | Standing::Near if left > COUNTED => count.far.clone(),
            Standing::Ample | Standing::Near => {
                let say = w.t(format!("staff-age-{}", count.say)).with("count", left.max(1));
                say.with("time", &count.time).to_string()
            }
        };
        Self { standing, text, count: Some(count) }
    }

    /// Whether its time has passed.
    pub(super) fn late(&self) -> bool {
        self.standing == Standing::Late
    }

    fn class(&self) -> &'static str {
        match self.standing {
            Standing::Ample => "",
            Standing::Near => " soon",
            Standing::Late => " late",
        }
    }

    fn tag(&self) -> &'static str {
        match self.standing {
            Standing::Ample => "",
            Standing::Near => " wait",
            Standing::Late => " late",
        }
    }

    fn icon(&self) -> &'static str {
        match self.standing {
            Standing::Ample => "clock",
            Standing::Near => "half",
            Standing::Late => "late",
        }
    }
}

impl Count {
    fn new(
        say: &'static str,
        (from, due): (DateTime<Utc>, DateTime<Utc>),
        w: Words,
        now: DateTime<Utc>,
    ) -> Self {
        let max = (due - from).num_seconds().max(1);
        Self {
            say,
            from: from.timestamp(),
            due: due.timestamp(),
            soon: 0,
            time: w.clock(due),
            far: w.t("staff-age-by").with("time", w.when(due, now)).to_string(),
            value: (now - from).num_seconds().clamp(0, max),
            max,
        }
    }

    fn near(mut self, near: TimeDelta) -> Self {
        self.soon = near.num_seconds();
        self
    }
}
