//! What a house gives beyond putting it right, what it costs and who says yes to it, set by the
//! manager.

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use serde::Deserialize;

use crate::app::App;
use crate::recovery::{self, Listed, gestures};
use crate::staff::{Bar, Manager, Tab, team};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong, said_of};
use crate::words::Message;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/gestures", get(show).post(set))
}

#[derive(Template)]
#[template(path = "desk/gestures.html")]
struct GesturesPage {
    frame: Frame,
    bar: Bar,
    currency: String,
    rows: Vec<Row>,
    wrong: Vec<Wrong>,
    saved: bool,
}

struct Row {
    code: String,
    name: String,
    who: Vec<Choice>,
    cost: String,
    usual: String,
    wrong: Option<Message>,
}

struct Choice {
    code: &'static str,
    name: String,
    chosen: bool,
}

/// Who says yes to something of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    /// Everybody, from what they may spend.
    All,
    Manager,
    /// The house does not give it.
    Nobody,
}

impl Who {
    const ALL: [Self; 3] = [Self::All, Self::Manager, Self::Nobody];

    fn of(it: &Listed) -> Self {
        match it {
            Listed { hidden: true, .. } => Self::Nobody,
            Listed { asks: true, .. } => Self::Manager,
            Listed { .. } => Self::All,
        }
    }

    /// As in forms, and in the language files.
    fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Manager => "manager",
            Self::Nobody => "none",
        }
    }
}

/// Whether they were just saved.
#[derive(Debug, Default, Deserialize)]
struct Saved {
    #[serde(default)]
    saved: String,
}

async fn show(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    Query(Saved { saved }): Query<Saved>,
) -> web::Result {
    page(&app, &visit, &manager, (None, Vec::new()), saved == "yes").await
}

async fn set(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    fields: Fields,
) -> web::Result {
    let (now, house) = (app.clock.now(), &manager.property);
    let mut tx = app.db.begin().await?;
    let before = recovery::listed(&mut tx, house).await?;
    let typed = match parse(&fields, &before, &manager) {
        Ok(typed) => typed,
        Err(wrong) => {
            drop(tx);
            return page(&app, &visit, &manager, (Some(&fields), wrong), false).await;
        }
    };
    for listed in typed.iter().filter(|it| !before.contains(it)) {
        recovery::set_gesture(&mut tx, house.id, listed, manager.id, now).await?;
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/gestures?saved=yes").into_response())
}

fn cost_id(code: &str) -> String {
    format!("cost-{code}")
}

/// What the form says, or all that is wrong with it. What it does not ask about stays as it is.
fn parse(fields: &Fields, list: &[Listed], manager: &Manager) -> Result<Vec<Listed>, Vec<Wrong>> {
    let (mut wrong, mut typed) = (Vec::new(), Vec::new());
    for it in list {
        let said = fields.get(&format!("who-{}", it.code));
        let Some(who) = Who::ALL.into_iter().find(|who| who.code() == said) else { continue };
        let amount = fields.get(&cost_id(&it.code)).trim();
        let cost = manager.property.parse_money(amount, manager.language);
        let say = match (cost, who) {
            (Some(_), _) => None,
            (None, Who::Manager | Who::Nobody) if amount.is_empty() => None,
            (None, Who::All) if amount.is_empty() => Some("gestures-wrong-missing"),
            (None, _) => Some("yes-wrong-amount"),
        };
        wrong.extend(say.map(|say| Wrong::new(cost_id(&it.code), Message::new(say))));
        typed.push(Listed {
            code: it.code.clone(),
            cost,
            asks: who == Who::Manager || cost.is_none(),
            hidden: who == Who::Nobody,
        });
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
    let set = recovery::listed(&mut db, house).await?;
    let usual = gestures::starter(&house.currency);
    let row = |it: &Listed| Row::of(it, &usual, (typed, &wrong), manager);
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = GesturesPage {
        frame: Frame::new(visit, w),
        bar: Bar::new(manager, &team(&mut db, house.id).await?, Tab::Elsewhere),
        currency: house.currency.clone(),
        rows: set.iter().map(row).collect(),
        wrong,
        saved,
    };
    Ok((status, Page(page)).into_response())
}

impl Row {
    /// As it is, or as somebody typed it; beside it what it usually costs.
    fn of(
        it: &Listed,
        usual: &[Listed],
        (typed, wrong): (Option<&Fields>, &[Wrong]),
        manager: &Manager,
    ) -> Self {
        let (w, house) = (manager.words(), &manager.property);
        let kept =
            |field: String, now: String| typed.map_or(now, |typed| typed.get(&field).to_owned());
        let who = kept(format!("who-{}", it.code), Who::of(it).code().to_owned());
        let choice = |one: Who| Choice {
            code: one.code(),
            name: w.t(format!("gestures-{}", one.code())).to_string(),
            chosen: one.code() == who,
        };
        let cost = it.cost.map(|cost| house.typed_money(cost, manager.language));
        let usual = usual.iter().find(|usual| usual.code == it.code).and_then(|usual| usual.cost);
        let usual = match usual {
            Some(cost) => w.t("allowances-usual").with("amount", house.short_money(cost, w)),
            None => w.t("gestures-usual-asked"),
        };
        Self {
            name: it.name(w),
            who: Who::ALL.map(choice).into(),
            cost: kept(cost_id(&it.code), cost.unwrap_or_default()),
            usual: usual.to_string(),
            wrong: said_of(wrong, &cost_id(&it.code)),
            code: it.code.clone(),
        }
    }
}
