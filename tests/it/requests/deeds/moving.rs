//! Another time, later, back to the others, and taken over.

use crate::acts::{AT_THE_DOOR, ours};
use crate::hotel::Hotel;

#[tokio::test]
async fn a_promise_is_moved_with_a_word() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    let page = marta.open(&ours(id)).await.must_not_say("it counts as late");
    let (field, value) = page.choice("+15 min");
    let form = page.form("Give this time").fill(&field, &value);
    let again = marta.submit(&form).await.must_be(422);
    let form = again.must_say("Write a word to the guest").form("Give this time");
    assert_eq!(form.value("by"), Some(value.as_str()));
    marta.submit(&form.fill("message", "The lift is slow tonight.")).await.must_be(200);
    let theirs = guest.looks_at(id).await.must_say("21:25");
    theirs.must_say("The lift is slow tonight.");
    assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed", "moved"]);
}

#[tokio::test]
async fn after_its_time_the_page_says_that_it_counts_as_late() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    marta.starts(id).await;
    hotel.minutes_pass(11).await;
    let page = marta.open(&ours(id)).await.must_say("It was promised for 21:10.");
    let form = page.must_say("it counts as late").form("Give this time");
    marta.submit(&form.fill("message", "In a moment.")).await.must_be(200);
    assert!(hotel.journal_of(id).await.contains(&"moved".to_owned()));
    assert_eq!(super::missed(&hotel).await, 1);
}

#[tokio::test]
async fn it_is_parked_and_taken_up_again() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    let page = marta.open(&ours(id)).await;
    let form = page.form("Park it").fill("by", "at").fill("time", "22:00").fill("after", "30");
    let again = marta.submit(&form).await.must_be(422).must_say("Write a word to the guest");
    let form = again.form("Park it").fill("message", "After your film, then.");
    marta.submit(&form).await.must_be(200).must_say("parked until 22:00");
    guest.looks_at(id).await.must_say("22:30").must_say("After your film, then.");

    let page = marta.open(&ours(id)).await;
    let board = marta.press(&page, "Go on now", &[]).await.must_be(200);
    assert!(board.path.starts_with("/board?just="), "{}", board.path);
    assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed", "parked", "resumed"]);
}

#[tokio::test]
async fn nobody_knocks_at_the_door_of_a_guest_who_rests() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    let deliver = format!("{}/deliver", ours(id));
    let before = marta.open(&deliver).await;
    super::rests(&hotel, &guest, 90).await;

    marta.open(&ours(id)).await.must_say("Do not disturb until 22:30");
    let page = marta.open(&deliver).await.must_say("Leave it at the door without knocking");
    assert_eq!(page.find_form("In hand"), None);
    let parked = marta.open(&page.link("Park it until after the rest")).await;
    let (_, value) = parked.choice("After the rest");
    assert_eq!(parked.form("Park it").value("by"), Some(value.as_str()));

    // Whoever had the page open before is told, and loses no word.
    let form = before.form("In hand").fill("message", "Here you are.");
    let again = marta.submit(&form).await.must_be(409).must_say("Leave it at the door");
    assert_eq!(again.form(AT_THE_DOOR).value("message"), Some("Here you are."));
    marta.delivers(id, AT_THE_DOOR).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed", "delivered"]);
}

#[tokio::test]
async fn what_is_handed_back_waits_for_everybody_with_a_note_for_them() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let linh = hotel.colleague("Linh").await;
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    let form = marta.open(&ours(id)).await.form_to(&format!("{}/hand-back", ours(id)));
    let form = form.fill("note", "The warm cupboard is locked.");
    let board = marta.submit(&form).await.must_be(200);
    assert!(board.path.starts_with("/board?just="), "{}", board.path);
    marta.submit(&form).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed", "handed_back"]);
    linh.open(&ours(id))
        .await
        .must_say("The warm cupboard is locked.")
        .must_say("Send and take it");
    guest.looks_at(id).await.must_not_say("cupboard");
}

#[tokio::test]
async fn only_what_is_late_is_taken_over() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let linh = hotel.colleague("Linh").await;
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    marta.starts(id).await;
    let page = linh.open(&ours(id)).await.must_say("Marta, on the way");
    assert_eq!(page.find_form("Take it over"), None);
    let over = format!("{}/take-over", ours(id));
    let fields = [("by", "at"), ("time", "21:30"), ("message", "I have them.")];
    let early = linh.post(&over, &fields).await.must_be(409);
    early.must_say("can still be in time").must_say("I have them.");

    hotel.minutes_pass(11).await;
    let page = linh.open(&ours(id)).await;
    let form = page.form("Take it over").fill("message", "I have them, and I’m at the lift.");
    linh.submit(&form).await.must_be(200);
    linh.submit(&form).await.must_be(200);
    guest.looks_at(id).await.must_say("Linh").must_say("I’m at the lift");
    marta.open(&ours(id)).await.must_say("took it over from Marta");
    let journal = hotel.journal_of(id).await;
    assert_eq!(journal.iter().filter(|kind| *kind == "taken_over").count(), 1);
}
