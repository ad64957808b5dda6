//! Home: who is on the way, ask for anything, and how today's requests stand.

mod live;

use std::collections::HashSet;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::advice;
use super::ask;
use super::cover::{self, Cover};
use super::letters::Letters;
use super::mending::{Mending, Typed};
use super::remembered::WelcomeBack;
use super::rest::Note;
use super::row::{Promise, Row, order};
use super::sentence::Sentence;
use super::standard::{self, Short};
use super::standing::Reader;
use super::store;
use crate::app::App;
use crate::catalogue::{self, Item, starter::SHELVES};
use crate::ids::{RequestId, Seq};
use crate::journal;
use crate::requests::standard as standing_orders;
use crate::requests::{self, Request};
use crate::staff::{self, Team};
use crate::stays::Guest;
use crate::web::{self, Frame, Page, Visit, Wrong};

pub(super) use live::follow;

#[derive(Template)]
#[template(path = "requests/guest/home.html")]
struct Home {
    frame: Frame,
    cover: Cover,
    /// Of the wish that may be written here, so that a double tap is one wish.
    id: RequestId,
    tiles: Vec<Tile>,
    promise: Promise,
    letters: Letters,
    rest: Note,
    mending: Mending,
    wrong: Vec<Wrong>,
    again: WelcomeBack,
    advice: advice::Card,
    rows: Vec<Row>,
    standard: Short,
    as_of: Sentence,
    /// None on a page that answers a form: it must not load itself again, and send the form with it.
    seen: Option<Seq>,
    is_here: bool,
}

struct Tile {
    shelf: &'static str,
    icon: &'static str,
    label: String,
}

/// What home shows of today, read together.
struct Today {
    requests: Vec<Request>,
    team: Team,
    /// Of what was brought, what may come back by itself.
    may_come_back: Vec<RequestId>,
    /// Of what was brought, what is put right or was.
    put_right: HashSet<RequestId>,
}

impl Today {
    async fn read(db: &mut PgConnection, guest: &Guest, now: DateTime<Utc>) -> sqlx::Result<Self> {
        let house = &guest.property;
        let since = house.beginning(house.today(now));
        let mut requests = requests::of_stay(db, house.id, guest.stay, since).await?;
        requests.sort_by_key(order);
        let may_come_back = may_come_back(db, guest, &requests, now).await?;
        Ok(Self {
            requests,
            team: staff::team(db, house.id).await?,
            may_come_back,
            put_right: store::put_right(db, house.id, guest.stay).await?,
        })
    }

    fn row(&self, request: &Request, reader: Reader<'_>) -> Row {
        let row = Row::new(request, reader);
        if self.may_come_back.contains(&request.id) { row.every_day(request) } else { row }
    }

    fn reader(&self, guest: &Guest, now: DateTime<Utc>) -> Reader<'_> {
        let (w, is_here) = (guest.words(), guest.is_here);
        Reader { w, team: &self.team, now, is_here, put_right: &self.put_right }
    }
}

/// What was brought today and may come back by itself; of the same thing the newest.
async fn may_come_back(
    db: &mut PgConnection,
    guest: &Guest,
    requests: &[Request],
    now: DateTime<Utc>,
) -> sqlx::Result<Vec<RequestId>> {
    let house = &guest.property;
    if !requests.iter().any(|request| request.state.delivered().is_some()) {
        return Ok(Vec::new());
    }
    let items = catalogue::items(db, house.id).await?;
    let kept = standing_orders::of_stay(db, house.id, guest.stay).await?;
    let mut may: Vec<&Request> = Vec::new();
    for request in requests {
        let item = items.iter().find(|item| item.code == request.item);
        let day = (guest, house.today(now));
        let newest = !may.iter().any(|newer| newer.item == request.item);
        if newest && standard::may_come_back(request, item, &kept, day) {
            may.push(request);
        }
    }
    Ok(may.into_iter().map(|request| request.id).collect())
}

/// GET /stay
pub(super) async fn show(State(app): State<App>, guest: Guest, visit: Visit) -> web::Result {
    page(&app, &guest, &visit, Typed::default()).await
}

/// The page, with what the guest typed and could not be taken.
pub(super) async fn page(app: &App, guest: &Guest, visit: &Visit, typed: Typed) -> web::Result {
    let now = app.clock.now();
    let w = guest.words();
    let mut db = app.db.acquire().await?;
    // The journal first: a change in between is then shown twice rather than missed.
    let seen = journal::newest(&mut db, guest.property.id).await?;
    let items = catalogue::items(&mut db, guest.property.id).await?;
    let today = Today::read(&mut db, guest, now).await?;
    let again = WelcomeBack::read(&mut db, guest).await?;
    let reader = today.reader(guest, now);
    let (frame, cover) = cover::around(guest, visit, "/stay".to_owned(), "home", now);
    let (status, wrong) = (typed.status(), typed.wrong());
    let seen = (status == StatusCode::OK).then_some(seen);
    let page = Home {
        id: RequestId::new(),
        tiles: tiles(&items, guest),
        promise: Promise::new(&today.requests, reader),
        letters: Letters::read(&mut db, guest, &today.team, now).await?,
        rest: Note::new(guest, now),
        mending: Mending::read(&mut db, guest, None, now).await?.with(typed),
        wrong,
        again,
        advice: advice::Card::read(&mut db, guest, now).await?,
        rows: today.requests.iter().map(|request| today.row(request, reader)).collect(),
        standard: Short::read(&mut db, guest, now).await?,
        as_of: Sentence::at(&w.t("guest-as-of"), w.clock(now)),
        seen,
        is_here: guest.is_here,
        frame,
        cover,
    };
    Ok((status, Page(page)).into_response())
}

fn tiles(items: &[Item], guest: &Guest) -> Vec<Tile> {
    let w = guest.words();
    let stocked = |code: &str| items.iter().any(|item| item.shelf == code);
    SHELVES
        .iter()
        .filter(|shelf| shelf.on_home && stocked(shelf.code))
        .filter(|shelf| guest.is_here || !ask::ONLY_HERE.contains(&shelf.code))
        .map(|shelf| Tile {
            shelf: shelf.code,
            icon: shelf.icon,
            label: w.t(format!("shelf-{}", shelf.code)).to_string(),
        })
        .collect()
}
