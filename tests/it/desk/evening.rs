//! The evening's calls: one for each guest, about all that happened; and a note where nobody rings.

use bellpull::ids::RequestId;

use super::calling::{unanswered, went};
use crate::acts::{mine, ours};
use crate::hotel::Hotel;
use crate::page::Page;
use crate::person::Person;

/// Seven in the evening, in November.
const SEVEN: &str = "2025-11-05T18:00:00Z";

/// Half past nine: from now on nobody rings.
const QUIET: &str = "2025-11-05T20:30:00Z";

/// Something is brought, and the guest says nothing.
async fn brought_in_silence(hotel: &Hotel, guest: &Person, item: &[(&str, &str)]) -> RequestId {
    let id = guest.ask(item).await;
    hotel.colleague("Marta").await.brings(id).await;
    hotel.minutes_pass(31).await;
    id
}

/// Writes to the guest of the call in the middle.
async fn writes(desk: &Person, page: &Page, letter: &str) -> Page {
    let action = page.attributes("form[id^=went-]", "action").remove(0);
    let form = page.form_to(&action).fill("outcome", "note");
    desk.submit(&form.fill("letter", letter)).await
}

#[tokio::test]
async fn all_that_happened_is_one_call_and_is_right_at_once() {
    let hotel = Hotel::open_at(SEVEN).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    brought_in_silence(&hotel, &guest, &[("item", "TWL-BATH"), ("quantity", "2")]).await;
    let ice = guest.ask(&[("item", "ICE")]).await;
    hotel.colleague("Marta").await.brings(ice).await;
    hotel.minutes_pass(5).await;
    guest.asks("A hook for a wet coat").await;
    hotel.minutes_pass(26).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_say("0 of 1 made. Quiet hours start at 21:30.");
    let rows = page.texts("#calls-now li");
    assert_eq!(rows.len(), 1, "{rows:?}");
    for told in ["Nobody answered them in time · It was brought", "2 × Bath towels", "Ice", "hook"]
    {
        assert!(rows[0].contains(told), "{told}: {rows:?}");
    }
    // All three are told, and all three are in what might be said.
    assert_eq!(page.pieces("#current ol.cord").len(), 3);
    let also = "And your other requests, ice bucket and bath towels: are they as you like them?";
    let page = page.must_say(also);
    let next = went(&tomas, &page, "to-their-liking", "").await.must_be(200);
    let next = next.must_say("Mrs Okafor: all to their liking.").must_say("1 of 1 made.");
    assert!(next.texts("#calls-now li").is_empty());
    assert!(hotel.journal_of(ice).await.contains(&"settled".to_owned()));
}

