//! What stands on the overview, figure by figure, in the reader's words.

mod told;

use chrono::{DateTime, Utc};

use super::tables::{self, Table};
use crate::overview::plot::{self, Plot};
use crate::overview::{
    Answers, Calls, Figures, HALF, InRoom, Missed, OfItem, Promises, Repeats, Righted, Span, lasted,
};
use crate::promises::Clocks;
use crate::properties::Property;
use crate::requests;
use crate::staff::Team;
use crate::words::Words;
pub(in crate::overview::pages) use told::{OneMoment, OneRule, PutRight, YesSaid};

pub(in crate::overview::pages) struct Sections {
    pub(in crate::overview::pages) promises: PromisesKept,
    pub(in crate::overview::pages) answers: TimeToAnswer,
    pub(in crate::overview::pages) calls: CallsMade,
    pub(in crate::overview::pages) right: PutRight,
    pub(in crate::overview::pages) yes: YesSaid,
    pub(in crate::overview::pages) rules: Vec<OneRule>,
    pub(in crate::overview::pages) more_rules: usize,
    pub(in crate::overview::pages) moments: Vec<OneMoment>,
    pub(in crate::overview::pages) more_moments: usize,
    pub(in crate::overview::pages) advice: Option<String>,
    pub(in crate::overview::pages) rules_file: String,
    pub(in crate::overview::pages) moments_file: String,
    pub(in crate::overview::pages) advice_file: String,
    pub(in crate::overview::pages) trouble: AgainAndAgain,
}

pub(in crate::overview::pages) struct PromisesKept {
    /// "46 of 49"; none: nothing was due.
    pub(in crate::overview::pages) figure: Option<String>,
    pub(in crate::overview::pages) plot: Plot,
    pub(in crate::overview::pages) table: Table,
    pub(in crate::overview::pages) missed: Vec<MissedOne>,
    /// "12 more were missed."
    pub(in crate::overview::pages) more: Option<String>,
}

/// One promise that was not kept.
pub(in crate::overview::pages) struct MissedOne {
    pub(in crate::overview::pages) say: String,
    /// Where one sees more of it, and what that says.
    pub(in crate::overview::pages) href: String,
    pub(in crate::overview::pages) link: String,
}

pub(in crate::overview::pages) struct TimeToAnswer {
    /// "3 min, as a rule"; none: nobody waited.
    pub(in crate::overview::pages) figure: Option<String>,
    pub(in crate::overview::pages) plot: Plot,
    pub(in crate::overview::pages) table: Table,
    /// Who never had an answer, and who still waits for one.
    pub(in crate::overview::pages) without: Vec<String>,
}

pub(in crate::overview::pages) struct CallsMade {
    pub(in crate::overview::pages) figure: Option<String>,
    pub(in crate::overview::pages) table: Table,
    /// "6 made, 15 still to make, 0 missed."
    pub(in crate::overview::pages) say: String,
    /// Whether some were missed, which is then explained.
    pub(in crate::overview::pages) missed: bool,
}

/// What went wrong again.
pub(in crate::overview::pages) struct AgainAndAgain {
    pub(in crate::overview::pages) again: i64,
    pub(in crate::overview::pages) of_guests: i64,
    pub(in crate::overview::pages) rooms: Vec<AgainInRoom>,
    pub(in crate::overview::pages) items: Vec<AgainOfItem>,
    pub(in crate::overview::pages) file: String,
}

pub(in crate::overview::pages) struct AgainInRoom {
    pub(in crate::overview::pages) room: String,
    pub(in crate::overview::pages) what: String,
    pub(in crate::overview::pages) again: i64,
    pub(in crate::overview::pages) remembered: i64,
    pub(in crate::overview::pages) last: String,
}

pub(in crate::overview::pages) struct AgainOfItem {
    pub(in crate::overview::pages) what: String,
    pub(in crate::overview::pages) again: i64,
    pub(in crate::overview::pages) times: i64,
    pub(in crate::overview::pages) rooms: i64,
    pub(in crate::overview::pages) last: String,
}

