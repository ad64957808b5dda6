//! A request that nobody answers: it climbs, on everybody's screens, until the desk rings the guest.

use thirtyfour::By;

use super::story::{comes_in, open_house, signs_in};
use super::window::Driver;
use crate::hotel::Hotel;

/// How many rise or ring for whoever looks at this page.
const RISEN: &str = "document.querySelectorAll('#risen li:not([hidden])').length";

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_nobody_answers_climbs_until_the_desk_rings_the_guest() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let guest = driver.phone("the guest", &house).await;
    let ines = driver.screen("Ines", &house).await;
    let tomas = driver.screen("Tomás", &house).await;
    comes_in(&guest, &hotel, "Mrs Okafor", "304").await;
    signs_in(&ines, "ines").await;
    signs_in(&tomas, "tomas").await;
    tomas.open("/calls").await;
    tomas.sees("Nobody is waiting to be rung").await;

    guest.press("Towels").await;
    guest.sees("Send my request").await;
    guest.press("Send my request").await;
    guest.sees("You’ll have a name by 21:03").await;
    guest.mark().await;
    ines.sees("2 × Bath towels").await;

    // Late is said by us, first; nobody above has been told yet.
    hotel.minutes_pass(4).await;
    guest.sees("We’re sorry, nobody has answered you yet").await;
    guest.no_longer_sees("head of the department").await;

    // Level one: the head of the department, and the page says no more than that.
    hotel.minutes_pass(1).await;
    guest.sees("The head of the department has been told as well").await;
    ines.until(&format!("{RISEN} === 1")).await;
    ines.shot("unanswered-1-lead").await;

    // Level two: the desk's screen, and a call on its list.
    hotel.minutes_pass(5).await;
    guest.sees("We have now rung the front desk as well").await.shot("unanswered-2-guest").await;
    tomas.sees("Mrs Okafor").await.sees("Nobody answered them in time").await;
    tomas.press("Mrs Okafor").await;
    tomas.sees("Call room 304").await.shot("unanswered-3-calls").await;
    let dial = "return document.querySelector('a.dial').getAttribute('href')";
    assert_eq!(tomas.asks(dial).await, "tel:304");

    // He rings; and then he sees to it, under his own name.
    tomas.types("note", "Two bath towels. She was kind about it.").await;
    tomas.press("All to their liking").await;
    tomas.sees("Nobody is waiting to be rung").await;
    guest.sees("Tomás rang you").await;
    let card = "return document.querySelector('#risen a').getAttribute('href')";
    let request = tomas.asks(card).await.as_str().unwrap().to_owned();
    tomas.open(&request).await;
    tomas.types("message", "I’m bringing them up myself, Mrs Okafor.").await;
    tomas.press_at(By::Css("form[action$='/take'] button.big")).await;
    guest.sees("I’m bringing them up myself").await.sees("Tomás").await;
    assert!(guest.is_marked().await, "the guest's page was not loaded again");
    ines.until(&format!("{RISEN} === 0")).await;
    guest.shot("unanswered-4-answered").await;
    guest.close().await;
    ines.close().await;
    tomas.close().await;
}
