//! What comes too late or is done by somebody else meanwhile: nothing typed is lost, nothing is
//! forgotten, and the guest reads what is so.

use super::{late_towels, open_of, sorry_and_fixed};
use crate::acts::ours;
use crate::hotel::Hotel;

#[tokio::test]
async fn what_a_guest_types_while_it_is_closed_is_put_right_again() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let (tomas, helena) = (hotel.colleague("Tomás").await, hotel.colleague("Helena").await);
    let here = format!("/right/{id}");
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    tomas.post(&format!("{here}/fix"), &[("fixed", "Four large ones")]).await.must_be(303);
    let home = guest.open("/stay").await.must_say("You say if it is");
    helena.post(&format!("{here}/close"), &[("reason", "Done, I think")]).await.must_be(303);
    let still = [("still", "They are hand towels")];
    for _ in 0..2 {
        let home = guest.press(&home, "Not yet", &still).await.must_be(200);
        home.must_say("This is being put right: by");
    }
    let again = open_of(&hotel, &guest).await.unwrap();
    assert_ne!(again, id);
    let page = tomas.open(&format!("/right/{again}")).await.must_say("They are hand towels");
    assert_eq!(page.texts(".said").len(), 1, "said once");
    tomas.open("/right").await.must_say("Nobody has taken it yet");
}

#[tokio::test]
async fn what_a_guest_types_while_something_else_goes_wrong_is_kept() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    tomas.post(&format!("{here}/fix"), &[("fixed", "Four large ones")]).await.must_be(303);
    let home = guest.open("/stay").await.must_say("You say if it is");
    let noise = [("room", "304"), ("words", "And now the noise")];
    tomas.post("/right", &noise).await.must_be(303);
    let still = [("still", "They are hand towels")];
    for _ in 0..2 {
        guest.press(&home, "Not yet", &still).await.must_be(200);
    }
    let page = tomas.open(&here).await.must_say("They are hand towels");
    assert_eq!(page.texts(".said").iter().filter(|it| it.contains("hand towels")).count(), 1);
    let words = [("still", "The towels are lovely")];
    let late = guest.press(&home, "It’s right now", &words).await.must_be(409);
    late.must_say("Something else went wrong in the meantime");
    tomas.open(&here).await.must_say("The towels are lovely");
    assert_eq!(open_of(&hotel, &guest).await, Some(id));
    // Too long is said, and comes back to be shortened.
    tomas.post(&format!("{here}/fix"), &[("fixed", "They moved")]).await.must_be(303);
    let long = "no ".repeat(700);
    let home = guest.open("/stay").await;
    let page = guest.press(&home, "Not yet", &[("still", &long)]).await.must_be(422);
    assert!(page.form("Not yet").value("still").is_some_and(|it| it.starts_with("no no no")));
}

#[tokio::test]
async fn what_was_chosen_is_given_or_the_guest_reads_that_it_will_not_be() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let (tomas, helena) = (hotel.colleague("Tomás").await, hotel.colleague("Helena").await);
    let here = format!("/right/{id}");
    sorry_and_fixed(&tomas, &here, "Done").await;
    let gesture = format!("{here}/gesture");
    // The list knows what it costs, and who says yes to it, whatever is typed beside it.
    let night = [("g", "own"), ("own", "Tonight’s room on the house"), ("own-cost", "0")];
    tomas.post(&gesture, &night).await.must_be(422).must_say("A manager says yes to this one");
    let fields = [("g", "chocolate"), ("g", "breakfast"), ("do", "offer")];
    tomas.post(&gesture, &fields).await.must_be(303);
    let home = guest.open("/stay").await;
    let (field, value) = home.choice("Breakfast on us");
    guest.submit(&home.form("I’d like this").fill(&field, &value)).await.must_be(200);
    let close = format!("{here}/close");
    let reason = [("reason", "They leave early")];
    let page = helena.post(&close, &reason).await.must_be(422);
    page.must_say("Something was chosen and the guest doesn’t have it")
        .must_say("They leave early");
    assert_eq!(open_of(&hotel, &guest).await, Some(id));
    tomas.open(&here).await.must_say("You have €31 of €50 left here");
    helena.open("/overview").await.must_say("Breakfast on us");
    let reason = [("reason", "They leave early"), ("drops", "yes")];
    helena.post(&close, &reason).await.must_be(303);
    // What was never given was never spent.
    helena.open("/overview").await.must_not_say("Breakfast on us");
    let given_up =
        hotel.journal().await.iter().filter(|it| it.kind == "exception_given_up").count();
    assert_eq!(given_up, 1);
    let day: i64 = sqlx::query_scalar("select sum(spent + held)::bigint from allowance_days")
        .fetch_one(&hotel.app.db)
        .await
        .unwrap();
    assert_eq!(day, 0);
    let home = guest.open("/stay").await.must_say("Helena closed this");
    let home = home.must_say("What you chose, Breakfast on us, won’t be coming after all");
    let home = home.must_say("If it still isn’t right").must_not_say("staying with this");
    helena.open(&here).await.must_say("It was not given.");
    // It is still not right: that opens it again, without a word more.
    let folded = home.must_say("It’s still not right").must_not_say("It’s right now");
    guest.press(&folded, "Tell us", &[]).await.must_say("This is being put right");
    let again = open_of(&hotel, &guest).await.unwrap();
    helena.post(&format!("/right/{again}/close"), &[("reason", "They left")]).await.must_be(303);
    guest.open("/stay").await.must_say("Helena closed this");
    hotel.nobody_is_up_for(24 * 60).await;
    guest.open("/stay").await.must_not_say("Helena closed this");
}

