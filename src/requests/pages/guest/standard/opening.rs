//! A form of a stay's standard is opened: from what was brought, for every day, or for one.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use sqlx::PgConnection;

use super::super::ask::Stock;
use super::super::request;
use super::super::whole::target;
use super::done::{self, GONE, OVER, WITHDRAWN};
use super::form::{About, Sheet, find, page};
use super::plan::Plan;
use super::preset;
use crate::app::App;
use crate::catalogue::{Item, OWN_WORDS};
use crate::ids::PreferenceId;
use crate::requests::{self, standard};
use crate::stays::Guest;
use crate::web::{self, Fields, Visit};

/// What leads to a form.
#[derive(Deserialize)]
pub(super) struct From {
    /// A request that was just brought.
    #[serde(rename = "from")]
    request: Option<String>,
    item: Option<String>,
    /// One that was stopped.
    again: Option<String>,
}

/// GET /stay/standard/new
pub(super) async fn new(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Query(from): Query<From>,
) -> web::Result {
    let now = app.clock.now();
    let mut db = app.db.acquire().await?;
    let stock = Stock::read(&mut db, guest.property.id).await?;
    let plan = Plan::read(&mut db, &guest, now).await?;
    let rests = guest.resting(now).is_some();
    let presets = presets(&mut db, &guest, &stock, &from, rests).await?;
    drop(db);
    let Some((item, typed)) = presets.filter(|(item, _)| item.comes_back()) else {
        return Ok(Redirect::to("/stay/everything?every=day").into_response());
    };
    let about = About::New(PreferenceId::new());
    Ok(page(&guest, &visit, (&stock, &plan), Sheet::fresh(about, item, typed)))
}

/// What the form is to say; none: the house no longer offers it. What it is made from must be the
/// guest's own.
async fn presets<'a>(
    db: &mut PgConnection,
    guest: &Guest,
    stock: &'a Stock,
    from: &From,
    rests: bool,
) -> web::Result<Option<(&'a Item, Fields)>> {
    if let Some(id) = &from.request {
        let found = requests::find(db, target(guest, request::id(id)?)).await?;
        let request = found.ok_or(web::Error::NotFound)?;
        let item = stock.item(&request.item).ok();
        return Ok(item.map(|item| (item, preset::of_request(&request, item, &guest.property))));
    }
    if let Some(id) = &from.again {
        let id = id.parse().map_err(|_| web::Error::NotFound)?;
        let found = standard::find(db, guest.property.id, guest.stay, id).await?;
        let kept = found.ok_or(web::Error::NotFound)?;
        let item = stock.item(&kept.preference.item).ok();
        return Ok(item.map(|item| (item, preset::of_every_day(&kept.preference, item))));
    }
    let item = stock.item(from.item.as_deref().unwrap_or(OWN_WORDS))?;
    Ok(Some((item, preset::of_item(item, rests))))
}

/// The day that the form is about.
#[derive(Deserialize)]
pub(super) struct OneDay {
    day: Option<String>,
}

/// GET /stay/standard/{id}
pub(super) async fn show(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(text): Path<String>,
    Query(one): Query<OneDay>,
) -> web::Result {
    let now = app.clock.now();
    let mut db = app.db.acquire().await?;
    let kept = find(&mut db, &guest, &text).await?;
    let id = kept.preference.id;
    if kept.preference.stopped_at.is_some() {
        return Ok(Redirect::to(&done::address(GONE, id, None, None)).into_response());
    }
    let stock = Stock::read(&mut db, guest.property.id).await?;
    let plan = Plan::read(&mut db, &guest, now).await?;
    drop(db);
    if !plan.offers(&kept) {
        return Ok(Redirect::to(&done::address(WITHDRAWN, id, None, None)).into_response());
    }
    let item = stock.item(&kept.preference.item)?;
    let Some(day) = one.day else {
        let typed = preset::of_every_day(&kept.preference, item);
        let sheet = Sheet::fresh(About::EveryDay(id), item, typed);
        return Ok(page(&guest, &visit, (&stock, &plan), sheet));
    };
    let Some(day) = day.parse().ok().filter(|day| plan.days().contains(day)) else {
        return Ok(Redirect::to(&done::address(OVER, id, None, None)).into_response());
    };
    let (want, at) = match kept.day(day).and_then(|one| one.change.as_ref()) {
        Some((want, at)) => (want, *at),
        None => (&kept.preference.want, kept.preference.at),
    };
    let typed = preset::of_day(want, at, item);
    let sheet = Sheet::fresh(About::Day(id, day), item, typed);
    Ok(page(&guest, &visit, (&stock, &plan), sheet))
}
