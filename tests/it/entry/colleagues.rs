//! Colleagues come in: by password, or by face and PIN on a phone that they share.

use axum::http::header::SET_COOKIE;

use crate::hotel::{Hotel, PASSWORD, PIN};
use crate::page::Page;
use crate::person::Person;

/// Signs in with a password.
async fn signs_in(person: &Person, login: &str, password: &str) -> Page {
    let page = person.open("/signin").await.must_be(200);
    let form = page.form_to("/signin").fill("login", login).fill("password", password);
    person.submit(&form).await
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
    let mut names = Vec::new();
    for cookie in answer.headers.get_all(SET_COOKIE) {
        let cookie = cookie.to_str().unwrap();
        names.extend(cookie.split_once('=').map(|(name, _)| name));
        for attribute in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(attribute), "{attribute}: {cookie}");
        }
        assert!(!cookie.contains("Domain="), "{cookie}");
    }
    // In whatever order: the key, and the end of a practice that may have been going on.
    names.sort_unstable();
    assert_eq!(names, ["__Host-bp_practice", "__Host-bp_staff"]);
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
