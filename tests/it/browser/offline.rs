//! The connection is cut and comes back.

use super::story::{comes_in, open_house, signs_in};
use super::window::Driver;
use crate::hotel::Hotel;
use thirtyfour::BrowserLogEntry;

/// What a browser says when it is not connected: that was the plan.
pub fn unconnected(entry: &BrowserLogEntry) -> bool {
    entry.message.contains("net::ERR_") || entry.message.contains("status of 503")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_board_says_that_it_is_cut_off_and_catches_up_by_itself() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let marta = driver.screen("Marta", &house).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    signs_in(&marta, "marta").await;
    guest.asks("Before").await;
    marta.sees("Before").await;
    marta.mark().await;

    marta.network(false).await;
    marta.sees("Connection lost").await;
    guest.asks("While nobody could see it").await;
    guest.asks("And one more").await;
    marta.shot("offline-board").await;
    marta.network(true).await;
    marta.sees("While nobody could see it").await.sees("And one more").await;
    marta.no_longer_sees("Connection lost").await;
    let cards = "return document.querySelectorAll('.job').length";
    assert_eq!(marta.asks(cards).await, 3, "each once");
    assert!(marta.is_marked().await, "it caught up without being loaded again");
    marta.close_but_for(unconnected).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wish_that_could_not_be_sent_is_kept_and_sent_by_itself() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let guest = driver.phone("the guest", &house).await;
    comes_in(&guest, &hotel, "Mrs Okafor", "304").await;
    guest.network(false).await;
    guest.sees("No connection right now").await;
    guest.types("words", "A hook for my coat").await;
    guest.press_at(thirtyfour::By::Css("main form .btn")).await;
    guest.sees("Not sent yet").await.shot("offline-unsent").await;
    assert_eq!(hotel.filed().await, 0);
    guest.network(true).await;
    guest.sees("You’ll have a name by").await;
    assert_eq!(hotel.filed().await, 1);
    guest.close_but_for(unconnected).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_restarted_is_found_again() {
    let hotel = Hotel::open().await;
    let address = hotel.serve().await;
    let house = format!("http://localhost:{}", address.port());
    let driver = Driver::start().await;
    let marta = driver.screen("Marta", &house).await;
    let guest = driver.phone("the guest", &house).await;
    signs_in(&marta, "marta").await;
    comes_in(&guest, &hotel, "Mrs Okafor", "304").await;
    marta.mark().await;
    guest.mark().await;

    let next = hotel.second_server().await;
    hotel.app.stop.cancel();
    marta.sees("Connection lost").await;
    let lindqvist = next.guest("Mr Lindqvist", "212").await;
    lindqvist.asks("Filed on the other server").await;
    next.serve_at(address).await;
    marta.sees("Filed on the other server").await;
    guest.no_longer_sees("No connection right now").await;
    assert!(marta.is_marked().await && guest.is_marked().await);
    marta.close_but_for(unconnected).await;
    guest.close_but_for(unconnected).await;
}