#[tokio::test]
async fn what_has_begun_is_watched_and_nobody_is_asked_at_night() {
    let hotel = Hotel::open().await;
    let (_guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    tomas.post(&format!("{here}/apologise"), &[("sorry", "I’m so sorry.")]).await.must_be(303);
    let begun = [("fixed", "Linh is looking for them"), ("do", "begun")];
    tomas.post(&format!("{here}/fix"), &begun).await.must_be(303);
    hotel.nobody_is_up_for(61).await;
    hotel.somebody_looks().await;
    tomas.open("/right").await.must_say("It has begun and isn’t done");
    tomas.post(&format!("{here}/fix"), &[("fixed", "Done")]).await.must_be(303);
    tomas.open(&here).await.must_not_say("It has begun and isn’t done");
    let plan = format!("{here}/plan");
    let night = tomas.post(&plan, &[("day", "tomorrow"), ("at", "03:00")]).await.must_be(422);
    night.must_say("nobody rings a guest");
    tomas.post(&plan, &[("day", "tomorrow"), ("at", "09:00")]).await.must_be(303);
}

#[tokio::test]
async fn whoever_was_slower_keeps_their_words() {
    let hotel = Hotel::open().await;
    let (_guest, id) = late_towels(&hotel).await;
    let (tomas, helena) = (hotel.colleague("Tomás").await, hotel.colleague("Helena").await);
    let here = format!("/right/{id}");
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    tomas.post(&format!("{here}/apologise"), &[("sorry", "I’m so sorry.")]).await.must_be(303);
    let fix = format!("{here}/fix");
    let done = [("fixed", "Four large ones"), ("do", "done")];
    // The same twice is done once.
    tomas.post(&fix, &done).await.must_be(303);
    tomas.post(&fix, &done).await.must_be(303);
    let other = [("fixed", "Two, and I checked"), ("do", "done")];
    let page = helena.post(&fix, &other).await.must_be(409);
    page.must_say("That was done already").must_say("Two, and I checked");
    let card = "so ".repeat(700);
    let gesture = [("g", "note"), ("do", "choose"), ("card", card.as_str())];
    let page = tomas.post(&format!("{here}/gesture"), &gesture).await.must_be(422);
    page.must_say("characters too long").must_say("so so so");
    let gesture = [("g", "note"), ("do", "choose"), ("card", "With love")];
    tomas.post(&format!("{here}/gesture"), &gesture).await.must_be(303);
    tomas.post(&format!("{here}/gesture"), &gesture).await.must_be(303);
    let gesture = [("g", "cookies"), ("do", "choose"), ("card", "From all of us")];
    let page = helena.post(&format!("{here}/gesture"), &gesture).await.must_be(409);
    page.must_say("From all of us");
    let give = format!("{here}/give");
    tomas.post(&give, &[("card", &card)]).await.must_be(422).must_say("so so so");
    tomas.post(&give, &[("card", "With love")]).await.must_be(303);
    tomas.post(&give, &[("card", "With love")]).await.must_be(303);
    helena.post(&give, &[("card", "Yours")]).await.must_be(409).must_say("Yours");
}

#[tokio::test]
async fn a_form_gone_back_to_says_no_second_yes_unasked() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let marta = hotel.colleague("Marta").await;
    let page = marta.open(&ours(id)).await;
    let yes = |amount| page.form("Do it").fill("yes-what", "Slippers").fill("yes-amount", amount);
    marta.submit(&yes("8")).await.must_be(200);
    let again = marta.submit(&yes("9")).await.must_be(422);
    let again = again.must_say("With this form you already said yes: Slippers, €8.");
    let again = again.must_say("You have €17 of €25 left here");
    let meant = again.form("Do it");
    assert_eq!(meant.value("yes-amount"), Some("9"));
    marta.submit(&meant).await.must_be(200).must_say("You have €8 of €25 left here");
}
