//! The rules that hold always (product.md §3), each under its own number.

use bellpull::calls::{self, Reason};
use bellpull::ids::{RequestId, StayId};
use bellpull::{requests, stays};
use chrono::TimeDelta;

use crate::acts::{IN_HAND, mine, ours};
use crate::hotel::Hotel;
use crate::person::Person;

/// What a house's desk still owes, and why.
async fn owed(hotel: &Hotel) -> Vec<(Reason, Option<RequestId>)> {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let due = calls::due(&mut db, hotel.house.id).await.unwrap();
    due.into_iter().map(|call| (call.reason(), call.request())).collect()
}

async fn how_often(hotel: &Hotel, id: RequestId, kind: &str) -> usize {
    hotel.journal_of(id).await.iter().filter(|it| *it == kind).count()
}

#[tokio::test]
async fn rule_1_only_a_person_who_is_signed_in_confirms_and_no_machine_speaks_in_a_name() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    // The honest line: when it was received, and by when a person will have answered.
    guest.looks_at(id).await.must_say("Sent just now").must_say("You’ll have a name by 21:03");
    let take = format!("{}/take", ours(id));
    for nobody in [hotel.stranger(), hotel.guest("Mr Kim", "209").await] {
        let sent = nobody.post(&take, &[("by", "at"), ("time", "21:30"), ("message", "Yes")]).await;
        assert_ne!(sent.status, 200);
    }
    // An hour of clocks, levels and calls: not one of them takes a name in vain.
    hotel.minutes_pass(60).await;
    let page = guest.looks_at(id).await;
    for name in ["Marta", "Linh", "Ines", "Tomás", "Helena"] {
        assert!(!page.says(name), "{name} has said nothing");
    }
    assert_eq!(how_often(&hotel, id, "confirmed").await, 0);
}

#[tokio::test]
async fn rule_2_the_confirmation_repeats_the_words_and_names_who_when_and_how_to_reach_them() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks("A hook for a wet coat").await;
    marta.takes(id, "I have just the one.").await.must_be(200);
    let page = guest.looks_at(id).await.must_say("A hook for a wet coat").must_say("Marta");
    let page = page.must_say("I have just the one.").must_say("dial 214");
    assert!(page.html.contains("href=\"tel:214\""), "one tap rings her");
}

#[tokio::test]
async fn rule_3_the_promise_begins_at_the_items_target_and_one_tap_changes_it() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let page = marta.open(&format!("{}/take", ours(id))).await;
    // Ten minutes for towels; then five, ten, fifteen and thirty more, or a time.
    for time in ["21:10", "21:15", "21:20", "21:25", "21:40"] {
        page.choice(time);
    }
    marta.takes(id, "As always.").await.must_be(200);
    guest.looks_at(id).await.must_say("21:10");
}

#[tokio::test]
async fn rule_4_a_promise_is_moved_with_a_word_before_it_is_due_and_is_a_miss_afterwards() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (in_time, too_late) = (guest.asks_for_towels().await, guest.asks("A hook").await);
    for id in [in_time, too_late] {
        marta.takes_within(id, 20, "Coming.").await.must_be(200);
        marta.starts(id).await;
    }
    let moves = async |id: RequestId| {
        let form = marta.open(&ours(id)).await.form_to(&format!("{}/move", ours(id)));
        marta.submit(&form.fill("message", "The lift is slow tonight.")).await.must_be(200);
    };
    moves(in_time).await;
    assert_eq!(hotel.missed().await, 0);
    hotel.minutes_pass(21).await;
    moves(too_late).await;
    assert_eq!(hotel.missed().await, 1, "whatever is typed");
    guest.looks_at(too_late).await.must_say("The lift is slow tonight.");
}

