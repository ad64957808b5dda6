//! Guests come in: by link, by room and code, at the tablet in their room.

use bellpull::words::Language;

use crate::hotel::Hotel;
use crate::page::Page;
use crate::person::Person;

/// Types room and code.
async fn types(person: &Person, room: &str, code: &str) -> Page {
    let page = person.open("/r/lindenhof").await.must_be(200);
    let form = page.form_to("/r/lindenhof").fill("room", room).fill("code", code);
    person.submit(&form).await
}

#[tokio::test]
async fn a_link_opens_the_stay_by_one_press_and_no_robot_uses_it_up() {
    let hotel = Hotel::open().await;
    let card = hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    let link = format!("/s/{}", card.link.reveal());
    let phone = hotel.stranger();
    for _ in 0..3 {
        let landing = phone.open(&link).await.must_be(200).must_say("Hotel Lindenhof");
        landing.must_not_say("Okafor").must_not_say("304");
    }
    assert!(phone.cookies().is_empty(), "looking opens nothing");
    let form = phone.open(&link).await.form_to(&link);
    phone.submit(&form).await.must_be(200).must_say("Mrs Okafor");
    // Read aloud and typed, it is the same link.
    let other = hotel.stranger();
    let typed = format!("/s/{}", card.link.reveal().to_lowercase());
    let form = other.open(&typed).await.form_to(&link);
    other.submit(&form).await.must_say("Mrs Okafor");
}

#[tokio::test]
async fn a_link_that_nobody_has_opens_nothing() {
    let hotel = Hotel::open().await;
    for link in ["/s/0123456789ABCDEFGHJKMNPQRS", "/s/x", "/s/%00"] {
        hotel.stranger().get(link).await.must_be(404);
        hotel.stranger().post(link, &[]).await.must_be(404);
    }
}

#[tokio::test]
async fn a_link_ends_with_the_stay() {
    let hotel = Hotel::open().await;
    let card = hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    hotel.check_out(card.stay).await;
    let link = format!("/s/{}", card.link.reveal());
    let gone = hotel.stranger().get(&link).await.must_be(410);
    gone.must_say("+43 1 234 56 78").must_not_say("Okafor");
    hotel.stranger().post(&link, &[]).await.must_be(410);
    types(&hotel.stranger(), "304", &card.code).await.must_be(422);
}

#[tokio::test]
async fn room_and_code_open_the_stay_however_they_are_typed() {
    let hotel = Hotel::open().await;
    let card = hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    let plain = card.code.to_lowercase().replace('-', " ");
    types(&hotel.stranger(), "304", &card.code).await.must_be(200).must_say("Mrs Okafor");
    types(&hotel.stranger(), " 304 ", &plain).await.must_be(200).must_say("Mrs Okafor");
    types(&hotel.stranger(), "٣٠٤", &plain).await.must_be(200).must_say("Mrs Okafor");
}

#[tokio::test]
async fn the_sticker_in_the_room_opens_nothing_by_itself() {
    let hotel = Hotel::open().await;
    hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    let there = hotel.stranger().open("/r/lindenhof/304").await.must_be(200).must_say("304");
    let empty = hotel.stranger().open("/r/lindenhof/399").await.must_be(200).must_say("399");
    there.must_not_say("Okafor");
    empty.must_not_say("Okafor");
    hotel.stranger().get("/r/nowhere").await.must_be(404);
}

#[tokio::test]
async fn a_wrong_code_says_the_same_whether_anybody_lives_there() {
    let hotel = Hotel::open().await;
    hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    let lived = types(&hotel.stranger(), "304", "7K3M-9XQ2").await.must_be(422);
    let empty = types(&hotel.stranger(), "305", "7K3M-9XQ2").await.must_be(422);
    assert_eq!(lived.texts("[role=alert]"), empty.texts("[role=alert]"));
    assert_eq!(lived.form_to("/r/lindenhof").value("room"), Some("304"), "the room is kept");
    types(&hotel.stranger(), "", "").await.must_be(422);
}

