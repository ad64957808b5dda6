//! One request: how it stands, what happened, who has it, and what the guest can say to that.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::actions::{Actions, May};
use super::choose::{Choose, Label};
use super::cord::{self, Bead};
use super::cover::{self, Cover};
use super::live::{Pieces, Watched};
use super::mending::{self, Mending};
use super::pieces::{Latest, Lede, Notes, Story};
use super::rest;
use super::sentence::Sentence;
use super::standing;
use super::who::Who;
use super::whole::{Whole, target};
use crate::app::App;
use crate::ids::{MessageId, RequestId, Seq};
use crate::journal::{self, Change};
use crate::live::{Seen, Variant, stream};
use crate::requests;
use crate::stays::Guest;
use crate::web::{self, Frame, Page, Visit, Wrong, said_of};
use crate::words::{Message, Phrase};

#[derive(Template)]
#[template(path = "requests/guest/request.html")]
struct Shown {
    frame: Frame,
    cover: Cover,
    id: RequestId,
    title: String,
    /// The language of the guest's own words, where they are the title.
    own: Option<&'static str>,
    lede: Lede,
    rest: Option<rest::Note>,
    notes: Notes,
    mending: Mending,
    story: Story,
    choose: Choose,
    label: Label,
    actions: Actions,
    who: Who,
    /// Whether there is anything to send.
    has_form: bool,
    /// Whether somebody would read what is written, or something was written already.
    takes_words: bool,
    /// What was typed.
    words: String,
    /// Made with the form, so that a double tap is one message.
    message_id: MessageId,
    wrong: Vec<Wrong>,
    /// What could not be done, and why.
    refused: Option<String>,
    /// What others did since the guest's page was made.
    changed: Vec<Bead>,
    as_of: Sentence,
    /// None on a page that answers a form: it must not load itself again, and send the form with it.
    seen: Option<Seq>,
}

impl Shown {
    fn err(&self, field: &str) -> Option<Phrase> {
        said_of(&self.wrong, field).map(|say| self.frame.w.say(say))
    }
}

/// What a page answers that was not simply loaded.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) words: String,
    pub(super) choice: String,
    pub(super) wrong: Vec<Wrong>,
    pub(super) refused: Option<Message>,
    /// The version that the guest saw, where it has changed since.
    pub(super) seen: Option<usize>,
}

/// A request's id in an address. What is none is nothing here.
pub(super) fn id(text: &str) -> web::Result<RequestId> {
    text.parse().map_err(|_| web::Error::NotFound)
}

/// Where a request is shown.
pub(super) fn address(id: RequestId) -> String {
    format!("/stay/requests/{id}")
}

/// GET /stay/requests/{id}
pub(super) async fn show(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(text): Path<String>,
) -> web::Result {
    page(&app, &guest, &visit, id(&text)?, Answer::default()).await
}

