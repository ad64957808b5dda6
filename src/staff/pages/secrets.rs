//! A new password or PIN for a colleague who forgot theirs.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use crate::app::App;
use crate::ids::StaffId;
use crate::staff::{self, Bar, Manager, Renewed, Tab, Team, team};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/team/{id}/secrets", get(show).post(renew))
}

#[derive(Template)]
#[template(path = "staff/secrets.html")]
struct Secrets {
    frame: Frame,
    bar: Bar,
    wrong: Vec<Wrong>,
    id: StaffId,
    name: String,
}

async fn show(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    Path(id): Path<StaffId>,
) -> web::Result {
    let team = team(&mut *app.db.acquire().await?, manager.property.id).await?;
    page(&visit, &manager, &team, id, Vec::new())
}

async fn renew(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    Path(id): Path<StaffId>,
    fields: Fields,
) -> web::Result {
    let house = manager.property.id;
    let team = team(&mut *app.db.acquire().await?, house).await?;
    let colleague = team.get(id).filter(|it| it.here).ok_or(web::Error::NotFound)?;
    let names = [colleague.name.as_str(), &manager.property.name];
    let new = match Renewed::parse(&fields, &names, &app.hasher).await? {
        Ok(new) => new,
        Err(wrong) => return page(&visit, &manager, &team, id, wrong),
    };
    let mut tx = app.db.begin().await?;
    if !staff::renew_secrets(&mut tx, house, id, &new, app.clock.now()).await? {
        return Err(web::Error::NotFound);
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/team").into_response())
}

fn page(
    visit: &Visit,
    manager: &Manager,
    team: &Team,
    id: StaffId,
    wrong: Vec<Wrong>,
) -> web::Result<Response> {
    let colleague = team.get(id).filter(|it| it.here).ok_or(web::Error::NotFound)?;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Secrets {
        frame: Frame::new(visit, manager.words()),
        bar: Bar::new(manager, team, Tab::Elsewhere),
        wrong,
        id,
        name: colleague.name.clone(),
    };
    Ok((status, Page(page)).into_response())
}
