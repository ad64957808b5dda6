//! A guest is remembered with their yes, known again by the desk, and asked "the same as last time?".

use bellpull::ids::PreferenceId;
use bellpull::requests::Wish;
use bellpull::requests::standard::{self, NewPreference, Rhythm, Weekdays, Whose, memory};
use bellpull::web::Fields;
use bellpull::{catalogue, duty, stays};
use chrono::TimeDelta;

use crate::hotel::Hotel;
use crate::person::Person;

/// Two bath towels with every morning round.
async fn keeps_towels(hotel: &Hotel, guest: &Person) -> PreferenceId {
    keeps(hotel, guest, &[("item", "TWL-BATH"), ("quantity", "2")]).await
}

async fn keeps(hotel: &Hotel, guest: &Person, fields: &[(&str, &str)]) -> PreferenceId {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let items = catalogue::items(&mut db, hotel.house.id).await.unwrap();
    let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let fields = Fields::from(fields.collect::<Vec<_>>());
    let wish = Wish::parse(&fields, &items, &hotel.house, hotel.now()).unwrap();
    let id = PreferenceId::new();
    let rhythm = Rhythm::Weekdays(Weekdays::EVERY_DAY);
    let whose = Whose { property: hotel.house.id, stay: guest.stay.unwrap(), via: None };
    let new = NewPreference { id, wish, rhythm, at: None };
    standard::add(&mut db, whose, &new, hotel.now()).await.unwrap();
    id
}

/// Says yes to being remembered, and leaves.
async fn was_here(hotel: &Hotel, name: &str, room: &str) -> Person {
    let guest = hotel.guest(name, room).await;
    keeps_towels(hotel, &guest).await;
    let page = guest.open("/stay/remembered").await.must_be(200);
    let page = page.must_say("Nothing is remembered of you").must_say("2 × Bath towels");
    let id = page.attributes("input[name=kept]", "value")[0].clone();
    let none = guest.post("/stay/remembered", &[]).await;
    none.must_be(422).must_say("Choose at least one");
    let page = guest.press(&page, "Yes, remember these", &[("kept", id.as_str())]).await;
    page.must_be(200).must_say("Forget all of it").must_not_say("Shall we remember");
    hotel.check_out(guest.stay.unwrap()).await;
    guest
}

#[tokio::test]
async fn the_same_as_last_time() {
    let hotel = Hotel::open().await;
    was_here(&hotel, "Mrs Okafor", "304").await;
    let guest = hotel.guest("mrs okafor", "211").await;
    guest.open("/stay").await.must_be(200).must_not_say("Welcome back");
    guest.open("/stay/remembered").await.must_say("Nothing is remembered of you");

    let tomas = hotel.colleague("Tomás").await;
    let book = tomas.open("/stays").await.must_be(200).must_say("Stayed here before?");
    let page = tomas.open(&book.link("Stayed here before?")).await.must_be(200);
    let page = page.must_say("Room 304, until Thursday 6 November").must_not_say("towels");
    let form = page.form("Yes, the same guest");
    tomas.submit(&form).await.must_be(200).must_not_say("Stayed here before?");

    let home = guest.open("/stay").await.must_say("Welcome back. The same as last time?");
    let page = guest.open(&home.link("Look and choose")).await.must_be(200);
    guest.press(&page, "Yes, these again", &[]).await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    let stay = guest.stay.unwrap();
    let kept = standard::of_stay(&mut db, hotel.house.id, stay).await.unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].preference.want.quantity, Some(2));
    // Sent twice, it is still once; and nobody asks again.
    guest.press(&page, "Yes, these again", &[]).await;
    let kept = standard::of_stay(&mut db, hotel.house.id, stay).await.unwrap();
    assert_eq!(kept.len(), 1);
    guest.open("/stay").await.must_not_say("Welcome back");
}

