//! A wish arrives: it is filed, or looked over where it costs something, or comes back with its words.

use askama::Template;
use axum::extract::State;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, TimeDelta, Utc};

use super::ask::{self, Again, Stock};
use super::cover::{self, Cover};
use super::form::{self, WORDS};
use super::request;
use super::sentence::Sentence;
use super::standard::{self, Added};
use super::store::{self, Pace};
use crate::app::App;
use crate::catalogue::Item;
use crate::ids::RequestId;
use crate::requests::{self, EVERY_DAY, Error, Manner, Party, Staying, WaitsFor, Wish};
use crate::stays::Guest;
use crate::text::lines;
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};
use crate::words::Message;

/// A family's evening is more than six; a script is more than this.
const MOST_LATELY: i64 = 20;
const LATELY: TimeDelta = TimeDelta::minutes(10);
const MOST_OPEN: i64 = 40;

/// POST /stay/requests
pub(super) async fn file(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let stock = Stock::read(&mut *app.db.acquire().await?, guest.property.id).await?;
    let id = fields.parse("id").unwrap_or_else(RequestId::new);
    let back = |fields: Fields, id, wrong, status| {
        let shelf = shelf(&fields);
        ask::page(&app, &guest, &visit, &stock, Again { shelf, typed: fields, id, wrong }, status)
    };
    if fields.get("step") == "change" {
        return Ok(back(fields, id, Vec::new(), StatusCode::OK));
    }
    if fields.get("when") == EVERY_DAY {
        return Ok(match standard::add(&app, &guest, &stock, &fields, now).await? {
            Added::Set(to) => Redirect::to(&to).into_response(),
            Added::Wrong(wrong) => back(fields, id, wrong, StatusCode::UNPROCESSABLE_ENTITY),
            Added::Another(wrong) => {
                back(fields, RequestId::new(), vec![wrong], StatusCode::UNPROCESSABLE_ENTITY)
            }
        });
    }
    let stay = Some(Staying::from(&guest));
    let wish = match Wish::of_stay(&fields, &stock.items, (&guest.property, stay), now) {
        Ok(wish) => wish,
        Err(wrong) => {
            let mut db = app.db.acquire().await?;
            if requests::repeats(&mut db, &Party::from(&guest), id, &fields).await? {
                return Ok(Redirect::to(&request::address(id)).into_response());
            }
            return Ok(back(fields, id, wrong, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    let item = stock.items.iter().find(|item| item.code == wish.item);
    if let Some(item) = item
        && let Some(total) = wish.price
        && fields.get("agreed") != total.to_string()
    {
        return Ok(Page(check(&guest, &visit, &fields, item, &wish, total, now)).into_response());
    }
    match try_to_file(&app, &guest, &wish, now).await? {
        Outcome::Filed => Ok(Redirect::to(&request::address(wish.id)).into_response()),
        Outcome::AnotherWish => {
            let wrong = vec![Wrong::new("send", Message::new("guest-another-wish"))];
            Ok(back(fields, RequestId::new(), wrong, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Outcome::Enough => {
            let say = Message::new("guest-enough").with("extension", guest.dials());
            let wrong = vec![Wrong::new("send", say)];
            Ok(later(back(fields, wish.id, wrong, StatusCode::TOO_MANY_REQUESTS)))
        }
    }
}

/// What became of it.
enum Outcome {
    Filed,
    /// Its form was used for something else before.
    AnotherWish,
    /// So much in so short a time is better said to a person.
    Enough,
}

async fn try_to_file(
    app: &App,
    guest: &Guest,
    wish: &Wish,
    now: DateTime<Utc>,
) -> web::Result<Outcome> {
    let mut tx = app.db.begin().await?;
    let since = now - LATELY;
    let pace = store::pace(&mut tx, guest.property.id, guest.stay, wish.id, since).await?;
    if is_enough(pace) {
        return Ok(Outcome::Enough);
    }
    match requests::file(&mut tx, &Party::from(guest), wish, None, now).await {
        Ok(()) => {}
        Err(Error::AnotherWish) => return Ok(Outcome::AnotherWish),
        Err(error) => return Err(error.into()),
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Outcome::Filed)
}

fn is_enough(pace: Pace) -> bool {
    !pace.known && (pace.lately >= MOST_LATELY || pace.open >= MOST_OPEN)
}

fn later(mut response: Response) -> Response {
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("600"));
    response
}

/// The form that was sent: that of a shelf, or home's one field, which is own words.
fn shelf(fields: &Fields) -> String {
    Some(fields.get("shelf")).filter(|shelf| !shelf.is_empty()).unwrap_or(WORDS).to_owned()
}

#[derive(Template)]
#[template(path = "requests/guest/check.html")]
struct Check {
    frame: Frame,
    cover: Cover,
    what: String,
    when: Sentence,
    how: Option<String>,
    words: Vec<String>,
    price: String,
    note: Sentence,
    /// The amount that the guest agrees to: if it has changed meanwhile, we ask again.
    agreed: i64,
    /// Under which name a device keeps what was typed.
    key: String,
    /// The form as it was sent.
    fields: Vec<(String, String)>,
}

fn check(
    guest: &Guest,
    visit: &Visit,
    typed: &Fields,
    item: &Item,
    wish: &Wish,
    total: i64,
    now: DateTime<Utc>,
) -> Check {
    let path = format!("/stay/ask/{}", shelf(typed));
    let (frame, cover) = cover::around(guest, visit, path, "", now);
    let w = frame.w;
    let house = &guest.property;
    let each = house.money(item.cost(None).unwrap_or(total), w);
    let note = w.t("guest-check-say-price").with("count", wish.quantity.unwrap_or(1));
    Check {
        what: wish.title(w),
        when: match (wish.wanted, wish.waits_for) {
            (_, Some(WaitsFor::Preparation)) => Sentence::plain(&w.t("ahead-arrival")),
            (_, Some(WaitsFor::Arrival)) => Sentence::plain(&w.t("ahead-here")),
            (Some(wanted), None) => Sentence::at(&w.t("time-today"), w.when(wanted, now)),
            (None, None) => Sentence::plain(&w.t("guest-as-soon")),
        },
        how: (wish.manner != Manner::Any)
            .then(|| w.t(format!("guest-manner-{}", wish.manner.code())).to_string()),
        words: lines(wish.words.as_str()),
        price: house.money(total, w),
        note: Sentence::naming(&note, "price", each),
        agreed: total,
        key: form::key(&shelf(typed), &[item], typed),
        fields: kept(typed, item, wish.id),
        frame,
        cover,
    }
}

/// What the form said, to be sent again as it is.
fn kept(typed: &Fields, item: &Item, id: RequestId) -> Vec<(String, String)> {
    let choice = format!("choice-{}", item.code);
    let names = [
        "shelf",
        "item",
        "pointed",
        choice.as_str(),
        "quantity",
        "more",
        "when",
        "day",
        "time",
        "manner",
        "words",
    ];
    let typed = names
        .into_iter()
        .map(|name| (name.to_owned(), typed.get(name).to_owned()))
        .filter(|(_, value)| !value.is_empty());
    std::iter::once(("id".to_owned(), id.to_string())).chain(typed).collect()
}
