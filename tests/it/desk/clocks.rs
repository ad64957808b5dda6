//! The manager sets how long guests may wait.

use bellpull::ids::RequestId;
use bellpull::requests::{self, standard};
use bellpull::stays::{self, Dates};
use chrono::{DateTime, Days, Utc};

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

/// When a guest's bath towels come today, by the house's clocks.
async fn today(hotel: &Hotel) -> Vec<String> {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let day = hotel.house.today(hotel.now());
    let mut open = requests::open(&mut db, hotel.house.id).await.unwrap();
    open.retain(|request| request.born_of.is_some_and(|born| born.day == day));
    let at = |at: DateTime<Utc>| at.with_timezone(&hotel.house.zone).format("%H:%M").to_string();
    open.iter().filter_map(|request| request.wanted_for.map(at)).collect()
}

#[tokio::test]
async fn the_hour_of_the_morning_round_holds_from_the_next_morning_on() {
    let hotel = Hotel::open_at("2026-11-05T05:30:00Z").await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let every_day =
        [("id", &*RequestId::new().to_string()), ("item", "TWL-HAND"), ("when", "every")];
    guest.post("/stay/requests", &every_day).await.must_be(303);
    assert_eq!(today(&hotel).await, ["10:00"]);

    let helena = hotel.colleague("Helena").await;
    let form = helena.open("/clocks").await.must_be(200).must_say("from tomorrow on");
    let form = form.form_with("form", "hours");
    assert_eq!(form.value("round-at"), Some("10:00"));
    let form = form.fill("round-at", "٠٨:٣٠").fill("check-out-by", "12:00");
    let page = helena.submit(&form).await.must_be(200).must_say("Saved.");
    assert_eq!(page.form_with("form", "hours").value("round-at"), Some("08:30"));
    // Saving what stands there already is no news.
    helena.submit(&page.form_with("form", "hours")).await.must_be(200);
    let set = hotel.journal().await.into_iter().filter(|change| change.kind == "hours_set");
    assert_eq!(set.count(), 1);

    hotel.somebody_looks().await;
    assert_eq!(today(&hotel).await, ["10:00"], "it is made already");
    // Nor do other dates give it another hour.
    let (mut tx, house) = (hotel.app.db.begin().await.unwrap(), hotel.house.id);
    let stay = guest.stay.unwrap();
    let held = stays::hold(&mut tx, house, stay).await.unwrap().unwrap();
    let departs_on = held.departs_on + Days::new(1);
    let dates = Dates { arrives_on: held.arrives_on, departs_on };
    standard::change_dates(&mut tx, (house, stay), dates, None, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(today(&hotel).await, ["10:00"]);

    hotel.minutes_pass(22 * 60).await;
    assert_eq!(today(&hotel).await, ["08:30"]);
}

#[tokio::test]
async fn hours_that_cannot_be_are_said_and_kept_as_typed() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    let form = helena.open("/clocks").await.form_with("form", "hours");
    let tries = [
        ("round-at", "ten", "hours and minutes"),
        ("round-at", "", "Choose a time."),
        ("round-at", "03:59", "begins at 04:00"),
        ("check-out-by", "02:00", "begins at 04:00"),
        ("ready-by", "10:30", "choose 11:00 or later"),
    ];
    for (hour, typed, say) in tries {
        let told = helena.submit(&form.clone().fill(hour, typed)).await.must_be(422);
        assert_eq!(told.form_with("form", "hours").value(hour), Some(typed), "{hour}");
        told.must_say(say);
    }
    assert!(hotel.journal().await.iter().all(|change| change.kind != "hours_set"));
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
        ("owner", "6", "choose 6 or more"),
        ("fix", "0", "from 1 to 480"),
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
async fn what_goes_wrong_is_put_right_by_the_clocks_of_the_house() {
    let hotel = Hotel::open().await;
    let (helena, tomas) = (hotel.colleague("Helena").await, hotel.colleague("Tomás").await);
    let form = helena.open("/clocks").await.form_with("urgency", "normal");
    let usual = ["owner", "apology", "fix", "done"].map(|clock| form.value(clock).unwrap());
    assert_eq!(usual, ["5", "10", "15", "60"]);
    let form = form.fill("owner", "20").fill("apology", "25").fill("fix", "30");
    helena.submit(&form).await.must_be(200).must_say("Saved.");
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let noise = [("room", "304"), ("words", "The noise")];
    tomas.post("/right", &noise).await.must_be(303);
    guest.open("/stay").await.must_say("by 21:20 somebody will have taken it");
    // What is open keeps what the guest was told, whatever the house sets then.
    let form = helena.open("/clocks").await.form_with("urgency", "normal");
    helena.submit(&form.fill("owner", "3")).await.must_be(200).must_say("Saved.");
    guest.open("/stay").await.must_say("by 21:20 somebody will have taken it");
    hotel.minutes_pass(19).await;
    tomas.open("/right").await.must_say("Next: somebody takes it");
    hotel.minutes_pass(2).await;
    tomas.open("/right").await.must_say("Somebody should have taken it by 21:20");
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
