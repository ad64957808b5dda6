//! How long the overview of a year takes to open, and what a year behind them costs the pages of a day.

use std::time::{Duration, Instant};

use bellpull::demo::history;

use crate::hotel::Hotel;
use crate::person::Person;

#[tokio::test]
#[ignore = "writes a year of 300 rooms first, for some minutes"]
async fn the_overview_of_a_year_and_the_pages_of_a_day_open() {
    let hotel = Hotel::open().await;
    let (marta, tomas) = (hotel.colleague("Marta").await, hotel.colleague("Tomás").await);
    let helena = hotel.colleague("Helena").await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    guest.asks("Another pillow").await;
    let day = [
        (&marta, "/board"),
        (&marta, "/round"),
        (&tomas, "/calls"),
        (&tomas, "/right"),
        (&helena, "/rules"),
        (&guest, "/stay"),
    ];
    let mut without = Vec::new();
    for (who, page) in day {
        without.push(opens(who, page).await);
    }

    let mut tx = hotel.app.db.begin().await.unwrap();
    history::open_wing(&mut tx, hotel.house.id, 300).await.unwrap();
    let wishes = history::write(&mut tx, hotel.house.id, 365, 7, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    let mut db = hotel.app.db.acquire().await.unwrap();
    for settle in ["set statement_timeout = 0", "vacuum (analyze)"] {
        sqlx::query(settle).execute(&mut *db).await.unwrap();
    }
    drop(db);

    let year = "/overview?from=2024-11-07&until=2025-11-06";
    helena.open(year).await.must_be(200).must_say("7 November 2024 to 6 November 2025");
    println!("{wishes} requests: their overview {:?}", opens(&helena, year).await);
    for ((who, page), without) in day.into_iter().zip(without) {
        let with = opens(who, page).await;
        let ratio = with.as_secs_f64() / without.as_secs_f64();
        println!("{page}: {with:?}, without them {without:?}, {ratio:.2} times as long");
    }
}

/// How long a page takes to open as a rule: the middle one of nine times.
async fn opens(who: &Person, page: &str) -> Duration {
    let mut times = Vec::new();
    for _ in 0..9 {
        let began = Instant::now();
        who.open(page).await.must_be(200);
        times.push(began.elapsed());
    }
    times.sort_unstable();
    times[times.len() / 2]
}
