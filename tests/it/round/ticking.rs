//! One tick is a name, a time and a delivery; and it can be taken back.

use super::{friday_morning, row, tick};
use crate::acts::mine;

#[tokio::test]
async fn one_tick_takes_it_and_brings_it_and_the_guest_reads_who() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let id = okafor.asks_for_towels().await;
    let form = tick(&marta.open("/round?floor=3").await, id);
    let page = marta.submit(&form).await.must_be(200);
    assert!(row(&page, "304").contains("2 × Bath towels Done 06:45, Marta"), "{}", page.text());
    assert_eq!(page.path.split('#').next(), Some("/round?floor=3"));
    assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed", "delivered"]);
    okafor.open(&mine(id)).await.must_say("Marta left them in your room");
    // Sent twice, and once more when it was long over.
    marta.submit(&form).await.must_be(200);
    hotel.minutes_pass(31).await;
    let page = marta.submit(&form).await.must_be(200);
    page.must_say("Done 06:45, Marta").must_not_say("Please look once more");
    assert_eq!(hotel.journal_of(id).await[..4], ["filed", "confirmed", "delivered", "settled"]);
}

#[tokio::test]
async fn what_waits_for_its_time_is_ticked_too_and_waits_again_when_that_was_a_mistake() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let at_ten = [("item", "TWL-BATH"), ("when", "at"), ("time", "10:00")];
    let id = okafor.ask(&at_ten).await;
    let form = tick(&marta.open("/round").await, id);
    let page = marta.submit(&form).await.must_say("Done 06:45, Marta");
    hotel.minutes_pass(1).await;
    let page = marta.press(&page, "By mistake", &[]).await.must_be(200);
    assert!(row(&page, "304").contains("For 10:00"), "{}", page.text());
    let kinds = ["scheduled", "confirmed", "delivered", "undone", "handed_back"];
    assert_eq!(hotel.journal_of(id).await, kinds);
    assert_eq!(hotel.missed().await, 0);
    // The old tick, sent again by a phone that never heard the answer, does not tick it again.
    marta.submit(&form).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, kinds);
    // It comes into the queue in time, as before.
    hotel.minutes_pass(3 * 60).await;
    assert!(hotel.journal_of(id).await.contains(&"fell_due".to_owned()));
    okafor.open(&mine(id)).await.must_be(200);
}

#[tokio::test]
async fn what_was_mine_before_stays_mine_when_the_tick_was_a_mistake() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let id = okafor.asks_for_towels().await;
    marta.takes(id, "Coming.").await.must_be(200);
    hotel.minutes_pass(1).await;
    let page = marta.submit(&tick(&marta.open("/round").await, id)).await;
    let page = marta.press(&page, "By mistake", &[]).await;
    assert!(row(&page, "304").contains("Marta has it, by"), "{}", page.text());
}

#[tokio::test]
async fn who_comes_second_is_told_by_whom_and_nothing_happens() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let (marta, linh) = (hotel.colleague("Marta").await, hotel.colleague("Linh").await);
    let id = okafor.asks_for_towels().await;
    let form = tick(&marta.open("/round").await, id);
    linh.takes(id, "Coming.").await.must_be(200);
    let page = marta.submit(&form).await.must_be(200);
    page.must_say("304: 2 × Bath towels. Linh already has it. Thank you.");
    linh.starts(id).await.must_be(200);
    linh.delivers(id, crate::acts::IN_HAND).await.must_be(200);
    marta.submit(&form).await.must_say("Linh has already brought it. Thank you.");
    let kinds = ["filed", "confirmed", "started", "delivered"];
    assert_eq!(hotel.journal_of(id).await, kinds);
}

#[tokio::test]
async fn what_changed_before_the_tick_arrived_is_looked_at_once_more() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let (id, mat) = (okafor.asks_for_towels().await, okafor.ask(&[("item", "TWL-MAT")]).await);
    let page = marta.open("/round").await;
    let (old, gone) = (tick(&page, id), tick(&page, mat));
    let form = okafor.open(&mine(id)).await.form_to(&format!("{}/reply", mine(id)));
    okafor.submit(&form.fill("words", "Four, please")).await;
    marta.submit(&old).await.must_say("This changed before your tick arrived.");
    okafor.post(&format!("{}/cancel", mine(mat)), &[]).await;
    marta.submit(&gone).await.must_say("Bath mat. The guest no longer wants it.");
    // As the page stands now, it is ticked.
    let page = marta.open("/round").await;
    marta.submit(&tick(&page, id)).await.must_say("Done 06:45, Marta");
}

