//! What colleagues do about a request, deed by deed, and what becomes of the words they write.

mod asking;
mod changed;
mod colleagues;
mod moving;
mod phone;
mod taps;
mod watching;

use bellpull::ids::RequestId;
use bellpull::{misses, requests, rules};
use chrono::TimeDelta;

use crate::hotel::Hotel;
use crate::person::Person;

/// A guest does not want to be disturbed for so many minutes.
async fn rests(hotel: &Hotel, guest: &Person, minutes: i64) {
    let until = hotel.now() + TimeDelta::minutes(minutes);
    let mut tx = hotel.app.db.begin().await.unwrap();
    let stay = (hotel.house.id, guest.stay.unwrap());
    requests::rest(&mut tx, stay, Some(until), hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    hotel.app.live.ring();
}

/// How many misses the house has counted.
async fn missed(hotel: &Hotel) -> usize {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let since = hotel.now() - TimeDelta::days(1);
    misses::since(&mut db, hotel.house.id, since).await.unwrap().len()
}

/// The rules that were named about a request, and whether under somebody's name.
async fn rules_of(hotel: &Hotel, id: RequestId) -> Vec<(bool, String)> {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let named = rules::of_request(&mut db, hotel.house.id, id).await.unwrap();
    named.into_iter().map(|named| (named.by.is_some(), named.rule)).collect()
}
