//! Saying yes on a request's page: one line, and nobody is asked.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect};

use super::show::{self, Begin};
use super::{Which, target};
use crate::app::App;
use crate::exceptions::{self, About, Error, Typed, Yes};
use crate::ids::ExceptionId;
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
    let typed = match exceptions::parse(&fields, &staff) {
        Ok((amount, what)) => {
            let yes = Yes {
                id: fields.parse("id").unwrap_or_else(ExceptionId::new),
                property: staff.property.id,
                by: staff.id,
                stay: about.stay,
                request: about.request,
                recovery: about.recovery,
                gesture: None,
                amount,
                what,
            };
            match exceptions::grant(&mut tx, &yes, staff.property.today(now), now).await {
                Ok(_) => {
                    tx.commit().await?;
                    app.live.ring();
                    let to = format!("/board/requests/{id}#yes");
                    return Ok(Redirect::to(&to).into_response());
                }
                Err(Error::Over { left, ring }) => {
                    let typed = Typed::of(&fields, Vec::new());
                    Typed { over: Some((amount, left, ring)), ..typed }
                }
                Err(Error::Said(before)) => {
                    let typed = Typed::of(&fields, Vec::new());
                    Typed { said: Some(before), ..typed }
                }
                Err(error) => return Err(error.into()),
            }
        }
        Err(wrong) => Typed::of(&fields, wrong),
    };
    drop(tx);
    show::page_with(&app, &visit, &staff, id, (&Begin::default(), None, Some(typed))).await
}
