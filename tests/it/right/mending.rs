//! Something went wrong: somebody has it, says sorry, puts it right, gives something, and asks.

use super::{late_towels, open_of, sorry_and_fixed};
use crate::hotel::Hotel;
use crate::page::Page;
use crate::person::Person;

/// Presses the button that leads there, with these fields.
async fn does(who: &Person, page: &Page, to: &str, fields: &[(&str, &str)]) -> Page {
    // The first buttons of an apology are beginnings.
    let form = if to.ends_with("/apologise") { page.form("Send it") } else { page.form_to(to) };
    let form = fields.iter().fold(form, |form, (name, value)| form.fill(name, value));
    who.submit(&form).await
}

#[tokio::test]
async fn late_towels_are_put_right_step_by_step_until_the_guest_says_so() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let here = format!("/right/{id}");
    guest.open("/stay").await.must_say("We’re sorry. This is being put right: by");
    let tomas = hotel.colleague("Tomás").await;
    let list = tomas.open("/right").await.must_be(200).must_say("2 × Bath towels");
    let list = list.must_say("Nobody has taken it yet").must_say("Mrs Okafor");
    assert_eq!(list.attributes("#rights a", "href"), [here.as_str()]);

    let page = tomas.open(&here).await.must_be(200);
    let page = does(&tomas, &page, &format!("{here}/take"), &[]).await.must_be(200);
    let page = page.must_say("In Tomás’s hands since");
    guest.open("/stay").await.must_say("Tomás is staying with this until you say it’s right");

    // A beginning takes the place of another, and never of what somebody typed.
    let apologise = format!("{here}/apologise");
    let sorry = |page: &Page| page.form("Send it").value("sorry").unwrap().to_owned();
    let page = tomas.press(&page, "Short", &[]).await.must_be(200);
    assert!(sorry(&page).ends_with("We let you down. Tomás"), "{}", sorry(&page));
    let page = tomas.press(&page, "Late", &[]).await.must_be(200);
    assert!(sorry(&page).contains("later than we promised") && !sorry(&page).contains("let you"));
    let page = tomas.press(&page, "Short", &[("sorry", "Dear Mrs Okafor")]).await.must_be(200);
    assert!(sorry(&page).starts_with("Dear Mrs Okafor\n"), "{}", sorry(&page));
    assert!(sorry(&page).ends_with("We let you down. Tomás"));
    guest.open("/stay").await.must_not_say("We let you down");

    // Wording that defends the house is pointed out, and nothing is lost.
    let words = [("sorry", "I’m sorry. But we were busy.")];
    let page = does(&tomas, &page, &apologise, &words).await.must_be(422);
    let page = page.must_say("This defends or praises the house").must_say("But we were busy.");
    guest.open("/stay").await.must_not_say("we were busy");
    let words = [("sorry", "I’m so sorry. You waited too long, and that is on us.")];
    let page = does(&tomas, &page, &apologise, &words).await.must_be(200);
    guest.open("/stay").await.must_say("You waited too long, and that is on us.");

    let fixed = [("fixed", "Marta brought four large ones."), ("do", "done")];
    let page = does(&tomas, &page, &format!("{here}/fix"), &fixed).await.must_be(200);
    let page = page.must_say("What would make them smile?").must_say("About €7");
    let page = page.must_say("You may spend up to €50");

    // The guest chooses.
    let action = format!("{here}/gesture");
    let one = page.form_to(&action).fill("g", "chocolate").fill("do", "offer");
    tomas.submit(&one).await.must_be(422).must_say("Tick two or three things");
    let fields = [("g", "chocolate"), ("g", "breakfast"), ("do", "offer"), ("card", "")];
    tomas.post(&action, &fields).await.must_be(303);
    let page = tomas.open(&here).await.must_say("The guest is choosing from");
    page.must_say("You have €31 of €50 left here");
    let home = guest.open("/stay").await.must_say("Tomás would like to do something for you");
    let (field, value) = home.choice("Hot chocolate tonight, with a card");
    let form = home.form("I’d like this").fill(&field, &value);
    guest.submit(&form).await.must_say("You chose: Hot chocolate tonight, with a card.");
    let page = tomas.open(&here).await.must_say("The guest chose it");
    let page = page.must_say("You have €43 of €50 left here");

    let page = does(&tomas, &page, &format!("{here}/give"), &[]).await.must_be(200);
    let page = does(&tomas, &page, &format!("{here}/plan"), &[("at", "09:00")]).await.must_be(200);
    page.must_say("The front desk rings: tomorrow, 09:00");
    let home = guest
        .open("/stay")
        .await
        .must_say("We’ll ring you to hear whether it’s right: tomorrow, 09:00");
    guest.press(&home, "It’s right now", &[]).await.must_be(200);
    assert_eq!(open_of(&hotel, &guest).await, None);
    tomas.open(&here).await.must_say("The guest says it’s right. Closed");
    guest.open("/stay").await.must_not_say("staying with this");
}

