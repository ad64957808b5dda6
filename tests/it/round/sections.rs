//! Who walks what.

use super::friday_morning;
use crate::hotel::Hotel;
use crate::page::Page;
use crate::person::Person;

async fn house_of_two_floors() -> Hotel {
    let hotel = friday_morning().await;
    for (guest, room) in
        [("Mr Kim", "209"), ("Mrs Okafor", "304"), ("Mr Weiss", "317"), ("Ms Osei", "311")]
    {
        hotel.guest(guest, room).await;
    }
    hotel
}

/// The lead says who walks a section.
async fn sends(lead: &Person, hotel: &Hotel, name: &str, section: &str) -> Page {
    let page = lead.open("/round/sections").await.must_be(200);
    let who = hotel.staff_id(name).to_string();
    lead.press(&page, "Save", &[(&format!("walks-{section}"), &who)]).await.must_be(200)
}

#[tokio::test]
async fn whoever_has_a_section_sees_it_first_and_all_the_others_on_a_tap() {
    let hotel = house_of_two_floors().await;
    let (ines, marta) = (hotel.colleague("Ines").await, hotel.colleague("Marta").await);
    let page = marta.open("/round").await.must_say("Today’s round, Friday 7 November");
    assert_eq!(page.texts("#round .plate"), ["209", "304", "311", "317"]);
    sends(&ines, &hotel, "Marta", "3").await.must_say("It counts from now on.");
    let page = marta.open("/round").await.must_say("Third floor, Friday 7 November");
    assert_eq!(page.texts("#round .plate"), ["304", "311", "317"]);
    let page = page.must_say("Marta Kowalczyk.");
    let all = marta.open(&page.link("All")).await;
    assert_eq!(all.texts("#round .plate"), ["209", "304", "311", "317"]);
    assert!(all.texts("#round .sect").contains(&"Third floor Marta".to_owned()), "{}", all.text());
    // Tomorrow it is said anew, or as it was.
    hotel.app.clock.advance(chrono::TimeDelta::days(1));
    let page = hotel.colleague("Marta").await.open("/round").await;
    page.must_say("Today’s round, Saturday 8 November");
    let ines = hotel.colleague("Ines").await;
    let page = ines.open("/round/sections").await;
    ines.press(&page, "The same as yesterday", &[]).await.must_be(200);
    let page = hotel.colleague("Marta").await.open("/round").await;
    page.must_say("Third floor, Saturday 8 November");
}

#[tokio::test]
async fn a_floor_is_cut_and_whoever_walked_it_goes_on() {
    let hotel = house_of_two_floors().await;
    let (ines, marta) = (hotel.colleague("Ines").await, hotel.colleague("Marta").await);
    sends(&ines, &hotel, "Marta", "3").await;
    let page = ines.open("/round/sections").await;
    let (field, room) = page.choice("Room 317");
    let form = page.form_with("floor", "3").fill(&field, &room);
    let page = ines.submit(&form).await.must_say("Third floor, part B");
    let page = ines.follow(page).await;
    page.must_say("2 rooms, 304 to 311");
    let round = marta.open("/round").await;
    assert_eq!(round.texts("#round .plate"), ["304", "311", "317"], "both parts are hers");
    let mut stream = marta.stream(&round.live()).await;
    sends(&ines, &hotel, "Linh", "3.2").await;
    stream.until("data-gone").await;
    let round = marta.open("/round").await.must_say("Third floor, part A, Friday 7 November");
    assert_eq!(round.texts("#round .plate"), ["304", "311"]);
    let other = marta.open("/round?section=3.2").await.must_say("Linh Tran.");
    assert_eq!(other.texts("#round .plate"), ["317"]);
}

#[tokio::test]
async fn in_the_evening_somebody_says_who_walks_tomorrow() {
    let hotel = house_of_two_floors().await;
    let ines = hotel.colleague("Ines").await;
    sends(&ines, &hotel, "Marta", "2").await;
    let page = ines.open("/round/sections").await;
    let page = ines.open(&page.link("Tomorrow")).await;
    let page = page.must_say("Who walks what, Saturday 8 November").must_not_say("from now on");
    let page = ines.press(&page, "The same as today", &[]).await.must_say("It counts tomorrow.");
    let linh = hotel.staff_id("Linh").to_string();
    ines.press(&page, "Save", &[("walks-3", &linh)]).await.must_say("It counts tomorrow.");
    hotel.colleague("Linh").await.open("/round").await.must_say("Today’s round, Friday 7 November");
    // A floor that is cut tonight is still walked by whom it was given to.
    let page = ines.open("/round/sections").await;
    let (field, room) = page.choice("Room 317");
    ines.submit(&page.form_with("floor", "3").fill(&field, &room)).await.must_be(200);
    hotel.app.clock.advance(chrono::TimeDelta::days(1));
    let page = hotel.colleague("Linh").await.open("/round").await;
    assert_eq!(page.texts("#round .plate"), ["304", "311", "317"]);
    let page = hotel.colleague("Marta").await.open("/round").await;
    page.must_say("Second floor, Saturday 8 November");
}

#[tokio::test]
async fn only_who_leads_says_who_walks() {
    let hotel = house_of_two_floors().await;
    let marta = hotel.colleague("Marta").await;
    assert_eq!(marta.get("/round/sections").await.status, 404);
    marta.post("/round/sections", &[("walks-3", "")]).await.must_be(404);
    marta.open("/round").await.must_not_say("Who walks what");
    hotel.colleague("Helena").await.open("/me").await.must_say("Who walks what");
}
