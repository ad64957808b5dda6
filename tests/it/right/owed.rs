//! Nothing is put right while the guest still waits for it, and what they are told of it is so.

use chrono::TimeDelta;

use super::{late_towels, missing_towels, open_of, sorry_and_fixed};
use crate::acts::{AT_THE_DOOR, mine};
use crate::hotel::Hotel;

#[tokio::test]
async fn what_is_still_on_its_way_is_not_put_right() {
    let hotel = Hotel::open().await;
    let (guest, towels, id) = missing_towels(&hotel).await;
    let (tomas, marta) = (hotel.colleague("Tomás").await, hotel.colleague("Marta").await);
    let here = format!("/right/{id}");
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    let fixed = [("fixed", "Four large ones"), ("do", "done")];
    let page = tomas.post(&format!("{here}/fix"), &fixed).await.must_be(409);
    page.must_say("still owed to the guest")
        .must_say("2 × Bath towels")
        .must_say("Four large ones");
    guest.open("/stay").await.must_not_say("We believe it has been right");
    // Begun it may be: somebody runs.
    let begun = [("fixed", "Marta runs"), ("do", "begun")];
    tomas.post(&format!("{here}/fix"), &begun).await.must_be(303);
    marta.delivers(towels, AT_THE_DOOR).await.must_be(200);
    tomas.post(&format!("{here}/fix"), &fixed).await.must_be(303);
    guest.open("/stay").await.must_say("We believe it has been right");
}

#[tokio::test]
async fn a_clock_puts_no_words_into_the_guest_s_mouth() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    sorry_and_fixed(&tomas, &format!("/right/{id}"), "Four large ones").await;
    let ice = guest.ask(&[("item", "ICE")]).await;
    hotel.colleague("Marta").await.takes(ice, "I’m bringing it.").await.must_be(200);
    hotel.minutes_pass(16).await;
    let page = tomas.open(&format!("/right/{id}")).await.must_say("Then something else went wrong");
    page.must_not_say("The guest said it wasn’t right");
    guest.open("/stay").await.must_not_say("We believe it has been right");
}

#[tokio::test]
async fn whoever_prefers_no_calls_is_not_told_that_we_ring() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    sorry_and_fixed(&tomas, &here, "Four large ones").await;
    let nine = [("day", "tomorrow"), ("at", "09:00")];
    tomas.post(&format!("{here}/plan"), &nine).await.must_be(303);
    guest
        .open("/stay")
        .await
        .must_say("We’ll ring you to hear whether it’s right: tomorrow, 09:00");
    let page = tomas.open("/calls").await;
    let action = page.attributes("form[id^=went-]", "action").remove(0) + "/guest";
    let form = page.form_to(&action).fill("prefers-no-calls", "yes");
    tomas.submit(&form).await.must_be(200);
    let home = guest.open("/stay").await;
    home.must_say("We’ll write to you to hear whether it’s right").must_not_say("We’ll ring you");
    tomas.open(&here).await.must_say("the front desk writes: tomorrow, 09:00");
}

#[tokio::test]
async fn whoever_rests_is_told_when_we_ring_then() {
    let hotel = Hotel::open_at("2025-11-05T15:00:00Z").await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    sorry_and_fixed(&tomas, &here, "Four large ones").await;
    let soon = (hotel.now() + TimeDelta::minutes(30)).with_timezone(&hotel.house.zone);
    let soon = soon.format("%H:%M").to_string();
    tomas.post(&format!("{here}/plan"), &[("at", &soon)]).await.must_be(303);
    guest.open("/stay").await.must_say(&format!("whether it’s right: {soon}"));
    guest.post("/stay/rest", &[("until", "hour")]).await.must_be(303);
    let home = guest.open("/stay").await;
    home.must_not_say(&format!("whether it’s right: {soon}")).must_say("We’ll ring you");
}

#[tokio::test]
async fn nothing_is_planned_with_a_guest_who_has_left() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    sorry_and_fixed(&tomas, &here, "Four large ones").await;
    let page = tomas.open(&here).await;
    let book = tomas.open("/stays").await;
    let asked = tomas.press(&book, "Check out 304", &[]).await.must_be(200);
    let asked = asked
        .must_say("Still being put right")
        .must_say("In Tomás’s hands")
        .must_say("2 × Bath towels");
    tomas.press(&asked, "Check out 304", &[]).await.must_be(200);
    hotel.somebody_looks().await;
    let form = page.form_to(&format!("{here}/plan")).fill("at", "09:00").fill("day", "tomorrow");
    tomas.submit(&form).await.must_be(409).must_say("The guest has left");
    assert_eq!(open_of(&hotel, &guest).await, Some(id), "a manager closes it");
}

#[tokio::test]
async fn what_joins_is_not_in_anybody_s_hands_since_before_it_happened() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let (tomas, marta) = (hotel.colleague("Tomás").await, hotel.colleague("Marta").await);
    let here = format!("/right/{id}");
    sorry_and_fixed(&tomas, &here, "Four large ones").await;
    let ice = guest.ask(&[("item", "ICE")]).await;
    marta.brings(ice).await;
    hotel.minutes_pass(2).await;
    guest.post(&format!("{}/not-quite", mine(ice)), &[]).await.must_be(303);
    let page = guest.looks_at(ice).await.must_say("this is now with Tomás too");
    page.must_not_say("I’m so sorry.").must_not_say("until you say it’s right");
    let home =
        guest.open("/stay").await.must_say("About: 2 × Bath towels").must_say("I’m so sorry.");
    home.must_say("this is now with Tomás too");
    let sorry = [("sorry", "I’m sorry about the ice.")];
    tomas.post(&format!("{here}/apologise"), &sorry).await.must_be(303);
    let page = guest.looks_at(ice).await.must_say("I’m sorry about the ice.");
    page.must_say("Tomás is staying with this until you say it’s right").must_not_say("so sorry.");
}
