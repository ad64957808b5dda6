//! The front desk's book: who is in the house, who is expected, who leaves.

use std::cmp::Ordering;

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use chrono::NaiveDate;

use super::card;
use crate::app::App;
use crate::ids::StayId;
use crate::staff::{Bar, Reception, Tab, team};
use crate::stays::notices::{self, Notice};
use crate::stays::{self, Card, Error, InHouse};
use crate::web::{self, Frame, OfThisHouse, Page, Visit};
use crate::words::Words;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/stays", get(show))
        .route("/stays/{id}/arrive", post(arrive))
        .route("/stays/{id}/depart", post(depart))
        .route("/stays/{id}/card", post(renew))
}

#[derive(Template)]
#[template(path = "stays/book.html")]
struct Book {
    frame: Frame,
    bar: Bar,
    notices: Vec<Notice>,
    expected: Vec<Line>,
    here: Vec<Line>,
}

struct Line {
    stay: StayId,
    room: String,
    guest: String,
    language: String,
    arrives: String,
    departs: String,
    /// Their day of departure beside today: it may have passed.
    leaves: Ordering,
    /// Expected for a day that is not over yet, or was: they may be checked in.
    may_arrive: bool,
    /// Somebody of this name said yes to being remembered.
    may_be_known: bool,
}

async fn show(State(app): State<App>, visit: Visit, desk: Reception) -> web::Result {
    let mut db = app.db.acquire().await?;
    let house = desk.property.id;
    let today = desk.property.today(app.clock.now());
    let w = desk.words();
    let known = stays::parties::may_be_known(&mut db, house).await?;
    let line = |it: InHouse| Line { may_be_known: known.contains(&it.stay), ..line(it, today, w) };
    let lines = |stays: Vec<InHouse>| stays.into_iter().map(line).collect();
    let page = Book {
        bar: Bar::new(&desk, &team(&mut db, house).await?, Tab::Stays),
        notices: notices::unseen(&mut db, house).await?,
        expected: lines(stays::expected(&mut db, house).await?),
        here: lines(stays::in_house(&mut db, house).await?),
        frame: Frame::new(&visit, w),
    };
    Ok(Page(page).into_response())
}

fn line(stay: InHouse, today: NaiveDate, w: Words) -> Line {
    let language = format!("language-{}", stay.language);
    Line {
        stay: stay.stay,
        room: stay.room,
        guest: stay.guest,
        language: w.t(language).to_string(),
        arrives: w.short_date(stay.arrives_on),
        departs: w.short_date(stay.departs_on),
        leaves: stay.departs_on.cmp(&today),
        may_arrive: stay.arrives_on <= today,
        may_be_known: false,
    }
}

/// Checks an expected party in. The code of the card that was made when they were noted down opens from now on.
async fn arrive(
    State(app): State<App>,
    desk: Reception,
    Path(id): Path<StayId>,
    _: OfThisHouse,
) -> web::Result<Redirect> {
    let house = desk.property.id;
    let mut tx = app.db.begin().await?;
    match stays::arrive(&mut tx, house, id, Some(desk.id), app.clock.now()).await {
        // Pressed twice.
        Err(Error::Missing) if stays::find(&mut tx, house, id).await?.is_some() => {}
        arrived => arrived?,
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/stays"))
}

async fn depart(
    State(app): State<App>,
    desk: Reception,
    Path(id): Path<StayId>,
    _: OfThisHouse,
) -> web::Result<Redirect> {
    let mut tx = app.db.begin().await?;
    stays::depart(&mut tx, desk.property.id, id, Some(desk.id), app.clock.now()).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/stays"))
}

/// A new card where the old one was lost: at this moment that opens nothing any more.
async fn renew(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    desk: Reception,
    Path(id): Path<StayId>,
    _: OfThisHouse,
) -> web::Result {
    let (card, code_hash) = stays::card(&app.hasher).await?;
    let card = Card { stay: id, ..card };
    let (house, now) = (desk.property.id, app.clock.now());
    let mut tx = app.db.begin().await?;
    stays::renew(&mut tx, house, (&card, &code_hash), Some(desk.id), now).await?;
    let here = stays::find(&mut tx, house, id).await?;
    let open = here.is_some();
    let stay = match here {
        Some(here) => here,
        None => stays::coming(&mut tx, house, id).await?.ok_or(web::Error::NotFound)?,
    };
    tx.commit().await?;
    app.live.ring();
    let mut db = app.db.acquire().await?;
    card::page((&app, &mut db), (&visit, &headers), &desk, (&stay, open), &card).await
}
