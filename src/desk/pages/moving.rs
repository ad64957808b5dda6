//! A party moves to another room, and what is open moves along.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use crate::app::App;
use crate::ids::StayId;
use crate::requests::{self, Request};
use crate::staff::{Bar, Reception, Tab, team};
use crate::stays::{self, Error, InHouse, Room};
use crate::text::latin_digits;
use crate::web::{self, Fields, Frame, Page, Visit, Wrong, said_of};
use crate::words::{Message, Words};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/stays/{id}/move", get(show).post(change))
}

#[derive(Template)]
#[template(path = "desk/move.html")]
struct Move {
    frame: Frame,
    bar: Bar,
    party: InHouse,
    /// "Until Sun 9"
    until: String,
    rooms: Vec<Room>,
    /// What moves along.
    open: Vec<Open>,
    /// What somebody chose.
    room: String,
    wrong: Vec<Wrong>,
    said: Option<Message>,
}

/// Something that a party still waits for.
pub(super) struct Open {
    pub(super) title: String,
    pub(super) lang: &'static str,
    pub(super) stands: String,
}

impl Open {
    pub(super) fn of(request: &Request, stands: String, w: Words) -> Self {
        let own = request.is_own_words();
        let lang = if own { request.language.code() } else { w.language.code() };
        Self { title: request.title(w), lang, stands }
    }
}

/// How long they stay.
pub(super) fn until(party: &InHouse, w: Words) -> String {
    w.t("stays-until").with("date", w.short_date(party.departs_on)).to_string()
}

async fn show(
    State(app): State<App>,
    visit: Visit,
    desk: Reception,
    Path(id): Path<StayId>,
) -> web::Result {
    page(&app, &visit, &desk, (id, String::new(), None)).await
}

async fn change(
    State(app): State<App>,
    visit: Visit,
    desk: Reception,
    Path(id): Path<StayId>,
    fields: Fields,
) -> web::Result {
    let (house, typed) = (desk.property.id, latin_digits(fields.get("room").trim()));
    let mut tx = app.db.begin().await?;
    let party = stays::find(&mut tx, house, id).await?.ok_or(web::Error::NotFound)?;
    if party.room.eq_ignore_ascii_case(&typed) && fields.get("from") != party.room {
        // Pressed twice: they live there by now.
        return Ok(Redirect::to("/stays").into_response());
    }
    let room = stays::room_by_label(&mut tx, house, &typed).await?;
    let problem = match &room {
        None => Some((StatusCode::UNPROCESSABLE_ENTITY, "stays-wrong-room")),
        Some(room) if room.label == party.room => {
            Some((StatusCode::UNPROCESSABLE_ENTITY, "move-wrong-same"))
        }
        Some(_) => None,
    };
    let moved = match (room, problem) {
        (Some(room), None) => {
            let (who, by) = ((house, id), Some(desk.id));
            requests::change_room(&mut tx, who, &room, by, app.clock.now()).await
        }
        (_, problem) => {
            drop(tx);
            return page(&app, &visit, &desk, (id, typed, problem)).await;
        }
    };
    match moved {
        Ok(_) => {
            tx.commit().await?;
            app.live.ring();
            Ok(Redirect::to("/stays").into_response())
        }
        Err(Error::RoomTaken) => {
            drop(tx);
            let taken = Some((StatusCode::CONFLICT, "move-taken"));
            page(&app, &visit, &desk, (id, typed, taken)).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn page(
    app: &App,
    visit: &Visit,
    desk: &Reception,
    (id, room, problem): (StayId, String, Option<(StatusCode, &'static str)>),
) -> web::Result<Response> {
    let (now, house, w) = (app.clock.now(), desk.property.id, desk.words());
    let mut db = app.db.acquire().await?;
    let party = stays::find(&mut db, house, id).await?.ok_or(web::Error::NotFound)?;
    let team = team(&mut db, house).await?;
    let requests = requests::of_stay(&mut db, house, id, now).await?;
    let open = requests.iter().filter(|request| !request.state.is_over());
    let open = open.map(|it| Open::of(it, requests::stands(it, &team, w, now), w)).collect();
    let wrong: Vec<Wrong> =
        problem.iter().map(|(_, say)| Wrong::new("room", Message::new(*say))).collect();
    let page = Move {
        frame: Frame::new(visit, w),
        bar: Bar::new(desk, &team, Tab::Stays),
        rooms: stays::free_rooms_until(&mut db, house, party.departs_on).await?,
        until: until(&party, w),
        said: said_of(&wrong, "room"),
        party,
        open,
        room,
        wrong,
    };
    let status = problem.map_or(StatusCode::OK, |(status, _)| status);
    Ok((status, Page(page)).into_response())
}
