//! Somebody answers a guest's advice under their own name, or writes what came of it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};

use super::advice::{Returned, page};
use crate::advice::{self, Advice, Error};
use crate::app::App;
use crate::ids::AdviceId;
use crate::requests;
use crate::staff::{Desk, Staff, given_name, team};
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Fields, Visit};
use crate::words::{Language, Message};

/// POST /advice/{id}/answer
pub(super) async fn answer(
    State(app): State<App>,
    visit: Visit,
    Desk(staff): Desk,
    Path(id): Path<String>,
    fields: Fields,
) -> web::Result {
    let advice = find(&app, &staff, &id).await?;
    let words = match parse(&fields, "advice-wrong-answer") {
        Ok(words) => words,
        Err(say) => return again(&app, &visit, &staff, (advice.id, &fields), say).await,
    };
    let language = written_in(&words, &advice, &staff);
    let (mut tx, now) = (app.db.begin().await?, app.clock.now());
    let said = (staff.id, &words, language);
    match advice::answer(&mut tx, staff.property.id, advice.id, said, now).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Answered(reply)) => {
            let team = team(&mut tx, staff.property.id).await?;
            drop(tx);
            let name = given_name(&team, reply.by);
            let say = Message::new("advice-wrong-answered").with("name", name);
            let status = StatusCode::CONFLICT;
            let words = fields.get("words").to_owned();
            let returned = Some(Returned { id: advice.id, words, say, status });
            return page(&app, &visit, &staff, returned).await;
        }
        Err(error) => return Err(error.into()),
    }
    app.live.ring();
    Ok(Redirect::to(&format!("/advice#advice-{}", advice.id)).into_response())
}

/// POST /advice/{id}/outcome: what came of it.
pub(super) async fn follow(
    State(app): State<App>,
    visit: Visit,
    Desk(staff): Desk,
    Path(id): Path<String>,
    fields: Fields,
) -> web::Result {
    let advice = find(&app, &staff, &id).await?;
    let words = match parse(&fields, "advice-wrong-outcome") {
        Ok(words) => words,
        Err(say) => return again(&app, &visit, &staff, (advice.id, &fields), say).await,
    };
    let said = (staff.id, &words, written_in(&words, &advice, &staff));
    let (mut tx, now) = (app.db.begin().await?, app.clock.now());
    advice::follow(&mut tx, staff.property.id, advice.id, said, now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&format!("/advice#advice-{}", advice.id)).into_response())
}

async fn find(app: &App, staff: &Staff, id: &str) -> web::Result<Advice> {
    let id = id.parse().map_err(|_| web::Error::NotFound)?;
    let found = advice::find(&mut *app.db.acquire().await?, staff.property.id, id).await?;
    found.ok_or(web::Error::NotFound)
}

fn parse(fields: &Fields, empty: &'static str) -> Result<CleanText, Message> {
    match CleanText::lines(fields.get("words"), LONGEST) {
        Ok(words) if !words.is_empty() => Ok(words),
        Ok(_) => Err(Message::new(empty)),
        Err(long) => Err(Message::new("wrong-too-long").with("count", long.by)),
    }
}

/// The guest's language, in which a colleague is asked to write, unless the letters show that it is
/// their own; for who has left, their own.
fn written_in(words: &CleanText, advice: &Advice, staff: &Staff) -> Language {
    let theirs = advice.language.parse().ok().filter(|_| !advice.has_left);
    requests::written_in(words.as_str(), theirs.unwrap_or(staff.language), staff.language)
}

async fn again(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    (id, fields): (AdviceId, &Fields),
    say: Message,
) -> web::Result {
    let words = fields.get("words").to_owned();
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    page(app, visit, staff, Some(Returned { id, words, say, status })).await
}

impl From<Error> for web::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::Missing => Self::NotFound,
            Error::Answered(_) => Self::Refused(Message::new("advice-wrong-answered-already")),
            Error::Database(error) => error.into(),
        }
    }
}
