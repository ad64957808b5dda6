//! What a card says about the guest: from what they asked for in this stay, and nothing else.

use bellpull::words::Language;

use crate::acts::ours;
use crate::hotel::Hotel;

const FIRM: [(&str, &str); 3] =
    [("item", "PIL-XTRA"), ("choice-PIL-XTRA", "firm"), ("quantity", "1")];
const AGAIN: &str = "Extra pillow, firm: asked for twice";

#[tokio::test]
async fn what_a_guest_asked_for_twice_stands_on_each_of_their_cards() {
    let hotel = Hotel::open().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let weiss = hotel.guest("Herr Weiss", "317").await;
    let marta = hotel.colleague("Marta").await;
    let towels = okafor.asks_for_towels().await;
    okafor.ask(&FIRM).await;
    weiss.ask(&FIRM).await;
    marta.open("/board").await.must_not_say("asked for twice");
    hotel.minutes_pass(3).await;
    let mut board = marta.stream(&marta.open("/board").await.live()).await;
    okafor.ask(&FIRM).await;
    // On the cards that are there already as well.
    let heard = board.until(AGAIN).await;
    assert!(heard.data.contains(&format!("r-{towels}")), "{}", heard.data);
    let cards = marta.cards("/board").await;
    let told =
        |room: &str| cards.iter().filter(|it| it.contains(room) && it.contains(AGAIN)).count();
    assert_eq!((told("304"), told("317")), (3, 0), "{cards:#?}");
    let take = format!("{}/take", ours(towels));
    for page in [ours(towels), take] {
        marta.open(&page).await.must_be(200).must_say(AGAIN);
    }
    marta.takes(towels, "I’m bringing them.").await.must_be(200);
    marta.open(&format!("{}/deliver", ours(towels))).await.must_say(AGAIN);
    let ines = hotel.colleague("Ines").await;
    ines.open("/handover").await.must_say(AGAIN);
    okafor.open("/stay").await.must_not_say("asked for twice");
}

#[tokio::test]
async fn what_was_taken_back_at_once_or_is_in_own_words_tells_nothing() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    guest.ask(&FIRM).await;
    hotel.minutes_pass(3).await;
    let mistaken = guest.ask(&FIRM).await;
    guest.post(&format!("/stay/requests/{mistaken}/cancel"), &[]).await.must_be(303);
    for _ in 0..2 {
        guest.asks("A firm pillow, please").await;
        hotel.minutes_pass(3).await;
    }
    marta.open("/board").await.must_not_say("asked for twice");
}

#[tokio::test]
async fn how_it_was_always_wanted_is_said_so_and_in_the_readers_language() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest_speaking(Language::De, "Frau Eder", "310").await;
    let marta = hotel.colleague("Marta").await;
    let door = [("item", "TWL-BATH"), ("quantity", "2"), ("manner", "at-the-door")];
    let first = guest.ask(&door).await;
    marta.open(&ours(first)).await.must_say("Leave outside, don’t knock");
    hotel.minutes_pass(3).await;
    guest.ask(&door).await;
    marta.open(&ours(first)).await.must_say("Leave outside, as always");
    hotel.minutes_pass(3).await;
    let plain = guest.asks_for_towels().await;
    let page = marta.open(&ours(plain)).await;
    page.must_say("Left outside: asked for twice")
        .must_say("2 × Bath towels: asked for three times")
        .must_not_say("as always");
    marta.post("/me/language", &[("language", "ar")]).await.must_be(303);
    marta.open(&ours(plain)).await.must_say("مناشف حمّام");
}

#[tokio::test]
async fn the_next_stay_begins_with_nothing_known() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    for _ in 0..2 {
        guest.ask(&FIRM).await;
        hotel.minutes_pass(3).await;
    }
    hotel.check_out(guest.stay.unwrap()).await;
    let next = hotel.guest("Mr Park", "304").await;
    let id = next.ask(&FIRM).await;
    let marta = hotel.colleague("Marta").await;
    marta.open(&ours(id)).await.must_not_say("asked for");
}
