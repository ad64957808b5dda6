//! What is remembered of a guest for the next stay: they say yes, see all of it, and take it back.

use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use sqlx::PgConnection;

use super::cover::{self, Cover};
use super::sentence::Sentence;
use super::standard::{weekly, whose};
use super::who::listed;
use crate::app::App;
use crate::ids::RememberedId;
use crate::properties::{self, Hours};
use crate::requests::standard::{self, Error, Preference, Rhythm, Standing, Weekdays, memory};
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
    /// What of it could not be set.
    missed: Option<String>,
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

/// What an address says did not fit.
#[derive(Deserialize)]
pub(super) struct Missed {
    #[serde(rename = "missed", default)]
    ids: String,
}

/// GET /stay/remembered
pub(super) async fn show(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Query(missed): Query<Missed>,
) -> web::Result {
    let missed = missed.ids.split(',').filter_map(|id| id.parse().ok()).collect();
    page(&app, &guest, &visit, Said { missed, ..Said::default() }).await
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
        return page(&app, &guest, &visit, Said::missing("kept")).await;
    }
    let mut tx = app.db.begin().await?;
    match memory::remember(&mut tx, whose(&guest), &chosen, app.clock.now()).await {
        Ok(()) => {}
        Err(Error::Missing) => return page(&app, &guest, &visit, Said::missing("kept")).await,
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
        return page(&app, &guest, &visit, Said::missing("wish")).await;
    }
    let mut tx = app.db.begin().await?;
    let missed = memory::recall(&mut tx, whose(&guest), &chosen, app.clock.now()).await?;
    tx.commit().await?;
    app.live.ring();
    if !missed.is_empty() {
        let ids: Vec<_> = missed.iter().map(ToString::to_string).collect();
        let told = format!("/stay/remembered?missed={}", ids.join(","));
        return Ok(Redirect::to(&told).into_response());
    }
    Ok(Redirect::to(if no { "/stay" } else { "/stay/standard" }).into_response())
}

/// What a page says beside what is remembered.
#[derive(Debug, Default)]
struct Said {
    /// The question to which nothing was chosen.
    missing: Option<&'static str>,
    /// What did not fit into this stay.
    missed: Vec<RememberedId>,
}

impl Said {
    fn missing(field: &'static str) -> Self {
        Self { missing: Some(field), ..Self::default() }
    }

    /// In words; nothing of what was set meanwhile.
    fn missed(
        &self,
        remembered: &[memory::Remembered],
        kept: &[Standing],
        guest: &Guest,
    ) -> Option<String> {
        let w = guest.words();
        let missed = remembered.iter().filter(|wish| self.missed.contains(&wish.id));
        let missed = missed.filter(|wish| !kept.iter().any(|kept| is_same(wish, &kept.preference)));
        let things = listed(missed.map(|wish| wish.title(w)).collect(), w)?;
        let say = w.t("memory-missed").with("things", things);
        Some(say.with("extension", guest.dials()).to_string())
    }
}

fn is_same(wish: &memory::Remembered, kept: &Preference) -> bool {
    wish.item == kept.item && wish.want.is_like(&kept.want)
}

async fn page(app: &App, guest: &Guest, visit: &Visit, said: Said) -> web::Result {
    let (house, stay, w) = (guest.property.id, guest.stay, guest.words());
    let mut db = app.db.acquire().await?;
    let offered = memory::offered(&mut db, house, stay).await?;
    let remembered = memory::of_stay(&mut db, house, stay).await?;
    let standing = standard::of_stay(&mut db, house, stay).await?;
    let hours = properties::hours(&mut db, house).await?;
    drop(db);
    let things = Things { chosen: said.missing.is_none(), hours: &hours, w };
    let is_new = |kept: &&Preference| !remembered.iter().any(|wish| is_same(wish, kept));
    let new = standing.iter().map(|kept| &kept.preference).filter(is_new);
    let (frame, cover) =
        cover::around(guest, visit, "/stay/remembered".to_owned(), "", app.clock.now());
    let none_chosen = |field| Wrong::new(field, Message::new("memory-none-chosen"));
    let shown = Remembered {
        frame,
        cover,
        missed: said.missed(&remembered, &standing, guest),
        offered: offered.iter().map(|wish| things.remembered(wish)).collect(),
        kept: remembered.iter().map(|wish| things.remembered(wish)).collect(),
        new: new.map(|kept| things.of_standard(kept)).collect(),
        wrong: said.missing.map(none_chosen).into_iter().collect(),
    };
    let fine = said.missing.is_none();
    let status = if fine { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, Page(shown)).into_response())
}

/// How what is listed is said.
struct Things<'a> {
    chosen: bool,
    hours: &'a Hours,
    w: Words,
}

impl Things<'_> {
    fn remembered(&self, wish: &memory::Remembered) -> Thing {
        Thing {
            id: wish.id.to_string(),
            title: wish.title(self.w),
            when: weekly(wish.weekdays, wish.at, self.hours, self.w),
            chosen: self.chosen,
        }
    }

    /// As it would be remembered: chosen dates are of this stay alone. Nothing is ticked beforehand,
    /// for it takes a yes of their own.
    fn of_standard(&self, kept: &Preference) -> Thing {
        let weekdays = match kept.rhythm {
            Rhythm::Weekdays(days) => days,
            Rhythm::Dates(_) => Weekdays::EVERY_DAY,
        };
        Thing {
            id: kept.id.to_string(),
            title: kept.title(&kept.want, self.w),
            when: weekly(weekdays, kept.at, self.hours, self.w),
            chosen: false,
        }
    }
}
