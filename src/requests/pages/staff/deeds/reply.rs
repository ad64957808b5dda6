//! A word to the guest that is no deed: they go on waiting for what was promised.

use super::attempt::{Attempt, To, others_did};
use super::form::{Form, Maker};
use super::tried::Because;
use super::typed::Typed;
use crate::requests::pages::staff::target;
use crate::requests::{self, Error, store};
use crate::web;

/// A word to the guest.
pub(super) fn form(maker: &Maker<'_>) -> Form {
    maker
        .form("reply")
        .guest_reads(&maker.t("staff-reply-to").with("guest", maker.guest()), &["wait", "thanks"])
        .button(&maker.t("staff-reply-send"), (" quiet", Some("chat")), None)
        .done()
}

/// POST /board/requests/{id}/reply
pub(in crate::requests::pages::staff) async fn reply(attempt: Attempt) -> web::Result {
    if let Some(nth) = attempt.begun() {
        return attempt.failed("reply", Because::Begun(nth)).await;
    }
    let Attempt { app, staff, id, fields, .. } = &attempt;
    let (now, target) = (app.clock.now(), target(staff, *id));
    let mut tx = app.db.begin().await?;
    let request = store::lock(&mut tx, target).await?.ok_or(web::Error::NotFound)?;
    let typed = Typed { fields, request: &request, staff, now };
    let because = match typed.note("staff-wrong-no-word") {
        Err(wrong) => Because::Wrong(vec![wrong]),
        Ok(note) => {
            let messages = requests::messages(&mut tx, target.property, *id).await?;
            let sent = messages.iter().any(|said| said.id == note.id);
            let changed = others_did(&mut tx, &request, typed.seen(), staff.id).await?;
            if changed && !sent && !request.state.is_over() {
                Because::Changed
            } else {
                match requests::say(&mut tx, target, note, now).await {
                    Ok(_) => {
                        tx.commit().await?;
                        app.live.ring();
                        return Ok(To::Thread.answer(*id));
                    }
                    Err(Error::Refused(why, _)) => Because::Refused(why),
                    Err(error) => return Err(error.into()),
                }
            }
        }
    };
    drop(tx);
    attempt.failed("reply", because).await
}
