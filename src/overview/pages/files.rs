//! The same figures as files for a spreadsheet.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use sqlx::PgConnection;

use super::asked::Asked;
use crate::app::App;
use crate::moments::{self, Moment};
use crate::overview::csv::{self, Cell};
use crate::overview::{
    Advice, Answers, Calls, Exceptions, Promises, Recoveries, Repeats, Span, repeats, store,
};
use crate::properties::Property;
use crate::rules::{self, Group};
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
    let figure = name.strip_suffix(".csv").ok_or(web::Error::NotFound)?;
    let (fields, house, w) = (Fields::from(query), &manager.property, manager.words());
    let now = app.clock.now();
    let Ok(asked) = Asked::parse(&fields, house.today(now)) else {
        // Nobody types such an address; the page has the words for it.
        return Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response());
    };
    let mut db = app.db.acquire().await?;
    let file = read(&mut db, figure, asked.span, (house, w)).await?;
    let (head, lines) = file.ok_or(web::Error::NotFound)?;
    let head: Vec<String> = head.into_iter().map(|key| w.t(key).to_string()).collect();
    let span = asked.span;
    let name = format!("{}-{}-{}-{name}", house.slug, span.from, span.until);
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, csv::write(w.language, &head, &lines)).into_response())
}

/// One figure with every line of it, and nothing else; none: there is no such figure.
async fn read(
    db: &mut PgConnection,
    figure: &str,
    span: Span,
    (house, w): Reader<'_>,
) -> sqlx::Result<Option<File>> {
    let (id, (from, until)) = (house.id, span.bounds(house));
    Ok(Some(match figure {
        "promises" => promises(&store::promises(db, house, span).await?),
        "answers" => {
            let (earlier, _) = span.before().bounds(house);
            answers(&store::answers(db, id, (earlier, from, until)).await?, w)
        }
        "calls" => calls(store::calls(db, id, from, until).await?, w),
        "trouble" => trouble(&repeats::between(db, id, (from, until), i64::MAX).await?, (house, w)),
        "exceptions" => {
            let all = store::exceptions(db, id, (from, until), i64::MAX).await?;
            exceptions(&all, house)
        }
        "recoveries" => recoveries(store::recoveries(db, id, from, until).await?, w),
        "rules" => rules(&rules::groups(db, id, from, until).await?, (house, w)),
        "moments" => moments(&moments::between(db, id, from, until).await?, house),
        "advice" => advice(store::advice(db, id, from, until).await?, w),
        _ => return Ok(None),
    }))
}

/// Each day, however long the span.
fn promises(promises: &Promises) -> File {
    let head = vec![
        "overview-col-day",
        "overview-kept",
        "overview-late",
        "overview-missed",
        "overview-col-all",
    ];
    let lines = promises.days.iter().map(|(day, it)| {
        let counts = [it.kept, it.late, it.missed, it.all()].map(Cell::Number);
        [Cell::Day(*day)].into_iter().chain(counts).collect()
    });
    (head, lines.collect())
}

/// The whole curve: how many had waited so long; then those that have no answer.
fn answers((these, before): &(Answers, Answers), w: Words) -> File {
    let head = vec![
        "overview-col-days",
        "overview-col-how",
        "overview-col-seconds",
        "overview-col-requests",
    ];
    let of = |days: &'static str, answers: &Answers| {
        let line = |how: &'static str, seconds, count| {
            vec![Cell::text(&w.t(days)), Cell::text(&w.t(how)), seconds, Cell::Number(count)]
        };
        let waits = answers.waits.iter();
        let waits =
            waits.map(|(seconds, it)| line("overview-row-answered", Cell::Number(*seconds), *it));
        let mut lines: Vec<_> = waits.collect();
        lines.push(line("overview-row-unanswered", Cell::Empty, answers.unanswered));
        lines.push(line("overview-row-waiting", Cell::Empty, answers.waiting));
        lines
    };
    let mut lines = of("overview-col-these", these);
    lines.extend(of("overview-col-before", before));
    (head, lines)
}