#[tokio::test]
async fn nobody_goes_in_after_the_guest_began_to_rest() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let id = okafor.asks_for_towels().await;
    let form = tick(&marta.open("/round").await, id);
    okafor.post("/stay/rest", &[("until", "two-hours")]).await.must_be(303);
    let page = marta.submit(&form).await.must_say("The guest does not want to be disturbed.");
    assert_eq!(hotel.journal_of(id).await, ["filed"]);
    marta.submit(&tick(&page, id)).await.must_say("Done 06:45, Marta");
}

#[tokio::test]
async fn what_is_wanted_at_the_door_was_left_there_whatever_the_form_says() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let door = ("manner", "at-the-door");
    let id = okafor.ask(&[("item", "PIL-XTRA"), ("quantity", "2"), door]).await;
    let page = marta.open("/round").await;
    assert!(row(&page, "304").contains("Leave outside, don’t knock Asked"), "{}", page.text());
    assert_eq!(tick(&page, id).value("how"), Some("at-the-door"));
    let inside = [("how", "in-the-room")];
    marta.post(&format!("/round/{id}/done"), &inside).await.must_be(303);
    okafor.open(&mine(id)).await.must_say("Marta left them at your door");
}

#[tokio::test]
async fn what_is_done_in_a_room_was_taken_care_of() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let id = okafor.ask(&[("item", "HK-SRV")]).await;
    let form = tick(&marta.open("/round").await, id);
    okafor.post("/stay/rest", &[("until", "two-hours")]).await.must_be(303);
    let page = marta.open("/round").await;
    assert!(page.find_form("Brought: room 304, Make up my room").is_none(), "nobody goes in");
    marta.submit(&form).await.must_say("Do it when the room is free");
    assert_eq!(hotel.journal_of(id).await, ["filed"]);
    hotel.minutes_pass(121).await;
    marta.submit(&tick(&marta.open("/round").await, id)).await.must_be(200);
    okafor.open(&mine(id)).await.must_say("Marta took care of it in your room");
}

#[tokio::test]
async fn another_house_has_no_such_request_to_tick() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let id = okafor.asks_for_towels().await;
    let other = hotel.neighbour().await;
    let there = other.colleague("Marta").await;
    there.post(&format!("/round/{id}/done"), &[]).await.must_be(404);
    assert_eq!(hotel.journal_of(id).await, ["filed"]);
}

#[tokio::test]
async fn what_a_phone_could_not_send_at_once_was_brought_when_it_was_ticked() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let id = okafor.asks_for_towels().await;
    let form = tick(&marta.open("/round").await, id).fill("since", "2025-11-07T05:50:00Z");
    hotel.minutes_pass(25).await;
    let page = marta.submit(&form).await.must_say("Done 06:50, Marta");
    marta.submit(&form).await.must_say("Done 06:50, Marta");
    page.must_not_say("Done 07:10");
    okafor.open(&mine(id)).await.must_say("we noted it at 07:10");
    let link = format!("/board/requests/{id}");
    marta.open(&link).await.must_say("Marta left it in the room, 06:50 (sent 07:10)");
    // Nobody is believed about tomorrow, about long ago, or about the time before the guest asked.
    for wrong in ["2025-11-07T08:00:00Z", "2025-11-07T03:00:00Z", "2025-11-07T06:00:00Z", "soon"] {
        let mat = okafor.ask(&[("item", "TWL-MAT")]).await;
        let form = tick(&marta.open("/round").await, mat).fill("since", wrong);
        marta.submit(&form).await.must_say("Bath mat Done 07:10, Marta");
    }
}

#[tokio::test]
async fn what_was_counted_as_late_stays_late_whatever_a_phone_says() {
    let hotel = friday_morning().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let id = okafor.asks_for_towels().await;
    marta.takes(id, "Coming.").await.must_be(200);
    marta.starts(id).await.must_be(200);
    let form = tick(&marta.open("/round").await, id).fill("since", "2025-11-07T05:47:00Z");
    hotel.minutes_pass(60).await;
    assert_eq!(hotel.missed().await, 1);
    marta.submit(&form).await.must_say("Done 06:47, Marta");
    assert_eq!(hotel.missed().await, 1);
    let board = marta.open("/board").await;
    assert!(board.html.contains(r#"data-kept="false""#), "{}", board.text());
    okafor.open(&mine(id)).await.must_say("we noted it at 07:45").must_not_say("early");
}
