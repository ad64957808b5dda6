//! What a call must not end: a time that the guest was told, what nobody has seen, what they said.

use bellpull::calls::{self, Outcome, Went};
use bellpull::ids::{CallId, GestureId, MessageId, RecoveryId, RequestId, StayId};
use bellpull::promises::Urgency;
use bellpull::recovery::{self, Cause, Idea, Letter, Opening};
use bellpull::requests::{self, Along, Command, Says, Target};
use bellpull::text::CleanText;
use bellpull::words::Language;
use chrono::TimeDelta;

use super::calling::{unanswered, went};
use crate::hotel::Hotel;
use crate::person::Person;
use crate::right::{late_towels, open_of};

/// Seven in the evening, in November.
const SEVEN: &str = "2025-11-05T18:00:00Z";

#[tokio::test]
async fn a_time_that_the_guest_was_told_is_kept_and_goes_when_nobody_needs_it() {
    let hotel = Hotel::open_at(SEVEN).await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    let fixed = [("fixed", "Four large ones"), ("do", "done")];
    tomas.post(&format!("{here}/apologise"), &[("sorry", "I’m so sorry.")]).await.must_be(303);
    tomas.post(&format!("{here}/fix"), &fixed).await.must_be(303);
    let card = [("g", "chocolate"), ("do", "choose")];
    tomas.post(&format!("{here}/gesture"), &card).await.must_be(303);
    tomas.post(&format!("{here}/give"), &[]).await.must_be(303);
    tomas.post(&format!("{here}/plan"), &[("day", "tomorrow"), ("at", "09:00")]).await.must_be(303);
    // Tonight's call is about something else.
    hotel.minutes_pass(31).await;
    let page = tomas.open("/calls").await.must_be(200);
    assert_eq!(page.texts("#calls-now li").len(), 1);
    let page = went(&tomas, &page, "to-their-liking", "").await.must_be(200);
    let page = page.must_say("not before tomorrow, 09:00");
    assert_eq!(open_of(&hotel, &guest).await, Some(id), "nobody asked about it tonight");
    assert!(page.texts("#calls-now li").is_empty());
    // Another time is the only one.
    tomas.post(&format!("{here}/plan"), &[("day", "tomorrow"), ("at", "10:30")]).await.must_be(303);
    let page = tomas.open("/calls").await.must_say("not before tomorrow, 10:30");
    let page = page.must_not_say("09:00");
    let mut stream = tomas.stream(&page.live()).await;
    stream.opened().await;
    let home = guest.open("/stay").await.must_say("10:30");
    guest.press(&home, "It’s right now", &[]).await.must_be(200);
    let piece = stream.until("data-gone").await.data;
    // It was not made, so it is not among those that were.
    assert!(piece.contains("not before tomorrow, 10:30"), "{piece}");
    assert_eq!(piece.matches(r#"id="done-"#).count(), 1, "{piece}");
    let page = tomas.open("/calls").await.must_not_say("10:30");
    assert!(page.texts("#calls-later li").is_empty() && page.texts("#calls-done li").len() == 1);
}

#[tokio::test]
async fn what_joins_while_somebody_rings_is_still_to_be_said() {
    let hotel = Hotel::open_at(SEVEN).await;
    let guest = unanswered(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_be(200);
    let hook = guest.asks("A hook for a wet coat").await;
    hotel.minutes_pass(11).await;
    tomas.open("/calls").await.must_say("A hook for a wet coat").must_say("2 × Bath towels");
    let next = went(&tomas, &page, "to-their-liking", "").await.must_be(200);
    assert_eq!(next.texts("#call-h"), ["Mrs Okafor"]);
    assert_eq!(next.texts("#calls-now li").len(), 1);
    let now = next.texts("#calls-now li").join(" ");
    assert!(now.contains("A hook") && !now.contains("Bath towels"), "{now}");
    assert!(!hotel.journal_of(hook).await.contains(&"call_made".to_owned()));
    went(&tomas, &next, "to-their-liking", "").await.must_say("Nobody is waiting to be rung.");
    assert!(hotel.journal_of(hook).await.contains(&"call_made".to_owned()));
}

#[tokio::test]
async fn what_is_not_right_is_written_down_where_somebody_puts_it_right() {
    let hotel = Hotel::open_at("2025-11-05T16:58:00Z").await;
    let guest = hotel.expects("Ms Osei", "331", 0).await;
    hotel.arrives(guest.stay.unwrap()).await;
    hotel.minutes_pass(34).await;
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await.must_say("First evening");
    let page = went(&tomas, &page, "not-right", "").await.must_be(422);
    let page = page.must_say("Write what the guest told you");
    assert_eq!(open_of(&hotel, &guest).await, None);
    went(&tomas, &page, "not-right", "The heating hums").await.must_be(200);
    let open = open_of(&hotel, &guest).await.unwrap();
    let page = tomas.open(&format!("/right/{open}")).await.must_be(200);
    let told = page.texts("section[aria-labelledby=told-h]").join(" ");
    assert!(told.ends_with("The heating hums Told Tomás on the phone, 18:32"), "{told}");
    assert_eq!(told.matches("hums").count(), 1, "{told}");
    // Once more, about something else: no word is lost.
    let mut db = hotel.app.db.acquire().await.unwrap();
    let said = recovery::letters(&mut db, hotel.house.id, open).await.unwrap();
    assert_eq!(said.len(), 1);
}

#[tokio::test]
async fn what_is_late_to_be_put_right_stays_late_whatever_joins_it() {
    let hotel = Hotel::open().await;
    let (_, id) = late_towels(&hotel).await;
    // Nobody makes it theirs; then the desk hears once more that it is not right.
    hotel.minutes_pass(15).await;
    let late = || async {
        let mut db = hotel.app.db.acquire().await.unwrap();
        let open = recovery::find(&mut db, hotel.house.id, id).await.unwrap().unwrap();
        (open.since, open.late(hotel.now()).map(|(_, by)| by))
    };
    let before = late().await;
    assert!(before.1.is_some());
    let tomas = hotel.colleague("Tomás").await;
    let page = tomas.open("/calls").await;
    went(&tomas, &page, "not-right", "Still no towels").await.must_be(200);
    assert_eq!(late().await, before);
}

async fn goes_wrong(hotel: &Hotel, guest: &Person, request: Option<RequestId>) {
    let mut tx = hotel.app.db.begin().await.unwrap();
    let words = CleanText::line("No hot water", 100).unwrap();
    let letter = Letter { id: MessageId::new(), words: words.clone(), language: Language::En };
    let (property, stay) = (hotel.house.id, guest.stay.unwrap());
    let (cause, by) = (Cause::Complaint, Some(hotel.staff_id("Tomás")));
    let opening = Opening { property, stay, request, cause, by, words };
    recovery::complain(&mut tx, &opening, (Urgency::Normal, &letter), hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
}

/// One guest, on whom everybody presses at once.
struct Pressed {
    stay: StayId,
    call: CallId,
    ice: RequestId,
    open: RecoveryId,
}

/// A guest who is to be rung about two things that were brought, and for whom something is put right.
async fn pressed(hotel: &Hotel, guest: &Person, ice: RequestId) -> Pressed {
    let (property, stay) = (hotel.house.id, guest.stay.unwrap());
    let open = open_of(hotel, guest).await.unwrap();
    let mut db = hotel.app.db.acquire().await.unwrap();
    let call = calls::of_stay(&mut db, property, stay).await.unwrap().pop().unwrap();
    let (by, words) = (hotel.staff_id("Tomás"), CleanText::line("Done", 100).unwrap());
    recovery::take(&mut db, (property, open), by, hotel.now()).await.unwrap();
    recovery::fix(&mut db, (property, open), (by, &words, false), hotel.now()).await.unwrap();
    Pressed { stay, call: call.id, ice, open }
}

/// Nobody waits for somebody who waits for them.
#[tokio::test(flavor = "multi_thread")]
async fn a_call_a_rest_a_miss_a_gift_and_the_guest_s_word_at_once_wait_in_one_order() {
    let hotel = Hotel::open_at(SEVEN).await;
    let marta = hotel.colleague("Marta").await;
    let mut guests = Vec::new();
    for nth in 1..=8 {
        let guest = hotel.guest("Mrs Okafor", &format!("30{nth}")).await;
        let towels = guest.asks_for_towels().await;
        let ice = guest.ask(&[("item", "ICE")]).await;
        guests.push((guest, towels, ice));
    }
    hotel.minutes_pass(20).await;
    let mut all = Vec::new();
    for (guest, towels, ice) in &guests {
        marta.brings(*towels).await;
        marta.brings(*ice).await;
        goes_wrong(&hotel, guest, Some(*ice)).await;
        all.push(pressed(&hotel, guest, *ice).await);
    }
    for one in &all {
        let pressed: (_, _, _, _, _, _) = tokio::join!(
            rings(&hotel, one),
            rests(&hotel, one),
            misses(&hotel, one),
            says(&hotel, one),
            plans(&hotel, one),
            chooses(&hotel, one)
        );
        for pressed in <[_; 6]>::from(pressed) {
            pressed.unwrap();
        }
    }
    let mut db = hotel.app.db.acquire().await.unwrap();
    let due = calls::due(&mut db, hotel.house.id).await.unwrap();
    for one in &all {
        assert!(due.iter().filter(|call| call.stay == one.stay).count() <= 1);
    }
}

/// What the database refused; what the law refuses is nothing here.
type Pressing = Result<(), sqlx::Error>;

async fn rings(hotel: &Hotel, one: &Pressed) -> Pressing {
    let mut tx = hotel.app.db.begin().await?;
    let note = CleanText::line("Neither is right", 100).unwrap();
    let (by, language) = (hotel.staff_id("Tomás"), Language::En);
    let outcome = Outcome::NotRight;
    let (note, letter, about, seen) = (&note, None, None, None);
    let went = Went { by, outcome, note, letter, language, about, seen };
    match requests::call_made(&mut tx, hotel.house.id, one.call, went, hotel.now()).await {
        Ok(_) => tx.commit().await,
        Err(calls::Error::Database(error)) => Err(error),
        Err(_) => Ok(()),
    }
}

async fn rests(hotel: &Hotel, one: &Pressed) -> Pressing {
    let mut tx = hotel.app.db.begin().await?;
    let until = Some(hotel.now() + TimeDelta::hours(1));
    let who = (hotel.house.id, one.stay);
    match requests::rest(&mut tx, who, until, hotel.now()).await {
        Ok(()) => tx.commit().await,
        Err(bellpull::stays::Error::Database(error)) => Err(error),
        Err(_) => Ok(()),
    }
}

async fn misses(hotel: &Hotel, one: &Pressed) -> Pressing {
    let mut tx = hotel.app.db.begin().await?;
    let target = Target { property: hotel.house.id, stay: Some(one.stay), id: one.ice };
    let command = Command::Guest { says: Says::NotQuite, via: None };
    match requests::act(&mut tx, target, command, Along::default(), hotel.now()).await {
        Ok(_) => tx.commit().await,
        Err(requests::Error::Database(error)) => Err(error),
        Err(_) => Ok(()),
    }
}

async fn says(hotel: &Hotel, one: &Pressed) -> Pressing {
    let mut tx = hotel.app.db.begin().await?;
    let words = CleanText::line("Still cold", 100).unwrap();
    let heard = recovery::Heard { right: false, by: None, words, language: Language::En };
    match recovery::heard(&mut tx, hotel.house.id, one.open, heard, hotel.now()).await {
        Ok(_) => tx.commit().await,
        Err(recovery::Error::Database(error)) => Err(error),
        Err(_) => Ok(()),
    }
}

async fn plans(hotel: &Hotel, one: &Pressed) -> Pressing {
    let mut tx = hotel.app.db.begin().await?;
    let at = hotel.now() + TimeDelta::hours(1);
    let which = (hotel.house.id, one.open);
    match recovery::plan(&mut tx, which, (hotel.staff_id("Tomás"), at), hotel.now()).await {
        Ok(_) => tx.commit().await,
        Err(recovery::Error::Database(error)) => Err(error),
        Err(_) => Ok(()),
    }
}

async fn chooses(hotel: &Hotel, one: &Pressed) -> Pressing {
    let mut tx = hotel.app.db.begin().await?;
    let (words, card) =
        (CleanText::line("A walk with the dog", 100).unwrap(), CleanText::default());
    let idea = Idea { id: GestureId::new(), code: None, words, cost: 0, card };
    let (which, by) = ((hotel.house.id, one.open), (hotel.staff_id("Tomás"), false));
    let today = hotel.house.today(hotel.now());
    match recovery::choose(&mut tx, which, by, (&idea, today), hotel.now()).await {
        Ok(_) => tx.commit().await,
        Err(recovery::Error::Database(error)) => Err(error),
        Err(_) => Ok(()),
    }
}
