//! Each picture once more as a table.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{Datelike, NaiveDate};

use super::date;
use crate::overview::{
    Answers, Calls, Grain, HALF, NINE_IN_TEN, Promises, Recoveries, Span, lasted,
};
use crate::words::Words;

/// A table that is folded away below a picture, and the file with the same.
#[derive(Template)]
#[template(path = "overview/table.html")]
pub(super) struct Table {
    caption: String,
    head: Vec<String>,
    rows: Vec<Row>,
    w: Words,
    /// Where the file is.
    file: String,
}

// Its template escapes what it says.
impl HtmlSafe for Table {}

struct Row {
    name: String,
    cells: Vec<String>,
}

impl Row {
    fn new(name: &impl ToString, cells: impl IntoIterator<Item = String>) -> Self {
        Self { name: name.to_string(), cells: cells.into_iter().collect() }
    }
}

/// Where a figure of a span is as a file.
pub(super) fn file(name: &str, span: Span) -> String {
    format!("/overview/{name}.csv?from={}&until={}", span.from, span.until)
}

impl Table {
    fn new(
        caption: &'static str,
        head: &[&'static str],
        rows: Vec<Row>,
        (file, w): (String, Words),
    ) -> Self {
        let said = |key: &&'static str| w.t(*key).to_string();
        Self { caption: said(&caption), head: head.iter().map(said).collect(), rows, w, file }
    }

    pub(super) fn promises(promises: &Promises, span: Span, w: Words) -> Self {
        let grain = Grain::of(span);
        let rows = promises.by(grain).into_iter().map(|(day, it)| {
            let counts = [it.kept, it.late, it.missed, it.all()];
            Row::new(&column(day, grain, w), counts.map(|count| count.to_string()))
        });
        let first = match grain {
            Grain::Day => "overview-col-day",
            Grain::Week => "overview-col-week",
            Grain::Month => "overview-col-month",
        };
        let head = [first, "overview-kept", "overview-late", "overview-missed", "overview-col-all"];
        Self::new("overview-promises", &head, rows.collect(), (file("promises", span), w))
    }

    pub(super) fn answers((now, before): (&Answers, &Answers), span: Span, w: Words) -> Self {
        let time = |seconds| time(seconds, w);
        let both = |key: &'static str, of: &dyn Fn(&Answers) -> String| {
            Row::new(&w.t(key), [of(now), of(before)])
        };
        let rows = vec![
            both("overview-row-half", &|it| time(it.within(HALF))),
            both("overview-row-nine", &|it| time(it.within(NINE_IN_TEN))),
            both("overview-row-slowest", &|it| time(it.slowest())),
            both("overview-row-answered", &|it| it.answered().to_string()),
            both("overview-row-unanswered", &|it| it.unanswered.to_string()),
            both("overview-row-waiting", &|it| it.waiting.to_string()),
        ];
        let head = ["overview-col-requests", "overview-col-these", "overview-col-before"];
        Self::new("overview-answers", &head, rows, (file("answers", span), w))
    }

    pub(super) fn calls(calls: Calls, span: Span, w: Words) -> Self {
        let rows = [
            ("overview-calls-liking", calls.to_their_liking),
            ("overview-calls-not-right", calls.not_right),
            ("overview-calls-no-answer", calls.no_answer),
            ("overview-calls-prefers-none", calls.prefers_no_calls),
            ("overview-calls-written", calls.written),
            ("overview-calls-missed", calls.missed),
            ("overview-calls-due", calls.due),
        ];
        let rows = rows.map(|(key, count)| Row::new(&w.t(key), [count.to_string()]));
        let head = ["overview-col-how", "overview-col-calls"];
        Self::new("overview-calls", &head, rows.into(), (file("calls", span), w))
    }

    pub(super) fn recoveries(it: Recoveries, span: Span, w: Words) -> Self {
        let counts = [
            ("overview-right-opened", it.opened),
            ("overview-right-closed", it.closed),
            ("overview-right-by-manager", it.by_manager),
            ("overview-right-still", it.open),
        ];
        let times = [("overview-row-half", it.half), ("overview-right-longest", it.longest)];
        let counts = counts.map(|(key, count)| Row::new(&w.t(key), [count.to_string()]));
        let times = times.map(|(key, seconds)| Row::new(&w.t(key), [time(seconds, w)]));
        let head = ["overview-right", "overview-col-times"];
        let rows = counts.into_iter().chain(times).collect();
        Self::new("overview-right", &head, rows, (file("recoveries", span), w))
    }
}

/// A time, or that there is none.
fn time(seconds: Option<i64>, w: Words) -> String {
    seconds.map_or_else(|| "–".to_owned(), |seconds| lasted(seconds, w))
}

/// "Thursday 6 November", "from 3 November 2025", "November 2025"
fn column(day: NaiveDate, grain: Grain, w: Words) -> String {
    match grain {
        Grain::Day => w.long_date(day),
        Grain::Week => w.t("overview-week-from").with("date", date(day, w)).to_string(),
        Grain::Month => w
            .t("overview-month-year")
            .with("month", w.t(format!("month-{}", day.month())))
            .with("year", day.year().to_string())
            .to_string(),
    }
}
