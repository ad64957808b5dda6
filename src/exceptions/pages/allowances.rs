//! What each role may say yes to, set by the manager.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::app::App;
use crate::exceptions::{self, Allowance, Allowances};
use crate::properties;
use crate::staff::{Bar, Manager, Role, Tab, team};
use crate::web::{self, Fields, Frame, Page, Returned, Setting, Visit, Wrong};
use crate::words::{Message, Words};

#[derive(Template)]
#[template(path = "exceptions/allowances.html")]
struct AllowancesPage {
    frame: Frame,
    bar: Bar,
    currency: String,
    rows: Vec<Row>,
    wrong: Vec<Wrong>,
    /// Whether others were faster.
    changed: bool,
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
    label: String,
    value: String,
    /// What stood there when the page was made.
    was: String,
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
    page(&app, &visit, &manager, (Returned::default(), saved == "yes")).await
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
        Err(wrong) => {
            let returned = Returned::wrong(fields, wrong);
            return page(&app, &visit, &manager, (returned, false)).await;
        }
    };
    let house = &manager.property;
    let mut tx = app.db.begin().await?;
    properties::hold(&mut tx, house.id).await?;
    let before = exceptions::allowances(&mut tx, house).await?;
    if let Err(returned) = web::overtaken(fields, settings(&typed, &before, &manager)) {
        drop(tx);
        return page(&app, &visit, &manager, (returned, false)).await;
    }
    for (role, allowance) in typed {
        if before.of(role) != allowance {
            exceptions::set(&mut tx, house.id, (role, allowance), manager.id, now).await?;
        }
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/allowances?saved=yes").into_response())
}

/// One of the two fields of a role.
#[derive(Clone, Copy)]
enum Of {
    Case,
    Day,
}

impl Of {
    const BOTH: [Self; 2] = [Self::Case, Self::Day];

    fn id(self, role: Role) -> String {
        match self {
            Self::Case => format!("{}-case", role.code()),
            Self::Day => format!("{}-day", role.code()),
        }
    }

    fn label(self, role: Role, w: Words) -> String {
        let label = match self {
            Self::Case => w.t("allowances-case-of"),
            Self::Day => w.t("allowances-day-of"),
        };
        label.with("role", role.name(w)).to_string()
    }

    fn amount(self, allowance: Allowance) -> i64 {
        match self {
            Self::Case => allowance.per_case,
            Self::Day => allowance.per_day,
        }
    }
}

fn parse(fields: &Fields, manager: &Manager) -> Result<Vec<(Role, Allowance)>, Vec<Wrong>> {
    let (mut wrong, mut typed) = (Vec::new(), Vec::new());
    for role in Role::ALL {
        let mut amount = |of: Of| {
            let id = of.id(role);
            let amount = manager.property.parse_money(fields.get(&id), manager.language);
            amount.unwrap_or_else(|say| {
                wrong.push(Wrong::new(id, say));
                0
            })
        };
        let allowance = Allowance { per_case: amount(Of::Case), per_day: amount(Of::Day) };
        if wrong.is_empty() && allowance.per_day < allowance.per_case {
            wrong.push(Wrong::new(Of::Day.id(role), Message::new("allowances-wrong-day")));
        }
        typed.push((role, allowance));
    }
    if wrong.is_empty() { Ok(typed) } else { Err(wrong) }
}

/// Each field as it stands, and as it was typed.
fn settings(typed: &[(Role, Allowance)], before: &Allowances, manager: &Manager) -> Vec<Setting> {
    let w = manager.words();
    let field = |(role, wanted): (Role, Allowance), of: Of| {
        let now = of.amount(before.of(role));
        let said = manager.property.short_money(now, w);
        Setting {
            name: of.id(role),
            now: now.to_string(),
            wanted: of.amount(wanted).to_string(),
            say: web::changed(of.id(role), of.label(role, w), said),
        }
    };
    typed.iter().flat_map(|it| Of::BOTH.map(|of| field(*it, of))).collect()
}

async fn page(
    app: &App,
    visit: &Visit,
    manager: &Manager,
    (returned, saved): (Returned, bool),
) -> web::Result<Response> {
    let (w, house) = (manager.words(), &manager.property);
    let mut db = app.db.acquire().await?;
    let set = exceptions::allowances(&mut db, house).await?;
    let usual = Allowances::starter(&house.currency);
    let row = |role: Role| Row {
        role: role.name(w),
        amounts: Of::BOTH
            .map(|of| Amount::of((role, of), (set.of(role), usual.of(role)), &returned, manager)),
    };
    let page = AllowancesPage {
        frame: Frame::new(visit, w),
        bar: Bar::new(manager, &team(&mut db, house.id).await?, Tab::Elsewhere),
        currency: house.currency.clone(),
        rows: Role::ALL.map(row).into(),
        changed: returned.changed,
        saved,
        wrong: returned.wrong.clone(),
    };
    Ok((returned.status(), Page(page)).into_response())
}

impl Amount {
    /// As it is, or as somebody typed it; beside it what it usually is.
    fn of(
        (role, of): (Role, Of),
        (set, usual): (Allowance, Allowance),
        returned: &Returned,
        manager: &Manager,
    ) -> Self {
        let (w, house, set) = (manager.words(), &manager.property, of.amount(set));
        let id = of.id(role);
        Self {
            label: of.label(role, w),
            value: returned.kept(&id, house.typed_money(set, manager.language)),
            was: returned.was(&id, set.to_string()),
            wrong: returned.said_of(&id),
            usual: house.short_money(of.amount(usual), w),
            id,
        }
    }
}
