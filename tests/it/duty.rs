//! The clocks: on any number of servers, after kill -9 and outages, over both changes of the hour.

use bellpull::ids::RequestId;
use bellpull::{duty, journal};
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::join_all;
use sqlx::{Connection, PgConnection};

use crate::acts::mine;
use crate::cluster;
use crate::hotel::Hotel;
use crate::person::Person;
use crate::program::{Folder, Program};

const WISHES: usize = 300;

async fn count(db: &mut PgConnection, what: &'static str) -> usize {
    let count: i64 = sqlx::query_scalar(what).fetch_one(db).await.unwrap();
    usize::try_from(count).unwrap()
}

const CLIMBED: &str = "select count(*) from journal where kind = 'climbed'";
const DUE: &str = "select count(*) from alarms where due_at <= now()";

/// Ten of each guest, so that nobody asks for more than a person would.
async fn many_wishes(hotel: &Hotel, count: usize) -> Vec<RequestId> {
    let mut wishes = Vec::new();
    for nth in 0..count / 10 {
        let guest = hotel.guest("Mrs Okafor", &format!("1{nth:02}")).await;
        wishes.extend(join_all((0..10).map(|_| guest.asks_for_towels())).await);
    }
    wishes
}

/// Each of these has climbed once, and waits for its next level.
async fn climbed_once(hotel: &Hotel, wishes: &[RequestId]) {
    for id in wishes {
        assert_eq!(hotel.journal_of(*id).await, ["filed", "climbed"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_servers_one_is_killed_in_the_middle_and_every_alarm_fires_once() {
    let database = cluster::fresh().await;
    let hotel = Hotel::beside(&database).await;
    let wishes = many_wishes(&hotel, WISHES).await;
    let folder = Folder::new();
    let mut first = Program::beside(&folder, &database);
    let second = Program::beside(&folder, &database);

    let mut db = PgConnection::connect_with(&database).await.unwrap();
    sqlx::query("update alarms set due_at = now()").execute(&mut db).await.unwrap();
    while count(&mut db, CLIMBED).await < WISHES / 5 {}
    first.kill();
    assert!(count(&mut db, CLIMBED).await < WISHES, "in the middle of it");
    while count(&mut db, DUE).await > 0 {}
    climbed_once(&hotel, &wishes).await;
    drop(second);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_due_while_the_program_was_dead_is_done_when_it_is_back() {
    let database = cluster::fresh().await;
    let hotel = Hotel::beside(&database).await;
    let wishes = many_wishes(&hotel, 20).await;
    let folder = Folder::new();
    Program::beside(&folder, &database).kill();
    let mut db = PgConnection::connect_with(&database).await.unwrap();
    sqlx::query("update alarms set due_at = now()").execute(&mut db).await.unwrap();
    assert_eq!(count(&mut db, CLIMBED).await, 0);
    let again = Program::beside(&folder, &database);
    while count(&mut db, DUE).await > 0 {}
    climbed_once(&hotel, &wishes).await;
    drop(again);
}

#[tokio::test]
async fn servers_that_look_at_the_same_moment_carry_out_each_alarm_once() {
    let hotel = Hotel::open().await;
    let second = hotel.second_server().await;
    let wishes = many_wishes(&hotel, 40).await;
    for _ in 0..5 {
        hotel.app.clock.advance(TimeDelta::minutes(1));
        let now = hotel.now();
        let servers = [&hotel.app, &second.app, &hotel.app, &second.app];
        for round in join_all(servers.map(|app| duty::round(app, now))).await {
            round.unwrap();
        }
    }
    climbed_once(&hotel, &wishes).await;
}

#[tokio::test]
async fn an_outage_is_summed_up_once_and_nobody_is_rung_out_of_bed_for_each_hour_of_it() {
    let hotel = Hotel::open().await;
    let second = hotel.second_server().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (marta, tomas) = (hotel.colleague("Marta").await, hotel.colleague("Tomás").await);
    hotel.somebody_looks().await;
    let (waiting, promised) = (guest.asks_for_towels().await, guest.asks("A hook").await);
    marta.takes(promised, "I’ll bring one.").await.must_be(200);
    marta.starts(promised).await.must_be(200);
    // Two hours in which no server is up; then two come back at once.
    hotel.app.clock.advance(TimeDelta::hours(2));
    let now = hotel.now();
    let (one, other) = tokio::join!(duty::round(&hotel.app, now), duty::round(&second.app, now));
    one.unwrap();
    other.unwrap();
    hotel.somebody_looks().await;

    let journal = hotel.journal().await;
    let summaries = journal.iter().filter(|change| change.kind == "clocks_stood").count();
    assert_eq!(summaries, 1);
    tomas.open("/board").await.must_say("The clocks stood still from 21:00 to 23:00");
    // Not one event for each level that went by, but one that says how far it has come.
    let of = async |id| hotel.journal_of(id).await;
    assert_eq!(of(waiting).await[..2], ["filed", "climbed"]);
    let owed = journal.iter().filter(|change| change.kind == "call_owed").count();
    assert_eq!(owed, 1, "one call about all of it");
    assert_eq!(of(promised).await[..4], ["filed", "confirmed", "started", "became_late"]);
    hotel.minutes_pass(20).await;
    let climbed = of(promised).await.into_iter().filter(|kind| kind == "climbed").count();
    assert!(climbed <= 2, "{climbed} in twenty minutes");
}

#[tokio::test]
async fn whoever_was_asked_while_no_server_was_up_has_time_to_answer() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes_within(id, 40, "A little later tonight.").await.must_be(200);
    hotel.minutes_pass(10).await;
    assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed", "doubted"]);
    hotel.nobody_is_up_for(5).await;
    assert_eq!(hotel.journal_of(id).await.len(), 3, "not lapsed at once");
    hotel.minutes_pass(2).await;
    assert_eq!(hotel.journal_of(id).await[3], "lapsed");
}

/// When something happened to a request first.
async fn when(hotel: &Hotel, id: RequestId, kind: &str) -> Option<DateTime<Utc>> {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let entries = journal::of_request(&mut db, hotel.house.id, id).await.unwrap();
    entries.into_iter().find(|entry| entry.event["kind"] == kind).map(|entry| entry.at)
}

async fn wants_at(guest: &Person, time: &str) -> RequestId {
    guest.ask(&[("item", "TWL-BATH"), ("when", "at"), ("time", time)]).await
}

#[tokio::test]
async fn in_the_night_when_an_hour_is_left_out_nothing_is_late_and_nothing_is_forgotten() {
    // Vienna, 29 March 2026: at 02:00 it is 03:00.
    let hotel = Hotel::open_at("2026-03-29T00:30:00Z").await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let missing = wants_at(&guest, "02:30").await;
    let after = wants_at(&guest, "03:30").await;
    let now = guest.asks_for_towels().await;
    guest.looks_at(missing).await.must_say("03:00");
    guest.looks_at(now).await.must_say("01:33");
    hotel.minutes_pass(70).await;
    let begin = "2026-03-29T00:30:00Z".parse::<DateTime<Utc>>().unwrap();
    let minutes = |at: Option<DateTime<Utc>>| (at.unwrap() - begin).num_minutes();
    // Ten minutes to be answered and ten to be brought before the time that was asked for.
    assert_eq!(minutes(when(&hotel, missing, "fell_due").await), 30 - 20);
    assert_eq!(minutes(when(&hotel, after, "fell_due").await), 60 - 20);
    assert_eq!(minutes(when(&hotel, now, "climbed").await), 5);
}

#[tokio::test]
async fn in_the_night_when_an_hour_comes_twice_it_is_meant_the_first_time_and_happens_once() {
    // Vienna, 25 October 2026: at 03:00 it is 02:00 once more.
    let hotel = Hotel::open_at("2026-10-24T23:50:00Z").await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = wants_at(&guest, "02:30").await;
    let waiting = guest.asks_for_towels().await;
    hotel.minutes_pass(130).await;
    let begin = "2026-10-24T23:50:00Z".parse::<DateTime<Utc>>().unwrap();
    assert_eq!(when(&hotel, id, "fell_due").await.unwrap() - begin, TimeDelta::minutes(40 - 20));
    let fell_due = hotel.journal_of(id).await.into_iter().filter(|kind| kind == "fell_due");
    assert_eq!(fell_due.count(), 1);
    assert_eq!(when(&hotel, waiting, "climbed").await.unwrap() - begin, TimeDelta::minutes(5));
}

#[tokio::test]
async fn the_clocks_go_on_over_the_night_audit() {
    // Four in the morning in Vienna, when the house begins its day.
    let hotel = Hotel::open_at("2025-11-07T02:57:00Z").await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let brought = guest.asks("A glass of water").await;
    marta.brings(brought).await;
    guest.post(&format!("{}/right", mine(brought)), &[]).await.must_be(303);
    let waiting = guest.asks_for_towels().await;
    marta.open("/board").await.must_say("A glass of water");
    hotel.minutes_pass(5).await;
    // What was done belongs to yesterday; what waits, waits on, and has climbed on time.
    marta.open("/board").await.must_not_say("A glass of water").must_say("towel");
    assert_eq!(hotel.journal_of(waiting).await, ["filed", "climbed"]);
    guest.looks_at(waiting).await.must_say("nobody has answered you yet");
}
