//! Take it: one page, one press, and the guest has a name and a time.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::card::{Asides, Scene};
use super::claim::{self, Claim};
use super::head::Head;
use super::{Which, done_before, refusal, target};
use crate::app::App;
use crate::requests::{self, Along, Command, Deed, Error, Refusal, Request};
use crate::staff::{self, Bar, Staff, Tab};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};

#[derive(Template)]
#[template(path = "requests/staff/take.html")]
struct Take {
    frame: Frame,
    bar: Bar,
    head: Head,
    /// What the guest wrote since, if that was the last word.
    wrote: Option<String>,
    wrong: Vec<Wrong>,
    claim: Option<Box<Claim>>,
    refused: Option<Refused>,
}

/// It can no longer be taken: why, and the words that were not sent.
struct Refused {
    why: String,
    words: String,
}

/// Which beginning somebody chose without a script.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Begin {
    pub(super) starter: Option<String>,
}

impl Begin {
    pub(super) fn nth(&self) -> Option<usize> {
        self.starter.as_ref()?.parse().ok()
    }
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Which(id): Which,
    Query(begin): Query<Begin>,
) -> web::Result {
    let now = app.clock.now();
    let mut db = app.db.acquire().await?;
    let request = requests::find(&mut db, target(&staff, id)).await?.ok_or(web::Error::NotFound)?;
    drop(db);
    if request.state.owner().is_some() || request.state.is_over() {
        // Somebody else was faster, or it is theirs already: the request's page tells.
        return Ok(Redirect::to(&format!("/board/requests/{id}")).into_response());
    }
    let claim = Claim::of(&request, &staff, begin.nth(), now);
    page(&app, &visit, &staff, &request, Outcome::Form(Box::new(claim), Vec::new())).await
}

pub(super) async fn take(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Which(id): Which,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let target = target(&staff, id);
    let request = requests::find(&mut tx, target).await?.ok_or(web::Error::NotFound)?;
    let (promise, note) = match claim::parse(&fields, &request, &staff, now) {
        Ok(understood) => understood,
        Err(wrong) => {
            drop(tx);
            let claim = Claim::of(&request, &staff, None, now).kept(&fields, wrong.clone(), now);
            return page(&app, &visit, &staff, &request, Outcome::Form(Box::new(claim), wrong))
                .await;
        }
    };
    let command = Command::Colleague { by: staff.id, deed: Deed::Confirm { promise } };
    match requests::act(&mut tx, target, command, Along::with(note), now).await {
        Ok(_) => {
            tx.commit().await?;
            app.live.ring();
            Ok(Redirect::to(&format!("/board#r-{id}")).into_response())
        }
        Err(Error::Refused(why, request)) if done_before(why, &request, &staff) => {
            Ok(Redirect::to(&format!("/board#r-{id}")).into_response())
        }
        Err(Error::Refused(why, request)) => {
            drop(tx);
            let words = fields.get("message").to_owned();
            page(&app, &visit, &staff, &request, Outcome::Refused(why, words)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// What the page shows below the wish.
enum Outcome {
    Form(Box<Claim>, Vec<Wrong>),
    Refused(Refusal, String),
}

async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    request: &Request,
    outcome: Outcome,
) -> web::Result {
    let mut db = app.db.acquire().await?;
    let team = staff::team(&mut db, staff.property.id).await?;
    let asides = Asides::of_request(&mut db, request, app.clock.now()).await?;
    let w = staff.words();
    let mut wrote = None;
    if asides.guest_wrote.contains_key(&request.id) {
        let last = requests::messages(&mut db, staff.property.id, request.id).await?.pop();
        wrote = last.map(|said| w.t("staff-quoted").with("words", said.body).to_string());
    }
    drop(db);
    let scene = Scene { w, team: &team, asides, now: app.clock.now() };
    let (status, claim, wrong, refused) = match outcome {
        Outcome::Form(claim, wrong) if wrong.is_empty() => {
            (StatusCode::OK, Some(claim), wrong, None)
        }
        Outcome::Form(claim, wrong) => (StatusCode::UNPROCESSABLE_ENTITY, Some(claim), wrong, None),
        Outcome::Refused(why, words) => {
            let why = refusal(why, &team, w);
            (StatusCode::CONFLICT, None, Vec::new(), Some(Refused { why, words }))
        }
    };
    let head = Head::of(request, &scene, None);
    let bar = Bar::new(staff, &team, Tab::Requests);
    let frame = Frame::new(visit, w);
    let page: Response =
        Page(Take { frame, bar, head, wrote, wrong, claim, refused }).into_response();
    Ok((status, page).into_response())
}