#[tokio::test]
async fn rule_5_yes_is_one_tap_and_no_asks_for_three_things_and_is_followed_up() {
    let hotel = Hotel::open().await;
    let (guest, tomas) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Tomás").await);
    let (yes, no) = (guest.asks_for_towels().await, guest.asks("Candles in the room").await);
    let form = tomas.open(&format!("{}/take", ours(yes))).await.form("Promise it");
    tomas.submit(&form).await.must_be(200);
    guest.looks_at(yes).await.must_say("Tomás");

    let form = tomas.open(&ours(no)).await.form_to(&format!("{}/cannot", ours(no)));
    let said = [
        ("message", "I’m sorry, no flames in rooms. I have two warm lamps for you."),
        ("alternative", "Two warm lamps"),
        ("rule", "No open flames in rooms"),
        ("impact", "No candles on an anniversary"),
    ];
    for (missing, _) in said {
        let given = said.iter().filter(|(field, _)| *field != missing);
        let form = given.fold(form.clone(), |form, (field, words)| form.fill(field, words));
        tomas.submit(&form).await.must_be(422);
    }
    let form = said.iter().fold(form, |form, (field, words)| form.fill(field, words));
    tomas.submit(&form).await.must_be(200);
    assert_eq!(owed(&hotel).await, [(Reason::Refused, Some(no))]);
    let mut db = hotel.app.db.acquire().await.unwrap();
    let register = bellpull::rules::of_request(&mut db, hotel.house.id, no).await.unwrap();
    assert_eq!(register[0].rule, "No open flames in rooms");
}

#[tokio::test]
async fn rule_6_a_claim_lapses_when_its_holder_was_asked_and_stays_silent() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (silent, touched) = (guest.asks_for_towels().await, guest.asks("A hook").await);
    marta.takes(silent, "Coming.").await.must_be(200);
    marta.takes(touched, "Coming.").await.must_be(200);
    // Half the way to ten minutes.
    hotel.minutes_pass(5).await;
    assert_eq!(how_often(&hotel, silent, "doubted").await, 1);
    marta.post(&format!("{}/keep", ours(touched)), &[]).await.must_be(303);
    hotel.minutes_pass(2).await;
    assert_eq!(hotel.journal_of(silent).await[4..], ["lapsed"]);
    assert_eq!(how_often(&hotel, touched, "lapsed").await, 0);
    // It waits for everybody, and its history is kept.
    guest.looks_at(silent).await.must_say("You’ll have a name by 21:10").must_say("Marta");
    hotel.colleague("Linh").await.takes(silent, "I’m nearer.").await.must_be(200);
    guest.looks_at(silent).await.must_say("Linh");
}

#[tokio::test]
async fn rule_7_of_two_who_press_one_wins_and_a_guest_who_presses_twice_has_one_request() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (marta, linh) = (hotel.colleague("Marta").await, hotel.colleague("Linh").await);
    let id = RequestId::new().to_string();
    let form = [("id", id.as_str()), ("words", "A hook")];
    let (once, twice) =
        tokio::join!(guest.post("/stay/requests", &form), guest.post("/stay/requests", &form));
    assert_eq!((once.status.as_u16(), twice.status.as_u16()), (303, 303));
    assert_eq!(hotel.filed().await, 1);
    let id: RequestId = id.parse().unwrap();
    let take = format!("{}/take", ours(id));
    let form = marta.open(&take).await.form_to(&take);
    let (hers, theirs) =
        (form.clone().fill("message", "From Marta."), form.fill("message", "From Linh."));
    let (one, other) = tokio::join!(marta.submit(&hers), linh.submit(&theirs));
    let loser = if one.status == 200 { other } else { one };
    assert_eq!(loser.status, 409);
    assert!(loser.says("Marta") || loser.says("Linh"), "told by whom");
    assert_eq!(how_often(&hotel, id, "confirmed").await, 1);
}

#[tokio::test]
async fn rule_8_a_move_takes_the_open_requests_along_and_both_rooms_stay_on_the_record() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (open, over) = (guest.asks_for_towels().await, guest.asks("A hook").await);
    guest.post(&format!("{}/cancel", mine(over)), &[]).await.must_be(303);
    moves_to(&hotel, guest.stay.unwrap(), "412").await;
    marta.open(&ours(open)).await.must_say("412").must_say("304");
    let over_there = marta.open(&ours(over)).await.must_say("304");
    over_there.must_not_say("412");
    guest.open("/stay").await.must_say("412");
    // Wanted after all, it follows its guest.
    guest.post(&format!("{}/restore", mine(over)), &[]).await.must_be(303);
    marta.open(&ours(over)).await.must_say("412").must_say("304");
}

