//! The front desk files for a guest who calls, and colleagues look at what they care for.

use crate::hotel::Hotel;

#[tokio::test]
async fn the_desk_files_for_a_guest_who_calls() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/desk/file").await.must_be(200);
    let form = page.form_to("/desk/file").fill("who", "304").fill("what", "A softer pillow");
    let twice = tokio::join!(tomas.submit(&form), tomas.submit(&form));
    assert_eq!((twice.0.status.as_u16(), twice.1.status.as_u16()), (200, 200));
    assert_eq!(hotel.filed().await, 1);

    guest.open("/stay").await.must_say("A softer pillow");
    hotel.colleague("Marta").await.open("/board").await.must_say("A softer pillow").must_say("304");
}

#[tokio::test]
async fn the_desk_names_a_guest_as_they_come_to_mind() {
    let hotel = Hotel::open().await;
    hotel.guest("Mrs Okafor", "304").await;
    hotel.guest("Frau Müller", "212").await;
    hotel.guest("Herr Müller", "213").await;
    let tomas = hotel.colleague("Tomás").await;
    let file = tomas.open("/desk/file").await;
    let form = file.form_to("/desk/file").fill("what", "2 bath towels");
    let filed = tomas.submit(&form.clone().fill("who", "okafor")).await.must_be(200);
    filed.must_say("2 × Bath towels").must_say("304");

    let file = tomas.open("/desk/file").await;
    let form = file.form_to("/desk/file").fill("what", "2 bath towels");
    for (who, say) in [("", "Nobody in the house"), ("Nobody", "Nobody in the house")] {
        let again = tomas.submit(&form.clone().fill("who", who)).await.must_be(422).must_say(say);
        assert_eq!(again.form_to("/desk/file").value("what"), Some("2 bath towels"));
    }
    let several = tomas.submit(&form.fill("who", "müller")).await.must_be(422);
    let (field, stay) = several.choice("213");
    let one = several.form_to("/desk/file").fill(&field, &stay);
    tomas.submit(&one).await.must_be(200).must_say("213");
    assert_eq!(hotel.filed().await, 2);
}

#[tokio::test]
async fn the_desk_is_told_what_is_missing() {
    let hotel = Hotel::open().await;
    hotel.guest("Mrs Okafor", "304").await;
    let tomas = hotel.colleague("Tomás").await;
    let form = tomas.open("/desk/file").await.form_to("/desk/file").fill("who", "304");
    let empty = tomas.submit(&form).await.must_be(422);
    assert_eq!(empty.form_to("/desk/file").value("who"), Some("304"));
    let late = form.fill("what", "A taxi").fill("when", "at").fill("time", "20:30");
    let late = tomas.submit(&late).await.must_be(422).must_say("That time has passed");
    assert_eq!(late.form_to("/desk/file").value("what"), Some("A taxi"));
    assert_eq!(hotel.filed().await, 0);
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
