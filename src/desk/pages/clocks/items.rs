//! How long each item of the catalogue may take, shelf by shelf.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect};

use super::{page, table};
use crate::app::App;
use crate::catalogue::{self, Item, Times, starter};
use crate::staff::Manager;
use crate::web::{self, Fields, Visit, Wrong, said_of};
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
    pub(super) code: String,
    pub(super) name: String,
    pub(super) target: String,
    pub(super) answer: String,
    pub(super) target_wrong: Option<Message>,
    pub(super) answer_wrong: Option<Message>,
}

fn shelf_of(item: &Item) -> &str {
    if item.shelf.is_empty() { NO_SHELF } else { &item.shelf }
}

/// The catalogue's shelves in its order, with the times of their items or what somebody typed.
pub(super) fn shelves(
    items: &[Item],
    (typed, wrong): (Option<&Fields>, &[Wrong]),
    w: Words,
) -> Vec<Shelf> {
    let known = starter::SHELVES.iter().map(|shelf| shelf.code);
    let mut codes: Vec<&str> = known.chain([NO_SHELF]).collect();
    let others = items.iter().map(shelf_of).filter(|code| !codes.contains(code));
    let others: std::collections::BTreeSet<&str> = others.collect();
    codes.extend(others);
    let shelf = |code: &str| {
        let typed = typed.filter(|typed| typed.get("shelf") == code);
        let on_it = items.iter().filter(|item| shelf_of(item) == code);
        let items: Vec<Row> = on_it.map(|item| Row::of(item, (typed, wrong), w)).collect();
        let name = if code == NO_SHELF {
            w.t("clocks-no-shelf").to_string()
        } else {
            w.t(format!("shelf-{code}")).to_string()
        };
        Shelf { code: code.to_owned(), name, wrong: typed.is_some(), items }
    };
    codes.into_iter().map(shelf).filter(|shelf| !shelf.items.is_empty()).collect()
}

impl Row {
    fn of(item: &Item, (typed, wrong): (Option<&Fields>, &[Wrong]), w: Words) -> Self {
        let answer = item.answer_minutes.map_or_else(String::new, |it| it.to_string());
        let (target_id, answer_id) = (id("target", &item.code), id("answer", &item.code));
        let kept = |id: &str, now: String| typed.map_or(now, |typed| typed.get(id).to_owned());
        Self {
            name: item.label().read(w.language).to_owned(),
            target: kept(&target_id, item.target_minutes.to_string()),
            answer: kept(&answer_id, answer),
            target_wrong: said_of(wrong, &target_id),
            answer_wrong: said_of(wrong, &answer_id),
            code: item.code.clone(),
        }
    }
}

fn id(what: &str, code: &str) -> String {
    format!("{what}-{code}")
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
    let items = catalogue::items(&mut tx, house).await?;
    let on_it: Vec<&Item> = items.iter().filter(|item| shelf_of(item) == shelf).collect();
    if on_it.is_empty() {
        return Ok(Redirect::to("/clocks").into_response());
    }
    let times = match parse(&fields, &on_it) {
        Ok(times) => times,
        Err(wrong) => {
            drop(tx);
            return page(&app, &visit, &manager, (Some(fields), wrong, String::new())).await;
        }
    };
    catalogue::set_times(&mut tx, house, &times, manager.id, now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&format!("/clocks?saved={shelf}#shelf-{shelf}")).into_response())
}

/// What the form says, or all that is wrong with it.
fn parse(fields: &Fields, items: &[&Item]) -> Result<Vec<Times>, Vec<Wrong>> {
    let (mut times, mut wrong) = (Vec::new(), Vec::new());
    for item in items {
        let (target, answer) = (id("target", &item.code), id("answer", &item.code));
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
