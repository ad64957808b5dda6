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
    page.must_say("The department’s lead was told, 21:05").must_say("It has waited since 21:00");
}

#[tokio::test]
async fn a_page_that_is_behind_stays_behind_until_it_is_made_again() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (marta, linh) = (hotel.colleague("Marta").await, hotel.colleague("Linh").await);
    let id = guest.asks_for_towels().await;
    let address = marta.open(&ours(id)).await.live();
    let mut live = marta.stream(&address).await;
    linh.takes(id, "Coming.").await.must_be(200);
    live.until("Linh has it").await;
    // Words change nothing by themselves, but the forms have not become any newer by them.
    for words in ["Blue, please", "Thank you"] {
        guest.post(&format!("{}/reply", mine(id)), &[("words", words)]).await.must_be(303);
        let pieces = live.until(words).await.data;
        assert!(pieces.contains("Something has happened here"), "{pieces}");
        assert!(!pieces.contains(r#"id="v-"#), "{pieces}");
    }
    // Nor by a phone that slept.
    let seen = live.seen.clone();
    drop(live);
    let mut live = marta.stream_after(&address, seen.as_deref()).await;
    guest.post(&format!("{}/reply", mine(id)), &[("words", "Good night")]).await.must_be(303);
    let pieces = live.until("Good night").await.data;
    assert!(pieces.contains("Something has happened here"), "{pieces}");
    assert!(!pieces.contains(r#"id="v-"#), "{pieces}");
}

#[tokio::test]
async fn what_rises_elsewhere_stands_above_the_request() {
    let hotel = Hotel::open().await;
    let (okafor, weiss) =
        (hotel.guest("Mrs Okafor", "304").await, hotel.guest("Mr Weiss", "317").await);
    let ines = hotel.colleague("Ines").await;
    let id = okafor.asks_for_towels().await;
    hotel.colleague("Marta").await.takes(id, "Coming.").await.must_be(200);
    let page = ines.open(&ours(id)).await;
    assert!(page.pieces("#risen > li").is_empty());
    let mut live = ines.stream(&page.live()).await;
    let other = weiss.asks("An adapter").await;
    let line = live.until(&format!("id=\"up-{other}\"")).await.data;
    assert!(!line.contains("id=\"step\""), "the page itself stays as it is: {line}");
}
