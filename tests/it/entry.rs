//! Coming in: guests by link or by room and code, colleagues by password or by face and PIN.

use axum::http::header::SET_COOKIE;
use bellpull::words::Language;

use crate::hotel::{Hotel, PASSWORD, PIN};
use crate::page::Page;
use crate::person::Person;

/// Types room and code.
async fn types(person: &Person, room: &str, code: &str) -> Page {
    let page = person.open("/r/lindenhof").await.must_be(200);
    let form = page.form_to("/r/lindenhof").fill("room", room).fill("code", code);
    person.submit(&form).await
}

/// Signs in with a password.
async fn signs_in(person: &Person, login: &str, password: &str) -> Page {
    let page = person.open("/signin").await.must_be(200);
    let form = page.form_to("/signin").fill("login", login).fill("password", password);
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
async fn a_colleague_signs_in_and_comes_back_to_the_page() {
    let hotel = Hotel::open().await;
    let marta = hotel.stranger();
    let asked = marta.open("/board?floor=3").await.must_be(200);
    assert_eq!(asked.path, "/signin?next=/board%3Ffloor%3D3");
    let form = asked.form_to("/signin");
    let form = form.fill("login", " MARTA.lindenhof ").fill("password", PASSWORD);
    assert_eq!(marta.submit(&form).await.must_be(200).path, "/board?floor=3");
}

#[tokio::test]
async fn nobody_is_led_elsewhere_by_signing_in() {
    let hotel = Hotel::open().await;
    for evil in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x"] {
        let marta = hotel.stranger();
        let fields = [("login", "marta.lindenhof"), ("password", PASSWORD), ("next", evil)];
        let answer = marta.post("/signin", &fields).await.must_be(303);
        assert_eq!(answer.leads_to().as_deref(), Some("/board"), "{evil}");
    }
}

#[tokio::test]
async fn a_wrong_password_says_the_same_whether_anybody_has_that_name() {
    let hotel = Hotel::open().await;
    let known = signs_in(&hotel.stranger(), "marta.lindenhof", "guess").await.must_be(422);
    let unknown = signs_in(&hotel.stranger(), "nobody.lindenhof", "guess").await.must_be(422);
    assert_eq!(known.texts("[role=alert]"), unknown.texts("[role=alert]"));
    assert_eq!(known.form_to("/signin").value("login"), Some("marta.lindenhof"));
    assert!(!known.html.contains("guess"), "a password never comes back");
}

#[tokio::test]
async fn many_wrong_passwords_are_slower_and_never_lock_for_long() {
    let hotel = Hotel::open().await;
    let login = "marta.lindenhof";
    for nth in 0..5 {
        let thief = hotel.stranger().from(&format!("203.0.113.{nth}"));
        signs_in(&thief, login, "guess").await.must_be(422);
    }
    signs_in(&hotel.stranger(), login, PASSWORD).await.must_be(429);
    hotel.minutes_pass(1).await;
    signs_in(&hotel.stranger(), login, PASSWORD).await.must_be(200);
}

#[tokio::test]
async fn on_a_shared_phone_one_picks_a_face_and_types_a_pin() {
    let hotel = Hotel::open().await;
    let phone = shared_phone(&hotel).await;
    by_pin(&hotel, &phone, "Marta", "000000").await.must_be(422);
    let board = by_pin(&hotel, &phone, "Marta", PIN).await.must_be(200);
    assert!(board.path.starts_with("/board"), "{}", board.path);
}

#[tokio::test]
async fn a_shared_phone_locks_and_the_pin_brings_back_what_was_being_done() {
    let hotel = Hotel::open().await;
    let phone = shared_phone(&hotel).await;
    by_pin(&hotel, &phone, "Marta", PIN).await.must_be(200);
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let take = format!("{}/take", crate::acts::ours(id));
    let form = phone.open(&take).await.must_be(200).form_to(&take);
    let mut board = crate::live::open_board(&phone).await;
    hotel.minutes_pass(10).await;

    let locked = phone.submit(&form.fill("message", "In a moment.")).await.must_be(403);
    // The page behind the lock goes on.
    hotel.guest("Mr Lindqvist", "212").await.asks("An adapter").await;
    board.until("An adapter").await;
    guest.looks_at(id).await.must_not_say("Marta");

    let unlock = locked.form_to("/signin/unlock").fill("pin", PIN);
    let carry_on = phone.submit(&unlock).await.must_be(200);
    phone.submit(&carry_on.form_to(&take)).await.must_be(200);
    guest.looks_at(id).await.must_say("In a moment.");
}

#[tokio::test]
async fn many_wrong_pins_rest_and_the_password_opens() {
    let hotel = Hotel::open().await;
    let phone = shared_phone(&hotel).await;
    for _ in 0..5 {
        by_pin(&hotel, &phone, "Marta", "000000").await.must_be(422);
    }
    by_pin(&hotel, &phone, "Marta", PIN).await.must_be(429).must_say("21:15");
    by_pin(&hotel, &phone, "Linh", PIN).await.must_be(200);
    let page = phone.open("/signin?with=password").await.must_be(200);
    let form = page.form_to("/signin").fill("login", "marta.lindenhof").fill("password", PASSWORD);
    phone.submit(&form).await.must_be(200);
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
async fn whoever_signs_in_gets_a_new_key_and_the_old_one_ends() {
    let hotel = Hotel::open().await;
    let marta = hotel.stranger();
    signs_in(&marta, "marta.lindenhof", PASSWORD).await.must_be(200);
    let old = marta.at(hotel.router());
    signs_in(&marta, "marta.lindenhof", PASSWORD).await.must_be(200);
    assert_ne!(old.cookies(), marta.cookies());
    assert_eq!(old.get("/me").await.status, 303, "the old key opens nothing");
    marta.get("/me").await.must_be(200);
}

#[tokio::test]
async fn keys_are_for_this_house_alone() {
    let hotel = Hotel::open().await;
    let marta = hotel.stranger();
    let fields = [("login", "marta.lindenhof"), ("password", PASSWORD)];
    let answer = marta.post("/signin", &fields).await.must_be(303);
    let cookie = answer.headers.get(SET_COOKIE).unwrap().to_str().unwrap();
    assert!(cookie.starts_with("__Host-bp_staff="), "{cookie}");
    for attribute in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(attribute), "{attribute}: {cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
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

/// A phone that the manager lets colleagues share.
async fn shared_phone(hotel: &Hotel) -> Person {
    let phone = hotel.colleague("Helena").await;
    let page = phone.open("/devices").await.must_be(200);
    let form = page.form_to("/devices/phone").fill("name", "Cart 3");
    phone.submit(&form).await.must_be(200);
    phone
}

/// Picks a face and types a PIN.
async fn by_pin(hotel: &Hotel, phone: &Person, name: &str, pin: &str) -> Page {
    let who = hotel.staff_id(name).to_string();
    let page = phone.open("/signin").await.must_be(200);
    phone.submit(&page.form_to("/signin").fill("who", &who).fill("pin", pin)).await
}
