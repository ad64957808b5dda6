//! An evening's call list, worked through without a mouse.

use bellpull::ids::RequestId;

use super::story::{open_house, signs_in};
use super::window::{Driver, Window};
use crate::hotel::Hotel;
use crate::person::Person;

/// Where the keys go.
const AT_THE_NAME: &str = "document.activeElement.id === 'call-h'";

/// Something is brought to a guest who then says nothing.
async fn brought(hotel: &Hotel, guest: &Person, item: &str) -> RequestId {
    let id = guest.ask(&[("item", item), ("quantity", "1")]).await;
    hotel.colleague("Marta").await.brings(id).await;
    id
}

/// The call in the middle.
async fn has_open(window: &Window, guest: &str) {
    let named = format!("document.querySelector('#call-h').textContent.includes('{guest}')");
    window.until(&format!("{named} && document.readyState === 'complete'")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_evenings_call_list_is_worked_through_by_keyboard_alone() {
    let hotel = Hotel::open_at("2025-11-05T18:00:00Z").await;
    let house = open_house(&hotel).await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let weiss = hotel.guest("Mr Weiss", "317").await;
    let duval = hotel.guest("Ms Duval", "402").await;
    brought(&hotel, &okafor, "TWL-BATH").await;
    hotel.minutes_pass(2).await;
    let pillow = brought(&hotel, &weiss, "TWL-HAND").await;
    hotel.minutes_pass(2).await;
    brought(&hotel, &duval, "ICE").await;
    hotel.minutes_pass(31).await;

    let driver = Driver::start().await;
    let tomas = driver.screen("Tomás", &house).await;
    signs_in(&tomas, "tomas").await;
    tomas.open("/calls").await;
    tomas.sees("0 of 3 made. Quiet hours start at 21:30.").await;
    has_open(&tomas, "Mrs Okafor").await;
    tomas.shot("calls-1-list").await;

    // One key, and the next guest's name is where the keys go.
    tomas.strikes("1").await;
    tomas.sees("Mrs Okafor: all to their liking. Next: Mr Weiss.").await;
    has_open(&tomas, "Mr Weiss").await;
    tomas.until(AT_THE_NAME).await;

    // Down the list, and in: the other guest first.
    tomas.strikes("j").await;
    tomas.until("document.activeElement.matches('a.row') && document.activeElement.textContent.includes('Ms Duval')").await;
    tomas.strikes("\u{E007}").await;
    has_open(&tomas, "Ms Duval").await;
    tomas.strikes("3").await;
    tomas.sees("Ms Duval: no answer, again at 19:50. Next: Mr Weiss.").await;
    has_open(&tomas, "Mr Weiss").await;
    tomas.until(AT_THE_NAME).await;

    // A note, and out of it, and it goes along.
    tomas.strikes("n").await;
    tomas.until("document.activeElement.name === 'note'").await;
    tomas.strikes("They are wet\u{E00C}").await;
    tomas.strikes("2").await;
    tomas.sees("Mr Weiss: not right, it is being put right.").await;
    tomas.sees("They are wet").await.shot("calls-2-done").await;
    assert!(hotel.journal_of(pillow).await.contains(&"reopened".to_owned()));

    // Who prefers no calls says so when they are rung again; the towels are on their way meanwhile.
    let marta = hotel.colleague("Marta").await;
    marta.takes_within(pillow, 40, "Dry ones are coming.").await.must_be(200);
    marta.starts(pillow).await.must_be(200);
    hotel.minutes_pass(16).await;
    tomas.open("/calls").await;
    has_open(&tomas, "Ms Duval").await;
    tomas.strikes("4").await;
    tomas.sees("No calls for Ms Duval: from now on we write.").await;
    has_open(&tomas, "Ms Duval").await;
    tomas.until(AT_THE_NAME).await;
    tomas.strikes("n").await;
    tomas.until("document.activeElement.name === 'letter'").await;
    tomas.strikes("Your ice is outside\u{E00C}").await;
    tomas.strikes("4").await;
    tomas.sees("Ms Duval: your note is on their page.").await;
    tomas.sees("3 of 3 made.").await.sees("Nobody is waiting to be rung.").await;
    tomas.until(AT_THE_NAME).await;
    tomas.close().await;
}
