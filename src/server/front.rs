//! The front door: who comes here is led on; and the two switches that every page has.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use axum_extra::extract::CookieJar;
use sqlx::PgConnection;

use crate::app::App;
use crate::staff::{Staff, session};
use crate::stays::{self, Key, Opened};
use crate::web::{self, Fields, Frame, Jar, Page, Theme, Visit, back_to, choice};
use crate::words::{Language, Words};
use crate::{founding, properties};

/// How many houses one door can name.
const HOUSES: i64 = 200;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/", get(door))
        .route("/theme", post(theme))
        .route("/language", post(language))
}

/// For somebody whom we do not know: a guest, or somebody who works here.
#[derive(Template)]
#[template(path = "server/door.html")]
struct Door {
    frame: Frame,
    houses: Vec<House>,
}

struct House {
    name: String,
    address: String,
}

async fn door(State(app): State<App>, jar: Jar, visit: Visit) -> web::Result {
    let mut db = app.db.acquire().await?;
    if let Some(home) = home(&app, &mut db, &jar).await? {
        return Ok(Redirect::to(home).into_response());
    }
    if founding::is_empty(&mut db).await? {
        return Ok(Redirect::to("/founding").into_response());
    }
    let houses = properties::all(&mut db, HOUSES).await?;
    let language = visit.language.or_else(|| houses.first().map(|house| house.language));
    let w = Words::new(language.unwrap_or(Language::En), chrono_tz::UTC);
    let houses = houses
        .into_iter()
        .map(|house| House { name: house.name, address: format!("/r/{}", house.slug) });
    let page = Door { frame: Frame::new(&visit, w), houses: houses.collect() };
    Ok(Page(page).into_response())
}

/// Where somebody belongs who holds one of our keys.
async fn home(app: &App, db: &mut PgConnection, jar: &Jar) -> web::Result<Option<&'static str>> {
    if let Some(tablet) = jar.key(stays::TABLET) {
        match stays::open(db, Key::Tablet(tablet.hash())).await? {
            Opened::Guest(_) => return Ok(Some("/stay")),
            Opened::Idle(_) => return Ok(Some("/idle")),
            Opened::Over(_) | Opened::Nothing => {}
        }
    }
    if let Some(phone) = jar.key(stays::COOKIE)
        && let Opened::Guest(_) = stays::open(db, Key::Phone(phone.hash())).await?
    {
        return Ok(Some("/stay"));
    }
    if let Some(staff) = jar.key(session::COOKIE)
        && Staff::of_session(db, &staff.hash(), app.clock.now()).await?.is_some()
    {
        return Ok(Some("/board"));
    }
    Ok(None)
}

/// Day or night, for this browser.
async fn theme(State(app): State<App>, visit: Visit, fields: Fields) -> web::Result {
    let theme = Theme::parse(fields.get("theme")).ok_or(web::Error::NotFound)?;
    let jar = CookieJar::new().add(choice(&app.site, "theme", theme.name()));
    Ok((jar, Redirect::to(&back(&visit, &fields))).into_response())
}

/// The language of the pages before anybody is known, for this browser.
async fn language(State(app): State<App>, visit: Visit, fields: Fields) -> web::Result {
    let language: Language = fields.parse("language").ok_or(web::Error::NotFound)?;
    let jar = CookieJar::new().add(choice(&app.site, "language", language.code()));
    Ok((jar, Redirect::to(&back(&visit, &fields))).into_response())
}

fn back(visit: &Visit, fields: &Fields) -> String {
    let back = back_to(fields.get("back")).or_else(|| visit.from.clone());
    back.unwrap_or_else(|| "/".to_owned())
}
