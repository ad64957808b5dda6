//! Saying yes: one line, nobody is asked, and never more than there is.

use crate::acts::ours;
use crate::hotel::Hotel;
use crate::page::Page;
use crate::person::Person;

async fn says_yes(who: &Person, page: &Page, what: &str, amount: &str) -> Page {
    let form = page.form("Do it").fill("yes-what", what).fill("yes-amount", amount);
    who.submit(&form).await
}

#[tokio::test]
async fn a_yes_is_one_line_and_over_it_somebody_is_named() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("Warm milk for the little one").await;
    let marta = hotel.colleague("Marta").await;
    let page = marta.open(&ours(id)).await.must_say("You may spend up to €25");
    let page = says_yes(&marta, &page, "Warm milk and a night light", "8").await.must_be(200);
    let page = page.must_say("You have €17 of €25 left here. No approval needed.");
    let page = page.must_say("Warm milk and a night light, €8: Marta");
    let page = says_yes(&marta, &page, "A cake", "17,50").await.must_be(422);
    let page = page.must_say("€17.50 is more than the €17 you have left. Nothing was spent.");
    let page = page.must_say("Ring Ines, dial 210").must_be(422);
    assert_eq!(page.attributes("#yes a", "href"), ["tel:210"]);
    let again = page.form("Do it");
    assert_eq!(
        (again.value("yes-what"), again.value("yes-amount")),
        (Some("A cake"), Some("17,50"))
    );
    let page = says_yes(&marta, &page, "", "much").await.must_be(422);
    let page = page.must_say("Write what you say yes to").must_say("Write an amount");
    let page = says_yes(&marta, &page, "A suite", "99999999999999999999").await.must_be(422);
    let page = page.must_say("That is too large. €10").must_say("is the most");
    assert_eq!(page.form("Do it").value("yes-amount"), Some("99999999999999999999"));
    // What costs nothing is a yes as well.
    says_yes(&marta, &page, "A song", "0").await.must_be(200).must_say("A song, €0: Marta");
}

#[tokio::test]
async fn a_double_tap_is_one_yes() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let marta = hotel.colleague("Marta").await;
    let page = marta.open(&ours(id)).await;
    says_yes(&marta, &page, "Slippers to keep", "8").await.must_be(200);
    let page = says_yes(&marta, &page, "Slippers to keep", "8").await.must_be(200);
    page.must_say("You have €17 of €25 left here");
}

#[tokio::test]
async fn the_manager_sets_what_each_role_may_spend() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    let page = helena.open("/allowances").await.must_be(200).must_say("Usually €25");
    let form = page.form_to("/allowances").fill("runner-case", "30").fill("runner-day", "20");
    let page = helena.submit(&form).await.must_be(422);
    let page = page.must_say("For a day it is at least as much as for one matter");
    let form = form.fill("manager-case", "99999999999999");
    helena.submit(&form).await.must_be(422).must_say("That is too large.");
    let form = page.form_to("/allowances").fill("runner-day", "90");
    helena.submit(&form).await.must_be(200).must_say("From now on everybody has this");
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    hotel.colleague("Marta").await.open(&ours(id)).await.must_say("You may spend up to €30");
}
