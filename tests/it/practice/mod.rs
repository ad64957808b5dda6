//! Practice evenings: a sandbox for a shift, and nothing of it stays.

mod keys;
mod right;

use bellpull::ids::{PropertyId, RequestId};
use bellpull::practice;
use bellpull::requests;
use bellpull::words::Language;
use sqlx::{PgConnection, Row};

use crate::hotel::Hotel;
use crate::person::Person;

/// A house with rooms enough, and one real guest.
pub async fn house() -> Hotel {
    let hotel = Hotel::open().await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    for room in (201..=210).chain(301..=310) {
        hotel.room(&mut db, &room.to_string()).await;
    }
    hotel
}

/// Helena opens an evening for everybody.
pub async fn opens(hotel: &Hotel, tempo: &str) -> Person {
    let helena = hotel.colleague("Helena").await;
    let page = helena.open("/practices").await.must_be(200);
    let form = page.form_to("/practices").fill("tempo", tempo).fill("minutes", "90");
    helena.submit(&form).await.must_be(200).must_say("Helena has opened a practice evening.");
    helena
}

/// Somebody takes part.
pub async fn joins(hotel: &Hotel, name: &str) -> Person {
    let person = hotel.colleague(name).await;
    let page = person.open("/board").await.must_be(200);
    page.must_say("Helena has opened a practice evening.").must_not_say("real guest");
    let page = person.open("/practices").await.must_be(200);
    let board = person.submit(&page.form_to("/practices/join")).await.must_be(200);
    board.must_say("Nobody here is a real guest.");
    person
}

pub async fn sandbox(hotel: &Hotel) -> PropertyId {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let open = practice::opened(&mut db, hotel.house.id).await.unwrap();
    open.and_then(|practice| practice.sandbox).expect("an evening is open")
}

/// Every table that has rows of a house, with how many.
async fn rows(db: &mut PgConnection, house: PropertyId) -> Vec<(String, i64)> {
    let tables = sqlx::query(
        "select c.table_name::text as name from information_schema.columns c
         join information_schema.tables t using (table_schema, table_name)
         where c.column_name = 'property_id' and c.table_schema = 'public'
           and t.table_type = 'BASE TABLE' order by 1",
    )
    .fetch_all(&mut *db)
    .await
    .unwrap();
    assert!(tables.len() > 20, "{}", tables.len());
    let mut found = Vec::new();
    for table in tables {
        let name: String = table.get("name");
        let sql = format!("select count(*) from {name} where property_id = $1");
        let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
            .bind(house)
            .fetch_one(&mut *db)
            .await
            .unwrap();
        if count > 0 {
            found.push((name, count));
        }
    }
    found
}

/// What is asked for in the practice house and waits for a person.
async fn waiting(hotel: &Hotel, sandbox: PropertyId) -> Vec<RequestId> {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let open = requests::open(&mut db, sandbox).await.unwrap();
    let waits = |request: &&requests::Request| request.state.answer_by().is_some();
    open.iter().filter(waits).map(|request| request.id).collect()
}