fn calls(calls: Calls, w: Words) -> File {
    let lines = [
        ("overview-calls-liking", calls.to_their_liking),
        ("overview-calls-not-right", calls.not_right),
        ("overview-calls-no-answer", calls.no_answer),
        ("overview-calls-prefers-none", calls.prefers_no_calls),
        ("overview-calls-written", calls.written),
        ("overview-calls-missed", calls.missed),
        ("overview-calls-due", calls.due),
    ];
    let lines = lines.map(|(key, count)| vec![Cell::text(&w.t(key)), Cell::Number(count)]);
    (vec!["overview-col-how", "overview-col-calls"], lines.into())
}

fn trouble(repeats: &Repeats, (house, w): Reader) -> File {
    let head = vec![
        "overview-col-room",
        "overview-col-what",
        "overview-col-again",
        "overview-col-in-all",
        "overview-col-remembered",
        "overview-col-rooms",
        "overview-col-last",
    ];
    let rooms = repeats.rooms.iter().map(|it| {
        vec![
            Cell::Text(it.room.clone()),
            Cell::Text(it.label.read(w.language).to_owned()),
            Cell::Number(it.again),
            Cell::Number(it.times),
            Cell::Number(it.remembered),
            Cell::Empty,
            Cell::Day(house.today(it.last)),
        ]
    });
    let items = repeats.items.iter().map(|it| {
        vec![
            Cell::Empty,
            Cell::Text(it.label.read(w.language).to_owned()),
            Cell::Number(it.again),
            Cell::Number(it.times),
            Cell::Empty,
            Cell::Number(it.rooms),
            Cell::Day(house.today(it.last)),
        ]
    });
    (head, rooms.chain(items).collect())
}

/// Each yes: what it was, never who said it. People are not compared.
fn exceptions(exceptions: &Exceptions, house: &Property) -> File {
    let head = vec![
        "overview-col-day",
        "overview-col-what",
        "overview-col-room",
        "overview-col-amount",
        "overview-col-currency",
    ];
    let lines = exceptions.newest.iter().map(|it| {
        vec![
            Cell::Day(house.today(it.at)),
            Cell::Text(it.what.clone()),
            Cell::Text(it.room.clone()),
            Cell::Amount(house.plain_money(it.amount)),
            Cell::Text(house.currency.clone()),
        ]
    });
    (head, lines.collect())
}

fn recoveries(it: Recoveries, w: Words) -> File {
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

fn rules(groups: &[Group], (house, w): Reader) -> File {
    let head = vec![
        "overview-col-rule",
        "overview-col-times",
        "overview-col-unmet",
        "overview-missed",
        "overview-col-standing",
        "overview-col-last",
    ];
    let lines = groups.iter().map(|it| {
        vec![
            Cell::Text(it.words.clone()),
            Cell::Number(it.times),
            Cell::Number(it.unmet),
            Cell::Number(it.missed),
            Cell::text(&w.t(format!("rules-{}", it.standing.code()))),
            Cell::Day(house.today(it.last_at)),
        ]
    });
    (head, lines.collect())
}

fn moments(moments: &[Moment], house: &Property) -> File {
    let head = vec!["overview-col-day", "overview-col-words", "overview-col-room"];
    let lines = moments.iter().map(|it| {
        vec![
            Cell::Day(house.today(it.at)),
            Cell::Text(it.words.clone()),
            Cell::Text(it.room.clone()),
        ]
    });
    (head, lines.collect())
}

fn advice(it: Advice, w: Words) -> File {
    let lines = [
        ("overview-advice-given", it.given),
        ("overview-advice-answered", it.answered),
        ("overview-advice-followed", it.followed),
    ];
    let lines = lines.map(|(key, count)| vec![Cell::text(&w.t(key)), Cell::Number(count)]);
    (vec!["overview-advice", "overview-col-count"], lines.into())
}
