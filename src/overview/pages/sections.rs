//! What stands on the overview, figure by figure, in the reader's words.

use chrono::{DateTime, Utc};

use super::tables::{self, Table};
use crate::ids::RequestId;
use crate::overview::plot::{self, Plot};
use crate::overview::{
    Answers, Calls, Figures, HALF, InRoom, Missed, OfItem, Promises, Repeats, Span, lasted,
};
use crate::promises::Clocks;
use crate::properties::Property;
use crate::requests;
use crate::words::Words;

/// As many lines of a list stand on the page; all of them stand in the file.
const LINES: usize = 8;

pub(super) struct Sections {
    pub(super) promises: PromisesKept,
    pub(super) answers: TimeToAnswer,
    pub(super) calls: CallsMade,
    pub(super) trouble: AgainAndAgain,
}

pub(super) struct PromisesKept {
    /// "46 of 49"; none: nothing was due.
    pub(super) figure: Option<String>,
    pub(super) plot: Plot,
    pub(super) table: Table,
    pub(super) missed: Vec<MissedOne>,
}

/// One promise that was not kept.
pub(super) struct MissedOne {
    pub(super) say: String,
    pub(super) request: RequestId,
}

pub(super) struct TimeToAnswer {
    /// "3 min, as a rule"; none: nobody waited.
    pub(super) figure: Option<String>,
    pub(super) plot: Plot,
    pub(super) table: Table,
    /// Who never had an answer, and who still waits for one.
    pub(super) without: Vec<String>,
}

pub(super) struct CallsMade {
    pub(super) figure: Option<String>,
    pub(super) table: Table,
    /// "38 calls were made; two guests left before anybody rang."
    pub(super) say: String,
}

/// What went wrong again.
pub(super) struct AgainAndAgain {
    pub(super) again: i64,
    pub(super) rooms: Vec<AgainInRoom>,
    pub(super) items: Vec<AgainOfItem>,
    /// Whether the span is as long as a room remembers: then there is nothing to add to it.
    pub(super) whole: bool,
    pub(super) file: String,
}

pub(super) struct AgainInRoom {
    pub(super) room: String,
    pub(super) what: String,
    pub(super) times: i64,
    pub(super) remembered: i64,
    pub(super) last: String,
}

pub(super) struct AgainOfItem {
    pub(super) what: String,
    pub(super) times: i64,
    pub(super) rooms: i64,
    pub(super) last: String,
}

impl Sections {
    pub(super) fn of(
        figures: &Figures,
        span: Span,
        (clocks, house): (&Clocks, &Property),
        (w, now): (Words, DateTime<Utc>),
    ) -> Self {
        let answers = (&figures.answers, &figures.answers_before);
        Self {
            promises: PromisesKept::of(&figures.promises, &figures.missed, span, (house, w)),
            answers: TimeToAnswer::of(answers, span, (clocks, w)),
            calls: CallsMade::of(figures.calls, span, w),
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
            request: it.request,
        };
        Self {
            figure: (all.all() > 0).then(|| figure.to_string()),
            plot: plot::promises(promises, span, w),
            table: Table::promises(promises, span, w),
            missed: missed.iter().map(one).collect(),
        }
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
        let all = calls.made() + calls.missed;
        let figure = w.t("overview-calls-fig").with("made", calls.made()).with("all", all);
        let say = w.t("overview-calls-say").with("missed", calls.missed);
        Self {
            figure: (all > 0).then(|| figure.to_string()),
            table: Table::calls(calls, span, w),
            say: say.to_string(),
        }
    }
}

impl AgainAndAgain {
    fn of(repeats: &Repeats, span: Span, (w, now): (Words, DateTime<Utc>)) -> Self {
        let room = |it: &InRoom| AgainInRoom {
            room: it.room.clone(),
            what: it.label.read(w.language).to_owned(),
            times: it.times,
            remembered: it.remembered,
            last: w.when(it.last, now),
        };
        let item = |it: &OfItem| AgainOfItem {
            what: it.label.read(w.language).to_owned(),
            times: it.times,
            rooms: it.rooms,
            last: w.when(it.last, now),
        };
        Self {
            again: repeats.again,
            rooms: repeats.rooms.iter().take(LINES).map(room).collect(),
            items: repeats.items.iter().take(LINES).map(item).collect(),
            whole: span.days() == 30,
            file: tables::file("trouble", span),
        }
    }
}
