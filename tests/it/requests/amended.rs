//! What a guest changes after somebody has it comes to that person, and the guest hears that it did.

use bellpull::catalogue;
use bellpull::ids::{PreferenceId, RequestId};
use bellpull::requests::standard::{self, NewPreference, Rhythm, Want, Weekdays, Whose};
use bellpull::requests::{self, Wish};
use bellpull::web::Fields;

use crate::acts::{mine, ours};
use crate::hotel::Hotel;
use crate::person::Person;

/// Towels every day at ten in the evening.
struct Towels<'a> {
    hotel: &'a Hotel,
    whose: Whose,
    id: PreferenceId,
}

impl<'a> Towels<'a> {
    async fn of(hotel: &'a Hotel, guest: &Person) -> Self {
        let whose = Whose { property: hotel.house.id, stay: guest.stay.unwrap(), via: None };
        let mut tx = hotel.app.db.begin().await.unwrap();
        let items = catalogue::items(&mut tx, hotel.house.id).await.unwrap();
        let fields = Fields::from([("item", "TWL-BATH"), ("quantity", "2")]);
        let wish = Wish::parse(&fields, &items, &hotel.house, hotel.now()).unwrap();
        let new = NewPreference {
            id: PreferenceId::new(),
            wish,
            rhythm: Rhythm::Weekdays(Weekdays::EVERY_DAY),
            at: Some("22:00:00".parse().unwrap()),
        };
        standard::add(&mut tx, whose, &new, hotel.now()).await.unwrap();
        tx.commit().await.unwrap();
        hotel.app.live.ring();
        Self { hotel, whose, id: new.id }
    }

    /// Today's request.
    async fn todays(&self) -> RequestId {
        let mut db = self.hotel.app.db.acquire().await.unwrap();
        let (house, stay, now) = (self.whose.property, self.whose.stay, self.hotel.now());
        let all = requests::of_stay(&mut db, house, stay, now).await.unwrap();
        all.into_iter().find(|request| request.born_of.is_some()).unwrap().id
    }

    /// The guest wants so many today.
    async fn are(&self, quantity: i16) {
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let kept = standard::find(&mut tx, self.whose.property, self.whose.stay, self.id).await;
        let kept = kept.unwrap().unwrap().preference;
        let want = Want { quantity: Some(quantity), ..kept.want };
        let day = (self.id, self.hotel.house.today(self.hotel.now()));
        let now = self.hotel.now();
        standard::change_day(&mut tx, self.whose, day, (want, kept.at), now).await.unwrap();
        tx.commit().await.unwrap();
        self.hotel.app.live.ring();
    }
}

#[tokio::test]
async fn whoever_has_it_is_told_what_is_otherwise_until_they_have_seen_it() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let (marta, linh) = (hotel.colleague("Marta").await, hotel.colleague("Linh").await);
    let towels = Towels::of(&hotel, &guest).await;
    let id = towels.todays().await;
    marta.takes(id, "At ten, then.").await.must_be(200);
    hotel.minutes_pass(2).await;
    let mut board = marta.stream(&marta.open("/board").await.live()).await;
    towels.are(3).await;
    board.until("Changed by the guest at 21:02: 3 instead of 2").await;
    hotel.minutes_pass(1).await;
    towels.are(4).await;
    let changed = "Changed by the guest at 21:03: 4 instead of 2";
    let page = marta.open("/board").await.must_say(changed).must_say("4 × Bath towels");
    marta.open("/round").await.must_say(changed);
    assert_eq!(page.pieces("#risen li:not([hidden])").len(), 1, "it rises to her");
    assert_eq!(linh.open("/board").await.pieces("#risen li:not([hidden])").len(), 0);
    guest.looks_at(id).await.must_say("Changed. Marta can see it.");

    let seen = marta.open(&ours(id)).await.must_say(changed);
    let board = marta.press(&seen, "Seen", &[]).await.must_be(200);
    board.must_not_say("Changed by the guest");
    guest.looks_at(id).await.must_say("Changed. Marta has seen it.");
    assert_eq!(hotel.journal_of(id).await.last().unwrap(), "kept");
    // What is changed after that is told from what she knows.
    towels.are(5).await;
    marta.open(&ours(id)).await.must_say("5 instead of 4");
    towels.are(4).await;
    marta.open(&ours(id)).await.must_say("Changed by the guest and changed back");
}

#[tokio::test]
async fn whoever_is_on_the_way_is_asked_and_answers() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let towels = Towels::of(&hotel, &guest).await;
    let id = towels.todays().await;
    marta.takes(id, "At ten, then.").await.must_be(200);
    marta.starts(id).await.must_be(200);
    towels.are(3).await;
    guest.looks_at(id).await.must_say("Marta is on the way and has your question.");
    let page = marta.open(&ours(id)).await;
    let page = page.must_say("The guest asks to change it, 21:00: 3 instead of 2");
    let form = page.form_to(&format!("{}/reply", ours(id)));
    marta.submit(&form.fill("message", "Of course, three.")).await.must_be(200);
    let told = guest.open(&mine(id)).await.must_say("Of course, three.");
    told.must_say("Marta has seen your question.");
    marta.open("/board").await.must_not_say("asks to change it");
}

#[tokio::test]
async fn what_comes_back_later_today_does_not_crowd_the_board() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let mut open = marta.stream(&marta.open("/board").await.live()).await;
    let id = Towels::of(&hotel, &guest).await.todays().await;
    assert_eq!(hotel.journal_of(id).await, ["scheduled"]);
    open.until("1 more for later today, on the round").await;
    let board = marta.open("/board").await.must_say("1 more for later today, on the round");
    board.must_say("Nobody is waiting.").must_not_say("Bath towels");
    hotel.minutes_pass(45).await;
    assert_eq!(hotel.journal_of(id).await, ["scheduled", "fell_due"]);
    let board = hotel.colleague("Marta").await.open("/board").await.must_say("Bath towels");
    board.must_not_say("on the round");
}
