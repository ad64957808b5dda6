//! Checking somebody in, today or for a day to come.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::card;
use crate::app::App;
use crate::ids::StayId;
use crate::staff::{Bar, Reception, Tab, team};
use crate::stays::{self, Card, Error, InHouse, NewStay, Noted, Room, days_after};
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

async fn show(State(app): State<App>, visit: Visit, desk: Reception) -> web::Result {
    let today = desk.property.today(app.clock.now()).to_string();
    let language = desk.property.language.code();
    let id = StayId::new().to_string();
    let fields =
        [("id", id.as_str()), ("arrives", today.as_str()), ("nights", "1"), ("language", language)];
    form(&app, &visit, &desk, Fields::from(fields), Vec::new()).await
}

async fn check_in(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    desk: Reception,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let today = desk.property.today(now);
    let rooms = stays::rooms(&mut *app.db.acquire().await?, desk.property.id).await?;
    let (room, new, say_as) = match parse(&fields, rooms, today) {
        Ok(new) => new,
        Err(wrong) => return form(&app, &visit, &desk, fields, wrong).await,
    };
    let (mut card, code_hash) = stays::card(&app.hasher).await?;
    card.stay = fields.parse("id").unwrap_or(card.stay);
    let here = new.arrives_on == today;
    let mut tx = app.db.begin().await?;
    match note_down(&mut tx, &desk, &new, (&mut card, &code_hash), (here, now)).await {
        Err(Error::RoomTaken) => {
            drop(tx);
            let taken = vec![Wrong::new("room", Message::new("stays-room-taken"))];
            return form(&app, &visit, &desk, fields, taken).await;
        }
        // The card has opened something already; it is not shown again.
        Ok(false) => return Ok(Redirect::to("/stays").into_response()),
        noted => noted?,
    };
    stays::say_name(&mut tx, desk.property.id, card.stay, (&say_as, desk.id), now).await?;
    tx.commit().await?;
    app.live.ring();
    let stay = in_house(card.stay, room, new);
    let mut db = app.db.acquire().await?;
    card::page((&app, &mut db), (&visit, &headers), &desk, (&stay, here), &card).await
}

/// Whether the card is to be shown. A form that is sent twice notes down one party, and the card that
/// is shown last is the one that opens.
async fn note_down(
    db: &mut PgConnection,
    desk: &Reception,
    new: &NewStay,
    (card, code_hash): (&mut Card, &str),
    (here, now): (bool, DateTime<Utc>),
) -> Result<bool, Error> {
    let (house, by) = (desk.property.id, Some(desk.id));
    match stays::noted(db, house, card.stay, new).await? {
        Noted::Opened => return Ok(false),
        Noted::Unopened => {
            stays::renew(db, house, (card, code_hash), by, now).await?;
            return Ok(true);
        }
        Noted::Another => card.stay = StayId::new(),
        Noted::Not => {}
    }
    let card = (&*card, code_hash);
    if here {
        stays::check_in(db, house, new, card, by, now).await?;
    } else {
        stays::book(db, house, new, card, by, now).await?;
    }
    Ok(true)
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
) -> Result<(Room, NewStay, CleanText), Vec<Wrong>> {
    let mut wrong = Vec::new();
    let typed = latin_digits(fields.get("room").trim());
    let room = rooms.into_iter().find(|room| room.label.eq_ignore_ascii_case(&typed));
    if room.is_none() {
        wrong.push(Wrong::new("room", Message::new("stays-wrong-room")));
    }
    let guest = guest(fields, &mut wrong);
    let say_as = say_as(fields, &mut wrong);
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
            Ok((room, new, say_as))
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

/// How the name is said; that may be empty.
fn say_as(fields: &Fields, wrong: &mut Vec<Wrong>) -> CleanText {
    CleanText::line(fields.get("say-as"), 80).unwrap_or_else(|long| {
        wrong.push(Wrong::new("say-as", Message::new("wrong-too-long").with("count", long.by)));
        CleanText::default()
    })
}

async fn form(
    app: &App,
    visit: &Visit,
    desk: &Reception,
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
