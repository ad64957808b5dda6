//! How a call went: one tap, with a note that goes along.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::book::Entry;
use super::{Tried, page};
use crate::app::App;
use crate::calls::{self, AGAIN, Call, Error, Outcome, TRIES, Went};
use crate::desk::pages::given_name;
use crate::ids::{CallId, NoteId};
use crate::notes::NewNote;
use crate::requests::{self, Target};
use crate::staff::{self, Desk, Staff};
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Fields, Visit, Wrong, said_of};
use crate::words::{Message, Words};

/// The form under a call that is owed.
pub(super) struct Form {
    pub(super) id: CallId,
    /// Whose words are kept on this device.
    pub(super) keeper: String,
    pub(super) note: String,
    pub(super) wrong: Option<Message>,
    /// Nobody is rung: somebody only has to think of it.
    pub(super) only_seen_to: bool,
    /// When they are rung again if nobody picks up; none: it was the last time.
    pub(super) again: Option<String>,
}

impl Form {
    pub(super) fn of(entry: &Entry, staff: &Staff, now: DateTime<Utc>) -> Self {
        let last = entry.call.tries + 1 >= TRIES;
        Self {
            id: entry.call.id,
            keeper: staff.id.to_string(),
            note: entry.call.note.clone(),
            wrong: None,
            only_seen_to: entry.call.left_open,
            again: (!last).then(|| staff.words().clock(now + AGAIN)),
        }
    }

    /// The same, as somebody left it.
    pub(super) fn with_note(self, note: String, wrong: &[Wrong]) -> Self {
        Self { note, wrong: said_of(wrong, "note"), ..self }
    }
}

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
    let typed = fields.get("note").to_owned();
    let (outcome, note) = match parse(&fields, &call, now) {
        Ok(said) => said,
        Err(wrong) => {
            drop(tx);
            return page(&app, &visit, &desk, (Some(id), Tried::Wrong(wrong, typed))).await;
        }
    };
    let went = Went { by: desk.id, outcome, note: &note, about: None };
    let made = requests::call_made(&mut tx, house, id, went, now).await;
    match made {
        Ok(_) => {
            if outcome == Outcome::NotRight {
                tell(&mut tx, &call, note, &desk, now).await?;
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
            return page(&app, &visit, &desk, (Some(id), Tried::Refused(why, typed))).await;
        }
        Err(Error::Missing) => return Err(web::Error::NotFound),
        Err(Error::Database(error)) => return Err(error.into()),
    }
    Ok(Redirect::to("/calls").into_response())
}

/// What the guest said goes to whoever puts it right.
async fn tell(
    db: &mut PgConnection,
    call: &Call,
    words: CleanText,
    staff: &Staff,
    now: DateTime<Utc>,
) -> web::Result<()> {
    if let Some(id) = call.request().filter(|_| !words.is_empty()) {
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

/// What the form says, or all that is wrong with it.
fn parse(
    fields: &Fields,
    call: &Call,
    now: DateTime<Utc>,
) -> Result<(Outcome, CleanText), Vec<Wrong>> {
    let mut wrong = Vec::new();
    let only = call.left_open.then_some(Outcome::SeenTo);
    let fits = |outcome: &Outcome| match only {
        Some(only) => *outcome == only,
        None => *outcome != Outcome::SeenTo,
    };
    let outcome = Outcome::parse(fields.get("outcome")).filter(fits);
    if outcome.is_none() {
        wrong.push(Wrong::new("outcome", Message::new("calls-wrong-outcome")));
    }
    let note = match CleanText::lines(fields.get("note"), LONGEST) {
        Ok(note) => Some(note),
        Err(long) => {
            let long = Message::new("wrong-too-long").with("count", long.by);
            wrong.push(Wrong::new("note", long));
            None
        }
    };
    let last = outcome == Some(Outcome::NoAnswer) && call.tries + 1 >= TRIES && call.due_at <= now;
    if last && note.as_ref().is_some_and(CleanText::is_empty) {
        // The third time ends with a written note, so there has to be one.
        wrong.push(Wrong::new("note", Message::new("calls-wrong-no-note")));
    }
    match (outcome, note) {
        (Some(outcome), Some(note)) if wrong.is_empty() => Ok((outcome, note)),
        _ => Err(wrong),
    }
}
