//! The bell, the badge and the toast, in a real browser. What the bell does stands on the page for
//! whoever looks: nobody measures sound or time.

use super::story::{open_house, signs_in};
use super::window::Driver;
use crate::hotel::Hotel;

/// How many wait for the reader, how many calls ring, how often the bell was struck, and
/// whether it may.
const WAITS: &str = "document.documentElement.dataset.waits";
const RINGS: &str = "document.documentElement.dataset.rings";
const STRUCK: &str = "(document.documentElement.dataset.struck || 0)";
const BELL: &str = "document.documentElement.dataset.bell";
const BADGE: &str = "document.querySelector('link[rel=icon]').href";

#[tokio::test(flavor = "multi_thread")]
async fn one_soft_bell_and_a_badge_until_somebody_takes_it() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let marta = driver.screen("Marta", &house).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    signs_in(&marta, "marta").await;
    marta.until("document.title.startsWith('Requests')").await;
    // Whoever touches the page lets it ring, if the browser had asked for that.
    marta.press_at(thirtyfour::By::Css(".col.done h2")).await;
    marta.until(&format!("{BELL} === 'on'")).await;
    let struck = marta.asks(&format!("return +{STRUCK}")).await.as_i64().unwrap();

    let id = guest.asks_for_towels().await;
    marta.until(&format!("{WAITS} === '1' && {RINGS} === '1'")).await;
    marta.until(&format!("+{STRUCK} === {}", struck + 1)).await;
    marta.until("document.title === '(1) Requests – Bellpull'").await;
    marta.until(&format!("{BADGE}.includes('favicon-new')")).await;
    // A second one in the same breath is the same bell.
    guest.asks_for_towels().await;
    marta.until(&format!("{RINGS} === '2' && document.title.startsWith('(2)')")).await;
    assert_eq!(marta.asks(&format!("return +{STRUCK}")).await, struck + 1);

    let linh = hotel.colleague("Linh").await;
    linh.takes(id, "I’m bringing it myself.").await.must_be(200);
    marta.until(&format!("{RINGS} === '1' && document.title.startsWith('(1)')")).await;
    guest.post(&format!("/stay/requests/{}/cancel", last(&marta).await), &[]).await.must_be(303);
    marta.until(&format!("{WAITS} === '0' && document.title.startsWith('Requests')")).await;
    marta.until(&format!("!{BADGE}.includes('favicon-new')")).await;
    marta.close().await;
}

/// The request whose card stands last among the new ones.
async fn last(window: &super::window::Window) -> String {
    let id = "return document.querySelector('#jobs-new > li:last-child').id.slice(2)";
    window.asks(id).await.as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bell_stays_silent_where_it_is_off_and_says_so_where_it_cannot_ring() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let marta = driver.screen("Marta", &house).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    signs_in(&marta, "marta").await;
    marta.press_at(thirtyfour::By::Css(".col.done h2")).await;
    marta.until(&format!("{BELL} === 'on'")).await;

    marta.network(false).await;
    marta.sees("Sound pauses").await.sees("nothing rings meanwhile").await;
    marta.network(true).await;
    marta.until(&format!("{BELL} === 'on'")).await;

    marta.press_at(thirtyfour::By::Css("#bell")).await;
    marta.until(&format!("{BELL} === 'off'")).await;
    guest.asks_for_towels().await;
    marta.until(&format!("{RINGS} === '1' && document.title.startsWith('(1)')")).await;
    assert_eq!(marta.asks(&format!("return +{STRUCK}")).await, 0);
    marta.close_but_for(|entry| entry.message.contains("net::ERR_")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_rises_waits_while_a_finger_is_down_and_goes_when_somebody_acts() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let ines = driver.screen("Ines", &house).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    signs_in(&ines, "ines").await;
    ines.until(&format!("{RINGS} === '1'")).await;
    let down = "document.querySelector('[data-live]').dispatchEvent(new Event('pointerdown', { bubbles: true }))";
    ines.asks(down).await;
    hotel.minutes_pass(5).await;
    hotel.app.live.ring();
    ines.sees("1 new").await;
    assert!(!ines.text().await.contains("lead has been told"));
    ines.asks("dispatchEvent(new Event('pointerup'))").await;
    ines.press("1 new").await;
    ines.sees("It has waited since 21:00").await.shot("attention-risen").await;
    hotel.colleague("Linh").await.takes(id, "I’m sorry for the wait.").await.must_be(200);
    ines.no_longer_sees("It has waited since 21:00").await;
    ines.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_just_done_stays_to_be_taken_back_until_the_next_action() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let marta = driver.phone("Marta", &house).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    signs_in(&marta, "marta").await;
    let id = guest.asks_for_towels().await;
    let hers = hotel.colleague("Marta").await;
    hers.takes(id, "I’m bringing it myself.").await.must_be(200);
    hers.starts(id).await.must_be(200);
    marta.open(&format!("/board?just={id}")).await;
    marta.sees("2 × Bath towels: on the way").await.shot("attention-toast").await;
    marta.press_at(thirtyfour::By::Css(".toast .btn")).await;
    marta.sees("On my way").await;
    assert_eq!(hotel.journal_of(id).await.last().unwrap(), "undone");
    marta.close().await;
}
