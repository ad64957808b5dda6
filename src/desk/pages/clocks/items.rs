//! How long each item of the catalogue may take, shelf by shelf.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect};

use super::{page, table};
use crate::app::App;
use crate::catalogue::{self, Item, Times, starter};
use crate::properties;
use crate::staff::Manager;
use crate::web::{self, Fields, Returned, Setting, Visit, Wrong};
use crate::words::{Message, Words};

/// What stands on no shelf: own words.
const NO_SHELF: &str = "other";

/// Until it is with the guest, at most; as in the table `items`.
const LONGEST: i16 = 1440;

/// Until a person has answered, at most.
const LONGEST_ANSWER: i16 = 240;

/// One shelf with a form.
pub(super) struct Shelf {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) items: Vec<Row>,
    /// Something in this form is not right.
    pub(super) wrong: bool,
}

/// One item.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) answer: Minutes,
    pub(super) target: Minutes,
}

/// One of the two times of an item, as a field.
pub(super) struct Minutes {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) value: String,
    /// What stood there when the page was made.
    pub(super) was: String,
    pub(super) wrong: Option<Message>,
}

/// Which of the two.
#[derive(Clone, Copy)]
enum Until {
    Answered,
    Delivered,
}

fn shelf_of(item: &Item) -> &str {
    if item.shelf.is_empty() { NO_SHELF } else { &item.shelf }
}

/// The catalogue's shelves in its order, with the times of their items or what somebody typed.
pub(super) fn shelves(items: &[Item], returned: &Returned, w: Words) -> Vec<Shelf> {
    let untouched = Returned::default();
    let known = starter::SHELVES.iter().map(|shelf| shelf.code);
    let mut codes: Vec<&str> = known.chain([NO_SHELF]).collect();
    let others = items.iter().map(shelf_of).filter(|code| !codes.contains(code));
    let others: std::collections::BTreeSet<&str> = others.collect();
    codes.extend(others);
    let shelf = |code: &str| {
        let wrong = returned.says("shelf", code);
        let returned = if wrong { returned } else { &untouched };
        let on_it = items.iter().filter(|item| shelf_of(item) == code);
        let items: Vec<Row> = on_it.map(|item| Row::of(item, returned, w)).collect();
        let name = if code == NO_SHELF {
            w.t("clocks-no-shelf").to_string()
        } else {
            w.t(format!("shelf-{code}")).to_string()
        };
        Shelf { code: code.to_owned(), name, wrong, items }
    };
    codes.into_iter().map(shelf).filter(|shelf| !shelf.items.is_empty()).collect()
}

impl Row {
    fn of(item: &Item, returned: &Returned, w: Words) -> Self {
        let field = |until: Until| {
            let (id, now) = (until.id(&item.code), until.minutes(&Times::of(item)));
            Minutes {
                label: until.label(item, w),
                value: returned.kept(&id, now.clone()),
                was: returned.was(&id, now),
                wrong: returned.said_of(&id),
                id,
            }
        };
        Self {
            name: item.label().read(w.language).to_owned(),
            answer: field(Until::Answered),
            target: field(Until::Delivered),
        }
    }

    pub(super) fn is_wrong(&self) -> bool {
        self.answer.wrong.is_some() || self.target.wrong.is_some()
    }
}

impl Until {
    fn id(self, code: &str) -> String {
        match self {
            Self::Answered => format!("answer-{code}"),
            Self::Delivered => format!("target-{code}"),
        }
    }

    fn label(self, item: &Item, w: Words) -> String {
        let label = match self {
            Self::Answered => w.t("clocks-answered-for"),
            Self::Delivered => w.t("clocks-delivered-for"),
        };
        label.with("item", item.label().read(w.language)).to_string()
    }

    /// As it is typed; empty: it goes by the clocks.
    fn minutes(self, times: &Times) -> String {
        match self {
            Self::Answered => times.answer_minutes.map_or_else(String::new, |it| it.to_string()),
            Self::Delivered => times.target_minutes.to_string(),
        }
    }
}

/// Each time as it stands, and as it was typed.
fn settings(wanted: &[Times], items: &[&Item], w: Words) -> Vec<Setting> {
    let both = |wanted: &Times| {
        let item = items.iter().find(|item| item.code == wanted.code)?;
        let setting = |until: Until| {
            let (id, now) = (until.id(&item.code), until.minutes(&Times::of(item)));
            Setting {
                wanted: until.minutes(wanted),
                say: web::changed(&*id, until.label(item, w), now.clone()),
                name: id,
                now,
            }
        };
        Some([Until::Answered, Until::Delivered].map(setting))
    };
    wanted.iter().filter_map(both).flatten().collect()
}

/// Saves the times of one shelf.
pub(super) async fn set(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    fields: Fields,
) -> web::Result {
    let (now, house) = (app.clock.now(), manager.property.id);
    let shelf = fields.get("shelf").to_owned();
    let mut tx = app.db.begin().await?;
    properties::hold(&mut tx, house).await?;
    let items = catalogue::items(&mut tx, house).await?;
    let on_it: Vec<&Item> = items.iter().filter(|item| shelf_of(item) == shelf).collect();
    if on_it.is_empty() {
        return Ok(Redirect::to("/clocks").into_response());
    }
    let times = match parse(&fields, &on_it) {
        Ok(times) => times,
        Err(wrong) => {
            drop(tx);
            let returned = Returned::wrong(fields, wrong);
            return page(&app, &visit, &manager, (returned, String::new())).await;
        }
    };
    if let Err(returned) = web::overtaken(fields, settings(&times, &on_it, manager.words())) {
        drop(tx);
        return page(&app, &visit, &manager, (returned, String::new())).await;
    }
    catalogue::set_times(&mut tx, house, &times, manager.id, now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&format!("/clocks?saved={shelf}#shelf-{shelf}")).into_response())
}

/// What the form says, or all that is wrong with it.
fn parse(fields: &Fields, items: &[&Item]) -> Result<Vec<Times>, Vec<Wrong>> {
    let (mut times, mut wrong) = (Vec::new(), Vec::new());
    for item in items {
        let (target, answer) = (Until::Delivered.id(&item.code), Until::Answered.id(&item.code));
        let target_minutes = table::minutes(fields.get(&target), 0, LONGEST);
        let answer_minutes = match fields.get(&answer).trim() {
            "" => Ok(None),
            typed => table::minutes(typed, 1, LONGEST_ANSWER).map(Some),
        };
        match (target_minutes, answer_minutes) {
            (Ok(target_minutes), Ok(answer_minutes)) => {
                times.push(Times { code: item.code.clone(), target_minutes, answer_minutes });
            }
            (target_minutes, answer_minutes) => {
                wrong.extend(target_minutes.err().map(|say| Wrong::new(target, say)));
                wrong.extend(answer_minutes.err().map(|say| Wrong::new(answer, say)));
            }
        }
    }
    if wrong.is_empty() { Ok(times) } else { Err(wrong) }
}
