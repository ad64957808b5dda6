//! A promise that is given up before its time: the guest still counts on it.

use bellpull::ids::RequestId;
use bellpull::misses::{self, Reason};
use bellpull::overview::{Figures, Promised, Span};
use bellpull::requests::{self, Deed, How, Target};
use chrono::{DateTime, TimeDelta, Utc};

use super::guest::{Does, does};
use crate::acts::{IN_HAND, mine, ours};
use crate::hotel::Hotel;

/// What was missed of a request, oldest first: why, whose promise it was, and for when.
async fn missed(hotel: &Hotel, id: RequestId) -> Vec<(Reason, bool, Option<DateTime<Utc>>)> {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let since = hotel.now() - TimeDelta::days(2);
    let all = misses::since(&mut db, hotel.house.id, since).await.unwrap();
    let of_it = all.into_iter().rev().filter(|miss| miss.request == id);
    of_it.map(|miss| (miss.reason, miss.owner.is_some(), miss.promised_for)).collect()
}

/// How many recoveries were opened in the house.
async fn righted(hotel: &Hotel) -> usize {
    let opened = hotel.journal().await;
    opened.iter().filter(|change| change.kind == "recovery_opened").count()
}

async fn promised(hotel: &Hotel) -> Promised {
    let today = Span::lately(1, hotel.house.today(hotel.now()));
    Figures::read(&hotel.app.db, &hotel.house, today).await.unwrap().promises.all()
}

fn in_minutes(hotel: &Hotel, minutes: i64) -> DateTime<Utc> {
    hotel.now() + TimeDelta::minutes(minutes)
}

#[tokio::test]
async fn what_lapses_and_another_brings_in_time_is_no_miss() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let linh = hotel.colleague("Linh").await;
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await.must_be(200);
    hotel.minutes_pass(7).await;
    assert_eq!(hotel.journal_of(id).await[4..], ["lapsed"]);
    let page = guest.looks_at(id).await.must_say("everybody can see it again");
    page.must_say("It was promised for 21:10");
    let action = format!("{}/take", ours(id));
    let page = linh.open(&action).await.must_be(200);
    let (field, value) = page.choice("As promised");
    let form = page.form_to(&action).fill(&field, &value).fill("message", "I’m nearer.");
    linh.submit(&form).await.must_be(200);
    guest
        .looks_at(id)
        .await
        .must_say("Linh answered · promised by 21:10")
        .must_not_say("later than");
    linh.starts(id).await.must_be(200);
    hotel.minutes_pass(2).await;
    linh.delivers(id, IN_HAND).await.must_be(200);
    hotel.minutes_pass(20).await;
    assert_eq!((missed(&hotel, id).await, righted(&hotel).await), (vec![], 0));
    assert_eq!(promised(&hotel).await, Promised { kept: 1, late: 0, missed: 0 });
}

#[tokio::test]
async fn what_lapses_and_nobody_takes_is_missed_once_when_its_time_has_passed() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let due = in_minutes(&hotel, 10);
    marta.takes(id, "Coming.").await.must_be(200);
    hotel.minutes_pass(9).await;
    assert_eq!((hotel.missed().await, righted(&hotel).await), (0, 0), "not before it is due");
    // The page says so by itself as soon as the time has passed, and the house counts five minutes on.
    hotel.minutes_pass(2).await;
    let late = "We’re sorry, this is later than we promised. It was to be with you by 21:10.";
    guest.looks_at(id).await.must_say(late).must_say("Nobody has taken it up again yet.");
    assert_eq!(hotel.missed().await, 0, "late is not yet a miss");
    hotel.minutes_pass(4).await;
    let late_by_the_clock = (Reason::Late, false, Some(due));
    assert_eq!((missed(&hotel, id).await, righted(&hotel).await), (vec![late_by_the_clock], 1));
    let page = guest.looks_at(id).await.must_say(late);
    page.must_say("This is later than we promised").must_say("This is being put right");
    // Whatever is promised now is another promise, and what was missed is missed once.
    let linh = hotel.colleague("Linh").await;
    linh.takes(id, "I’m bringing them.").await.must_be(200);
    guest.looks_at(id).await.must_say("Linh has taken it over, and promises it by 21:25");
    linh.starts(id).await.must_be(200);
    linh.delivers(id, IN_HAND).await.must_be(200);
    hotel.minutes_pass(30).await;
    assert_eq!((missed(&hotel, id).await.len(), righted(&hotel).await), (1, 1));
    assert_eq!(promised(&hotel).await, Promised { kept: 1, late: 0, missed: 1 });
}

