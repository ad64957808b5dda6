//! A colleague has a question; the guest taps an answer, or writes one.

use bellpull::promises::Promise;
use bellpull::requests::{Deed, Terms};
use chrono::TimeDelta;

use super::{Does, does};
use crate::acts::mine;
use crate::hotel::Hotel;

const WHICH: Does<'static> =
    Does { words: "Feather or fibre, Mrs Okafor?", choices: &["Feather", "Fibre"], why: "" };

fn within(minutes: i16) -> Deed {
    Deed::Ask { terms: Terms::Within(minutes) }
}

#[tokio::test]
async fn a_question_is_answered_with_one_tap_and_the_promise_counts_from_there() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A pillow").await;
    does(&hotel, "Marta", id, within(10), WHICH).await;
    let page = guest.looks_at(id).await.must_say("Marta has a question for you.");
    let page = page.must_say("Feather or fibre, Mrs Okafor?");
    let page = page.must_say("Once you answer, Marta promises it within 10 minutes.");
    let (field, value) = page.choice("Fibre");
    hotel.minutes_pass(2).await;
    let page = guest.press(&page, "Send my answer", &[(&field, &value)]).await.must_be(200);
    page.must_say("You answered").must_say("Fibre").must_say("Marta answered · promised by 21:12");
    assert_eq!(hotel.journal_of(id).await, ["filed", "asked", "answered"]);
}

#[tokio::test]
async fn an_answer_may_be_written_and_goes_with_the_tap() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (tapped, written) = (guest.asks("A pillow").await, guest.asks("Another").await);
    for id in [tapped, written] {
        does(&hotel, "Marta", id, within(10), WHICH).await;
    }
    let page = guest.looks_at(tapped).await;
    let (field, value) = page.choice("Fibre");
    let fields = [(field.as_str(), value.as_str()), ("words", "The flat one, please.")];
    guest.press(&page, "Send my answer", &fields).await.must_say("The flat one, please.");
    let page = guest.looks_at(written).await;
    let page = guest.press(&page, "Send my answer", &[("words", "Whatever is warm.")]).await;
    page.must_be(200).must_say("Whatever is warm.").must_say("promised by");
}

#[tokio::test]
async fn nothing_chosen_and_nothing_written_is_no_answer() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A pillow").await;
    does(&hotel, "Marta", id, within(10), WHICH).await;
    let page = guest.looks_at(id).await;
    let page = guest.press(&page, "Send my answer", &[("words", " \n ")]).await.must_be(422);
    assert!(page.title().starts_with("Error: "), "{}", page.title());
    assert!(page.html.contains("href=\"#choice\""), "the summary leads to the answers");
    assert!(page.attributes("[data-live]", "data-live").is_empty());
    assert_eq!(hotel.journal_of(id).await, ["filed", "asked"]);
}

#[tokio::test]
async fn too_long_an_answer_is_kept_with_what_was_tapped() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A pillow").await;
    does(&hotel, "Marta", id, within(10), WHICH).await;
    let long = "a".repeat(1_998);
    let page = guest.looks_at(id).await;
    let fields = [("choice", "Fibre"), ("words", long.as_str())];
    let page = guest.press(&page, "Send my answer", &fields).await.must_be(422);
    let form = page.must_say("4 characters too long").form("Send my answer");
    assert_eq!(form.value("words"), Some(long.as_str()));
    assert_eq!(form.value("choice"), Some("Fibre"));
}

#[tokio::test]
async fn an_answer_that_is_sent_twice_is_one_answer() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A pillow").await;
    does(&hotel, "Marta", id, within(10), WHICH).await;
    let form = guest.looks_at(id).await.form("Send my answer").fill("choice", "Fibre");
    let (first, second) = tokio::join!(guest.submit(&form), guest.submit(&form));
    assert_eq!((first.status.as_u16(), second.status.as_u16()), (200, 200));
    hotel.minutes_pass(5).await;
    guest.submit(&form).await.must_be(200);
    let journal = hotel.journal_of(id).await;
    assert_eq!(journal.iter().filter(|kind| *kind == "answered").count(), 1, "{journal:?}");
    assert!(!journal.contains(&"said".to_owned()), "{journal:?}");
}

