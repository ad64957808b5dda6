//! One request: what was said and done, what to do next, and what is good to know.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};

use super::card::{Asides, Scene};
use super::claim;
use super::clock::{Clock, morning};
use super::doing::Doing;
use super::follow::still_here;
use super::head::Head;
use super::others::{self, Other};
use super::take::Begin;
use super::thread::{self, Item};
use super::{Which, refusal, target};
use crate::app::App;
use crate::ids::{RequestId, Seq};
use crate::journal::{self, Change};
use crate::live::{self, Answer, Seen, Watch};
use crate::requests::{self, Error, Refusal, Request};
use crate::staff::{self, Bar, Staff, Tab, Team, Watcher};
use crate::stays::{self, InHouse};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};

#[derive(Template)]
#[template(path = "requests/staff/request.html")]
struct Show {
    frame: Frame,
    bar: Bar,
    clock: Clock,
    seen: Seq,
    head: Head,
    thread: Vec<Item>,
    doing: Doing,
    others: Vec<Other>,
    wrong: Vec<Wrong>,
    refused: Option<String>,
}

/// What became of something that somebody tried on this page.
pub(super) enum Tried {
    Nothing,
    /// The law said no; these words were not sent.
    Refused(Refusal, String),
    /// Something in the form is not right.
    Wrong(Wrong, String),
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Which(id): Which,
    Query(begin): Query<Begin>,
) -> web::Result {
    page(&app, &visit, &staff, id, (Tried::Nothing, begin.nth())).await
}

pub(super) async fn reply(
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
    let words = fields.get("message").to_owned();
    let note = match claim::message(&fields, &request, &staff) {
        Ok(note) => note,
        Err(wrong) => {
            drop(tx);
            return page(&app, &visit, &staff, id, (Tried::Wrong(wrong, words), None)).await;
        }
    };
    match requests::say(&mut tx, target, note, now).await {
        Ok(_) => {
            tx.commit().await?;
            app.live.ring();
            Ok(Redirect::to(&format!("/board/requests/{id}#thread")).into_response())
        }
        Err(Error::Refused(why, _)) => {
            drop(tx);
            page(&app, &visit, &staff, id, (Tried::Refused(why, words), None)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// What the page shows of the request and its guest.
struct Looked {
    seen: Seq,
    request: Request,
    team: Team,
    asides: Asides,
    stay: Option<InHouse>,
    thread: Vec<Item>,
    others: Vec<Other>,
}

impl Looked {
    async fn at(app: &App, staff: &Staff, id: RequestId) -> web::Result<Self> {
        let (now, house, w) = (app.clock.now(), &staff.property, staff.words());
        let mut db = app.db.acquire().await?;
        // The journal first: a change in between is then shown twice rather than missed.
        let seen = journal::newest(&mut db, house.id).await?;
        let found = requests::find(&mut db, target(staff, id)).await?;
        let request = found.ok_or(web::Error::NotFound)?;
        let team = staff::team(&mut db, house.id).await?;
        // Those of the whole house: the guest's other requests stand on the page as well.
        let today = house.beginning(house.today(now));
        let asides = Asides::of_house(&mut db, house.id, today, now).await?;
        let stay = stays::find(&mut db, house.id, request.stay).await?;
        let scene = Scene { w, team: &team, asides, now };
        let thread = thread::of(&mut db, &request, &scene).await?;
        let others = others::of(&mut db, house, &request, &scene).await?;
        let asides = scene.asides;
        Ok(Self { seen, request, team, asides, stay, thread, others })
    }
}

/// The page, with what became of what was tried.
pub(super) async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    id: RequestId,
    (tried, starter): (Tried, Option<usize>),
) -> web::Result {
    let (now, w) = (app.clock.now(), staff.words());
    let Looked { seen, request, team, asides, stay, thread, others } =
        Looked::at(app, staff, id).await?;
    let scene = Scene { w, team: &team, asides, now };
    let doing = Doing::of(&request, staff, &scene, starter);
    let (status, doing, wrong, refused) = match tried {
        Tried::Nothing => (StatusCode::OK, doing, Vec::new(), None),
        Tried::Refused(why, words) => {
            let why = refusal(why, &team, w);
            (StatusCode::CONFLICT, doing.with_words(words, None), Vec::new(), Some(why))
        }
        Tried::Wrong(wrong, words) => {
            let said = w.say(wrong.say.clone()).to_string();
            let doing = doing.with_words(words, Some(said));
            (StatusCode::UNPROCESSABLE_ENTITY, doing, vec![wrong], None)
        }
    };
    let today = staff.property.today(now);
    let head = Head::of(&request, &scene, stay.as_ref().map(|stay| (stay, today)))
        .counting(&request, &scene);
    let bar = Bar::new(staff, &team, Tab::Requests);
    let address = format!("/board/requests/{id}");
    let clock = Clock::new(address, w, now).until(morning(&staff.property, now));
    let frame = Frame::new(visit, w);
    let page = Show { frame, bar, clock, seen, head, thread, doing, others, wrong, refused };
    Ok((status, Page(page)).into_response())
}

/// What happens to this request, while somebody looks at it.
pub(super) async fn follow(
    State(app): State<App>,
    Watcher(staff): Watcher,
    Which(id): Which,
    seen: Seen,
) -> web::Result {
    let mut db = app.db.acquire().await?;
    requests::find(&mut db, target(&staff, id)).await?.ok_or(web::Error::NotFound)?;
    drop(db);
    let (live, property) = (app.live.clone(), staff.property.id);
    Ok(live::stream(live, property, seen, RequestWatch { app, staff, id }).into_response())
}

struct RequestWatch {
    app: App,
    staff: Staff,
    id: RequestId,
}

/// The pieces that may have changed. What somebody may be typing in stays as it is when a mere
/// word was said.
#[derive(Template)]
#[template(path = "requests/staff/pieces.html")]
struct Pieces {
    head: Head,
    thread: Vec<Item>,
    doing: Option<Doing>,
}

impl Watch for RequestWatch {
    async fn allowed(&mut self) -> anyhow::Result<bool> {
        still_here(&self.app, &self.staff).await
    }

    async fn answer(&mut self, change: &Change) -> anyhow::Result<Answer> {
        if change.request != Some(self.id) {
            return Ok(Answer::Pass);
        }
        let (staff, now) = (&self.staff, self.app.clock.now());
        let mut db = self.app.db.acquire().await?;
        let Some(request) = requests::find(&mut db, target(staff, self.id)).await? else {
            return Ok(Answer::Nothing);
        };
        let team = staff::team(&mut db, staff.property.id).await?;
        let asides = Asides::of_request(&mut db, &request, now).await?;
        let scene = Scene { w: staff.words(), team: &team, asides, now };
        let thread = thread::of(&mut db, &request, &scene).await?;
        let doing = (change.kind != "said").then(|| Doing::of(&request, staff, &scene, None));
        let head = Head::of(&request, &scene, None).counting(&request, &scene);
        Ok(Answer::Show(Pieces { head, thread, doing }.render()?.into()))
    }
}