#[tokio::test]
async fn no_thank_you_is_an_answer_and_forgotten_is_forgotten() {
    let hotel = Hotel::open().await;
    was_here(&hotel, "Mrs Okafor", "304").await;
    let guest = hotel.guest("Mrs Okafor", "211").await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    let (house, stay) = (hotel.house.id, guest.stay.unwrap());
    let known = memory::known_as(&mut db, house, stay).await.unwrap();
    let by = hotel.staff_id("Tomás");
    memory::recognise(&mut db, (house, stay), known[0].guest, by, hotel.now()).await.unwrap();

    let page = guest.open("/stay/remembered").await.must_be(200);
    let id = page.attributes("input[name=wish]", "value")[0].clone();
    let none = guest.post("/stay/remembered/recall", &[("answer", "yes")]).await;
    none.must_be(422).must_say("Choose at least one");
    guest.press(&page, "No, thank you", &[]).await.must_be(200).must_not_say("Welcome back");
    assert!(standard::of_stay(&mut db, house, stay).await.unwrap().is_empty());

    let page = guest.open("/stay/remembered").await.must_be(200);
    let page = guest.press(&page, "Forget all of it", &[]).await;
    page.must_be(200).must_say("Nothing is remembered of you");
    guest.post("/stay/remembered/forget", &[("wish", &id)]).await.must_be(303);
    hotel.check_out(stay).await;
    let again = hotel.guest("Mrs Okafor", "211").await;
    let known = memory::known_as(&mut db, house, again.stay.unwrap()).await.unwrap();
    assert!(known.is_empty());
}

#[tokio::test]
async fn somebody_else_is_not_asked_about_again() {
    let hotel = Hotel::open().await;
    was_here(&hotel, "Mrs Okafor", "304").await;
    let guest = hotel.guest("Mrs Okafor", "211").await;
    let tomas = hotel.colleague("Tomás").await;
    let book = tomas.open("/stays").await.must_be(200);
    let page = tomas.open(&book.link("Stayed here before?")).await.must_be(200);
    let book = tomas.press(&page, "No, somebody else", &[]).await;
    book.must_be(200).must_not_say("Stayed here before?");
    guest.open("/stay").await.must_not_say("Welcome back");
}

#[tokio::test]
async fn nobody_is_known_in_another_house_or_by_another_name() {
    let hotel = Hotel::open().await;
    was_here(&hotel, "Mrs Okafor", "304").await;
    let neighbour = hotel.neighbour().await;
    for (house, name) in [(&neighbour, "Mrs Okafor"), (&hotel, "Mr Okafor")] {
        let guest = house.guest(name, "211").await;
        let mut db = house.app.db.acquire().await.unwrap();
        let (id, stay) = (house.house.id, guest.stay.unwrap());
        assert!(memory::known_as(&mut db, id, stay).await.unwrap().is_empty());
        assert!(stays::present(&mut db, id, stay).await.unwrap().is_some());
    }
    let tomas = neighbour.colleague("Tomás").await;
    let guest = hotel.guest("Mrs Okafor", "305").await;
    tomas.get(&format!("/stays/{}/known", guest.stay.unwrap())).await.must_be(404);
}

#[tokio::test]
async fn a_guest_who_has_left_is_forgotten_when_they_ask() {
    let hotel = Hotel::open().await;
    was_here(&hotel, "Mrs Okafor", "304").await;
    was_here(&hotel, "Mr Sato", "211").await;
    let tomas = hotel.colleague("Tomás").await;
    let book = tomas.open("/stays").await;
    let page = tomas.open(&book.link("Remembered guests")).await.must_be(200);
    let page = page.must_say("Mrs Okafor").must_say("Room 304, until").must_not_say("towels");
    assert_eq!(page.texts("main h3"), ["Mr Sato", "Mrs Okafor"]);
    let page = tomas.open("/stays/remembered?name=OKA").await.must_not_say("Mr Sato");
    let page = page.must_say("Has Mrs Okafor asked for it?");
    let form = page.form("Yes, forget all of it");
    for _ in 0..2 {
        let page = tomas.submit(&form).await.must_be(200).must_say("Forgotten.");
        assert_eq!(page.texts("main h3"), ["Mr Sato"]);
    }
    tomas.post("/stays/remembered/forget", &[]).await.must_be(303);
    let forgotten = hotel.journal().await.into_iter().filter(|it| it.kind == "guest_forgotten");
    assert_eq!(forgotten.count(), 1);

    // Also where the desk is asked whether it is them.
    let guest = hotel.guest("Mr Sato", "305").await;
    let page = tomas.open(&format!("/stays/{}/known", guest.stay.unwrap())).await.must_be(200);
    tomas.submit(&page.form("Yes, forget all of it")).await.must_say("Forgotten.");
    guest.open("/stay/remembered").await.must_say("Nothing is remembered of you");
    // Nobody forgets the guests of another house.
    was_here(&hotel, "Mrs Okafor", "304").await;
    let neighbour = hotel.neighbour().await.colleague("Tomás").await;
    neighbour.open("/stays/remembered").await.must_be(200).must_not_say("Mrs Okafor");
    let page = tomas.open("/stays/remembered").await;
    let id = page.attributes("button[name=guest]", "value")[0].clone();
    neighbour.post("/stays/remembered/forget", &[("guest", &id)]).await.must_be(303);
    tomas.open("/stays/remembered").await.must_say("Mrs Okafor");
}

