//! Who hears of what, and on whose screens a wait has risen.

use bellpull::requests;
use chrono::TimeDelta;

use crate::acts::{AT_THE_DOOR, ours};
use crate::hotel::Hotel;
use crate::live::open_board;
use crate::page::Page;
use crate::person::Person;

/// What stands in somebody's strip, as they read it.
async fn risen(person: &Person) -> Vec<String> {
    person.open("/board").await.must_be(200).texts("#risen > li:not([hidden])")
}

/// How many wait for somebody: what the badge of their tab counts.
async fn waits(person: &Person) -> usize {
    person.open("/board").await.must_be(200).pieces("#risen > li").len()
}

/// Whether the bell of whoever opened this page rings, as its script finds out.
fn rings(page: &Page) -> bool {
    let ears = page.attributes("#risen", "data-ears").remove(0);
    let calls = page.attributes("#risen > li", "data-rings");
    calls.iter().flat_map(|call| call.split(' ')).any(|ear| ears.split(' ').any(|mine| mine == ear))
}

async fn hears(person: &Person) -> bool {
    rings(&person.open("/board").await.must_be(200))
}

#[tokio::test]
async fn what_nobody_answers_rises_to_the_lead_then_the_desk_then_the_manager() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let [marta, ines, tomas, helena] = people(&hotel).await;
    guest.asks_for_towels().await;

    // New: it rings in the department, and stands in nobody's strip.
    assert!(hears(&marta).await && hears(&ines).await, "the department hears it");
    assert!(!hears(&tomas).await && !hears(&helena).await, "nobody else does");
    assert!(risen(&ines).await.is_empty());

    hotel.minutes_pass(5).await;
    let [line] = &risen(&ines).await[..] else { panic!("one line") };
    for words in ["304", "Bath towels", "It has waited since 21:00", "lead has been told"] {
        assert!(line.contains(words), "{words:?} is not in {line:?}");
    }
    assert!(risen(&tomas).await.is_empty() && risen(&marta).await.is_empty());

    hotel.minutes_pass(5).await;
    assert!(risen(&tomas).await[0].contains("The front desk and the managers have been told"));
    assert_eq!(risen(&helena).await.len(), 1, "any manager here is the one on duty");
    assert!(hears(&tomas).await && !hears(&helena).await);

    hotel.minutes_pass(10).await;
    assert!(risen(&helena).await[0].contains("The manager has been told"));
    assert!(
        hears(&helena).await && hears(&tomas).await && hears(&ines).await && hears(&marta).await
    );
}

async fn people(hotel: &Hotel) -> [Person; 4] {
    [
        hotel.colleague("Marta").await,
        hotel.colleague("Ines").await,
        hotel.colleague("Tomás").await,
        hotel.colleague("Helena").await,
    ]
}

#[tokio::test]
async fn when_somebody_takes_it_the_strip_is_empty_and_nothing_rings() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let people = people(&hotel).await;
    let id = guest.asks_for_towels().await;
    hotel.minutes_pass(20).await;
    let mut board = open_board(&people[2]).await;
    people[0].takes(id, "I’m sorry for the wait.").await.must_be(200);
    for person in &people {
        assert_eq!(waits(person).await, 0);
    }
    // An open page drops its line by itself.
    let gone = board.until(&format!("up-{id}")).await;
    assert!(gone.data.contains("data-gone"), "{}", gone.data);
}

#[tokio::test]
async fn the_strip_comes_over_the_stream_to_those_whom_it_concerns() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let ines = hotel.colleague("Ines").await;
    let mut board = open_board(&ines).await;
    guest.asks_for_towels().await;
    hotel.minutes_pass(5).await;
    let event = board.until("lead has been told").await;
    assert!(event.data.contains(r#"data-shown="leads-housekeeping""#), "{}", event.data);
}

#[tokio::test]
async fn what_is_urgent_rings_at_the_desk_at_once_and_more_often() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let [marta, _, tomas, _] = people(&hotel).await;
    guest.ask(&[("item", "MNT-LOCK")]).await;
    let page = tomas.open("/board").await;
    assert!(rings(&page) && !hears(&marta).await);
    assert_eq!(page.attributes("#risen > li", "data-every"), ["20"]);
    guest.asks_for_towels().await;
    let page = marta.open("/board").await;
    assert_eq!(page.attributes("#risen > li", "data-every"), ["30"]);
}

