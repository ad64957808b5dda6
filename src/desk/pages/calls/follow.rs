//! The list's stream: a new call appears, one that a colleague made leaves, and what is said about
//! the call in the middle stays true. The form is never touched.

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use serde::Deserialize;

use super::book::{Book, Entry};
use super::current::Current;
use super::row::{Done, Row};
use super::tally::Tally;
use crate::app::App;
use crate::calls::{self, Call};
use crate::ids::{CallId, StayId};
use crate::journal::Change;
use crate::live::{self, Answer, Seen, Watch};
use crate::requests;
use crate::staff::{self, Staff, Watcher};
use crate::web;

/// Which call is in the middle.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Which {
    #[serde(default)]
    call: String,
}

pub(super) async fn follow(
    State(app): State<App>,
    Watcher(staff): Watcher,
    Query(which): Query<Which>,
    seen: Seen,
) -> web::Result {
    if !staff.answers_guests() {
        return Err(web::Error::NotFound);
    }
    let (live, property) = (app.live.clone(), staff.property.id);
    let mut watch =
        CallsWatch { app, staff, chosen: which.call.parse().ok(), due: BTreeSet::new() };
    let book = watch.book().await?;
    watch.due = due(&book);
    Ok(live::stream(live, property, seen, watch).into_response())
}

struct CallsWatch {
    app: App,
    staff: Staff,
    chosen: Option<CallId>,
    /// What was due when the page was last told: time alone makes calls due.
    due: BTreeSet<CallId>,
}

fn due(book: &Book) -> BTreeSet<CallId> {
    book.due.iter().filter(|it| it.is_due(book.now)).map(|it| it.call.id).collect()
}

impl CallsWatch {
    async fn book(&self) -> sqlx::Result<Book> {
        let mut db = self.app.db.acquire().await?;
        Book::open(&mut db, &self.staff, self.chosen, self.app.clock.now()).await
    }

    /// What the change adds to the strip of what has risen, and to the count in the bar.
    async fn risen(&self, change: &Change) -> anyhow::Result<String> {
        let (mut db, w) = (self.app.db.acquire().await?, self.staff.words());
        let team = staff::team(&mut db, self.staff.property.id).await?;
        requests::risen_news(&mut db, change, (&team, w), self.app.clock.now()).await
    }

    /// The calls of one stay that are on the page, or were.
    async fn calls(&self, stay: StayId) -> sqlx::Result<Vec<Call>> {
        let (house, mut db) = (&self.staff.property, self.app.db.acquire().await?);
        let today = house.beginning(house.today(self.app.clock.now()));
        let mut calls = calls::of_stay(&mut db, house.id, stay).await?;
        calls.retain(|call| {
            self.chosen == Some(call.id) || call.done_at.is_none_or(|at| at >= today)
        });
        Ok(calls)
    }

    /// The pieces of these calls.
    async fn pieces(
        &self,
        book: &Book,
        which: impl Fn(&Entry) -> bool,
    ) -> anyhow::Result<Option<Arc<str>>> {
        let w = self.staff.words();
        let mut html = String::new();
        for entry in book.entries().filter(|entry| which(entry)) {
            html += &Row::of(entry, book, w, self.chosen).render()?;
            if entry.call.done_at.is_some() && !entry.call.is_needless() {
                html += &Done::of(entry, book, w).render()?;
            }
        }
        if !html.is_empty() {
            html += &Tally::of(book, w).render()?;
        }
        if let Some(entry) = self.chosen.and_then(|id| book.entry(id)).filter(|it| which(it)) {
            let mut db = self.app.db.acquire().await?;
            html += &Current::of(&mut db, entry, book, &self.staff).await?.render()?;
        }
        Ok(if html.is_empty() { None } else { Some(html.into()) })
    }
}

impl Watch for CallsWatch {
    async fn allowed(&mut self) -> anyhow::Result<bool> {
        let mut db = self.app.db.acquire().await?;
        let now = Staff::of_session(&mut db, &self.staff.session, self.app.clock.now()).await?;
        Ok(now.is_some_and(|now| now.id == self.staff.id && now.answers_guests()))
    }

    async fn answer(&mut self, change: &Change) -> anyhow::Result<Answer> {
        let Some(stay) = change.stay else { return Ok(Answer::Nothing) };
        let touched = |call: &Call| match change.request {
            Some(request) => call.is_about(request),
            // The guest rests, moves or leaves: all that is to be said to them.
            None => call.stay == stay,
        };
        let mut html = self.risen(change).await?;
        // Most of what happens is about nobody who is to be rung: the book stays shut.
        if self.calls(stay).await?.iter().any(touched) {
            let book = self.book().await?;
            self.due = due(&book);
            let pieces = self.pieces(&book, |entry| touched(&entry.call)).await?;
            html += pieces.as_deref().unwrap_or_default();
        }
        Ok(if html.is_empty() { Answer::Nothing } else { Answer::Show(html.into()) })
    }

    async fn meanwhile(&mut self) -> anyhow::Result<Option<Arc<str>>> {
        let book = self.book().await?;
        let now = due(&book);
        if now == self.due {
            return Ok(None);
        }
        let before = std::mem::replace(&mut self.due, now);
        let changed =
            |entry: &Entry| before.contains(&entry.call.id) != self.due.contains(&entry.call.id);
        let rows = self.pieces(&book, changed).await?;
        let (mut db, w) = (self.app.db.acquire().await?, self.staff.words());
        let counted =
            requests::calls_due(&mut db, self.staff.property.id, w, self.app.clock.now()).await?;
        Ok(Some((counted + rows.as_deref().unwrap_or_default()).into()))
    }
}
