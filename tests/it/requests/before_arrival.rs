//! Guests who have not come yet: their link opens, their wishes wait for them, and the house is told so.

use crate::acts::{IN_THE_ROOM, mine, ours};
use crate::hotel::Hotel;

/// In how many minutes it is noon on the day after the story's evening.
const UNTIL_NOON: i64 = 15 * 60;

#[tokio::test]
async fn the_link_opens_from_the_day_the_stay_is_made_until_it_is_over() {
    let hotel = Hotel::open().await;
    let card = hotel.books("Mrs Banerjee", "314", 8).await;
    let link = format!("/s/{}", card.link.reveal());
    let phone = hotel.stranger();
    let landing = phone.open(&link).await.must_be(200).must_not_say("Banerjee");
    let home = phone.submit(&landing.form_to(&link)).await.must_be(200);
    let home = home.must_say("Hello, Mrs Banerjee");
    let home = home.must_say("We look forward to seeing you on Friday 14 November.");
    assert!(home.texts(".plate").is_empty(), "the room may still become another");
    let home = home.must_not_say("Do not disturb").must_not_say("night");
    assert!(home.html.contains("tel:+43 1 234 56 78"), "from elsewhere, the extension is no use");
    // The room and its code are for those who are in the house.
    let code = [("room", "314"), ("code", card.code.as_str())];
    hotel.stranger().post("/r/lindenhof", &code).await.must_be(422);

    let form = phone.open("/stay/language").await.form("Deutsch");
    phone.submit(&form).await.must_be(200);
    phone.open("/stay").await.must_say("Wir freuen uns, Sie am Freitag, 14. November zu begrüßen.");

    // They are not coming.
    hotel.check_out(card.stay).await;
    phone.get("/stay").await.must_be(410);
    hotel.stranger().get(&link).await.must_be(410);
}

#[tokio::test]
async fn nobody_rests_in_a_room_they_are_not_in() {
    let hotel = Hotel::open().await;
    let guest = hotel.expects("Mrs Banerjee", "314", 1).await;
    assert_eq!(guest.open("/stay/rest").await.must_be(200).path, "/stay");
    let told = guest.post("/stay/rest", &[("until", "hour")]).await;
    told.must_say("as soon as you have checked in");
    hotel.arrives(guest.stay.unwrap()).await;
    guest.post("/stay/rest", &[("until", "hour")]).await.must_be(303);
}

#[tokio::test]
async fn a_wish_for_the_arrival_is_in_the_room_when_the_room_is_ready() {
    let hotel = Hotel::open().await;
    let guest = hotel.expects("Mrs Banerjee", "314", 1).await;
    let page = guest.open("/stay/ask/pillows").await.must_be(200);
    let page = page.must_say("Your room is ready by 14:00 on Friday 7 November.");
    let page = page.must_not_say("As soon as possible").must_not_say("minutes");
    let form = page.form("Send my request");
    assert_eq!(form.value("when"), Some("arrival"));
    let filed = guest.submit(&form).await.must_be(200);
    let id = filed.path.rsplit('/').next().unwrap().parse().unwrap();
    let filed = filed.must_say("Planned for Fri 7, in your room when you arrive.");
    filed.must_say("To be in your room when you arrive.").must_say("In your room");
    assert_eq!(hotel.journal_of(id).await, ["scheduled"]);

    let marta = hotel.colleague("Marta").await;
    let card = marta.open("/board").await.must_say("For the arrival on Fri 7, room ready by 14:00");
    card.must_say("Not in the house yet");
    hotel.minutes_pass(UNTIL_NOON).await;
    assert_eq!(hotel.journal_of(id).await, ["scheduled"], "there is time");
    hotel.minutes_pass(100).await;
    assert_eq!(hotel.journal_of(id).await, ["scheduled", "fell_due"]);
    let marta = hotel.colleague("Marta").await;
    marta.takes(id, "I’ll put them on your bed.").await.must_be(200);
    guest.looks_at(id).await.must_say("In your room by 14:00.");
    marta.starts(id).await.must_be(200);
    let page = marta.open(&format!("{}/deliver", ours(id))).await.must_say("Not in the house yet");
    assert_eq!(page.find_form("In hand"), None, "there is no hand");
    marta.delivers(id, IN_THE_ROOM).await.must_be(200);
    let told = guest.looks_at(id).await.must_not_say("Was it just right?");
    assert_eq!(told.find_form("Yes, just right"), None);

    // Nobody agrees by silence to what they have not seen.
    hotel.minutes_pass(180).await;
    assert_eq!(hotel.journal_of(id).await.last().unwrap(), "delivered");
    hotel.arrives(guest.stay.unwrap()).await;
    hotel.minutes_pass(20).await;
    guest.looks_at(id).await.must_say("Was it just right?");
    hotel.minutes_pass(15).await;
    assert_eq!(hotel.journal_of(id).await[5..], ["settled", "call_owed"], "and not a word");
}

