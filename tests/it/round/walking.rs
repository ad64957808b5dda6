//! What stands on the round: who is where, what each wants today, and what is good to know.

use bellpull::words::Language;

use super::{friday_morning, row};

#[tokio::test]
async fn each_room_says_who_is_there_and_what_they_want_today_in_walking_order() {
    let hotel = friday_morning().await;
    let weiss = hotel.guest("Mr Weiss", "317").await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    hotel.guest_speaking(Language::De, "Frau Eder", "310").await;
    let at_ten = [("item", "TWL-BATH"), ("quantity", "3"), ("when", "at"), ("time", "10:00")];
    okafor.ask(&at_ten).await;
    let manner = ("manner", "at-the-door");
    let tomorrow = [("when", "at"), ("day", "tomorrow"), ("time", "10:00")];
    let later = [&[("item", "TWL-HAND")], &tomorrow[..]].concat();
    okafor.ask(&later).await;
    weiss.ask(&[("item", "TWL-FACE"), ("quantity", "2"), manner]).await;
    let page = hotel.colleague("Marta").await.open("/round").await.must_be(200);
    let page = page.must_say("Third floor, Friday 7 November").must_say("Printed 06:45.");
    let page = page.must_say("Say yes, then tell Ines, dial 210.");
    let rooms: Vec<String> = page.texts("#round .plate");
    assert_eq!(rooms, ["304", "310", "317"], "in walking order, and only where somebody is");
    let okafor = row(&page, "304");
    assert!(okafor.contains("Mrs Okafor night 3 of 5"), "{okafor}");
    assert!(okafor.contains("3 × Bath towels For 10:00"), "{okafor}");
    assert!(!okafor.contains("Hand towels"), "that is for tomorrow: {okafor}");
    assert!(row(&page, "310").contains("Nothing extra Reads German"), "{}", row(&page, "310"));
    assert!(row(&page, "317").contains("Asked 06:45"), "{}", row(&page, "317"));
}

#[tokio::test]
async fn do_not_disturb_stands_on_the_room_and_the_tick_is_at_the_door() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let id = okafor.asks_for_towels().await;
    okafor.post("/stay/rest", &[("until", "two-hours")]).await.must_be(303);
    let page = hotel.colleague("Marta").await.open("/round").await;
    let said = row(&page, "304");
    assert!(said.contains("Do not go in, leave at the door until"), "{said}");
    assert_eq!(super::tick(&page, id).value("how"), Some("at-the-door"));
}

#[tokio::test]
async fn what_a_colleague_has_says_so_and_what_is_done_stands_ticked() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let (marta, linh) = (hotel.colleague("Marta").await, hotel.colleague("Linh").await);
    let (towels, mat) = (okafor.asks_for_towels().await, okafor.ask(&[("item", "TWL-MAT")]).await);
    linh.takes(towels, "Coming.").await.must_be(200);
    let page = marta.open("/round").await.must_say("Linh has it, by");
    assert!(page.find_form("Brought: room 304, 2 × Bath towels").is_none(), "it is Linh’s");
    linh.brings(mat).await;
    marta.open("/round").await.must_say("Bath mat Done 06:45, Linh");
    hotel.minutes_pass(24 * 60).await;
    hotel.colleague("Marta").await.open("/round").await.must_not_say("Bath mat");
}

#[tokio::test]
async fn an_open_round_shows_what_changes() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let page = marta.open("/round").await;
    let mut stream = marta.stream(&page.live()).await;
    okafor.asks_for_towels().await;
    let piece = stream.until("Bath towels").await.data;
    assert!(piece.contains("data-list=\"round\""), "{piece}");
    hotel.check_out(okafor.stay.unwrap()).await;
    stream.until("data-gone").await;
}

#[tokio::test]
async fn a_runner_of_another_department_may_look_and_a_guest_may_not() {
    let hotel = friday_morning().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    hotel.colleague("Tomás").await.open("/round").await.must_be(200);
    assert_ne!(guest.get("/round").await.status, 200);
}
