//! Oneself: the name that guests read, the language of one's own pages, this device, and the way out.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use axum_extra::extract::CookieJar;
use chrono::{DateTime, Utc};

use super::work;
use crate::app::App;
use crate::staff::news::{self, News, What};
use crate::staff::{Bar, Face, Role, Staff, Tab, Team, devices, store, team};
use crate::web::{self, Fields, Frame, Page, Visit, back_to, choice};
use crate::words::{Language, Words};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/me", get(show))
        .route("/me/language", post(language))
        .route("/me/bell", post(bell))
        .route("/me/news", post(read_news))
}

#[derive(Template)]
#[template(path = "staff/me.html")]
struct Me {
    frame: Frame,
    bar: Bar,
    name: String,
    face: Face,
    /// What they do, and where.
    work: String,
    extension: String,
    news: Vec<Told>,
    /// The newest of what they have not read, in microseconds: what comes later they have not seen.
    unread_until: Option<i64>,
    languages: Vec<Tongue>,
    bell: bool,
    /// The shared phone in their hand, if it is one.
    phone: Option<String>,
    manager: bool,
    lead: bool,
}

/// One thing that they are told.
struct Told {
    say: String,
    words: String,
    language: String,
    by: String,
    seen: bool,
}

impl Told {
    fn of(news: News, team: &Team, w: Words, now: DateTime<Utc>) -> Self {
        let by = team.get(news.by).map_or("", |by| by.given_name.as_str());
        let say = match &news.what {
            What::Moment { guest: Some(guest) } if !guest.is_empty() => {
                w.t("news-from-guest").with("guest", guest)
            }
            What::Moment { guest: Some(_) } => w.t("news-from-a-guest"),
            What::Moment { guest: None } => w.t("news-moment").with("name", by),
            What::Rule { rule, changed: true } => w.t("news-changed").with("rule", rule),
            What::Rule { rule, changed: false } => w.t("news-kept").with("rule", rule),
        };
        let signed = w.t("staff-done-by").with("name", by).with("time", w.when(news.at, now));
        Self {
            say: say.to_string(),
            words: news.words,
            language: news.language,
            by: signed.to_string(),
            seen: news.seen,
        }
    }
}

struct Tongue {
    code: &'static str,
    name: String,
    chosen: bool,
}

async fn show(State(app): State<App>, visit: Visit, staff: Staff) -> web::Result {
    let mut db = app.db.acquire().await?;
    let team = team(&mut db, staff.property.id).await?;
    let phones = devices::all(&mut db, staff.property.id).await?;
    let phone = phones.into_iter().find(|device| Some(device.id) == staff.device);
    let (w, now) = (staff.words(), app.clock.now());
    let news = news::all(&mut db, staff.property.id, staff.id, now).await?;
    let unread = news.iter().filter(|it| !it.seen).map(|it| it.at.timestamp_micros());
    let page = Me {
        unread_until: unread.max(),
        news: news.into_iter().map(|it| Told::of(it, &team, w, now)).collect(),
        frame: Frame::new(&visit, w),
        bar: Bar::new(&staff, &team, Tab::Elsewhere),
        name: staff.name.clone(),
        face: Face::new(&staff.name, staff.face.as_deref(), "l"),
        work: work(&staff.roles, staff.department, w),
        extension: staff.extension.clone(),
        languages: Language::ALL
            .map(|language| Tongue {
                code: language.code(),
                name: w.t(format!("language-{language}")).to_string(),
                chosen: language == staff.language,
            })
            .into(),
        bell: staff.bell,
        phone: phone.map(|phone| phone.name),
        manager: staff.is(Role::Manager),
        lead: staff.is(Role::Manager) || staff.is(Role::Lead),
    };
    Ok(Page(page).into_response())
}

async fn language(State(app): State<App>, staff: Staff, fields: Fields) -> web::Result {
    let language: Language = fields.parse("language").ok_or(web::Error::NotFound)?;
    let mut db = app.db.acquire().await?;
    store::set_language(&mut db, staff.property.id, staff.id, language).await?;
    // Also for the pages that are shown before anybody is known.
    let jar = CookieJar::new().add(choice(&app.site, "language", language.code()));
    Ok((jar, Redirect::to("/me")).into_response())
}

/// POST /me/news: they have read it.
async fn read_news(State(app): State<App>, staff: Staff, fields: Fields) -> web::Result {
    let until = fields.parse("until").and_then(DateTime::from_timestamp_micros);
    if let Some(until) = until {
        let (mut db, now) = (app.db.acquire().await?, app.clock.now());
        news::read(&mut db, staff.property.id, staff.id, until, now).await?;
    }
    Ok(Redirect::to("/me").into_response())
}

async fn bell(State(app): State<App>, staff: Staff, fields: Fields) -> web::Result {
    let on = match fields.get("bell") {
        "on" => true,
        "off" => false,
        _ => return Err(web::Error::NotFound),
    };
    let mut db = app.db.acquire().await?;
    store::set_bell(&mut db, staff.property.id, staff.id, on).await?;
    let back = back_to(fields.get("back")).unwrap_or_else(|| "/me".to_owned());
    Ok(Redirect::to(&back).into_response())
}
