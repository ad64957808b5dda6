//! Open pages: what happens is on them, with nothing missing and nothing twice.

use bellpull::ids::RequestId;
use bellpull::requests::{Along, Command, Says};
use sqlx::ConnectOptions;

use crate::acts::mine;
use crate::hotel::Hotel;
use crate::person::Person;
use crate::stream::Stream;

/// The board, open in front of somebody.
pub async fn open_board(person: &Person) -> Stream {
    let board = person.open("/board").await.must_be(200);
    person.stream(&board.live()).await
}

/// Reads on until the board has shown each of these once, and gives back the numbers that came.
pub async fn all_of(board: &mut Stream, wishes: &[RequestId]) -> Vec<i64> {
    let mut missing: Vec<String> = wishes.iter().map(ToString::to_string).collect();
    let mut numbers = Vec::new();
    while !missing.is_empty() {
        let event = board.next().await.expect("the board stays open");
        numbers.push(event.number());
        if let Some(at) = missing.iter().position(|id| event.data.contains(id)) {
            missing.swap_remove(at);
        }
    }
    numbers
}

/// Whether these are numbers one after the other.
pub fn in_order(numbers: &[i64]) -> bool {
    numbers.windows(2).all(|pair| pair[1] == pair[0] + 1)
}

#[tokio::test]
async fn what_a_guest_files_is_on_every_open_board() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (marta, tomas) = (hotel.colleague("Marta").await, hotel.colleague("Tomás").await);
    let (mut hers, mut his) = (open_board(&marta).await, open_board(&tomas).await);
    let id = guest.asks("A feather-free pillow").await;
    for board in [&mut hers, &mut his] {
        let event = board.until("A feather-free pillow").await;
        assert!(event.data.contains(&id.to_string()) && event.data.contains("304"));
    }
}

#[tokio::test]
async fn what_a_colleague_answers_is_on_the_guests_open_pages() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let mut home = guest.stream(&guest.open("/stay").await.live()).await;
    let mut page = guest.stream(&guest.looks_at(id).await.live()).await;

    marta.takes(id, "The big ones.").await;
    assert!(home.until("Marta").await.data.contains("21:10"));
    page.until("The big ones.").await;
    marta.starts(id).await;
    home.until("on the way").await;
    page.until("on the way").await;
    marta.delivers(id, crate::acts::AT_THE_DOOR).await;
    home.until("just right").await;
    page.until("just right").await;
}

#[tokio::test]
async fn a_page_that_comes_back_is_told_exactly_what_it_missed() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let address = marta.open("/board").await.live();
    let mut board = marta.stream(&address).await;
    let first = guest.asks("First").await;
    let mut numbers = all_of(&mut board, &[first]).await;
    let seen = board.seen.clone();
    drop(board);

    let missed = [guest.asks("Second").await, guest.asks("Third").await];
    // The browser asks with the number of the newest event that it heard.
    let mut board = marta.stream_after(&address, seen.as_deref()).await;
    let last = guest.asks("Fourth").await;
    numbers.extend(all_of(&mut board, &[missed[0], missed[1], last]).await);
    assert!(in_order(&numbers), "{numbers:?}");
    assert_eq!(numbers.len(), 4);
}

#[tokio::test]
async fn what_happens_while_a_page_is_loading_is_not_missed() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let page = marta.open("/board").await;
    let id = guest.asks("In between").await;
    let mut board = marta.stream(&page.live()).await;
    assert_eq!(all_of(&mut board, &[id]).await.len(), 1);
}

#[tokio::test]
async fn a_page_that_knows_more_than_the_house_loads_itself_afresh() {
    let hotel = Hotel::open().await;
    let marta = hotel.colleague("Marta").await;
    let mut board = marta.stream_after("/board/live", Some("999999")).await;
    assert_eq!(board.goodbye().await, "afresh");
}

#[tokio::test]
async fn what_makes_no_sense_as_a_number_begins_now() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    for nonsense in ["/board/live?seen=x", "/board/live?seen=-5", "/board/live"] {
        let mut board = marta.stream(nonsense).await;
        // A page says that it is open before it is told anything.
        board.opened().await;
        let id = guest.asks("Now").await;
        assert_eq!(all_of(&mut board, &[id]).await.len(), 1, "{nonsense}");
    }
}

