//! An open page of a stay's standard follows what happens to it.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::Deserialize;
use sqlx::PgConnection;

use super::super::live::{Pieces, Watched};
use super::super::sentence::Sentence;
use super::super::{store, told};
use super::column::Columns;
use super::plan::Plan;
use crate::app::App;
use crate::journal::Change;
use crate::live::{Seen, Variant, stream};
use crate::requests::{self, Target};
use crate::stays::Guest;
use crate::web;

/// What changes on it.
#[derive(Template)]
#[template(path = "requests/guest/standard/live.html")]
struct Changed {
    columns: Columns,
    /// Said once, for those who do not see it.
    news: Option<News>,
}

struct News {
    title: String,
    said: Vec<Sentence>,
}

/// The day that the guest chose.
#[derive(Deserialize)]
pub(super) struct Chosen {
    day: Option<String>,
}

/// GET /stay/standard/live
pub(super) async fn follow(
    State(app): State<App>,
    guest: Guest,
    seen: Seen,
    Query(chosen): Query<Chosen>,
) -> web::Result<impl IntoResponse> {
    let (live, property) = (app.live.clone(), guest.property.id);
    let day = chosen.day.and_then(|day| day.parse().ok());
    let pieces = StandardPieces { day, opened: app.clock.now() };
    let watched = Watched::new(app, guest, pieces).await?;
    Ok(stream(live, property, seen, watched))
}

struct StandardPieces {
    day: Option<NaiveDate>,
    opened: DateTime<Utc>,
}

impl StandardPieces {
    async fn columns(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        now: DateTime<Utc>,
    ) -> sqlx::Result<(Columns, Plan)> {
        let plan = Plan::read(db, guest, now).await?;
        Ok((Columns::new(&plan, guest, self.day), plan))
    }
}

/// Whether something happened to the standard of a stay, or to how long it lasts.
pub(in super::super) fn touches(change: &Change) -> bool {
    change.kind.starts_with("standing_") || change.kind == "dates_changed"
}

impl Pieces for StandardPieces {
    fn variant(&self, guest: &Guest) -> Variant {
        Variant { page: "stay-standard", language: guest.language }
    }

    /// A guest's phone and tablet may show different days.
    fn is_shared(&self, _: &Change) -> bool {
        self.day.is_none()
    }

    fn concerns(&self, change: &Change) -> bool {
        change.request.is_some() || touches(change)
    }

    async fn after(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        change: &Change,
        now: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        let (columns, plan) = self.columns(db, guest, now).await?;
        let target = |id| Target { property: guest.property.id, stay: Some(guest.stay), id };
        let request = match change.request.filter(|_| change.kind != "said") {
            Some(id) => requests::find(db, target(id)).await?,
            None => None,
        };
        let reader = plan.reader(guest);
        let news = request.filter(|request| request.born_of.is_some()).map(|request| News {
            title: request.title(reader.w),
            said: told::in_the_list(&request, reader),
        });
        Ok(Changed { columns, news }.render()?)
    }

    async fn late(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        now: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        let (columns, _) = self.columns(db, guest, now).await?;
        Ok(Changed { columns, news: None }.render()?)
    }

    /// What is late, or the next day.
    async fn late_at(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        since: DateTime<Utc>,
    ) -> sqlx::Result<Option<DateTime<Utc>>> {
        let house = &guest.property;
        let late = store::turns_late_at(db, house.id, guest.stay, since).await?;
        let morning = house.beginning(house.today(since.max(self.opened)) + Days::new(1));
        Ok(Some(late.map_or(morning, |late| late.min(morning))))
    }
}
