//! The round's stream: the row of whoever something happened to; all rows when other colleagues walk.

use std::collections::HashSet;

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
use crate::ids::StayId;
use crate::journal::Change;
use crate::live::{self, Answer, Seen, Watch};
use crate::requests::{self, Target};
use crate::round::CHANGED;
use crate::staff::{self, Department, Staff, Team, Watcher};

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
    async fn allowed(&mut self) -> anyhow::Result<bool> {
        let (mut db, now) = (self.app.db.acquire().await?, self.app.clock.now());
        let session = Staff::of_session(&mut db, &self.staff.session, now).await?;
        Ok(session.is_some_and(|now| now.id == self.staff.id))
    }

    async fn answer(&mut self, change: &Change) -> anyhow::Result<Answer> {
        let (mut db, now) = (self.app.db.acquire().await?, self.app.clock.now());
        let team = staff::team(&mut db, change.property).await?;
        if CHANGED.contains(&change.kind.as_str()) {
            return Ok(Answer::Show(self.all(&mut db, &team).await?.into()));
        }
        let words = (&team, self.staff.words());
        let mut html = requests::risen_news(&mut db, change, words, now).await?;
        if let Some(stay) = self.concerned(&mut db, change).await? {
            html += &self.row(&mut db, stay, &team).await?;
        }
        Ok(if html.is_empty() { Answer::Nothing } else { Answer::Show(html.into()) })
    }
}

impl RoundWatch {
    /// The stay whose row a change may alter. What is asked of others alters none.
    async fn concerned(
        &self,
        db: &mut PgConnection,
        change: &Change,
    ) -> sqlx::Result<Option<StayId>> {
        let Some(id) = change.request else { return Ok(change.stay) };
        let target = Target { property: change.property, stay: None, id };
        let request = requests::find(db, target).await?;
        let ours = request.filter(|request| request.department == Department::Housekeeping);
        Ok(ours.map(|request| request.stay))
    }

    /// One party's row; gone, if it is not on this round.
    async fn row(
        &self,
        db: &mut PgConnection,
        stay: StayId,
        team: &Team,
    ) -> anyhow::Result<String> {
        let mut book = Book::open(db, &self.staff, team, self.app.clock.now()).await?;
        let view = self.view.chosen(&book.sections, &book.walks, self.staff.id);
        let Some(party) = book.find(db, stay, &view).await? else {
            return Ok(Gone { id: format!("stay-{stay}") }.render()?);
        };
        let wants = book.wants(db, Some(stay)).await?;
        let wants: Vec<_> = wants.iter().collect();
        Ok(Row::of(&party, &wants, &book, &self.view.address()).render()?)
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

/// What stands no longer on this round.
#[derive(Template)]
#[template(path = "round/gone.html")]
struct Gone {
    id: String,
}
