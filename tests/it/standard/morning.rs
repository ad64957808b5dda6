//! A full house makes its morning.

use std::time::Instant;

use bellpull::duty;
use bellpull::ids::PreferenceId;
use bellpull::requests::standard::{self, NewPreference, Rhythm, Weekdays, Whose};
use bellpull::requests::{self, Status, Wish};
use bellpull::web::Fields;
use bellpull::words::Language;
use bellpull::{catalogue, requests::Request};
use chrono::{NaiveDate, TimeDelta};
use futures_util::future::join_all;

use crate::hotel::Hotel;

const ROOMS: usize = 300;

const EACH: [(&str, &str); 3] = [("TWL-BATH", "2"), ("WAT-BOT", "1"), ("TWL-FACE", "3")];

async fn full(hotel: &Hotel) {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let items = catalogue::items(&mut db, hotel.house.id).await.unwrap();
    for nth in 0..ROOMS {
        let room = format!("{}{:02}", 1 + nth / 50, nth % 50);
        let stay = hotel.check_in(Language::En, "Mrs Okafor", &room).await.stay;
        let whose = Whose { property: hotel.house.id, stay, via: None };
        for (item, quantity) in EACH {
            let fields = Fields::from([("item", item), ("quantity", quantity)]);
            let wish = Wish::parse(&fields, &items, &hotel.house, hotel.now()).unwrap();
            let rhythm = Rhythm::Weekdays(Weekdays::EVERY_DAY);
            let new = NewPreference { id: PreferenceId::new(), wish, rhythm, at: None };
            standard::add(&mut db, whose, &new, hotel.now()).await.unwrap();
        }
    }
}

async fn of_day(hotel: &Hotel, day: NaiveDate) -> Vec<Request> {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let mut open = requests::open(&mut db, hotel.house.id).await.unwrap();
    open.retain(|request| request.born_of.is_some_and(|born| born.day == day));
    open
}

/// The next day begins, and so many servers look at it at once. Gives back the milliseconds.
async fn morning(hotel: &Hotel, servers: &[&Hotel]) -> u128 {
    let tomorrow = hotel.house.beginning(hotel.house.today(hotel.now()) + chrono::Days::new(1));
    hotel.app.clock.advance(tomorrow - hotel.now() + TimeDelta::seconds(1));
    let (began, now) = (Instant::now(), hotel.now());
    for round in join_all(servers.iter().map(|server| duty::round(&server.app, now))).await {
        round.unwrap();
    }
    began.elapsed().as_millis()
}

/// Prints how long each took; the assertion is that each is made once.
#[tokio::test(flavor = "multi_thread")]
async fn of_three_hundred_rooms_with_nine_hundred_wishes_each_is_made_once() {
    let hotel = Hotel::open().await;
    let second = hotel.second_server().await;
    full(&hotel).await;
    hotel.somebody_looks().await;
    for servers in [&[&hotel][..], &[&hotel, &second][..]] {
        let took = morning(&hotel, servers).await;
        let made = of_day(&hotel, hotel.house.today(hotel.now())).await;
        println!("{} made in {took} ms by {} server(s)", made.len(), servers.len());
        assert_eq!(made.len(), ROOMS * EACH.len());
        assert!(made.iter().all(|request| request.state.status() == Status::Scheduled));
        let again = morning_again(&hotel, servers).await;
        assert_eq!(again, made.len(), "looking again makes none");
    }
}

async fn morning_again(hotel: &Hotel, servers: &[&Hotel]) -> usize {
    let now = hotel.now();
    for round in join_all(servers.iter().map(|server| duty::round(&server.app, now))).await {
        round.unwrap();
    }
    of_day(hotel, hotel.house.today(now)).await.len()
}
