//! Promises kept, and the time to a human answer.

use crate::hotel::Hotel;
use crate::page::Page;

/// The lines of the table below a picture.
fn table(page: &Page, section: &str) -> Vec<String> {
    page.texts(&format!("[aria-labelledby='{section}-h'] details tbody tr"))
}

#[tokio::test]
async fn a_promise_is_kept_or_late_and_said_so_first_or_missed() {
    let hotel = Hotel::open().await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    let empty = helena.open("/overview").await.must_be(200);
    empty.must_say("No promise was due.").must_say("No request waited for an answer.");
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (kept, late, missed) = (
        guest.asks_for_towels().await,
        guest.ask(&[("item", "PIL-NOFTH")]).await,
        guest.asks("Still water, please").await,
    );
    hotel.minutes_pass(2).await;
    for id in [kept, late, missed] {
        marta.takes(id, "I’ll bring it.").await.must_be(200);
        marta.starts(id).await.must_be(200);
    }
    marta.delivers(kept, crate::acts::AT_THE_DOOR).await.must_be(200);
    let page = marta.open(&crate::acts::ours(late)).await;
    let (field, value) = page.choice("+15 min");
    let form = page.form("Give this time").fill(&field, &value);
    marta.submit(&form.fill("message", "The lift is slow tonight.")).await.must_be(200);
    // What is not due yet and not there yet is not counted.
    let page = helena.open("/overview").await;
    assert!(page.says("1 of 1"));
    hotel.minutes_pass(12).await;
    marta.delivers(late, crate::acts::AT_THE_DOOR).await.must_be(200);
    hotel.minutes_pass(10).await;
    let page = helena.open("/overview").await.must_say("1 of 3");
    let days = table(&page, "promises");
    assert_eq!(days.len(), 7);
    assert_eq!(days.last().unwrap(), "Thursday 6 November 1 1 1 3");
    let page = page.must_say("Missed on Thursday 6 November: Still water, please, room 304.");
    let desc = page.pieces("#promises-d").join("");
    assert!(desc.contains("3 were due: 1 kept, 1 late and we said so first, 1 missed."), "{desc}");
    // One shape for each.
    assert_eq!(page.pieces("[aria-labelledby='promises-t'] .k").len(), 1);
    assert_eq!(page.pieces("[aria-labelledby='promises-t'] .m").len(), 1);
    assert_eq!(page.pieces("[aria-labelledby='promises-t'] .x").len(), 1);
    // It came after all: it was missed all the same.
    marta.delivers(missed, crate::acts::AT_THE_DOOR).await.must_be(200);
    helena.open("/overview").await.must_say("1 of 3");
    for name in ["Okafor", "Marta"] {
        assert!(!page.says(name), "{name}");
    }
}

#[tokio::test]
async fn what_came_back_counts_with_the_promise_that_was_given_then() {
    let hotel = Hotel::open().await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    marta.brings(id).await;
    helena.open("/overview").await.must_say("1 of 1");
    let page = guest.looks_at(id).await;
    guest.press(&page, "Not quite", &[]).await;
    helena.open("/overview").await.must_say("No promise was due.");
    marta.brings(id).await;
    helena.open("/overview").await.must_say("1 of 1");
}

#[tokio::test]
async fn the_wait_ends_with_the_first_answer_of_a_person() {
    let hotel = Hotel::open().await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    let guest = hotel.guest("Mrs Okafor", "304").await;
    for minutes in [1, 3, 3, 8] {
        let id = guest.asks_for_towels().await;
        hotel.minutes_pass(minutes).await;
        marta.brings(id).await;
        // Whatever happens later, the guest had their answer.
        hotel.minutes_pass(1).await;
    }
    let (taken_back, _) = (guest.asks_for_towels().await, guest.asks("A taxi at nine").await);
    let page = guest.looks_at(taken_back).await;
    guest.press(&page, "Cancel it", &[]).await;
    let page = helena.open("/overview").await.must_be(200).must_say("3 min, as a rule");
    let page =
        page.must_say("One more was over before anybody answered").must_say("One still waits.");
    assert_eq!(
        table(&page, "answers"),
        [
            "Half, within 3 min –",
            "Nine in ten, within 8 min –",
            "Slowest 8 min –",
            "Answered 4 0",
            "Over before an answer 1 0",
            "Still waiting 1 0",
        ]
    );
    let picture = page.pieces("[aria-labelledby='answers-t'] text").join("");
    for words in
        ["half within 3 min", "nine in ten within 8 min", "slowest, 8 min", "our promise: 3 min"]
    {
        assert!(picture.contains(words), "{words}");
    }
    // A week later it is what these days are compared with.
    hotel.nobody_is_up_for(7 * 24 * 60).await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    marta.brings(guest.asks_for_towels().await).await;
    let page = helena.open("/overview").await.must_be(200);
    let both = ["Half, within 1 min 3 min", "Nine in ten, within 1 min 8 min"];
    assert_eq!(table(&page, "answers")[..2], both);
    assert_eq!(page.pieces("[aria-labelledby='answers-t'] .l2").len(), 1, "the dashed line");
}