#[tokio::test]
async fn not_right_takes_the_fix_back_and_it_stays_open() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    tomas.post(&format!("{here}/fix"), &[("fixed", "Four large ones"), ("do", "done")]).await;
    let home = guest.open("/stay").await.must_say("You say if it is");
    let home = guest.press(&home, "Not yet", &[("still", "They are hand towels")]).await;
    home.must_be(200).must_not_say("You say if it is");
    let page = tomas.open(&here).await.must_say("The guest said it wasn’t right");
    page.must_say("They are hand towels").must_say("Four large ones");
    assert_eq!(open_of(&hotel, &guest).await, Some(id));
}

#[tokio::test]
async fn a_word_on_the_fix_is_not_the_second_touch() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    sorry_and_fixed(&tomas, &here, "Four large ones").await;
    let nine = [("day", "tomorrow"), ("at", "09:00")];
    tomas.post(&format!("{here}/plan"), &nine).await.must_be(303);
    let home = guest.open("/stay").await.must_say("You say if it is");
    for _ in 0..2 {
        let home = guest.press(&home, "It’s right now", &[]).await.must_be(200);
        let home = home
            .must_say("Tomás still has this")
            .must_say("We’ll ring you to hear whether it’s right: tomorrow, 09:00");
        home.must_not_say("until you say it’s right").must_not_say("It’s right now");
    }
    assert_eq!(open_of(&hotel, &guest).await, Some(id));
    let page = tomas.open(&here).await.must_say("The guest said on their page that it’s right");
    page.must_say("Ask once more").must_say("The front desk rings: tomorrow, 09:00");

    // What they are given comes, and does not end it unasked.
    let gesture = [("g", "note"), ("do", "choose")];
    tomas.post(&format!("{here}/gesture"), &gesture).await.must_be(303);
    tomas.post(&format!("{here}/give"), &[]).await.must_be(303);
    assert_eq!(open_of(&hotel, &guest).await, Some(id));
    let home = guest.open("/stay").await.must_say("that it’s right. Is it still?");
    guest.press(&home, "It’s right now", &[]).await.must_not_say("Is it still?");
    assert_eq!(open_of(&hotel, &guest).await, None);
    let dropped = hotel.journal().await.iter().filter(|it| it.kind == "call_dropped").count();
    assert_eq!(dropped, 1, "nobody rings them for it any more");
}

#[tokio::test]
async fn whoever_asks_before_anything_was_given_asks_once_more() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    sorry_and_fixed(&tomas, &here, "Four large ones").await;
    let nine = [("day", "tomorrow"), ("at", "09:00")];
    tomas.post(&format!("{here}/plan"), &nine).await.must_be(303);
    tomas.post(&format!("{here}/heard"), &[("right", "yes")]).await.must_be(303);
    let page = tomas.open(&here).await.must_say("The guest said to Tomás that it’s right");
    page.must_not_say("The front desk rings at");
    // It may turn out not to be, and then all of it begins again.
    let home = guest.open("/stay").await.must_say("It isn’t right after all");
    let home = guest.press(&home, "Tell us", &[("still", "One is wet")]).await;
    home.must_say("Tomás is staying with this until you say it’s right");
    tomas.open(&here).await.must_say("One is wet").must_not_say("The guest said to Tomás");
}

#[tokio::test]
async fn a_second_miss_joins_what_is_open() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let again = guest.asks("A feather-free pillow").await;
    hotel.colleague("Marta").await.takes(again, "I’m bringing it.").await.must_be(200);
    hotel.minutes_pass(30).await;
    assert_eq!(open_of(&hotel, &guest).await, Some(id));
    let page = hotel.colleague("Tomás").await.open(&format!("/right/{id}")).await;
    page.must_say("and 1 more").must_say("A feather-free pillow");
}

#[tokio::test]
async fn what_nobody_takes_is_told_once_however_long_the_clocks_stood() {
    let hotel = Hotel::open().await;
    let (_guest, id) = late_towels(&hotel).await;
    hotel.nobody_is_up_for(120).await;
    hotel.somebody_looks().await;
    hotel.somebody_looks().await;
    let late = hotel.journal().await;
    let late = late.iter().filter(|change| change.kind == "recovery_late").count();
    // Once as it became late, at most, and once after the outage.
    assert!((1..=2).contains(&late), "{late}");
    let board = hotel.colleague("Tomás").await.open("/board").await.must_be(200);
    let lines = board.texts("#risen").join(" ");
    assert!(lines.contains("Nobody has it. Somebody should have taken it by"), "{lines}");
    assert_eq!(board.attributes(&format!("#up-{id} a"), "href"), [format!("/right/{id}")]);
}