#[tokio::test]
async fn what_was_wanted_later_rings_once_when_it_is_due() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    guest.ask(&[("item", "TWL-BATH"), ("when", "at"), ("time", "22:00")]).await;
    assert_eq!(waits(&marta).await, 0);
    hotel.minutes_pass(45).await;
    let page = marta.open("/board").await;
    assert!(rings(&page));
    assert_eq!(page.attributes("#risen > li", "data-every"), ["0"]);
}

#[tokio::test]
async fn a_promise_that_was_not_kept_rises_and_may_be_taken_over() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let [marta, ines, tomas, _] = people(&hotel).await;
    let id = guest.asks_for_towels().await;
    marta.takes(id, "I’m bringing it myself.").await.must_be(200);
    marta.starts(id).await.must_be(200);
    hotel.minutes_pass(16).await;
    let line = risen(&ines).await.remove(0);
    assert!(line.contains("Marta promised it for 21:10, and it isn’t there."), "{line}");
    assert!(risen(&tomas).await.is_empty());
    let board = tomas.open("/board").await;
    assert_eq!(board.link("Take it over"), format!("{}#take-over", ours(id)));
    assert_eq!(board.texts(".pass [href='tel:214']"), ["Ring Marta, 214"]);
}

#[tokio::test]
async fn whoever_is_asked_whether_it_is_still_theirs_hears_it_and_finds_one_button() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let [marta, ines, ..] = people(&hotel).await;
    let id = guest.asks_for_towels().await;
    marta.takes(id, "I’m bringing it myself.").await.must_be(200);
    assert!(!hears(&marta).await);
    hotel.minutes_pass(5).await;
    assert!(hears(&marta).await && !hears(&ines).await);
    let board = marta
        .open("/board")
        .await
        .must_say("Is it still yours?")
        .must_say("Not begun, asked at 21:05");
    assert_eq!(board.form("Still mine").action, format!("{}/keep", ours(id)));
    assert!(board.find_form("On my way").is_none());
}

#[tokio::test]
async fn what_was_just_done_is_said_and_can_be_taken_back() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let [marta, ines, ..] = people(&hotel).await;
    let id = guest.asks_for_towels().await;
    marta.takes(id, "I’m bringing it myself.").await.must_be(200);
    let just = format!("/board?just={id}");
    let said = |page: &Page| page.texts(".toast").join("");
    let page = marta.open(&just).await;
    assert_eq!(said(&page), "304, 2 × Bath towels: promised for 21:10");
    marta.starts(id).await.must_be(200);
    let page = marta.open(&just).await;
    assert!(said(&page).contains("on the way, 21:00"), "{}", said(&page));
    marta.delivers(id, AT_THE_DOOR).await.must_be(200);
    let page = marta.open(&just).await;
    assert!(said(&page).contains("delivered 21:00"), "{}", said(&page));
    assert!(!page.pieces(&format!(".toast form[action='{}/undo']", ours(id))).is_empty());
    // To others, and about nothing, it says nothing.
    assert_eq!(said(&ines.open(&just).await), "");
    for nonsense in ["/board?just=x", &format!("/board?just={}", guest.stay.unwrap())] {
        assert_eq!(said(&marta.open(nonsense).await.must_be(200)), "");
    }
    // What the guest says since is news, and no longer what Marta did.
    guest.post(&format!("/stay/requests/{id}/right"), &[]).await.must_be(303);
    assert_eq!(said(&marta.open(&just).await), "");
}

