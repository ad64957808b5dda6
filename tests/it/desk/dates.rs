//! Stays come or leave on other days, and nothing that was wished for is left behind.

use crate::acts::ours;
use crate::hotel::Hotel;

#[tokio::test]
async fn a_wish_for_the_arrival_moves_with_it() {
    let hotel = Hotel::open().await;
    let guest = hotel.expects("Mrs Banerjee", "314", 1).await;
    let id = guest.asks("Lilies, no roses").await;
    let tomas = hotel.colleague("Tomás").await;
    let action = format!("/stays/{}/dates", guest.stay.unwrap());
    tomas.open("/stays").await.must_say("Other dates");
    let page = tomas.open(&action).await.must_be(200).must_say("Fri 7 to Mon 10");
    let form = page.must_say("Lilies, no roses").form_to(&action);
    assert_eq!(form.value("arrives"), Some("2025-11-07"));
    let form = form.fill("arrives", "2025-11-09").fill("departs", "2025-11-12");
    let mut home = guest.stream(&guest.open("/stay").await.live()).await;
    assert_eq!(tomas.submit(&form).await.must_be(200).path, "/stays");
    // Their open page says the new day.
    assert_eq!(home.goodbye().await, "bye");
    guest.open("/stay").await.must_say("We look forward to seeing you on Sunday 9 November.");
    let told = guest.looks_at(id).await.must_say("Planned for Sun 9, in your room");
    told.must_say("Moved along with your arrival, to Sun 9");
    tomas.open(&ours(id)).await.must_say("For the arrival on Sun 9, room ready by 14:00");
    // Pressed twice, it is changed once.
    assert_eq!(tomas.submit(&form).await.must_be(200).path, "/stays");
    let changed = hotel.journal().await;
    assert_eq!(changed.iter().filter(|it| it.kind == "dates_changed").count(), 1);
    // Late, they check in all the same.
    hotel.minutes_pass(4 * 24 * 60).await;
    let book = hotel.colleague("Tomás").await;
    let page = book.open("/stays").await;
    book.press(&page, "Check in", &[]).await.must_be(200);
    guest.open("/stay").await.must_say("314");
}

#[tokio::test]
async fn whoever_has_it_is_told_and_comes_on_the_new_day() {
    let hotel = Hotel::open().await;
    let guest = hotel.expects("Mrs Banerjee", "314", 1).await;
    let id = guest.asks("Lilies, no roses").await;
    let marta = hotel.colleague("Marta").await;
    marta.takes(id, "They’ll stand by the window.").await.must_be(200);
    let tomas = hotel.colleague("Tomás").await;
    let action = format!("/stays/{}/dates", guest.stay.unwrap());
    let form = tomas.open(&action).await.form_to(&action);
    let form = form.fill("arrives", "2025-11-09").fill("departs", "2025-11-12");
    tomas.submit(&form).await.must_be(200);
    // A promise is moved by whoever gave it: she is asked.
    let told = marta.open(&ours(id)).await;
    let told = told.must_say("Tomás asks for the guest to change it, 21:00");
    told.must_say("Sun 9, 14:00 instead of tomorrow, 14:00");
}

#[tokio::test]
async fn what_cannot_be_is_told_and_what_was_typed_is_kept() {
    let hotel = Hotel::open().await;
    let coming = hotel.expects("Mrs Banerjee", "314", 1).await;
    let here = hotel.guest("Mrs Okafor", "304").await;
    let tomas = hotel.colleague("Tomás").await;
    for (stay, field, day, say) in [
        (&coming, "arrives", "2025-11-05", "Choose today or a later day"),
        (&coming, "arrives", "soon", "Choose today or a later day"),
        (&coming, "departs", "2025-11-07", "Choose a day after the arrival"),
        (&coming, "departs", "", "Choose a day after the arrival"),
        (&coming, "departs", "2026-03-01", "Choose at most 90 nights"),
        (&here, "departs", "2025-11-05", "Choose today or a later day"),
    ] {
        let action = format!("/stays/{}/dates", stay.stay.unwrap());
        let form = tomas.open(&action).await.form_to(&action).fill(field, day);
        let again = tomas.submit(&form).await.must_be(422).must_say(say);
        assert_eq!(again.form_to(&action).value(field), Some(day));
    }
    assert!(!hotel.journal().await.iter().any(|it| it.kind == "dates_changed"));
}

#[tokio::test]
async fn whoever_is_here_stays_longer_or_leaves_earlier() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let tomas = hotel.colleague("Tomás").await;
    let action = format!("/stays/{}/dates", guest.stay.unwrap());
    let page = tomas.open(&action).await.must_say("Tue 4 to Sun 9");
    let form = page.form_to(&action);
    assert_eq!(form.value("arrives"), None, "they have come");
    tomas.submit(&form.clone().fill("departs", "2025-11-11")).await.must_be(200);
    guest.open("/stay").await.must_say("Your third night of seven");
    // A colleague whose page is older is told first.
    let told = tomas.submit(&form.fill("departs", "2025-11-06")).await.must_be(409);
    let form = told.must_say("They are now Tue 4 to Tue 11").form_to(&action);
    tomas.submit(&form).await.must_be(200).must_say("Leaves today");
}

#[tokio::test]
async fn the_desk_decides_about_two_in_one_room() {
    let hotel = Hotel::open().await;
    let banerjee = hotel.expects("Mrs Banerjee", "314", 1).await;
    hotel.books("Mr Lindqvist", "314", 5).await;
    let tomas = hotel.colleague("Tomás").await;
    let action = format!("/stays/{}/dates", banerjee.stay.unwrap());
    let form = tomas.open(&action).await.form_to(&action).fill("departs", "2025-11-13");
    let told = tomas.submit(&form).await.must_be(409);
    let told = told
        .must_say("Mr Lindqvist has room 314 as well, Tuesday 11 November to Friday 14 November.");
    assert_eq!(told.form("Change the dates").value("departs"), Some("2025-11-13"));
    let book = tomas.press(&told, "Change them all the same", &[]).await.must_be(200);
    book.must_say("Thu 13");
}

#[tokio::test]
async fn a_lost_card_is_made_anew_before_they_come() {
    let hotel = Hotel::open().await;
    let guest = hotel.expects("Mrs Banerjee", "314", 1).await;
    let tomas = hotel.colleague("Tomás").await;
    let card = tomas.post(&format!("/stays/{}/card", guest.stay.unwrap()), &[]).await;
    card.must_be(200).must_say("The link works from today");
    assert_ne!(guest.get("/stay").await.status, 200, "the old one opens nothing");
}
