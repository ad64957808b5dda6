//! What somebody typed stays where they typed it, and nowhere else.

use super::offline::unconnected;
use super::story::{comes_in, open_house, signs_in};
use super::window::{Driver, Window};
use crate::hotel::Hotel;
use crate::practice;

/// What stands in a field.
async fn typed(window: &Window, field: &str) -> String {
    let said = window.asks(&format!("return document.querySelector('[name={field}]').value")).await;
    said.as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_refused_is_not_sent_once_more_by_a_page_that_is_fetched_anew() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let guest = driver.phone("the guest", &house).await;
    comes_in(&guest, &hotel, "Mrs Okafor", "304").await;
    guest.open("/stay/advice").await;
    guest.press("Send it").await;
    guest.sees("Write what you would change.").await;
    guest.types("words", "A hook for a wet coat").await;
    guest.press("Send it").await;
    guest.sees("We have it.").await;
    guest.no_longer_sees("Write what you would change.").await;
    guest.close_but_for(|it| it.message.contains("422")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_guest_types_outlives_the_news_about_what_is_put_right() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let guest = driver.phone("the guest", &house).await;
    comes_in(&guest, &hotel, "Mrs Okafor", "304").await;
    let tomas = hotel.colleague("Tomás").await;
    tomas.post("/right", &[("room", "304"), ("words", "No hot water")]).await.must_be(303);
    let here = tomas.open("/right").await.attributes("#rights a", "href").remove(0);
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    let fixed = [("fixed", "The boiler"), ("do", "done")];
    tomas.post(&format!("{here}/fix"), &fixed).await.must_be(303);
    guest.sees("You say if it is").await;
    guest.mark().await;
    guest.types("still", "Still cold in the shower").await;
    guest.asks("document.activeElement.blur()").await;
    let sorry = [("sorry", "I’m so sorry. You waited too long, and that is on us.")];
    tomas.post(&format!("{here}/apologise"), &sorry).await.must_be(303);
    guest.sees("that is on us").await;
    assert_eq!(typed(&guest, "still").await, "Still cold in the shower");
    assert!(guest.is_marked().await, "the guest’s page was not loaded again");

    guest.network(false).await;
    guest.sees("No connection right now").await;
    guest.press("Not yet").await;
    guest.sees("Not sent yet").await.shot("kept-unsent").await;
    tomas.open(&here).await.must_not_say("Still cold in the shower");
    guest.network(true).await;
    guest.no_longer_sees("Not sent yet").await;
    guest.no_longer_sees("You say if it is").await;
    tomas.open(&here).await.must_say("Still cold in the shower");
    guest.close_but_for(unconnected).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_in_practice_never_stands_in_the_real_house() {
    let hotel = practice::house().await;
    let house = open_house(&hotel).await;
    practice::opens(&hotel, "calm").await;
    let driver = Driver::start().await;
    let tomas = driver.screen("Tomás", &house).await;
    signs_in(&tomas, "tomas").await;
    tomas.open("/desk/file").await;
    tomas.types("words", "A real wish").await;

    tomas.open("/practices").await;
    tomas.press("Take part").await;
    tomas.sees("Nobody here is a real guest.").await;
    tomas.open("/desk/file").await;
    assert_eq!(typed(&tomas, "words").await, "");
    tomas.types("who", "201").await;
    tomas.types("words", "Only practice").await;

    tomas.press("Leave practice").await;
    tomas.no_longer_sees("Nobody here is a real guest.").await;
    tomas.open("/desk/file").await;
    assert_eq!(typed(&tomas, "who").await, "");
    assert_eq!(typed(&tomas, "words").await, "A real wish");
    tomas.close().await;
}
