//! Who may be in a practice house, and how they come back.

use bellpull::staff::session::{COOKIE, PRACTICE};

use super::{house, joins, opens, sandbox, waiting};
use crate::hotel::{Hotel, PIN};
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

/// What a colleague tells colleagues.
async fn note(of: &Person, words: &str) -> crate::page::Form {
    let page = of.open("/handover").await.must_be(200);
    page.form_to("/handover/notes").fill("words", words)
}

#[tokio::test]
async fn of_two_windows_of_one_browser_none_writes_in_the_other_house() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (towels, ines) = (guest.asks_for_towels().await, hotel.colleague("Ines").await);
    // One window stands in the real house when the other begins to practise.
    let take = ines
        .open(&crate::acts::ours(towels))
        .await
        .form_to(&format!("/board/requests/{towels}/take"));
    let real = note(&ines, "The lift of the west wing stands still.").await;
    let (rule, moment) = (
        ines.open("/rules/name").await.form("Tell the manager").fill("rule", "No lamps"),
        ines.open("/moments/new").await.form("Put it on the wall").fill("words", "A bear."),
    );
    let page = ines.open("/practices").await;
    ines.submit(&page.form_to("/practices/join")).await.must_be(200);
    ines.submit(&take.fill("message", "I’m coming.")).await.must_be(409);
    let refused = ines.submit(&real).await.must_be(409).must_say("Nothing was done");
    let again = refused.must_say("What you sent is for the real house").form("Send it again");
    for form in [&rule, &moment] {
        ines.submit(form).await.must_be(409).must_say("What you sent is for the real house");
    }
    for (path, words) in
        [("/handover", "west wing"), ("/rules", "No lamps"), ("/moments", "A bear.")]
    {
        ines.open(path).await.must_be(200).must_not_say(words);
    }
    // Nothing typed is lost: out of practice, it is sent again.
    let practice = note(&ines, "Only for practice").await;
    let page = ines.open("/board").await;
    ines.submit(&page.form_to("/practices/leave")).await.must_be(200);
    ines.submit(&again).await.must_be(200).must_say("west wing");
    // And what a window was left with in practice is done nowhere.
    let left = ines.submit(&practice).await.must_be(409).must_say("What you sent was for practice");
    assert!(left.find_form("Send it again").is_none());
    ines.open("/handover").await.must_say("west wing").must_not_say("Only for practice");
    assert_eq!(hotel.journal_of(towels).await, ["filed"]);
}

#[tokio::test]
async fn what_is_about_one_guest_says_for_which_house_it_was_and_keeps_the_words() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    hotel.minutes_pass(14).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (towels, ines) = (guest.asks_for_towels().await, hotel.colleague("Ines").await);
    ines.takes(towels, "I’m bringing them.").await.must_be(200);
    let here = format!("/board/requests/{towels}");
    let words = "The large ones are still in the dryer.";
    let reply = ines.open(&here).await.form_to(&format!("{here}/reply")).fill("message", words);
    let tap = ines.open("/board").await.form_to(&format!("{here}/start"));
    let page = ines.open("/practices").await;
    ines.submit(&page.form_to("/practices/join")).await.must_be(200);
    for form in [&tap, &reply] {
        let page = ines.submit(form).await.must_be(409).must_say("is for the real house");
        page.must_say("this browser is practising meanwhile").form("Send it again");
    }
    let again = ines.submit(&reply).await.must_say(words).form("Send it again");

    // In practice somebody waits as well; and what is written to them goes no further.
    let id = waiting(&hotel, sandbox(&hotel).await).await[0];
    let page = ines.open(&crate::acts::ours(id)).await.must_be(200);
    let take = page.form_to(&format!("/board/requests/{id}/take"));
    let page = ines.open("/board").await;
    ines.submit(&page.form_to("/practices/leave")).await.must_be(200);
    let left = ines.submit(&take.fill("message", "Two towels, at once.")).await.must_be(409);
    let left = left.must_say("was for practice").must_say("back in the real house");
    assert!(left.must_say("Two towels, at once.").find_form("Send it again").is_none());
    // And what was meant for the real house is sent from there.
    ines.submit(&again).await.must_be(200);
    guest.looks_at(towels).await.must_say(words);
}

#[tokio::test]
async fn a_shared_phone_locks_in_practice_as_ever_and_nothing_is_lost() {
    let hotel = house().await;
    opens(&hotel, "calm").await;
    let phone = hotel.colleague("Helena").await;
    let page = phone.open("/devices").await.must_be(200);
    phone.submit(&page.form_to("/devices/phone").fill("name", "Cart 3")).await.must_be(200);
    let ines = hotel.staff_id("Ines").to_string();
    let form = phone.open("/signin").await.form_to("/signin").fill("who", &ines);
    phone.submit(&form.fill("pin", PIN)).await.must_be(200);
    let page = phone.open("/practices").await.must_be(200);
    phone.submit(&page.form_to("/practices/join")).await.must_say("Nobody here is a real guest.");
    hotel.minutes_pass(9).await;
    let form = note(&phone, "Only for practice").await;
    // A hand has touched it: it stays open for another while.
    hotel.minutes_pass(9).await;
    phone.open("/board").await.must_be(200).must_say("Nobody here is a real guest.");
    hotel.minutes_pass(10).await;
    let locked = phone.submit(&form).await.must_be(403);
    let unlock = locked.form_to("/signin/unlock");
    phone.submit(&unlock.clone().fill("pin", "000000")).await.must_be(422);
    phone.get("/handover").await.must_be(403);
    // Whoever has the PIN is where they were, with what they wrote.
    let carry_on = phone.submit(&unlock.fill("pin", PIN)).await.must_be(200);
    let page = phone.submit(&carry_on.form_to("/handover/notes")).await.must_be(200);
    let page = page.must_say("Only for practice").must_say("Nobody here is a real guest.");
    phone.submit(&page.form_to("/practices/leave")).await.must_be(200);
    phone.open("/handover").await.must_be(200).must_not_say("Only for practice");
}
