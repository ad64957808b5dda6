//! Tablets and shared phones: this browser becomes one, and is taken back.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum_extra::extract::CookieJar;

use crate::app::App;
use crate::ids::DeviceId;
use crate::secrets::Token;
use crate::staff::devices::{self, Kind};
use crate::staff::{Bar, Lead, Manager, Role, Staff, Tab, session, team};
use crate::stays::{self, COOKIE, Room, TABLET};
use crate::text::CleanText;
use crate::web::{self, Fields, Frame, Keep, Page, Visit, Wrong, choice, forget, keep};
use crate::words::Message;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/devices", get(show))
        .route("/devices/tablet", post(pair))
        .route("/devices/phone", post(share))
        .route("/devices/{id}/revoke", post(revoke))
}

#[derive(Template)]
#[template(path = "stays/devices.html")]
struct Devices {
    frame: Frame,
    bar: Bar,
    wrong: Vec<Wrong>,
    fields: Fields,
    lines: Vec<Line>,
    rooms: Vec<Room>,
    manager: bool,
}

struct Line {
    id: DeviceId,
    name: String,
    room: Option<String>,
    since: String,
}

async fn show(State(app): State<App>, visit: Visit, lead: Lead) -> web::Result {
    page(&app, &visit, &lead, Fields::default(), Vec::new()).await
}

/// This browser becomes the tablet of a room: nobody is signed in on it any more.
async fn pair(State(app): State<App>, visit: Visit, lead: Lead, fields: Fields) -> web::Result {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let typed = fields.get("room").trim();
    let Some(room) = stays::room_by_label(&mut tx, lead.property.id, typed).await? else {
        drop(tx);
        let wrong = vec![Wrong::new("room", Message::new("stays-wrong-room"))];
        return page(&app, &visit, &lead, fields, wrong).await;
    };
    let (token, kind) = (Token::session(), Kind::Tablet { room: room.id });
    session::close(&mut tx, &lead).await?;
    devices::enrol(&mut tx, lead.property.id, kind, &room.label, lead.id, &token, now).await?;
    session::tell(&mut tx, &lead, now).await?;
    tx.commit().await?;
    app.live.ring();
    let jar = CookieJar::new()
        .add(choice(&app.site, "language", lead.property.language.code()))
        .add(keep(&app.site, TABLET, &token, Keep::Lasting))
        .add(forget(&app.site, COOKIE))
        .add(forget(&app.site, devices::COOKIE))
        .add(forget(&app.site, session::COOKIE));
    // What the colleague saw in this browser is not for guests.
    let clear = [(HeaderName::from_static("clear-site-data"), r#""cache", "storage""#)];
    Ok((clear, jar, Redirect::to("/idle")).into_response())
}

/// This browser becomes a phone that colleagues share: from now on it asks for face and PIN.
async fn share(
    State(app): State<App>,
    visit: Visit,
    Manager(manager): Manager,
    fields: Fields,
) -> web::Result {
    let name = match CleanText::line(fields.get("name"), 60) {
        Ok(name) if !name.is_empty() => name.into_string(),
        Ok(_) | Err(_) => {
            let wrong = vec![Wrong::new("name", Message::new("devices-wrong-name"))];
            return page(&app, &visit, &manager, fields, wrong).await;
        }
    };
    let now = app.clock.now();
    let token = Token::session();
    let mut tx = app.db.begin().await?;
    let (house, by) = (manager.property.id, manager.id);
    session::close(&mut tx, &manager).await?;
    devices::enrol(&mut tx, house, Kind::SharedPhone, &name, by, &token, now).await?;
    session::tell(&mut tx, &manager, now).await?;
    tx.commit().await?;
    app.live.ring();
    let jar = CookieJar::new()
        .add(choice(&app.site, "language", manager.property.language.code()))
        .add(keep(&app.site, devices::COOKIE, &token, Keep::Lasting))
        .add(forget(&app.site, session::COOKIE));
    Ok((jar, Redirect::to("/signin")).into_response())
}

async fn revoke(
    State(app): State<App>,
    lead: Lead,
    Path(id): Path<DeviceId>,
) -> web::Result<Redirect> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    if !devices::revoke(&mut tx, lead.property.id, id, lead.id, now).await? {
        return Err(web::Error::NotFound);
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/devices"))
}

async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    fields: Fields,
    wrong: Vec<Wrong>,
) -> web::Result<Response> {
    let mut db = app.db.acquire().await?;
    let house = staff.property.id;
    let w = staff.words();
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let lines = devices::all(&mut db, house).await?.into_iter().map(|device| Line {
        id: device.id,
        name: device.name,
        room: device.room,
        since: w.long_date(w.date(device.enrolled_at)),
    });
    let page = Devices {
        frame: Frame::new(visit, w),
        lines: lines.collect(),
        bar: Bar::new(staff, &team(&mut db, house).await?, Tab::Elsewhere),
        rooms: stays::rooms(&mut db, house).await?,
        manager: staff.is(Role::Manager),
        wrong,
        fields,
    };
    Ok((status, Page(page)).into_response())
}
