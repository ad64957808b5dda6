//! What guests would change: asked once, at a good moment, and answered by a person.

use bellpull::ids::RequestId;

use crate::acts::mine;
use crate::hotel::Hotel;
use crate::person::Person;

const ASKED: &str = "What would you change?";

/// Two wishes, brought and just right.
async fn content(guest: &Person, marta: &Person) -> Vec<RequestId> {
    let wishes = vec![guest.asks_for_towels().await, guest.asks("A hook for a wet coat").await];
    for id in &wishes {
        marta.brings(*id).await;
        guest.post(&format!("{}/right", mine(*id)), &[]).await.must_be(303);
    }
    wishes
}

#[tokio::test]
async fn a_guest_is_asked_once_and_answered_by_name() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (tomas, helena) = (hotel.colleague("Tomás").await, hotel.colleague("Helena").await);
    guest.open("/stay").await.must_not_say(ASKED);
    content(&guest, &marta).await;
    let home = guest.open("/stay").await.must_say(ASKED);
    let page = guest.open(&home.link("Tell us")).await.must_be(200).must_say("Bath towels");
    let form = page.must_say("A hook for a wet coat").form("Send it");
    guest.submit(&form).await.must_be(422).must_say("Write what you would change.");
    let long = "ж".repeat(2001);
    let kept = guest.submit(&form.clone().fill("words", &long)).await.must_be(422);
    assert!(kept.html.contains(&long), "nothing typed is lost");
    let form = form.fill("words", "A hook from the first day.");
    guest.submit(&form).await.must_be(200).must_say("We have it.");
    guest.submit(&form).await.must_be(200);
    guest.open("/stay").await.must_not_say(ASKED);

    marta.get("/advice").await.must_be(404);
    tomas.open("/handover").await.must_say("Advice that nobody has answered");
    let mut open = guest.stream(&guest.open("/stay/advice").await.live()).await;
    let page = tomas.open("/advice").await.must_say("A hook from the first day.");
    assert_eq!(page.texts(".said").len(), 1);
    let answer = page.form("Answer under my name");
    tomas.submit(&answer).await.must_be(422).must_say("Write your answer.");
    tomas.submit(&answer.clone().fill("words", "You’re right.")).await.must_be(200);
    assert!(open.until("You’re right.").await.data.contains("Tomás"));
    let second = answer.fill("words", "We’ll see.");
    let page = helena.submit(&second).await.must_be(409).must_say("Tomás has answered already");
    let outcome = page.form("Write it down").fill("words", "A hook in every room.");
    helena.submit(&outcome).await.must_be(200).must_say("A hook in every room.");
    let page = guest.open("/stay/advice").await.must_say("You’re right.").must_say("Tomás");
    page.must_say("A hook in every room.").must_say("Helena");
    // More has come of it: what was written before stands, whoever wrote it.
    let more = tomas.open("/advice").await.form("Write it down").fill("words", "And a shelf.");
    for (who, form) in [(&tomas, &more), (&tomas, &more), (&helena, &outcome)] {
        who.submit(form)
            .await
            .must_be(200)
            .must_say("A hook in every room.")
            .must_say("And a shelf.");
    }
    let page = guest.open("/stay/advice").await;
    assert_eq!(page.texts("h3 ~ .letter .lines"), ["A hook in every room.", "And a shelf."]);
    let signed = page.texts("h3 ~ .letter .sig");
    assert!(signed[0].contains("Helena") && signed[1].contains("Tomás"), "{signed:?}");
    guest.open("/stay").await.must_say("Tomás has answered");
    // Another guest finds nothing of it.
    hotel.guest("Mr Kim", "209").await.open("/stay/advice").await.must_not_say("hook");
}

#[tokio::test]
async fn whoever_does_not_want_to_be_asked_is_not_asked_again() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    content(&guest, &marta).await;
    let open = guest.asks("One more hook").await;
    guest.open("/stay").await.must_not_say(ASKED);
    guest.post(&format!("{}/cancel", mine(open)), &[]).await.must_be(303);
    let home = guest.open("/stay").await.must_say(ASKED);
    guest.submit(&home.form("No, thank you")).await.must_be(200).must_not_say(ASKED);
    hotel.minutes_pass(2).await;
    guest.open("/stay").await.must_not_say(ASKED);
    assert!(hotel.journal().await.iter().any(|event| event.kind == "advice_declined"));
}

#[tokio::test]
async fn whoever_begins_to_rest_is_asked_nothing_on_an_open_page() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    content(&guest, &marta).await;
    let home = guest.open("/stay").await.must_say(ASKED);
    let mut open = guest.stream(&home.live()).await;
    open.opened().await;
    guest.post("/stay/rest", &[("until", "hour")]).await.must_be(303);
    let told = open.until("id=\"rest\"").await.data;
    assert!(told.contains("id=\"advice\" hidden") && !told.contains(ASKED), "{told}");
    guest.post("/stay/rest", &[("switch", "off")]).await.must_be(303);
    let told = open.until("id=\"rest\"").await.data;
    assert!(told.contains(ASKED), "{told}");
}

#[tokio::test]
async fn who_has_left_cannot_read_an_answer_and_the_house_says_so() {
    let hotel = Hotel::open().await;
    let (guest, tomas) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Tomás").await);
    let form = guest.open("/stay/advice").await.form("Send it");
    guest.submit(&form.fill("words", "A softer light.")).await.must_be(200);
    hotel.check_out(guest.stay.unwrap()).await;
    guest.get("/stay/advice").await.must_be(410);
    let page = tomas.open("/advice").await.must_say("This guest has left and cannot read");
    let form = page.form("Write it down for the house");
    tomas.submit(&form.fill("words", "Warm bulbs ordered.")).await.must_be(200);
    tomas.open("/handover").await.must_not_say("A softer light.");
}

#[tokio::test]
async fn a_home_that_stands_open_asks_no_longer_than_the_house_may() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let tomas = hotel.colleague("Tomás").await;
    let gone = "<div id=\"advice\" hidden></div>";
    content(&guest, &marta).await;
    let home = guest.open("/stay").await.must_say(ASKED);
    let mut tablet = guest.stream(&home.live()).await;
    // Something is asked for, and asked for no longer.
    let open = guest.asks("One more hook").await;
    assert!(tablet.until("One more hook").await.data.contains(gone));
    guest.post(&format!("{}/cancel", mine(open)), &[]).await.must_be(303);
    tablet.until(ASKED).await;
    // They answer on their phone.
    let form = guest.open("/stay/advice").await.form("Send it");
    guest.submit(&form.fill("words", "A softer light.")).await.must_be(200);
    tablet.until(gone).await;
    let answer = tomas.open("/advice").await.form("Answer under my name");
    tomas.submit(&answer.fill("words", "You’re right.")).await.must_be(200);
    tablet.until("Tomás has answered").await;

    let (guest, room) = (hotel.guest("Mr Lindqvist", "212").await, "212");
    content(&guest, &marta).await;
    let home = guest.open("/stay").await.must_say(ASKED);
    let mut tablet = guest.stream(&home.live()).await;
    tablet.opened().await;
    let told = [("room", room), ("words", "No hot water")];
    tomas.post("/right", &told).await.must_be(303);
    assert!(tablet.until("id=\"mending\"").await.data.contains(gone));
}
