//! Many at once.

use bellpull::ids::RequestId;
use futures_util::future::join_all;

use crate::hotel::Hotel;
use crate::live::{all_of, in_order, open_board};
use crate::person::Person;
use crate::stream::Stream;

/// 40 guests, each of whom asks five times, in front of 20 open boards.
#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_wishes_by_forty_guests_are_on_twenty_boards_in_order_and_once() {
    let hotel = Hotel::open().await;
    let mut guests = Vec::new();
    for nth in 0..40 {
        let room = format!("{}{:02}", 1 + nth / 10, nth % 10);
        guests.push(hotel.guest(&format!("Guest {nth}"), &room).await);
    }
    let colleagues =
        join_all(["Marta", "Linh", "Ines", "Tomás", "Helena"].map(|it| hotel.colleague(it))).await;
    let boards = join_all(colleagues.iter().cycle().take(20).map(open_board)).await;

    let asking = join_all(guests.iter().map(five_wishes));
    let reading = join_all(boards.into_iter().map(read_two_hundred));
    let (wishes, seen) = tokio::join!(asking, reading);
    let wishes: Vec<RequestId> = wishes.into_iter().flatten().collect();
    assert_eq!(wishes.len(), 200);
    for (pieces, numbers) in &seen {
        assert!(in_order(numbers), "{numbers:?}");
        assert_eq!(numbers, &seen[0].1, "every board hears the same");
        for id in &wishes {
            let id = id.to_string();
            assert_eq!(pieces.iter().filter(|piece| piece.contains(&id)).count(), 1);
        }
    }
    let journal = hotel.journal().await;
    assert!(in_order(&journal.iter().map(|change| change.seq.0).collect::<Vec<_>>()));
    // What is told is also what stands on a board that is loaded now.
    assert_eq!(colleagues[0].cards("/board").await.len(), 200);
}

async fn five_wishes(guest: &Person) -> Vec<RequestId> {
    let mut wishes = Vec::new();
    for nth in 0..5 {
        wishes.push(guest.asks(&format!("Wish {nth}")).await);
    }
    wishes
}

async fn read_two_hundred(mut board: Stream) -> (Vec<String>, Vec<i64>) {
    let (mut pieces, mut numbers) = (Vec::new(), Vec::new());
    while pieces.len() < 200 {
        let event = board.next().await.expect("the board stays open");
        numbers.push(event.number());
        if event.data.contains("Wish ") {
            pieces.push(event.data);
        }
    }
    (pieces, numbers)
}

/// Two servers, and every guest at another one each time.
#[tokio::test(flavor = "multi_thread")]
async fn two_servers_tell_their_boards_the_same_story() {
    let hotel = Hotel::open().await;
    let second = hotel.second_server().await;
    let marta = hotel.colleague("Marta").await;
    let mut guests = Vec::new();
    for nth in 0..10 {
        guests.push(hotel.guest(&format!("Guest {nth}"), &format!("1{nth:02}")).await);
    }
    let mut here = open_board(&marta).await;
    let mut there = open_board(&marta.at(second.router())).await;
    let asking = guests.iter().enumerate().map(|(nth, guest)| {
        let guest = guest.at(if nth % 2 == 0 { hotel.router() } else { second.router() });
        async move { five_wishes(&guest).await }
    });
    let wishes: Vec<RequestId> = join_all(asking).await.into_iter().flatten().collect();
    let (here, there) = tokio::join!(all_of(&mut here, &wishes), all_of(&mut there, &wishes));
    assert!(in_order(&here) && here == there, "{here:?} {there:?}");
    assert_eq!(here.len(), 50);
}
