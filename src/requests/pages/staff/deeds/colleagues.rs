//! What colleagues tell each other about a request: notes that the guest never sees, and rules that
//! got in the way.

use axum::response::{IntoResponse, Redirect};

use super::asking::LONGEST_RULE;
use super::attempt::{Attempt, Because, To};
use super::form::{Form, Maker};
use super::typed::Typed;
use crate::requests::pages::staff::target;
use crate::requests::{self, store};
use crate::rules::{self, InTheWay};
use crate::text::{CleanText, LONGEST};
use crate::web;

/// A note among colleagues.
pub(super) fn note_form(maker: &Maker<'_>) -> Form {
    maker
        .form("note")
        .words("note", &maker.t("deeds-note"), 2, Some("deeds-note-hint"))
        .button(&maker.t("deeds-note-send"), (" quiet", Some("people")), None)
        .done()
}

/// POST /board/requests/{id}/note
pub(in crate::requests::pages::staff) async fn note(attempt: Attempt) -> web::Result {
    let Attempt { app, staff, id, fields, .. } = &attempt;
    let (now, target) = (app.clock.now(), target(staff, *id));
    let mut tx = app.db.begin().await?;
    let request = store::lock(&mut tx, target).await?.ok_or(web::Error::NotFound)?;
    let typed = Typed { fields, request: &request, staff, now };
    let words = match typed.must("note", LONGEST, "deeds-wrong-no-note") {
        Ok(words) => words,
        Err(wrong) => {
            drop(tx);
            return attempt.failed("note", Because::Wrong(vec![wrong])).await;
        }
    };
    requests::note(&mut tx, target, &typed.aside(words), now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(To::Thread.answer(*id))
}

/// A rule that got in the way, for the register.
pub(super) fn rule_form(maker: &Maker<'_>) -> Form {
    maker
        .form("rule")
        .words("rule", &maker.t("deeds-rule-which"), 2, Some("deeds-rule-hint"))
        .tick("nameless", &maker.t("deeds-rule-nameless"))
        .button(&maker.t("deeds-rule-send"), (" quiet", Some("flag")), None)
        .done()
}

/// POST /board/requests/{id}/rule
pub(in crate::requests::pages::staff) async fn rule(attempt: Attempt) -> web::Result {
    let Attempt { app, staff, id, fields, .. } = &attempt;
    let (now, property, id) = (app.clock.now(), staff.property.id, *id);
    let mut tx = app.db.begin().await?;
    // Held still: of two presses the second finds the rule that the first named.
    let request = store::lock(&mut tx, target(staff, id)).await?.ok_or(web::Error::NotFound)?;
    let typed = Typed { fields, request: &request, staff, now };
    let rule = match typed.must("rule", LONGEST_RULE, "deeds-wrong-which-rule") {
        Ok(rule) => rule,
        Err(wrong) => {
            drop(tx);
            return attempt.failed("rule", Because::Wrong(vec![wrong])).await;
        }
    };
    let by = fields.get("nameless").is_empty().then_some(staff.id);
    let named = rules::of_request(&mut tx, property, id).await?;
    if !named.iter().any(|it| it.by == by && it.rule == rule.as_str()) {
        let what =
            InTheWay { rule, alternative: CleanText::default(), impact: CleanText::default() };
        rules::name(&mut tx, property, Some(id), by, &what, now).await?;
    }
    tx.commit().await?;
    Ok(Redirect::to(&format!("/board/requests/{id}#rules")).into_response())
}
