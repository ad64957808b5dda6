//! Everybody at once: the guest, the desk, a colleague and two servers.

use bellpull::duty;
use bellpull::ids::PreferenceId;
use bellpull::requests::standard::{self, NewPreference, Rhythm, Want, Weekdays, Whose};
use bellpull::requests::{self, Along, Command, Says, Target, Wish};
use bellpull::stays::{self, Dates};
use bellpull::web::Fields;
use bellpull::{catalogue, requests::Request};
use chrono::TimeDelta;

use crate::hotel::Hotel;

const DAYS: i64 = 12;

struct House {
    hotel: Hotel,
    second: Hotel,
    whose: Whose,
    id: PreferenceId,
}

impl House {
    /// A guest who wants water each evening at nine, for a fortnight.
    async fn open() -> Self {
        let hotel = Hotel::open_at("2025-11-06T10:00:00Z").await;
        let second = hotel.second_server().await;
        let guest = hotel.guest("Mrs Okafor", "304").await;
        let whose = Whose { property: hotel.house.id, stay: guest.stay.unwrap(), via: None };
        let id = PreferenceId::new();
        let mut db = hotel.app.db.acquire().await.unwrap();
        hotel.room(&mut db, "305").await;
        let items = catalogue::items(&mut db, hotel.house.id).await.unwrap();
        let fields = Fields::from([("item", "WAT-BOT"), ("quantity", "1")]);
        let wish = Wish::parse(&fields, &items, &hotel.house, hotel.now()).unwrap();
        let rhythm = Rhythm::Weekdays(Weekdays::EVERY_DAY);
        let new = NewPreference { id, wish, rhythm, at: Some("21:00:00".parse().unwrap()) };
        standard::add(&mut db, whose, &new, hotel.now()).await.unwrap();
        drop(db);
        Self { hotel, second, whose, id }
    }

    async fn of_today(&self) -> Vec<Request> {
        let (property, stay) = (self.whose.property, self.whose.stay);
        let today = self.hotel.house.today(self.hotel.now());
        let mut db = self.hotel.app.db.acquire().await.unwrap();
        let since = self.hotel.now() - TimeDelta::days(30);
        let mut all = requests::of_stay(&mut db, property, stay, since).await.unwrap();
        all.retain(|request| request.born_of.is_some_and(|born| born.day == today));
        all
    }

    /// The guest says it is three today, or none.
    async fn changes(&self, nth: i64) {
        let (now, today) = (self.hotel.now(), self.hotel.house.today(self.hotel.now()));
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let done = if nth % 2 == 0 {
            let three = Want { quantity: Some(3), ..Want::default() };
            let at = Some("21:30:00".parse().unwrap());
            standard::change_day(&mut tx, self.whose, (self.id, today), (three, at), now).await
        } else {
            standard::skip_day(&mut tx, self.whose, (self.id, today), now).await
        };
        no_quarrel(done.err());
        tx.commit().await.unwrap();
    }

    async fn cancels(&self) {
        for request in self.of_today().await {
            let target = Target { property: self.whose.property, stay: None, id: request.id };
            let command = Command::Guest { says: Says::Cancel, via: None };
            let mut tx = self.second.app.db.begin().await.unwrap();
            let now = self.hotel.now();
            match requests::act(&mut tx, target, command, Along::default(), now).await {
                Ok(_) => tx.commit().await.unwrap(),
                Err(requests::Error::Database(error)) => panic!("{error}"),
                Err(_) => {}
            }
        }
    }

    async fn moves(&self, nth: i64) {
        let label = if nth % 2 == 0 { "305" } else { "304" };
        let mut tx = self.second.app.db.begin().await.unwrap();
        let (property, stay) = (self.whose.property, self.whose.stay);
        let room = stays::room_by_label(&mut tx, property, label).await.unwrap().unwrap();
        let now = self.hotel.now();
        requests::change_room(&mut tx, (property, stay), &room, None, now).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn stays_on(&self) {
        let today = self.hotel.house.today(self.hotel.now());
        let dates = Dates { arrives_on: today, departs_on: today + chrono::Days::new(3) };
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let (property, stay) = (self.whose.property, self.whose.stay);
        let now = self.hotel.now();
        standard::change_dates(&mut tx, (property, stay), dates, None, now).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// What the law refuses is well; what the database refuses is not.
fn no_quarrel(error: Option<standard::Error>) {
    if let Some(standard::Error::Database(error)) = error {
        panic!("{error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_first_there_is_one_request_a_day_and_nobody_waits_for_ever() {
    let house = Box::pin(House::open()).await;
    for nth in 0..DAYS {
        house.hotel.app.clock.advance(TimeDelta::days(1));
        let now = house.hotel.now();
        let (looked, looked_too, ..) = tokio::join!(
            duty::round(&house.hotel.app, now),
            duty::round(&house.second.app, now),
            house.changes(nth),
            house.moves(nth),
            house.stays_on(),
            house.cancels(),
            house.cancels(),
        );
        looked.unwrap();
        looked_too.unwrap();
        house.hotel.somebody_looks().await;
        let today = house.of_today().await;
        assert!(today.len() <= 1, "{today:?}");
        let room = if nth % 2 == 0 { "305" } else { "304" };
        assert!(today.iter().all(|request| request.state.is_over() || request.room == room));
    }
}
