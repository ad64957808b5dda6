//! Checking somebody in, today or for a day to come.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use chrono::NaiveDate;

use super::card;
use crate::app::App;
use crate::ids::StayId;
use crate::staff::{Bar, Desk, Tab, team};
use crate::stays::{self, Error, InHouse, NewStay, Room, days_after};
use crate::text::{CleanText, latin_digits};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};
use crate::words::{Language, Message};

/// The longest stay that one form takes.
const NIGHTS: u64 = 90;

/// How far ahead somebody may be expected.
const AHEAD: u64 = 550;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/stays/new", get(show)).route("/stays", post(check_in))
}

#[derive(Template)]
#[template(path = "stays/new.html")]
struct New {
    frame: Frame,
    bar: Bar,
    wrong: Vec<Wrong>,
    fields: Fields,
    rooms: Vec<Room>,
    languages: Vec<Tongue>,
}

struct Tongue {
    code: &'static str,
    name: String,
    chosen: bool,
}

async fn show(State(app): State<App>, visit: Visit, desk: Desk) -> web::Result {
    let today = desk.property.today(app.clock.now()).to_string();
    let language = desk.property.language.code();
    let fields = [("arrives", today.as_str()), ("nights", "1"), ("language", language)];
    form(&app, &visit, &desk, Fields::from(fields), Vec::new()).await
}

async fn check_in(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    desk: Desk,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let today = desk.property.today(now);
    let rooms = stays::rooms(&mut *app.db.acquire().await?, desk.property.id).await?;
    let (room, new) = match parse(&fields, rooms, today) {
        Ok(new) => new,
        Err(wrong) => return form(&app, &visit, &desk, fields, wrong).await,
    };
    let (card, code_hash) = stays::card(&app.hasher).await?;
    let (house, by) = (desk.property.id, Some(desk.id));
    let here = new.arrives_on == today;
    let mut tx = app.db.begin().await?;
    stays::book(&mut tx, house, &new, (&card, &code_hash), by, now).await?;
    if here {
        match stays::arrive(&mut tx, house, card.stay, by, now).await {
            Err(Error::RoomTaken) => {
                drop(tx);
                let taken = vec![Wrong::new("room", Message::new("stays-room-taken"))];
                return form(&app, &visit, &desk, fields, taken).await;
            }
            arrived => arrived?,
        }
    }
    tx.commit().await?;
    app.live.ring();
    let stay = in_house(card.stay, room, new);
    let mut db = app.db.acquire().await?;
    card::page((&app, &mut db), (&visit, &headers), &desk, (&stay, here), &card).await
}

/// The stay as the card names it.
fn in_house(stay: StayId, room: Room, new: NewStay) -> InHouse {
    InHouse {
        stay,
        guest: new.guest,
        language: new.language.code().to_owned(),
        room: room.label,
        floor: room.floor,
        arrives_on: new.arrives_on,
        departs_on: new.departs_on,
    }
}

/// What the form says, or all that is wrong with it.
fn parse(
    fields: &Fields,
    rooms: Vec<Room>,
    today: NaiveDate,
) -> Result<(Room, NewStay), Vec<Wrong>> {
    let mut wrong = Vec::new();
    let typed = latin_digits(fields.get("room").trim());
    let room = rooms.into_iter().find(|room| room.label.eq_ignore_ascii_case(&typed));
    if room.is_none() {
        wrong.push(Wrong::new("room", Message::new("stays-wrong-room")));
    }
    let guest = guest(fields, &mut wrong);
    let arrives_on: Option<NaiveDate> = fields.parse("arrives");
    let arrives_on = arrives_on.filter(|day| (today..=days_after(today, AHEAD)).contains(day));
    if arrives_on.is_none() {
        wrong.push(Wrong::new("arrives", Message::new("stays-wrong-arrives")));
    }
    let nights: Option<u64> = fields.parse("nights").filter(|it| (1..=NIGHTS).contains(it));
    if nights.is_none() {
        let nights = Message::new("stays-wrong-nights").with("most", 90_i64);
        wrong.push(Wrong::new("nights", nights));
    }
    match (room, guest, arrives_on, nights) {
        (Some(room), Some(guest), Some(arrives_on), Some(nights)) if wrong.is_empty() => {
            let new = NewStay {
                room: room.id,
                guest,
                language: fields.parse("language").unwrap_or(Language::En),
                arrives_on,
                departs_on: days_after(arrives_on, nights),
            };
            Ok((room, new))
        }
        _ => Err(wrong),
    }
}

/// How the guest wants to be addressed.
fn guest(fields: &Fields, wrong: &mut Vec<Wrong>) -> Option<String> {
    let say = match CleanText::line(fields.get("guest"), 80) {
        Ok(guest) if !guest.is_empty() => return Some(guest.into_string()),
        Ok(_) => Message::new("stays-wrong-guest"),
        Err(long) => Message::new("wrong-too-long").with("count", long.by),
    };
    wrong.push(Wrong::new("guest", say));
    None
}

async fn form(
    app: &App,
    visit: &Visit,
    desk: &Desk,
    fields: Fields,
    wrong: Vec<Wrong>,
) -> web::Result<Response> {
    let mut db = app.db.acquire().await?;
    let w = desk.words();
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let languages = Language::ALL.map(|it| Tongue {
        code: it.code(),
        name: w.t(format!("language-{it}")).to_string(),
        chosen: fields.get("language") == it.code(),
    });
    let page = New {
        frame: Frame::new(visit, w),
        bar: Bar::new(desk, &team(&mut db, desk.property.id).await?, Tab::Stays),
        rooms: stays::free_rooms(&mut db, desk.property.id).await?,
        languages: languages.into(),
        wrong,
        fields,
    };
    Ok((status, Page(page)).into_response())
}
