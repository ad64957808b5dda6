//! The guest says it on the telephone, and the front desk writes it down.

use crate::acts::ours;
use crate::hotel::Hotel;

#[tokio::test]
async fn the_desk_answers_accepts_and_declines_for_a_guest_who_rings() {
    let hotel = Hotel::open().await;
    let (guest, tomas) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Tomás").await);
    let marta = hotel.colleague("Marta").await;
    for (button, kind) in [("The guest says yes", "accepted"), ("The guest says no", "declined")] {
        let id = guest.asks(&format!("A harp, {kind}")).await;
        let form = marta.open(&ours(id)).await.form("Send the offer");
        let form = form.fill("message", "What I can offer you:").fill("choice-1", "A guitar");
        marta.submit(&form).await.must_be(200);
        assert_eq!(marta.open(&ours(id)).await.find_form(button), None);

        let page = tomas.open(&ours(id)).await;
        let form = page.form(button).fill("choice", "A trumpet");
        tomas.submit(&form).await.must_be(422).must_say("Choose one of the options.");
        let form = page.form(button).fill("choice", "A guitar").fill("words", "For the children.");
        let page = tomas.submit(&form).await.must_be(200).must_say("Tomás for Mrs Okafor");
        page.must_say("For the children.");
        tomas.submit(&form).await.must_be(200);
        let journal = hotel.journal_of(id).await;
        assert_eq!(journal.iter().filter(|it| *it == kind).count(), 1, "{journal:?}");
    }
}

#[tokio::test]
async fn an_answer_says_something() {
    let hotel = Hotel::open().await;
    let (guest, tomas) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Tomás").await);
    let marta = hotel.colleague("Marta").await;
    let id = guest.asks("A pillow").await;
    let form = marta.open(&ours(id)).await.form("Send as a question");
    marta.submit(&form.fill("message", "Soft or firm?")).await.must_be(200);
    let page = tomas.open(&ours(id)).await;
    let form = page.form("That is the answer");
    tomas.submit(&form).await.must_be(422).must_say("write down what the guest says");
    tomas.submit(&form.fill("words", "Firm, please")).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, ["filed", "asked", "answered"]);
    marta.open(&ours(id)).await.must_say("Firm, please").must_say("Tomás for Mrs Okafor");
}

#[tokio::test]
async fn the_guest_cancels_and_wants_it_after_all() {
    let hotel = Hotel::open().await;
    let (guest, tomas) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Tomás").await);
    let id = guest.asks_for_towels().await;
    let page = tomas.open(&ours(id)).await;
    tomas.press(&page, "The guest no longer wants it", &[]).await.must_be(200);
    let page = tomas.open(&ours(id)).await;
    tomas.press(&page, "The guest wants it after all", &[]).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, ["filed", "cancelled", "restored"]);
}

#[tokio::test]
async fn the_guest_says_whether_it_is_right() {
    let hotel = Hotel::open().await;
    let (guest, tomas) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Tomás").await);
    let marta = hotel.colleague("Marta").await;
    let id = guest.asks_for_towels().await;
    marta.brings(id).await;
    let page = tomas.open(&ours(id)).await;
    let form = page.form("It is not right yet").fill("words", "Only one came");
    tomas.submit(&form).await.must_be(200).must_say("Only one came");
    marta.brings(id).await;
    let page = tomas.open(&ours(id)).await;
    tomas.press(&page, "It is just right", &[]).await.must_be(200);
    let journal = hotel.journal_of(id).await;
    assert!(journal.contains(&"reopened".to_owned()) && journal.contains(&"settled".to_owned()));
}

#[tokio::test]
async fn a_runner_does_not_speak_for_guests() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.open(&ours(id)).await.must_not_say("on the telephone");
    let says = [("says", "cancel")];
    marta.post(&format!("{}/for-guest", ours(id)), &says).await.must_be(404);
    assert_eq!(hotel.journal_of(id).await, ["filed"]);
}
