//! A guest who waits is told what is really happening, level by level, and no name too early.

use bellpull::ids::RequestId;

use crate::hotel::Hotel;
use crate::person::Person;

const HEAD: &str = "The head of the department has been told as well.";
const DESK: &str = "We have now rung the front desk as well.";
const MANAGER: &str = "We have now rung the front desk and the manager as well.";

/// The sentences about who else knows.
async fn told(guest: &Person, id: RequestId) -> Vec<&'static str> {
    let page = guest.looks_at(id).await;
    [HEAD, DESK, MANAGER].into_iter().filter(|said| page.says(said)).collect()
}

#[tokio::test]
async fn a_guest_who_waits_is_told_who_else_knows_when_they_know() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let levels: [(i64, &[&str]); 6] =
        [(3, &[]), (1, &[]), (1, &[HEAD]), (4, &[HEAD]), (1, &[DESK]), (10, &[MANAGER])];
    for (minutes, expected) in levels {
        hotel.minutes_pass(minutes).await;
        assert_eq!(told(&guest, id).await, expected, "after {minutes} more minutes");
    }
    let page = guest.looks_at(id).await.must_say("We’re sorry, nobody has answered you yet.");
    let page = page.must_say("Nobody had answered, so we rang the front desk too");
    assert!(page.html.contains("href=\"tel:0\""), "a person is one call away");
    for name in ["Marta", "Linh", "Ines", "Tomás", "Helena"] {
        assert!(!page.says(name), "{name} has taken nothing");
    }
}

#[tokio::test]
async fn an_open_page_follows_each_level() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let mut page = guest.stream(&guest.looks_at(id).await.live()).await;
    hotel.minutes_pass(5).await;
    hotel.app.live.ring();
    page.until(HEAD).await;
    hotel.minutes_pass(5).await;
    hotel.app.live.ring();
    assert!(page.until(DESK).await.data.contains("tel:0"));
}

#[tokio::test]
async fn a_late_promise_climbs_on_the_guests_page_too_and_keeps_its_name() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await.must_be(200);
    marta.starts(id).await.must_be(200);
    hotel.minutes_pass(11).await;
    assert!(told(&guest, id).await.is_empty());
    hotel.minutes_pass(4).await;
    assert_eq!(told(&guest, id).await, [HEAD]);
    hotel.minutes_pass(5).await;
    assert_eq!(told(&guest, id).await, [DESK]);
    let page = guest.looks_at(id).await.must_say("It was still not there, so we rang");
    page.must_say("Marta is one call away").must_not_say("Nobody had answered");
}

#[tokio::test]
async fn a_call_is_told_when_it_was_made_and_not_when_it_is_owed() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    hotel.minutes_pass(11).await;
    assert!(hotel.journal_of(id).await.contains(&"call_owed".to_owned()));
    guest.looks_at(id).await.must_not_say("rang you");
    let mut page = guest.stream(&guest.looks_at(id).await.live()).await;
    let mut tx = hotel.app.db.begin().await.unwrap();
    let house = hotel.house.id;
    let due = bellpull::calls::of_request(&mut tx, house, id).await.unwrap().remove(0);
    let note = bellpull::text::CleanText::default();
    let (by, outcome) = (hotel.staff_id("Tomás"), bellpull::calls::Outcome::ToTheirLiking);
    let rang = bellpull::calls::Went {
        by,
        outcome,
        note: &note,
        letter: None,
        language: bellpull::words::Language::En,
        about: None,
        seen: None,
    };
    bellpull::requests::call_made(&mut tx, house, due.id, rang, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    hotel.app.live.ring();
    page.until("Tomás rang you").await;
    guest.looks_at(id).await.must_say("Tomás rang you");
}
