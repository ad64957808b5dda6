//! What each role may say yes to, set by the manager.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::app::App;
use crate::exceptions::{self, Allowance, Allowances};
use crate::properties::Property;
use crate::staff::{Bar, Manager, Role, Tab, team};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong, said_of};
use crate::words::Message;

#[derive(Template)]
#[template(path = "exceptions/allowances.html")]
struct AllowancesPage {
    frame: Frame,
    bar: Bar,
    currency: String,
    rows: Vec<Row>,
    wrong: Vec<Wrong>,
    saved: bool,
}

struct Row {
    role: String,
    /// For one matter, and for a day.
    amounts: [Amount; 2],
}

impl Row {
    fn is_wrong(&self) -> bool {
        self.amounts.iter().any(|amount| amount.wrong.is_some())
    }
}

struct Amount {
    id: String,
    value: String,
    wrong: Option<Message>,
    usual: String,
}

/// Whether they were just saved.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Saved {
    #[serde(default)]
    saved: String,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    Query(Saved { saved }): Query<Saved>,
) -> web::Result {
    page(&app, &visit, &manager, (None, Vec::new()), saved == "yes").await
}

pub(super) async fn set(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let typed = match parse(&fields, &manager) {
        Ok(typed) => typed,
        Err(wrong) => return page(&app, &visit, &manager, (Some(&fields), wrong), false).await,
    };
    let house = &manager.property;
    let mut tx = app.db.begin().await?;
    let before = exceptions::allowances(&mut tx, house).await?;
    for (role, allowance) in typed {
        if before.of(role) != allowance {
            exceptions::set(&mut tx, house.id, (role, allowance), manager.id, now).await?;
        }
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/allowances?saved=yes").into_response())
}

fn parse(fields: &Fields, manager: &Manager) -> Result<Vec<(Role, Allowance)>, Vec<Wrong>> {
    let (mut wrong, mut typed) = (Vec::new(), Vec::new());
    for role in Role::ALL {
        let mut amount = |what: &str| {
            let id = format!("{}-{what}", role.code());
            let amount = manager.property.parse_money(fields.get(&id), manager.language);
            if amount.is_none() {
                wrong.push(Wrong::new(id, Message::new("yes-wrong-amount")));
            }
            amount.unwrap_or(0)
        };
        let allowance = Allowance { per_case: amount("case"), per_day: amount("day") };
        if wrong.is_empty() && allowance.per_day < allowance.per_case {
            let id = format!("{}-day", role.code());
            wrong.push(Wrong::new(id, Message::new("allowances-wrong-day")));
        }
        typed.push((role, allowance));
    }
    if wrong.is_empty() { Ok(typed) } else { Err(wrong) }
}

async fn page(
    app: &App,
    visit: &Visit,
    manager: &Manager,
    (typed, wrong): (Option<&Fields>, Vec<Wrong>),
    saved: bool,
) -> web::Result<Response> {
    let (w, house) = (manager.words(), &manager.property);
    let mut db = app.db.acquire().await?;
    let set = exceptions::allowances(&mut db, house).await?;
    let usual = Allowances::starter(&house.currency);
    let row = |role: Role| {
        let amount = |what, set, usual| {
            amount((role, what), (set, usual), (typed, &wrong), (house, manager))
        };
        Row {
            role: role.name(w),
            amounts: [
                amount("case", set.of(role).per_case, usual.of(role).per_case),
                amount("day", set.of(role).per_day, usual.of(role).per_day),
            ],
        }
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = AllowancesPage {
        frame: Frame::new(visit, w),
        bar: Bar::new(manager, &team(&mut db, house.id).await?, Tab::Elsewhere),
        currency: house.currency.clone(),
        rows: Role::ALL.map(row).into(),
        wrong,
        saved,
    };
    Ok((status, Page(page)).into_response())
}

fn amount(
    (role, what): (Role, &str),
    (set, usual): (i64, i64),
    (typed, wrong): (Option<&Fields>, &[Wrong]),
    (house, manager): (&Property, &Manager),
) -> Amount {
    let id = format!("{}-{what}", role.code());
    let as_set = || house.typed_money(set, manager.language);
    Amount {
        value: typed.map_or_else(as_set, |typed| typed.get(&id).to_owned()),
        wrong: said_of(wrong, &id),
        usual: house.short_money(usual, manager.words()),
        id,
    }
}
