//! The manager decides about a rule: it is changed, it stays, or it is the same as another.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::period::Period;
use super::rules::{Asked, Returned, page};
use crate::app::App;
use crate::ids::{DecisionId, RuleId};
use crate::rules::{self, Error, Standing, Verdict};
use crate::staff::Manager;
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Fields, Visit};
use crate::words::Message;

/// POST /rules/{id}/decide
pub(super) async fn decide(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    Path(id): Path<String>,
    fields: Fields,
) -> web::Result {
    let rule: RuleId = id.parse().map_err(|_| web::Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    rules::find(&mut tx, manager.property.id, rule).await?.ok_or(web::Error::NotFound)?;
    let (said, status) = match read(&fields, &manager, rule)? {
        Ok(verdict) => {
            match rules::decide(&mut tx, manager.property.id, &verdict, app.clock.now()).await {
                Ok(()) => {
                    tx.commit().await?;
                    app.live.ring();
                    return Ok(decided(&fields, rule));
                }
                Err(Error::Decided) => (Message::new("rules-wrong-decided"), StatusCode::CONFLICT),
                Err(error) => return Err(error.into()),
            }
        }
        Err(wrong) => (wrong, StatusCode::UNPROCESSABLE_ENTITY),
    };
    drop(tx);
    let (standing, _) = standing(&fields)?;
    let words = fields.get("words").to_owned();
    let returned = Returned { rule, standing, words, say: said, status };
    page(&app, &visit, &manager, &Asked::again(fields.get("period")), Some(returned)).await
}

/// What the manager decides, and what to say where its words are missing.
fn standing(fields: &Fields) -> web::Result<(Standing, &'static str)> {
    match fields.get("decision") {
        "changed" => Ok((Standing::Changed, "rules-wrong-what")),
        "kept" => Ok((Standing::Kept, "rules-wrong-why")),
        _ => Err(web::Error::NotFound),
    }
}

/// What a form says, or what is wrong with its words.
fn read(fields: &Fields, manager: &Manager, rule: RuleId) -> web::Result<Result<Verdict, Message>> {
    let (standing, empty) = standing(fields)?;
    let words = match CleanText::lines(fields.get("words"), LONGEST) {
        Ok(words) if !words.is_empty() => words,
        Ok(_) => return Ok(Err(Message::new(empty))),
        Err(long) => return Ok(Err(Message::new("wrong-too-long").with("count", long.by))),
    };
    Ok(Ok(Verdict {
        id: fields.parse("id").unwrap_or_else(DecisionId::new),
        rule,
        standing,
        words,
        language: manager.language,
        by: manager.id,
        seen: fields.parse("seen").unwrap_or_default(),
    }))
}

/// POST /rules/{id}/join: it is the same as another.
pub(super) async fn join(
    State(app): State<App>,
    manager: Manager,
    Path(id): Path<String>,
    fields: Fields,
) -> web::Result {
    let rule: RuleId = id.parse().map_err(|_| web::Error::NotFound)?;
    let same_as: RuleId = fields.parse("same-as").ok_or(web::Error::NotFound)?;
    let (mut tx, now) = (app.db.begin().await?, app.clock.now());
    rules::join(&mut tx, manager.property.id, (rule, same_as), manager.id, now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(decided(&fields, same_as))
}

/// Back to the rule, in the period that was shown.
fn decided(fields: &Fields, rule: RuleId) -> Response {
    let period = Period::parse(fields.get("period")).code();
    Redirect::to(&format!("/rules?period={period}#rule-{rule}")).into_response()
}

impl From<Error> for web::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::Missing => Self::NotFound,
            Error::Decided => Self::Refused(Message::new("rules-wrong-decided")),
            Error::Database(error) => error.into(),
        }
    }
}
