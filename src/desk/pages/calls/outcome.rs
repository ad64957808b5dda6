//! How a call went: one tap, with a note that goes along; or a note to the guest instead.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::form::{Said, parse};
use super::{Shown, Tried, page};
use crate::app::App;
use crate::calls::{self, Call, Error, Outcome};
use crate::desk::pages::given_name;
use crate::ids::{CallId, NoteId, PropertyId};
use crate::notes::NewNote;
use crate::requests::{self, Target, written_in};
use crate::staff::{self, Desk, Staff};
use crate::stays;
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
    let language = written_to(&mut tx, &call, &said, &desk).await?;
    let seen: Vec<String> = fields.all("seen").map(str::to_owned).collect();
    let went = said.went(&desk, language, (!seen.is_empty()).then_some(&seen));
    match requests::call_made(&mut tx, house, id, went, now).await {
        Ok(call) => {
            tell(&mut tx, &call, &said, &desk, now).await?;
            tx.commit().await?;
            app.live.ring();
        }
        Err(error) => {
            drop(tx);
            if !pressed_twice(&app, &error, (id, said.outcome), &desk).await? {
                let tried = refused(&app, &desk, error, fields).await?;
                return page(&app, &visit, &desk, Shown::of(id, tried)).await;
            }
        }
    }
    Ok(on_to(&mut *app.db.acquire().await?, house, id).await?.into_response())
}

/// Whether the same colleague has said the same already, as a finger that taps twice does. What was
/// read before the other tap was stored knows nothing of it.
async fn pressed_twice(
    app: &App,
    error: &Error,
    (id, outcome): (CallId, Outcome),
    desk: &Desk,
) -> sqlx::Result<bool> {
    let Error::Made(Some(by)) = error else { return Ok(false) };
    let call = calls::find(&mut *app.db.acquire().await?, desk.property.id, id).await?;
    Ok(*by == desk.id && call.is_some_and(|call| call.ended(outcome)))
}

/// The next call. Where they prefer none, or nobody picked up for the third time, the same is written
/// now.
async fn on_to(db: &mut PgConnection, house: PropertyId, id: CallId) -> sqlx::Result<Redirect> {
    let call = calls::find(db, house, id).await?;
    let write = call.is_some_and(|call| call.is_to_write());
    let to = if write { format!("/calls/{id}") } else { "/calls".to_owned() };
    Ok(Redirect::to(&format!("{to}?made={id}#call")))
}

/// Why it could not be written down; nothing that was typed is lost.
async fn refused(app: &App, staff: &Staff, error: Error, fields: Fields) -> web::Result<Tried> {
    let w = staff.words();
    match error {
        Error::Made(by) => {
            let team = staff::team(&mut *app.db.acquire().await?, staff.property.id).await?;
            let why = faster(by.map(|by| given_name(&team, by)), w);
            let typed = ["note", "letter"].map(|name| fields.get(name).trim());
            let typed: Vec<&str> = typed.into_iter().filter(|typed| !typed.is_empty()).collect();
            Ok(Tried::Refused(why, typed.join("\n\n")))
        }
        Error::WordsMissing => {
            let wrong = vec![Wrong::new("note", Message::new("right-wrong-words"))];
            Ok(Tried::Wrong(wrong, fields))
        }
        Error::Missing => Err(web::Error::NotFound),
        Error::Database(error) => Err(error.into()),
    }
}

/// What somebody wrote it in: what the guest reads, or else what they read themselves.
async fn written_to(
    db: &mut PgConnection,
    call: &Call,
    said: &Said,
    staff: &Staff,
) -> sqlx::Result<Language> {
    let words = if said.letter.is_empty() { &said.note } else { &said.letter };
    let party = stays::present(db, staff.property.id, call.stay).await?;
    let reads = party.and_then(|party| party.language.parse().ok());
    let reads = reads.unwrap_or(staff.property.language);
    Ok(written_in(words.as_str(), reads, staff.language))
}

/// What is not right, as the guest said it, goes to whoever puts it right.
async fn tell(
    db: &mut PgConnection,
    call: &Call,
    said: &Said,
    staff: &Staff,
    now: DateTime<Utc>,
) -> web::Result<()> {
    if said.outcome != Outcome::NotRight || said.note.is_empty() {
        return Ok(());
    }
    if let Some(id) = said.about.or(call.request()) {
        let target = Target { property: staff.property.id, stay: Some(call.stay), id };
        let (words, language) = (said.note.clone(), staff.language);
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
