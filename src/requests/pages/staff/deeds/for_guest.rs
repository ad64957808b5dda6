//! What the guest says on the telephone, written down by the colleague who hears it.

use super::attempt::{Attempt, To};
use super::form::{Filling, Form, Maker};
use super::typed::{Typed, Understood};
use crate::requests::pages::staff::claim;
use crate::requests::{Along, Command, Note, RESTORABLE, Says, State as Stands, questions};
use crate::staff::Desk;
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Wrong};
use crate::words::{Language, Message};

/// What can be written down for the guest as it stands; `choices` is what they were asked to choose
/// from. Nothing: there is nothing left to say.
pub(super) fn form(maker: &Maker<'_>, choices: &[String]) -> Option<Form> {
    let t = |key| maker.t(key);
    let form = maker.form("for-guest").say(&t("deeds-phone-say"));
    let picks = || choices.iter().map(|it| (it.clone(), it.clone())).collect();
    let cancel = (&t("deeds-phone-cancel"), (" sorry", None), Some(("says", "cancel")));
    let form = match maker.request.state {
        Stands::Clarifying { .. } => {
            with_words(maker, form.picks("choice", (&t("deeds-phone-choice"), false), picks(), ""))
                .button(&t("deeds-phone-answer"), ("", Some("chat")), Some(("says", "answer")))
                .button(cancel.0, cancel.1, cancel.2)
        }
        Stands::Offered { .. } => {
            with_words(maker, form.picks("choice", (&t("deeds-phone-choice"), false), picks(), ""))
                .button(&t("deeds-phone-accept"), ("", Some("check")), Some(("says", "accept")))
                .button(&t("deeds-phone-decline"), (" quiet", None), Some(("says", "decline")))
        }
        Stands::Delivered { .. } => with_words(maker, form)
            .button(&t("deeds-phone-right"), ("", Some("rose")), Some(("says", "just-right")))
            .button(&t("deeds-phone-not-quite"), (" sorry", None), Some(("says", "not-quite"))),
        Stands::Scheduled { .. }
        | Stands::Filed { .. }
        | Stands::Confirmed { .. }
        | Stands::UnderWay { .. }
        | Stands::Parked { .. } => with_words(maker, form).button(cancel.0, cancel.1, cancel.2),
        Stands::Cancelled { at } if maker.now - at <= RESTORABLE => with_words(maker, form).button(
            &t("deeds-phone-restore"),
            ("", Some("repeat")),
            Some(("says", "restore")),
        ),
        Stands::Settled { .. } | Stands::Cancelled { .. } | Stands::Unmet { .. } => return None,
    };
    Some(form.done())
}

/// And what the guest says in their own words.
fn with_words<'a>(maker: &Maker<'_>, form: Filling<'a>) -> Filling<'a> {
    let label = maker.t("deeds-phone-words").with("guest", maker.guest());
    form.words("words", &label, 2, Some("deeds-phone-words-hint"))
}

/// POST /board/requests/{id}/for-guest
pub(in crate::requests::pages::staff) async fn for_guest(
    _may: Desk,
    attempt: Attempt,
) -> web::Result {
    let mut db = attempt.app.db.acquire().await?;
    let asked = questions::of_request(&mut db, attempt.staff.property.id, attempt.id).await?;
    drop(db);
    // Also of a question that is closed: a form may come twice, and the law says how it stands.
    let choices = asked.into_iter().last().map(|asked| asked.choices).unwrap_or_default();
    attempt.act("for-guest", To::Thread, |typed| read(&typed, &choices)).await
}

fn says(text: &str) -> Option<Says> {
    Some(match text {
        "answer" => Says::Answer,
        "accept" => Says::Accept,
        "decline" => Says::Decline,
        "cancel" => Says::Cancel,
        "not-quite" => Says::NotQuite,
        "just-right" => Says::JustRight,
        "restore" => Says::Restore,
        _ => return None,
    })
}

/// What the guest chose and said. The words are the guest's, whoever typed them.
fn read(typed: &Typed<'_>, choices: &[String]) -> Understood<(Command, Along)> {
    let wrong = |field, key| vec![Wrong::new(field, Message::new(key))];
    let says = says(typed.fields.get("says")).ok_or_else(|| wrong("words", "wrong-choice"))?;
    let chosen = typed.fields.get("choice");
    if !chosen.is_empty() && !choices.iter().any(|choice| choice == chosen) {
        return Err(wrong("choice", "wrong-choice"));
    }
    let both = [chosen, typed.fields.get("words")].join("\n");
    let said = CleanText::lines(&both, LONGEST).map_err(|long| {
        vec![Wrong::new("words", Message::new("wrong-too-long").with("count", long.by))]
    })?;
    if says == Says::Answer && said.is_empty() {
        return Err(wrong("words", "deeds-wrong-no-answer"));
    }
    let note = (!said.is_empty()).then(|| Note {
        id: typed.message_id(),
        by: None,
        language: language(&said, typed),
        words: said,
    });
    let command = Command::Guest { says, via: Some(typed.staff.id) };
    Ok((command, Along { note, ..typed.along() }))
}

/// What was spoken is unknown; what is written is most likely the colleague's own language.
fn language(said: &CleanText, typed: &Typed<'_>) -> Language {
    claim::written_in(said.as_str(), typed.staff.language, typed.request.language)
}
