//! Late towels, and how it is put right: the guest's phone and the desk, side by side.

use super::story::{comes_in, open_house, signs_in};
use super::window::Driver;
use crate::hotel::Hotel;

#[tokio::test(flavor = "multi_thread")]
async fn late_towels_end_with_a_guest_who_says_that_it_is_right() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let guest = driver.phone("the guest", &house).await;
    let tomas = driver.screen("Tomás", &house).await;
    comes_in(&guest, &hotel, "Mrs Okafor", "304").await;
    guest.press("Towels").await;
    guest.sees("Send my request").await;
    guest.press("Send my request").await;
    guest.sees("You’ll have a name by 21:03").await;

    // Nobody brings them. What is late opens by itself, and the guest's page says so.
    guest.press("Home").await;
    guest.sees("Ask for anything").await;
    guest.mark().await;
    let marta = hotel.colleague("Marta").await;
    let cards = marta.open("/board").await;
    let card = cards.attributes(".job a[href^='/board/requests/']", "href").remove(0);
    let id = card.trim_start_matches("/board/requests/").split('/').next().unwrap().to_owned();
    marta.takes(id.parse().unwrap(), "I’m bringing them.").await.must_be(200);
    marta.starts(id.parse().unwrap()).await.must_be(200);
    hotel.minutes_pass(16).await;
    guest.sees("This is being put right").await.shot("right-1-guest").await;

    signs_in(&tomas, "tomas").await;
    tomas.open("/right").await;
    tomas.sees("Nobody has taken it yet").await.shot("right-2-list").await;
    tomas.press("2 × Bath towels").await;
    tomas.sees("Say sorry, and mean it").await;
    tomas.press("I’ll put it right").await;
    tomas.sees("In Tomás’s hands").await;
    guest.sees("Tomás is staying with this until you say it’s right").await;
    assert!(guest.is_marked().await, "the guest’s page was not loaded again");

    tomas.press("Late").await;
    tomas.sees("Send it").await.shot("right-3-sorry").await;
    tomas.press("Send it").await;
    tomas.sees("What is being done").await;
    guest.sees("that is on us").await.shot("right-4-letter").await;
    marta.delivers(id.parse().unwrap(), crate::acts::AT_THE_DOOR).await.must_be(200);
    tomas.types("fixed", "Four large ones, in her hands at 21:18.").await;
    tomas.press("It’s fixed").await;
    tomas.sees("What would make them smile?").await.shot("right-5-gesture").await;
    tomas.asks("document.querySelector('#g-chocolate').click()").await;
    tomas.asks("document.querySelector('#g-breakfast').click()").await;
    tomas.press("Let the guest choose").await;
    tomas.sees("The guest is choosing from").await;

    guest.sees("Tomás would like to do something for you").await.shot("right-6-choose").await;
    guest.asks("document.querySelector('input[name=gesture]').click()").await;
    guest.press("I’d like this").await;
    guest.sees("You chose: Hot chocolate").await;
    guest.mark().await;
    tomas.open("/right").await;
    tomas.press("2 × Bath towels").await;
    tomas.sees("The guest chose it").await;
    tomas.press("The guest has it").await;
    tomas.sees("When to ask").await;
    tomas.press("Plan it").await;
    tomas.sees("The front desk rings: tomorrow").await.shot("right-7-touch").await;
    guest.sees("We’ll ring you to hear whether it’s right").await.shot("right-8-guest").await;
    assert!(guest.is_marked().await, "the guest’s page was not loaded again");
    guest.press("It’s right now").await;
    guest.no_longer_sees("staying with this").await;
    guest.sees("Tomás stayed with this until you said so").await.shot("right-9-thanks").await;
    tomas.open("/right").await;
    tomas.sees("Nothing is being put right").await.sees("The guest says it’s right").await;
    tomas.shot("right-10-done").await;
    guest.close().await;
    tomas.close().await;
}
