//! The page of a stay's standard.

use askama::Template;
use axum::extract::{Query, State};
use chrono::NaiveDate;

use super::super::cover::{self, Cover};
use super::super::sentence::Sentence;
use super::column::Columns;
use super::done::{Did, Done};
use super::plan::Plan;
use crate::app::App;
use crate::ids::Seq;
use crate::journal;
use crate::requests::pages::guest::remembered::WelcomeBack;
use crate::requests::standard;
use crate::stays::Guest;
use crate::web::{self, Frame, Page, Visit};

#[derive(Template)]
#[template(path = "requests/guest/standard/page.html")]
struct Shown {
    frame: Frame,
    cover: Cover,
    done: Option<Done>,
    columns: Columns,
    as_of: Sentence,
    /// The page itself, with the day that the guest chose.
    here: String,
    /// The stream's query for that day.
    again: WelcomeBack,
    day: Option<NaiveDate>,
    seen: Seq,
}

/// GET /stay/standard
pub(super) async fn show(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Query(did): Query<Did>,
) -> web::Result<Page<impl Template>> {
    let now = app.clock.now();
    let mut db = app.db.acquire().await?;
    // The journal first: a change in between is then shown twice rather than missed.
    let seen = journal::newest(&mut db, guest.property.id).await?;
    let plan = Plan::read(&mut db, &guest, now).await?;
    let kept = match did.of() {
        Some(of) => standard::find(&mut db, guest.property.id, guest.stay, of).await?,
        None => None,
    };
    let again = WelcomeBack::read(&mut db, &guest).await?;
    drop(db);
    let day = did.day.as_deref().and_then(|day| day.parse().ok());
    let here = match day {
        Some(day) => format!("/stay/standard?day={day}"),
        None => "/stay/standard".to_owned(),
    };
    let (frame, cover) = cover::around(&guest, &visit, here.clone(), "standard", now);
    let w = frame.w;
    Ok(Page(Shown {
        done: kept.and_then(|kept| Done::new(&did, &kept, &plan, &guest)),
        columns: Columns::new(&plan, &guest, day),
        as_of: Sentence::at(&w.t("guest-as-of"), w.clock(now)),
        here,
        again,
        day,
        seen,
        frame,
        cover,
    }))
}
