//! An evening that people live through: what is late, what a rule forbids, what is worth telling.

use crate::acts::ours;
use crate::hotel::Hotel;
use crate::person::Person;

const KITCHEN: &str = "No kitchen orders after 22:30";
const CANDLES: &str = "No open flames in rooms";
const COLD: [(&str, &str); 2] = [("item", "MNT-TEMP"), ("choice-MNT-TEMP", "cold")];

pub(super) async fn lives(hotel: &Hotel) {
    let (marta, guest) = (hotel.colleague("Marta").await, hotel.guest("Mrs Okafor", "304").await);
    let ids = [guest.asks_for_towels().await, guest.asks("A hook").await, guest.asks("Tea").await];
    hotel.minutes_pass(4).await;
    marta.brings(ids[0]).await;
    marta.takes(ids[1], "Coming.").await.must_be(200);
    marta.starts(ids[1]).await;
    let form = marta.open(&ours(ids[1])).await.form("Give this time");
    marta.submit(&form.fill("message", "The lift is slow tonight.")).await.must_be(200);
    let page = guest.looks_at(ids[0]).await;
    guest.press(&page, "Not quite", &[]).await;
    let named = marta.open(&ours(ids[0])).await.form_to(&format!("{}/rule", ours(ids[0])));
    marta.submit(&named.fill("rule", KITCHEN)).await.must_be(200);
    rules(hotel, &guest).await;
    trouble(hotel, &guest).await;
    words(hotel, &guest, &marta).await;
    hotel.minutes_pass(35).await;
}

impl Person {
    /// A colleague names a rule, with nothing that was asked for.
    async fn names(&self, rule: &str) {
        let form = self.open("/rules/name").await.form("Tell the manager").fill("rule", rule);
        self.submit(&form).await.must_be(200);
    }
}

/// Four rules: one is joined to another, one is decided, one stood in the way of a no that the guest
/// took back, and of one that stands.
async fn rules(hotel: &Hotel, guest: &Person) {
    let (tomas, helena) = (hotel.colleague("Tomás").await, hotel.colleague("Helena").await);
    for wish in ["Candles", "More candles"] {
        let id = guest.asks(wish).await;
        let form = tomas.open(&ours(id)).await.form_to(&format!("{}/cannot", ours(id)));
        let said = [
            ("message", "I’m sorry, no flames in rooms."),
            ("alternative", "Two warm lamps"),
            ("rule", CANDLES),
            ("impact", "No candles on an anniversary"),
        ];
        let form = said.iter().fold(form, |form, (field, words)| form.fill(field, words));
        tomas.submit(&form).await.must_be(200);
    }
    for rule in [KITCHEN, "The kitchen closes at half past ten", "Two towels per guest"] {
        tomas.names(rule).await;
        hotel.minutes_pass(1).await;
    }
    let page = helena.open("/rules").await;
    let ids = page.attributes("li[id^='rule-']", "id");
    let names = page.texts("li[id^='rule-'] h2");
    let rule = |words: &str| {
        let place = names.iter().position(|name| name.contains(words)).unwrap();
        ids[place].trim_start_matches("rule-").to_owned()
    };
    let (other, kitchen) = (rule("half past ten"), rule(KITCHEN));
    let join = format!("/rules/{other}/join");
    helena.post(&join, &[("same-as", &kitchen)]).await.must_be(303);
    let decide = format!("/rules/{}/decide", rule("Two towels"));
    let said = [("decision", "changed"), ("words", "As many as they like."), ("seen", "0")];
    helena.post(&decide, &said).await.must_be(303);
}

/// Too cold twice, once more by mistake, and once in another room.
async fn trouble(hotel: &Hotel, guest: &Person) {
    guest.ask(&COLD).await;
    hotel.minutes_pass(6).await;
    guest.ask(&COLD).await;
    let mistake = guest.ask(&COLD).await;
    let page = guest.looks_at(mistake).await;
    guest.press(&page, "Cancel it", &[]).await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    hotel.room(&mut db, "402").await;
    drop(db);
    let tomas = hotel.colleague("Tomás").await;
    let action = format!("/stays/{}/move", guest.stay.unwrap());
    let form = tomas.open(&action).await.form_to(&action).fill("room", "402");
    tomas.submit(&form).await.must_be(200);
    guest.ask(&COLD).await;
}

/// Two moments, of which one is taken back; and advice that something comes of.
async fn words(hotel: &Hotel, guest: &Person, marta: &Person) {
    for moment in ["Linh found the bear.", "Joel knew the tram times."] {
        let form = marta.open("/moments/new").await.form("Put it on the wall");
        marta.submit(&form.fill("words", moment)).await.must_be(200);
        hotel.minutes_pass(1).await;
    }
    marta.submit(&marta.open("/moments").await.form("Take it back")).await.must_be(200);
    let form = guest.open("/stay/advice").await.form("Send it");
    guest.submit(&form.fill("words", "A softer light.")).await.must_be(200);
    let helena = hotel.colleague("Helena").await;
    let answer = helena.open("/advice").await.form("Answer under my name");
    let page = helena.submit(&answer.fill("words", "You’re right.")).await.must_be(200);
    let outcome = page.form("Write it down").fill("words", "Warm bulbs in every lamp.");
    helena.submit(&outcome).await.must_be(200);
}
