//! The card that a guest gets in the hand. Its link and code are on this page once and never again.

use askama::Template;
use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::response::{IntoResponse, Response};
use sqlx::PgConnection;

use crate::app::App;
use crate::staff::{Bar, Reception, Tab, team};
use crate::stays::{Card, InHouse};
use crate::web::{self, Frame, Page, Qr, Visit};
use crate::words::{Language, Phrase, Words};

#[derive(Template)]
#[template(path = "stays/card.html")]
struct CardPage {
    frame: Frame,
    bar: Bar,
    house: String,
    room: String,
    guest: String,
    link: String,
    code: String,
    /// The link as dots.
    qr: Option<Qr>,
    /// What the card says in the languages that are not the guest's.
    tongues: Vec<Tongue>,
    need: Tongue,
    /// Whether it opens something already.
    open: bool,
}

struct Tongue {
    code: &'static str,
    direction: &'static str,
    say: Phrase,
}

/// The page with the card of this stay.
pub(super) async fn page(
    (app, db): (&App, &mut PgConnection),
    (visit, headers): (&Visit, &HeaderMap),
    desk: &Reception,
    (stay, open): (&InHouse, bool),
    card: &Card,
) -> web::Result<Response> {
    let team = team(db, desk.property.id).await?;
    let house = &desk.property;
    let language: Language = stay.language.parse().unwrap_or(house.language);
    let tongue = |language: Language, key: &'static str| Tongue {
        code: language.code(),
        direction: language.direction(),
        say: house.words(language).t(key).with("extension", &house.desk_extension),
    };
    let others = Language::ALL.into_iter().filter(|it| *it != language);
    let link = format!("{}/s/{}", base(app, headers), card.link.reveal());
    let w: Words = desk.words();
    let page = CardPage {
        frame: Frame::new(visit, w),
        bar: Bar::new(desk, &team, Tab::Stays),
        house: house.name.clone(),
        room: stay.room.clone(),
        guest: stay.guest.clone(),
        qr: Qr::of(&link),
        link,
        code: card.code.clone(),
        tongues: others.map(|it| tongue(it, "card-scan")).collect(),
        need: tongue(language, "card-scan"),
        open,
    };
    Ok(Page(page).into_response())
}

/// Where visitors find us: as it was set, or else as this browser found us.
fn base(app: &App, headers: &HeaderMap) -> String {
    app.site.url.clone().unwrap_or_else(|| {
        let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
        format!("http://{host}")
    })
}