#[tokio::test]
async fn what_is_handed_back_and_taken_for_later_before_it_was_due_is_late_and_we_said_so_first() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await.must_be(200);
    hotel.minutes_pass(3).await;
    does(&hotel, "Marta", id, Deed::HandBack, Does::saying("")).await;
    guest.looks_at(id).await.must_say("It was promised for 21:10");
    let linh = hotel.colleague("Linh").await;
    linh.takes_within(id, 20, "It is far.").await.must_be(200);
    guest.looks_at(id).await.must_say("this will be later than we said. Linh now says 21:23");
    linh.starts(id).await.must_be(200);
    hotel.minutes_pass(17).await;
    linh.delivers(id, IN_HAND).await.must_be(200);
    hotel.minutes_pass(10).await;
    assert_eq!((missed(&hotel, id).await, righted(&hotel).await), (vec![], 0));
    assert_eq!(promised(&hotel).await, Promised { kept: 0, late: 1, missed: 0 });
}

#[tokio::test]
async fn what_is_taken_up_after_its_time_was_missed_and_not_by_whoever_takes_it() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let due = in_minutes(&hotel, 10);
    marta.takes(id, "Coming.").await.must_be(200);
    does(&hotel, "Marta", id, Deed::HandBack, Does::saying("")).await;
    hotel.minutes_pass(12).await;
    hotel.colleague("Linh").await.takes(id, "I have it.").await.must_be(200);
    assert_eq!(missed(&hotel, id).await, [(Reason::Late, false, Some(due))]);
    assert_eq!(righted(&hotel).await, 1);
}

#[tokio::test]
async fn what_the_guest_takes_back_before_its_time_is_nothing_and_an_outage_forgets_nothing() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (unwanted, wanted) = (guest.asks("A hook").await, guest.asks_for_towels().await);
    for id in [unwanted, wanted] {
        marta.takes(id, "Coming.").await.must_be(200);
        does(&hotel, "Marta", id, Deed::HandBack, Does::saying("")).await;
    }
    let page = guest.looks_at(unwanted).await;
    guest.press(&page, "Cancel it", &[]).await.must_be(200);
    let due = in_minutes(&hotel, 10);
    hotel.nobody_is_up_for(120).await;
    hotel.minutes_pass(3).await;
    assert_eq!(missed(&hotel, unwanted).await, []);
    assert_eq!(missed(&hotel, wanted).await, [(Reason::Late, false, Some(due))]);
    // Who waited was told of first, then what was promised; each once.
    let told = hotel.journal_of(wanted).await;
    let told: Vec<_> = told.iter().filter(|kind| !kind.starts_with("call_")).collect();
    assert_eq!(told, ["filed", "confirmed", "handed_back", "climbed", "became_late"]);
    guest.open(&mine(wanted)).await.must_say("It was to be with you by 21:10");
}

#[tokio::test]
async fn what_was_ticked_by_mistake_owes_what_was_owed_before_and_no_more() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (never, given_back) = (guest.asks("A hook").await, guest.asks_for_towels().await);
    marta.takes(given_back, "Coming.").await.must_be(200);
    let due = in_minutes(&hotel, 10);
    does(&hotel, "Marta", given_back, Deed::HandBack, Does::saying("")).await;
    let target = |id| Target { property: hotel.house.id, stay: None, id };
    let linh = hotel.staff_id("Linh");
    for id in [never, given_back] {
        let mut tx = hotel.app.db.begin().await.unwrap();
        let how = (linh, How::InTheRoom);
        let now = hotel.now();
        requests::tick(&mut tx, target(id), how, (None, None), now).await.unwrap();
        requests::untick(&mut tx, target(id), linh, None, now).await.unwrap();
        tx.commit().await.unwrap();
    }
    let page = guest.looks_at(never).await.must_not_say("It was promised for");
    page.must_say("Linh corrected this").must_not_say("Linh could not stay with this");
    guest.looks_at(given_back).await.must_say("It was promised for 21:10");
    hotel.minutes_pass(30).await;
    assert_eq!(missed(&hotel, never).await, []);
    assert_eq!(missed(&hotel, given_back).await, [(Reason::Late, false, Some(due))]);
}

#[tokio::test]
async fn what_is_ticked_off_on_the_round_within_the_grace_is_kept() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await.must_be(200);
    does(&hotel, "Marta", id, Deed::HandBack, Does::saying("")).await;
    hotel.minutes_pass(13).await;
    let target = Target { property: hotel.house.id, stay: None, id };
    let how = (hotel.staff_id("Linh"), How::InTheRoom);
    let mut tx = hotel.app.db.begin().await.unwrap();
    requests::tick(&mut tx, target, how, (None, None), hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    hotel.minutes_pass(10).await;
    assert_eq!((missed(&hotel, id).await, righted(&hotel).await), (vec![], 0));
    assert_eq!(promised(&hotel).await, Promised { kept: 1, late: 0, missed: 0 });
}