#[tokio::test]
async fn a_shift_practises_and_every_row_of_it_goes() {
    let hotel = house().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    guest.asks_for_towels().await;
    hotel.minutes_pass(1).await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    let real = rows(&mut db, hotel.house.id).await;
    drop(db);
    opens(&hotel, "hard").await;
    let copy = sandbox(&hotel).await;
    let marta = joins(&hotel, "Marta").await;
    let mut taken = 0;
    for _ in 0..80 {
        hotel.minutes_pass(1).await;
        if taken < 4
            && let Some(id) = waiting(&hotel, copy).await.first().copied()
        {
            marta.takes(id, "I am on my way to you myself.").await.must_be(200);
            marta.starts(id).await.must_be(200);
            marta.delivers(id, "In hand").await.must_be(200);
            taken += 1;
        }
    }
    let mut db = hotel.app.db.acquire().await.unwrap();
    let welcomes: i64 = sqlx::query_scalar(
        "select count(*) from call_occasions where property_id = $1 and reason = 'first_evening'",
    )
    .bind(copy)
    .fetch_one(&mut *db)
    .await
    .unwrap();
    assert_eq!(welcomes, 0, "they came yesterday");
    let copied = rows(&mut db, copy).await;
    assert!(copied.iter().any(|(table, count)| table == "requests" && *count >= 14), "{copied:?}");
    assert!(copied.iter().any(|(table, _)| table == "misses"), "nobody was difficult: {copied:?}");
    drop(db);
    // Its time is over.
    hotel.minutes_pass(12).await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    assert_eq!(rows(&mut db, copy).await, []);
    let houses: i64 =
        sqlx::query_scalar("select count(*) from properties").fetch_one(&mut *db).await.unwrap();
    assert_eq!(houses, 1);
    // The real house has what its own guest and its own clocks did, and two lines in its journal.
    let after = rows(&mut db, hotel.house.id).await;
    let count = |rows: &[(String, i64)], table: &str| {
        rows.iter().find(|(name, _)| name == table).map_or(0, |(_, count)| *count)
    };
    for (table, _) in &after {
        let may = ["journal", "alarms", "calls", "call_occasions", "practices", "staff_sessions"];
        let same = count(&real, table) == count(&after, table);
        assert!(same || may.contains(&table.as_str()), "{table}: {real:?} {after:?}");
    }
    drop(db);
    let kinds: Vec<_> = hotel.journal().await.into_iter().map(|change| change.kind).collect();
    for kind in ["practice_opened", "practice_ended"] {
        assert_eq!(kinds.iter().filter(|it| *it == kind).count(), 1, "{kinds:?}");
    }
    // Whoever was in it reads what came of it.
    let page = marta.open("/board").await.must_be(200);
    assert!(page.says("What came of the last ones"), "{}", page.text());
    page.must_say("had an answer in time")
        .must_say("To speak about together")
        .must_not_say("Marta Kowalczyk did");
    marta.open("/board").await.must_be(200).must_not_say("Nobody here is a real guest.");
}

#[tokio::test]
async fn the_guests_of_an_evening_are_difficult_and_react() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    let copy = sandbox(&hotel).await;
    let marta = joins(&hotel, "Marta").await;
    // Mrs Whitfield asks three times.
    hotel.minutes_pass(14).await;
    let id = waiting(&hotel, copy).await[0];
    let page = marta.open(&crate::acts::ours(id)).await.must_be(200).must_say("Mrs Whitfield");
    page.must_say("I asked for towels").must_say("This is the third time I write");
    marta.takes(id, "I am sorry, Mrs Whitfield. Two towels, now.").await.must_be(200);
    marta.starts(id).await.must_be(200);
    marta.delivers(id, "In hand").await.must_be(200);
    hotel.minutes_pass(5).await;
    let page = marta.open(&crate::acts::ours(id)).await.must_be(200);
    assert!(page.says("ust right"), "{}", page.text());
    // In Arabic, later.
    hotel.minutes_pass(10).await;
    let board = marta.open("/board?department=desk").await.must_be(200);
    assert!(board.says("السيدة المنصور") || board.says("نحتاج إلى سرير طفل"), "{}", board.text());
}

