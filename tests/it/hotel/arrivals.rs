//! Those who have not come yet.

use bellpull::ids::StayId;
use bellpull::stays::{self, Card, NewStay};
use bellpull::words::Language;

use super::Hotel;
use crate::person::Person;

impl Hotel {
    /// A party is noted down, to come in so many days for three nights.
    pub async fn books(&self, guest: &str, room: &str, in_days: u64) -> Card {
        let (card, code_hash) = stays::card(&self.app.hasher).await.unwrap();
        let arrives_on = stays::days_after(self.house.today(self.now()), in_days);
        let mut tx = self.app.db.begin().await.unwrap();
        let new = NewStay {
            room: self.room(&mut tx, room).await,
            guest: guest.to_owned(),
            language: Language::En,
            arrives_on,
            departs_on: stays::days_after(arrives_on, 3),
        };
        let (house, now) = (self.house.id, self.now());
        stays::book(&mut tx, house, &new, (&card, &code_hash), None, now).await.unwrap();
        tx.commit().await.unwrap();
        self.app.live.ring();
        card
    }

    /// The same, and they have come in with the link on their phone.
    pub async fn expects(&self, guest: &str, room: &str, in_days: u64) -> Person {
        let card = self.books(guest, room, in_days).await;
        let link = format!("/s/{}", card.link.reveal());
        let mut person = self.stranger();
        person.stay = Some(card.stay);
        let landing = person.open(&link).await.must_be(200);
        person.submit(&landing.form_to(&link)).await.must_be(200);
        person
    }

    /// They check in.
    pub async fn arrives(&self, stay: StayId) {
        let mut tx = self.app.db.begin().await.unwrap();
        stays::arrive(&mut tx, self.house.id, stay, None, self.now()).await.unwrap();
        tx.commit().await.unwrap();
        self.app.live.ring();
    }
}
