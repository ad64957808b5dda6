//! The page on which a house is founded, for whoever has the link from the console.

use askama::Template;
use axum::Router;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum_extra::extract::CookieJar;

use super::{Error, House, found, is_empty, opens};
use crate::app::App;
use crate::secrets::Token;
use crate::staff::{Joining, session};
use crate::web::{self, Fields, Frame, Keep, Page, Visit, Wrong, keep};
use crate::words::{Language, Words};

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/founding", get(show).post(send))
        .route("/founding/{token}", get(show).post(send))
}

#[derive(Template)]
#[template(path = "founding/found.html")]
struct Found {
    frame: Frame,
    wrong: Vec<Wrong>,
    fields: Fields,
    action: String,
    zones: Vec<&'static str>,
    languages: Vec<Tongue>,
}

struct Tongue {
    code: &'static str,
    name: String,
    chosen: bool,
}

/// Somebody who comes where no house is yet, and has no link.
#[derive(Template)]
#[template(path = "founding/closed.html")]
struct Closed {
    frame: Frame,
}

/// Whoever may found: none of them may any more once there is a house.
struct Founder;

impl FromRequestParts<App> for Founder {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let Ok(visit) = Visit::from_request_parts(parts, app).await;
        let token = Path::<String>::from_request_parts(parts, app).await.ok();
        let may = may_found(app, token.map(|Path(token)| token)).await;
        match may.map_err(IntoResponse::into_response)? {
            May::Found => Ok(Self),
            May::Not => Err(web::Error::NotFound.into_response()),
            May::NotYou => {
                let page = Page(Closed { frame: Frame::new(&visit, words(&visit)) });
                Err((StatusCode::NOT_FOUND, page).into_response())
            }
        }
    }
}

enum May {
    Found,
    /// There is a house.
    Not,
    /// There is none, but they would need the link.
    NotYou,
}

async fn may_found(app: &App, token: Option<String>) -> web::Result<May> {
    let mut db = app.db.acquire().await?;
    if !is_empty(&mut db).await? {
        return Ok(May::Not);
    }
    let Some(token) = token else {
        return Ok(May::NotYou);
    };
    let opens = opens(&mut db, &Token::given_link(&token), app.clock.now()).await?;
    Ok(if opens { May::Found } else { May::NotYou })
}

async fn show(_: Founder, visit: Visit) -> Response {
    let language = visit.language.unwrap_or(Language::En).code();
    page(&visit, Fields::from([("language", language)]), Vec::new())
}

async fn send(State(app): State<App>, _: Founder, visit: Visit, fields: Fields) -> web::Result {
    let language = fields.parse("language").unwrap_or(Language::En);
    let house = House::parse(&fields);
    let manager = Joining::founder(&fields, fields.get("house"), language);
    let (house, manager) = match (house, manager) {
        (Ok(house), Ok(manager)) => (house, manager),
        (house, manager) => {
            let wrong = [house.err(), manager.err()].into_iter().flatten().flatten().collect();
            return Ok(page(&visit, fields, wrong));
        }
    };
    let manager = manager.hashed(&app.hasher).await?;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let (property, staff) = match found(&mut tx, house, manager, now).await {
        Ok(founded) => founded,
        Err(Error::Taken) => return Err(web::Error::NotFound),
        Err(Error::Database(error)) => return Err(error.into()),
    };
    let token = session::begin(&mut tx, property, staff, None, now).await?;
    tx.commit().await?;
    let jar = CookieJar::new().add(keep(&app.site, session::COOKIE, &token, Keep::Sitting));
    Ok((jar, Redirect::to("/team")).into_response())
}

/// No house yet, so no clock of a house either.
fn words(visit: &Visit) -> Words {
    Words::new(visit.language.unwrap_or(Language::En), chrono_tz::UTC)
}

fn page(visit: &Visit, fields: Fields, wrong: Vec<Wrong>) -> Response {
    let w = words(visit);
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let languages = Language::ALL.map(|it| Tongue {
        code: it.code(),
        name: w.t(format!("language-{it}")).to_string(),
        chosen: fields.get("language") == it.code(),
    });
    let page = Found {
        frame: Frame::new(visit, w),
        wrong,
        fields,
        action: visit.path.clone(),
        zones: zones(),
        languages: languages.into(),
    };
    (status, Page(page)).into_response()
}

/// The zones that people live in; the others are old names and whole hours.
fn zones() -> Vec<&'static str> {
    let places = [
        "Africa/",
        "America/",
        "Antarctica/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
    ];
    let names = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
    names.filter(|name| places.iter().any(|place| name.starts_with(place))).collect()
}
