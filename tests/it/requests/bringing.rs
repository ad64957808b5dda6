//! It is brought, and the guest has the word.

use crate::acts::{AT_THE_DOOR, IN_HAND, IN_THE_ROOM, mine};
use crate::hotel::Hotel;

#[tokio::test]
async fn a_guest_sees_that_somebody_is_on_the_way() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    marta.starts(id).await.must_be(200);
    guest.looks_at(id).await.must_say("Marta is on the way");
    guest.open("/stay").await.must_say("Marta is on the way");
}

#[tokio::test]
async fn it_is_delivered_in_hand_at_the_door_or_in_the_room() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let ways = [
        (IN_HAND, "brought them to you"),
        (AT_THE_DOOR, "at your door"),
        (IN_THE_ROOM, "in your room"),
    ];
    for (how, said) in ways {
        let id = guest.asks_for_towels().await;
        marta.takes(id, "Coming.").await;
        marta.starts(id).await;
        marta.delivers(id, how).await.must_be(200);
        guest.looks_at(id).await.must_say(said).must_say("Was it just right?");
    }
}

#[tokio::test]
async fn it_may_be_brought_without_saying_that_one_sets_out() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    marta.delivers(id, IN_HAND).await.must_be(200);
    guest.looks_at(id).await.must_say("Was it just right?");
}

#[tokio::test]
async fn just_right_is_the_end_of_it() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.brings(id).await;
    let page = guest.looks_at(id).await;
    let thanks = guest.press(&page, "Yes, just right", &[]).await.must_be(200);
    thanks.must_say("Marta will be glad");
    guest.post(&format!("{}/right", mine(id)), &[]).await;
    guest.post(&format!("{}/cancel", mine(id)), &[]).await.must_be(409);
    assert_eq!(
        hotel.journal_of(id).await,
        ["filed", "confirmed", "started", "delivered", "settled"]
    );
}

#[tokio::test]
async fn not_quite_goes_back_to_the_top_with_the_guests_words() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.brings(id).await;
    hotel.minutes_pass(5).await;
    let other = hotel.guest("Mr Lindqvist", "212").await.asks("An adapter").await;

    let page = guest.looks_at(id).await;
    let words = [("words", "These are hand towels, I’m afraid")];
    let page = guest.press(&page, "Not quite", &words).await.must_be(200);
    page.must_say("21:08").must_say("These are hand towels");

    let board = marta.cards("/board").await;
    let place = |id: bellpull::ids::RequestId| {
        board.iter().position(|card| card.contains(&id.to_string())).unwrap()
    };
    assert!(place(id) < place(other), "what was not right comes first");
    marta.takes(id, "I’m so sorry. Bath towels this time.").await.must_be(200);
    guest.looks_at(id).await.must_say("Bath towels this time");
}

#[tokio::test]
async fn not_quite_is_said_once_however_often_it_is_pressed() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.brings(id).await;
    let form = guest.looks_at(id).await.form("Not quite").fill("words", "Too small");
    guest.submit(&form).await.must_be(200);
    guest.submit(&form).await;
    let journal = hotel.journal_of(id).await;
    assert_eq!(journal.iter().filter(|kind| *kind == "reopened").count(), 1);
}
