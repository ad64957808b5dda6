//! The third time is not the first time, and the card says so.

use crate::acts::ours;
use crate::hotel::Hotel;

const COLD: [(&str, &str); 2] = [("item", "MNT-TEMP"), ("choice-MNT-TEMP", "cold")];

#[tokio::test]
async fn the_same_in_the_same_room_again_is_said_and_nobody_who_lived_there_is_named() {
    let hotel = Hotel::open().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let neighbour = hotel.guest("Herr Weiss", "317").await;
    let first = okafor.ask(&COLD).await;
    neighbour.ask(&COLD).await;
    let ines = hotel.colleague("Ines").await;
    ines.open("/board").await.must_not_say("Second time");
    hotel.check_out(okafor.stay.unwrap()).await;
    let park = hotel.guest("Mr Park", "304").await;
    let second = park.ask(&COLD).await;
    let page = ines.open(&ours(second)).await.must_be(200);
    page.must_say("Second time for this room")
        .must_say("Before, in the same room: 21:00")
        .must_not_say("Okafor");
    hotel.minutes_pass(60).await;
    let third = park.ask(&COLD).await;
    ines.open(&ours(third)).await.must_say("Third time for this room");
    // The second stays the second.
    let cards = ines.cards("/board").await;
    let card = |id| cards.iter().any(|it| it.contains("304") && it.contains(id));
    assert!(card("Second time for this room") && card("Third time for this room"), "{cards:#?}");
    park.open("/stay").await.must_not_say("time for this room");
    assert_ne!(first, second);
}

#[tokio::test]
async fn what_was_not_kept_twice_is_said_for_the_guest_wherever_they_are_rung() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let towels = guest.asks_for_towels().await;
    marta.takes_within(towels, 10, "I’m bringing them.").await.must_be(200);
    hotel.minutes_pass(20).await;
    let page = marta.open(&ours(towels)).await;
    page.must_not_say("time for this guest");
    let ice = guest.ask(&[("item", "ICE")]).await;
    marta.open(&ours(ice)).await.must_not_say("time for this guest");
    marta.takes_within(ice, 10, "I’m bringing it.").await.must_be(200);
    hotel.minutes_pass(40).await;
    let page = marta.open(&ours(ice)).await;
    page.must_say("Second time for this guest").must_say("Before: Bath towels, 21:");
    marta.open("/board").await.must_say("Second time for this guest");
    let tomas = hotel.colleague("Tomás").await;
    let calls = tomas.open("/calls").await;
    let to = calls.pieces("#calls-now li").len();
    assert_eq!(to, 1, "somebody is to ring about the ice, and about the towels");
    let mut told = false;
    for link in calls.attributes("#calls-now a", "href") {
        told |= tomas.open(&link).await.says("Second time for this guest");
    }
    assert!(told);
}

#[tokio::test]
async fn what_was_taken_back_at_once_bothered_nobody() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let mistaken = guest.ask(&COLD).await;
    guest.post(&format!("/stay/requests/{mistaken}/cancel"), &[]).await.must_be(303);
    let again = guest.ask(&COLD).await;
    let fan = guest.ask(&[("item", "FAN"), ("choice-FAN", "heater")]).await;
    let ines = hotel.colleague("Ines").await;
    for id in [again, fan] {
        ines.open(&ours(id)).await.must_not_say("Second time");
    }
}