async fn moves_to(hotel: &Hotel, stay: StayId, room: &str) {
    let mut tx = hotel.app.db.begin().await.unwrap();
    hotel.room(&mut tx, room).await;
    let room = stays::room_by_label(&mut tx, hotel.house.id, room).await.unwrap().unwrap();
    let by = Some(hotel.staff_id("Tomás"));
    requests::change_room(&mut tx, (hotel.house.id, stay), &room, by, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn rule_9_escalation_adds_people_takes_nothing_and_ends_when_a_person_acts() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (held, answered) = (guest.asks_for_towels().await, guest.asks("A hook").await);
    marta.takes(held, "Coming.").await.must_be(200);
    marta.starts(held).await;
    hotel.minutes_pass(9).await;
    assert_eq!(how_often(&hotel, answered, "climbed").await, 1);
    marta.takes_within(answered, 45, "I’m sorry for the wait.").await.must_be(200);
    marta.starts(answered).await;
    hotel.minutes_pass(21).await;
    // What somebody answered climbs no more; what is late is still Marta's, and more people know.
    assert_eq!(how_often(&hotel, answered, "climbed").await, 1);
    let late = hotel.journal_of(held).await;
    assert_eq!(
        late[3..],
        ["nudged", "became_late", "call_owed", "climbed", "call_joined", "climbed"]
    );
    guest.looks_at(held).await.must_say("Marta");
    let mut db = hotel.app.db.acquire().await.unwrap();
    let pending = bellpull::alarms::pending(&mut db, hotel.house.id, held).await.unwrap();
    assert_eq!(pending.len(), 1, "one timer for a request and rule");
}

#[tokio::test]
async fn rule_10_what_is_open_at_departure_is_on_the_desks_list_and_nobody_else_sees_it() {
    let hotel = Hotel::open().await;
    let (guest, tomas) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Tomás").await);
    let id = guest.asks("A hook for a wet coat").await;
    hotel.minutes_pass(11).await;
    assert_eq!(owed(&hotel).await, [(Reason::Unanswered, Some(id))]);
    hotel.check_out(guest.stay.unwrap()).await;
    hotel.somebody_looks().await;
    // The call that nobody made is missed, and counted; what was open waits for a person.
    assert_eq!(owed(&hotel).await, [(Reason::LeftOpen, Some(id))]);
    assert_eq!(how_often(&hotel, id, "call_missed").await, 1);
    tomas.open("/calls").await.must_be(200).must_say("A hook for a wet coat");
    guest.get(&mine(id)).await.must_be(410);
    let next = hotel.guest("Mr Kim", "304").await;
    next.open("/stay").await.must_not_say("A hook");
    next.get(&mine(id)).await.must_be(404);
}

#[tokio::test]
async fn rule_11_whoever_does_not_want_to_be_disturbed_is_neither_knocked_nor_rung_up() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (towels, question) = (guest.asks_for_towels().await, guest.asks("A lamp").await);
    rests_for(&hotel, &guest, 90).await;
    marta.open("/board").await.must_say("Do not disturb until 22:30");
    marta.takes(towels, "I’ll leave them at your door.").await.must_be(200);
    marta.starts(towels).await;
    let page = marta.open(&format!("{}/deliver", ours(towels))).await;
    page.must_not_say(IN_HAND);
    let knock = [("how", "in-hand")];
    marta.post(&format!("{}/deliver", ours(towels)), &knock).await.must_be(409);
    // Nobody has answered the other one: the call waits until the guest is up.
    hotel.minutes_pass(11).await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    let due = calls::due(&mut db, hotel.house.id).await.unwrap();
    let call = due.iter().find(|call| call.request() == Some(question)).unwrap();
    assert_eq!(call.due_at, hotel.now() - TimeDelta::minutes(11) + TimeDelta::minutes(90));
    drop(db);
    // It has an end, and ends by itself.
    hotel.minutes_pass(80).await;
    marta.open("/board").await.must_not_say("Do not disturb");
}

async fn rests_for(hotel: &Hotel, guest: &Person, minutes: i64) {
    let until = hotel.now() + TimeDelta::minutes(minutes);
    let mut tx = hotel.app.db.begin().await.unwrap();
    let stay = (hotel.house.id, guest.stay.unwrap());
    requests::rest(&mut tx, stay, Some(until), hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
}
