//! Saying yes on a request's page: one line, and nobody is asked.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect};

use super::show::{self, Begin};
use super::{Which, target};
use crate::app::App;
use crate::exceptions::{self, About};
use crate::recovery;
use crate::requests::{self, Request};
use crate::staff::Staff;
use crate::web::{self, Fields, Visit};

/// What a yes about this request counts under: what is put right for the stay, if anything is.
pub(super) async fn about(db: &mut sqlx::PgConnection, request: &Request) -> sqlx::Result<About> {
    let open = recovery::open_of_stay(db, request.property, request.stay).await?;
    Ok(About { stay: request.stay, request: Some(request.id), recovery: open.map(|open| open.id) })
}

pub(super) async fn say(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Which(id): Which,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let found = requests::find(&mut tx, target(&staff, id)).await?;
    let request = found.ok_or(web::Error::NotFound)?;
    let about = about(&mut tx, &request).await?;
    let typed = exceptions::say(&mut tx, &fields, &staff, about, now).await?;
    if typed.is_none() {
        tx.commit().await?;
        app.live.ring();
        return Ok(Redirect::to(&format!("/board/requests/{id}#yes")).into_response());
    }
    drop(tx);
    show::page_with(&app, &visit, &staff, id, (&Begin::default(), None, typed)).await
}