#[tokio::test]
async fn two_years_after_their_last_stay_a_guest_is_forgotten() {
    let hotel = Hotel::open().await;
    let guest = was_here(&hotel, "Mrs Okafor", "304").await;
    let stays_on = hotel.guest("Mr Sato", "211").await;
    keeps_towels(&hotel, &stays_on).await;
    let page = stays_on.open("/stay/remembered").await.must_say("two years after your last stay");
    let id = page.attributes("input[name=kept]", "value")[0].clone();
    stays_on.press(&page, "Yes, remember these", &[("kept", &id)]).await.must_be(200);

    let names = async || {
        let mut db = hotel.app.db.acquire().await.unwrap();
        let listed = memory::listed(&mut db, hotel.house.id, "").await.unwrap();
        listed.into_iter().map(|guest| guest.name).collect::<Vec<_>>()
    };
    let ends = hotel.now() + memory::KEPT;
    hotel.app.clock.advance(ends - hotel.now() - TimeDelta::days(1));
    duty::sweep(&hotel.app, hotel.now()).await.unwrap();
    assert_eq!(names().await, ["Mr Sato", "Mrs Okafor"]);
    hotel.app.clock.advance(TimeDelta::days(2));
    for _ in 0..2 {
        duty::sweep(&hotel.app, hotel.now()).await.unwrap();
        assert_eq!(names().await, ["Mr Sato"], "who is here is remembered");
    }
    let mut db = hotel.app.db.acquire().await.unwrap();
    let left = memory::of_stay(&mut db, hotel.house.id, guest.stay.unwrap()).await.unwrap();
    assert!(left.is_empty());
}

#[tokio::test]
async fn what_does_not_fit_is_said_and_what_the_house_has_no_longer_is_not_offered() {
    let hotel = Hotel::open().await;
    let before = hotel.guest("Mrs Okafor", "304").await;
    let latex = [("item", "PIL-XTRA"), ("choice-PIL-XTRA", "latex")];
    keeps(&hotel, &before, &latex).await;
    for words in ["Lilies, no roses", "A quiet knock"] {
        keeps(&hotel, &before, &[("words", words)]).await;
    }
    let page = before.open("/stay/remembered").await.must_be(200);
    let page = page.must_say("Every day, with the morning round, about 10:00");
    let ids = page.attributes("input[name=kept]", "value");
    let all: Vec<_> = ids.iter().map(|id| ("kept", id.as_str())).collect();
    before.post("/stay/remembered", &all).await.must_be(303);
    hotel.check_out(before.stay.unwrap()).await;

    let guest = hotel.guest("Mrs Okafor", "211").await;
    let (house, stay) = (hotel.house.id, guest.stay.unwrap());
    let mut db = hotel.app.db.acquire().await.unwrap();
    let known = memory::known_as(&mut db, house, stay).await.unwrap();
    let by = hotel.staff_id("Tomás");
    memory::recognise(&mut db, (house, stay), known[0].guest, by, hotel.now()).await.unwrap();
    let latex = "update items set choices = array_remove(choices, 'latex') where code = 'PIL-XTRA'";
    sqlx::query(latex).execute(&mut *db).await.unwrap();
    // Other wishes in their own words hide none of those.
    for number in 1..standard::MOST {
        keeps(&hotel, &guest, &[("words", &format!("Wish {number}"))]).await;
    }
    let page = guest.open("/stay/remembered").await.must_be(200);
    assert_eq!(page.attributes("input[name=wish]", "value").len(), 2);
    let told = guest.press(&page, "Yes, these again", &[]).await.must_be(200);
    told.must_say("Not set: A quiet knock. That is a good deal for one stay");
    let kept = standard::of_stay(&mut db, house, stay).await.unwrap();
    assert!(kept.iter().any(|kept| kept.preference.want.words == "Lilies, no roses"));
    guest.open("/stay").await.must_not_say("Welcome back");
}
