//! The round on a phone whose connection goes, and on paper.

use super::story::{open_house, signs_in};
use super::window::Driver;
use crate::hotel::Hotel;
use thirtyfour::BrowserLogEntry;

/// What a browser says when it is not connected: that was the plan.
fn unconnected(entry: &BrowserLogEntry) -> bool {
    entry.message.contains("net::ERR_") || entry.message.contains("status of 503")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tick_without_a_connection_is_kept_and_sent_by_itself() {
    let hotel = Hotel::open_at("2025-11-07T05:45:00Z").await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let marta = driver.phone("Marta", &house).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (towels, mat) = (guest.asks_for_towels().await, guest.ask(&[("item", "TWL-MAT")]).await);
    signs_in(&marta, "marta").await;
    marta.open("/round").await;
    marta.sees("2 × Bath towels").await.sees("Bath mat").await;
    marta.mark().await;
    let large = "Math.min(...[...document.querySelectorAll('button.tick')].map(b => \
        Math.min(b.offsetWidth, b.offsetHeight)))";
    assert!(marta.asks(&format!("return {large}")).await.as_f64().unwrap() >= 61.0);

    marta.network(false).await;
    marta.sees("Connection lost").await;
    for id in [towels, mat] {
        let tick = thirtyfour::By::Css(format!("[id='tick-{id}'] button"));
        marta.press_at(tick).await;
    }
    marta.until("document.querySelectorAll('.unsent').length === 2").await;
    marta.sees("Not sent yet. Ticked").await.shot("round-unsent").await;
    assert_eq!(hotel.journal_of(towels).await, ["filed"]);

    marta.network(true).await;
    marta.no_longer_sees("Not sent yet").await;
    marta.sees("Done 06:45, Marta").await.shot("round-sent").await;
    for id in [towels, mat] {
        assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed", "delivered"], "each once");
    }
    assert!(marta.is_marked().await, "the page stayed where it was");
    marta.close_but_for(unconnected).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_printed_round_has_boxes_and_a_head_and_nothing_to_press() {
    let hotel = Hotel::open_at("2025-11-07T05:45:00Z").await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let marta = driver.screen("Marta", &house).await;
    hotel.guest("Mrs Okafor", "304").await.asks_for_towels().await;
    signs_in(&marta, "marta").await;
    marta.open("/round").await;
    marta.sees("2 × Bath towels").await;
    marta.tell("Emulation.setEmulatedMedia", serde_json::json!({ "media": "print" })).await;
    marta.sees("Third floor, Friday 7 November").await.sees("Printed").await;
    let paper = marta.text().await;
    for words in ["304", "Mrs Okafor", "night 3 of 5", "2 × Bath towels", "Done", "Time, note"] {
        assert!(paper.contains(words), "{words}: {paper}");
    }
    for words in ["Requests\n", "Who walks", "Print\n", "Brought"] {
        assert!(!paper.contains(words), "{words}: {paper}");
    }
    let boxes =
        "return [...document.querySelectorAll('.round .box')].filter(b => b.offsetWidth).length";
    assert_eq!(marta.asks(boxes).await, 1);
    marta.close().await;
}
