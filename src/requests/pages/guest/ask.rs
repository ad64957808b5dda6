//! The page on which a guest asks for something, and the list of everything there is to ask for.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use sqlx::PgConnection;

use super::cover::{self, Cover};
use super::form::{self, Common, Form, House, WORDS};
use super::price;
use super::standard::{self, When};
use super::when::Coming;
use crate::app::App;
use crate::catalogue::{self, Item, starter::SHELVES};
use crate::ids::{PropertyId, RequestId};
use crate::promises::Clocks;
use crate::properties::{self, Hours};
use crate::requests::EVERY_DAY;
use crate::stays::Guest;
use crate::web::{self, Fields, Frame, Page, Visit, Wrong, said_of};
use crate::words::{Phrase, Words};

#[derive(Template)]
#[template(path = "requests/guest/ask.html")]
struct Ask {
    frame: Frame,
    cover: Cover,
    title: String,
    form: Form,
    wrong: Vec<Wrong>,
}

impl Ask {
    fn err(&self, field: &str) -> Option<Phrase> {
        said_of(&self.wrong, field).map(|say| self.frame.w.say(say))
    }

    /// What the first question is called.
    fn what(&self) -> Phrase {
        self.frame.t(match self.form.shelf.as_str() {
            "repair" => "guest-what-repair",
            "room" => "guest-what-room",
            _ => "guest-what",
        })
    }

    fn there(&self) -> Phrase {
        let carried = !form::NOTHING_CARRIED.contains(&self.form.shelf.as_str());
        if self.form.ahead.is_some() && carried {
            return self.frame.t("ahead-there");
        }
        self.frame.t("guest-there").with("shelf", &self.form.shelf)
    }
}

/// Shelves of no use to a guest who has not come.
pub(super) const ONLY_HERE: [&str; 1] = ["repair"];

/// An item that the guest has already pointed at.
#[derive(Deserialize)]
pub(super) struct Pointed {
    item: Option<String>,
}

/// GET /stay/ask/{shelf}
pub(super) async fn show(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(shelf): Path<String>,
    Query(pointed): Query<Pointed>,
) -> web::Result {
    let stock = Stock::read(&mut *app.db.acquire().await?, guest.property.id).await?;
    let offered = form::on_shelf(&stock.items, &shelf);
    if offered.is_empty() {
        return Err(web::Error::NotFound);
    }
    let rests = guest.resting(app.clock.now()).is_some();
    let typed = form::preset(&offered, pointed.item.as_deref(), rests);
    let again = Again { shelf, typed, id: RequestId::new(), wrong: Vec::new() };
    Ok(page(&app, &guest, &visit, &stock, again, StatusCode::OK))
}

/// What a house offers, and how soon a person answers.
pub(super) struct Stock {
    pub(super) items: Vec<Item>,
    pub(super) clocks: Clocks,
    pub(super) hours: Hours,
}

