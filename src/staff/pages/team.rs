//! The team: who works here, who joins, who leaves.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use super::work;
use crate::app::App;
use crate::ids::StaffId;
use crate::staff::{
    self, Bar, Colleague, Department, Face, Joining, Manager, Role, SPEAKS, Tab, team,
};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};
use crate::words::{Language, Message, Words};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/team", get(show).post(join))
        .route("/team/new", get(new))
        .route("/team/{id}/leave", post(leave))
}

#[derive(Template)]
#[template(path = "staff/team.html")]
struct Everybody {
    frame: Frame,
    bar: Bar,
    people: Vec<Person>,
}

struct Person {
    id: StaffId,
    name: String,
    face: Face,
    /// What they do, and where.
    work: String,
    extension: String,
    speaks: String,
    /// Nobody shows themselves the door.
    is_me: bool,
}

#[derive(Template)]
#[template(path = "staff/join.html")]
struct New {
    frame: Frame,
    bar: Bar,
    wrong: Vec<Wrong>,
    fields: Fields,
    roles: Vec<Choice>,
    departments: Vec<Choice>,
    speaks: Vec<Choice>,
    languages: Vec<Choice>,
}

struct Choice {
    code: &'static str,
    name: String,
    chosen: bool,
}

async fn show(State(app): State<App>, visit: Visit, manager: Manager) -> web::Result {
    let team = team(&mut *app.db.acquire().await?, manager.property.id).await?;
    let w = manager.words();
    let people = team.here().into_iter().map(|it| person(it, manager.id, w)).collect();
    let bar = Bar::new(&manager, &team, Tab::Elsewhere);
    Ok(Page(Everybody { frame: Frame::new(&visit, w), bar, people }).into_response())
}

fn person(colleague: &Colleague, me: StaffId, w: Words) -> Person {
    let speaks = colleague.speaks.iter().map(|code| format!("speaks-{code}"));
    let speaks = speaks.filter(|key| w.has(key)).map(|key| w.t(key).to_string());
    let comma = |first: String, rest: String| {
        w.t("list-comma").with("first", first).with("rest", rest).to_string()
    };
    Person {
        id: colleague.id,
        name: colleague.name.clone(),
        face: Face::new(&colleague.name, colleague.face.as_deref(), ""),
        work: work(&colleague.roles, colleague.department, w),
        extension: colleague.extension.clone(),
        speaks: speaks.rev().reduce(|rest, first| comma(first, rest)).unwrap_or_default(),
        is_me: colleague.id == me,
    }
}

async fn new(State(app): State<App>, visit: Visit, manager: Manager) -> web::Result {
    let language = manager.property.language.code();
    let fields = Fields::from([("roles", "runner"), ("language", language)]);
    form(&app, &visit, &manager, fields, Vec::new()).await
}

async fn join(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    fields: Fields,
) -> web::Result {
    let joining = match Joining::parse(&fields, &manager.property.name) {
        Ok(joining) => joining,
        Err(wrong) => return form(&app, &visit, &manager, fields, wrong).await,
    };
    let new = joining.hashed(&app.hasher).await?;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let joined = staff::join(&mut tx, manager.property.id, new, Some(manager.id), now).await?;
    if joined.is_none() {
        drop(tx);
        let taken = vec![Wrong::new("login", Message::new("team-wrong-login-taken"))];
        return form(&app, &visit, &manager, fields, taken).await;
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/team").into_response())
}

async fn leave(
    State(app): State<App>,
    manager: Manager,
    Path(id): Path<StaffId>,
) -> web::Result<Redirect> {
    if id == manager.id {
        return Err(web::Error::Refused(Message::new("team-not-yourself")));
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    if !staff::leave(&mut tx, manager.property.id, id, manager.id, now).await? {
        return Err(web::Error::NotFound);
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/team"))
}

async fn form(
    app: &App,
    visit: &Visit,
    manager: &Manager,
    fields: Fields,
    wrong: Vec<Wrong>,
) -> web::Result<Response> {
    let team = team(&mut *app.db.acquire().await?, manager.property.id).await?;
    let w = manager.words();
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let choice = |field: &'static str, code: &'static str, name: String| Choice {
        chosen: fields.all(field).any(|chosen| chosen == code),
        code,
        name,
    };
    let page = New {
        frame: Frame::new(visit, w),
        bar: Bar::new(manager, &team, Tab::Elsewhere),
        roles: Role::ALL.map(|role| choice("roles", role.code(), role.name(w))).into(),
        departments: Department::ALL.map(|it| choice("department", it.code(), it.name(w))).into(),
        speaks: SPEAKS
            .map(|code| choice("speaks", code, w.t(format!("speaks-{code}")).to_string()))
            .into(),
        languages: Language::ALL
            .map(|it| choice("language", it.code(), w.t(format!("language-{it}")).to_string()))
            .into(),
        wrong,
        fields: fields.clone(),
    };
    Ok((status, Page(page)).into_response())
}
