//! The links that sign their visitor in: a guest's phone, a room's tablet, and three colleagues.

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use axum_extra::extract::CookieJar;
use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::PgConnection;

use super::seed::Made;
use super::{seed, store, token};
use crate::app::App;
use crate::properties::Property;
use crate::secrets::Token;
use crate::staff::devices::{self, Kind};
use crate::staff::session;
use crate::stays;
use crate::web::{self, Keep, forget, keep};

/// The room of the guest's phone, and the room whose tablet is shown.
const GUEST_ROOM: &str = "304";
const TABLET_ROOM: &str = "415";

/// The rooms whose guest the visitor is.
pub(super) const ROOMS: [&str; 2] = [GUEST_ROOM, TABLET_ROOM];

/// What each link is for, and the colleague it signs in.
const WHO: [(&str, Option<&str>); 5] = [
    ("guest", None),
    ("tablet", None),
    ("board", Some("marta")),
    ("desk", Some("tomas")),
    ("manager", Some("helena")),
];

/// The demo's links, as paths.
#[derive(Clone, Debug, Serialize)]
pub struct Links {
    guest: String,
    tablet: String,
    board: String,
    desk: String,
    manager: String,
}

impl Links {
    /// The links that were made when the house was, if all are there.
    pub(super) fn kept(kept: &[(String, String)]) -> Option<Self> {
        let path = |who: &str| {
            let (_, token) = kept.iter().find(|(kept, _)| kept == who)?;
            Some(format!("/demo/{who}/{token}"))
        };
        Some(Self {
            guest: path("guest")?,
            tablet: path("tablet")?,
            board: path("board")?,
            desk: path("desk")?,
            manager: path("manager")?,
        })
    }

    /// Prints them, below the address at which the demo is reached.
    pub fn print(&self, base: &str, json: bool) {
        let full = |path: &String| format!("{base}{path}");
        let links = Self {
            guest: full(&self.guest),
            tablet: full(&self.tablet),
            board: full(&self.board),
            desk: full(&self.desk),
            manager: full(&self.manager),
        };
        if json {
            println!("{}", serde_json::json!(links));
            return;
        }
        println!(
            "\nHotel Lindenhof is open. Each link signs you in; use a second window for a second person.\n"
        );
        println!("  a guest’s phone     {}", links.guest);
        println!("  a room’s tablet     {}", links.tablet);
        println!("  housekeeping        {}", links.board);
        println!("  the front desk      {}", links.desk);
        println!("  the manager         {}", links.manager);
        println!(
            "\nBy hand: {base}/signin with a first name such as linh, password {}, PIN {}.\n",
            seed::PASSWORD,
            seed::PIN
        );
    }
}

/// Makes the links of a house that was just made, and pairs its tablet.
pub(super) async fn make(db: &mut PgConnection, made: &Made) -> anyhow::Result<Links> {
    let mut links = Vec::new();
    for (who, _) in WHO {
        let token = token();
        store::keep(db, made.property.id, who, &token).await?;
        links.push((who.to_owned(), token));
    }
    Links::kept(&links).ok_or_else(|| anyhow::anyhow!("a link is missing"))
}

/// The links themselves. Only the demo has them.
pub fn routes() -> Router<App> {
    Router::new().route("/demo/{who}/{token}", get(enter))
}

async fn enter(State(app): State<App>, Path((who, given)): Path<(String, String)>) -> web::Result {
    let now = app.clock.now();
    let house = super::lindenhof(&app).await.map_err(web::Error::Internal)?;
    let house = house.ok_or(web::Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    let kept = store::all(&mut tx, house.id).await?;
    if !kept.contains(&(who.clone(), given)) {
        return Err(web::Error::NotFound);
    }
    let colleague = WHO.iter().find(|(known, _)| *known == who).and_then(|(_, login)| *login);
    let (jar, to) = match (who.as_str(), colleague) {
        ("guest", _) => (guest(&app, &mut tx, &house, now).await?, "/stay"),
        ("tablet", _) => (tablet(&app, &mut tx, &house, now).await?, "/stay"),
        (_, Some(login)) => (sign_in(&app, &mut tx, &house, login, now).await?, "/board"),
        (_, None) => return Err(web::Error::NotFound),
    };
    tx.commit().await?;
    app.live.ring();
    Ok((jar, Redirect::to(to)).into_response())
}

async fn guest(
    app: &App,
    db: &mut PgConnection,
    house: &Property,
    now: DateTime<Utc>,
) -> web::Result<CookieJar> {
    let parties = stays::in_house(db, house.id).await?;
    let party =
        parties.iter().find(|party| party.room == GUEST_ROOM).ok_or(web::Error::NotFound)?;
    let token = stays::open_phone(db, house.id, party.stay, now).await?;
    Ok(CookieJar::new()
        .add(keep(&app.site, stays::COOKIE, &token, Keep::Lasting))
        .add(forget(&app.site, stays::TABLET)))
}

async fn tablet(
    app: &App,
    db: &mut PgConnection,
    house: &Property,
    now: DateTime<Utc>,
) -> web::Result<CookieJar> {
    let room = stays::room_by_label(db, house.id, TABLET_ROOM).await?;
    let room = room.ok_or(web::Error::NotFound)?;
    let helena = staff_named(db, house, "helena").await?;
    let token = Token::session();
    let kind = Kind::Tablet { room: room.id };
    devices::enrol(db, house.id, kind, &room.label, helena, &token, now).await?;
    Ok(CookieJar::new()
        .add(keep(&app.site, stays::TABLET, &token, Keep::Lasting))
        .add(forget(&app.site, stays::COOKIE)))
}

async fn sign_in(
    app: &App,
    db: &mut PgConnection,
    house: &Property,
    login: &str,
    now: DateTime<Utc>,
) -> web::Result<CookieJar> {
    let staff = staff_named(db, house, login).await?;
    let token = session::begin(db, house.id, staff, None, now).await?;
    Ok(CookieJar::new().add(keep(&app.site, session::COOKIE, &token, Keep::Sitting)))
}

async fn staff_named(
    db: &mut PgConnection,
    house: &Property,
    login: &str,
) -> web::Result<crate::ids::StaffId> {
    let name = super::cast::CAST.iter().find(|colleague| colleague.login == login);
    let name = name.map(|colleague| colleague.name).ok_or(web::Error::NotFound)?;
    let team = crate::staff::team(db, house.id).await?;
    let colleague = team.here().into_iter().find(|colleague| colleague.name == name);
    colleague.map(|colleague| colleague.id).ok_or(web::Error::NotFound)
}
