//! The front desk files for a guest who calls, and colleagues look at what they care for.

use crate::hotel::Hotel;

#[tokio::test]
async fn the_desk_files_for_a_guest_who_calls() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/desk/file").await.must_be(200);
    let form = page.form_to("/desk/file").fill("who", "304").fill("words", "A softer pillow");
    tomas.submit(&form).await.must_be(200);

    guest.open("/stay").await.must_say("A softer pillow");
    hotel.colleague("Marta").await.open("/board").await.must_say("A softer pillow").must_say("304");
}

#[tokio::test]
async fn filters_stand_in_the_address() {
    let hotel = Hotel::open().await;
    let (okafor, lindqvist) =
        (hotel.guest("Mrs Okafor", "304").await, hotel.guest("Mr Lindqvist", "212").await);
    let marta = hotel.colleague("Marta").await;
    let towels = okafor.asks_for_towels().await;
    let socket = lindqvist.ask(&[("item", "MNT-ELEC")]).await;
    marta.takes(towels, "Coming.").await;

    let shows = async |path: &str| {
        let cards = marta.cards(path).await;
        [towels, socket].map(|id| cards.iter().any(|card| card.contains(&id.to_string())))
    };
    assert_eq!(shows("/board").await, [true, true]);
    assert_eq!(shows("/board?floor=3").await, [true, false]);
    assert_eq!(shows("/board?floor=2").await, [false, true]);
    assert_eq!(shows("/board?department=maintenance").await, [false, true]);
    assert_eq!(shows("/board?department=housekeeping&floor=3").await, [true, false]);
    assert_eq!(shows("/board?mine=1").await, [true, false]);
    assert_eq!(shows("/board?floor=nonsense&department=x").await, [true, true]);
}

#[tokio::test]
async fn what_is_done_stands_on_the_board_until_the_night_audit() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.brings(id).await;
    let settled = guest.looks_at(id).await;
    guest.press(&settled, "Yes, just right", &[]).await.must_be(200);
    marta.open("/board").await.must_say("Bath towels");
    // Nine at night; the house's day ends at four.
    hotel.minutes_pass(7 * 60 + 30).await;
    marta.open("/board").await.must_not_say("Bath towels");
}
