//! The front desk rings: whom, why, and what comes of it.

use crate::acts::ours;
use crate::hotel::Hotel;
use crate::page::Page;
use crate::person::Person;

/// A wish that nobody answered for so long that the front desk is to ring.
pub async fn unanswered(hotel: &Hotel) -> Person {
    let guest = hotel.guest("Mrs Okafor", "304").await;
    guest.asks_for_towels().await;
    hotel.minutes_pass(11).await;
    guest
}

/// Presses the button of the call in the middle, with a note.
pub async fn went(desk: &Person, page: &Page, outcome: &str, note: &str) -> Page {
    let action = page.attributes("form[id^=went-]", "action").remove(0);
    let form = page.form_to(&action).fill("outcome", outcome);
    desk.submit(&form.fill("note", note)).await
}

#[tokio::test]
async fn a_guest_whom_nobody_answers_is_on_the_desk_s_list_with_why_and_what_happened() {
    let hotel = Hotel::open().await;
    unanswered(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_be(200);
    let page = page.must_say("Mrs Okafor").must_say("Nobody answered them in time");
    let page = page.must_say("2 × Bath towels: Nobody has it yet");
    let page = page.must_say("Night 3 of 5. Reads English.").must_say("Waiting for 11 minutes.");
    let page = page
        .must_say("This is Tomás at Hotel Lindenhof. It’s about your request, bath towels: nobody");
    assert_eq!(page.attributes("a.dial", "href"), ["tel:304"]);
    assert_eq!(page.texts(".tabs .count"), ["1 due"]);
}

#[tokio::test]
async fn what_stands_there_is_how_it_stands_now() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    hotel.minutes_pass(11).await;
    hotel.colleague("Marta").await.takes(id, "I’m bringing them.").await.must_be(200);
    let page = hotel.colleague("Tomás").await.open("/calls").await.must_be(200);
    let page = page.must_say("Waited 11 minutes; Marta answered at 21:11.");
    let page = page.must_say("Marta has it now, for 21:21").must_say("Marta has it, by 21:21");
    page.must_not_say("nobody has answered you yet");
}

#[tokio::test]
async fn the_opening_is_in_the_guest_s_language_with_what_it_means() {
    let hotel = Hotel::open().await;
    let language = bellpull::words::Language::De;
    let guest = hotel.guest_speaking(language, "Frau Müller", "212").await;
    guest.asks_for_towels().await;
    hotel.minutes_pass(11).await;
    let page = hotel.colleague("Tomás").await.open("/calls").await.must_be(200);
    let spoken = page.texts("p[lang=de]").join(" ");
    assert!(spoken.contains("Guten Abend, Frau Müller. Hier ist Tomás"), "{spoken}");
    page.must_say("In your language: Good evening, Frau Müller. This is Tomás");
}

#[tokio::test]
async fn one_tap_and_the_next_call_is_there() {
    let hotel = Hotel::open().await;
    let (okafor, weiss) =
        (hotel.guest("Mrs Okafor", "304").await, hotel.guest("Mr Weiss", "317").await);
    okafor.asks_for_towels().await;
    hotel.minutes_pass(1).await;
    weiss.asks_for_towels().await;
    hotel.minutes_pass(11).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_be(200);
    assert_eq!(page.texts("#call-h"), ["Mrs Okafor"]);
    let next = went(&tomas, &page, "to-their-liking", "She thanked us for ringing").await;
    let next = next.must_be(200);
    assert_eq!(next.texts("#call-h"), ["Mr Weiss"]);
    let done = next.texts("#calls-done li").join(" ");
    assert!(done.contains("She thanked us for ringing") && done.contains("Tomás, 21:12"), "{done}");
    let last = went(&tomas, &next, "to-their-liking", "").await.must_be(200);
    last.must_say("Nobody is waiting to be rung.");
}

#[tokio::test]
async fn what_is_not_right_goes_back_to_the_colleagues() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    hotel.minutes_pass(11).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await;
    hotel.colleague("Marta").await.brings(id).await;
    went(&tomas, &page, "not-right", "They are hand towels").await.must_be(200);
    assert!(hotel.journal_of(id).await.contains(&"reopened".to_owned()));
    tomas.open(&ours(id)).await.must_say("The guest said it isn’t right yet");
    // Whoever puts it right reads what the guest said.
    tomas.open("/handover").await.must_say("Tomás: They are hand towels");
    // The call's own page says it, and so does what puts it right, once.
    let done = tomas.open("/calls").await.attributes("#calls-done a.row", "href").remove(0);
    let done = tomas.open(&done).await.must_be(200);
    assert_eq!(done.texts("#current .said"), ["They are hand towels"]);
    let right = tomas.open("/right").await.attributes("#rights a.row", "href").remove(0);
    let told = tomas.open(&right).await.texts("section[aria-labelledby=told-h]").join(" ");
    assert!(told.contains("They are hand towels Told Tomás on the phone, 21:11"), "{told}");
}

#[tokio::test]
async fn something_urgent_is_settled_by_whoever_hears_that_it_is_right() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.ask(&[("item", "MNT-LOCK")]).await;
    hotel.colleague("Marta").await.brings(id).await;
    hotel.minutes_pass(21).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_say("Something urgent was brought: is it right?");
    went(&tomas, &page, "to-their-liking", "").await.must_be(200);
    assert!(hotel.journal_of(id).await.contains(&"settled".to_owned()));
}