#[tokio::test]
async fn a_guest_who_rests_and_one_who_has_moved_are_on_their_cards() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    guest.asks_for_towels().await;
    let mut board = open_board(&marta).await;
    let stay = (hotel.house.id, guest.stay.unwrap());
    let mut tx = hotel.app.db.begin().await.unwrap();
    let until = Some(hotel.now() + TimeDelta::hours(1));
    requests::rest(&mut tx, stay, until, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    hotel.app.live.ring();
    board.until("Do not disturb until 22:00: leave at the door").await;

    let mut tx = hotel.app.db.begin().await.unwrap();
    hotel.room(&mut tx, "212").await;
    let room =
        bellpull::stays::room_by_label(&mut tx, hotel.house.id, "212").await.unwrap().unwrap();
    requests::change_room(&mut tx, stay, &room, None, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    marta.open("/board").await.must_say("212").must_say("Was 304");
}

#[tokio::test]
async fn the_bell_is_off_for_whoever_turned_it_off_and_nobody_else() {
    let hotel = Hotel::open().await;
    let [marta, ines, ..] = people(&hotel).await;
    let bell = |page: &Page| page.attributes("#risen", "data-bell").remove(0);
    let board = marta.open("/board?floor=3").await.must_say("Bell on");
    assert_eq!(bell(&board), "on");
    let back = marta.press(&board, "Bell on", &[]).await.must_be(200).must_say("Bell off");
    assert_eq!((back.path.as_str(), bell(&back)), ("/board?floor=3", "off".to_owned()));
    assert_eq!(bell(&ines.open("/board").await), "on");
    let me = marta.open("/me").await.must_say("Your pages stay silent");
    marta.press(&me, "Let it ring", &[]).await.must_say("One soft bell rings");
    assert_eq!(bell(&marta.open("/board").await), "on");
    marta.post("/me/bell", &[("bell", "loud")]).await.must_be(404);
    let away = [("bell", "on"), ("back", "https://elsewhere.example")];
    assert_eq!(marta.post("/me/bell", &away).await.leads_to().as_deref(), Some("/me"));
}

#[tokio::test]
async fn a_guests_page_never_rings() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    for path in ["/stay", &crate::acts::mine(id)] {
        let page = guest.open(path).await.must_be(200);
        let scripts = page.attributes("script", "src");
        assert!(!scripts.iter().any(|script| script.contains("bell")), "{scripts:?}");
        assert!(page.pieces("#risen, #bell").is_empty());
    }
}

#[tokio::test]
async fn only_the_newest_of_what_is_done_are_sent_and_all_are_counted() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    for nth in 0..7 {
        let id = guest.asks(&format!("Wish {nth}")).await;
        marta.brings(id).await;
    }
    let board = marta.open("/board").await.must_say("7 of 7 kept").must_say("Show all 7");
    assert_eq!(board.pieces("#jobs-done > .job").len(), 5);
    let all = marta.open(&board.link("Show all")).await;
    assert_eq!(all.pieces("#jobs-done > .job").len(), 7);
}

#[tokio::test]
async fn all_and_mine_are_not_chosen_at_once() {
    let hotel = Hotel::open().await;
    let marta = hotel.colleague("Marta").await;
    let chosen = |page: Page| page.texts(".chip[aria-current]").join(" ");
    assert!(chosen(marta.open("/board").await).starts_with("All"));
    let mine = marta.open("/board?mine=1").await;
    assert_eq!(mine.link("All"), "/board");
    let chosen = chosen(mine);
    assert!(chosen.contains("Mine") && !chosen.contains("All"), "{chosen}");
}

#[tokio::test]
async fn what_has_risen_beyond_three_is_counted_and_one_tap_away() {
    let hotel = Hotel::open().await;
    let (guest, ines) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Ines").await);
    for _ in 0..3 {
        guest.asks_for_towels().await;
    }
    hotel.minutes_pass(5).await;
    let board = ines.open("/board").await.must_be(200);
    assert!(board.texts(".beyond:not([hidden])").is_empty(), "all three are seen");
    for _ in 0..2 {
        guest.asks_for_towels().await;
    }
    hotel.minutes_pass(5).await;
    let board = ines.open("/board").await.must_be(200);
    assert_eq!(board.pieces("#risen > li:not([hidden])").len(), 5);
    assert_eq!(board.texts(".beyond:not([hidden])"), ["and 2 more"]);
    assert_eq!(board.attributes(".beyond", "href"), ["#risen"]);
}
