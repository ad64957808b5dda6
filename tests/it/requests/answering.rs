//! A person answers, by name, with a time.

use crate::acts::{mine, ours};
use crate::hotel::Hotel;

#[tokio::test]
async fn a_guest_reads_who_will_come_and_when() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "The big ones, from the warm cupboard.").await.must_be(200);

    let page = guest.looks_at(id).await.must_say("The big ones, from the warm cupboard.");
    page.must_say("Marta").must_say("21:10").must_say("214");
    guest.open("/stay").await.must_say("Marta").must_say("21:10");
}

#[tokio::test]
async fn the_promise_is_whatever_the_colleague_chose() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (soon, at) = (guest.asks_for_towels().await, guest.asks("A hook").await);

    let take = format!("{}/take", ours(soon));
    let page = marta.open(&take).await;
    let (field, value) = page.choice("21:25");
    let form = page.form_to(&take).fill(&field, &value).fill("message", "A little later.");
    marta.submit(&form).await.must_be(200);
    guest.looks_at(soon).await.must_say("21:25");

    let take = format!("{}/take", ours(at));
    let form = marta.open(&take).await.form_to(&take);
    let form = form.fill("by", "at").fill("time", "22:40").fill("message", "After turndown.");
    marta.submit(&form).await.must_be(200);
    guest.looks_at(at).await.must_say("22:40");
}

#[tokio::test]
async fn what_was_shown_is_promised_however_long_the_page_was_open() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let take = format!("{}/take", ours(id));
    let form = marta.open(&take).await.form_to(&take).fill("message", "In a moment.");
    hotel.minutes_pass(4).await;
    marta.submit(&form).await.must_be(200);
    guest.looks_at(id).await.must_say("21:10");
}

#[tokio::test]
async fn a_time_that_has_passed_is_not_promised() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let take = format!("{}/take", ours(id));
    let form = marta.open(&take).await.form_to(&take).fill("message", "Gladly, in a moment.");
    hotel.minutes_pass(11).await;
    let page = marta.submit(&form).await.must_be(422);
    assert!(page.title().starts_with("Error: "), "{}", page.title());
    assert_eq!(page.form_to(&take).value("message"), Some("Gladly, in a moment."));
    guest.looks_at(id).await.must_not_say("Marta");
}

#[tokio::test]
async fn nobody_confirms_without_a_word() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, " \n ").await.must_be(422);
    guest.looks_at(id).await.must_not_say("Marta");
}

#[tokio::test]
async fn of_two_who_press_at_once_one_wins_and_the_other_is_told_by_whom() {
    let hotel = Hotel::open().await;
    let (marta, linh) = (hotel.colleague("Marta").await, hotel.colleague("Linh").await);
    let mut guest = hotel.guest("Mrs Okafor", "100").await;
    for race in 0..500 {
        if race % 15 == 14 {
            guest = hotel.guest("Mrs Okafor", &format!("1{:02}", race / 15 + 1)).await;
        }
        let id = guest.asks(&format!("Wish {race}")).await;
        let take = format!("{}/take", ours(id));
        let form = marta.open(&take).await.form_to(&take);
        let (hers, theirs) =
            (form.clone().fill("message", "From Marta."), form.fill("message", "From Linh."));
        let (first, second) = tokio::join!(marta.submit(&hers), linh.submit(&theirs));
        let (winner, loser, name) = match (first.status.as_u16(), second.status.as_u16()) {
            (200, 409) => ("From Marta.", second, "Marta"),
            (409, 200) => ("From Linh.", first, "Linh"),
            other => panic!("{other:?}"),
        };
        let unsent = if name == "Marta" { "From Linh." } else { "From Marta." };
        loser.must_say(name).must_say(unsent);
        guest.looks_at(id).await.must_say(winner).must_not_say(unsent);
    }
}

#[tokio::test]
async fn whoever_presses_twice_is_not_told_off() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let take = format!("{}/take", ours(id));
    let form = marta.open(&take).await.form_to(&take).fill("message", "Coming.");
    marta.submit(&form).await.must_be(200);
    marta.submit(&form).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed"]);
    assert_eq!(guest.looks_at(id).await.text().matches("Coming.").count(), 1);
}

