//! It cannot be done, and something else is offered: the guest chooses, or would rather talk.

use bellpull::calls;
use bellpull::requests::{self, Deed, Target, Terms};

use super::{Does, does};
use crate::hotel::Hotel;

const BATHS: Does<'static> = Does {
    words: "Every room with a bath is taken tonight. May I offer you the spa?",
    choices: &["The spa tonight", "Room 412 tomorrow"],
    why: "All four are lived in",
};

fn within(minutes: i16) -> Deed {
    Deed::Offer { terms: Terms::Within(minutes) }
}

#[tokio::test]
async fn an_offer_is_accepted_with_the_choice_that_was_tapped() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A room with a bath").await;
    does(&hotel, "Tomás", id, within(15), BATHS).await;
    let page = guest.looks_at(id).await.must_say("Tomás can’t do this, and offers you something");
    let page = page.must_say("May I offer you the spa?").must_say("All four are lived in");
    let page = page.must_say("Once you say yes, Tomás promises it within 15 minutes.");
    let (field, value) = page.choice("The spa tonight");
    let page = guest.press(&page, "Send my answer", &[(&field, &value)]).await.must_be(200);
    let page = page.must_say("You said yes").must_say("The spa tonight");
    page.must_say("promised by 21:15");
    assert_eq!(hotel.journal_of(id).await, ["filed", "offered", "accepted"]);
}

#[tokio::test]
async fn an_offer_without_choices_takes_a_plain_yes() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("Oysters").await;
    does(&hotel, "Tomás", id, within(15), Does::saying("May I bring prawns?")).await;
    let page = guest.looks_at(id).await;
    let (field, value) = page.choice("Yes, please");
    let form = page.form("Send my answer").fill(&field, &value);
    guest.submit(&form).await.must_be(200).must_say("You said yes");
    guest.submit(&form).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, ["filed", "offered", "accepted"]);
}

#[tokio::test]
async fn no_thank_you_is_an_answer_too() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A room with a bath").await;
    does(&hotel, "Tomás", id, within(15), BATHS).await;
    let page = guest.looks_at(id).await;
    let fields = [("choice", "no"), ("words", "Then I’ll shower.")];
    let form = fields
        .iter()
        .fold(page.form("Send my answer"), |form, (name, value)| form.fill(name, value));
    let page = guest.submit(&form).await.must_be(200).must_say("Then I’ll shower.");
    page.must_say("You said no to what Tomás offered");
    guest.submit(&form).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, ["filed", "offered", "declined", "call_owed"]);
}

#[tokio::test]
async fn whoever_would_rather_talk_is_on_the_desks_list_once_and_may_still_choose() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A room with a bath").await;
    does(&hotel, "Marta", id, within(15), BATHS).await;
    let page = guest.looks_at(id).await;
    let (field, value) = page.choice("Let’s talk");
    let form = page.form("Send my answer").fill(&field, &value);
    let page = guest.submit(&form).await.must_be(200);
    let page = page.must_say("that is on the front desk’s list").must_not_say("rang you");
    guest.submit(&form).await.must_be(200);
    let journal = hotel.journal_of(id).await;
    assert_eq!(journal, ["filed", "offered", "talk_wanted", "call_owed"]);

    let tomas = hotel.staff_id("Tomás");
    let mut tx = hotel.app.db.begin().await.unwrap();
    let due = calls::of_request(&mut tx, hotel.house.id, id).await.unwrap().remove(0);
    let note = bellpull::text::CleanText::default();
    let outcome = calls::Outcome::NoAnswer;
    let said = calls::Went {
        by: tomas,
        outcome,
        note: &note,
        letter: None,
        language: bellpull::words::Language::En,
        about: None,
        seen: None,
    };
    requests::call_made(&mut tx, hotel.house.id, due.id, said, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    guest.looks_at(id).await.must_say("Tomás rang you, and nobody picked up");

    let (field, value) = page.choice("Room 412 tomorrow");
    guest.press(&page, "Send my answer", &[(&field, &value)]).await.must_say("You said yes");
}

#[tokio::test]
async fn an_offer_that_was_replaced_is_not_accepted_unseen() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A room with a bath").await;
    does(&hotel, "Tomás", id, within(15), BATHS).await;
    let page = guest.looks_at(id).await;
    let other = Does {
        words: "Room 410 has just become free.",
        choices: &["Room 410 tonight", "Room 412 tomorrow"],
        why: "",
    };
    does(&hotel, "Tomás", id, within(15), other).await;
    for choice in ["yes:The spa tonight", "yes:Room 412 tomorrow", "no"] {
        let fields = [("choice", choice), ("words", "With lavender, please.")];
        let page = guest.press(&page, "Send my answer", &fields).await.must_be(409);
        let page = page.must_say("This changed while you were writing");
        let page = page.must_say("Room 410 has just become free.");
        assert_eq!(page.form("Send my answer").value("words"), Some("With lavender, please."));
        let known = (choice != "yes:The spa tonight").then_some(choice);
        assert_eq!(page.form("Send my answer").value("choice"), known);
    }
    assert_eq!(hotel.journal_of(id).await, ["filed", "offered", "offered"]);
    // Looked at once more, it counts.
    let page = guest.press(&page, "Send my answer", &[("choice", "no")]).await.must_be(409);
    let page = guest.press(&page, "Send my answer", &[("choice", "yes:Room 410 tonight")]).await;
    page.must_be(200).must_say("Room 410 tonight");
}

#[tokio::test]
async fn what_colleagues_note_among_themselves_stops_no_answer() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A room with a bath").await;
    does(&hotel, "Tomás", id, within(15), BATHS).await;
    let page = guest.looks_at(id).await;
    let note = bellpull::notes::NewNote {
        id: bellpull::ids::NoteId::new(),
        by: hotel.staff_id("Helena"),
        words: super::text("She is a dear guest."),
        language: bellpull::words::Language::En,
    };
    let target = Target { property: hotel.house.id, stay: None, id };
    let mut tx = hotel.app.db.begin().await.unwrap();
    requests::note(&mut tx, target, &note, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    let fields = [("choice", "yes:The spa tonight")];
    let page = guest.press(&page, "Send my answer", &fields).await.must_be(200);
    page.must_say("You said yes").must_not_say("dear guest");
}

#[tokio::test]
async fn what_was_never_offered_is_not_accepted() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A room with a bath").await;
    does(&hotel, "Tomás", id, within(15), BATHS).await;
    let page = guest.looks_at(id).await;
    for choice in ["yes:The presidential suite", "yes:", "perhaps", ""] {
        guest.press(&page, "Send my answer", &[("choice", choice)]).await.must_be(422);
    }
    assert_eq!(hotel.journal_of(id).await, ["filed", "offered"]);
}
