//! A question to the guest, and something else instead of what was asked for. Both wait for the
//! guest's word, with what is promised for it.

use super::attempt::{Attempt, To};
use super::form::{Form, Maker};
use super::typed::{Typed, Understood, Wrongs};
use crate::requests::pages::staff::times::Times;
use crate::requests::{Along, Command, Deed};
use crate::rules::InTheWay;
use crate::text::{CleanText, LONGEST};
use crate::web;

/// Asks the guest something; what is promised waits for the answer.
pub(super) fn ask_form(maker: &Maker<'_>) -> Form {
    let openings: &[&'static str] = if maker.request.over_cap {
        &["how-many", "which", "suits"]
    } else {
        &["where", "suits", "which"]
    };
    maker
        .form("ask")
        .guest_reads(&maker.t("deeds-question"), openings)
        .choices(&maker.t("deeds-choices"), &maker.t("deeds-choices-hint"))
        .times(Times::within(maker.request, maker.w()))
        .button(&maker.t("deeds-ask-send"), ("", Some("chat")), None)
        .done()
}

/// POST /board/requests/{id}/ask
pub(in crate::requests::pages::staff) async fn ask(attempt: Attempt) -> web::Result {
    // The form by which one takes it may ask first: then that form comes again if need be.
    let code = if attempt.fields.get("page").is_empty() { "ask" } else { "take" };
    attempt.act(code, To::Thread, |typed| read_question(&typed)).await
}

/// What is asked, and what is promised for the answer.
fn read_question(typed: &Typed<'_>) -> Understood<(Command, Along)> {
    let mut wrong = Wrongs::default();
    // Where the question has a field of its own, what stands in the other is a promise.
    let apart = typed.fields.all("question").next().is_some();
    let field = if apart { "question" } else { "message" };
    let note = wrong.take(typed.note_in(field, "deeds-wrong-no-question"));
    let question = wrong.take(typed.question());
    let terms = wrong.take(typed.terms());
    let read = terms.map(|terms| {
        let command = Command::Colleague { by: typed.staff.id, deed: Deed::Ask { terms } };
        (command, Along { note, question, ..typed.along() })
    });
    wrong.all(read)
}

/// Offers something else; the guest chooses.
pub(super) fn offer_form(maker: &Maker<'_>) -> Form {
    maker
        .form("offer")
        .say(&maker.t("deeds-offer-say"))
        .guest_reads(&maker.t("deeds-offer-what"), &["instead", "today"])
        .choices(&maker.t("deeds-offer-choices"), &maker.t("deeds-choices-hint"))
        .words("why", &maker.t("deeds-offer-why"), 2, Some("deeds-offer-why-hint"))
        .times(Times::within(maker.request, maker.w()))
        .which_rule(&maker.t("deeds-offer-rule"), "deeds-offer-rule-hint")
        .button(&maker.t("deeds-offer-send"), ("", Some("chat")), None)
        .done()
}

/// POST /board/requests/{id}/offer
pub(in crate::requests::pages::staff) async fn offer(attempt: Attempt) -> web::Result {
    attempt
        .act("offer", To::Thread, |typed| {
            let mut wrong = Wrongs::default();
            let note = wrong.take(typed.note("deeds-wrong-no-offer"));
            let question = wrong.take(typed.question());
            let terms = wrong.take(typed.terms());
            let rule = wrong.take(typed.rule()).filter(|it| !it.is_empty());
            let read = terms.map(|terms| {
                let in_the_way = rule.map(|rule| InTheWay {
                    rule,
                    alternative: note.as_ref().map(|note| note.words.clone()).unwrap_or_default(),
                    impact: CleanText::default(),
                });
                let command =
                    Command::Colleague { by: typed.staff.id, deed: Deed::Offer { terms } };
                (command, Along { note, question, in_the_way, ..typed.along() })
            });
            wrong.all(read)
        })
        .await
}

/// There is nothing else to offer: what was tried, the rule, and what it means.
pub(super) fn cannot_form(maker: &Maker<'_>) -> Form {
    maker
        .form("cannot")
        .say(&maker.t("deeds-cannot-say"))
        .guest_reads(&maker.t("deeds-cannot-message"), &["sorry-cannot"])
        .words("alternative", &maker.t("deeds-cannot-alternative"), 2, Some("deeds-cannot-hint"))
        .which_rule(&maker.t("deeds-cannot-rule"), "deeds-cannot-rule-hint")
        .words("impact", &maker.t("deeds-cannot-impact"), 2, None)
        .button(&maker.t("deeds-cannot-send"), (" sorry", None), None)
        .done()
}

/// POST /board/requests/{id}/cannot
pub(in crate::requests::pages::staff) async fn cannot(attempt: Attempt) -> web::Result {
    let command = Command::Colleague { by: attempt.staff.id, deed: Deed::Cannot };
    attempt
        .act("cannot", To::Thread, |typed| {
            let mut wrong = Wrongs::default();
            let note = wrong.take(typed.note("deeds-wrong-no-message"));
            let alternative =
                wrong.take(typed.must("alternative", LONGEST, "deeds-wrong-no-alternative"));
            let rule = wrong.take(typed.must_rule("deeds-wrong-no-rule"));
            let impact = wrong.take(typed.must("impact", LONGEST, "deeds-wrong-no-impact"));
            let read = alternative.zip(rule).zip(impact).map(|((alternative, rule), impact)| {
                let in_the_way = Some(InTheWay { rule, alternative, impact });
                (command, Along { note, in_the_way, ..typed.along() })
            });
            wrong.all(read)
        })
        .await
}
