//! How a call went: one tap, with a note that goes along; or a note to the guest instead.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::form::parse;
use super::{Shown, Tried, page};
use crate::app::App;
use crate::calls::{self, Call, Error, Outcome, Went};
use crate::desk::pages::given_name;
use crate::ids::{CallId, NoteId, RequestId};
use crate::notes::NewNote;
use crate::requests::{self, Target, written_in};
use crate::staff::{self, Desk, Staff};
use crate::stays;
use crate::text::CleanText;
use crate::web::{self, Fields, Visit, Wrong};
use crate::words::{Language, Message, Words};

pub(super) async fn outcome(
    State(app): State<App>,
    visit: Visit,
    desk: Desk,
    Path(id): Path<CallId>,
    fields: Fields,
) -> web::Result {
    let (now, house) = (app.clock.now(), desk.property.id);
    let mut tx = app.db.begin().await?;
    let call = calls::find(&mut tx, house, id).await?.ok_or(web::Error::NotFound)?;
    let said = match parse(&fields, &call) {
        Ok(said) => said,
        Err(wrong) => {
            drop(tx);
            return page(&app, &visit, &desk, Shown::of(id, Tried::Wrong(wrong, fields))).await;
        }
    };
    let (outcome, about) = (said.outcome, said.about);
    let language = written_to(&mut tx, &call, &said.words, &desk).await?;
    let seen: Vec<String> = fields.all("seen").map(str::to_owned).collect();
    let seen = (!seen.is_empty()).then_some(seen.as_slice());
    let went = Went { by: desk.id, outcome, note: &said.words, language, about, seen };
    match requests::call_made(&mut tx, house, id, went, now).await {
        Ok(call) => {
            if outcome == Outcome::NotRight {
                tell(&mut tx, &call, (about, said.words), &desk, now).await?;
            }
            tx.commit().await?;
            app.live.ring();
        }
        // Pressed twice.
        Err(Error::Made(Some(by))) if by == desk.id && call.outcome == Some(outcome) => {}
        Err(Error::Made(by)) => {
            let team = staff::team(&mut tx, house).await?;
            drop(tx);
            let name = by.map(|by| given_name(&team, by).to_owned());
            let why = faster(name.as_deref(), desk.words());
            let words = said.words.into_string();
            return page(&app, &visit, &desk, Shown::of(id, Tried::Refused(why, words))).await;
        }
        Err(Error::WordsMissing) => {
            drop(tx);
            let wrong = vec![Wrong::new("note", Message::new("right-wrong-words"))];
            return page(&app, &visit, &desk, Shown::of(id, Tried::Wrong(wrong, fields))).await;
        }
        Err(Error::Missing) => return Err(web::Error::NotFound),
        Err(Error::Database(error)) => return Err(error.into()),
    }
    let mut db = app.db.acquire().await?;
    let call = calls::find(&mut db, house, id).await?;
    // Nobody picked up for the third time: the same call is written now.
    let write = call.is_some_and(|call| call.written && call.done_at.is_none());
    let to = if write { format!("/calls/{id}") } else { "/calls".to_owned() };
    Ok(Redirect::to(&format!("{to}?made={id}#call-h")).into_response())
}

/// What somebody wrote it in: what the guest reads, or else what they read themselves.
async fn written_to(
    db: &mut PgConnection,
    call: &Call,
    words: &CleanText,
    staff: &Staff,
) -> sqlx::Result<Language> {
    let party = stays::present(db, staff.property.id, call.stay).await?;
    let reads = party.and_then(|party| party.language.parse().ok());
    let reads = reads.unwrap_or(staff.property.language);
    Ok(written_in(words.as_str(), reads, staff.language))
}

/// What the guest said goes to whoever puts it right.
async fn tell(
    db: &mut PgConnection,
    call: &Call,
    (about, words): (Option<RequestId>, CleanText),
    staff: &Staff,
    now: DateTime<Utc>,
) -> web::Result<()> {
    if let Some(id) = about.or(call.request()).filter(|_| !words.is_empty()) {
        let target = Target { property: staff.property.id, stay: Some(call.stay), id };
        let language = staff.language;
        let note = NewNote { id: NoteId::new(), by: staff.id, words, language };
        requests::note(db, target, &note, now).await?;
    }
    Ok(())
}

fn faster(name: Option<&str>, w: Words) -> String {
    match name {
        Some(name) => w.t("calls-faster").with("name", name).to_string(),
        None => w.t("calls-over").to_string(),
    }
}
