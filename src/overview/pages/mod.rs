//! The overview's pages: the figures, each with its picture and its table, and the same as files.

mod asked;
mod files;
mod sections;
mod tables;

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use chrono::{Datelike, NaiveDate};

use super::{Figures, Span};
use crate::app::App;
use crate::properties::{self, Property};
use crate::staff::{Bar, Manager, Tab, team};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};
use crate::words::Words;
use asked::{Asked, Period};
use sections::Sections;

/// The overview.
pub fn routes() -> Router<App> {
    Router::new().route("/overview", get(show)).route("/overview/{file}", get(files::send))
}

#[derive(Template)]
#[template(path = "overview/overview.html")]
struct Overview {
    frame: Frame,
    bar: Bar,
    heading: String,
    chips: Vec<Chip>,
    /// The dates, as they were typed or as they are shown.
    fields: Fields,
    /// Whether the dates are open: somebody chose their own.
    own_days: bool,
    wrong: Vec<Wrong>,
    sections: Option<Sections>,
}

/// One period to choose.
struct Chip {
    code: &'static str,
    name: String,
    chosen: bool,
}

async fn show(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    Query(query): Query<Vec<(String, String)>>,
) -> web::Result {
    let (fields, house, w) = (Fields::from(query), &manager.property, manager.words());
    let now = app.clock.now();
    let asked = Asked::parse(&fields, house.today(now));
    let mut db = app.db.acquire().await?;
    let colleagues = team(&mut db, house.id).await?;
    let clocks = properties::clocks(&mut db, house.id).await?;
    drop(db);
    let sections = match &asked {
        Ok(asked) => {
            let figures = Figures::read(&app.db, house, asked.span).await?;
            Some(Sections::of(&figures, asked.span, (&clocks, house, &colleagues), (w, now)))
        }
        Err(_) => None,
    };
    let period = asked.as_ref().ok().and_then(|asked| asked.period);
    let page = Overview {
        frame: Frame::new(&visit, w),
        bar: Bar::new(&manager, &colleagues, Tab::Overview),
        heading: heading(asked.as_ref().ok(), house, w),
        chips: Period::ALL.map(|one| Chip::of(one, period, w)).into(),
        own_days: period.is_none(),
        fields: match &asked {
            Ok(asked) => dates(asked.span),
            Err(_) => fields,
        },
        wrong: asked.err().unwrap_or_default(),
        sections,
    };
    let bad = !page.wrong.is_empty();
    let status = if bad { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, Page(page)).into_response())
}

impl Chip {
    fn of(one: Period, period: Option<Period>, w: Words) -> Self {
        let name = w.t(format!("overview-{}", one.code())).to_string();
        Self { code: one.code(), name, chosen: Some(one) == period }
    }
}

/// "Seven days at Hotel Lindenhof"; none: the days that were typed are none.
fn heading(asked: Option<&Asked>, house: &Property, w: Words) -> String {
    let heading = match asked {
        Some(Asked { period: Some(period), .. }) => {
            w.t(format!("overview-heading-{}", period.code()))
        }
        Some(Asked { span, .. }) => w
            .t("overview-heading-range")
            .with("from", date(span.from, w))
            .with("until", date(span.until, w)),
        None => w.t("overview-heading-days"),
    };
    heading.with("house", &house.name).to_string()
}

/// The dates of a span, as a form has them.
fn dates(span: Span) -> Fields {
    Fields::from([("from", &*span.from.to_string()), ("until", &*span.until.to_string())])
}

/// "6 November 2025"
fn date(day: NaiveDate, w: Words) -> String {
    w.t("overview-date")
        .with("day", i64::from(day.day()))
        .with("month", w.t(format!("month-{}", day.month())))
        .with("year", day.year().to_string())
        .to_string()
}
