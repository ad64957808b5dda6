//! Do not disturb: the guest's own switch, with an end.

use crate::hotel::Hotel;
use crate::person::Person;

const ON: &str = "Your do-not-disturb light is on until";

async fn rests(guest: &Person, fields: &[(&str, &str)]) -> crate::page::Page {
    let page = guest.open("/stay/rest").await.must_be(200);
    guest.press(&page, "Switch it on", fields).await
}

#[tokio::test]
async fn a_guest_rests_until_the_time_they_choose_and_every_page_says_so() {
    let hotel = Hotel::open().await;
    let ends: [(&[(&str, &str)], &str); 4] = [
        (&[("until", "hour")], "22:00"),
        (&[("until", "two-hours")], "23:00"),
        (&[("until", "morning")], "tomorrow, 09:00"),
        (&[("until", "at"), ("day", "today"), ("time", "21:45")], "21:45"),
    ];
    for (nth, (fields, until)) in ends.into_iter().enumerate() {
        let guest = hotel.guest("Mrs Okafor", &format!("30{nth}")).await;
        let id = guest.asks_for_towels().await;
        guest.open("/stay").await.must_say("Do not disturb: off").must_not_say(ON);
        let home = rests(&guest, fields).await.must_be(200);
        let home = home.must_say(&format!("{ON} {until}."));
        home.must_say(&format!("Do not disturb until {until}"));
        guest.looks_at(id).await.must_say(&format!("{ON} {until}."));
        guest.open("/stay/everything").await.must_say(&format!("Do not disturb until {until}"));
    }
}

#[tokio::test]
async fn after_midnight_the_morning_is_the_coming_one() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    hotel.app.clock.advance(chrono::TimeDelta::minutes(210));
    rests(&guest, &[("until", "morning")]).await.must_say("Do not disturb until 09:00");
}

#[tokio::test]
async fn a_time_that_has_passed_or_is_none_is_asked_for_again() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let at = |time| [("until", "at"), ("day", "today"), ("time", time)];
    let page = rests(&guest, &at("20:59")).await.must_be(422);
    let form = page.must_say("Choose a time after 21:00").form("Switch it on");
    assert_eq!((form.value("until"), form.value("time")), (Some("at"), Some("20:59")));
    rests(&guest, &at("21:00")).await.must_be(422);
    rests(&guest, &at("")).await.must_be(422).must_say("Choose a time.");
    rests(&guest, &at("late")).await.must_be(422).must_say("hours and minutes");
    rests(&guest, &[("until", "for ever")]).await.must_be(422);
    guest.open("/stay").await.must_say("Do not disturb: off");
}

#[tokio::test]
async fn whoever_rests_is_left_things_at_the_door() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let manner = |page: crate::page::Page| {
        page.form("Send my request").value("manner").map(ToOwned::to_owned)
    };
    let ask = guest.open("/stay/ask/towels").await.must_not_say(ON);
    assert_eq!(manner(ask).as_deref(), Some("any"));
    rests(&guest, &[("until", "hour")]).await;
    let ask = guest.open("/stay/ask/towels").await.must_say(&format!("{ON} 22:00."));
    assert_eq!(manner(ask).as_deref(), Some("at-the-door"));
}

#[tokio::test]
async fn the_light_goes_out_by_hand_or_by_itself() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    rests(&guest, &[("until", "hour")]).await.must_say(ON);
    let page = guest.open("/stay/rest").await.must_say("Change the time");
    guest.press(&page, "Switch it off", &[]).await.must_be(200).must_not_say(ON);
    rests(&guest, &[("until", "hour")]).await.must_say(ON);
    hotel.minutes_pass(60).await;
    guest.open("/stay").await.must_not_say(ON).must_say("Do not disturb: off");
}

#[tokio::test]
async fn open_pages_of_the_stay_hear_of_it_and_those_of_others_do_not() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let other = hotel.guest("Mr Lindqvist", "212").await;
    let id = guest.asks_for_towels().await;
    let mut home = guest.stream(&guest.open("/stay").await.live()).await;
    let mut page = guest.stream(&guest.looks_at(id).await.live()).await;
    let mut elsewhere = other.stream(&other.open("/stay").await.live()).await;
    rests(&guest, &[("until", "hour")]).await;
    for stream in [&mut home, &mut page] {
        assert!(stream.until(ON).await.data.contains("Do not disturb until"));
    }
    rests(&other, &[("until", "two-hours")]).await;
    assert!(elsewhere.until(ON).await.data.contains("23:00"), "only their own");
    let again = guest.open("/stay/rest").await;
    guest.press(&again, "Switch it off", &[]).await;
    home.until("Do not disturb: off").await;
}

#[tokio::test]
async fn a_guest_is_led_back_to_where_they_were() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let here = crate::acts::mine(id);
    let from = guest.at(hotel.router());
    let from = from.sending(axum::http::header::REFERER, &format!("http://localhost{here}"));
    let page = from.open("/stay/rest").await;
    assert_eq!(page.form("Switch it on").value("back"), Some(here.as_str()));
    let form = page.form("Switch it on").fill("back", "https://elsewhere.example/");
    assert_eq!(guest.submit(&form).await.path, "/stay");
}