#[tokio::test]
async fn whoever_is_slower_is_told_by_whom_and_keeps_the_note() {
    let hotel = Hotel::open().await;
    unanswered(&hotel).await;
    let (tomas, helena) = (hotel.colleague("Tomás").await, hotel.colleague("Helena").await);
    let page = helena.open("/calls").await.must_be(200);
    went(&tomas, &page, "to-their-liking", "").await.must_be(200);
    // The same press again is no second call.
    went(&tomas, &page, "to-their-liking", "").await.must_be(200);
    let late = went(&helena, &page, "not-right", "She wants three").await.must_be(409);
    late.must_say("Tomás was faster").must_say("She wants three");
}

#[tokio::test]
async fn a_form_that_says_nothing_or_too_much_keeps_the_note() {
    let hotel = Hotel::open().await;
    unanswered(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await;
    let nothing = went(&tomas, &page, "seen-to", "A note").await.must_be(422);
    let nothing = nothing.must_say("Choose how it went.").must_say("A note");
    let long = "x".repeat(2005);
    let long = went(&tomas, &nothing, "to-their-liking", &long).await.must_be(422);
    long.must_say("5 characters too long").must_say(&"x".repeat(2005));
}

#[tokio::test]
async fn nobody_rings_a_guest_who_rests() {
    let hotel = Hotel::open_at("2025-11-05T18:00:00Z").await;
    let guest = unanswered(&hotel).await;
    let until = hotel.now() + chrono::TimeDelta::minutes(50);
    let mut tx = hotel.app.db.begin().await.unwrap();
    let who = (hotel.house.id, guest.stay.unwrap());
    bellpull::requests::rest(&mut tx, who, Some(until), hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_say("Do not disturb until 20:01");
    let page = page.must_say("not before 20:01");
    let call = page.links().into_iter().find(|link| link.starts_with("/calls/")).unwrap();
    let page = tomas.open(call.trim_end_matches("#call")).await.must_be(200);
    assert!(page.attributes("a.dial", "href").is_empty());
    page.must_say("The guest does not want to be disturbed until 20:01");
    hotel.minutes_pass(51).await;
    let page = tomas.open("/calls").await.must_be(200);
    assert_eq!(page.attributes("a.dial", "href"), ["tel:304"]);
}

#[tokio::test]
async fn a_new_call_appears_by_itself_and_a_made_one_leaves() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_say("Nobody is waiting to be rung.");
    let address = page.attributes("[data-live]", "data-live").remove(0);
    let mut stream = tomas.stream(&address).await;
    guest.asks_for_towels().await;
    hotel.minutes_pass(11).await;
    let piece = stream.until("Nobody answered them in time").await.data;
    assert!(piece.contains("calls-now"), "{piece}");
    let page = tomas.open("/calls").await;
    went(&tomas, &page, "to-their-liking", "All is well").await.must_be(200);
    let piece = stream.until("All is well").await.data;
    assert!(piece.contains("data-gone") && piece.contains("calls-done"), "{piece}");
}

/// A guest to whom something else was offered, and who would rather talk.
async fn would_rather_talk(hotel: &Hotel) -> Person {
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("Oysters").await;
    let marta = hotel.colleague("Marta").await;
    let offer = marta.open(&ours(id)).await.form("Send the offer");
    marta.submit(&offer.fill("message", "Mussels instead?")).await.must_be(200);
    let page = guest.looks_at(id).await;
    let (field, value) = page.choice("Let’s talk");
    guest.press(&page, "Send my answer", &[(&field, &value)]).await.must_be(200);
    guest
}

#[tokio::test]
async fn whoever_would_rather_talk_is_heard_at_the_desk_on_whatever_page_it_has_open() {
    let hotel = Hotel::open().await;
    let other = hotel.guest("Mr Weiss", "317").await.asks("An adapter").await;
    let (tomas, marta) = (hotel.colleague("Tomás").await, hotel.colleague("Marta").await);
    let mut streams = Vec::new();
    for path in ["/board", "/calls", &ours(other)] {
        let page = tomas.open(path).await.must_be(200);
        assert_eq!(page.texts("#calls-due"), [""], "{path}");
        streams.push(tomas.stream(&page.live()).await);
    }
    assert!(marta.open("/board").await.pieces("#calls-due").is_empty());
    would_rather_talk(&hotel).await;
    for stream in &mut streams {
        let piece = stream.until("calls-due").await.data;
        assert!(piece.contains(r#"class="count num">1<"#), "{piece}");
        assert!(piece.contains(r#"data-rings="desk" data-every="0""#), "{piece}");
    }
    // A page that is opened later knows it as well; nobody else's bell does.
    let rings = |page: Page| page.pieces("#risen > [id^=ring-]").len();
    assert_eq!(rings(tomas.open("/board").await), 1);
    assert_eq!(rings(hotel.colleague("Ines").await.open("/board").await), 0);
    assert_eq!(rings(marta.open("/board").await), 0);

    let page = tomas.open("/calls").await;
    went(&tomas, &page, "to-their-liking", "").await.must_be(200);
    for stream in &mut streams {
        let piece = stream.until("calls-due").await.data;
        assert!(!piece.contains("count num") && piece.contains("data-gone hidden"), "{piece}");
    }
}

#[tokio::test]
async fn whoever_did_not_pick_up_is_heard_of_again_when_it_is_time() {
    let hotel = Hotel::open().await;
    would_rather_talk(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await;
    went(&tomas, &page, "no-answer", "").await.must_be(200);
    let board = tomas.open("/board").await;
    assert!(board.pieces("#risen > [id^=ring-]").is_empty());
    let mut stream = tomas.stream(&board.live()).await;
    stream.opened().await;
    // Time alone makes it due, and nothing happens.
    hotel.minutes_pass(15).await;
    let piece = stream.until("count num").await.data;
    assert!(
        piece.contains(r#"data-rings="desk""#) && piece.contains(r#"data-level="1""#),
        "{piece}"
    );
}
