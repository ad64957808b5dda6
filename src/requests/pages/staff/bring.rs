//! On my way, and: it is there.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};

use super::card::{Asides, Scene};
use super::claim;
use super::head::Head;
use super::show::{self, Tried};
use super::{Which, done_before, target};
use crate::app::App;
use crate::ids::RequestId;
use crate::requests::pages::words::set_apart;
use crate::requests::{
    self, Along, Command, Deed, Error, How, Manner, Note, Request, State as Stands,
};
use crate::staff::{self, Bar, Staff, Tab};
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};
use crate::words::{Message, Words};

#[derive(Template)]
#[template(path = "requests/staff/deliver.html")]
struct Deliver {
    frame: Frame,
    bar: Bar,
    head: Head,
    guest: String,
    keeper: String,
    ways: Vec<Way>,
    words: String,
    wrong: Vec<Wrong>,
}

/// One way in which it can reach the guest.
struct Way {
    code: &'static str,
    icon: &'static str,
    name: String,
    /// What the guest asked for.
    wished: bool,
}

pub(super) async fn start(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Which(id): Which,
) -> web::Result {
    act(&app, &visit, &staff, id, (Deed::Start, None)).await
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
    let theirs = request.state.owner() == Some(staff.id);
    let promised = matches!(
        request.state,
        Stands::Confirmed { .. } | Stands::UnderWay { .. } | Stands::Parked { .. }
    );
    if !(theirs && promised) {
        return Ok(Redirect::to(&format!("/board/requests/{id}")).into_response());
    }
    Ok(page(&app, &visit, &staff, &request, (String::new(), Vec::new())).await?.into_response())
}

pub(super) async fn deliver(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Which(id): Which,
    fields: Fields,
) -> web::Result {
    let how = HOWS.into_iter().find(|how| code(*how) == fields.get("how"));
    let how = how.ok_or(web::Error::NotFound)?;
    let mut db = app.db.acquire().await?;
    let request = requests::find(&mut db, target(&staff, id)).await?.ok_or(web::Error::NotFound)?;
    drop(db);
    let note = match CleanText::lines(fields.get("message"), LONGEST) {
        Ok(words) => (!words.is_empty()).then(|| claim::note(words, &request, &staff)),
        Err(long) => {
            let say = Message::new("wrong-too-long").with("count", long.by);
            let kept = (fields.get("message").to_owned(), vec![Wrong::new("message", say)]);
            let page = page(&app, &visit, &staff, &request, kept).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    act(&app, &visit, &staff, id, (Deed::Deliver { how }, note)).await
}

async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    request: &Request,
    (words, wrong): (String, Vec<Wrong>),
) -> web::Result<Page<Deliver>> {
    let mut db = app.db.acquire().await?;
    let team = staff::team(&mut db, staff.property.id).await?;
    let asides = Asides::of_request(&mut db, request, app.clock.now()).await?;
    drop(db);
    let w = staff.words();
    let scene = Scene { w, team: &team, asides, now: app.clock.now() };
    Ok(Page(Deliver {
        frame: Frame::new(visit, w),
        bar: Bar::new(staff, &team, Tab::Requests),
        head: Head::of(request, &scene, None),
        guest: set_apart(&request.guest),
        keeper: staff.id.to_string(),
        ways: ways(request.manner, w),
        words,
        wrong,
    }))
}

/// Does it and goes back to the board; what is refused is told on the request's own page.
async fn act(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    id: RequestId,
    (deed, note): (Deed, Option<Note>),
) -> web::Result {
    let words = note.as_ref().map(|note| note.words.as_str().to_owned()).unwrap_or_default();
    let mut tx = app.db.begin().await?;
    let command = Command::Colleague { by: staff.id, deed };
    let along = Along { note, ..Along::default() };
    match requests::act(&mut tx, target(staff, id), command, along, app.clock.now()).await {
        Ok(_) => {
            tx.commit().await?;
            app.live.ring();
        }
        Err(Error::Refused(why, request)) if done_before(why, &request, staff) => {}
        Err(Error::Refused(why, _)) => {
            drop(tx);
            return show::page(app, visit, staff, id, (Tried::Refused(why, words), None)).await;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(Redirect::to(&format!("/board#r-{id}")).into_response())
}

const HOWS: [How; 3] = [How::InHand, How::AtTheDoor, How::InTheRoom];

fn code(how: How) -> &'static str {
    match how {
        How::InHand => "in-hand",
        How::AtTheDoor => "at-the-door",
        How::InTheRoom => "in-the-room",
    }
}

fn ways(manner: Manner, w: Words) -> Vec<Way> {
    let wished = match manner {
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
    HOWS.into_iter().map(way).collect()
}
