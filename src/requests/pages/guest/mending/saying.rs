//! What a guest says about it, and what they choose.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use sqlx::PgConnection;

use super::Typed;
use crate::app::App;
use crate::ids::{GestureId, MessageId, RequestId};
use crate::recovery::{self, Answered, Error, Heard, Recovery, Refusal};
use crate::requests::pages::guest::home;
use crate::stays::Guest;
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Fields, Visit};
use crate::words::Message;

/// Where the guest comes back to: a page of their own.
fn back(fields: &Fields) -> Redirect {
    let request: Option<RequestId> = fields.parse("request");
    let to = request.map_or_else(|| "/stay".to_owned(), |id| format!("/stay/requests/{id}"));
    Redirect::to(&format!("{to}#mending"))
}

/// The recovery of this guest, and of nobody else.
async fn own(db: &mut PgConnection, guest: &Guest, text: &str) -> web::Result<Recovery> {
    let id = text.parse().map_err(|_| web::Error::NotFound)?;
    let found = recovery::find(db, guest.property.id, id).await?;
    found.filter(|it| it.stay == guest.stay).ok_or(web::Error::NotFound)
}

/// POST /stay/mending/{id}/choose
pub(in crate::requests::pages::guest) async fn chooses(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let it = own(&mut tx, &guest, &text).await?;
    let Some(gesture) = fields.parse::<GestureId>("gesture") else {
        return Err(web::Error::Refused(Message::new("mend-wrong-choose")));
    };
    let done = recovery::guest_chooses(&mut tx, (it.property, it.id), gesture, now).await;
    match done {
        Ok(_) => {
            tx.commit().await?;
            app.live.ring();
            Ok(back(&fields).into_response())
        }
        // A second tap is answered like the first.
        Err(Error::Refused(Refusal::Already | Refusal::Closed, _)) => {
            Ok(back(&fields).into_response())
        }
        // It was offered, and something else is now.
        Err(Error::Missing) => {
            drop(tx);
            let changed = Some(Message::new("mend-changed"));
            let request = fields.parse("request");
            home::page(&app, &guest, &visit, Typed { request, changed, ..Typed::default() }).await
        }
        Err(Error::Database(error)) => Err(error.into()),
        Err(error) => Err(web::Error::Internal(error.into())),
    }
}

/// POST /stay/mending/{id}/heard
pub(in crate::requests::pages::guest) async fn says(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let it = own(&mut tx, &guest, &text).await?;
    let still = fields.get("still");
    let words = match CleanText::lines(still, LONGEST) {
        Ok(words) => words,
        Err(long) => {
            drop(tx);
            let wrong = Some(Message::new("wrong-too-long").with("count", long.by));
            let still = still.to_owned();
            let typed = Typed { still, wrong, request: fields.parse("request"), changed: None };
            return home::page(&app, &guest, &visit, typed).await;
        }
    };
    let right = fields.get("right") == "yes";
    let heard = Heard { right, by: None, words, language: guest.language };
    let id = fields.parse("message-id").unwrap_or_else(MessageId::new);
    let answered = match recovery::guest_says(&mut tx, &it, (heard, id), now).await {
        Ok(answered) => answered,
        Err(Error::Database(error)) => return Err(error.into()),
        Err(error) => return Err(web::Error::Internal(error.into())),
    };
    tx.commit().await?;
    app.live.ring();
    match answered {
        Answered::Heard => Ok(back(&fields).into_response()),
        Answered::Meanwhile => {
            let changed = Some(Message::new("mend-meanwhile"));
            home::page(&app, &guest, &visit, Typed { changed, ..Typed::default() }).await
        }
    }
}
