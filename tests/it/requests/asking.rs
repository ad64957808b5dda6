//! A guest asks.

use bellpull::ids::RequestId;

use crate::acts::mine;
use crate::hotel::Hotel;

#[tokio::test]
async fn two_bath_towels_take_two_taps() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;

    let home = guest.open("/stay").await.must_be(200).must_say("Good evening, Mrs Okafor");
    let towels = guest.open(&home.link("Towels")).await.must_be(200);
    let sent = guest.press(&towels, "Send my request", &[]).await;

    let sent = sent.must_be(200).must_say("Bath towels");
    assert!(sent.path.starts_with("/stay/requests/"), "{}", sent.path);
    sent.must_say("You’ll have a name by 21:03");
    marta.open("/board").await.must_say("2 × Bath towels").must_say("304");
}

#[tokio::test]
async fn a_wish_in_own_words_is_as_good_as_any() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let home = guest.open("/stay").await;
    let words = "A hook for my prayer beads, please";
    let sent = guest.press(&home, "Ask", &[("words", words)]).await;
    sent.must_be(200).must_say(words);
    hotel.colleague("Tomás").await.open("/board").await.must_say(words);
    guest.open("/stay").await.must_say(words);
}

#[tokio::test]
async fn a_guest_is_told_when_somebody_will_have_answered() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let urgent = guest.ask(&[("item", "MNT-LOCK")]).await;
    guest.looks_at(urgent).await.must_say("21:01");
    let towels = guest.asks_for_towels().await;
    guest.looks_at(towels).await.must_say("21:03");
}

#[tokio::test]
async fn a_double_tap_is_one_wish() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = RequestId::new().to_string();
    let form = [("id", id.as_str()), ("item", "TWL-BATH"), ("quantity", "2")];
    let taps = (0..5).map(|_| guest.post("/stay/requests", &form));
    let answers = futures_util::future::join_all(taps).await;
    for answer in &answers {
        assert_eq!(answer.leads_to(), answers[0].leads_to());
        assert_eq!(answer.status, 303);
    }
    assert_eq!(hotel.colleague("Marta").await.cards("/board").await.len(), 1);
    assert_eq!(hotel.filed().await, 1);
}

#[tokio::test]
async fn a_wish_that_is_sent_again_after_a_lost_answer_gets_the_same_answer() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id: RequestId = guest.asks("A feather-free pillow").await;
    marta.takes(id, "On my way in ten minutes.").await.must_be(200);

    let text = id.to_string();
    let again = [("id", text.as_str()), ("words", "A feather-free pillow")];
    let answer = guest.post("/stay/requests", &again).await.must_be(303);
    assert_eq!(answer.leads_to(), Some(mine(id)));
    guest.looks_at(id).await.must_say("Marta");
    assert_eq!(hotel.filed().await, 1);
}

#[tokio::test]
async fn the_same_form_with_other_words_is_not_taken_for_the_first() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks("A pillow").await.to_string();
    let other = [("id", id.as_str()), ("words", "Two blankets")];
    let page = guest.post("/stay/requests", &other).await.must_be(422);
    let form = page.form_to("/stay/requests");
    assert_eq!(form.value("words"), Some("Two blankets"), "the words are kept");
    assert_ne!(form.value("id"), Some(id.as_str()), "sent now, it is a new wish");
    assert_eq!(hotel.filed().await, 1);

    guest.submit(&form).await.must_be(200).must_say("Two blankets");
    assert_eq!(hotel.filed().await, 2);
}

#[tokio::test]
async fn an_id_of_somebody_else_opens_nothing_and_changes_nothing() {
    let hotel = Hotel::open().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let lindqvist = hotel.guest("Mr Lindqvist", "212").await;
    let id = okafor.asks("A surprise for my husband").await;

    let text = id.to_string();
    let same = [("id", text.as_str()), ("words", "A surprise for my husband")];
    let page = lindqvist.post("/stay/requests", &same).await.must_be(422);
    assert_ne!(page.form_to("/stay/requests").value("id"), Some(text.as_str()));
    lindqvist.get(&mine(id)).await.must_be(404).must_not_say("surprise");
    okafor.looks_at(id).await.must_say("A surprise for my husband");
    assert_eq!(hotel.filed().await, 1);
}

#[tokio::test]
async fn a_wish_for_later_enters_the_queue_in_time() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let wish = [("item", "TWL-BATH"), ("quantity", "2"), ("when", "at"), ("time", "22:00")];
    let id = guest.ask(&wish).await;
    guest.looks_at(id).await.must_say("22:00");

    // A colleague has ten minutes to answer, and the towels take ten more.
    hotel.minutes_pass(39).await;
    guest.looks_at(id).await.must_say("Planned");
    hotel.minutes_pass(1).await;
    guest.looks_at(id).await.must_say("You’ll have a name by 21:50");
    marta.open("/board").await.must_say("Bath towels");
    hotel.minutes_pass(1).await;
    assert_eq!(hotel.journal_of(id).await, ["scheduled", "fell_due"], "once");
}