/// The request as it stands now, with what the guest typed.
pub(super) async fn page(
    app: &App,
    guest: &Guest,
    visit: &Visit,
    id: RequestId,
    answer: Answer,
) -> web::Result {
    let now = app.clock.now();
    let mut db = app.db.acquire().await?;
    // The journal first: a change in between is then shown twice rather than missed.
    let seen = journal::newest(&mut db, guest.property.id).await?;
    let whole = Whole::read(&mut db, guest, id).await?.ok_or(web::Error::NotFound)?;
    let mending = Mending::read(&mut db, guest, Some(id), now).await?;
    drop(db);
    let around = cover::around(guest, visit, address(id), "", now);
    let status = match (&answer.refused, answer.wrong.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    let seen = (status == StatusCode::OK).then_some(seen);
    Ok((status, Page(shown((&whole, guest), (around, mending), answer, seen, now))).into_response())
}

fn shown(
    (whole, guest): (&Whole, &Guest),
    ((frame, cover), mending): ((Frame, Cover), Mending),
    answer: Answer,
    seen: Option<Seq>,
    now: DateTime<Utc>,
) -> Shown {
    let w = frame.w;
    let request = &whole.request;
    let over = request.state.is_over();
    let takes_words = !over || !answer.words.is_empty();
    let err = said_of(&answer.wrong, "choice").map(|say| w.say(say));
    let reader = whole.reader(guest, now);
    Shown {
        id: request.id,
        title: request.title(w),
        own: request.is_own_words().then(|| request.language.code()),
        lede: Lede::new(whole, guest, now),
        rest: (!over).then(|| rest::Note::new(guest, now)),
        notes: Notes::new(whole, guest, now),
        mending,
        story: Story::new(whole, guest, now),
        choose: Choose::new(whole, guest, now, &answer.choice, err),
        label: Label::new(whole, guest, now),
        actions: Actions::new(whole, guest, now),
        who: Who::new(whole, guest, now),
        has_form: takes_words || May::of(request, reader) == May::Restore,
        takes_words,
        changed: answer.seen.map(|seen| cord::since(whole, seen, reader)).unwrap_or_default(),
        words: answer.words,
        message_id: MessageId::new(),
        wrong: answer.wrong,
        refused: answer.refused.map(|why| w.say(why).to_string()),
        as_of: Sentence::at(&w.t("guest-as-of"), w.clock(now)),
        seen,
        frame,
        cover,
    }
}

/// What changes on an open page. The field for a reply is no part of it: nothing half typed is lost.
#[derive(Template)]
#[template(path = "requests/guest/request_live.html")]
struct Changed {
    /// Said once per state, so not when only a letter came.
    lede: Option<Lede>,
    notes: Notes,
    story: Story,
    choose: Choose,
    label: Label,
    actions: Actions,
    who: Who,
    latest: Option<Latest>,
}

impl Changed {
    fn new(whole: &Whole, guest: &Guest, now: DateTime<Utc>) -> Self {
        Self {
            lede: Some(Lede::new(whole, guest, now)),
            notes: Notes::new(whole, guest, now),
            story: Story::new(whole, guest, now),
            choose: Choose::new(whole, guest, now, "", None),
            label: Label::new(whole, guest, now),
            actions: Actions::new(whole, guest, now),
            who: Who::new(whole, guest, now),
            latest: None,
        }
    }
}

/// GET /stay/requests/{id}/live
pub(super) async fn follow(
    State(app): State<App>,
    guest: Guest,
    seen: Seen,
    Path(text): Path<String>,
) -> web::Result<Response> {
    let (live, property, id) = (app.live.clone(), guest.property.id, id(&text)?);
    let mut db = app.db.acquire().await?;
    Whole::read(&mut db, &guest, id).await?.ok_or(web::Error::NotFound)?;
    drop(db);
    let watched = Watched::new(app, guest, RequestPieces(id)).await?;
    Ok(stream(live, property, seen, watched).into_response())
}

struct RequestPieces(RequestId);

impl RequestPieces {
    async fn read(&self, db: &mut PgConnection, guest: &Guest) -> anyhow::Result<Whole> {
        let whole = Whole::read(db, guest, self.0).await?;
        whole.ok_or_else(|| anyhow::anyhow!("request {} is no longer this guest's", self.0))
    }
}

impl Pieces for RequestPieces {
    fn variant(&self, guest: &Guest) -> Variant {
        Variant { page: "stay-request", language: guest.language }
    }

    /// What is being put right shows on the page of each request it is about, and every form is one of
    /// its own.
    fn is_shared(&self, change: &Change) -> bool {
        !mending::touches(change)
    }

    fn concerns(&self, change: &Change) -> bool {
        change.request == Some(self.0) || mending::touches(change)
    }

    async fn after(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        change: &Change,
        now: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        let whole = self.read(db, guest).await?;
        let all = Changed::new(&whole, guest, now);
        if mending::touches(change) {
            let mending = Mending::read(db, guest, Some(self.0), now).await?.render()?;
            // Where it is put right from now on, that asks alone.
            let opened = change.kind == "recovery_opened";
            let changed = Changed { lede: None, ..all };
            return Ok(if opened { mending + &changed.render()? } else { mending });
        }
        let changed = Changed {
            lede: all.lede.filter(|_| change.kind != "said"),
            latest: Latest::of(&whole, guest),
            ..all
        };
        Ok(changed.render()?)
    }

    async fn late(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        now: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        let whole = self.read(db, guest).await?;
        Ok(Changed::new(&whole, guest, now).render()?)
    }

    async fn late_at(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        since: DateTime<Utc>,
    ) -> sqlx::Result<Option<DateTime<Utc>>> {
        let request = requests::find(db, target(guest, self.0)).await?;
        Ok(request.and_then(|request| standing::turns_late_at(&request, since)))
    }
}
