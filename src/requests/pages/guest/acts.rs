//! What a guest says to a request: a word, never mind, after all, just right, not quite.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use sqlx::PgConnection;

use super::request::{self, Answer};
use super::whole::target;
use crate::app::App;
use crate::ids::{MessageId, RequestId};
use crate::requests::pages::words::sorry;
use crate::requests::{self, Along, Command, Error, Note, Refusal, Request, Says, State as Stands};
use crate::stays::Guest;
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Fields, Visit, Wrong};
use crate::words::Message;

/// POST /stay/requests/{id}/reply
pub(super) async fn reply(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    let id = request::id(&text)?;
    let words = match words(&fields, true) {
        Ok(words) => words,
        Err(wrong) => return typed(&app, &guest, &visit, id, &fields, wrong).await,
    };
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let note = note(&fields, &guest, words);
    match requests::say(&mut tx, target(&guest, id), note, now).await {
        Ok(_) => {
            tx.commit().await?;
            app.live.ring();
            Ok(Redirect::to(&request::address(id)).into_response())
        }
        Err(Error::Refused(refusal, _)) => {
            drop(tx);
            refused(&app, &guest, &visit, id, &fields, refusal).await
        }
        Err(error) => Err(error.into()),
    }
}

/// POST /stay/requests/{id}/cancel
pub(super) async fn cancel(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    act(&app, &guest, &visit, request::id(&text)?, Says::Cancel, &fields).await
}

/// POST /stay/requests/{id}/restore
pub(super) async fn restore(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    act(&app, &guest, &visit, request::id(&text)?, Says::Restore, &fields).await
}

/// POST /stay/requests/{id}/right
pub(super) async fn right(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    act(&app, &guest, &visit, request::id(&text)?, Says::JustRight, &fields).await
}

/// POST /stay/requests/{id}/not-quite
pub(super) async fn not_quite(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    act(&app, &guest, &visit, request::id(&text)?, Says::NotQuite, &fields).await
}

/// Does it, with the words that came along, or shows the request as it stands and why not.
async fn act(
    app: &App,
    guest: &Guest,
    visit: &Visit,
    id: RequestId,
    says: Says,
    fields: &Fields,
) -> web::Result {
    let words = match words(fields, false) {
        Ok(words) => words,
        Err(wrong) => return typed(app, guest, visit, id, fields, wrong).await,
    };
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let note = note(fields, guest, words);
    let command = Command::Guest { says, via: None };
    let along = Along::with(note.clone());
    match requests::act(&mut tx, target(guest, id), command, along, now).await {
        Ok(_) => {}
        Err(Error::Refused(refusal, stands)) => {
            let said = note.words.is_empty()
                || last_words(&mut tx, guest, id)
                    .await?
                    .is_some_and(|said| said.body == note.words.as_str());
            // A second tap is answered like the first.
            if !(said && is_done(says, &stands)) {
                drop(tx);
                return refused(app, guest, visit, id, fields, refusal).await;
            }
        }
        Err(error) => return Err(error.into()),
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&request::address(id)).into_response())
}

/// Whether the request stands where the guest wants to take it.
fn is_done(says: Says, request: &Request) -> bool {
    match says {
        Says::JustRight => matches!(request.state, Stands::Settled { .. }),
        Says::Cancel => matches!(request.state, Stands::Cancelled { .. }),
        Says::NotQuite => matches!(request.state, Stands::Filed { .. }) && request.reopened > 0,
        Says::Restore => !request.state.is_over(),
        // Answers have a page of their own, and the standard has.
        Says::Answer | Says::Accept | Says::Decline | Says::Talk | Says::Again | Says::Amend => {
            false
        }
    }
}

pub(super) fn words(fields: &Fields, must: bool) -> Result<CleanText, Wrong> {
    let words = CleanText::lines(fields.get("words"), LONGEST).map_err(|long| {
        Wrong::new("words", Message::new("wrong-too-long").with("count", long.by))
    })?;
    if must && words.is_empty() {
        return Err(Wrong::new("words", Message::new("guest-reply-empty")));
    }
    Ok(words)
}

/// A message of the guest's, under the id that was made with the form.
pub(super) fn note(fields: &Fields, guest: &Guest, words: CleanText) -> Note {
    let id = fields.parse("message-id").unwrap_or_else(MessageId::new);
    Note { id, by: None, words, language: guest.language }
}

/// What the guest wrote last about it.
pub(super) async fn last_words(
    db: &mut PgConnection,
    guest: &Guest,
    id: RequestId,
) -> sqlx::Result<Option<requests::Said>> {
    let messages = requests::messages(db, guest.property.id, id).await?;
    Ok(messages.into_iter().rev().find(|said| said.by.is_none()))
}

pub(super) async fn typed(
    app: &App,
    guest: &Guest,
    visit: &Visit,
    id: RequestId,
    fields: &Fields,
    wrong: Wrong,
) -> web::Result {
    let words = fields.get("words").to_owned();
    let choice = fields.get("choice").to_owned();
    let answer = Answer { words, choice, wrong: vec![wrong], ..Answer::default() };
    request::page(app, guest, visit, id, answer).await
}

pub(super) async fn refused(
    app: &App,
    guest: &Guest,
    visit: &Visit,
    id: RequestId,
    fields: &Fields,
    refusal: Refusal,
) -> web::Result {
    let words = fields.get("words").to_owned();
    let choice = fields.get("choice").to_owned();
    let refused = Some(sorry(refusal, None));
    let answer = Answer { words, choice, refused, ..Answer::default() };
    request::page(app, guest, visit, id, answer).await
}
