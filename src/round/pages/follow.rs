//! The round's stream: the row of whoever something happened to; all rows when other colleagues walk.

use std::collections::{BTreeSet, HashSet};

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use sqlx::PgConnection;

use super::book::Book;
use super::head::Head;
use super::list;
use super::row::{Heading, Row};
use super::view::{self, View};
use crate::app::App;
use crate::ids::{RequestId, StayId};
use crate::journal::Change;
use crate::live::{self, Answer, Seen, Variant, Watch};
use crate::requests;
use crate::round::CHANGED;
use crate::staff::{self, Department, Staff, Team, Watcher};

/// From so many rows on, all are made anew: that reads the house once.
const MANY: usize = 12;

/// GET /round/live
pub(super) async fn follow(
    State(app): State<App>,
    Watcher(staff): Watcher,
    Query(query): Query<view::Query>,
    seen: Seen,
) -> impl IntoResponse {
    let (live, property) = (app.live.clone(), staff.property.id);
    let watch = RoundWatch { app, staff, view: View::from(&query) };
    live::stream(live, property, seen, watch)
}

struct RoundWatch {
    app: App,
    staff: Staff,
    view: View,
}

impl Watch for RoundWatch {
    const TOGETHER: bool = true;

    async fn allowed(&mut self) -> anyhow::Result<bool> {
        let (mut db, now) = (self.app.db.acquire().await?, self.app.clock.now());
        let session = Staff::of_session(&mut db, &self.staff.session, now).await?;
        Ok(session.is_some_and(|now| now.id == self.staff.id))
    }

    async fn answer(&mut self, change: &Change) -> anyhow::Result<Answer> {
        self.together(std::slice::from_ref(change)).await
    }

    async fn together(&mut self, changes: &[Change]) -> anyhow::Result<Answer> {
        let mut db = self.app.db.acquire().await?;
        let stays = concerned(&mut db, changes).await?;
        let walks = changes.iter().any(|change| CHANGED.contains(&change.kind.as_str()));
        let team = staff::team(&mut db, self.staff.property.id).await?;
        let mut html = self.risen(&mut db, changes, &team).await?;
        if walks || stays.len() > MANY {
            html += &self.all(&mut db, &team).await?;
        } else if !stays.is_empty() {
            html += &self.rows(&mut db, &stays, &team).await?;
        }
        Ok(if html.is_empty() { Answer::Nothing } else { Answer::Show(html.into()) })
    }
}

impl RoundWatch {
    /// What the changes add to what has risen: the same for all rounds in one language, so it is
    /// made once.
    async fn risen(
        &self,
        db: &mut PgConnection,
        changes: &[Change],
        team: &Team,
    ) -> anyhow::Result<String> {
        let (w, now) = (self.staff.words(), self.app.clock.now());
        let variant = Variant { page: "risen", language: w.language };
        let mut html = String::new();
        // What begins by waiting for its time has not risen: in the morning there are hundreds.
        for change in changes.iter().filter(|change| change.kind != "scheduled") {
            let render = async || {
                let news = requests::risen_news(&mut *db, change, (team, w), now).await?;
                anyhow::Ok((!news.is_empty()).then_some(news))
            };
            let (house, seq) = (change.property, change.seq);
            let news = self.app.live.fragments().get(house, seq, variant, render).await?;
            html.extend(news.as_deref());
        }
        Ok(html)
    }

    /// The rows of these parties; gone, if they are not on this round.
    async fn rows(
        &self,
        db: &mut PgConnection,
        stays: &[StayId],
        team: &Team,
    ) -> anyhow::Result<String> {
        let mut book = Book::open(db, &self.staff, team, self.app.clock.now()).await?;
        let view = self.view.chosen(&book.sections, &book.walks, self.staff.id);
        let mut html = String::new();
        for stay in stays {
            let Some(party) = book.find(db, *stay, &view).await? else {
                html += &Gone { id: format!("stay-{stay}") }.render()?;
                continue;
            };
            let wants = book.wants(db, Some(*stay)).await?;
            let wants: Vec<_> = wants.iter().collect();
            html += &Row::of(&party, &wants, &book, &self.view.address()).render()?;
        }
        Ok(html)
    }

    /// Other colleagues walk from now on: the heading and every row, those that went included.
    async fn all(&self, db: &mut PgConnection, team: &Team) -> anyhow::Result<String> {
        let mut book = Book::open(db, &self.staff, team, self.app.clock.now()).await?;
        let view = self.view.chosen(&book.sections, &book.walks, self.staff.id);
        let mut html = Head::of(&self.staff, &view, &book).render()?;
        let lines = list::lines(db, &mut book, (&view, &self.view.address())).await?;
        let here: HashSet<&str> = lines.iter().map(|(id, _)| id.as_str()).collect();
        let parties = book.parties(db, &View::All).await?;
        let rows = parties.iter().map(|party| format!("stay-{}", party.stay.stay));
        let headings = book.sections.iter().map(Heading::id);
        for id in rows.chain(headings).filter(|id| !here.contains(id.as_str())) {
            html += &Gone { id }.render()?;
        }
        for (_, line) in &lines {
            html += &line.render()?;
        }
        Ok(html)
    }
}

/// The stays whose rows these changes may alter, each once. What is asked of others alters none.
async fn concerned(db: &mut PgConnection, changes: &[Change]) -> sqlx::Result<Vec<StayId>> {
    let Some(property) = changes.first().map(|change| change.property) else {
        return Ok(Vec::new());
    };
    let whole = changes.iter().filter(|change| change.request.is_none());
    let mut stays: BTreeSet<StayId> = whole.filter_map(|change| change.stay).collect();
    let asked: Vec<RequestId> = changes.iter().filter_map(|change| change.request).collect();
    if !asked.is_empty() {
        stays.extend(requests::stays_of(db, property, &asked, Department::Housekeeping).await?);
    }
    Ok(stays.into_iter().collect())
}

/// What stands no longer on this round.
#[derive(Template)]
#[template(path = "round/gone.html")]
struct Gone {
    id: String,
}
