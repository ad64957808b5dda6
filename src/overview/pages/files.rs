//! The same figures as files for a spreadsheet.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;

use super::asked::Asked;
use crate::app::App;
use crate::overview::csv::{self, Cell};
use crate::overview::{Answers, Figures};
use crate::properties::Property;
use crate::staff::Manager;
use crate::web::{self, Fields};
use crate::words::Words;

/// The house, and the words of whoever reads it.
type Reader<'a> = (&'a Property, Words);

/// A file, before it is written: the messages of its head, and its lines.
type File = (Vec<&'static str>, Vec<Vec<Cell>>);

pub(super) async fn send(
    State(app): State<App>,
    manager: Manager,
    Path(name): Path<String>,
    Query(query): Query<Vec<(String, String)>>,
) -> web::Result {
    let write = name.strip_suffix(".csv").and_then(writer).ok_or(web::Error::NotFound)?;
    let (fields, house, w) = (Fields::from(query), &manager.property, manager.words());
    let now = app.clock.now();
    let Ok(asked) = Asked::parse(&fields, house.today(now)) else {
        // Nobody types such an address; the page has the words for it.
        return Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response());
    };
    let mut db = app.db.acquire().await?;
    let figures = Figures::in_full(&mut db, house, asked.span).await?;
    let (head, lines) = write(&figures, (house, w));
    let head: Vec<String> = head.into_iter().map(|key| w.t(key).to_string()).collect();
    let span = asked.span;
    let name = format!("{}-{}-{}-{name}", house.slug, span.from, span.until);
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, csv::write(&head, &lines)).into_response())
}

fn writer(name: &str) -> Option<fn(&Figures, Reader) -> File> {
    match name {
        "promises" => Some(promises),
        "answers" => Some(answers),
        "calls" => Some(calls),
        "trouble" => Some(trouble),
        "exceptions" => Some(exceptions),
        "recoveries" => Some(recoveries),
        "rules" => Some(rules),
        "moments" => Some(moments),
        "advice" => Some(advice),
        _ => None,
    }
}

/// Each day, however long the span.
fn promises(figures: &Figures, _: Reader) -> File {
    let head = vec![
        "overview-col-day",
        "overview-kept",
        "overview-late",
        "overview-missed",
        "overview-col-all",
    ];
    let lines = figures.promises.days.iter().map(|(day, it)| {
        let counts = [it.kept, it.late, it.missed, it.all()].map(Cell::Number);
        [Cell::Day(*day)].into_iter().chain(counts).collect()
    });
    (head, lines.collect())
}

/// The whole curve: how many had waited so long, and how many had their answer by then.
fn answers(figures: &Figures, (_, w): Reader) -> File {
    let head = vec!["overview-col-days", "overview-col-seconds", "overview-col-requests"];
    let of = |key: &'static str, answers: &Answers| {
        let days = w.t(key).to_string();
        let line = move |(seconds, count): &(i64, i64)| {
            vec![Cell::Text(days.clone()), Cell::Number(*seconds), Cell::Number(*count)]
        };
        answers.waits.iter().map(line).collect::<Vec<_>>()
    };
    let mut lines = of("overview-col-these", &figures.answers);
    lines.extend(of("overview-col-before", &figures.answers_before));
    (head, lines)
}

fn calls(figures: &Figures, (_, w): Reader) -> File {
    let calls = figures.calls;
    let lines = [
        ("overview-calls-liking", calls.to_their_liking),
        ("overview-calls-not-right", calls.not_right),
        ("overview-calls-no-answer", calls.no_answer),
        ("overview-calls-prefers-none", calls.prefers_no_calls),
        ("overview-calls-written", calls.written),
        ("overview-calls-missed", calls.missed),
    ];
    let lines = lines.map(|(key, count)| vec![Cell::text(&w.t(key)), Cell::Number(count)]);
    (vec!["overview-col-how", "overview-col-calls"], lines.into())
}

