//! It changed while somebody was writing: they are told what and by whom, and lose no word.

use crate::acts::{mine, ours};
use crate::hotel::Hotel;

#[tokio::test]
async fn what_the_guest_wrote_meanwhile_is_read_before_anything_is_promised() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let take = format!("{}/take", ours(id));
    let form = marta.open(&take).await.form_to(&take).fill("message", "Two white ones.");
    guest.post(&format!("{}/reply", mine(id)), &[("words", "Blue, please")]).await.must_be(303);
    let page =
        marta.submit(&form).await.must_be(409).must_say("This changed while you were writing");
    let again = page.must_say("Mrs Okafor wrote: “Blue, please”").form_to(&take);
    assert_eq!(again.value("message"), Some("Two white ones."));
    assert_eq!(hotel.journal_of(id).await, ["filed", "said"]);
    marta.submit(&again.fill("message", "Two blue ones.")).await.must_be(200);
    guest.looks_at(id).await.must_say("Two blue ones.").must_not_say("white");
}

#[tokio::test]
async fn every_form_carries_its_words_over_a_change() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let words = [("message", "Words of Marta’s"), ("why", "Because"), ("choice-1", "One")];
    for button in ["Give this time", "Send the question", "Send the offer", "Park it", "Send"] {
        let id = guest.asks(&format!("Something: {button}")).await;
        marta.takes(id, "Coming.").await.must_be(200);
        let form = marta.open(&ours(id)).await.form(button);
        let words: Vec<_> =
            words.into_iter().filter(|(name, _)| form.value(name).is_some()).collect();
        let form = words.iter().fold(form, |form, (name, word)| form.fill(name, word));
        guest.post(&format!("{}/reply", mine(id)), &[("words", "By the way")]).await.must_be(303);
        let page = marta.submit(&form).await.must_be(409).must_say("By the way");
        let again = page.form(button);
        for (name, word) in words {
            assert_eq!(again.value(name), Some(word), "{button}: {name}");
        }
        marta.submit(&again).await.must_be(200);
        assert!(hotel.journal_of(id).await.len() > 3, "{button}");
    }
}

#[tokio::test]
async fn whoever_is_too_late_is_told_by_whom_and_keeps_their_words() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (marta, linh) = (hotel.colleague("Marta").await, hotel.colleague("Linh").await);
    let id = guest.asks_for_towels().await;
    let page = marta.open(&ours(id)).await;
    let offer =
        page.form("Send the offer").fill("message", "Large ones instead:").fill("why", "None left");
    hotel.minutes_pass(2).await;
    linh.takes(id, "Coming.").await.must_be(200);
    let refused = marta.submit(&offer).await.must_be(409).must_say("Linh already has it");
    let refused = refused.must_say("Linh took it and promised 21:12, 21:02");
    assert_eq!(refused.texts("textarea[readonly]"), ["Large ones instead:", "None left"]);

    let take = page.form("Send and take it").fill("message", "I’ll bring them.");
    let refused = marta.submit(&take).await.must_be(409).must_say("Linh already has it");
    assert_eq!(refused.texts("textarea[readonly]"), ["I’ll bring them."]);
    assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed"]);
}

#[tokio::test]
async fn what_one_did_oneself_is_no_news_and_clocks_are_none_either() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    let form =
        marta.open(&ours(id)).await.form("Give this time").fill("message", "A little later.");
    let word = marta.open(&ours(id)).await.form("Send").fill("message", "The lift is slow.");
    marta.submit(&word).await.must_be(200);
    // A clock asked her meanwhile whether it is still hers.
    hotel.minutes_pass(6).await;
    marta.submit(&form).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await.last().unwrap(), "moved");
}

#[tokio::test]
async fn every_deed_with_words_is_done_once_however_often_it_is_sent() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    for (button, kind) in [
        ("Give this time", "moved"),
        ("Send the question", "asked"),
        ("Send the offer", "offered"),
        ("Park it", "parked"),
        ("Send", "said"),
    ] {
        let id = guest.asks(&format!("Something: {button}")).await;
        marta.takes(id, "Coming.").await.must_be(200);
        let form = marta.open(&ours(id)).await.form(button).fill("message", "Once is enough.");
        let (first, second) = tokio::join!(marta.submit(&form), marta.submit(&form));
        assert_eq!((first.status.as_u16(), second.status.as_u16()), (200, 200), "{button}");
        assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed", kind]);
    }
}
