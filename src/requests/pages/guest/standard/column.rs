//! Today, another day and every day, side by side; or how to begin.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::NaiveDate;

use super::nights::{Night, nights};
use super::plan::Plan;
use super::row::{Row, Rows};
use super::said;
use crate::stays::Guest;
use crate::words::Words;

/// What changes on an open page: the nights, and what is wanted on them.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/standard/columns.html")]
pub(super) struct Columns {
    w: Words,
    nights: Vec<Night>,
    days: Vec<Column>,
    /// The day that is shown beside today, if the guest chose one.
    shown: Option<NaiveDate>,
    is_empty: bool,
}

#[derive(Clone, Debug)]
struct Column {
    html_id: &'static str,
    title: String,
    is_today: bool,
    rows: Vec<Row>,
}

impl HtmlSafe for Columns {}

impl Columns {
    /// The page of a plan, with a day that the guest chose.
    pub(super) fn new(plan: &Plan, guest: &Guest, chosen: Option<NaiveDate>) -> Self {
        let w = guest.words();
        let rows = Rows { plan, reader: plan.reader(guest) };
        let chosen = chosen.filter(|day| *day > plan.today && plan.days().contains(day));
        let other = chosen.or_else(|| plan.next_day());
        let every = Column {
            html_id: "every-day",
            title: w.t("standard-every-day").to_string(),
            is_today: false,
            rows: plan.kept.iter().map(|kept| rows.every_day(kept)).collect(),
        };
        let columns =
            [today(rows), other.map(|day| beside(rows, day)), Some(every)].into_iter().flatten();
        Self {
            w,
            nights: nights(plan, other, w),
            is_empty: plan.kept.is_empty() && plan.left_over().next().is_none(),
            days: columns.collect(),
            shown: chosen,
        }
    }
}

/// None: they have yet to come.
fn today(rows: Rows<'_>) -> Option<Column> {
    let plan = rows.plan;
    if plan.today < plan.span.arrives_on {
        return None;
    }
    let kept = plan.kept.iter().filter_map(|kept| rows.today(kept));
    let left_over = plan.left_over().map(|made| rows.left_over(made));
    Some(Column {
        html_id: "today",
        title: rows.reader.w.t("guest-day-today").to_string(),
        is_today: true,
        rows: kept.chain(left_over).collect(),
    })
}

fn beside(rows: Rows<'_>, day: NaiveDate) -> Column {
    let (plan, w) = (rows.plan, rows.reader.w);
    Column {
        html_id: "day",
        title: match said::which(day, plan) {
            "tomorrow" => w.t("guest-day-tomorrow").to_string(),
            _ => w.long_date(day),
        },
        is_today: false,
        rows: plan.kept.iter().filter_map(|kept| rows.ahead(kept, day)).collect(),
    }
}