fn trouble(figures: &Figures, (_, w): Reader) -> File {
    let head = vec![
        "overview-col-room",
        "overview-col-what",
        "overview-col-times",
        "overview-col-remembered",
        "overview-col-rooms",
        "overview-col-last",
    ];
    let repeats = &figures.repeats;
    let rooms = repeats.rooms.iter().map(|it| {
        vec![
            Cell::Text(it.room.clone()),
            Cell::Text(it.label.read(w.language).to_owned()),
            Cell::Number(it.times),
            Cell::Number(it.remembered),
            Cell::Empty,
            Cell::Day(w.date(it.last)),
        ]
    });
    let items = repeats.items.iter().map(|it| {
        vec![
            Cell::Empty,
            Cell::Text(it.label.read(w.language).to_owned()),
            Cell::Number(it.times),
            Cell::Empty,
            Cell::Number(it.rooms),
            Cell::Day(w.date(it.last)),
        ]
    });
    (head, rooms.chain(items).collect())
}

/// Each yes: what it was first, the name under which it was said beside it.
fn exceptions(figures: &Figures, (house, w): Reader) -> File {
    let head = vec![
        "overview-col-day",
        "overview-col-what",
        "overview-col-room",
        "overview-col-by",
        "overview-col-amount",
        "overview-col-currency",
    ];
    let lines = figures.exceptions.newest.iter().map(|it| {
        vec![
            Cell::Day(w.date(it.at)),
            Cell::Text(it.what.clone()),
            Cell::Text(it.room.clone()),
            Cell::Text(it.by.clone()),
            Cell::Amount(house.plain_money(it.amount)),
            Cell::Text(house.currency.clone()),
        ]
    });
    (head, lines.collect())
}

fn recoveries(figures: &Figures, (_, w): Reader) -> File {
    let it = figures.recoveries;
    let lines = [
        ("overview-right-opened", Some(it.opened)),
        ("overview-right-closed", Some(it.closed)),
        ("overview-right-by-manager", Some(it.by_manager)),
        ("overview-right-still", Some(it.open)),
        ("overview-right-half-seconds", it.half),
        ("overview-right-longest-seconds", it.longest),
    ];
    let lines = lines
        .map(|(key, count)| vec![Cell::text(&w.t(key)), count.map_or(Cell::Empty, Cell::Number)]);
    (vec!["overview-right", "overview-col-count"], lines.into())
}

fn rules(figures: &Figures, (_, w): Reader) -> File {
    let head = vec![
        "overview-col-rule",
        "overview-col-times",
        "overview-col-unmet",
        "overview-missed",
        "overview-col-standing",
        "overview-col-last",
    ];
    let lines = figures.rules.iter().map(|it| {
        vec![
            Cell::Text(it.words.clone()),
            Cell::Number(it.times),
            Cell::Number(it.unmet),
            Cell::Number(it.missed),
            Cell::text(&w.t(format!("rules-{}", it.standing.code()))),
            Cell::Day(w.date(it.last_at)),
        ]
    });
    (head, lines.collect())
}

fn moments(figures: &Figures, (_, w): Reader) -> File {
    let head = vec!["overview-col-day", "overview-col-words", "overview-col-room"];
    let lines = figures.moments.iter().map(|it| {
        vec![Cell::Day(w.date(it.at)), Cell::Text(it.words.clone()), Cell::Text(it.room.clone())]
    });
    (head, lines.collect())
}

fn advice(figures: &Figures, (_, w): Reader) -> File {
    let it = figures.advice;
    let lines = [
        ("overview-advice-given", it.given),
        ("overview-advice-answered", it.answered),
        ("overview-advice-followed", it.followed),
    ];
    let lines = lines.map(|(key, count)| vec![Cell::text(&w.t(key)), Cell::Number(count)]);
    (vec!["overview-advice", "overview-col-count"], lines.into())
}
