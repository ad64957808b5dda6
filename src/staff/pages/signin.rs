//! Signing in and out.

use std::collections::HashSet;

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum_extra::extract::CookieJar;
use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::Browser;
use crate::app::App;
use crate::guard;
use crate::ids::{PropertyId, StaffId};
use crate::staff::devices::SharedPhone;
use crate::staff::session::{self, COOKIE, PRACTICE};
use crate::staff::signin::{self, Tried};
use crate::staff::{Face, Role, Team, team};
use crate::web::{self, Fields, Frame, Jar, Keep, Page, Visit, Wrong, back_to, forget, keep};
use crate::words::{Message, Phrase, Words};

/// Where somebody goes who did not want to go anywhere else.
const HOME: &str = "/board";

pub(super) fn routes() -> Router<App> {
    Router::new().route("/signin", get(show).post(sign_in)).route("/signout", post(sign_out))
}

/// Login and password.
#[derive(Template)]
#[template(path = "staff/password.html")]
struct Password {
    frame: Frame,
    wrong: Vec<Wrong>,
    login: String,
    next: String,
    /// Whether this is a shared phone, where faces are quicker.
    on_phone: bool,
    help: Option<Phrase>,
}

/// Face and PIN, on a phone that colleagues share.
#[derive(Template)]
#[template(path = "staff/signin.html")]
struct Faces {
    frame: Frame,
    wrong: Vec<Wrong>,
    greeting: Phrase,
    phone: String,
    people: Vec<Person>,
    next: String,
    help: Option<Phrase>,
}

struct Person {
    id: StaffId,
    name: String,
    face: Face,
    chosen: bool,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    next: String,
    #[serde(default)]
    with: String,
}

