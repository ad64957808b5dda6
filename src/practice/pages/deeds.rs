//! Opening and ending an evening, taking part and leaving.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use axum_extra::extract::CookieJar;

use super::show;
use crate::app::App;
use crate::play::Tempo;
use crate::practice::{self, Error, LENGTHS};
use crate::staff::session::{self, PRACTICE};
use crate::staff::{Manager, Staff};
use crate::web::{self, Fields, Jar, Keep, Visit, Wrong, forget, keep};
use crate::words::Message;

/// A manager opens an evening.
pub(super) async fn open(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let tempo = Tempo::parse(fields.get("tempo"));
    let minutes = fields.parse("minutes").filter(|minutes| LENGTHS.contains(minutes));
    let (Some(tempo), Some(minutes)) = (tempo, minutes) else {
        let wrong = Wrong::new("tempo-calm", Message::new("wrong-choice"));
        let page = show::page(&app, &visit, &manager, vec![wrong]).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let keys = practice::keys(&app.hasher).await?;
    let mut tx = app.db.begin().await?;
    let by = (&manager.property, manager.id);
    match practice::open(&mut tx, by, (tempo, minutes), &keys, now).await {
        Ok(_) => tx.commit().await?,
        // A colleague was faster: theirs is shown.
        Err(Error::Open) => {}
        Err(Error::Rooms) => {
            return Err(web::Error::Refused(Message::new("practice-rooms")));
        }
        Err(Error::Stays(error)) => return Err(web::Error::Internal(error.into())),
        Err(Error::Database(error)) => return Err(error.into()),
    }
    app.live.ring();
    Ok(Redirect::to("/practices").into_response())
}

/// A manager ends it, for everybody: others are in the middle of it, so not by one tap.
pub(super) async fn end(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    fields: Fields,
) -> web::Result {
    if fields.get("sure").is_empty() {
        let wrong = Wrong::new("sure", Message::new("practice-end-unsure"));
        let page = show::page(&app, &visit, &manager, vec![wrong]).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    practice::end(&mut tx, manager.property.id, Some(manager.id), now).await?;
    tx.commit().await?;
    // What is left of it goes now, or at the next look.
    if let Err(error) = practice::sweep(&app, now).await {
        tracing::warn!(%error, "a practice house is thrown away later");
    }
    app.live.ring();
    Ok(Redirect::to("/practices").into_response())
}

/// A colleague takes part, beside their own session.
pub(super) async fn join(State(app): State<App>, staff: Staff) -> web::Result {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let open = practice::opened(&mut tx, staff.property.id).await?;
    let Some((sandbox, ends_at)) = open.and_then(|it| Some((it.sandbox?, it.ends_at))) else {
        return Ok(Redirect::to("/practices").into_response());
    };
    let token = session::practise(&mut tx, &staff, sandbox, ends_at, now).await?;
    let token = token.ok_or(web::Error::NotFound)?;
    tx.commit().await?;
    let jar = CookieJar::new().add(keep(&app.site, PRACTICE, &token, Keep::Sitting));
    Ok((jar, Redirect::to("/board")).into_response())
}

/// Back to the real house, which was there all the time.
pub(super) async fn leave(State(app): State<App>, jar: Jar) -> web::Result {
    if let Some(token) = jar.key(PRACTICE) {
        let mut db = app.db.acquire().await?;
        session::leave_practice(&mut db, &token, app.clock.now()).await?;
    }
    let jar = CookieJar::new().add(forget(&app.site, PRACTICE));
    Ok((jar, Redirect::to("/board")).into_response())
}

/// It ended while somebody was in it: the key goes, and they read what came of it.
pub(super) async fn over(State(app): State<App>) -> web::Result {
    let jar = CookieJar::new().add(forget(&app.site, PRACTICE));
    Ok((jar, Redirect::to("/practices")).into_response())
}
