//! What a house gives, what it costs and who says yes to it: the manager sets it.

use super::{late_towels, sorry_and_fixed};
use crate::hotel::Hotel;

#[tokio::test]
async fn the_manager_prices_what_the_house_gives_and_hides_what_it_does_not() {
    let hotel = Hotel::open().await;
    let (_guest, id) = late_towels(&hotel).await;
    let (tomas, helena) = (hotel.colleague("Tomás").await, hotel.colleague("Helena").await);
    let list = helena.open("/me").await.link("What we give");
    let page = helena.open(&list).await.must_be(200).must_say("Usually €7");
    let form = page.form_to("/gestures");
    assert_eq!(
        (form.value("cost-chocolate"), form.value("who-night")),
        (Some("7"), Some("manager"))
    );

    // What cannot be is said, and all that was typed stands there still.
    let odd = form.clone().fill("cost-chocolate", "much").fill("cost-flower", "");
    let odd = helena.submit(&odd.fill("who-parking", "none").fill("cost-book", "1٢")).await;
    let odd = odd.must_be(422).must_say("Write an amount, such as 8 or 12.50");
    let again = odd.must_say("Write an amount, or let a manager be asked").form_to("/gestures");
    let typed = ["cost-chocolate", "cost-flower", "who-parking", "cost-book"];
    assert_eq!(typed.map(|field| again.value(field).unwrap()), ["much", "", "none", "1٢"]);

    let form = form.fill("cost-chocolate", "8.50").fill("who-breakfast", "manager");
    let saved = helena.submit(&form.fill("who-parking", "none")).await.must_be(200);
    let saved = saved.must_say("keeps its price");
    assert_eq!(saved.form_to("/gestures").value("cost-chocolate"), Some("8.50"));
    // Saving what stands there already is no news; the rest is written down with who it was.
    helena.submit(&saved.form_to("/gestures")).await.must_be(200);
    let set: Vec<serde_json::Value> =
        sqlx::query_scalar("select event from journal where kind = 'gesture_set' order by seq")
            .fetch_all(&hotel.app.db)
            .await
            .unwrap();
    let codes: Vec<_> = set.iter().filter_map(|event| event["code"].as_str()).collect();
    assert_eq!(codes, ["chocolate", "breakfast", "parking"]);
    let by = hotel.staff_id("Helena").to_string();
    assert!(set.iter().all(|event| event["by"] == by.as_str()));
    assert_eq!((&set[0]["cost"], &set[2]["hidden"]), (&850.into(), &true.into()));

    let here = format!("/right/{id}");
    sorry_and_fixed(&tomas, &here, "Done").await;
    let page = tomas.open(&here).await.must_say("About €8.50").must_not_say("Parking");
    assert!(page.texts("label[for=g-breakfast]").join(" ").contains("Ring Helena"));
    let gesture = format!("{here}/gesture");
    let breakfast = [("g", "breakfast"), ("do", "choose")];
    tomas.post(&gesture, &breakfast).await.must_be(422).must_say("A manager says yes to this one");
    tomas.post(&gesture, &[("g", "parking"), ("do", "choose")]).await.must_be(422);
    helena.post(&gesture, &breakfast).await.must_be(303);
    tomas.open(&here).await.must_say("Helena chose it").must_say("€19");
}
