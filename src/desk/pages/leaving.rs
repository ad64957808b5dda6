//! Before a party checks out: what is still open for them, so that nobody is surprised.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::moving::{Open, until};
use super::right::Entry;
use crate::app::App;
use crate::calls;
use crate::ids::{RecoveryId, StayId};
use crate::promises::Urgency;
use crate::recovery;
use crate::requests::{self, Request, State as Stands};
use crate::staff::{Bar, Reception, Tab, Team, team};
use crate::stays::{self, InHouse};
use crate::web::{self, Frame, OfThisHouse, Page, Visit};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/stays/{id}/leave", get(show).post(leave))
}

#[derive(Template)]
#[template(path = "desk/leave.html")]
struct Leave {
    frame: Frame,
    bar: Bar,
    party: InHouse,
    /// "Until Sun 9"
    until: String,
    open: Vec<Open>,
    calls: Vec<Open>,
    righting: Option<Righting>,
}

/// What is being put right for them, and where.
struct Righting {
    id: RecoveryId,
    it: Open,
}

/// What a party would leave behind.
struct Behind {
    open: Vec<Open>,
    calls: Vec<Open>,
    righting: Option<Righting>,
}

impl Behind {
    async fn of(
        db: &mut PgConnection,
        desk: &Reception,
        (stay, team): (StayId, &Team),
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let (house, w) = (&desk.property, desk.words());
        let requests = requests::of_stay(db, house.id, stay, DateTime::UNIX_EPOCH).await?;
        let open = |request: &&Request| waits(request);
        let stands = |request: &Request| requests::stands(request, team, w, now);
        let calls = calls::due(db, house.id).await?;
        let calls = calls.into_iter().filter(|call| call.stay == stay).filter_map(|call| {
            let request = requests.iter().find(|request| call.is_about(request.id))?;
            let why = w.t(format!("calls-why-{}", call.reason().code())).to_string();
            Some(Open::of(request, why, w))
        });
        let calls = calls.collect();
        let righting = righting(db, desk, (stay, team), now).await?;
        let open = requests.iter().filter(open);
        let open = open.map(|it| Open::of(it, stands(it), w)).collect();
        Ok(Self { open, calls, righting })
    }

    fn is_nothing(&self) -> bool {
        self.open.is_empty() && self.calls.is_empty() && self.righting.is_none()
    }
}

async fn righting(
    db: &mut PgConnection,
    desk: &Reception,
    (stay, team): (StayId, &Team),
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Righting>> {
    let (house, w) = (desk.property.id, desk.words());
    let Some(open) = recovery::open_of_stay(db, house, stay).await? else { return Ok(None) };
    let id = open.id;
    let entry = Entry::read(db, house, open).await?;
    let (title, lang) = (entry.title(w), entry.lang(w));
    let it = Open { title, lang, stands: entry.whose(team, w, now) };
    Ok(Some(Righting { id, it }))
}

/// Whether somebody would have to think of it afterwards. What was brought and settles by itself
/// does not surprise anybody.
fn waits(request: &Request) -> bool {
    let brought = matches!(request.state, Stands::Delivered { .. });
    !request.state.is_over() && (!brought || request.urgency == Urgency::Urgent)
}

async fn show(
    State(app): State<App>,
    visit: Visit,
    desk: Reception,
    Path(id): Path<StayId>,
) -> web::Result {
    let (now, house) = (app.clock.now(), desk.property.id);
    let mut db = app.db.acquire().await?;
    let party = stays::find(&mut db, house, id).await?.ok_or(web::Error::NotFound)?;
    let team = team(&mut db, house).await?;
    let Behind { open, calls, righting } = Behind::of(&mut db, &desk, (id, &team), now).await?;
    let page = Leave {
        frame: Frame::new(&visit, desk.words()),
        bar: Bar::new(&desk, &team, Tab::Stays),
        until: until(&party, desk.words()),
        party,
        open,
        calls,
        righting,
    };
    Ok(Page(page).into_response())
}

/// Checks a party out for whom nothing is open; where something is, the page says so first.
async fn leave(
    State(app): State<App>,
    desk: Reception,
    Path(id): Path<StayId>,
    _: OfThisHouse,
) -> web::Result<Redirect> {
    let (now, house) = (app.clock.now(), desk.property.id);
    let mut tx = app.db.begin().await?;
    stays::find(&mut tx, house, id).await?.ok_or(web::Error::NotFound)?;
    let team = team(&mut tx, house).await?;
    if !Behind::of(&mut tx, &desk, (id, &team), now).await?.is_nothing() {
        return Ok(Redirect::to(&format!("/stays/{id}/leave")));
    }
    stays::depart(&mut tx, house, id, Some(desk.id), now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/stays"))
}
