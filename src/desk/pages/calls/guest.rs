//! What to know before ringing a guest, as a colleague heard it: how the name is said, and whether they
//! would rather not be rung.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};

use super::{Shown, Tried, page};
use crate::app::App;
use crate::calls;
use crate::ids::CallId;
use crate::journal::{self, Subject};
use crate::staff::Desk;
use crate::stays;
use crate::text::CleanText;
use crate::web::{self, Fields, Visit, Wrong};
use crate::words::Message;

/// The longest that the sound of a name is written.
pub(super) const LONGEST: usize = 80;

pub(super) async fn note_down(
    State(app): State<App>,
    visit: Visit,
    desk: Desk,
    Path(id): Path<CallId>,
    fields: Fields,
) -> web::Result {
    let (now, property) = (app.clock.now(), desk.property.id);
    let say_as = match CleanText::line(fields.get("say-as"), LONGEST) {
        Ok(say_as) => say_as,
        Err(long) => {
            let say = Message::new("wrong-too-long").with("count", long.by);
            let tried = Tried::Wrong(vec![Wrong::new("say-as", say)], fields);
            return page(&app, &visit, &desk, Shown::of(id, tried)).await;
        }
    };
    let mut tx = app.db.begin().await?;
    let call = calls::find(&mut tx, property, id).await?.ok_or(web::Error::NotFound)?;
    let prefers = !fields.get("prefers-no-calls").is_empty();
    let told = stays::prefer_no_calls(&mut tx, property, call.stay, (prefers, desk.id)).await?;
    stays::say_name(&mut tx, property, call.stay, (&say_as, desk.id), now).await?;
    if let Some(told) = told {
        let subject = Subject { property, stay: Some(call.stay), request: None };
        journal::append(&mut tx, subject, &told, now).await?;
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&format!("/calls/{id}?noted=yes#call-h")).into_response())
}
