//! One tap, and it can be taken back.

use crate::acts::{IN_HAND, ours};
use crate::hotel::Hotel;

#[tokio::test]
async fn the_last_step_is_taken_back() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    let board = marta.starts(id).await.must_be(200);
    assert!(board.path.starts_with("/board?just="), "{}", board.path);
    marta.delivers(id, IN_HAND).await.must_be(200);
    let page = marta.open(&ours(id)).await;
    let undo = page.form("Not delivered yet");
    // A second press of the same button is not a second step back.
    marta.submit(&undo).await.must_be(200);
    marta.submit(&undo).await.must_be(200);
    guest.looks_at(id).await.must_say("Marta is on the way");
    let page = marta.open(&ours(id)).await;
    marta.press(&page, "Not on the way yet", &[]).await.must_be(200);
    let told = ["filed", "confirmed", "started", "delivered", "undone", "undone"];
    assert_eq!(hotel.journal_of(id).await, told);
    marta
        .post(&format!("{}/undo", ours(id)), &[])
        .await
        .must_be(409)
        .must_say("nothing to take back");
}

#[tokio::test]
async fn nobody_takes_back_what_a_colleague_did() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let linh = hotel.colleague("Linh").await;
    let id = guest.asks_for_towels().await;
    marta.brings(id).await;
    let page = linh.open(&ours(id)).await;
    assert_eq!(page.find_form("Not delivered yet"), None);
    linh.post(&format!("{}/undo", ours(id)), &[]).await.must_be(409).must_say("Marta");
}

#[tokio::test]
async fn whoever_is_asked_says_that_it_is_still_theirs() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    assert_eq!(marta.open(&ours(id)).await.find_form("Still mine"), None);
    hotel.minutes_pass(6).await;
    let page = marta.open(&ours(id)).await.must_say("Is it still yours?").must_say("21:07");
    assert!(page.texts(".btn.big:not(.quiet)").contains(&"Still mine".to_owned()));
    marta.press(&page, "Still mine", &[]).await.must_be(200);
    hotel.minutes_pass(2).await;
    assert!(!hotel.journal_of(id).await.contains(&"lapsed".to_owned()));
    guest.looks_at(id).await.must_say("Marta");
}

#[tokio::test]
async fn what_was_urgent_is_over_when_somebody_heard_that_it_is_right() {
    let hotel = Hotel::open().await;
    let (guest, tomas) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Tomás").await);
    let marta = hotel.colleague("Marta").await;
    let id = guest.ask(&[("item", "MNT-LOCK")]).await;
    marta.brings(id).await;
    // Whoever brought it does not answer for the guest.
    assert_eq!(marta.open(&ours(id)).await.find_form("It is right"), None);
    marta.post(&format!("{}/verify", ours(id)), &[]).await.must_be(404);
    let page = tomas.open(&ours(id)).await;
    tomas.press(&page, "It is right", &[]).await.must_be(200);
    tomas.open(&ours(id)).await.must_say("Tomás heard from the guest that it is right");
    assert_eq!(hotel.journal_of(id).await.last().unwrap(), "settled");
}

#[tokio::test]
async fn what_was_done_and_taken_back_can_be_done_again_from_an_older_page() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    marta.starts(id).await.must_be(200);
    let older = marta.open(&format!("{}/deliver", ours(id))).await.must_be(200);
    marta.delivers(id, IN_HAND).await.must_be(200);
    let page = marta.open(&ours(id)).await;
    marta.press(&page, "Not delivered yet", &[]).await.must_be(200);
    marta.press(&older, IN_HAND, &[]).await.must_be(200);
    let told = ["filed", "confirmed", "started", "delivered", "undone", "delivered"];
    assert_eq!(hotel.journal_of(id).await, told);
    // And a second press of the same is still no second delivery.
    marta.press(&older, IN_HAND, &[]).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, told);
}
