//! Who may be in a practice house, and how they come back.

use bellpull::staff::session::{COOKIE, PRACTICE};

use super::{house, joins, opens, sandbox};
use crate::hotel::Hotel;
use crate::person::Person;

/// Somebody with only some of another's cookies.
fn with(hotel: &Hotel, of: &Person, which: &str) -> Person {
    let thief = hotel.stranger();
    for (name, value) in of.cookies() {
        if name.ends_with(which) {
            thief.keep(&axum_extra::extract::cookie::Cookie::new(name, value));
        }
    }
    thief
}

#[tokio::test]
async fn leaving_brings_back_the_real_session_and_nothing_else() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    let marta = joins(&hotel, "Marta").await;
    let before = marta.cookies().into_iter().find(|(name, _)| name.ends_with(COOKIE));
    let page = marta.open("/me").await.must_be(200).must_say("Nobody here is a real guest.");
    assert_eq!(page.attributes("#house a[href='/practices']", "href"), Vec::<String>::new());
    let board = marta.submit(&page.form_to("/practices/leave")).await.must_be(200);
    board.must_not_say("Nobody here is a real guest.");
    let after = marta.cookies().into_iter().find(|(name, _)| name.ends_with(COOKIE));
    assert_eq!(before, after, "the real key was never touched");
}

#[tokio::test]
async fn the_key_to_practice_opens_nothing_alone() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    let marta = joins(&hotel, "Marta").await;
    with(&hotel, &marta, PRACTICE).get("/board").await.must_be(303);
    // Beside another's real key it is no key either.
    let linh = hotel.colleague("Linh").await;
    for (name, value) in marta.cookies() {
        if name.ends_with(PRACTICE) {
            linh.keep(&axum_extra::extract::cookie::Cookie::new(name, value));
        }
    }
    linh.open("/board").await.must_be(200).must_not_say("Nobody here is a real guest.");
}

#[tokio::test]
async fn signing_out_or_leaving_the_team_ends_practice_with_the_rest() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    let marta = joins(&hotel, "Marta").await;
    let kept = with(&hotel, &marta, "");
    let page = marta.open("/me").await.must_be(200);
    marta.submit(&page.form_to("/signout")).await.must_be(200);
    kept.get("/board").await.must_be(303);
}

#[tokio::test]
async fn nobody_gets_keys_links_or_passwords_in_practice() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    let helena = joins(&hotel, "Helena").await;
    for closed in ["/team", "/team/new", "/devices", "/practices", "/stays/new"] {
        helena.get(closed).await.must_be(409).must_say("not part of practice");
    }
    helena.post("/practices", &[("tempo", "calm"), ("minutes", "60")]).await.must_be(409);
    helena.post("/stays", &[]).await.must_be(409);
    // The practice house has no address of its own, and no name on the front door.
    let copy = sandbox(&hotel).await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    let slug: String = sqlx::query_scalar("select slug from properties where id = $1")
        .bind(copy)
        .fetch_one(&mut *db)
        .await
        .unwrap();
    drop(db);
    hotel.stranger().get(&format!("/r/{slug}")).await.must_be(404);
    let door = hotel.stranger().open("/").await;
    assert!(!door.links().iter().any(|link| link.contains("practice")), "{:?}", door.links());
}

#[tokio::test]
async fn a_form_sent_after_the_end_is_done_nowhere() {
    let hotel = house().await;
    let helena = opens(&hotel, "calm").await;
    let ines = joins(&hotel, "Ines").await;
    helena.post("/practices/end", &[("sure", "yes")]).await.must_be(303);
    let sent = ines.post("/handover/notes", &[("words", "Only for practice")]).await;
    sent.must_be(409).must_say("The practice evening has ended");
    let page = ines.open("/handover").await.must_be(200);
    page.must_not_say("Only for practice");
    ines.open("/handover").await.must_be(200).must_not_say("Only for practice");
}
