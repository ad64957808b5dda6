//! What colleagues tell each other about a request: notes that the guest never sees, and rules that
//! got in the way.

use axum::response::{IntoResponse, Redirect};

use super::attempt::{Attempt, To};
use super::form::{Form, Maker};
use super::tried::Because;
use super::typed::Typed;
use crate::ids::{MessageId, MomentId};
use crate::moments::{self, NewMoment, Source};
use crate::requests::pages::staff::target;
use crate::requests::{self, store};
use crate::rules;
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

/// POST /board/requests/{id}/moment: what the guest wrote is worth telling, with one tap.
pub(in crate::requests::pages::staff) async fn moment(attempt: Attempt) -> web::Result {
    let Attempt { app, staff, id, fields, .. } = &attempt;
    let (now, property) = (app.clock.now(), staff.property.id);
    let message: MessageId = fields.parse("message").ok_or(web::Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    // Held still: of two who find it worth telling the second finds what the first did.
    let request = store::lock(&mut tx, target(staff, *id)).await?.ok_or(web::Error::NotFound)?;
    let told = moments::of_request(&mut tx, property, *id).await?;
    if let Some((_, moment, _)) = told.into_iter().find(|told| told.0 == message) {
        return Ok(Redirect::to(&format!("/moments?added={moment}")).into_response());
    }
    let messages = requests::messages(&mut tx, property, *id).await?;
    let said = messages.into_iter().find(|said| said.id == message && said.by.is_none());
    let said = said.ok_or(web::Error::NotFound)?;
    let clean = |text: &str| CleanText::lines(text, LONGEST).unwrap_or_default();
    let new = NewMoment {
        id: MomentId::new(),
        by: staff.id,
        words: clean(&said.body),
        language: said.language.parse().unwrap_or(request.language),
        quoted: true,
        guest: clean(&request.guest),
        room: clean(&request.room),
        people: request.state.owner().into_iter().collect(),
        source: Source { stay: Some(request.stay), request: Some(*id), message: Some(message) },
    };
    let told = moments::add(&mut tx, property, &new, now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&format!("/moments?added={told}")).into_response())
}

/// A rule that got in the way, for the register.
pub(super) fn rule_form(maker: &Maker<'_>) -> Form {
    maker
        .form("rule")
        .tick("nameless", &maker.t("deeds-rule-nameless"))
        .rules()
        .words("rule", &maker.t("deeds-rule-which"), 2, Some("deeds-rule-hint"))
        .button(&maker.t("deeds-rule-send"), (" quiet", Some("flag")), None)
        .done()
}

/// POST /board/requests/{id}/rule
pub(in crate::requests::pages::staff) async fn rule(attempt: Attempt) -> web::Result {
    let Attempt { app, staff, id, fields, .. } = &attempt;
    let (now, property, id) = (app.clock.now(), staff.property.id, *id);
    let mut tx = app.db.begin().await?;
    let request = store::lock(&mut tx, target(staff, id)).await?.ok_or(web::Error::NotFound)?;
    let typed = Typed { fields, request: &request, staff, now };
    let rule = match typed.must_rule("deeds-wrong-which-rule") {
        Ok(rule) => rule,
        Err(wrong) => {
            drop(tx);
            return attempt.failed("rule", Because::Wrong(vec![wrong])).await;
        }
    };
    let by = fields.get("nameless").is_empty().then_some(staff.id);
    rules::name_once(&mut tx, property, (id, by), rule, now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&format!("/board/requests/{id}#rules")).into_response())
}
