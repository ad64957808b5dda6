//! What is put right asks the guest whether it is right; nothing else asks the same beside it.

use super::open_of;
use crate::acts::{IN_HAND, mine};
use crate::hotel::Hotel;

#[tokio::test]
async fn while_it_is_put_right_only_that_asks_and_afterwards_nothing_does() {
    let hotel = Hotel::open().await;
    let (marta, tomas) = (hotel.colleague("Marta").await, hotel.colleague("Tomás").await);
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (late, well) = (guest.asks_for_towels().await, guest.asks("A hook").await);
    marta.brings(well).await;
    marta.takes(late, "I’m bringing them.").await.must_be(200);
    marta.starts(late).await.must_be(200);
    hotel.minutes_pass(16).await;
    let id = open_of(&hotel, &guest).await.unwrap();
    marta.delivers(late, IN_HAND).await.must_be(200);
    // Late, and there: being put right is all that the page speaks of.
    let page = guest.looks_at(late).await.must_say("This is being put right");
    let page = page.must_not_say("Was it just right?");
    assert_eq!(page.find_form("Yes, just right"), None);
    assert!(page.find_form("Send it").is_some(), "a word is taken all the same");
    // Another thing that came well is asked about as ever.
    guest.looks_at(well).await.must_say("Was it just right?");
    let home = guest.open("/stay").await.texts("li[data-list=requests]").join(" ");
    assert_eq!(home.matches("Was it just right?").count(), 1, "{home}");

    let here = format!("/right/{id}");
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    let sorry = [("sorry", "I’m so sorry. You waited too long.")];
    tomas.post(&format!("{here}/apologise"), &sorry).await.must_be(303);
    tomas.post(&format!("{here}/fix"), &[("fixed", "They are there"), ("do", "done")]).await;
    let page = guest.looks_at(late).await.must_not_say("Was it just right?");
    assert!(page.find_form("It’s right now").is_some());
    let gift = [("g", "chocolate"), ("do", "give"), ("card", "")];
    tomas.post(&format!("{here}/gesture"), &gift).await;
    tomas.post(&format!("{here}/give"), &[]).await;
    let page = guest.looks_at(late).await;
    guest.press(&page, "It’s right now", &[]).await.must_be(200);
    assert_eq!(open_of(&hotel, &guest).await, None, "closed");
    let page = guest.open(&mine(late)).await.must_not_say("Was it just right?");
    assert_eq!(page.find_form("Yes, just right"), None);
}
