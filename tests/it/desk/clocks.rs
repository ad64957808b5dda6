//! The manager sets how long guests may wait.

use crate::hotel::Hotel;

#[tokio::test]
async fn a_house_has_its_own_clocks_and_guests_are_told_by_them() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    helena.open("/me").await.must_say("Clocks");
    let page = helena.open("/clocks").await.must_be(200);
    let form = page.form_with("urgency", "normal").fill("answer", "8").fill("lead", "9");
    let saved = helena.submit(&form.fill("desk", "12")).await.must_be(200);
    saved.must_say("Saved.");
    let guest = hotel.guest("Mrs Okafor", "304").await;
    guest.asks_for_towels().await;
    guest.open("/stay").await.must_say("21:08");
    hotel.minutes_pass(11).await;
    let tomas = hotel.colleague("Tomás").await;
    tomas.open("/calls").await.must_say("Nobody is waiting to be rung.");
    hotel.minutes_pass(2).await;
    tomas.open("/calls").await.must_say("Nobody answered them in time");
}

#[tokio::test]
async fn clocks_that_cannot_be_are_said_and_kept_as_typed() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    let form = helena.open("/clocks").await.form_with("urgency", "urgent");
    let tries = [
        ("answer", "soon", "from 1 to 240"),
        ("answer", "3", "choose 3 or more"),
        ("desk", "2", "choose more than 2"),
        ("manager", "4", "choose more than 4"),
        ("ring", "1", "choose more than 1"),
        ("nudge", "-1", "from 0 to 120"),
    ];
    for (clock, typed, say) in tries {
        let told = helena.submit(&form.clone().fill(clock, typed)).await.must_be(422);
        assert_eq!(told.form_with("urgency", "urgent").value(clock), Some(typed), "{clock}");
        told.must_say(say);
    }
    // On any keyboard.
    helena.submit(&form.fill("answer", "٢")).await.must_be(200).must_say("Saved.");
}

#[tokio::test]
async fn an_item_has_its_own_times() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    let page = helena.open("/clocks").await;
    let form = page.form_with("shelf", "towels").fill("answer-TWL-BATH", "6");
    let wrong = helena.submit(&form.clone().fill("target-TWL-BATH", "5000")).await.must_be(422);
    assert_eq!(wrong.form_with("shelf", "towels").value("target-TWL-BATH"), Some("5000"));
    wrong.must_say("from 0 to 1440");
    helena.submit(&form.fill("target-TWL-BATH", "25")).await.must_be(200).must_say("Saved.");
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    guest.looks_at(id).await.must_say("21:06");
    let marta = hotel.colleague("Marta").await;
    marta.open(&format!("/board/requests/{id}/take")).await.must_say("21:25");
    let set = hotel.journal().await.into_iter().filter(|change| change.kind == "times_set");
    assert_eq!(set.count(), 1);
}
