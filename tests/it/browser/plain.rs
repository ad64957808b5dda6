//! The same story where no script runs: plain forms, and a link that shows what is new.

use super::story::{comes_in, open_house, signs_in};
use super::window::{Driver, Size};
use crate::hotel::Hotel;

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_every_page_does_its_work() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let (phone, screen) = (
        Size { width: 390, height: 844, phone: true },
        Size { width: 1280, height: 800, phone: false },
    );
    let guest = driver.without_scripts("the guest", &house, phone).await;
    let marta = driver.without_scripts("Marta", &house, screen).await;
    comes_in(&guest, &hotel, "Mrs Okafor", "304").await;
    signs_in(&marta, "marta").await;

    guest.press("Towels").await;
    guest.press("Send my request").await;
    guest.sees("You’ll have a name by 21:03").await;
    marta.press("Show what’s new").await;
    marta.sees("2 × Bath towels").await.shot("plain-board").await;
    marta.press("I’ll take it").await;
    marta.types("message", "The big ones, from the warm cupboard.").await;
    marta.press("Promise it").await;
    guest.press("Show what’s new").await;
    guest.sees("The big ones, from the warm cupboard.").await.shot("plain-answered").await;
    marta.press("On my way").await;
    marta.press("Delivered").await;
    marta.press("At the door").await;
    marta.sees("Done today").await;
    guest.press("Show what’s new").await;
    guest.press("Yes, just right").await;
    guest.sees("Marta will be glad").await;
    marta.press("Show what’s new").await;
    marta.sees("Just right").await;
    guest.close().await;
    marta.close().await;
}
