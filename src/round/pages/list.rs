//! The round itself.

use std::collections::HashMap;

use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::{self, State};
use sqlx::PgConnection;

use super::book::Book;
use super::head::Head;
use super::row::{Heading, Party, Row};
use super::ticks;
use super::view::{self, Chips, View};
use crate::app::App;
use crate::ids::StayId;
use crate::journal;
use crate::requests::{Clock, Request, Risen, morning};
use crate::staff::{self, Bar, Department, Role, Staff, Tab, Team, Watcher};
use crate::web::{self, Frame, Page, Visit};
use crate::words::Words;

#[derive(Template)]
#[template(path = "round/round.html")]
pub(super) struct Round {
    frame: Frame,
    bar: Bar,
    clock: Clock,
    risen: Risen,
    head: Head,
    chips: Vec<Chips>,
    live: String,
    /// Whether the reader says who walks what.
    leads: bool,
    /// Why a tick was not taken.
    said: Option<String>,
    lines: Vec<Line>,
    /// What stands instead of the lines, while there are none.
    empty: String,
    foot: String,
}

/// One line of the table.
#[derive(Template)]
#[template(path = "round/line.html")]
pub(super) enum Line {
    Heading(Heading),
    Row(Box<Row>),
}

impl HtmlSafe for Line {}

/// GET /round
///
/// It goes on showing on a shared device that is locked, as the board does.
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Watcher(staff): Watcher,
    touched: web::Result<Staff>,
    extract::Query(query): extract::Query<view::Query>,
) -> web::Result<Page<Round>> {
    drop(touched);
    let (now, w) = (app.clock.now(), staff.words());
    let mut db = app.db.acquire().await?;
    // The journal first: a change in between is then shown twice rather than missed.
    let seen = journal::newest(&mut db, staff.property.id).await?;
    let team = staff::team(&mut db, staff.property.id).await?;
    let mut book = Book::open(&mut db, &staff, &team, now).await?;
    let asked = View::from(&query);
    let view = asked.chosen(&book.sections, &book.walks, staff.id);
    let lines = lines(&mut db, &mut book, (&view, &asked.address())).await?;
    let lines = lines.into_iter().map(|(_, line)| line).collect();
    let clock = Clock::new(asked.address(), w, now).until(morning(&staff.property, now));
    let mine = view == View::Mine && book.shown(&view).next().is_none();
    Ok(Page(Round {
        frame: Frame::new(&visit, w),
        bar: Bar::new(&staff, &team, Tab::Round),
        clock,
        risen: Risen::of(&mut db, &staff, now).await?.carried(),
        head: Head::of(&staff, &view, &book),
        chips: view::chips(&view, (&book.sections, &book.walks), staff.id, w),
        live: asked.live(seen),
        leads: staff.is(Role::Lead) || staff.is(Role::Manager),
        said: ticks::said(&mut db, &staff, &team, (&query.just, &query.said)).await?,
        lines,
        empty: w.t(if mine { "round-none-mine" } else { "round-none" }).to_string(),
        foot: foot(&team, w),
    }))
}

/// All lines of a view in walking order, each with its id on the page. `back` is the page itself.
pub(super) async fn lines(
    db: &mut PgConnection,
    book: &mut Book<'_>,
    (view, back): (&View, &str),
) -> sqlx::Result<Vec<(String, Line)>> {
    let wants = book.wants(db, None).await?;
    let mut of_stay: HashMap<StayId, Vec<&Request>> = HashMap::new();
    for want in &wants {
        of_stay.entry(want.stay).or_default().push(want);
    }
    let parties = book.parties(db, view).await?;
    let row = |party: &Party| {
        let wants = of_stay.get(&party.stay.stay).map_or(&[][..], Vec::as_slice);
        let row = Row::of(party, wants, book, back);
        (row.order, row.id(), Line::Row(Box::new(row)))
    };
    let mut lines: Vec<(i64, String, Line)> = parties.iter().map(row).collect();
    if book.shown(view).nth(1).is_some() {
        let walked = |key: &str| parties.iter().any(|party| party.door.section == key);
        lines.extend(book.shown(view).filter(|section| walked(&section.key)).map(|section| {
            (section.order(), Heading::id(section), Line::Heading(Heading::of(section, book)))
        }));
    }
    lines.sort_by_key(|(order, ..)| *order);
    Ok(lines.into_iter().map(|(_, id, line)| (id, line)).collect())
}

/// "Not sure, or something extra asked in the corridor? Say yes, then tell Ines, dial 12."
fn foot(team: &Team, w: Words) -> String {
    match team.lead(Department::Housekeeping) {
        Some(lead) if !lead.extension.is_empty() => w
            .t("round-foot-dial")
            .with("name", &lead.given_name)
            .with("extension", &lead.extension)
            .to_string(),
        Some(lead) => w.t("round-foot").with("name", &lead.given_name).to_string(),
        None => w.t("round-foot-desk").to_string(),
    }
}
