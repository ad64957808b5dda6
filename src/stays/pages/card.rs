//! The card that a guest gets in the hand. Its link and code are on this page once and never again.

use std::fmt::Write as _;

use askama::Template;
use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::response::{IntoResponse, Response};
use qrcode::{Color, EcLevel, QrCode};
use sqlx::PgConnection;

use crate::app::App;
use crate::staff::{Bar, Reception, Tab, team};
use crate::stays::{Card, InHouse};
use crate::web::{self, Frame, Page, Visit};
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

/// The link as dots.
struct Qr {
    /// With the quiet rim that scanners need.
    view: String,
    dots: String,
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
        qr: qr(&link),
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

fn qr(link: &str) -> Option<Qr> {
    let code = QrCode::with_error_correction_level(link, EcLevel::M).ok()?;
    let width = code.width();
    let rim = 2;
    let mut dots = String::new();
    for (at, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let (x, y) = (at % width + rim, at / width + rim);
            write!(dots, "M{x} {y}h1v1h-1z").ok()?;
        }
    }
    let side = width + 2 * rim;
    Some(Qr { view: format!("0 0 {side} {side}"), dots })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_becomes_dots() {
        let qr = qr("https://requests.example/s/0123456789ABCDEFGHJKMNPQRS").unwrap();
        assert!(qr.view.starts_with("0 0 3"), "{}", qr.view);
        assert!(qr.dots.starts_with("M2 2h1v1h-1z"), "the corner of the first square");
    }
}