#[tokio::test]
async fn only_its_owner_says_sorry_and_only_a_manager_closes_it_without() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let here = format!("/right/{id}");
    let (tomas, ines) = (hotel.colleague("Tomás").await, hotel.colleague("Ines").await);
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    let sorry = [("sorry", "I’m so sorry.")];
    let refused = ines.post(&format!("{here}/apologise"), &sorry).await.must_be(409);
    refused.must_say("Tomás has this one");
    tomas.post(&format!("{here}/close"), &[("reason", "Enough")]).await.must_be(404);
    let helena = hotel.colleague("Helena").await;
    let empty = helena.post(&format!("{here}/close"), &[("reason", "")]).await.must_be(422);
    empty.must_say("Write why it is closed without all of it");
    helena.post(&format!("{here}/close"), &[("reason", "She flew home early")]).await.must_be(303);
    helena.open(&here).await.must_say("She flew home early");
    assert_eq!(open_of(&hotel, &guest).await, None);
}

#[tokio::test]
async fn who_has_left_is_marked_and_whose_owner_left_is_nobody_s_again() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let here = format!("/right/{id}");
    hotel.colleague("Tomás").await.post(&format!("{here}/take"), &[]).await.must_be(303);
    let helena = hotel.colleague("Helena").await;
    let leave = format!("/team/{}/leave", hotel.staff_id("Tomás"));
    helena.post(&leave, &[]).await.must_be(303);
    hotel.somebody_looks().await;
    helena.open("/right").await.must_say("Nobody has taken it yet");
    hotel.check_out(guest.stay.unwrap()).await;
    hotel.somebody_looks().await;
    helena.open("/right").await.must_say("Left the house");
    guest.get("/stay").await.must_be(410);
}

#[tokio::test]
async fn a_guest_tells_a_colleague_and_it_is_opened_by_hand_once() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mr Lindqvist", "212").await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/right").await.must_say("Nothing is being put right.");
    let form = page.form_to("/right").fill("room", "999").fill("words", "No hot water");
    let page = tomas.submit(&form).await.must_be(422).must_say("No hot water");
    let form = page.form_to("/right").fill("room", "212");
    tomas.submit(&form).await.must_be(200).must_say("No hot water").must_say("Mr Lindqvist");
    tomas.submit(&form).await.must_be(200);
    let opened = hotel.journal().await;
    let joined = opened.iter().filter(|change| change.kind == "recovery_joined").count();
    assert_eq!(joined, 0, "the form came twice");
    guest.open("/stay").await.must_say("This is being put right");
    // Another guest sees nothing of it, and nobody carries things about it who has it not.
    hotel.guest("Mrs Okafor", "304").await.open("/stay").await.must_not_say("being put right:");
    let id = open_of(&hotel, &guest).await.unwrap();
    let marta = hotel.colleague("Marta").await;
    marta.get(&format!("/right/{id}")).await.must_be(404);
    let list = marta.open("/right").await.must_not_say("Nothing is being put right.");
    list.must_say("You have nothing to put right just now.")
        .must_say("The front desk sees the rest");
    let to = hotel.staff_id("Marta").to_string();
    tomas.post(&format!("/right/{id}/take"), &[]).await.must_be(303);
    tomas.post(&format!("/right/{id}/hand-over"), &[("to", &to)]).await.must_be(303);
    let marta = hotel.colleague("Marta").await;
    // Her name stands under the promise when she says so herself.
    guest.open("/stay").await.must_say("Tomás is staying with this until you say it’s right");
    let asked = marta.open("/right").await.must_be(200).must_say("In Tomás’s hands");
    asked.must_say("you are asked to take this on");
    let page = marta.open(&format!("/right/{id}")).await.must_say("the guest reads your name");
    let take = page.form_to(&format!("/right/{id}/take"));
    marta.submit(&take).await.must_be(200).must_say("In Marta’s hands");
    guest.open("/stay").await.must_say("Marta is staying with this until you say it’s right");
}

#[tokio::test]
async fn the_unexpected_is_never_the_same_twice_in_a_stay() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let own = [("g", "own"), ("own", "A ride in the old car"), ("own-cost", "0"), ("do", "choose")];
    for (nth, id) in [Some(id), None].into_iter().enumerate() {
        let id = if let Some(id) = id {
            id
        } else {
            let words = [("room", "304"), ("words", "And now the noise")];
            tomas.post("/right", &words).await.must_be(303);
            open_of(&hotel, &guest).await.unwrap()
        };
        let here = format!("/right/{id}");
        sorry_and_fixed(&tomas, &here, "Done").await;
        let chosen = tomas.post(&format!("{here}/gesture"), &own).await;
        if nth == 0 {
            chosen.must_be(303);
            tomas.post(&format!("{here}/give"), &[]).await.must_be(303);
            tomas.post(&format!("{here}/heard"), &[("right", "yes")]).await.must_be(303);
        } else {
            chosen.must_be(422).must_say("The guest has had this in this stay");
            let written = [("g", "own"), ("own", "a ride, in the OLD car"), ("own-cost", "0")];
            let again = tomas.post(&format!("{here}/gesture"), &written).await;
            again.must_be(422).must_say("The guest has had this in this stay");
        }
    }
}
