//! A house at work by itself: hours of it, through the public verbs, with nothing lost.

use std::collections::BTreeMap;

use bellpull::ids::RequestId;
use bellpull::requests::{self, State};
use bellpull::words::Language;
use bellpull::{duty, play};
use chrono::TimeDelta;

use crate::black_hole::invariants;
use crate::hotel::Hotel;

/// The guest of this room is the visitor.
const APART: &str = "101";

async fn house() -> Hotel {
    let hotel = Hotel::open_at("2025-11-06T16:00:00Z").await;
    let languages = [Language::En, Language::De, Language::Ar];
    for (nth, language) in (101..=112).zip(languages.into_iter().cycle()) {
        hotel.check_in(language, &format!("Guest of {nth}"), &nth.to_string()).await;
    }
    let mut db = hotel.app.db.acquire().await.unwrap();
    for room in 201..=208 {
        hotel.room(&mut db, &room.to_string()).await;
    }
    let apart = [APART.to_owned()];
    play::come_alive(&mut db, hotel.house.id, (7, &apart), hotel.now()).await.unwrap();
    drop(db);
    hotel
}

/// How often each kind of thing happened.
async fn tally(hotel: &Hotel) -> BTreeMap<String, usize> {
    let mut tally = BTreeMap::new();
    for change in hotel.journal().await {
        *tally.entry(change.kind).or_insert(0) += 1;
    }
    tally
}

/// Looks each ten seconds, on both servers at once.
async fn both_look(hotel: &Hotel, other: &Hotel, minutes: i64) {
    for _ in 0..minutes * 6 {
        hotel.app.clock.advance(TimeDelta::seconds(10));
        let now = hotel.now();
        let (one, two) = tokio::join!(duty::round(&hotel.app, now), duty::round(&other.app, now));
        one.unwrap();
        two.unwrap();
    }
}

#[tokio::test]
async fn a_house_is_at_work_for_hours_and_nobody_is_forgotten() {
    let hotel = house().await;
    for _ in 0..10 {
        hotel.minutes_pass(30).await;
        let mut db = hotel.app.db.acquire().await.unwrap();
        let wrong = invariants::of_house(&mut db, hotel.now()).await;
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
    let tally = tally(&hotel).await;
    let much = |kind: &str| tally.get(kind).copied().unwrap_or(0);
    println!("{tally:?}");
    assert!((40..200).contains(&much("filed")), "{tally:?}");
    for kind in ["confirmed", "started", "delivered", "settled", "asked", "answered", "scheduled"] {
        assert!(much(kind) > 0, "nobody has {kind}: {tally:?}");
    }
    assert!(much("delivered") * 10 > much("filed") * 6, "{tally:?}");
    assert!(much("clocks_stood") == 0, "{tally:?}");
}

#[tokio::test]
async fn guests_leave_and_come_and_those_of_the_visitor_stay() {
    let hotel = house().await;
    // Four days: all who were there have left, but for one.
    for _ in 0..4 * 24 * 6 {
        hotel.app.clock.advance(TimeDelta::minutes(10));
        duty::round(&hotel.app, hotel.now()).await.unwrap();
    }
    let tally = tally(&hotel).await;
    assert!(tally["standing_added"] >= 3, "{tally:?}");
    assert!(tally["departed"] >= 11 && tally["arrived"] > 13, "{tally:?}");
    let mut db = hotel.app.db.acquire().await.unwrap();
    let here = bellpull::stays::in_house(&mut db, hotel.house.id).await.unwrap();
    assert!(here.iter().any(|party| party.room == APART), "{here:?}");
    assert!(here.len() > 5, "{here:?}");
    assert_eq!(here.iter().filter(|party| party.guest.starts_with("Guest of")).count(), 1);
}

#[tokio::test]
async fn two_servers_do_each_thing_once() {
    let (hotel, alone) = (house().await, house().await);
    let other = hotel.second_server().await;
    both_look(&hotel, &other, 20).await;
    for _ in 0..20 * 6 {
        alone.app.clock.advance(TimeDelta::seconds(10));
        duty::round(&alone.app, alone.now()).await.unwrap();
    }
    let (two, one) = (hotel.filed().await, alone.filed().await);
    assert_eq!(two, one, "what is wished for follows from the seed and the clock");
    let mut db = hotel.app.db.acquire().await.unwrap();
    let wrong = invariants::of_house(&mut db, hotel.now()).await;
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn what_the_visitor_took_or_asked_for_is_the_visitors() {
    let hotel = house().await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    let here = bellpull::stays::in_house(&mut db, hotel.house.id).await.unwrap();
    let stay = here.iter().find(|party| party.room == APART).unwrap().stay;
    let mut guest = hotel.stranger();
    guest.stay = Some(stay);
    let token =
        bellpull::stays::open_phone(&mut db, hotel.house.id, stay, hotel.now()).await.unwrap();
    drop(db);
    hotel.hand(&guest, bellpull::stays::COOKIE, &token);
    let id = guest.asks_for_towels().await;
    let marta = hotel.colleague("Marta").await;
    marta.takes(id, "I’m bringing them myself.").await.must_be(200);
    hotel.minutes_pass(4).await;
    let stands = state(&hotel, id).await;
    assert!(matches!(stands, State::Confirmed { .. }), "{stands:?}");
    // A simulated colleague takes the next one: then it is theirs, until a person lends a hand.
    let next = guest.asks("Could I have a hot-water bottle?").await;
    hotel.minutes_pass(12).await;
    let events = hotel.journal_of(next).await;
    assert!(
        events.iter().any(|kind| ["confirmed", "asked", "offered"].contains(&kind.as_str())),
        "{events:?}"
    );
}

async fn state(hotel: &Hotel, id: RequestId) -> State {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let target = requests::Target { property: hotel.house.id, stay: None, id };
    requests::find(&mut db, target).await.unwrap().unwrap().state
}
