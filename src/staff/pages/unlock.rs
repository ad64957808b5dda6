//! A shared phone that nobody touched for a while: the PIN again, and on with what was being done.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use axum::routing::post;
use chrono::{DateTime, Utc};

use super::Browser;
use crate::app::App;
use crate::guard;
use crate::staff::Face;
use crate::staff::session::{self, Staff, Watcher};
use crate::staff::signin::{self, Tried};
use crate::web::{self, Fields, Frame, Jar, Page, Visit, Wrong, back_to, is_secret};
use crate::words::Message;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/signin/unlock", post(unlock))
}

/// The PIN was wrong, or rests; what was kept stays kept.
#[derive(Template)]
#[template(path = "staff/unlock.html")]
struct Unlock {
    frame: Frame,
    wrong: Vec<Wrong>,
    name: String,
    face: Face,
    resume: String,
    kept: Vec<Kept>,
    posted: bool,
    by_password: bool,
}

/// Unlocked: one button sends what was kept, because a form is only ever sent by a hand.
#[derive(Template)]
#[template(path = "staff/carry_on.html")]
struct CarryOn {
    frame: Frame,
    name: String,
    face: Face,
    resume: String,
    kept: Vec<Kept>,
}

/// A field of the form that was being sent.
struct Kept {
    name: String,
    value: String,
}

async fn unlock(
    State(app): State<App>,
    jar: Jar,
    visit: Visit,
    Watcher(staff): Watcher,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let staff = staff.real(&mut *app.db.acquire().await?, now).await?;
    let browser = Browser::find(&app, &jar, &visit).await?;
    let Some(device) = staff.device else {
        return Ok(carry_on(&staff, &visit, &fields));
    };
    let by_password = !fields.get("password").is_empty();
    let doors = (&app.db, &app.hasher);
    let tried = if by_password {
        let (password, phone) = (fields.get("password"), browser.phone.as_ref());
        signin::is_password_of(doors, &staff, password, visit.address, phone, now).await?
    } else {
        let at = (staff.property.id, device);
        signin::by_pin(doors, at, staff.id, fields.get("pin"), now).await?
    };
    if let Tried::Right { .. } = tried {
        session::touch(&mut *app.db.acquire().await?, &staff.session, now).await?;
        return Ok(carry_on(&staff, &visit, &fields));
    }
    let (wrong, status) = problem(&browser, &staff, by_password, tried, now);
    let page = Unlock {
        frame: Frame::new(&visit, staff.words()),
        by_password: wrong.field == "password",
        wrong: vec![wrong],
        name: staff.given_name.clone(),
        face: Face::new(&staff.name, staff.face.as_deref(), "l"),
        resume: resume(&fields),
        kept: kept(&fields),
        posted: posted(&fields),
    };
    Ok((status, Page(page)).into_response())
}

/// What to say. A PIN that rests asks for the password in its place.
fn problem(
    browser: &Browser,
    staff: &Staff,
    by_password: bool,
    tried: Tried,
    now: DateTime<Utc>,
) -> (Wrong, StatusCode) {
    let (field, say) = match tried {
        Tried::Later { until } if by_password => ("password", browser.wait(until, now)),
        Tried::Later { until } => {
            let time = guard::clock(until, staff.property.zone);
            ("password", Message::new("signin-pin-rests").with("time", time))
        }
        Tried::Right { .. } | Tried::Wrong if by_password => {
            ("password", Message::new("signin-wrong-own-password"))
        }
        Tried::Right { .. } | Tried::Wrong => ("pin", Message::new("signin-wrong-pin")),
    };
    let status = match tried {
        Tried::Later { .. } => StatusCode::TOO_MANY_REQUESTS,
        Tried::Right { .. } | Tried::Wrong => StatusCode::UNPROCESSABLE_ENTITY,
    };
    (Wrong::new(field, say), status)
}

fn carry_on(staff: &Staff, visit: &Visit, fields: &Fields) -> axum::response::Response {
    let resume = resume(fields);
    if !posted(fields) {
        return Redirect::to(&resume).into_response();
    }
    let page = CarryOn {
        frame: Frame::new(visit, staff.words()),
        name: staff.given_name.clone(),
        face: Face::new(&staff.name, staff.face.as_deref(), "l"),
        resume,
        kept: kept(fields),
    };
    Page(page).into_response()
}

fn posted(fields: &Fields) -> bool {
    fields.get("posted") == "yes"
}

fn resume(fields: &Fields) -> String {
    let resume = back_to(fields.get("resume")).filter(|resume| !resume.starts_with("/signin"));
    resume.unwrap_or_else(|| "/board".to_owned())
}

fn kept(fields: &Fields) -> Vec<Kept> {
    fields
        .beginning("kept-")
        .filter(|(name, _)| !is_secret(name))
        .map(|(name, value)| Kept { name: name.to_owned(), value: value.to_owned() })
        .collect()
}
