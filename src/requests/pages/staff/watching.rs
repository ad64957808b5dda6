//! One request, while somebody looks at it. What they may be typing in is never replaced.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use serde::Deserialize;
use sqlx::PgConnection;

use super::card::{Asides, Scene};
use super::doing::{Step, guarded};
use super::follow::{Due, came_due, due, still_here};
use super::head::Head;
use super::thread::{self, Item};
use super::{Which, target, told};
use crate::app::App;
use crate::ids::{RequestId, Seq, StayId};
use crate::journal::{self, Change};
use crate::live::{self, Answer, Seen, Watch};
use crate::requests;
use crate::staff::{self, Staff, Watcher};
use crate::stays;
use crate::web;

/// How far the journal had come when the page was made. A page that comes back says the same.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Made {
    #[serde(default)]
    made: String,
}

/// What happens to this request, while somebody looks at it.
pub(super) async fn follow(
    State(app): State<App>,
    Watcher(staff): Watcher,
    Which(id): Which,
    Query(Made { made }): Query<Made>,
    seen: Seen,
) -> web::Result {
    let mut db = app.db.acquire().await?;
    let found = requests::find(&mut db, target(&staff, id)).await?;
    let stay = found.ok_or(web::Error::NotFound)?.stay;
    drop(db);
    let (live, property) = (app.live.clone(), staff.property.id);
    let (made, told) = (made.parse().ok().map(Seq), due(&staff));
    let watch = RequestWatch { app, staff, id, stay, made, told };
    Ok(live::stream(live, property, seen, watch).into_response())
}

struct RequestWatch {
    app: App,
    staff: Staff,
    id: RequestId,
    stay: StayId,
    /// None: nobody knows what the forms of the page were made for.
    made: Option<Seq>,
    /// What the bar counts, as the page was last told.
    told: Due,
}

impl RequestWatch {
    /// Whether something was done since the page was made that its forms did not count on. It stays
    /// so until the page is made again, also for a page that was away meanwhile.
    async fn is_stale(&self, db: &mut PgConnection) -> sqlx::Result<bool> {
        let Some(made) = self.made else { return Ok(true) };
        let happened = journal::of_request(db, self.staff.property.id, self.id).await?;
        let mut since = happened.iter().filter(|entry| entry.seq > made);
        Ok(since.any(|entry| !is_quiet(entry.event["kind"].as_str().unwrap_or_default())))
    }

    /// What happens to others stands in the strip and in the bar.
    async fn of_others(&self, change: &Change) -> anyhow::Result<Answer> {
        let (mut db, now) = (self.app.db.acquire().await?, self.app.clock.now());
        let team = staff::team(&mut db, change.property).await?;
        let news = told::risen_news(&mut db, change, (&team, self.staff.words()), now).await?;
        Ok(if news.is_empty() { Answer::Pass } else { Answer::Show(news.into()) })
    }
}

/// The pieces that may have changed. The forms stay as they are: what was typed into them is told
/// of the change when it is sent, and the next step says that there is something new.
#[derive(Template)]
#[template(path = "requests/staff/pieces.html")]
struct Pieces {
    head: Head,
    thread: Vec<Item>,
    step: Step,
    /// What the forms say that their reader has seen. None: something was done that they did not
    /// count on.
    version: Option<i32>,
}

/// The forms that say which version their reader saw.
const FORMS: [&str; 12] = [
    "take",
    "take-over",
    "reply",
    "move",
    "ask",
    "offer",
    "cannot",
    "park",
    "hand-back",
    "for-guest",
    "note",
    "rule",
];

/// Whether this leaves the forms of the page as they are: words, and what only a clock did.
fn is_quiet(kind: &str) -> bool {
    matches!(
        kind,
        "said"
            | "noted"
            | "rests"
            | "climbed"
            | "nudged"
            | "doubted"
            | "kept"
            | "reminded"
            | "rung"
            | "verify_due"
            | "talk_wanted"
            | "room_changed"
            | "call_owed"
            | "call_joined"
            | "call_made"
            | "call_spoke"
            | "call_dropped"
            | "call_missed"
    )
}

impl Watch for RequestWatch {
    async fn allowed(&mut self) -> anyhow::Result<bool> {
        still_here(&self.app, &mut self.staff).await
    }

    async fn answer(&mut self, change: &Change) -> anyhow::Result<Answer> {
        let rests = change.kind == "rests" && change.stay == Some(self.stay);
        if change.request != Some(self.id) && !rests {
            return self.of_others(change).await;
        }
        let (staff, now) = (&self.staff, self.app.clock.now());
        let house = &staff.property;
        let mut db = self.app.db.acquire().await?;
        let Some(request) = requests::find(&mut db, target(staff, self.id)).await? else {
            return Ok(Answer::Nothing);
        };
        let team = staff::team(&mut db, house.id).await?;
        let asides = Asides::of_request(&mut db, &request, now).await?;
        let scene = Scene { w: staff.words(), team: &team, asides, now };
        let thread = thread::of(&mut db, &request, &scene).await?;
        let stay = stays::find(&mut db, house.id, request.stay).await?;
        let lapses = guarded(&mut db, &request, now).await?;
        let news = told::risen_news(&mut db, change, (&team, scene.w), now).await?;
        // Read after the request and its conversation: what the version counts is among it.
        let stale = self.is_stale(&mut db).await?;
        let head = Head::of(&request, &scene, stay.as_ref().map(|it| (it, house.today(now))))
            .counting(&request, &scene);
        let step = Step::of(&request, staff, &scene, lapses).after(stale);
        let version = (!stale).then_some(request.version);
        let pieces = Pieces { head, thread, step, version }.render()?;
        Ok(Answer::Show((pieces + &news).into()))
    }

    async fn meanwhile(&mut self) -> anyhow::Result<Option<Arc<str>>> {
        came_due(&self.app, &self.staff, &mut self.told).await
    }
}
