//! What colleagues tell each other, and guests never see.

use crate::acts::{mine, ours};
use crate::hotel::Hotel;

#[tokio::test]
async fn a_note_among_colleagues_never_reaches_the_guest() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let linh = hotel.colleague("Linh").await;
    let id = guest.asks_for_towels().await;
    let before = guest.looks_at(id).await;
    let mut theirs = guest.stream(&before.live()).await;
    let mut home = guest.stream(&guest.open("/stay").await.live()).await;
    let mut ours_live = linh.stream(&linh.open(&ours(id)).await.live()).await;

    let form = marta.open(&ours(id)).await.form("Leave the note");
    marta.submit(&form).await.must_be(422).must_say("Write the note.");
    let form = form.fill("note", "Cot 3 is in the linen room.");
    let page = marta.submit(&form).await.must_be(200).must_say("Cot 3 is in the linen room.");
    page.must_say("To the team").must_say("Marta, 21:00. The guest does not see this.");
    marta.submit(&form).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, ["filed", "noted"]);
    assert!(ours_live.until("linen room").await.data.contains("does not see this"));

    marta.takes(id, "Coming in a moment.").await.must_be(200);
    assert!(!theirs.until("Coming in a moment.").await.data.contains("linen room"));
    assert!(!home.until("Marta").await.data.contains("linen room"));
    for page in [mine(id), "/stay".to_owned(), "/stay/everything".to_owned()] {
        assert!(!guest.get(&page).await.html.contains("linen room"), "{page}");
    }
}

#[tokio::test]
async fn a_rule_is_named_with_or_without_ones_name() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let form = marta.open(&ours(id)).await.form("Tell the manager");
    marta.submit(&form).await.must_be(422).must_say("Name the rule.");
    let named = form.clone().fill("rule", "No towels after 21:00. I’d have brought them.");
    marta.submit(&named).await.must_be(200).must_say("No towels after 21:00.");
    marta.submit(&named).await.must_be(200);
    let nameless = form.fill("rule", "Two keys to one cupboard").fill("nameless", "on");
    marta.submit(&nameless).await.must_be(200);
    assert_eq!(
        super::rules_of(&hotel, id).await,
        [
            (true, "No towels after 21:00. I’d have brought them.".to_owned()),
            (false, "Two keys to one cupboard".to_owned()),
        ]
    );
    assert!(!guest.get(&mine(id)).await.html.contains("cupboard"));
    assert_eq!(hotel.journal_of(id).await, ["filed"]);
}
