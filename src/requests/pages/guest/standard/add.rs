//! Something is to come back each day.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use chrono::{DateTime, Utc};

use super::super::ask::{self, Again, Stock};
use super::super::form::WORDS;
use super::done::{self, SET};
use super::form::{About, Sheet, page};
use super::plan::{Plan, whose};
use super::{preset, when};
use crate::app::App;
use crate::ids::{PreferenceId, RequestId};
use crate::requests::standard::{self, Error, NewPreference};
use crate::requests::{self, Wish};
use crate::stays::Guest;
use crate::web::{self, Fields, Visit, Wrong};
use crate::words::Message;

/// What became of it.
pub(in super::super) enum Added {
    /// It comes back; the page that says so.
    Set(String),
    Wrong(Vec<Wrong>),
    /// Its form was used for something else before.
    Another(Wrong),
}

/// POST /stay/standard
pub(super) async fn file(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let mut db = app.db.acquire().await?;
    let stock = Stock::read(&mut db, guest.property.id).await?;
    drop(db);
    let sent = fields.parse("id").unwrap_or_else(PreferenceId::new);
    let (id, wrong) = match ask(&app, &guest, &stock, &fields, now).await? {
        Added::Set(to) => return Ok(Redirect::to(&to).into_response()),
        Added::Wrong(wrong) => (sent, wrong),
        Added::Another(wrong) => (PreferenceId::new(), vec![wrong]),
    };
    let Ok(item) = stock.item(fields.get("item")) else {
        let shelf = WORDS.to_owned();
        let again = Again { shelf, typed: fields, id: RequestId::new(), wrong };
        return Ok(ask::page(
            &app,
            &guest,
            &visit,
            &stock,
            again,
            StatusCode::UNPROCESSABLE_ENTITY,
        ));
    };
    let plan = Plan::read(&mut *app.db.acquire().await?, &guest, now).await?;
    let sheet = Sheet { wrong, ..Sheet::fresh(About::New(id), item, fields) };
    Ok(page(&guest, &visit, (&stock, &plan), sheet))
}

/// Adds what a form says to the stay's standard, or tells what is wrong with it.
pub(in super::super) async fn ask(
    app: &App,
    guest: &Guest,
    stock: &Stock,
    fields: &Fields,
    now: DateTime<Utc>,
) -> web::Result<Added> {
    let id = fields.parse("id").unwrap_or_else(PreferenceId::new);
    let to = done::address(SET, id, None, None);
    let mut tx = app.db.begin().await?;
    let plan = Plan::read(&mut tx, guest, now).await?;
    let new = match parse(id, guest, stock, fields, &plan) {
        Ok(new) => new,
        Err(wrong) => {
            // A phone may resend what could no longer be chosen: the answer is still the same.
            let fingerprint = requests::fingerprint(fields);
            let there = standard::is_there(&mut tx, whose(guest), id, &fingerprint).await?;
            return Ok(if there { Added::Set(to) } else { Added::Wrong(wrong) });
        }
    };
    match standard::add(&mut tx, whose(guest), &new, now).await {
        Ok(()) => {}
        Err(Error::Another) => {
            return Ok(Added::Another(Wrong::new("send", Message::new("guest-another-wish"))));
        }
        Err(Error::TooMany) => {
            let extension = guest.dials();
            let say = Message::new("standard-too-many").with("extension", extension);
            return Ok(Added::Wrong(vec![Wrong::new("send", say)]));
        }
        Err(Error::Never) => return Ok(Added::Wrong(vec![never()])),
        Err(Error::Database(error)) => return Err(error.into()),
        Err(_) => return Err(web::Error::NotFound),
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Added::Set(to))
}

/// No day is left on which it would come.
pub(super) fn never() -> Wrong {
    Wrong::new("days", Message::new("standard-never"))
}

fn parse(
    id: PreferenceId,
    guest: &Guest,
    stock: &Stock,
    fields: &Fields,
    plan: &Plan,
) -> Result<NewPreference, Vec<Wrong>> {
    let typed = preset::as_wish(fields, None);
    let wish = Wish::parse(&typed, &stock.items, &guest.property, plan.now);
    let when = when::parse(fields, &plan.ahead());
    let (mut wish, (rhythm, at)) = match (wish, when) {
        (Ok(wish), Ok(when)) => (wish, when),
        (wish, when) => {
            return Err([wish.err(), when.err()].into_iter().flatten().flatten().collect());
        }
    };
    let item = stock.items.iter().find(|item| item.code == wish.item);
    if let Some(item) = item.filter(|item| !item.comes_back()) {
        let name = item.label().read(guest.language).to_owned();
        let say = Message::new("standard-not-this").with("item", name);
        return Err(vec![Wrong::new("when", say)]);
    }
    wish.fingerprint = requests::fingerprint(fields);
    if !plan.comes(&rhythm, at) {
        return Err(vec![never()]);
    }
    Ok(NewPreference { id, wish, rhythm, at })
}
