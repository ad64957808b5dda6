//! The front desk's book: who is expected, who comes, who should have left.

use bellpull::words::Language;

use crate::hotel::Hotel;
use crate::page::{Form, Page};
use crate::person::Person;

/// The form that notes down Mr Adeyemi, a number of days from today.
async fn adeyemi(hotel: &Hotel, desk: &Person, days: u64) -> Form {
    let mut db = hotel.app.db.acquire().await.unwrap();
    hotel.room(&mut db, "212").await;
    drop(db);
    let day = hotel.house.today(hotel.now()) + chrono::Days::new(days);
    let form = desk.open("/stays/new").await.must_be(200).form_to("/stays");
    let form = form.fill("room", "212").fill("guest", "Mr Adeyemi");
    form.fill("arrives", &day.to_string()).fill("nights", "2")
}

/// The path of the link on a card.
fn link(card: &Page) -> String {
    let link = card.attributes("#link", "value").remove(0);
    link[link.find("/s/").unwrap()..].to_owned()
}

#[tokio::test]
async fn the_card_of_a_booking_opens_before_the_guest_checks_in_and_after() {
    let hotel = Hotel::open().await;
    let desk = hotel.colleague("Tomás").await;
    let form = adeyemi(&hotel, &desk, 1).await;
    let card = desk.submit(&form).await.must_be(200);
    let (link, guest) = (link(&card), hotel.stranger());
    let form = guest.open(&link).await.must_be(200).form_to(&link);
    guest.submit(&form).await.must_be(200).must_say("We look forward to seeing you");
    hotel.minutes_pass(24 * 60).await;
    let desk = hotel.colleague("Tomás").await;
    let book = desk.open("/stays").await.must_be(200);
    let arrive = book.form("Check in");
    desk.submit(&arrive).await.must_be(200);
    desk.submit(&arrive).await.must_be(200);
    let form = guest.open(&link).await.must_be(200).form_to(&link);
    guest.submit(&form).await.must_be(200).must_say("Mr Adeyemi");
}

#[tokio::test]
async fn a_booking_of_next_month_stands_in_the_book_until_they_do_not_come() {
    let hotel = Hotel::open().await;
    let desk = hotel.colleague("Tomás").await;
    let form = adeyemi(&hotel, &desk, 30).await;
    let link = link(&desk.submit(&form).await.must_be(200));
    let book = desk.open("/stays").await.must_say("Mr Adeyemi");
    assert!(book.find_form("Check in").is_none(), "their day is still to come");
    desk.press(&book, "Take 212 out of the book", &[]).await.must_not_say("Mr Adeyemi");
    hotel.stranger().get(&link).await.must_be(410);
}

#[tokio::test]
async fn checking_in_twice_makes_one_stay_and_the_card_that_is_seen_opens_it() {
    let hotel = Hotel::open().await;
    let desk = hotel.colleague("Tomás").await;
    let form = adeyemi(&hotel, &desk, 0).await;
    let (one, other) = tokio::join!(desk.submit(&form), desk.submit(&form));
    one.must_be(200);
    other.must_be(200);
    let card = desk.submit(&form).await.must_be(200);
    let booked = |hotel: Vec<bellpull::journal::Change>| {
        hotel.iter().filter(|change| change.kind == "booked").count()
    };
    assert_eq!(booked(hotel.journal().await), 1);
    let guest = hotel.stranger();
    let form_of_guest = guest.open(&link(&card)).await.form_to(&link(&card));
    guest.submit(&form_of_guest).await.must_say("Mr Adeyemi");
    // Somebody uses the card: it is not replaced by a form that comes again.
    assert_eq!(desk.submit(&form).await.must_be(200).path, "/stays");
    guest.get("/stay").await.must_be(200);
    // Going back and changing the words notes down somebody else.
    desk.submit(&form.fill("guest", "Mr Lindqvist")).await.must_be(422);
}

#[tokio::test]
async fn whoever_should_have_left_is_told_apart_from_who_leaves_today() {
    let hotel = Hotel::open().await;
    hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    let desk = async || hotel.colleague("Tomás").await.open("/stays").await.must_be(200);
    hotel.minutes_pass(3 * 24 * 60).await;
    desk().await.must_say("Leaves today");
    hotel.minutes_pass(24 * 60).await;
    desk().await.must_say("Should have left on").must_not_say("Leaves today");
}

#[tokio::test]
async fn wrong_codes_are_on_the_desk_s_board_and_on_nobody_else_s() {
    let hotel = Hotel::open().await;
    hotel.check_in(Language::En, "Mrs Okafor", "304").await;
    for nth in 0..5 {
        let thief = hotel.stranger().from(&format!("203.0.113.{nth}"));
        let wrong = [("room", "304"), ("code", "7K3M-9XQ2")];
        thief.post("/r/lindenhof", &wrong).await.must_be(422);
    }
    hotel.colleague("Marta").await.open("/board").await.must_not_say("Wrong codes");
    let desk = hotel.colleague("Tomás").await;
    let board = desk.open("/board").await.must_say("Wrong codes at room 304");
    desk.press(&board, "Seen", &[]).await.must_be(200);
    desk.open("/board").await.must_not_say("Wrong codes");
}
