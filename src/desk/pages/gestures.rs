//! What a house gives beyond putting it right, what it costs and who says yes to it, set by the
//! manager.

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use serde::Deserialize;

use crate::app::App;
use crate::properties;
use crate::recovery::{self, Listed, gestures};
use crate::staff::{Bar, Manager, Tab, team};
use crate::web::{self, Fields, Frame, Page, Returned, Setting, Visit, Wrong};
use crate::words::{Message, Words};

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
    /// Whether others were faster.
    changed: bool,
    saved: bool,
}

struct Row {
    code: String,
    name: String,
    who: Vec<Choice>,
    cost: String,
    usual: String,
    /// Who said yes to it, and what it cost, when the page was made.
    was_who: String,
    was_cost: String,
    wrong_who: Option<Message>,
    wrong_cost: Option<Message>,
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

    fn name(self, w: Words) -> String {
        w.t(format!("gestures-{}", self.code())).to_string()
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
    page(&app, &visit, &manager, (Returned::default(), saved == "yes")).await
}

async fn set(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    fields: Fields,
) -> web::Result {
    let (now, house) = (app.clock.now(), &manager.property);
    let mut tx = app.db.begin().await?;
    properties::hold(&mut tx, house.id).await?;
    let before = recovery::listed(&mut tx, house).await?;
    let typed = match parse(&fields, &before, &manager) {
        Ok(typed) => typed,
        Err(wrong) => {
            drop(tx);
            let returned = Returned::wrong(fields, wrong);
            return page(&app, &visit, &manager, (returned, false)).await;
        }
    };
    if let Err(returned) = web::overtaken(fields, settings(&typed, &before, &manager)) {
        drop(tx);
        return page(&app, &visit, &manager, (returned, false)).await;
    }
    for listed in typed.iter().filter(|it| !before.contains(it)) {
        recovery::set_gesture(&mut tx, house.id, listed, manager.id, now).await?;
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/gestures?saved=yes").into_response())
}

fn who_id(code: &str) -> String {
    format!("who-{code}")
}

fn cost_id(code: &str) -> String {
    format!("cost-{code}")
}

/// What the form says, or all that is wrong with it. What it does not ask about stays as it is.
fn parse(fields: &Fields, list: &[Listed], manager: &Manager) -> Result<Vec<Listed>, Vec<Wrong>> {
    let (mut wrong, mut typed) = (Vec::new(), Vec::new());
    for it in list {
        let said = fields.get(&who_id(&it.code));
        let Some(who) = Who::ALL.into_iter().find(|who| who.code() == said) else { continue };
        let amount = fields.get(&cost_id(&it.code)).trim();
        let cost = manager.property.parse_money(amount, manager.language);
        let say = match (&cost, who) {
            (Ok(_), _) => None,
            (Err(_), Who::Manager | Who::Nobody) if amount.is_empty() => None,
            (Err(_), Who::All) if amount.is_empty() => Some(Message::new("gestures-wrong-missing")),
            (Err(say), _) => Some(say.clone()),
        };
        wrong.extend(say.map(|say| Wrong::new(cost_id(&it.code), say)));
        let cost = cost.ok();
        typed.push(Listed {
            code: it.code.clone(),
            cost,
            asks: who == Who::Manager || cost.is_none(),
            hidden: who == Who::Nobody,
        });
    }
    if wrong.is_empty() { Ok(typed) } else { Err(wrong) }
}

/// What it costs, written alike in every language.
fn plain(cost: Option<i64>) -> String {
    cost.map_or_else(String::new, |cost| cost.to_string())
}

/// Each field as it stands, and as it was typed.
fn settings(typed: &[Listed], before: &[Listed], manager: &Manager) -> Vec<Setting> {
    let (w, house) = (manager.words(), &manager.property);
    let both = |wanted: &Listed| {
        let now = before.iter().find(|it| it.code == wanted.code)?;
        let (who, cost) = (who_id(&now.code), cost_id(&now.code));
        let said = now.cost.map_or_else(String::new, |cost| house.short_money(cost, w));
        let called = |key: &'static str| w.t(key).with("gesture", now.name(w)).to_string();
        Some([
            Setting {
                now: Who::of(now).code().to_owned(),
                wanted: Who::of(wanted).code().to_owned(),
                say: web::changed(&*who, called("gestures-who-of"), Who::of(now).name(w)),
                name: who,
            },
            Setting {
                now: plain(now.cost),
                wanted: plain(wanted.cost),
                say: web::changed(&*cost, called("gestures-cost-of"), said),
                name: cost,
            },
        ])
    };
    typed.iter().filter_map(both).flatten().collect()
}

async fn page(
    app: &App,
    visit: &Visit,
    manager: &Manager,
    (returned, saved): (Returned, bool),
) -> web::Result<Response> {
    let (w, house) = (manager.words(), &manager.property);
    let mut db = app.db.acquire().await?;
    let set = recovery::listed(&mut db, house).await?;
    let usual = gestures::starter(&house.currency);
    let page = GesturesPage {
        frame: Frame::new(visit, w),
        bar: Bar::new(manager, &team(&mut db, house.id).await?, Tab::Elsewhere),
        currency: house.currency.clone(),
        rows: set.iter().map(|it| Row::of(it, &usual, &returned, manager)).collect(),
        changed: returned.changed,
        saved,
        wrong: returned.wrong.clone(),
    };
    Ok((returned.status(), Page(page)).into_response())
}

impl Row {
    /// As it is, or as somebody typed it; beside it what it usually costs.
    fn of(it: &Listed, usual: &[Listed], returned: &Returned, manager: &Manager) -> Self {
        let (w, house) = (manager.words(), &manager.property);
        let (who_id, cost_id) = (who_id(&it.code), cost_id(&it.code));
        let now = Who::of(it).code().to_owned();
        let who = returned.kept(&who_id, now.clone());
        let choice =
            |one: Who| Choice { code: one.code(), name: one.name(w), chosen: one.code() == who };
        let cost = it.cost.map(|cost| house.typed_money(cost, manager.language));
        let usual = usual.iter().find(|usual| usual.code == it.code).and_then(|usual| usual.cost);
        let usual = match usual {
            Some(cost) => w.t("allowances-usual").with("amount", house.short_money(cost, w)),
            None => w.t("gestures-usual-asked"),
        };
        Self {
            name: it.name(w),
            who: Who::ALL.map(choice).into(),
            cost: returned.kept(&cost_id, cost.unwrap_or_default()),
            usual: usual.to_string(),
            was_who: returned.was(&who_id, now),
            was_cost: returned.was(&cost_id, plain(it.cost)),
            wrong_who: returned.said_of(&who_id),
            wrong_cost: returned.said_of(&cost_id),
            code: it.code.clone(),
        }
    }

    fn is_wrong(&self) -> bool {
        self.wrong_who.is_some() || self.wrong_cost.is_some()
    }
}