async fn show(
    State(app): State<App>,
    jar: Jar,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> web::Result {
    let browser = Browser::find(&app, &jar, &visit).await?;
    let fields = Fields::from([("next", asked.next.as_str()), ("with", asked.with.as_str())]);
    page(&app, &visit, &browser, &fields, None).await
}

async fn sign_in(State(app): State<App>, jar: Jar, visit: Visit, fields: Fields) -> web::Result {
    let now = app.clock.now();
    let browser = Browser::find(&app, &jar, &visit).await?;
    let tried = match (&browser.phone, wants_password(&browser, &fields)) {
        (Some(phone), false) => {
            let Some(who) = fields.parse("who") else {
                let who = Wrong::new("w0", Message::new("signin-wrong-who"));
                return page(
                    &app,
                    &visit,
                    &browser,
                    &fields,
                    Some((who, StatusCode::UNPROCESSABLE_ENTITY)),
                )
                .await;
            };
            let at = (phone.property.id, phone.id);
            signin::by_pin((&app.db, &app.hasher), at, who, fields.get("pin"), now).await?
        }
        (phone, _) => {
            let typed = (fields.get("login"), fields.get("password"));
            let doors = (&app.db, &app.hasher);
            signin::by_password(doors, typed, visit.address, phone.as_ref(), now).await?
        }
    };
    match tried {
        Tried::Right { property, staff } => {
            let to = next(&fields);
            come_in(&app, &jar, browser.phone.as_ref(), (property, staff), &to, now).await
        }
        Tried::Wrong | Tried::Later { .. } => {
            let problem = problem(&browser, &fields, tried, now);
            page(&app, &visit, &browser, &fields, Some(problem)).await
        }
    }
}

/// Begins a session and ends the one that this browser had.
async fn come_in(
    app: &App,
    jar: &Jar,
    phone: Option<&SharedPhone>,
    (property, staff): (PropertyId, StaffId),
    to: &str,
    now: DateTime<Utc>,
) -> web::Result {
    let mut tx = app.db.begin().await?;
    let (old, device) = (jar.key(COOKIE), phone.map(|phone| phone.id));
    let token = session::replace(&mut tx, old.as_ref(), (property, staff), device, now).await?;
    tx.commit().await?;
    // Open pages of a session that ended go.
    app.live.ring();
    let jar = CookieJar::new()
        .add(keep(&app.site, COOKIE, &token, Keep::Sitting))
        .add(forget(&app.site, PRACTICE));
    Ok((jar, Redirect::to(to)).into_response())
}

async fn sign_out(State(app): State<App>, jar: Jar) -> web::Result {
    let now = app.clock.now();
    if let Some(token) = jar.key(COOKIE) {
        let mut tx = app.db.begin().await?;
        if let Some(staff) = session::Staff::of_session(&mut tx, &token.hash(), now).await? {
            session::end(&mut tx, &staff, now).await?;
        }
        tx.commit().await?;
        app.live.ring();
    }
    let jar = CookieJar::new().add(forget(&app.site, COOKIE)).add(forget(&app.site, PRACTICE));
    Ok((jar, Redirect::to("/signin")).into_response())
}

fn wants_password(browser: &Browser, fields: &Fields) -> bool {
    browser.phone.is_none() || fields.get("with") == "password"
}

/// Where they wanted to go; signing in is no place to go to.
fn next(fields: &Fields) -> String {
    let next = back_to(fields.get("next")).filter(|next| !next.starts_with("/sign"));
    next.unwrap_or_else(|| HOME.to_owned())
}

fn problem(
    browser: &Browser,
    fields: &Fields,
    tried: Tried,
    now: DateTime<Utc>,
) -> (Wrong, StatusCode) {
    let by_password = wants_password(browser, fields);
    match tried {
        Tried::Later { until } if by_password => {
            let wait = Wrong::new("password", browser.wait(until, now));
            (wait, StatusCode::TOO_MANY_REQUESTS)
        }
        Tried::Later { until } => {
            let time = guard::clock(until, browser.words().zone);
            let rests = Message::new("signin-pin-rests").with("time", time);
            (Wrong::new("pin", rests), StatusCode::TOO_MANY_REQUESTS)
        }
        Tried::Right { .. } | Tried::Wrong => {
            let (field, key) = if by_password {
                ("password", "signin-wrong-password")
            } else {
                ("pin", "signin-wrong-pin")
            };
            (Wrong::new(field, Message::new(key)), StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

async fn page(
    app: &App,
    visit: &Visit,
    browser: &Browser,
    fields: &Fields,
    problem: Option<(Wrong, StatusCode)>,
) -> web::Result<Response> {
    let w = browser.words();
    let frame = Frame::new(visit, w);
    let (wrong, status) =
        problem.map_or((Vec::new(), StatusCode::OK), |(wrong, status)| (vec![wrong], status));
    let next = next(fields);
    let Some(phone) = browser.phone.as_ref() else {
        let login = fields.get("login").to_owned();
        let page = Password { frame, wrong, login, next, on_phone: false, help: None };
        return Ok((status, Page(page)).into_response());
    };
    let mut db = app.db.acquire().await?;
    let team = team(&mut db, phone.property.id).await?;
    let help = help(&team, w);
    if wants_password(browser, fields) {
        let login = fields.get("login").to_owned();
        let page = Password { frame, wrong, login, next, on_phone: true, help };
        return Ok((status, Page(page)).into_response());
    }
    let with_pin = signin::with_pin(&mut db, phone.property.id).await?;
    let people = people(&team, &with_pin, fields.parse("who"));
    let greeting = w.plain_greeting(app.clock.now());
    let page = Faces { frame, wrong, greeting, phone: phone.name.clone(), people, next, help };
    Ok((status, Page(page)).into_response())
}

fn people(team: &Team, with_pin: &HashSet<StaffId>, chosen: Option<StaffId>) -> Vec<Person> {
    let here = team.here().into_iter().filter(|colleague| with_pin.contains(&colleague.id));
    here.map(|colleague| Person {
        id: colleague.id,
        name: colleague.given_name.clone(),
        face: Face::new(&colleague.name, colleague.face.as_deref(), ""),
        chosen: chosen == Some(colleague.id),
    })
    .collect()
}

/// Whom to ring when a PIN is forgotten: a manager can set a new one.
fn help(team: &Team, w: Words) -> Option<Phrase> {
    let here = team.here();
    let who = here.iter().find(|colleague| {
        colleague.roles.contains(&Role::Manager) && !colleague.extension.is_empty()
    })?;
    let help = w.t("signin-forgotten").with("name", &who.given_name);
    Some(help.with("extension", &who.extension))
}
