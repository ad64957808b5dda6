//! The desk knows a guest again who said yes to being remembered.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use chrono::Datelike;

use crate::app::App;
use crate::ids::{GuestId, StayId};
use crate::requests::standard::memory;
use crate::staff::{Bar, Reception, Tab, team};
use crate::stays::{self, InHouse};
use crate::web::{self, Fields, Frame, Page, Visit};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/stays/{id}/known", get(show).post(recognise))
}

#[derive(Template)]
#[template(path = "desk/known.html")]
struct Known {
    frame: Frame,
    bar: Bar,
    party: InHouse,
    candidates: Vec<Candidate>,
}

struct Candidate {
    guest: GuestId,
    /// "Room 304, until Sun 9"
    last: String,
}

async fn show(
    State(app): State<App>,
    visit: Visit,
    desk: Reception,
    Path(id): Path<StayId>,
) -> web::Result {
    let (house, w) = (desk.property.id, desk.words());
    let mut db = app.db.acquire().await?;
    let party = stays::present(&mut db, house, id).await?.ok_or(web::Error::NotFound)?;
    let known = memory::known_as(&mut db, house, id).await?;
    let candidate = |known: memory::Known| Candidate {
        guest: known.guest,
        last: w
            .t("known-last")
            .with("room", known.room)
            .with("date", w.long_date(w.date(known.departed_at)))
            .with("year", w.date(known.departed_at).year().to_string())
            .to_string(),
    };
    let page = Known {
        frame: Frame::new(&visit, w),
        bar: Bar::new(&desk, &team(&mut db, house).await?, Tab::Stays),
        party,
        candidates: known.into_iter().map(candidate).collect(),
    };
    Ok(Page(page).into_response())
}

async fn recognise(
    State(app): State<App>,
    desk: Reception,
    Path(id): Path<StayId>,
    fields: Fields,
) -> web::Result<Redirect> {
    let (house, now) = (desk.property.id, app.clock.now());
    let mut tx = app.db.begin().await?;
    stays::present(&mut tx, house, id).await?.ok_or(web::Error::NotFound)?;
    match fields.parse::<GuestId>("guest") {
        Some(guest) => {
            memory::recognise(&mut tx, (house, id), guest, desk.id, now).await?;
        }
        None => memory::stranger(&mut tx, (house, id), desk.id, now).await?,
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/stays"))
}