#[tokio::test]
async fn tomorrow_is_tomorrow_also_where_the_clocks_change() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let wish = [("item", "FD-WAKE"), ("when", "at"), ("day", "tomorrow"), ("time", "06:30")];
    let id = guest.ask(&wish).await;
    guest.looks_at(id).await.must_say("tomorrow, 06:30");
}

#[tokio::test]
async fn what_costs_is_shown_before_it_is_sent() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let bed = [("shelf", "bedding"), ("item", "BED-ROLL"), ("words", "For our son")];
    let id = RequestId::new().to_string();
    let check = guest.post("/stay/requests", &[&bed[..], &[("id", &id)]].concat()).await;
    let check = check.must_be(200).must_say("€40.00").must_say("For our son");
    assert_eq!(hotel.filed().await, 0, "nothing costs before the guest has seen it");

    let changed = guest.press(&check, "Change it", &[]).await.must_be(200);
    assert_eq!(changed.form("Send my request").value("words"), Some("For our son"));
    let agreed = check.form("Send it, and put");
    let sly = guest.submit(&agreed.clone().fill("agreed", "1")).await.must_be(200);
    assert_eq!(hotel.filed().await, 0, "{}", sly.text());
    guest.submit(&agreed).await.must_be(200).must_say("For our son");
    assert_eq!(hotel.filed().await, 1);
}

#[tokio::test]
async fn whoever_asks_for_very_much_at_once_is_asked_to_call() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let mut ids = Vec::new();
    for nth in 0..20 {
        ids.push(guest.asks(&format!("Wish {nth}")).await);
    }
    let more = guest.post("/stay/requests", &[("words", "Wish 20")]).await.must_be(429);
    let more = more.must_say("dial 0");
    assert_eq!(more.form_to("/stay/requests").value("words"), Some("Wish 20"));
    // What is known is not held back, and neither are the others in the house.
    let again = [("id", ids[0].to_string()), ("words", "Wish 0".to_owned())];
    let again = again.each_ref().map(|(name, value)| (*name, value.as_str()));
    guest.post("/stay/requests", &again).await.must_be(303);
    hotel.guest("Mr Lindqvist", "212").await.asks("Just one").await;
    hotel.minutes_pass(11).await;
    guest.asks("Wish 20").await;
}

#[tokio::test]
async fn a_guest_may_choose_another_language() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let page = guest.open("/stay/language").await.must_be(200);
    guest.press(&page, "Deutsch", &[]).await.must_be(200).must_say("Guten Abend, Mrs Okafor");
    guest.looks_at(id).await.must_say("Badetücher");
}

#[tokio::test]
async fn a_day_is_one_of_the_stay_whoever_writes_it_down() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let ask = guest.open("/stay/ask/words").await.form("Send my request");
    let ask = ask.fill("words", "A car to the airport").fill("when", "at").fill("time", "09:30");
    for day in ["2025-11-10", "2026-12-30"] {
        let again = guest.submit(&ask.clone().fill("day", day)).await.must_be(422);
        assert_eq!(again.form("Send my request").value("words"), Some("A car to the airport"));
    }
    guest.submit(&ask.clone().fill("day", "2025-11-10")).await.must_say("not part of this stay");
    guest.submit(&ask.fill("day", "2025-11-09")).await.must_be(200).must_say("Planned for Sun 9");
    // On their last day, tomorrow is none of theirs; today is, also when they should have left.
    hotel.minutes_pass(3 * 24 * 60).await;
    let page = guest.open("/stay/ask/words").await;
    assert_eq!(page.texts("#day option").len(), 1);
    let tomas = hotel.colleague("Tomás").await;
    let desk = tomas.open("/desk/file").await.form_to("/desk/file");
    let desk = desk.fill("who", "304").fill("what", "A taxi").fill("when", "at");
    let desk = desk.fill("time", "22:30");
    let told = tomas.submit(&desk.clone().fill("day", "tomorrow")).await.must_be(422);
    let told = told.must_say("not part of this stay");
    assert_eq!(told.form_to("/desk/file").value("what"), Some("A taxi"));
    hotel.minutes_pass(24 * 60).await;
    let tomas = hotel.colleague("Tomás").await;
    tomas.submit(&desk.fill("day", "today")).await.must_be(200);
}
