//! What becomes of a promise, as the guest is told.

use bellpull::promises::Promise;
use bellpull::requests::{self, Deed};
use bellpull::stays;
use chrono::TimeDelta;

use super::{Does, does};
use crate::acts::mine;
use crate::hotel::Hotel;

fn after(hotel: &Hotel, minutes: i64) -> Promise {
    Promise { by: hotel.now() + TimeDelta::minutes(minutes) }
}

#[tokio::test]
async fn a_promise_that_is_moved_in_time_says_sorry_and_why() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await.must_be(200);
    let mut page = guest.stream(&guest.looks_at(id).await.live()).await;
    let promise = after(&hotel, 25);
    does(&hotel, "Marta", id, Deed::Move { promise }, Does::saying("the lift is stuck")).await;
    page.until("this will be later than we said").await;
    let page = guest.looks_at(id).await;
    let page = page
        .must_say("We’re sorry, this will be later than we said. Marta now says 21:25: the lift");
    page.must_say("Marta now says 21:25").must_say("By 21:25");

    let promise = after(&hotel, 5);
    does(&hotel, "Marta", id, Deed::Move { promise }, Does::saying("It runs again.")).await;
    let page = guest.looks_at(id).await.must_say("Marta now says 21:05");
    assert!(!page.texts(".lede")[0].contains("sorry"), "sooner is no reason to be sorry");
}

#[tokio::test]
async fn what_is_handed_back_says_so_and_by_when_there_will_be_a_name() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await.must_be(200);
    hotel.minutes_pass(3).await;
    does(&hotel, "Marta", id, Deed::HandBack, Does::saying("")).await;
    let page = guest.looks_at(id).await.must_say("Marta could not stay with this");
    page.must_say("everybody can see it again").must_say("You’ll have a name by 21:06");
    guest.open("/stay").await.must_say("Waiting for an answer").must_not_say("Just sent");
    hotel.minutes_pass(4).await;
    let page = guest.looks_at(id).await.must_say("We’re sorry, nobody has this yet.");
    page.must_not_say("nobody has answered you yet").must_not_say("Not answered yet");
    marta.takes(id, "Coming after all.").await.must_be(200);
    guest.looks_at(id).await.must_say("7 minutes later");
}

#[tokio::test]
async fn a_claim_that_lapsed_is_told_without_blame() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await.must_be(200);
    hotel.minutes_pass(7).await;
    assert_eq!(hotel.journal_of(id).await[4..], ["lapsed"]);
    let page = guest.looks_at(id).await.must_say("Marta has not been able to begin with this");
    page.must_say("It was promised for 21:10. You’ll have a name by 21:10");
}

#[tokio::test]
async fn what_was_late_and_taken_over_names_the_new_person() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.takes(id, "Coming.").await.must_be(200);
    marta.starts(id).await.must_be(200);
    hotel.minutes_pass(16).await;
    let page = guest.looks_at(id).await.must_say("this is later than we promised");
    page.must_say("The head of the department has been told as well");
    let promise = after(&hotel, 5);
    does(&hotel, "Ines", id, Deed::TakeOver { promise }, Does::saying("I bring it now.")).await;
    let page =
        guest.looks_at(id).await.must_say("Ines has taken it over, and promises it by 21:21");
    page.must_say("I bring it now.");
}

#[tokio::test]
async fn what_is_put_off_and_what_cannot_be_are_said_plainly() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (parked, unmet) = (guest.asks_for_towels().await, guest.asks("Oysters").await);
    marta.takes(parked, "Coming.").await.must_be(200);
    let (until, promise) = (after(&hotel, 60).by, after(&hotel, 70));
    let deed = Deed::Park { until, promise };
    does(&hotel, "Marta", parked, deed, Does::saying("After your nap.")).await;
    let page =
        guest.looks_at(parked).await.must_say("Marta has put this off, and brings it by 22:10");
    page.must_say("After your nap.");
    guest.open("/stay").await.must_say("A little later");

    does(&hotel, "Tomás", unmet, Deed::Cannot, Does::saying("I’m sorry, none are left.")).await;
    let page = guest.looks_at(unmet).await.must_say("Tomás could not make this possible");
    page.must_say("I’m sorry, none are left.").must_say("Ask for it again");
}

#[tokio::test]
async fn a_guest_who_moves_takes_what_is_open_along() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let mut home = guest.stream(&guest.open("/stay").await.live()).await;
    let mut tx = hotel.app.db.begin().await.unwrap();
    hotel.room(&mut tx, "412").await;
    let house = hotel.house.id;
    let room = stays::room_by_label(&mut tx, house, "412").await.unwrap().unwrap();
    let stay = guest.stay.unwrap();
    requests::change_room(&mut tx, (house, stay), &room, None, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    hotel.app.live.ring();
    assert!(home.until("412").await.data.contains("id=\"plate\""));
    guest.looks_at(id).await.must_say("You moved to room 412, and this moved with you");
}

#[tokio::test]
async fn what_was_cancelled_is_wanted_after_all_for_ten_minutes() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let page = guest.looks_at(id).await;
    let page = guest.press(&page, "Cancel it", &[]).await.must_be(200);
    hotel.minutes_pass(10).await;
    let form = page.form("I’d like it after all");
    let back = guest.submit(&form).await.must_be(200);
    back.must_say("You’d like it after all").must_say("You’ll have a name by 21:13");
    guest.submit(&form).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, ["filed", "cancelled", "restored"]);

    guest.post(&format!("{}/cancel", mine(id)), &[]).await.must_be(303);
    hotel.minutes_pass(11).await;
    guest.submit(&form).await.must_be(409).must_say("Ask for it again");
    assert_eq!(guest.looks_at(id).await.find_form("I’d like it after all"), None);
}

#[tokio::test]
async fn what_was_brought_is_judged_under_the_guests_own_words() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    marta.brings(id).await;
    let page = guest.looks_at(id).await;
    let at = |words: &str| page.html.find(words).unwrap_or_else(|| panic!("{words:?}"));
    assert!(at("Was it just right?") < at("<textarea"));
    assert!(at("<textarea") < at("Yes, just right") && at("Yes, just right") < at("Not quite"));
}