#[tokio::test]
async fn what_waits_for_the_guest_stands_first_at_home_and_asks_for_an_answer() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let asked = guest.asks("A pillow").await;
    hotel.minutes_pass(1).await;
    let newer = guest.asks("An adapter").await;
    let mut home = guest.stream(&guest.open("/stay").await.live()).await;
    does(&hotel, "Marta", asked, within(10), WHICH).await;
    home.until("Please answer").await;
    let rows = guest.open("/stay").await.pieces("#requests > li");
    assert!(rows[0].contains(&asked.to_string()) && rows[0].contains("Please answer"));
    assert!(rows[1].contains(&newer.to_string()));
}

#[tokio::test]
async fn a_question_that_waits_long_is_said_again_and_only_then() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A pillow").await;
    does(&hotel, "Marta", id, within(10), WHICH).await;
    hotel.minutes_pass(9).await;
    let again = "Marta is waiting for your answer";
    let page = guest.looks_at(id).await.must_not_say(again);
    let mut page = guest.stream(&page.live()).await;
    hotel.minutes_pass(1).await;
    page.until(again).await;
    guest.looks_at(id).await.must_say(again);
    does(&hotel, "Marta", id, within(10), Does::saying("Or shall I bring both?")).await;
    guest.looks_at(id).await.must_not_say(again).must_say("Or shall I bring both?");
}

#[tokio::test]
async fn a_promise_that_is_no_longer_meant_is_not_shown_as_one() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A pillow").await;
    let terms = Terms::At(hotel.now() + TimeDelta::minutes(30));
    does(&hotel, "Marta", id, Deed::Ask { terms }, WHICH).await;
    guest.looks_at(id).await.must_say("Marta promises it by 21:30.");
    hotel.minutes_pass(31).await;
    let page = guest.looks_at(id).await.must_not_say("Marta promises it by");
    let page = page.must_say("a person tells you by when");
    let page = guest.press(&page, "Send my answer", &[("choice", "Fibre")]).await.must_be(200);
    page.must_say("Thank you for your answer").must_say("You’ll have a name by 21:34");
    // The same form again is answered like the first.
    assert_eq!(hotel.journal_of(id).await.last().unwrap(), "answered_later");
}

#[tokio::test]
async fn a_question_that_was_taken_back_loses_no_words() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A pillow").await;
    does(&hotel, "Marta", id, within(10), WHICH).await;
    let page = guest.looks_at(id).await;
    let promise = Promise { by: hotel.now() + TimeDelta::minutes(10) };
    does(&hotel, "Marta", id, Deed::Confirm { promise }, Does::saying("I found both.")).await;
    let fields = [("choice", "Fibre"), ("words", "The flat one, please.")];
    let page = guest.press(&page, "Send my answer", &fields).await.must_be(409);
    assert_eq!(page.form("Send it").value("words"), Some("The flat one, please."));
    page.must_say("There is no question open here any more.").must_say("I found both.");
    assert_eq!(guest.open(&mine(id)).await.find_form("Send my answer"), None);
}

#[tokio::test]
async fn what_lapses_after_an_answer_names_whoever_asked() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A pillow").await;
    let promise = Promise { by: hotel.now() + TimeDelta::minutes(10) };
    does(&hotel, "Marta", id, Deed::Confirm { promise }, Does::saying("Coming.")).await;
    does(&hotel, "Marta", id, Deed::HandBack, Does::saying("I was called away.")).await;
    does(&hotel, "Tomás", id, within(10), WHICH).await;
    let page = guest.looks_at(id).await;
    let (field, value) = page.choice("Fibre");
    guest.press(&page, "Send my answer", &[(&field, &value)]).await.must_be(200);
    hotel.minutes_pass(9).await;
    assert!(hotel.journal_of(id).await.contains(&"lapsed".to_owned()));
    let page = guest.looks_at(id).await.must_say("Tomás has not been able to begin with this");
    page.must_not_say("Marta has not been able to begin");
}
