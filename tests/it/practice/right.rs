//! Putting something right in practice: as in earnest, but for what leaves the house.

use axum::http::header::LOCATION;

use super::{house, joins, opens, rows, sandbox};
use crate::hotel::Hotel;

/// How many rows of any kind a house still has.
async fn rows_of(hotel: &Hotel, house: bellpull::ids::PropertyId) -> Vec<(String, i64)> {
    rows(&mut hotel.app.db.acquire().await.unwrap(), house).await
}

#[tokio::test]
async fn a_gift_chosen_in_practice_goes_with_the_evening() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    let copy = sandbox(&hotel).await;
    let tomas = joins(&hotel, "Tomás").await;
    hotel.minutes_pass(14).await;
    let room: String = sqlx::query_scalar(
        "select r.label from rooms r join stays s on s.property_id = r.property_id and s.room_id = r.id
         where s.property_id = $1 and s.status = 'in_house' order by 1 limit 1",
    )
    .bind(copy)
    .fetch_one(&hotel.app.db)
    .await
    .unwrap();
    let told = [("room", &*room), ("words", "The room smells of smoke.")];
    let here = tomas.post("/right", &told).await.must_be(303).headers[LOCATION]
        .to_str()
        .unwrap()
        .to_owned();
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    let page = tomas.open(&here).await.must_be(200);
    assert_eq!(
        page.attributes("main a[href^='tel:']", "href"),
        Vec::<String>::new(),
        "a real room"
    );
    tomas.post(&format!("{here}/apologise"), &[("sorry", "I’m so sorry.")]).await.must_be(303);
    tomas.post(&format!("{here}/fix"), &[("fixed", "Aired")]).await.must_be(303);
    let gift = [("g", "chocolate"), ("do", "give")];
    tomas.post(&format!("{here}/gesture"), &gift).await.must_be(303);
    let kept = rows_of(&hotel, copy).await;
    assert!(kept.iter().any(|(table, _)| table == "recovery_gestures"), "{kept:?}");
    hotel.minutes_pass(80).await;
    assert_eq!(rows_of(&hotel, copy).await, []);
}

#[tokio::test]
async fn in_practice_no_real_telephone_rings() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    let copy = sandbox(&hotel).await;
    let tomas = joins(&hotel, "Tomás").await;
    // Nobody answers anybody: the desk is to ring them.
    hotel.minutes_pass(30).await;
    let calls = tomas.open("/calls").await.must_be(200).must_say("In practice no phone rings.");
    assert_eq!(calls.attributes("a[href^='tel:']", "href"), Vec::<String>::new());
    let dials: i64 =
        sqlx::query_scalar("select count(*) from staff where property_id = $1 and extension <> ''")
            .bind(copy)
            .fetch_one(&hotel.app.db)
            .await
            .unwrap();
    assert_eq!(dials, 0, "a colleague's real telephone");
}

#[tokio::test]
async fn whoever_joins_the_house_meanwhile_practises_too() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    sqlx::query(
        "insert into staff select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(),
           'given_name', 'Noor', 'name', 'Noor Aziz', 'login', 'noor.aziz'))).*
         from staff s where s.property_id = $1 and s.given_name = 'Marta'",
    )
    .bind(hotel.house.id)
    .execute(&hotel.app.db)
    .await
    .unwrap();
    let noor = hotel.stranger();
    let signed_in = [("login", "noor.aziz"), ("password", crate::hotel::PASSWORD)];
    noor.post("/signin", &signed_in).await.must_be(303);
    let page = noor.open("/practices").await.must_be(200);
    let board = noor.submit(&page.form_to("/practices/join")).await.must_be(200);
    board.must_say("Nobody here is a real guest.");
}
