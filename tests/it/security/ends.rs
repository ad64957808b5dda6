//! What ends, ends at that moment, on open pages too.

use crate::hotel::Hotel;
use crate::live::open_board;

#[tokio::test]
async fn an_open_page_of_a_stay_that_ends_is_told_bye() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let mut home = guest.stream(&guest.open("/stay").await.live()).await;
    let mut page = guest.stream(&guest.looks_at(id).await.live()).await;
    home.opened().await;
    page.opened().await;
    hotel.check_out(guest.stay.unwrap()).await;
    assert_eq!(home.goodbye().await, "bye");
    assert_eq!(page.goodbye().await, "bye");
    // The next guest of the room is another stay.
    hotel.guest("Mr Lindqvist", "304").await;
    guest.get("/stay").await.must_be(410);
    guest.get("/stay/live").await.must_be(410);
}

#[tokio::test]
async fn an_open_board_ends_with_the_session() {
    let hotel = Hotel::open().await;
    let marta = hotel.colleague("Marta").await;
    let linh = hotel.colleague("Linh").await;
    let (mut hers, mut theirs) = (open_board(&marta).await, open_board(&linh).await);
    hers.opened().await;
    let second = marta.at(hotel.router());
    marta.post("/signout", &[]).await.must_be(303);
    assert_eq!(hers.goodbye().await, "bye");
    assert_eq!(second.get("/board").await.status, 303, "the key is gone, not only the cookie");
    let guest = hotel.guest("Mrs Okafor", "304").await;
    guest.asks("An adapter").await;
    theirs.until("An adapter").await;
}

#[tokio::test]
async fn a_colleague_who_leaves_sees_nothing_from_that_moment() {
    let hotel = Hotel::open().await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    let mut board = open_board(&marta).await;
    board.opened().await;
    let leave = format!("/team/{}/leave", hotel.staff_id("Marta"));
    let form = helena.open("/team").await.must_be(200).form_to(&leave);
    helena.submit(&form).await.must_be(200);
    assert_eq!(board.goodbye().await, "bye");
    assert_eq!(marta.get("/board").await.status, 303);
    // Nobody shows themselves the door.
    let own = format!("/team/{}/leave", hotel.staff_id("Helena"));
    helena.post(&own, &[]).await;
    helena.get("/team").await.must_be(200);
}

#[tokio::test]
async fn a_session_ends_by_the_clock() {
    let hotel = Hotel::open().await;
    let (idle, busy) = (hotel.colleague("Marta").await, hotel.colleague("Linh").await);
    for _ in 0..3 {
        hotel.minutes_pass(3 * 60).await;
        busy.get("/me").await.must_be(200);
    }
    assert_eq!(idle.get("/me").await.status, 303, "nobody touched it for a working day");
    hotel.minutes_pass(3 * 60 + 1).await;
    assert_eq!(busy.get("/me").await.status, 303, "no shift is longer");
}
