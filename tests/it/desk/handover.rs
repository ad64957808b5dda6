//! What the next shift inherits.

use crate::hotel::Hotel;
use crate::page::Page;

/// The lines below a heading.
fn below(page: &Page, heading: &str) -> String {
    let parts = page.texts("tbody");
    parts.into_iter().find(|part| part.starts_with(heading)).unwrap_or_default()
}

#[tokio::test]
async fn an_empty_house_says_so_in_plain_words() {
    let hotel = Hotel::open().await;
    let page = hotel.colleague("Marta").await.open("/handover").await.must_be(200);
    let page = page.must_say("Handover, Thursday 6 November").must_say("As of 21:00");
    page.must_say("Everybody has an answer.").must_say("No promise was missed today.");
}

#[tokio::test]
async fn the_next_shift_reads_what_is_open_who_has_it_and_what_was_missed() {
    let hotel = Hotel::open().await;
    let (okafor, weiss) =
        (hotel.guest("Mrs Okafor", "304").await, hotel.guest("Mr Weiss", "317").await);
    let marta = hotel.colleague("Marta").await;
    let towels = okafor.asks_for_towels().await;
    marta.takes(towels, "Coming.").await.must_be(200);
    marta.starts(towels).await.must_be(200);
    let kettle = okafor.asks("A kettle").await;
    marta.takes(kettle, "Coming.").await.must_be(200);
    weiss.asks("A softer pillow").await;
    let wish = ("words", "The large ones, please");
    let later = [("item", "TWL-BATH"), ("when", "at"), ("time", "23:30"), wish];
    weiss.ask(&later).await;
    hotel.minutes_pass(1).await;
    let page = hotel.colleague("Ines").await.open("/handover").await.must_be(200);
    assert!(below(&page, "Promised (1)").contains("A kettle Mrs Okafor Marta has it, by"));
    assert!(
        below(&page, "On the way (1)").contains("Marta, on the way since 21:00, promised by 21:10")
    );
    assert!(below(&page, "Nobody has answered yet (1)").contains("A softer pillow Mr Weiss"));
    let planned = below(&page, "Planned for later (1)");
    assert!(planned.contains("23:30") && planned.contains("“The large ones, please”"), "{planned}");
    hotel.minutes_pass(20).await;
    let page = hotel.colleague("Ines").await.open("/handover").await.must_be(200);
    let misses = below(&page, "Misses today");
    assert!(misses.contains("Bath towels") && misses.contains("and late"), "{misses}");
    let calls = below(&page, "Calls owed");
    assert!(calls.contains("Nobody answered them in time"), "{calls}");
    let page = hotel.colleague("Ines").await.open("/handover?department=maintenance").await;
    let page = page.must_say("Only Maintenance.");
    assert!(!page.texts("tbody").join(" ").contains("Bath towels"));
}

#[tokio::test]
async fn the_next_shift_reads_whom_to_ring_and_what_is_being_put_right() {
    let hotel = Hotel::open_at("2025-11-05T16:58:00Z").await;
    let osei = hotel.expects("Ms Osei", "331", 0).await;
    hotel.arrives(osei.stay.unwrap()).await;
    hotel.guest("Mr Lindqvist", "212").await;
    hotel.minutes_pass(3).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/handover").await.must_say("Nothing is being put right.");
    // A call about no request is owed as well.
    let owed = below(&page, "Calls owed (1)");
    assert!(owed.contains("331 Ms Osei First evening, welcome call not before 18:28"), "{owed}");
    assert!(page.link("Ms Osei").starts_with("/calls/"), "{}", page.link("Ms Osei"));
    let form = tomas.open("/right").await.form_to("/right").fill("room", "212");
    tomas.submit(&form.fill("words", "No hot water")).await.must_be(200);
    let page = tomas.open("/handover").await.must_be(200);
    let right = below(&page, "Being put right (1)");
    assert!(right.contains("212 No hot water Mr Lindqvist Nobody has taken it yet"), "{right}");
    assert!(right.contains("Next: somebody takes it"), "{right}");
    let link = page.link("No hot water");
    tomas.open(&link).await.must_be(200).must_say("Mr Lindqvist");
    tomas.post(&format!("{link}/take"), &[]).await.must_be(303);
    // Nobody says sorry: that is what the next shift must not overlook.
    hotel.minutes_pass(20).await;
    let right = below(&tomas.open("/handover").await, "Being put right (1)");
    assert!(right.contains("In Tomás’s hands"), "{right}");
    assert!(right.contains("Nobody has said sorry."), "{right}");
    // It is not for those who carry things; and it is no matter of the bell's.
    hotel.colleague("Marta").await.open("/handover").await.must_not_say("eing put right");
    let bell = tomas.open("/handover?department=bell").await;
    let none = [below(&bell, "Calls owed (0)"), below(&bell, "Being put right (0)")];
    assert!(none.iter().all(|section| !section.is_empty()), "{none:?}");
    let desk = tomas.open("/handover?department=desk").await;
    assert!(below(&desk, "Calls owed (1)").contains("Ms Osei"));
}

#[tokio::test]
async fn a_note_for_the_next_shift_stays_until_somebody_puts_it_away() {
    let hotel = Hotel::open().await;
    let marta = hotel.colleague("Marta").await;
    let page = marta.open("/handover").await.must_say("No notes.");
    let empty = marta.press(&page, "Leave the note", &[]).await.must_be(422);
    let empty = empty.must_say("Write what the next shift should know.");
    let form = empty.form_to("/handover/notes").fill("words", "The lift sticks on floor 3");
    marta.submit(&form).await.must_be(200);
    // Sent twice, it is one.
    let page = marta.submit(&form).await.must_be(200);
    assert_eq!(page.texts("#notes .said"), ["The lift sticks on floor 3"]);
    let linh = hotel.colleague("Linh").await;
    let page = linh.open("/handover").await.must_say("The lift sticks on floor 3");
    linh.press(&page, "Put away", &[]).await.must_be(200).must_not_say("The lift sticks");
    let guest = hotel.guest("Mrs Okafor", "304").await;
    assert_ne!(guest.get("/handover").await.status, 200);
}