#[tokio::test]
async fn a_page_hears_nothing_of_other_stays_and_houses() {
    let hotel = Hotel::open().await;
    let other = hotel.neighbour().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let lindqvist = hotel.guest("Mr Lindqvist", "212").await;
    let stranger = other.guest("Herr Anders", "304").await;
    let marta = hotel.colleague("Marta").await;
    let mut home = guest.stream(&guest.open("/stay").await.live()).await;
    let mut board = open_board(&marta).await;

    stranger.asks("A secret of the other house").await;
    lindqvist.asks("A secret of the neighbour").await;
    guest.asks("My own wish").await;
    let first = home.next().await.unwrap();
    assert!(first.data.contains("My own wish") && !first.data.contains("secret"), "{first:?}");
    let first = board.next().await.unwrap();
    assert!(first.data.contains("A secret of the neighbour"), "{first:?}");
}

#[tokio::test]
async fn filed_on_one_server_it_is_seen_on_the_other() {
    let hotel = Hotel::open().await;
    let second = hotel.second_server().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let mut board = open_board(&marta.at(second.router())).await;
    let mut wishes = Vec::new();
    for nth in 0..6 {
        let guest = guest.at(if nth % 2 == 0 { hotel.router() } else { second.router() });
        wishes.push(guest.asks(&format!("Wish {nth}")).await);
    }
    let numbers = all_of(&mut board, &wishes).await;
    assert!(in_order(&numbers) && numbers.len() == 6, "{numbers:?}");

    let mut page = guest.stream(&guest.looks_at(wishes[0]).await.live()).await;
    marta.at(second.router()).takes(wishes[0], "From next door.").await.must_be(200);
    page.until("From next door.").await;
}

#[tokio::test]
async fn a_page_goes_on_at_another_server_where_its_own_has_ended() {
    let hotel = Hotel::open().await;
    let second = hotel.second_server().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let mut board = open_board(&marta).await;
    let first = guest.asks("Before").await;
    let mut numbers = all_of(&mut board, &[first]).await;

    hotel.app.stop.cancel();
    assert_eq!(board.next().await, None, "the stream ends with its server");
    let guest = guest.at(second.router());
    let during = guest.asks("During").await;
    let mut board =
        marta.at(second.router()).stream_after("/board/live", board.seen.as_deref()).await;
    let after = guest.asks("After").await;
    numbers.extend(all_of(&mut board, &[during, after]).await);
    assert!(in_order(&numbers) && numbers.len() == 3, "{numbers:?}");
}

#[tokio::test]
async fn a_page_goes_on_after_the_database_has_cut_every_connection() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let mut board = open_board(&marta).await;
    let first = guest.asks("Before").await;
    let mut numbers = all_of(&mut board, &[first]).await;

    for round in 0..3 {
        hotel.cut_connections().await;
        let after = guest.asks_until_stored(&format!("After {round}")).await;
        // The stream may have ended over it: the browser comes back by itself.
        let mut shown = false;
        while !shown {
            if let Some(event) = board.next().await {
                numbers.push(event.number());
                shown = event.data.contains(&after.to_string());
            } else {
                board = marta.stream_after("/board/live", board.seen.as_deref()).await;
            }
        }
    }
    assert!(in_order(&numbers) && numbers.len() == 4, "{numbers:?}");
}

#[tokio::test]
async fn a_lost_ring_is_made_up_for_within_a_moment() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let mut board = open_board(&marta).await;
    board.opened().await;
    // Somebody writes and dies before ringing.
    let mut db = hotel.database.connect().await.unwrap();
    let target = bellpull::requests::Target { property: hotel.house.id, stay: None, id };
    let cancel = Command::Guest { says: Says::Cancel, via: None };
    bellpull::requests::act(&mut db, target, cancel, Along::default(), hotel.now()).await.unwrap();
    let event = board.next().await.unwrap();
    assert!(event.data.contains(&id.to_string()), "{event:?}");
}

#[tokio::test]
async fn every_page_that_is_live_can_be_followed() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks_for_towels().await;
    let pages = [
        (&guest, "/stay".to_owned()),
        (&guest, mine(id)),
        (&marta, "/board".to_owned()),
        (&marta, crate::acts::ours(id)),
    ];
    for (person, path) in &pages {
        let mut stream = person.stream(&person.open(path).await.live()).await;
        stream.opened().await;
    }
    assert!(hotel.app.live.pages() <= pages.len());
}
