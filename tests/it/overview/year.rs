//! How long the overview of a year takes to open.

use std::time::Instant;

use bellpull::demo::history;

use crate::hotel::Hotel;

#[tokio::test]
#[ignore = "writes a year of 300 rooms first, for some minutes"]
async fn the_overview_of_a_year_opens() {
    let hotel = Hotel::open().await;
    let mut tx = hotel.app.db.begin().await.unwrap();
    history::open_wing(&mut tx, hotel.house.id, 300).await.unwrap();
    let wishes = history::write(&mut tx, hotel.house.id, 365, 7, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    let mut db = hotel.app.db.acquire().await.unwrap();
    for settle in ["set statement_timeout = 0", "vacuum (analyze)"] {
        sqlx::query(settle).execute(&mut *db).await.unwrap();
    }
    drop(db);
    let helena = hotel.colleague("Helena").await;
    let year = "/overview?from=2024-11-07&until=2025-11-06";
    for time in 1..=5 {
        let began = Instant::now();
        helena.open(year).await.must_be(200).must_say("7 November 2024 to 6 November 2025");
        println!("{wishes} requests, time {time}: {} ms", began.elapsed().as_millis());
    }
}
