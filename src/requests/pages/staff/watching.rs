//! One request, while somebody looks at it. What they may be typing in is never replaced.

use askama::Template;
use axum::extract::State;
use axum::response::IntoResponse;

use super::card::{Asides, Scene};
use super::doing::{Step, guarded};
use super::follow::still_here;
use super::head::Head;
use super::thread::{self, Item};
use super::{Which, target};
use crate::app::App;
use crate::ids::{RequestId, StayId};
use crate::journal::Change;
use crate::live::{self, Answer, Seen, Watch};
use crate::requests;
use crate::staff::{self, Staff, Watcher};
use crate::stays;
use crate::web;

/// What happens to this request, while somebody looks at it.
pub(super) async fn follow(
    State(app): State<App>,
    Watcher(staff): Watcher,
    Which(id): Which,
    seen: Seen,
) -> web::Result {
    let mut db = app.db.acquire().await?;
    let found = requests::find(&mut db, target(&staff, id)).await?;
    let stay = found.ok_or(web::Error::NotFound)?.stay;
    drop(db);
    let (live, property) = (app.live.clone(), staff.property.id);
    Ok(live::stream(live, property, seen, RequestWatch { app, staff, id, stay }).into_response())
}

struct RequestWatch {
    app: App,
    staff: Staff,
    id: RequestId,
    stay: StayId,
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
            | "call_made"
            | "call_missed"
    )
}

impl Watch for RequestWatch {
    async fn allowed(&mut self) -> anyhow::Result<bool> {
        still_here(&self.app, &self.staff).await
    }

    async fn answer(&mut self, change: &Change) -> anyhow::Result<Answer> {
        let rests = change.kind == "rests" && change.stay == Some(self.stay);
        if change.request != Some(self.id) && !rests {
            return Ok(Answer::Pass);
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
        let quiet = is_quiet(&change.kind);
        let head = Head::of(&request, &scene, stay.as_ref().map(|it| (it, house.today(now))))
            .counting(&request, &scene);
        let step = Step::of(&request, staff, &scene, lapses).after(quiet);
        let version = quiet.then_some(request.version);
        Ok(Answer::Show(Pieces { head, thread, step, version }.render()?.into()))
    }
}
