//! The link on a guest's card: a page with one button, because programs that only look at links must
//! not use them up, and then the guest's own pages.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::REFERRER_POLICY;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum_extra::extract::CookieJar;
use chrono::{DateTime, Utc};

use crate::app::App;
use crate::ids::StayId;
use crate::properties::Property;
use crate::secrets::Token;
use crate::stays::{self, COOKIE, Key, Link, Opened, TABLET};
use crate::web::{self, Frame, Jar, Keep, Page, Visit, keep};
use crate::words::Message;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/s/{token}", get(show).post(come_in))
}

/// Says whose house it is, and nothing of the room or the guest.
#[derive(Template)]
#[template(path = "stays/landing.html")]
struct Landing {
    frame: Frame,
    house: String,
    extension: String,
    action: String,
}

async fn show(State(app): State<App>, visit: Visit, Path(token): Path<String>) -> web::Result {
    let given = Token::given_link(&token);
    let link = stays::link(&mut *app.db.acquire().await?, &given).await?;
    let (house, language) = match link {
        Link::Open(house, _, language) => (house, language),
        Link::Over(house) => return Err(over(house)),
        Link::Nothing => return Err(web::Error::NotFound),
    };
    let language = visit.language.filter(|_| visit.chose_language).unwrap_or(language);
    let frame = Frame::new(&visit, house.words(language));
    let page = Landing {
        frame,
        extension: house.number().to_owned(),
        house: house.name,
        action: format!("/s/{}", given.reveal()),
    };
    // The address holds the key. Over plain http a browser that names no referrer names no origin
    // either, and then its form could not be told from a stranger's.
    let policy = if app.site.plain_http { "same-origin" } else { "no-referrer" };
    Ok(([(REFERRER_POLICY, policy)], Page(page)).into_response())
}

async fn come_in(State(app): State<App>, jar: Jar, Path(token): Path<String>) -> web::Result {
    let now = app.clock.now();
    let link = stays::link(&mut *app.db.acquire().await?, &Token::given_link(&token)).await?;
    match link {
        Link::Open(house, stay, _) => let_in(&app, &jar, &house, stay, now).await,
        Link::Over(house) => Err(over(house)),
        Link::Nothing => Err(web::Error::NotFound),
    }
}

/// Opens the guest's pages on this phone. One that is in already needs no second key.
pub(super) async fn let_in(
    app: &App,
    jar: &Jar,
    house: &Property,
    stay: StayId,
    now: DateTime<Utc>,
) -> web::Result<Response> {
    let mut tx = app.db.begin().await?;
    // Everybody who comes into the room would hold it, also the next guest.
    if let Some(tablet) = jar.key(TABLET) {
        match stays::open(&mut tx, Key::Tablet(tablet.hash())).await? {
            Opened::Guest(guest) if guest.stay == stay => {
                return Ok(Redirect::to("/stay").into_response());
            }
            Opened::Guest(_) | Opened::Over(_) | Opened::Idle(_) => {
                return Err(web::Error::Refused(Message::new("enter-tablet")));
            }
            Opened::Nothing => {}
        }
    }
    if let Some(held) = jar.key(COOKIE)
        && let Opened::Guest(guest) = stays::open(&mut tx, Key::Phone(held.hash())).await?
        && guest.stay == stay
    {
        return Ok(Redirect::to("/stay").into_response());
    }
    let token = stays::open_phone(&mut tx, house.id, stay, now).await?;
    tx.commit().await?;
    app.live.ring();
    let jar = CookieJar::new().add(keep(&app.site, COOKIE, &token, Keep::Lasting));
    Ok((jar, Redirect::to("/stay")).into_response())
}

fn over(house: Property) -> web::Error {
    web::Error::StayOver { house: house.name, phone: house.phone }
}