#[tokio::test]
async fn what_a_colleague_has_only_they_bring() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (marta, linh) = (hotel.colleague("Marta").await, hotel.colleague("Linh").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    linh.post(&format!("{}/start", ours(id)), &[]).await.must_be(409).must_say("Marta");
    linh.post(&format!("{}/deliver", ours(id)), &[("how", "in-hand")]).await.must_be(409);
    assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed"]);
}

#[tokio::test]
async fn a_guest_who_cancels_is_not_asked_why() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (new, taken) = (guest.asks_for_towels().await, guest.asks("A hook").await);
    marta.takes(taken, "I’ll bring one.").await;
    for id in [new, taken] {
        let page = guest.looks_at(id).await;
        guest.press(&page, "Cancel it", &[]).await.must_be(200).must_say("Cancelled");
    }
    marta.post(&format!("{}/start", ours(taken)), &[]).await.must_be(409);
    let page = guest.looks_at(new).await;
    assert_eq!(page.find_form("Cancel it"), None);
}

#[tokio::test]
async fn what_is_at_the_door_is_not_cancelled() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let page = guest.looks_at(id).await;
    marta.brings(id).await;
    guest.press(&page, "Cancel it", &[]).await.must_be(409);
    guest.looks_at(id).await.must_say("just right");
}

#[tokio::test]
async fn guest_and_colleague_write_to_each_other() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Would white ones be right?").await;

    let reply = format!("{}/reply", mine(id));
    let form = guest.looks_at(id).await.form_to(&reply).fill("words", "White is lovely.");
    guest.submit(&form).await.must_be(200).must_say("White is lovely.");
    let page = marta.open(&ours(id)).await.must_say("White is lovely.");

    let reply = format!("{}/reply", ours(id));
    let form = page.form_to(&reply).fill("message", "White they are.");
    marta.submit(&form).await.must_be(200).must_say("White they are.");
    guest.looks_at(id).await.must_say("White they are.");
}

#[tokio::test]
async fn a_word_that_is_sent_twice_is_read_once() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await;
    let ours = format!("{}/reply", ours(id));
    let form = marta.open(&crate::acts::ours(id)).await.form_to(&ours);
    let form = form.fill("message", "White or blue?");
    let (first, second) = tokio::join!(marta.submit(&form), marta.submit(&form));
    assert_eq!((first.status.as_u16(), second.status.as_u16()), (200, 200));
    let mine = format!("{}/reply", mine(id));
    let form = guest.looks_at(id).await.form_to(&mine).fill("words", "White, please.");
    let (first, second) = tokio::join!(guest.submit(&form), guest.submit(&form));
    assert_eq!((first.status.as_u16(), second.status.as_u16()), (200, 200));
    assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed", "said", "said"]);
    // A phone without a network may send it again after a long while.
    hotel.minutes_pass(60).await;
    guest.submit(&form).await.must_be(200);
    let said =
        async || hotel.journal_of(id).await.into_iter().filter(|kind| kind == "said").count();
    assert_eq!(said().await, 2);
    // Written again on the page, it is meant again.
    let again = guest.looks_at(id).await.form_to(&mine).fill("words", "White, please.");
    guest.submit(&again).await.must_be(200);
    assert_eq!(said().await, 3);
}

#[tokio::test]
async fn a_request_that_is_over_takes_no_more_words() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    guest.post(&format!("{}/cancel", mine(id)), &[]).await.must_be(303);
    let words = [("words", "Wait"), ("message", "Wait")];
    guest.post(&format!("{}/reply", mine(id)), &words).await.must_be(409).must_say("Wait");
    marta.post(&format!("{}/reply", ours(id)), &words).await.must_be(409).must_say("Wait");
    assert_eq!(hotel.journal_of(id).await, ["filed", "cancelled"]);
}

#[tokio::test]
async fn an_empty_reply_is_not_sent() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let reply = format!("{}/reply", mine(id));
    let form = guest.looks_at(id).await.form_to(&reply).fill("words", "  ");
    guest.submit(&form).await.must_be(422);
    assert_eq!(hotel.journal_of(id).await, ["filed"]);
}
