//! Room and code: for a guest who scans the sticker in the room, or types the address.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use chrono::{DateTime, Utc};

use super::link::let_in;
use crate::app::App;
use crate::guard;
use crate::properties::{self, Property};
use crate::stays::{self, COOKIE, Key, Opened, Tried};
use crate::text::CleanText;
use crate::web::{self, Fields, Frame, Jar, Page, Visit, Wrong};
use crate::words::Message;

/// The longest number on a door.
const LABEL: usize = 12;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/r/{house}", get(show).post(come_in))
        .route("/r/{house}/{room}", get(show).post(come_in))
}

#[derive(Template)]
#[template(path = "stays/enter.html")]
struct Enter {
    frame: Frame,
    wrong: Vec<Wrong>,
    house: String,
    /// The way in without a room, for somebody whose room is another one.
    elsewhere: String,
    action: String,
    /// The room of the sticker that was scanned. Whether anybody lives there is not said.
    plate: Option<String>,
    room: String,
    code: String,
    extension: String,
}

/// Which house, and which room if the address says so.
#[derive(serde::Deserialize)]
struct Place {
    house: String,
    room: Option<String>,
}

async fn show(
    State(app): State<App>,
    jar: Jar,
    visit: Visit,
    Path(place): Path<Place>,
) -> web::Result {
    let mut db = app.db.acquire().await?;
    let house = properties::by_slug(&mut db, &place.house).await?.ok_or(web::Error::NotFound)?;
    // Their own sticker, once they are in, is a way home.
    if let Some(held) = jar.key(COOKIE)
        && let Opened::Guest(guest) = stays::open(&mut db, Key::Phone(held.hash())).await?
        && guest.property.id == house.id
        && place.room.as_ref().is_none_or(|room| room.eq_ignore_ascii_case(&guest.room))
    {
        return Ok(Redirect::to("/stay").into_response());
    }
    Ok(page(&visit, &house, &place, &Fields::default(), Vec::new()).into_response())
}

async fn come_in(
    State(app): State<App>,
    jar: Jar,
    visit: Visit,
    Path(place): Path<Place>,
    fields: Fields,
) -> web::Result {
    let house = properties::by_slug(&mut *app.db.acquire().await?, &place.house).await?;
    let house = house.ok_or(web::Error::NotFound)?;
    let now = app.clock.now();
    let missing = missing(&fields);
    if !missing.is_empty() {
        let page = page(&visit, &house, &place, &fields, missing);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let typed = (fields.get("room"), fields.get("code"));
    let tried = stays::by_code((&app.db, &app.hasher), house.id, typed, visit.address, now).await?;
    match tried {
        Tried::Right(stay) => let_in(&app, &jar, &house, stay, now).await,
        Tried::Wrong { until } => {
            app.live.ring();
            let mut wrong = vec![Wrong::new("code", Message::new("enter-wrong"))];
            wrong.extend(until.map(|until| Wrong::new("code", wait(&house, until, now))));
            let page = page(&visit, &house, &place, &fields, wrong);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Tried::Later { until } => {
            let wrong = vec![Wrong::new("code", wait(&house, until, now))];
            let after = [(RETRY_AFTER, (until - now).num_seconds().max(1).to_string())];
            let page = page(&visit, &house, &place, &fields, wrong);
            Ok((StatusCode::TOO_MANY_REQUESTS, after, page).into_response())
        }
    }
}

fn wait(house: &Property, until: DateTime<Utc>, now: DateTime<Utc>) -> Message {
    guard::told(until, now, Some(house.zone))
}

fn missing(fields: &Fields) -> Vec<Wrong> {
    let empty = |field| fields.get(field).trim().is_empty();
    let say = |field, key| empty(field).then(|| Wrong::new(field, Message::new(key)));
    [say("room", "enter-wrong-room"), say("code", "enter-wrong-code")]
        .into_iter()
        .flatten()
        .collect()
}

fn page(
    visit: &Visit,
    house: &Property,
    place: &Place,
    fields: &Fields,
    wrong: Vec<Wrong>,
) -> Page<impl Template> {
    let elsewhere = format!("/r/{}", house.slug);
    let plate = place.room.as_deref().and_then(|room| CleanText::line(room, LABEL).ok());
    let plate = plate.filter(|room| !room.is_empty()).map(CleanText::into_string);
    let typed = Some(fields.get("room")).filter(|room| !room.is_empty());
    Page(Enter {
        frame: Frame::new(visit, house.words(visit.language.unwrap_or(house.language))),
        wrong,
        house: house.name.clone(),
        action: visit.path.clone(),
        elsewhere,
        room: typed.or(plate.as_deref()).unwrap_or_default().to_owned(),
        plate,
        code: fields.get("code").to_owned(),
        extension: house.number().to_owned(),
    })
}
