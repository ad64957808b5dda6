//! What nobody has to press.

use crate::acts::{mine, ours};
use crate::hotel::Hotel;

#[tokio::test]
async fn what_was_brought_settles_by_itself_after_half_an_hour() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.brings(id).await;
    hotel.minutes_pass(29).await;
    guest.looks_at(id).await.must_say("Was it just right?");
    hotel.minutes_pass(1).await;
    guest.looks_at(id).await.must_not_say("Was it just right?");
    hotel.minutes_pass(60).await;
    let journal = hotel.journal_of(id).await;
    assert_eq!(journal.iter().filter(|kind| *kind == "settled").count(), 1);
}

#[tokio::test]
async fn what_is_urgent_never_settles_by_itself() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.ask(&[("item", "MNT-LOCK")]).await;
    marta.brings(id).await;
    hotel.minutes_pass(600).await;
    guest.looks_at(id).await.must_say("Was it just right?");
}

#[tokio::test]
async fn a_guest_who_said_not_quite_is_not_settled_by_the_clock() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.brings(id).await;
    guest.post(&format!("{}/not-quite", mine(id)), &[("words", "Too small")]).await.must_be(303);
    hotel.minutes_pass(31).await;
    assert!(!hotel.journal_of(id).await.contains(&"settled".to_owned()));
}

#[tokio::test]
async fn a_wish_for_later_that_was_cancelled_never_enters_the_queue() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.ask(&[("item", "TWL-BATH"), ("when", "at"), ("time", "22:00")]).await;
    guest.post(&format!("{}/cancel", mine(id)), &[]).await.must_be(303);
    hotel.minutes_pass(120).await;
    assert_eq!(hotel.journal_of(id).await, ["scheduled", "cancelled"]);
}

#[tokio::test]
async fn many_servers_look_at_the_clock_and_each_alarm_rings_once() {
    let hotel = Hotel::open().await;
    let second = hotel.second_server().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let mut wishes = Vec::new();
    for _ in 0..10 {
        wishes.push(guest.ask(&[("item", "TWL-BATH"), ("when", "at"), ("time", "22:00")]).await);
    }
    hotel.app.clock.advance(chrono::TimeDelta::hours(1));
    let now = hotel.now();
    let rounds = (0..6)
        .map(|nth| bellpull::duty::round(if nth % 2 == 0 { &hotel.app } else { &second.app }, now));
    for round in futures_util::future::join_all(rounds).await {
        round.unwrap();
    }
    for id in wishes {
        assert_eq!(hotel.journal_of(id).await, ["scheduled", "fell_due"]);
    }
}

#[tokio::test]
async fn a_promise_that_is_late_is_said_by_us_first() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    hotel.minutes_pass(4).await;
    guest.looks_at(id).await.must_say("We’re sorry, nobody has answered you yet");
    marta.takes(id, "I’m sorry for the wait.").await.must_be(200);
    marta.starts(id).await.must_be(200);
    hotel.minutes_pass(30).await;
    guest.looks_at(id).await.must_say("this is later than we promised");
}

#[tokio::test]
async fn what_a_departed_guest_asked_for_leaves_the_queue_and_says_why() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let waiting = guest.asks_for_towels().await;
    let later = guest.ask(&[("item", "TWL-BATH"), ("when", "at"), ("time", "22:00")]).await;
    let promised = guest.asks("A blanket").await;
    marta.takes(promised, "A blanket is coming, Mrs Okafor.").await.must_be(200);
    hotel.check_out(guest.stay.unwrap()).await;
    hotel.minutes_pass(1).await;
    for id in [waiting, later, promised] {
        let journal = hotel.journal_of(id).await;
        assert!(
            journal.ends_with(&["guest_left".to_owned(), "call_owed".to_owned()]),
            "{journal:?}"
        );
        marta.open(&ours(id)).await.must_be(200).must_say("The guest left the house");
    }
    marta.open(&format!("{}/take", ours(waiting))).await.must_not_say("Promise it");
    hotel.minutes_pass(300).await;
    assert!(!hotel.journal_of(later).await.contains(&"fell_due".to_owned()));
}

#[tokio::test]
async fn a_word_after_the_delivery_is_on_the_card_and_puts_off_the_settling() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.brings(id).await;
    hotel.minutes_pass(29).await;
    guest.post(&format!("{}/reply", mine(id)), &[("words", "They are wet")]).await.must_be(303);
    marta.open("/board").await.must_be(200).must_say("Wrote again");
    hotel.minutes_pass(29).await;
    guest.looks_at(id).await.must_say("Was it just right?");
    hotel.minutes_pass(1).await;
    guest.looks_at(id).await.must_not_say("Was it just right?");
}

#[tokio::test]
async fn a_reply_sent_twice_is_one_and_another_reply_is_another() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let replies = [(&guest, mine(id), "words"), (&marta, ours(id), "message")];
    for (person, request, field) in replies {
        let message = bellpull::ids::MessageId::new().to_string();
        for words in ["Thank you", "Thank you", "And a pillow"] {
            let form = [("message-id", message.as_str()), (field, words)];
            person.post(&format!("{request}/reply"), &form).await.must_be(303);
        }
    }
    let said = hotel.journal_of(id).await.into_iter().filter(|kind| kind == "said").count();
    assert_eq!(said, 4, "two of the guest’s, two of Marta’s");
}