#[tokio::test]
async fn what_is_wanted_later_has_the_time_that_the_house_gives_it() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    let copy = sandbox(&hotel).await;
    let tomas = joins(&hotel, "Tomás").await;
    let guest = "select r.label from stays s
         join rooms r on r.property_id = s.property_id and r.id = s.room_id
         where s.property_id = $1 order by 1 limit 1";
    let room: String = sqlx::query_scalar(guest).bind(copy).fetch_one(&hotel.app.db).await.unwrap();
    let form = tomas.open("/desk/file").await.form_to("/desk/file").fill("who", &room);
    let form = form.fill("what", "A cake").fill("when", "at").fill("day", "today");
    tomas.submit(&form.fill("time", "22:00")).await.must_be(200);
    let enters = "select waits_since is not null from requests
         where property_id = $1 and words = 'A cake'";
    for _ in 0..60 {
        hotel.minutes_pass(1).await;
        let waits = sqlx::query_scalar(enters).bind(copy).fetch_one(&hotel.app.db).await;
        if waits.unwrap() {
            break;
        }
    }
    // Within ten minutes, and not within the three that a wish for now has.
    hotel.minutes_pass(6).await;
    let which = "select id from requests where property_id = $1 and words = 'A cake'";
    let id: RequestId =
        sqlx::query_scalar(which).bind(copy).fetch_one(&hotel.app.db).await.unwrap();
    tomas.takes(id, "It will be there at ten.").await.must_be(200);
    let helena = hotel.colleague("Helena").await;
    helena.post("/practices/end", &[("sure", "yes")]).await.must_be(303);
    helena.open("/practices").await.must_say("1 had an answer in time");
}

#[tokio::test]
async fn two_servers_play_each_scene_once() {
    let hotel = house().await;
    let other = hotel.second_server().await;
    opens(&hotel, "hard").await;
    let copy = sandbox(&hotel).await;
    for _ in 0..30 {
        hotel.app.clock.advance(chrono::TimeDelta::minutes(1));
        let now = hotel.now();
        let (one, two) = tokio::join!(
            bellpull::duty::round(&hotel.app, now),
            bellpull::duty::round(&other.app, now)
        );
        one.unwrap();
        two.unwrap();
    }
    let mut db = hotel.app.db.acquire().await.unwrap();
    let said: i64 = sqlx::query_scalar(
        "select count(*) from (select request_id, body from messages where property_id = $1
           group by 1, 2 having count(*) > 1) twice",
    )
    .bind(copy)
    .fetch_one(&mut *db)
    .await
    .unwrap();
    assert_eq!(said, 0, "somebody says the same twice");
    let asked: i64 = sqlx::query_scalar("select count(*) from requests where property_id = $1")
        .bind(copy)
        .fetch_one(&mut *db)
        .await
        .unwrap();
    assert_eq!(asked, 11, "the first half hour of a hard evening");
}

#[tokio::test]
async fn one_evening_at_a_time_and_only_where_guests_find_a_room() {
    let hotel = house().await;
    let helena = opens(&hotel, "calm").await;
    let first = sandbox(&hotel).await;
    helena.post("/practices", &[("tempo", "hard"), ("minutes", "60")]).await.must_be(303);
    assert_eq!(sandbox(&hotel).await, first);
    let page = helena.open("/practices").await.must_be(200);
    let end = page.form_to("/practices/end");
    helena.submit(&end).await.must_be(422).must_say("Tick that you are sure");
    assert_eq!(sandbox(&hotel).await, first);
    let page = helena.submit(&end.fill("sure", "yes")).await.must_be(200);
    page.must_say("What came of");
    let mut db = hotel.app.db.acquire().await.unwrap();
    assert_eq!(rows(&mut db, first).await, []);
    drop(db);
    helena.post("/practices", &[("tempo", "fast"), ("minutes", "60")]).await.must_be(422);
    let small = Hotel::open().await;
    let helena = small.colleague("Helena").await;
    let refused = helena.post("/practices", &[("tempo", "calm"), ("minutes", "60")]).await;
    refused.must_be(409).must_say("too few rooms");
}

#[tokio::test]
async fn what_rings_in_the_real_house_is_heard_in_practice() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    let marta = joins(&hotel, "Marta").await;
    marta.open("/board").await.must_not_say("In the real house");
    let guest = hotel.guest_speaking(Language::En, "Mrs Okafor", "304").await;
    guest.asks_for_towels().await;
    marta
        .open("/board")
        .await
        .must_be(200)
        .must_say("In the real house one request rings for you.");
}