#[tokio::test]
async fn many_wrong_codes_lock_the_room_and_the_desk_sees_it() {
    let hotel = Hotel::open().await;
    let card = hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    let other = hotel.check_in(Language::En, "Mr Lindqvist", "212").await;
    for nth in 0..5 {
        let thief = hotel.stranger().from(&format!("203.0.113.{nth}"));
        types(&thief, "304", "7K3M-9XQ2").await.must_be(422);
    }
    // Also the right code waits, from wherever it comes.
    let guest = hotel.stranger().from("198.51.100.7");
    let wait = types(&guest, "304", &card.code).await.must_be(429).must_say("21:15");
    assert!(wait.headers.contains_key("retry-after"));
    types(&guest, "212", &other.code).await.must_be(200);
    let desk = hotel.colleague("Tomás").await;
    let book = desk.open("/stays").await.must_be(200);
    assert_eq!(book.pieces("form[action^='/notices/']").len(), 1, "the desk sees it");
    desk.press(&book, "Seen", &[]).await.must_be(200);
    assert!(desk.open("/stays").await.pieces("form[action^='/notices/']").is_empty());

    hotel.minutes_pass(16).await;
    types(&hotel.stranger(), "304", &card.code).await.must_be(200).must_say("Mrs Okafor");
}

#[tokio::test]
async fn many_wrong_codes_lock_the_place_they_come_from() {
    let hotel = Hotel::open().await;
    let card = hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    let thief = || hotel.stranger().from("203.0.113.9");
    for nth in 0..10 {
        types(&thief(), &format!("4{nth:02}"), "7K3M-9XQ2").await.must_be(422);
    }
    types(&thief(), "304", &card.code).await.must_be(429);
    types(&hotel.stranger().from("198.51.100.7"), "304", &card.code).await.must_be(200);
}

#[tokio::test]
async fn guesses_at_the_same_moment_count_as_many() {
    let hotel = Hotel::open().await;
    hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    let thieves: Vec<_> =
        (0..12).map(|nth| hotel.stranger().from(&format!("203.0.113.{nth}"))).collect();
    let guesses = thieves
        .iter()
        .map(|thief| thief.post("/r/lindenhof", &[("room", "304"), ("code", "7K3M-9XQ2")]));
    let answers = futures_util::future::join_all(guesses).await;
    let tried = answers.iter().filter(|answer| answer.status == 422).count();
    assert_eq!(tried, 5, "the others were not even tried");
}

#[tokio::test]
async fn a_tablet_shows_the_present_stay_and_sleeps_after_it() {
    let hotel = Hotel::open().await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    hotel.room(&mut db, "304").await;
    drop(db);
    let tablet = hotel.colleague("Ines").await;
    let page = tablet.open("/devices").await.must_be(200);
    let form = page.form_to("/devices/tablet").fill("room", "304");
    let idle = tablet.submit(&form).await.must_be(200);
    assert_eq!(idle.path, "/idle");
    tablet.open("/board").await.must_not_say("Requests");

    let mut asleep = tablet.stream(&idle.live()).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    hotel.app.live.ring();
    assert_eq!(asleep.goodbye().await, "bye");
    let home = tablet.open("/idle").await.must_be(200).must_say("Mrs Okafor");
    assert_eq!(home.path, "/stay");
    tablet.asks_for_towels().await;
    guest.open("/stay").await.must_say("Bath towels");

    let mut awake = tablet.stream(&home.live()).await;
    hotel.check_out(guest.stay.unwrap()).await;
    assert_eq!(awake.goodbye().await, "bye");
    let idle = tablet.open("/stay").await.must_not_say("Okafor");
    assert_eq!((idle.status.as_u16(), idle.path.as_str()), (200, "/idle"));
    // The next guest sees nothing of the last.
    hotel.guest("Mr Lindqvist", "304").await;
    tablet.open("/stay").await.must_be(200).must_say("Lindqvist").must_not_say("Bath towels");
}

#[tokio::test]
async fn a_stay_holds_six_phones_and_a_colleague_five_browsers() {
    let hotel = Hotel::open().await;
    let card = hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    let link = format!("/s/{}", card.link.reveal());
    let mut phones = Vec::new();
    for _ in 0..7 {
        let phone = hotel.stranger();
        phone.post(&link, &[]).await.must_be(303);
        hotel.minutes_pass(1).await;
        phones.push(phone);
    }
    assert_ne!(phones[0].get("/stay").await.status, 200);
    for phone in &phones[1..] {
        phone.get("/stay").await.must_be(200);
    }
}