#[tokio::test]
async fn who_was_rung_tonight_is_not_rung_again_for_what_can_wait() {
    let hotel = Hotel::open_at(SEVEN).await;
    let guest = unanswered(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await;
    went(&tomas, &page, "to-their-liking", "").await.must_be(200);
    brought_in_silence(&hotel, &guest, &[("item", "ICE")]).await;
    let page = tomas.open("/calls").await.must_say("not before tomorrow, 18:00");
    assert!(page.texts("#calls-now li").is_empty());
    // What cannot wait is a call at once, about the other as well.
    guest.asks("A hook for a wet coat").await;
    hotel.minutes_pass(11).await;
    let page = tomas.open("/calls").await;
    let rows = page.texts("#calls-now li");
    assert!(rows.len() == 1 && rows[0].contains("Ice") && rows[0].contains("hook"), "{rows:?}");
}

#[tokio::test]
async fn in_quiet_hours_a_note_is_written_and_the_guest_reads_it_on_their_page() {
    let hotel = Hotel::open_at(QUIET).await;
    let guest = unanswered(&hotel).await;
    let home = guest.open("/stay").await.must_be(200).must_not_say("Written to you");
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_say("Quiet hours until 08:30: write, don’t ring.");
    assert!(page.attributes("a.dial", "href").is_empty());
    let page = page.must_say("Your note to Mrs Okafor");
    let page =
        writes(&tomas, &page, " ").await.must_be(422).must_say("Write what you want to tell");
    let mut stream = guest.stream(&home.live()).await;
    stream.opened().await;
    writes(&tomas, &page, "I’m bringing your towels myself.").await.must_be(200);
    let piece = stream.until("I’m bringing your towels myself.").await.data;
    assert!(piece.contains("letters") && piece.contains("Tomás"), "{piece}");
    let home = guest.open("/stay").await.must_say("Written to you").must_say("Tomás");
    // They answer where it is spoken of.
    let thread = home.link("Answer");
    guest.open(&thread).await.must_be(200).must_say("I’m bringing your towels myself.");
    tomas.open("/calls").await.must_say("A note was written").must_say("1 of 1 made.");
}

#[tokio::test]
async fn who_has_the_page_open_is_awake_and_may_be_rung_in_quiet_hours() {
    let hotel = Hotel::open_at(QUIET).await;
    let guest = unanswered(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    assert!(tomas.open("/calls").await.attributes("a.dial", "href").is_empty());
    let mut stream = guest.stream(&guest.open("/stay").await.live()).await;
    stream.opened().await;
    let page = tomas.open("/calls").await.must_say("is open just now: you may ring");
    assert_eq!(page.attributes("a.dial", "href"), ["tel:304"]);
    drop(stream);
    hotel.minutes_pass(3).await;
    assert!(tomas.open("/calls").await.attributes("a.dial", "href").is_empty());
}

#[tokio::test]
async fn what_is_urgent_is_rung_at_any_hour() {
    let hotel = Hotel::open_at(QUIET).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.ask(&[("item", "MNT-LOCK")]).await;
    hotel.colleague("Marta").await.brings(id).await;
    hotel.minutes_pass(21).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_say("ring all the same");
    assert_eq!(page.attributes("a.dial", "href"), ["tel:304"]);
    // Nobody picks up: again in minutes, in the middle of the night.
    let page = page.must_say("Urgent, call first").must_say("No answer, try at 22:06");
    let page = went(&tomas, &page, "no-answer", "").await.must_say("again at 22:06");
    page.must_say("not before 22:06").must_not_say("Urgent, call first");
    hotel.minutes_pass(15).await;
    let page = tomas.open("/calls").await.must_say("Urgent, call first");
    assert_eq!(page.attributes("a.dial", "href"), ["tel:304"]);
}

#[tokio::test]
async fn what_is_urgent_and_went_wrong_waits_for_no_evening() {
    let hotel = Hotel::open_at(QUIET).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let lock = guest.ask(&[("item", "MNT-LOCK")]).await;
    let marta = hotel.colleague("Marta").await;
    marta.brings(lock).await;
    guest.post(&format!("{}/not-quite", mine(lock)), &[]).await.must_be(303);
    marta.takes(lock, "I’m with you at once.").await.must_be(200);
    marta.starts(lock).await.must_be(200);
    let tomas = hotel.colleague("Tomás").await;
    // It may be right by then; but nobody sleeps over it.
    tomas.open("/calls").await.must_say("not before 22:").must_not_say("tomorrow");
    hotel.minutes_pass(31).await;
    let page = tomas.open("/calls").await.must_say("Urgent, call first");
    let page = went(&tomas, &page, "no-answer", "").await.must_be(200);
    page.must_say("not before 22:").must_not_say("tomorrow");
}

#[tokio::test]
async fn a_note_about_several_things_answers_none_of_them_by_itself() {
    let hotel = Hotel::open_at(SEVEN).await;
    let guest = unanswered(&hotel).await;
    let coat = guest.asks("A hook for a wet coat").await;
    hotel.minutes_pass(11).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await;
    let page = went(&tomas, &page, "prefers-no-calls", "").await.must_be(200);
    writes(&tomas, &page, "Both are coming.").await.must_be(200);
    guest.open("/stay").await.must_say("Both are coming.");
    guest.looks_at(coat).await.must_not_say("Both are coming.");
}

#[tokio::test]
async fn who_prefers_no_calls_is_written_to_from_then_on() {
    let hotel = Hotel::open_at(SEVEN).await;
    let guest = unanswered(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await;
    let page = went(&tomas, &page, "prefers-no-calls", "She reads gladly").await.must_be(200);
    let page = page.must_say("No calls for Mrs Okafor: from now on we write.");
    // It is made when the note is there, and not before.
    let page = page.must_say("Your note to Mrs Okafor").must_say("0 of 1 made.");
    assert_eq!(page.texts("#note"), ["She reads gladly"]);
    let page = writes(&tomas, &page, "").await.must_be(422).must_say("Write what you want to tell");
    let made = writes(&tomas, &page, "Your towels are coming.").await.must_be(200);
    made.must_say("Prefers no calls, a note was written").must_say("She reads gladly");
    guest.open("/stay").await.must_say("Your towels are coming.").must_not_say("gladly");
    guest.asks("A hook for a wet coat").await;
    hotel.minutes_pass(11).await;
    let page = tomas.open("/calls").await.must_say("No calls, write");
    assert!(page.attributes("a.dial", "href").is_empty());
    writes(&tomas, &page, "The hook is on the door.")
        .await
        .must_be(200)
        .must_say("your note is on");
    guest.open("/stay").await.must_say("The hook is on the door.");
    // They may change their mind, and the desk hears how the name is said.
    guest.asks("A second hook").await;
    hotel.minutes_pass(11).await;
    let page = tomas.open("/calls").await;
    let action = page.attributes("form[id^=went-]", "action").remove(0) + "/guest";
    let mut form = page.form_to(&action).fill("say-as", "oh-KAH-for");
    form.fields.retain(|(field, _)| field != "prefers-no-calls");
    let page = tomas.submit(&form).await.must_be(200).must_say("Say “oh-KAH-for”.");
    assert_eq!(page.attributes("a.dial", "href"), ["tel:304"]);
}

#[tokio::test]
async fn what_was_written_to_a_guest_is_never_what_they_said() {
    let hotel = Hotel::open_at(QUIET).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let towels = guest.asks_for_towels().await;
    hotel.colleague("Marta").await.brings(towels).await;
    guest.post(&format!("{}/not-quite", mine(towels)), &[]).await.must_be(303);
    hotel.minutes_pass(11).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_be(200);
    let action = page.attributes("form[id^=went-]", "action").remove(0);
    let form = page.form_to(&action).fill("outcome", "not-right");
    let form = form.fill("letter", "I’m bringing them.").fill("note", "They are wet");
    let page = tomas.submit(&form).await.must_be(422).must_say("This note has not been sent.");
    assert_eq!(page.texts("#letter"), ["I’m bringing them."]);
    assert_eq!(page.texts("#note"), ["They are wet"]);
    // By day they may be rung: it can still be sent, and what they said is kept beside it.
    hotel.minutes_pass(12 * 60).await;
    let tomas = hotel.colleague("Tomás").await;
    let again = page.form_to(&action).fill("outcome", "to-their-liking");
    let page = tomas.submit(&again).await.must_be(422);
    assert_eq!(page.texts("#letter"), ["I’m bringing them."]);
    let sent = tomas.submit(&page.form_to(&action).fill("outcome", "note")).await.must_be(200);
    sent.must_say("They are wet").must_not_say("I’m bringing them.");
    guest.open("/stay").await.must_say("I’m bringing them.").must_not_say("They are wet");
}

#[tokio::test]
async fn whoever_does_not_pick_up_is_rung_again_and_the_third_time_is_written_to() {
    let hotel = Hotel::open_at(SEVEN).await;
    let guest = unanswered(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_say("No answer, try at 19:26");
    // Pressed twice: that is one try.
    let told = went(&tomas, &page, "no-answer", "").await.must_be(200).must_say("not before 19:26");
    told.must_say("Mrs Okafor: no answer, again at 19:26.");
    went(&tomas, &page, "no-answer", "").await.must_say("Nobody picked up, tried once");
    hotel.minutes_pass(15).await;
    let page = tomas.open("/calls").await.must_say("Nobody picked up, tried once");
    went(&tomas, &page, "no-answer", "").await.must_be(200);
    hotel.minutes_pass(15).await;
    let page = tomas.open("/calls").await.must_say("No answer, write instead");
    let page = went(&tomas, &page, "no-answer", "").await.must_be(200);
    let page = page.must_say("nobody picked up. Please write").must_say("Your note to");
    writes(&tomas, &page, "Please ring us, dial 0")
        .await
        .must_be(200)
        .must_say("A note was written");
    guest.open("/stay").await.must_say("Please ring us, dial 0");
}

#[tokio::test]
async fn nobody_is_rung_again_in_quiet_hours_but_written_to() {
    let hotel = Hotel::open_at("2025-11-05T20:10:00Z").await;
    let guest = unanswered(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_say("No answer, write instead");
    let page = went(&tomas, &page, "no-answer", "").await.must_be(200);
    let page = page.must_say("nobody picked up. Please write").must_say("No answer, write");
    writes(&tomas, &page, "Your towels are coming.").await.must_be(200);
    guest.open("/stay").await.must_say("Your towels are coming.");
}

#[tokio::test]
async fn of_several_things_the_one_that_is_not_right_is_put_right() {
    let hotel = Hotel::open_at(SEVEN).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let towels = guest.asks_for_towels().await;
    let ice = guest.ask(&[("item", "ICE")]).await;
    for id in [towels, ice] {
        hotel.colleague("Marta").await.brings(id).await;
    }
    hotel.minutes_pass(31).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_say("If something is not right: which?");
    let action = page.attributes("form[id^=went-]", "action").remove(0);
    let form = page.form_to(&action).fill("outcome", "not-right").fill("note", "It had melted");
    let told = tomas.submit(&form.fill("about", &ice.to_string())).await.must_be(200);
    told.must_say("Mrs Okafor: not right, it is being put right.");
    assert!(hotel.journal_of(ice).await.contains(&"reopened".to_owned()), "though it was settled");
    assert!(!hotel.journal_of(towels).await.contains(&"reopened".to_owned()));
    tomas.open(&ours(ice)).await.must_say("It had melted");
}

#[tokio::test]
async fn a_first_evening_is_a_call_once() {
    let hotel = Hotel::open_at("2025-11-05T16:58:00Z").await;
    let guest = hotel.expects("Ms Osei", "331", 0).await;
    hotel.arrives(guest.stay.unwrap()).await;
    let tomas = hotel.colleague("Tomás").await;
    tomas.open("/calls").await.must_say("Calls today").must_not_say("First evening");
    hotel.minutes_pass(3).await;
    // They have just come: not at this minute.
    let page = tomas.open("/calls").await.must_say("Calls this evening");
    let page = page.must_say("First evening, welcome call").must_say("not before 18:28");
    assert!(page.texts("#calls-now li").is_empty());
    hotel.minutes_pass(30).await;
    let page = tomas.open("/calls").await.must_say("all you need for your first evening");
    went(&tomas, &page, "to-their-liking", "").await.must_be(200);
    hotel.minutes_pass(5).await;
    tomas.open("/calls").await.must_say("Nobody is waiting to be rung.");
}

#[tokio::test]
async fn nobody_speaks_of_a_first_evening_that_is_over() {
    let hotel = Hotel::open_at("2025-11-05T16:00:00Z").await;
    let guest = hotel.expects("Ms Osei", "331", 0).await;
    hotel.arrives(guest.stay.unwrap()).await;
    hotel.nobody_is_up_for(26 * 60).await;
    hotel.colleague("Tomás").await.open("/calls").await.must_not_say("First evening");
}

#[tokio::test]
async fn a_call_that_nobody_made_is_missed_when_the_guest_leaves_and_counts() {
    let hotel = Hotel::open_at("2025-11-05T16:58:00Z").await;
    let guest = hotel.expects("Ms Osei", "331", 0).await;
    hotel.arrives(guest.stay.unwrap()).await;
    hotel.minutes_pass(3).await;
    hotel.check_out(guest.stay.unwrap()).await;
    hotel.somebody_looks().await;
    let page = hotel.colleague("Tomás").await.open("/calls").await;
    let page = page.must_say("Ms Osei").must_say("Left before anybody rang");
    page.must_say("0 of 1 made.");
    let kinds: Vec<_> = hotel.journal().await.into_iter().map(|change| change.kind).collect();
    assert!(kinds.contains(&"call_missed".to_owned()), "{kinds:?}");
}

#[tokio::test]
async fn after_an_outage_each_guest_is_one_call() {
    let hotel = Hotel::open_at(SEVEN).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    for item in ["ICE", "TWL-HAND", "TWL-BATH"] {
        let id = guest.ask(&[("item", item), ("quantity", "1")]).await;
        marta.brings(id).await;
    }
    let late = guest.asks("A hook for a wet coat").await;
    marta.takes(late, "Coming.").await.must_be(200);
    hotel.nobody_is_up_for(60).await;
    let page = hotel.colleague("Tomás").await.open("/calls").await;
    assert_eq!(page.texts("#calls-now li").len(), 1);
    let rung: Vec<_> = hotel.journal().await.into_iter().map(|change| change.kind).collect();
    assert_eq!(rung.iter().filter(|kind| *kind == "call_owed").count(), 1, "{rung:?}");
}
