//! Guests move to another room and leave the house, and nothing of theirs is forgotten.

use crate::acts::ours;
use crate::hotel::Hotel;

#[tokio::test]
async fn a_party_moves_and_what_is_open_moves_along() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    hotel.room(&mut db, "402").await;
    drop(db);
    let tomas = hotel.colleague("Tomás").await;
    tomas.open("/stays").await.must_say("Another room");
    let action = format!("/stays/{}/move", guest.stay.unwrap());
    let page = tomas.open(&action).await.must_say("2 × Bath towels");
    let form = page.form_to(&action).fill("room", "402");
    let book = tomas.submit(&form).await.must_be(200);
    assert_eq!((book.path.as_str(), book.texts(".plate")), ("/stays", vec!["402".to_owned()]));
    // Pressed twice, they have moved once.
    assert_eq!(tomas.submit(&form).await.must_be(200).path, "/stays");
    let request = tomas.open(&ours(id)).await.must_say("The guest moved from 304 to 402");
    assert_eq!(request.texts(".plate.xl"), ["402"]);
    guest.open("/stay").await.must_be(200).must_say("402");
}

#[tokio::test]
async fn of_two_who_choose_a_room_the_second_is_told_and_keeps_the_choice() {
    let hotel = Hotel::open().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    hotel.guest("Mr Weiss", "317").await;
    let tomas = hotel.colleague("Tomás").await;
    let action = format!("/stays/{}/move", okafor.stay.unwrap());
    let form = tomas.open(&action).await.form_to(&action);
    for (room, status, say) in [
        ("317", 409, "Somebody lives in that room already"),
        ("999", 422, "There is no room with this number"),
        ("304", 422, "They live in that room already"),
        ("", 422, "There is no room with this number"),
    ] {
        let told = tomas.submit(&form.clone().fill("room", room)).await.must_be(status);
        let kept = told.form_to(&action).value("room").map(str::to_owned);
        assert_eq!(kept.as_deref(), Some(room));
        told.must_say(say);
    }
}

#[tokio::test]
async fn nobody_is_asked_twice_where_nothing_is_open() {
    let hotel = Hotel::open().await;
    hotel.guest("Mrs Okafor", "304").await;
    let tomas = hotel.colleague("Tomás").await;
    let book = tomas.open("/stays").await.must_say("Mrs Okafor");
    let left = tomas.press(&book, "Check out 304", &[]).await.must_be(200);
    assert_eq!(left.path, "/stays");
    left.must_not_say("Mrs Okafor");
}

#[tokio::test]
async fn what_is_open_is_said_before_and_is_on_the_desk_s_list_afterwards() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    guest.asks_for_towels().await;
    let tomas = hotel.colleague("Tomás").await;
    let book = tomas.open("/stays").await;
    let asked = tomas.press(&book, "Check out 304", &[]).await.must_be(200);
    let asked = asked.must_say("Something is still open").must_say("2 × Bath towels");
    guest.get("/stay").await.must_be(200);
    let book = tomas.press(&asked, "Check out 304", &[]).await.must_be(200);
    book.must_not_say("Mrs Okafor");
    guest.get("/stay").await.must_be(410);
    hotel.somebody_looks().await;
    let page = tomas.open("/calls").await.must_say("They have left, and this was still open");
    let page = page.must_say("2 × Bath towels").must_say("Nobody to ring");
    assert!(page.attributes("a.dial", "href").is_empty(), "nobody is there to be rung");
    tomas.press(&page, "Seen to", &[("note", "Nothing was charged")]).await.must_be(200);
    tomas.open("/calls").await.must_say("Nothing was charged").must_say("Seen to");
}