#[tokio::test]
async fn what_is_meant_for_after_the_check_in_begins_then() {
    let hotel = Hotel::open().await;
    let guest = hotel.expects("Mrs Banerjee", "314", 1).await;
    let id = guest.ask(&[("words", "A cot, please"), ("when", "here")]).await;
    guest.looks_at(id).await.must_say("We begin when you have checked in.");
    let marta = hotel.colleague("Marta").await;
    marta.open(&ours(id)).await.must_say("After check-in, expected on Fri 7");
    // They come late: nothing has begun without them.
    hotel.minutes_pass(UNTIL_NOON + 8 * 60).await;
    assert_eq!(hotel.journal_of(id).await, ["scheduled"]);
    hotel.arrives(guest.stay.unwrap()).await;
    hotel.somebody_looks().await;
    assert_eq!(hotel.journal_of(id).await, ["scheduled", "fell_due"]);
    guest.looks_at(id).await.must_say("You’ll have a name by 20:03");
    let marta = hotel.colleague("Marta").await;
    marta.open(&ours(id)).await.must_not_say("Not in the house yet");
}

#[tokio::test]
async fn home_s_field_is_for_the_arrival_and_whoever_comes_early_need_not_wait() {
    let hotel = Hotel::open().await;
    let guest = hotel.expects("Mrs Banerjee", "314", 1).await;
    let home = guest.open("/stay").await;
    let form = home.form_to("/stay/requests").fill("words", "Lilies, no roses");
    let filed = guest.submit(&form).await.must_be(200).must_say("in your room when you arrive");
    let id = filed.path.rsplit('/').next().unwrap().parse().unwrap();
    hotel.minutes_pass(UNTIL_NOON - 120).await;
    hotel.arrives(guest.stay.unwrap()).await;
    hotel.somebody_looks().await;
    assert_eq!(hotel.journal_of(id).await, ["scheduled", "fell_due"]);
    guest.looks_at(id).await.must_say("You’ll have a name by 10:03").must_not_say("14:00");
    // The same form again is the same wish, whoever has come meanwhile.
    guest.submit(&form).await.must_be(200);
    assert_eq!(hotel.filed().await, 1);
    // What is sent from a form of before is for now.
    let now = guest.ask(&[("item", "TWL-BATH"), ("when", "arrival")]).await;
    assert_eq!(hotel.journal_of(now).await, ["filed"]);
}

#[tokio::test]
async fn a_time_is_one_of_a_day_of_the_stay() {
    let hotel = Hotel::open().await;
    let guest = hotel.expects("Mrs Banerjee", "314", 100).await;
    let page = guest.open("/stay/ask/words").await.must_be(200);
    let days = page.texts("#day option");
    assert_eq!(days.len(), 4, "{days:?}");
    assert_eq!(days[0], "Saturday 14 February");
    let form = page.form("Send my request").fill("words", "A car from the airport");
    let form = form.fill("when", "at").fill("time", "09:30");
    let filed = guest.submit(&form).await.must_be(200);
    filed.must_say("Planned for Saturday 14 February, 09:30.");
    let other = guest.open("/stay/ask/words").await.form("Send my request");
    let other = other.fill("words", "A car").fill("when", "at").fill("time", "09:30");
    for day in ["2026-02-13", "2026-02-18", "today", "whenever"] {
        let again = guest.submit(&other.clone().fill("day", day)).await.must_be(422);
        assert_eq!(again.form("Send my request").value("words"), Some("A car"), "{day}");
    }
}

#[tokio::test]
async fn whoever_should_be_here_by_now_is_answered_at_once() {
    let hotel = Hotel::open().await;
    let guest = hotel.expects("Mrs Banerjee", "314", 0).await;
    guest.open("/stay").await.must_say("We look forward to seeing you today.");
    let id = guest.asks("We land at ten. Something small to eat, please").await;
    assert_eq!(hotel.journal_of(id).await, ["filed"]);
    guest.looks_at(id).await.must_say("You’ll have a name by 21:03");
    let marta = hotel.colleague("Marta").await;
    marta.open(&ours(id)).await.must_say("For the arrival on Thu 6, as soon as possible");
}

#[tokio::test]
async fn nobody_rings_an_empty_room() {
    let hotel = Hotel::open().await;
    let guest = hotel.expects("Mrs Banerjee", "314", 1).await;
    let id = guest.asks("Something for the cello").await;
    let marta = hotel.colleague("Marta").await;
    let ask = format!("{}/ask", ours(id));
    let form = marta.open(&ours(id)).await.form("Send as a question");
    assert_eq!(form.action, ask);
    marta.submit(&form.fill("message", "How tall is it?")).await.must_be(200);
    hotel.minutes_pass(90).await;
    let journal = hotel.journal_of(id).await;
    assert!(journal.contains(&"call_owed".to_owned()), "{journal:?}");
    let tomas = hotel.colleague("Tomás").await;
    assert_eq!(tomas.open("/calls").await.attributes("a.dial", "href").len(), 0);
    let mut db = hotel.app.db.acquire().await.unwrap();
    let due = bellpull::calls::of_request(&mut db, hotel.house.id, id).await.unwrap();
    assert_eq!(due[0].due_at.to_rfc3339(), "2025-11-07T13:00:00+00:00", "14:00, on their day");
    drop(db);
    guest.looks_at(id).await.must_say("Marta has a question for you.");
}

#[tokio::test]
async fn an_open_page_follows_its_guest_into_the_house() {
    let hotel = Hotel::open().await;
    let guest = hotel.expects("Mrs Banerjee", "314", 1).await;
    let mut home = guest.stream(&guest.open("/stay").await.live()).await;
    hotel.arrives(guest.stay.unwrap()).await;
    assert_eq!(home.goodbye().await, "bye");
    let home = guest.open("/stay").await.must_say("314").must_say("Do not disturb");
    home.must_not_say("We look forward");
    guest.open(&mine(guest.asks_for_towels().await)).await.must_say("You’ll have a name by 21:03");
}