impl Sections {
    pub(in crate::overview::pages) fn of(
        figures: &Figures,
        span: Span,
        (clocks, house, team): (&Clocks, &Property, &Team),
        (w, now): (Words, DateTime<Utc>),
    ) -> Self {
        let (rules, more_rules) = told::rules(&figures.rules, w);
        let (moments, more_moments) = told::moments(&figures.moments, (team, w), now);
        let answers = (&figures.answers, &figures.answers_before);
        Self {
            promises: PromisesKept::of(&figures.promises, &figures.missed, span, (house, w)),
            answers: TimeToAnswer::of(answers, span, (clocks, w)),
            calls: CallsMade::of(figures.calls, span, w),
            right: PutRight::of(figures.recoveries, span, w),
            yes: YesSaid::of(&figures.exceptions, span, (house, w), now),
            rules,
            more_rules,
            moments,
            more_moments,
            advice: told::advice(figures.advice, w),
            rules_file: tables::file("rules", span),
            moments_file: tables::file("moments", span),
            advice_file: tables::file("advice", span),
            trouble: AgainAndAgain::of(&figures.repeats, span, (w, now)),
        }
    }
}

impl PromisesKept {
    fn of(
        promises: &Promises,
        missed: &[Missed],
        span: Span,
        (house, w): (&Property, Words),
    ) -> Self {
        let all = promises.all();
        let figure = w.t("overview-promises-fig").with("kept", all.kept).with("all", all.all());
        let one = |it: &Missed| MissedOne {
            say: w
                .t("overview-missed-say")
                .with("day", w.long_date(house.today(it.promised_for)))
                .with("what", requests::title(&it.label, &it.choice, it.quantity, &it.words, w))
                .with("room", &it.room)
                .to_string(),
            href: href(it),
            link: w.t(link(it)).to_string(),
        };
        let more = all.missed - i64::try_from(missed.len()).unwrap_or(all.missed);
        let more = (more > 0).then(|| w.t("overview-missed-more").with("count", more).to_string());
        Self {
            figure: (all.all() > 0).then(|| figure.to_string()),
            plot: plot::promises(promises, span, w),
            table: Table::promises(promises, span, w),
            missed: missed.iter().map(one).collect(),
            more,
        }
    }
}

/// Where a miss is seen: where it is put right, or in the request itself.
fn href(missed: &Missed) -> String {
    match missed.recovery {
        Some(Righted::Open(id) | Righted::Right(id) | Righted::Closed(id)) => {
            format!("/right/{id}")
        }
        None => format!("/board/requests/{}", missed.request),
    }
}

/// What is seen there.
fn link(missed: &Missed) -> &'static str {
    match missed.recovery {
        Some(Righted::Right(_)) => "overview-missed-right",
        Some(Righted::Open(_)) => "overview-missed-open",
        Some(Righted::Closed(_)) | None => "overview-missed-see",
    }
}

impl TimeToAnswer {
    fn of(both: (&Answers, &Answers), span: Span, (clocks, w): (&Clocks, Words)) -> Self {
        let half = both.0.within(HALF);
        let count = |key: &'static str, count: i64| {
            (count > 0).then(|| w.t(key).with("count", count).to_string())
        };
        let without = [
            count("overview-answers-unanswered", both.0.unanswered),
            count("overview-answers-waiting", both.0.waiting),
        ];
        Self {
            figure: half
                .map(|half| w.t("overview-answers-fig").with("time", lasted(half, w)).to_string()),
            plot: plot::answers(both, clocks.normal.answer.into(), w),
            table: Table::answers(both, span, w),
            without: without.into_iter().flatten().collect(),
        }
    }
}

impl CallsMade {
    fn of(calls: Calls, span: Span, w: Words) -> Self {
        let all = calls.made() + calls.due + calls.missed;
        let figure = w.t("overview-calls-fig").with("made", calls.made()).with("all", all);
        let say = w.t("overview-calls-say").with("made", calls.made()).with("due", calls.due);
        let say = say.with("missed", calls.missed);
        Self {
            figure: (all > 0).then(|| figure.to_string()),
            table: Table::calls(calls, span, w),
            say: say.to_string(),
            missed: calls.missed > 0,
        }
    }
}

impl AgainAndAgain {
    fn of(repeats: &Repeats, span: Span, (w, now): (Words, DateTime<Utc>)) -> Self {
        let room = |it: &InRoom| AgainInRoom {
            room: it.room.clone(),
            what: it.label.read(w.language).to_owned(),
            again: it.again,
            remembered: it.remembered,
            last: w.when(it.last, now),
        };
        let item = |it: &OfItem| AgainOfItem {
            what: it.label.read(w.language).to_owned(),
            again: it.again,
            times: it.times,
            rooms: it.rooms,
            last: w.when(it.last, now),
        };
        Self {
            again: repeats.again,
            of_guests: repeats.of_guests,
            rooms: repeats.rooms.iter().map(room).collect(),
            items: repeats.items.iter().map(item).collect(),
            file: tables::file("trouble", span),
        }
    }
}
