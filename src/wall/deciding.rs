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
    let (standing, empty) = match fields.get("decision") {
        "changed" => (Standing::Changed, "rules-wrong-what"),
        "kept" => (Standing::Kept, "rules-wrong-why"),
        _ => return Err(web::Error::NotFound),
    };
    let back = |say, status| {
        let words = fields.get("words").to_owned();
        Some(Returned { rule, standing, words, say, status })
    };
    let wrong = |say| back(say, StatusCode::UNPROCESSABLE_ENTITY);
    let mut tx = app.db.begin().await?;
    rules::find(&mut tx, manager.property.id, rule).await?.ok_or(web::Error::NotFound)?;
    let words = match CleanText::lines(fields.get("words"), LONGEST) {
        Ok(words) if !words.is_empty() => Ok(words),
        Ok(_) => Err(Message::new(empty)),
        Err(long) => Err(Message::new("wrong-too-long").with("count", long.by)),
    };
    let words = match words {
        Ok(words) => words,
        Err(say) => {
            drop(tx);
            return page(&app, &visit, &manager, &Asked::again(fields.get("period")), wrong(say))
                .await;
        }
    };
    let verdict = Verdict {
        id: fields.parse("id").unwrap_or_else(DecisionId::new),
        rule,
        standing,
        words,
        language: manager.language,
        by: manager.id,
        seen: fields.parse("seen").unwrap_or_default(),
    };
    match rules::decide(&mut tx, manager.property.id, &verdict, app.clock.now()).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Decided) => {
            drop(tx);
            let meanwhile = back(Message::new("rules-wrong-decided"), StatusCode::CONFLICT);
            return page(&app, &visit, &manager, &Asked::again(fields.get("period")), meanwhile)
                .await;
        }
        Err(error) => return Err(error.into()),
    }
    app.live.ring();
    Ok(decided(&fields, rule))
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
