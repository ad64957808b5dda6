//! One that is put right: the four steps, the forms of the current one, and what stands beside it.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;

use super::beside::Beside;
use super::book::Entry;
use super::gift::Gift;
use super::head::{Head, May};
use super::sorry::Sorry;
use super::steps::Steps;
use super::{theirs, touch};
use crate::app::App;
use crate::exceptions::Typed;
use crate::ids::{MessageId, RecoveryId};
use crate::recovery;
use crate::requests::{Clock, Risen, morning};
use crate::staff::{self, Bar, Keeper, Staff, Tab};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong, said_of};
use crate::words::Phrase;

#[derive(Template)]
#[template(path = "desk/right/page.html")]
struct Show {
    frame: Frame,
    bar: Bar,
    risen: Risen,
    clock: Clock,
    id: RecoveryId,
    head: Head,
    may: May,
    steps: Steps,
    sorry: Sorry,
    gift: Option<Gift>,
    /// When somebody asks whether it is right, as the form suggests it.
    touch: Option<touch::Suggested>,
    beside: Beside,
    keeper: Keeper,
    message_id: MessageId,
    typed: Fields,
    wrong: Vec<Wrong>,
    refused: Option<String>,
    /// What they had typed when somebody else was faster.
    kept: Vec<String>,
}

impl Show {
    fn err(&self, field: &str) -> Option<Phrase> {
        said_of(&self.wrong, field).map(|say| self.frame.w.say(say))
    }

    fn was(&self, field: &str) -> &str {
        self.typed.get(field)
    }
}

/// What became of what somebody pressed.
#[derive(Default)]
pub(super) struct Tried {
    pub(super) fields: Fields,
    /// Which beginning of an apology they chose, where there is no script.
    pub(super) begins: Option<usize>,
    pub(super) wrong: Vec<Wrong>,
    pub(super) refused: Option<String>,
    /// Words of an apology that defend or praise the house.
    pub(super) flagged: Vec<String>,
    pub(super) yes: Option<Typed>,
}

impl Tried {
    fn status(&self) -> StatusCode {
        if self.refused.is_some() {
            StatusCode::CONFLICT
        } else if self.wrong.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }

    /// All that was typed into a form that is not taken any more.
    fn kept(&self) -> Vec<String> {
        if self.refused.is_none() {
            return Vec::new();
        }
        let all = ["sorry", "fixed", "own", "card", "heard", "note", "reason"];
        let typed = all.into_iter().map(|it| self.fields.get(it));
        typed.filter(|it| !it.trim().is_empty()).map(ToOwned::to_owned).collect()
    }
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Path(id): Path<RecoveryId>,
) -> web::Result {
    page(&app, &visit, &staff, id, Tried::default()).await
}

/// The page, with what became of what was tried.
pub(super) async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    id: RecoveryId,
    mut tried: Tried,
) -> web::Result {
    let (now, w, house) = (app.clock.now(), staff.words(), &staff.property);
    let mut db = app.db.acquire().await?;
    let recovery = theirs(recovery::find(&mut db, house.id, id).await?, staff)?;
    let team = staff::team(&mut db, house.id).await?;
    let entry = Entry::read(&mut db, house.id, recovery).await?;
    let (status, yes) = (tried.status(), tried.yes.take());
    let steps = Steps::read(&mut db, &entry, (staff, &team), now).await?;
    let page = Show {
        frame: Frame::new(visit, w),
        bar: Bar::new(staff, &team, Tab::Right),
        risen: Risen::of(&mut db, staff, now).await?,
        clock: Clock::new(format!("/right/{id}"), w, now).until(morning(house, now)),
        id,
        head: Head::of(&entry, (staff, &team), now),
        may: May::of(&entry, staff),
        sorry: Sorry::of(&entry, staff, &tried, now),
        gift: Gift::read(&mut db, (&entry, &steps), &tried, (staff, &team), now).await?,
        touch: touch::suggested(&mut db, &entry, house, now).await?,
        beside: Beside::read(&mut db, &entry, (staff, &team), yes, now).await?,
        keeper: staff.keeper(),
        message_id: MessageId::new(),
        steps,
        kept: tried.kept(),
        typed: tried.fields,
        wrong: tried.wrong,
        refused: tried.refused,
    };
    Ok((status, Page(page)).into_response())
}
