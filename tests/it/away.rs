//! The database is away, and comes back.

use bellpull::ids::RequestId;

use crate::acts::ours;
use crate::hotel::Hotel;
use crate::wire::Wire;

#[tokio::test]
async fn while_the_database_is_away_the_words_stay_and_nothing_is_acknowledged() {
    let wire = Wire::new();
    let hotel = Hotel::open_over(&wire).await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let first = guest.asks_for_towels().await;
    let take = format!("{}/take", ours(first));
    let claim = marta.open(&take).await.form_to(&take).fill("message", "The big\nwarm ones");

    wire.cut();
    let id = RequestId::new().to_string();
    let words = "A hook, & \"one\" more <thing>\nfor the door";
    let away = guest.post("/stay/requests", &[("id", &id), ("words", words)]).await.must_be(503);
    assert!(away.headers.contains_key("retry-after"));
    let form = away.must_say("can’t save this just now").form("Send it again");
    assert_eq!((form.value("words"), form.value("id")), (Some(words), Some(id.as_str())));
    guest.get("/stay").await.must_be(503);
    let unsent = marta.submit(&claim).await.must_be(503).form("Send it again");
    assert_eq!(unsent.value("message"), Some("The big\nwarm ones"));
    guest.get("/healthz").await.must_be(200);
    guest.get("/readyz").await.must_be(503);

    wire.mend();
    guest.get("/readyz").await.must_be(200);
    assert_eq!(hotel.filed().await, 1, "nothing was stored that was not acknowledged");
    guest.submit(&form).await.must_be(200).must_say("A hook");
    marta.submit(&unsent).await.must_be(200);
    assert_eq!(hotel.filed().await, 2);
    guest.looks_at(first).await.must_say("warm ones");
}

#[tokio::test]
async fn an_open_page_comes_back_by_itself_when_the_database_does() {
    let wire = Wire::new();
    let hotel = Hotel::open_over(&wire).await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let first = guest.asks("Before").await;
    let mut board = crate::live::open_board(&marta).await;
    board.opened().await;
    wire.cut();
    wire.mend();
    let second = guest.asks_until_stored("After").await;
    let mut seen = String::new();
    while !seen.contains(&second.to_string()) {
        match board.next().await {
            Some(event) => seen.push_str(&event.data),
            None => board = marta.stream_after("/board/live", board.seen.as_deref()).await,
        }
    }
    assert!(!seen.contains(&first.to_string()), "the page had it already");
}
