//! It is there: how it reached the guest.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};

use super::card::{Asides, Scene};
use super::deeds::{Answer, Attempt, To, Tried};
use super::head::Head;
use super::show::{self, Begin};
use super::{Which, target, thread};
use crate::app::App;
use crate::ids::{MessageId, RequestId};
use crate::promises::Urgency;
use crate::requests::pages::words::set_apart;
use crate::requests::{self, Along, Command, Deed, How, Manner, Request, State as Stands};
use crate::staff::{self, Bar, Keeper, Staff, Tab};
use crate::web::{self, Frame, Page, Visit, Wrong};
use crate::words::Words;

#[derive(Template)]
#[template(path = "requests/staff/deliver.html")]
struct Deliver {
    frame: Frame,
    bar: Bar,
    head: Head,
    guest: String,
    keeper: Keeper,
    /// The request as the reader saw it.
    version: i32,
    /// Made with the form, so that a double tap is one message.
    message_id: String,
    ways: Vec<Way>,
    /// Until when the guest does not want to be disturbed.
    rests: Option<String>,
    /// Whether it can be put off until then.
    parks: bool,
    words: String,
    changes: Vec<String>,
    wrong: Vec<Wrong>,
    refused: Option<String>,
}

/// One way in which it can reach the guest.
struct Way {
    code: &'static str,
    icon: &'static str,
    name: String,
    /// What the guest asked for.
    wished: bool,
}

/// GET /board/requests/{id}/deliver
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Which(id): Which,
) -> web::Result {
    let mut db = app.db.acquire().await?;
    let request = requests::find(&mut db, target(&staff, id)).await?.ok_or(web::Error::NotFound)?;
    drop(db);
    if !can_deliver(&request, &staff) {
        return Ok(Redirect::to(&format!("/board/requests/{id}")).into_response());
    }
    page(&app, &visit, &staff, &request, None).await
}

fn can_deliver(request: &Request, staff: &Staff) -> bool {
    let promised = matches!(
        request.state,
        Stands::Confirmed { .. } | Stands::UnderWay { .. } | Stands::Parked { .. }
    );
    promised && request.state.owner() == Some(staff.id)
}

/// POST /board/requests/{id}/deliver
pub(super) async fn deliver(attempt: Attempt) -> web::Result {
    let how = HOWS.into_iter().find(|how| code(*how) == attempt.fields.get("how"));
    let deed = Deed::Deliver { how: how.ok_or(web::Error::NotFound)? };
    let command = Command::Colleague { by: attempt.staff.id, deed };
    attempt
        .act("deliver", To::Board, |typed| {
            let note = typed.optional_note().map_err(|wrong| vec![wrong])?;
            Ok((command, Along { note, ..typed.along() }))
        })
        .await
}

/// It was not done: the page again, if it can still be delivered; what cannot, the request's own
/// page tells.
pub(super) async fn failed(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    id: RequestId,
    tried: Tried,
) -> web::Result {
    let mut db = app.db.acquire().await?;
    let request = requests::find(&mut db, target(staff, id)).await?.ok_or(web::Error::NotFound)?;
    drop(db);
    if can_deliver(&request, staff) {
        page(app, visit, staff, &request, Some(&tried)).await
    } else {
        show::page(app, visit, staff, id, (&Begin::default(), Some(tried))).await
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
    let scene = Scene { w, team: &team, asides, now };
    let changes = match tried.and_then(Tried::told_since) {
        Some(seen) => thread::changes(&mut db, request, (seen, staff.id), &scene).await?,
        None => Vec::new(),
    };
    drop(db);
    let urgent = request.urgency == Urgency::Urgent;
    let rests =
        scene.asides.resting.get(&request.stay).filter(|_| !urgent).map(|until| {
            w.t("deeds-deliver-resting").with("time", w.when(*until, now)).to_string()
        });
    let is_here = !scene.asides.coming.contains_key(&request.stay);
    let Answer { status, wrong, refused } = Answer::to(tried, &team, w);
    let typed = |field| tried.map(|tried| tried.fields.get(field)).filter(|it| !it.is_empty());
    let page = Deliver {
        frame: Frame::new(visit, w),
        bar: Bar::new(staff, &team, Tab::Requests),
        head: Head::of(request, &scene, None),
        guest: set_apart(&request.guest),
        keeper: staff.keeper(),
        version: request.version,
        message_id: typed("message-id")
            .map_or_else(|| MessageId::new().to_string(), ToOwned::to_owned),
        ways: ways(request.manner, rests.is_some(), is_here, w),
        parks: rests.is_some() && !matches!(request.state, Stands::Parked { .. }),
        rests,
        words: typed("message").unwrap_or_default().to_owned(),
        changes,
        wrong,
        refused,
    };
    Ok((status, Page(page)).into_response())
}

const HOWS: [How; 3] = [How::InHand, How::AtTheDoor, How::InTheRoom];

fn code(how: How) -> &'static str {
    match how {
        How::InHand => "in-hand",
        How::AtTheDoor => "at-the-door",
        How::InTheRoom => "in-the-room",
    }
}

/// Nobody knocks at the door of a guest who rests, and nobody opens before the guest has come.
fn ways(manner: Manner, rests: bool, is_here: bool, w: Words) -> Vec<Way> {
    let wished = match manner {
        _ if rests => How::AtTheDoor,
        _ if !is_here => How::InTheRoom,
        Manner::AtTheDoor => How::AtTheDoor,
        Manner::Any | Manner::KnockSoftly => How::InHand,
    };
    let way = |how| Way {
        code: code(how),
        icon: match how {
            How::InHand => "people",
            How::AtTheDoor => "hanger",
            How::InTheRoom => "home",
        },
        name: w.t(format!("staff-how-{}", code(how))).to_string(),
        wished: how == wished,
    };
    let may = |how: &How| match how {
        How::InHand => is_here && !rests,
        How::InTheRoom => !rests,
        How::AtTheDoor => true,
    };
    HOWS.into_iter().filter(may).map(way).collect()
}
