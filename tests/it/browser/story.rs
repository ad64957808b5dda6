//! Guest and housekeeper, side by side.

use bellpull::words::Language;

use super::window::{Driver, Window};
use crate::hotel::{Hotel, PASSWORD};

/// Opens the house to browsers, and says where.
pub async fn open_house(hotel: &Hotel) -> String {
    format!("http://localhost:{}", hotel.serve().await.port())
}

/// A guest comes in with the card.
pub async fn comes_in(window: &Window, hotel: &Hotel, name: &str, room: &str) {
    let card = hotel.check_in(Language::En, name, room).await;
    window.open(&format!("/s/{}", card.link.reveal())).await;
    window.press_at(thirtyfour::By::Css("main button, form button")).await;
    window.sees(name).await;
}

/// A colleague signs in.
pub async fn signs_in(window: &Window, name: &str) {
    window.open("/signin").await;
    window.types("login", &format!("{name}.lindenhof")).await;
    window.types("password", PASSWORD).await;
    window.press_at(thirtyfour::By::Css("form[action='/signin'] button")).await;
    window.sees("Done today").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_asks_and_a_person_answers_and_both_see_it_live() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let guest = driver.phone("the guest", &house).await;
    let marta = driver.screen("Marta", &house).await;
    comes_in(&guest, &hotel, "Mrs Okafor", "304").await;
    signs_in(&marta, "marta").await;
    guest.shot("story-1-home").await;
    marta.mark().await;

    // Two taps for two bath towels.
    guest.press("Towels").await;
    guest.sees("Send my request").await.shot("story-2-ask").await;
    guest.press("Send my request").await;
    guest.sees("You’ll have a name by 21:03").await.shot("story-3-sent").await;

    // The card is on the board that nobody touched.
    marta.sees("2 × Bath towels").await.sees("304").await.shot("story-4-board").await;
    assert!(marta.is_marked().await, "the board was not loaded again");

    guest.mark().await;
    marta.press("I’ll take it").await;
    marta.sees("Promise it").await;
    marta.types("message", "Good evening. The big ones, from the warm cupboard.").await;
    marta.shot("story-5-take").await;
    marta.press("Promise it").await;

    guest.sees("The big ones, from the warm cupboard.").await.sees("Marta").await;
    guest.sees("21:10").await.shot("story-6-answered").await;
    marta.sees("On my way").await;
    marta.press("On my way").await;
    guest.sees("Marta is on the way").await.shot("story-7-on-the-way").await;
    marta.press("Delivered").await;
    marta.sees("How did it reach the guest?").await.shot("story-8-deliver").await;
    marta.press("In hand").await;
    guest.sees("Was it just right?").await.shot("story-9-delivered").await;
    assert!(guest.is_marked().await, "the guest’s page was not loaded again");

    marta.sees("Done today").await;
    marta.mark().await;
    guest.press("Yes, just right").await;
    guest.sees("Marta will be glad").await.shot("story-10-right").await;
    marta.sees("Just right").await.shot("story-11-done").await;
    assert!(marta.is_marked().await, "the board was not loaded again");
    guest.close().await;
    marta.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_phone_a_colleague_takes_it_with_one_thumb() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let linh = driver.phone("Linh", &house).await;
    signs_in(&linh, "linh").await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A feather-free pillow").await;
    linh.sees("A feather-free pillow").await.shot("phone-1-queue").await;
    linh.press("I’ll take it").await;
    linh.sees("Promise it").await.shot("phone-2-take").await;
    linh.press("Promise it").await;
    linh.sees("On my way").await;
    guest.looks_at(id).await.must_say("Linh");
    linh.shot("phone-3-mine").await;
    linh.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_under_a_finger() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let marta = driver.screen("Marta", &house).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    signs_in(&marta, "marta").await;
    guest.asks("The first wish").await;
    marta.sees("The first wish").await;

    // A finger rests on the list.
    let down = "document.querySelector('[data-live]').dispatchEvent(new Event('pointerdown', { bubbles: true }))";
    marta.asks(down).await;
    guest.asks("The second wish").await;
    marta.sees("1 new").await;
    assert!(!marta.text().await.contains("The second wish"));
    guest.asks("The third wish").await;
    marta.sees("2 new").await.shot("waiting").await;
    marta.asks("dispatchEvent(new Event('pointerup'))").await;
    marta.press("2 new").await;
    marta.sees("The second wish").await.sees("The third wish").await;
    marta.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_signs_out_takes_the_open_board_along() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let marta = driver.screen("Marta", &house).await;
    signs_in(&marta, "marta").await;
    let helena = hotel.colleague("Helena").await;
    let leave = format!("/team/{}/leave", hotel.staff_id("Marta"));
    helena.post(&leave, &[]).await.must_be(303);
    marta.sees("Name you sign in with").await;
    marta.close().await;
}
