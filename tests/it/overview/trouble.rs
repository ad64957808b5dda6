//! What went wrong again, by room and by item.

use crate::hotel::Hotel;
use crate::page::Page;

const COLD: [(&str, &str); 2] = [("item", "MNT-TEMP"), ("choice-MNT-TEMP", "cold")];

/// The lines of a table, by the id of its title.
fn rows(page: &Page, title: &str) -> Vec<String> {
    page.texts(&format!("#{title} ~ div tbody tr"))
}

#[tokio::test]
async fn what_went_wrong_again_is_counted_by_room_and_by_item_and_names_nobody() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    let empty = helena.open("/overview").await.must_be(200);
    empty
        .must_say("In no room did the same thing go wrong again.")
        .must_say("In these days nothing went wrong twice");
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let weiss = hotel.guest("Herr Weiss", "317").await;
    okafor.ask(&COLD).await;
    hotel.check_out(okafor.stay.unwrap()).await;
    hotel.nobody_is_up_for(3 * 24 * 60).await;
    let helena = hotel.colleague("Helena").await;
    let park = hotel.guest("Mr Park", "304").await;
    park.ask(&COLD).await;
    weiss.ask(&COLD).await;
    let week = helena.open("/overview").await.must_be(200);
    assert_eq!(rows(&week, "rooms-h"), ["304 Too hot or too cold 1 2 21:00"]);
    assert_eq!(rows(&week, "items-h"), ["Too hot or too cold 1 3 2 21:00"]);
    let week = week.must_say("It happened again once").must_say("Seven days at Hotel Lindenhof");
    // What was before the period is remembered, and not counted in it: the figure, both tables and what
    // they say are of one count.
    let today = helena.open(&week.link("Today")).await.must_say("It happened again once");
    let today = today.must_not_say("nothing went wrong twice");
    assert_eq!(rows(&today, "rooms-h"), ["304 Too hot or too cold 1 2 21:00"]);
    assert_eq!(rows(&today, "items-h"), ["Too hot or too cold 1 2 2 21:00"]);
    let month = helena.open(&today.link("30 days")).await.must_be(200);
    assert_eq!(rows(&month, "rooms-h"), ["304 Too hot or too cold 1 2 21:00"]);
    for name in ["Okafor", "Park", "Weiss", "Marta", "Tomás"] {
        assert!(!month.says(name), "{name}");
    }
}

#[tokio::test]
async fn a_manager_finds_it_and_another_house_is_none_of_theirs() {
    let hotel = Hotel::open().await;
    let neighbour = hotel.neighbour().await;
    let guest = neighbour.guest("Mrs Okafor", "304").await;
    for _ in 0..2 {
        guest.ask(&COLD).await;
    }
    let helena = hotel.colleague("Helena").await;
    let me = helena.open("/me").await;
    helena
        .open(&me.link("Overview"))
        .await
        .must_be(200)
        .must_say("In no room did the same thing go wrong again.");
    neighbour.colleague("Helena").await.open("/overview").await.must_say("It happened again once");
}

#[tokio::test]
async fn what_went_wrong_in_two_rooms_leads_to_its_file_as_well() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    let file = "#trouble a[download]";
    assert!(helena.open("/overview").await.texts(file).is_empty(), "nothing went wrong");
    hotel.guest("Mrs Okafor", "304").await.ask(&COLD).await;
    hotel.guest("Herr Weiss", "317").await.ask(&COLD).await;
    let page =
        helena.open("/overview").await.must_say("In no room did the same thing go wrong again.");
    assert_eq!(rows(&page, "items-h").len(), 1);
    let file = page.attributes(file, "href").pop().expect("the table has its file");
    helena.open(&file).await.must_say("Too hot or too cold,0,2,,2,2025-11-06");
}

#[tokio::test]
async fn what_goes_wrong_for_one_guest_in_many_ways_is_counted_apart() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    guest.ask(&COLD).await;
    guest.ask(&[("item", "MNT-LOCK")]).await;
    let page = hotel.colleague("Helena").await.open("/overview").await;
    let page = page.must_say("In no room did the same thing go wrong again.");
    let page = page.must_say("Besides, once something went wrong for a guest");
    assert!(rows(&page, "rooms-h").is_empty() && rows(&page, "items-h").is_empty());
}
