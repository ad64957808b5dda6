//! What the next shift inherits, on one page and on paper.

mod advice;
mod line;
mod notes;
mod section;

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use crate::app::App;
use crate::requests::Risen;
use crate::staff::{Bar, Department, Staff, Tab, Team, team};
use crate::web::{self, Frame, Page, Visit, Wrong};
use crate::words::Words;
use advice::Waiting;
use notes::{Form, ShiftNote};
use section::Section;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/handover", get(show))
        .route("/handover/notes", post(notes::leave))
        .route("/handover/notes/{id}/done", post(notes::put_away))
}

#[derive(Template)]
#[template(path = "desk/handover.html")]
struct Handover {
    frame: Frame,
    bar: Bar,
    /// What has risen to the reader.
    risen: Risen,
    /// "Thursday 6 November"
    day: String,
    /// "20:58"
    time: String,
    address: String,
    /// The one department that is shown, if it is only one.
    only: Option<String>,
    chips: Vec<Chip>,
    notes: Vec<ShiftNote>,
    form: Form,
    sections: Vec<Section>,
    advice: Vec<Waiting>,
    wrong: Vec<Wrong>,
}

struct Chip {
    name: String,
    address: String,
    chosen: bool,
}

/// Which department somebody wants to see; what makes no sense is all of them.
#[derive(Debug, Default, Deserialize)]
struct Filter {
    #[serde(default)]
    department: String,
}

async fn show(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Query(filter): Query<Filter>,
) -> web::Result {
    let department = Department::parse(&filter.department);
    page(&app, &visit, &staff, department, (Form::new(), Vec::new())).await
}

async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    department: Option<Department>,
    (form, wrong): (Form, Vec<Wrong>),
) -> web::Result<Response> {
    let (now, w, house) = (app.clock.now(), staff.words(), &staff.property);
    let mut db = app.db.acquire().await?;
    let team = team(&mut db, house.id).await?;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Handover {
        frame: Frame::new(visit, w),
        bar: Bar::new(staff, &team, Tab::Handover),
        risen: Risen::of(&mut db, staff, now).await?,
        day: w.long_date(house.today(now)),
        time: w.clock(now),
        address: address(department),
        only: department.map(|department| department.name(w)),
        chips: chips(department, &team, w),
        notes: notes::of_shift(&mut db, house.id, &team, (w, now)).await?,
        sections: section::all(&mut db, staff, &team, department, now).await?,
        advice: advice::waiting(&mut db, staff, now).await?,
        form,
        wrong,
    };
    Ok((status, Page(page)).into_response())
}

fn address(department: Option<Department>) -> String {
    match department {
        Some(department) => format!("/handover?department={}", department.code()),
        None => "/handover".to_owned(),
    }
}

/// All, and the departments in which somebody works.
fn chips(chosen: Option<Department>, team: &Team, w: Words) -> Vec<Chip> {
    let here = team.here();
    let manned = Department::ALL.into_iter().filter(|it| here.iter().any(|c| c.department == *it));
    let chip = |department: Option<Department>| Chip {
        name: department.map_or_else(|| w.t("staff-all").to_string(), |it| it.name(w)),
        address: address(department),
        chosen: department == chosen,
    };
    std::iter::once(None).chain(manned.map(Some)).map(chip).collect()
}
