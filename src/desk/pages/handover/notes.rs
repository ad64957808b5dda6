//! Free notes for the next shift: left by one, put away by whoever has read them.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::page;
use crate::app::App;
use crate::desk::pages::given_name;
use crate::ids::{NoteId, PropertyId};
use crate::notes::{self, NewNote};
use crate::staff::{Staff, Team};
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Fields, OfThisHouse, Visit, Wrong};
use crate::words::{Message, Words};

/// A note as it stands on the page.
pub(super) struct ShiftNote {
    pub(super) id: NoteId,
    /// "Tomás, 20:31"
    pub(super) by: String,
    pub(super) body: String,
    pub(super) lang: String,
}

/// The form for a new one.
pub(super) struct Form {
    /// Made with the form, so that a double tap is one note.
    pub(super) id: NoteId,
    pub(super) words: String,
    pub(super) wrong: Option<Message>,
}

impl Form {
    pub(super) fn new() -> Self {
        Self { id: NoteId::new(), words: String::new(), wrong: None }
    }
}

/// What waits for the next shift, oldest first.
pub(super) async fn of_shift(
    db: &mut PgConnection,
    property: PropertyId,
    team: &Team,
    (w, now): (Words, DateTime<Utc>),
) -> sqlx::Result<Vec<ShiftNote>> {
    let notes = notes::for_the_shift(db, property).await?;
    let note = |note: notes::Note| {
        let by = w.t("staff-done-by").with("name", given_name(team, note.by));
        let by = by.with("time", w.when(note.at, now)).to_string();
        ShiftNote { id: note.id, by, body: note.body, lang: note.language }
    };
    Ok(notes.into_iter().map(note).collect())
}

pub(super) async fn leave(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    fields: Fields,
) -> web::Result {
    let id = fields.parse("id").unwrap_or_else(NoteId::new);
    let typed = fields.get("words").to_owned();
    let words = match CleanText::lines(&typed, LONGEST) {
        Ok(words) if !words.is_empty() => Ok(words),
        Ok(_) => Err(Message::new("handover-wrong-empty")),
        Err(long) => Err(Message::new("wrong-too-long").with("count", long.by)),
    };
    let words = match words {
        Ok(words) => words,
        Err(say) => {
            let wrong = vec![Wrong::new("words", say.clone())];
            let form = Form { id, words: typed, wrong: Some(say) };
            return page(&app, &visit, &staff, None, (form, wrong)).await;
        }
    };
    let note = NewNote { id, by: staff.id, words, language: staff.language };
    let mut tx = app.db.begin().await?;
    notes::leave(&mut tx, staff.property.id, &note, app.clock.now()).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/handover#notes").into_response())
}

/// One that is put away already is put away.
pub(super) async fn put_away(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<NoteId>,
    _: OfThisHouse,
) -> web::Result<Redirect> {
    let mut tx = app.db.begin().await?;
    notes::put_away(&mut tx, staff.property.id, id, staff.id, app.clock.now()).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/handover#notes"))
}
