//! Take it: one page, one press, and the guest has a name and a time. Or one has a question first.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};

use super::card::{Asides, Scene};
use super::claim::{Claim, asks_first};
use super::deeds::{self, Answer, Attempt, Because, Maker, To, Tried};
use super::head::Head;
use super::thread;
use super::{Which, target};
use crate::app::App;
use crate::ids::RequestId;
use crate::requests::{self, Deed, Request, State as Stands};
use crate::staff::{self, Bar, Staff, Tab};
use crate::web::{self, Frame, Page, Visit, Wrong};
use crate::words::Message;

#[derive(Template)]
#[template(path = "requests/staff/take.html")]
struct Take {
    frame: Frame,
    bar: Bar,
    head: Head,
    /// What the guest wrote since, if that was the last word.
    wrote: Option<String>,
    /// What others did while the form was being filled in.
    changes: Vec<String>,
    wrong: Vec<Wrong>,
    claim: Option<Box<Claim>>,
    /// Why it was not done.
    refused: Option<String>,
    /// The words that were not sent, where the form is gone.
    unsent: Vec<String>,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Which(id): Which,
) -> web::Result {
    let mut db = app.db.acquire().await?;
    let request = requests::find(&mut db, target(&staff, id)).await?.ok_or(web::Error::NotFound)?;
    drop(db);
    if request.state.owner().is_some() || request.state.is_over() {
        // Somebody else was faster, or it is theirs already: the request's page tells.
        return Ok(Redirect::to(&format!("/board/requests/{id}")).into_response());
    }
    page(&app, &visit, &staff, &request, None).await
}

/// POST /board/requests/{id}/take
pub(super) async fn take(attempt: Attempt) -> web::Result {
    let fields = &attempt.fields;
    let asks = asks_first(fields) && !fields.get("question").trim().is_empty();
    if asks && attempt.begun().is_none() {
        // Either may be meant; a question that was begun is not dropped unseen.
        let wrong = Wrong::new("question", Message::new("deeds-wrong-which-first"));
        return attempt.failed("take", Because::Wrong(vec![wrong])).await;
    }
    let confirm = |promise| Deed::Confirm { promise };
    attempt.act("take", To::Board, |typed| deeds::promised(&typed, confirm)).await
}

/// The page again: why it was not done, with all that was typed.
pub(super) async fn failed(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    id: RequestId,
    tried: &Tried,
) -> web::Result {
    let mut db = app.db.acquire().await?;
    let request = requests::find(&mut db, target(staff, id)).await?.ok_or(web::Error::NotFound)?;
    drop(db);
    page(app, visit, staff, &request, Some(tried)).await
}

/// Whether this person can still take it.
fn can_be_taken(request: &Request, staff: &Staff) -> bool {
    match request.state {
        Stands::Scheduled { .. } | Stands::Filed { .. } => true,
        Stands::Clarifying { by, .. } | Stands::Offered { by, .. } => by == staff.id,
        Stands::Confirmed { .. }
        | Stands::UnderWay { .. }
        | Stands::Parked { .. }
        | Stands::Delivered { .. }
        | Stands::Settled { .. }
        | Stands::Cancelled { .. }
        | Stands::Unmet { .. } => false,
    }
}

async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    request: &Request,
    tried: Option<&Tried>,
) -> web::Result {
    let (now, w) = (app.clock.now(), staff.words());
    let mut db = app.db.acquire().await?;
    let team = staff::team(&mut db, staff.property.id).await?;
    let asides = Asides::of_request(&mut db, request, now).await?;
    let mut wrote = None;
    if asides.guest_wrote.contains_key(&request.id) {
        let last = requests::messages(&mut db, staff.property.id, request.id).await?.pop();
        wrote = last.map(|said| w.t("staff-quoted").with("words", said.body).to_string());
    }
    let scene = Scene { w, team: &team, asides, now };
    let changes = match tried.and_then(Tried::told_since) {
        Some(seen) => thread::changes(&mut db, request, (seen, staff.id), &scene).await?,
        None => Vec::new(),
    };
    drop(db);
    let maker = Maker { request, staff, now, tried, rules: &[] };
    let Answer { status, wrong, refused } = Answer::to(tried, &team, w);
    let unsent = tried.map(Tried::unsent).unwrap_or_default();
    let claim = can_be_taken(request, staff).then(|| Box::new(Claim::taking(&maker)));
    let page = Take {
        frame: Frame::new(visit, w),
        bar: Bar::new(staff, &team, Tab::Requests),
        head: Head::of(request, &scene, None),
        wrote,
        changes,
        wrong,
        claim,
        refused,
        unsent,
    };
    Ok((status, Page(page)).into_response())
}
