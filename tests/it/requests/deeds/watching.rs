//! A request's page while somebody looks at it.

use crate::acts::{mine, ours};
use crate::hotel::Hotel;

#[tokio::test]
async fn what_somebody_may_be_typing_in_is_never_replaced() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (marta, linh) = (hotel.colleague("Marta").await, hotel.colleague("Linh").await);
    let id = guest.asks_for_towels().await;
    let page = marta.open(&ours(id)).await;
    let mut live = marta.stream(&page.live()).await;
    linh.takes(id, "Coming.").await.must_be(200);
    let pieces = live.until("Linh has it").await.data;
    assert!(!pieces.contains("<textarea") && !pieces.contains("<form"), "{pieces}");
    assert!(pieces.contains("Something has happened here"), "{pieces}");
    // What is typed is told of it when it is sent.
    assert!(!pieces.contains("v-take"), "{pieces}");
}

#[tokio::test]
async fn what_one_has_read_as_it_came_need_not_be_told_again() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let page = marta.open(&ours(id)).await;
    let mut live = marta.stream(&page.live()).await;
    guest.post(&format!("{}/reply", mine(id)), &[("words", "Blue, please")]).await.must_be(303);
    let pieces = live.until("Blue, please").await.data;
    assert!(pieces.contains(r#"id="v-take" value="2""#), "{pieces}");
    assert!(!pieces.contains("Something has happened here"), "{pieces}");
}

#[tokio::test]
async fn the_head_says_at_once_that_the_guest_rests() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let mut live = marta.stream(&marta.open(&ours(id)).await.live()).await;
    super::rests(&hotel, &guest, 60).await;
    live.until("Do not disturb until 22:00").await;
}

#[tokio::test]
async fn calls_and_clocks_stand_in_the_conversation() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    hotel.minutes_pass(11).await;
    let page = marta.open(&ours(id)).await.must_say("The front desk is to ring the guest, 21:10");
    page.must_say("The department’s lead was told, 21:05")
        .must_say("Nobody has answered since 21:00");
}
