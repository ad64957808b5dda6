//! Somebody is out and writes on: nothing that was typed is lost.

use bellpull::words::Language;

use crate::hotel::{Hotel, PASSWORD};
use crate::live::open_board;

#[tokio::test]
async fn a_phone_that_was_closed_keeps_the_wish_until_the_guest_is_in_again() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let desk = hotel.colleague("Tomás").await;
    let renewed = desk.post(&format!("/stays/{}/card", guest.stay.unwrap()), &[]).await;
    let words = "Two pillows, & a \u{2665} for 100%";
    let out = guest.post("/stay/requests", &[("words", words)]).await.must_be(401);
    assert_eq!(hotel.filed().await, 0);
    let again = out.form("Send it again");
    assert_eq!(again.value("words"), Some(words));
    assert_eq!(out.attributes("a[target=_blank]", "href"), ["/"]);
    let link = renewed.must_be(200).attributes("#link", "value").remove(0);
    guest.post(&link[link.find("/s/").unwrap()..], &[]).await.must_be(303);
    guest.submit(&again).await.must_be(200).must_say("Two pillows");
    assert_eq!(hotel.filed().await, 1);
}

#[tokio::test]
async fn a_colleague_who_is_out_keeps_the_words_and_no_secret() {
    let hotel = Hotel::open().await;
    let id = hotel.guest("Mrs Okafor", "304").await.asks_for_towels().await;
    let take = format!("{}/take", crate::acts::ours(id));
    let sent = [("message", "In a moment."), ("password", "hush")];
    let out = hotel.stranger().post(&take, &sent).await.must_be(401);
    assert_eq!(out.form_to(&take).value("message"), Some("In a moment."));
    assert_eq!(out.attributes("a[target=_blank]", "href"), ["/signin"]);
    assert!(!out.html.contains("hush"));
}

#[tokio::test]
async fn the_pages_of_a_key_that_was_replaced_go() {
    let hotel = Hotel::open().await;
    let marta = hotel.stranger();
    let fields = [("login", "marta.lindenhof"), ("password", PASSWORD)];
    marta.post("/signin", &fields).await.must_be(303);
    let mut board = open_board(&marta).await;
    board.opened().await;
    marta.post("/signin", &fields).await.must_be(303);
    assert_eq!(board.goodbye().await, "bye");

    let card = hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    let link = format!("/s/{}", card.link.reveal());
    let first = hotel.stranger();
    first.post(&link, &[]).await.must_be(303);
    let mut home = first.stream(&first.open("/stay").await.live()).await;
    home.opened().await;
    for _ in 0..6 {
        hotel.minutes_pass(1).await;
        hotel.stranger().post(&link, &[]).await.must_be(303);
    }
    assert_eq!(home.goodbye().await, "bye");
}

#[tokio::test]
async fn no_other_card_opens_a_room_s_tablet() {
    let hotel = Hotel::open().await;
    let here = hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    let other = hotel.check_in(Language::En, "Mr Lindqvist", "212").await;
    let tablet = hotel.colleague("Ines").await;
    tablet.post("/devices/tablet", &[("room", "304")]).await.must_be(303);
    tablet.post(&format!("/s/{}", other.link.reveal()), &[]).await.must_be(409);
    let typed = [("room", "212"), ("code", other.code.as_str())];
    tablet.post("/r/lindenhof", &typed).await.must_be(409);
    tablet.open("/stay").await.must_be(200).must_say("Mrs Okafor").must_not_say("Lindqvist");
    tablet.post(&format!("/s/{}", here.link.reveal()), &[]).await.must_be(303);
    hotel.check_out(here.stay).await;
    hotel.guest("Mr Adeyemi", "304").await;
    tablet.open("/").await.must_be(200).must_say("Mr Adeyemi");
}

#[tokio::test]
async fn a_page_that_loads_itself_again_keeps_no_device_awake() {
    let hotel = Hotel::open().await;
    let marta = hotel.colleague("Marta").await;
    let header =
        |name: &str, value: &str| marta.at(hotel.router()).sending(name.parse().unwrap(), value);
    let (script, hand) = (header("sec-fetch-mode", "cors"), header("sec-fetch-user", "?1"));
    hotel.minutes_pass(7 * 60).await;
    script.get("/me").await.must_be(200);
    hotel.minutes_pass(59).await;
    hand.get("/me").await.must_be(200);
    hotel.minutes_pass(2).await;
    script.get("/me").await.must_be(200);
}