impl Stock {
    /// Reads it.
    pub(super) async fn read(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Self> {
        Ok(Self {
            items: catalogue::items(db, property).await?,
            clocks: properties::clocks(db, property).await?,
            hours: properties::hours(db, property).await?,
        })
    }

    /// One of them, if the house offers it.
    pub(super) fn item(&self, code: &str) -> web::Result<&Item> {
        self.items.iter().find(|item| item.code == code).ok_or(web::Error::NotFound)
    }
}

/// The order in which the summary of errors leads to the fields.
const DOWN_THE_PAGE: [&str; 12] = [
    "item", "quantity", "when", "time", "days", "weekday", "date", "hour", "clock", "manner",
    "words", "send",
];

/// A form to show, with what was typed into it.
pub(super) struct Again {
    pub(super) shelf: String,
    pub(super) typed: Fields,
    pub(super) id: RequestId,
    pub(super) wrong: Vec<Wrong>,
}

/// The form. A shelf that is not there shows the form for own words: what was written is kept.
pub(super) fn page(
    app: &App,
    guest: &Guest,
    visit: &Visit,
    stock: &Stock,
    again: Again,
    status: StatusCode,
) -> Response {
    let mut shelf = again.shelf;
    let (items, now) = (&stock.items, app.clock.now());
    let mut offered = form::on_shelf(items, &shelf);
    if offered.is_empty() {
        WORDS.clone_into(&mut shelf);
        offered = form::on_shelf(items, WORDS);
    }
    let path = format!("/stay/ask/{shelf}");
    let (frame, cover) = cover::around(guest, visit, path, "", now);
    let w = frame.w;
    let rests = guest.resting(now).map(|until| w.when(until, now));
    let ahead = (!guest.is_here).then_some(Coming { guest, hours: &stock.hours, now });
    let house = House { property: &guest.property, clocks: &stock.clocks, rests, ahead };
    let mut form = Form::new(again.id, &shelf, &offered, &again.typed, house, w);
    if guest.is_here && guest.departs_on <= guest.property.today(now) {
        form.days.retain(|day| day.value != "tomorrow");
    }
    let title = title(&shelf, frame.w);
    let mut wrong = again.wrong;
    // Where there is nothing to choose from, there are words to write.
    for it in wrong.iter_mut().filter(|it| form.items.is_empty() && it.field == "item") {
        it.field = "words".into();
    }
    let chosen = again.typed.get("when") == EVERY_DAY;
    // Something has to come back by itself, what the guest pointed at if they did; and there has to
    // be another day.
    let pointed = form.pointed.as_deref();
    let pointed = offered.iter().find(|item| Some(item.code.as_str()) == pointed);
    let comes_back = pointed
        .map_or_else(|| offered.iter().any(|item| item.comes_back()), |item| item.comes_back())
        && guest.departs_on > guest.property.today(now);
    let days = standard::ahead(guest, &stock.hours, now);
    form.every = (comes_back || chosen).then(|| When::new(&again.typed, &days, &wrong, w));
    wrong.sort_by_key(|problem| DOWN_THE_PAGE.iter().position(|field| *field == problem.field));
    (status, Page(Ask { frame, cover, title, form, wrong })).into_response()
}

fn title(shelf: &str, w: Words) -> String {
    let key = if shelf == WORDS { "guest-own-words".to_owned() } else { format!("shelf-{shelf}") };
    w.t(key).to_string()
}

#[derive(Template)]
#[template(path = "requests/guest/everything.html")]
struct Everything {
    frame: Frame,
    cover: Cover,
    shelves: Vec<Shelf>,
    /// Only what comes back by itself, and chosen for that.
    every_day: bool,
}

impl Everything {
    fn title(&self) -> Phrase {
        self.frame.t(if self.every_day { "standard-add" } else { "guest-everything" })
    }

    fn lede(&self) -> Phrase {
        self.frame.t(if self.every_day { "standard-add-say" } else { "guest-everything-say" })
    }
}

/// What is to be listed: all, or only what comes back by itself.
#[derive(Deserialize)]
pub(super) struct Listed {
    every: Option<String>,
}

struct Shelf {
    code: &'static str,
    icon: &'static str,
    label: String,
    things: Vec<Thing>,
}

struct Thing {
    href: String,
    label: String,
    hints: Vec<String>,
}

/// GET /stay/everything
pub(super) async fn everything(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Query(listed): Query<Listed>,
) -> web::Result<Page<impl Template>> {
    let mut items = catalogue::items(&mut *app.db.acquire().await?, guest.property.id).await?;
    let every_day = listed.every.is_some();
    items.retain(|item| !every_day || item.comes_back());
    let (path, tab) = (visit.path.clone(), if every_day { "standard" } else { "everything" });
    let (frame, cover) = cover::around(&guest, &visit, path, tab, app.clock.now());
    let w = frame.w;
    let things = |shelf: &str| {
        let offered = form::on_shelf(&items, shelf);
        let loan = Common::of(&offered, w).loan;
        let thing = |item: &Item| Thing {
            href: if every_day {
                format!("/stay/standard/new?item={}", item.code)
            } else {
                format!("/stay/ask/{shelf}?item={}", item.code)
            },
            label: item.label().read(w.language).to_owned(),
            // What costs nothing need not say so sixty times.
            hints: form::hints(
                item,
                Common { free: price::is_free(item, w), loan },
                &guest.property,
                w,
            ),
        };
        offered.into_iter().map(thing).collect()
    };
    let shelves = SHELVES
        .iter()
        .filter(|shelf| guest.is_here || !ONLY_HERE.contains(&shelf.code))
        .map(|shelf| Shelf {
            code: shelf.code,
            icon: shelf.icon,
            label: title(shelf.code, w),
            things: things(shelf.code),
        })
        .filter(|shelf| !shelf.things.is_empty())
        .collect();
    Ok(Page(Everything { frame, cover, shelves, every_day }))
}
