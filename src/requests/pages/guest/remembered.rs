//! What is remembered of a guest for the next stay: they say yes, see all of it, and take it back.

use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use sqlx::PgConnection;

use super::cover::{self, Cover};
use super::sentence::Sentence;
use crate::app::App;
use crate::requests::standard::{self, Error, Preference, Rhythm, Weekdays, Whose, memory};
use crate::stays::Guest;
use crate::web::{self, Fields, Frame, Page, Visit, Wrong, said_of};
use crate::words::{Message, Phrase, Words};

/// "The same as last time?", where a guest who was here before begins.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/welcome_back.html")]
pub(super) struct WelcomeBack {
    w: Words,
    titles: Vec<String>,
}

impl HtmlSafe for WelcomeBack {}

impl WelcomeBack {
    /// What they had; nothing where nothing is offered.
    pub(super) async fn read(db: &mut PgConnection, guest: &Guest) -> sqlx::Result<Self> {
        let (w, house) = (guest.words(), guest.property.id);
        let offered = memory::offered(db, house, guest.stay).await?;
        Ok(Self { w, titles: offered.iter().map(|wish| wish.title(w)).collect() })
    }
}

#[derive(Template)]
#[template(path = "requests/guest/remembered.html")]
struct Remembered {
    frame: Frame,
    cover: Cover,
    /// What they had last time.
    offered: Vec<Thing>,
    /// What is remembered.
    kept: Vec<Thing>,
    /// What of this stay's standard is not remembered yet.
    new: Vec<Thing>,
    wrong: Vec<Wrong>,
}

impl Remembered {
    fn err(&self, field: &str) -> Option<Phrase> {
        said_of(&self.wrong, field).map(|say| self.frame.w.say(say))
    }
}

struct Thing {
    id: String,
    title: String,
    when: Sentence,
    chosen: bool,
}

/// GET /stay/remembered
pub(super) async fn show(State(app): State<App>, guest: Guest, visit: Visit) -> web::Result {
    page(&app, &guest, &visit, None).await
}

/// POST /stay/remembered: yes, these.
pub(super) async fn remember(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    fields: Fields,
) -> web::Result {
    let chosen: Vec<_> = fields.all("kept").filter_map(|id| id.parse().ok()).collect();
    if chosen.is_empty() {
        return page(&app, &guest, &visit, Some("kept")).await;
    }
    let mut tx = app.db.begin().await?;
    match memory::remember(&mut tx, whose(&guest), &chosen, app.clock.now()).await {
        Ok(()) => {}
        Err(Error::Missing) => return page(&app, &guest, &visit, Some("kept")).await,
        Err(error) => return Err(error.into()),
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/stay/remembered").into_response())
}

/// POST /stay/remembered/forget: one thing, or all.
pub(super) async fn forget(State(app): State<App>, guest: Guest, fields: Fields) -> web::Result {
    let mut tx = app.db.begin().await?;
    let now = app.clock.now();
    match fields.parse("wish") {
        Some(id) => memory::forget(&mut tx, whose(&guest), id, now).await?,
        None if fields.get("wish") == "all" => {
            memory::forget_all(&mut tx, whose(&guest), now).await?;
        }
        None => {}
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/stay/remembered").into_response())
}

/// POST /stay/remembered/recall: the same as last time, or not.
pub(super) async fn recall(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    fields: Fields,
) -> web::Result {
    let no = fields.get("answer") == "no";
    let chosen: Vec<_> =
        fields.all("wish").filter(|_| !no).filter_map(|id| id.parse().ok()).collect();
    if chosen.is_empty() && !no {
        return page(&app, &guest, &visit, Some("wish")).await;
    }
    let mut tx = app.db.begin().await?;
    memory::recall(&mut tx, whose(&guest), &chosen, app.clock.now()).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(if no { "/stay" } else { "/stay/standard" }).into_response())
}

fn whose(guest: &Guest) -> Whose {
    Whose { property: guest.property.id, stay: guest.stay, via: None }
}

/// The page; `missing` is the question to which nothing was chosen.
async fn page(
    app: &App,
    guest: &Guest,
    visit: &Visit,
    missing: Option<&'static str>,
) -> web::Result {
    let (house, stay, w) = (guest.property.id, guest.stay, guest.words());
    let mut db = app.db.acquire().await?;
    let offered = memory::offered(&mut db, house, stay).await?;
    let remembered = memory::of_stay(&mut db, house, stay).await?;
    let standing = standard::of_stay(&mut db, house, stay).await?;
    drop(db);
    let thing = |wish: &memory::Remembered| Thing {
        id: wish.id.to_string(),
        title: wish.title(w),
        when: when(wish.weekdays, wish.at, w),
        chosen: missing.is_none(),
    };
    let is_new = |kept: &&Preference| {
        !remembered.iter().any(|wish| wish.item == kept.item && wish.want.is_like(&kept.want))
    };
    let new = standing.iter().map(|kept| &kept.preference).filter(is_new);
    let (frame, cover) =
        cover::around(guest, visit, "/stay/remembered".to_owned(), "", app.clock.now());
    let shown = Remembered {
        frame,
        cover,
        offered: offered.iter().map(thing).collect(),
        kept: remembered.iter().map(thing).collect(),
        new: new.map(|kept| of_standard(kept, missing.is_none(), w)).collect(),
        wrong: missing
            .map(|field| Wrong::new(field, Message::new("memory-none-chosen")))
            .into_iter()
            .collect(),
    };
    let status = if missing.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, Page(shown)).into_response())
}

fn of_standard(kept: &Preference, chosen: bool, w: Words) -> Thing {
    let weekdays = match kept.rhythm {
        Rhythm::Weekdays(days) => days,
        Rhythm::Dates(_) => Weekdays::EVERY_DAY,
    };
    Thing {
        id: kept.id.to_string(),
        title: kept.title(&kept.want, w),
        when: when(weekdays, kept.at, w),
        chosen,
    }
}

/// "Every day, with the morning round", "Mon, Thu at 21:00".
fn when(weekdays: Weekdays, at: Option<chrono::NaiveTime>, w: Words) -> Sentence {
    let days = if weekdays == Weekdays::EVERY_DAY {
        w.t("memory-every-day").to_string()
    } else {
        let named = |day: &chrono::Weekday| {
            w.t(format!("weekday-short-{}", day.number_from_monday())).to_string()
        };
        let all = [0, 1, 2, 3, 4, 5, 6].map(|day| chrono::Weekday::try_from(day).ok());
        let mine = all.iter().flatten().filter(|day| weekdays.has(**day)).map(named);
        mine.collect::<Vec<_>>().join(&w.t("memory-and").to_string())
    };
    match at {
        Some(at) => {
            let time = at.format("%H:%M").to_string();
            Sentence::at(&w.t("memory-at").with("days", days), time)
        }
        None => Sentence::plain(&w.t("memory-with-round").with("days", days)),
    }
}
