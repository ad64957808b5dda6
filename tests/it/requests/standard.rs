//! "My standard for this stay", as a guest sees it, sets it and changes it.

use bellpull::ids::{PreferenceId, RequestId};
use chrono::Days;

use crate::acts::{AT_THE_DOOR, mine};
use crate::hotel::Hotel;
use crate::page::Page;
use crate::person::Person;

/// Twenty to ten in the morning, in Vienna: the round comes at ten.
const MORNING: &str = "2025-11-06T08:40:00Z";

const PAGE: &str = "/stay/standard";

impl Person {
    /// A guest sets something for every day, as the form for asking sends it.
    async fn keeps(&self, fields: &[(&str, &str)]) -> String {
        let id = PreferenceId::new().to_string();
        let mut all = vec![("id", id.as_str()), ("when", "every")];
        all.extend_from_slice(fields);
        self.post("/stay/requests", &all).await.must_be(303);
        id
    }

    async fn keeps_two_towels(&self) -> String {
        self.keeps(&[("item", "TWL-BATH"), ("quantity", "2")]).await
    }
}

/// What stands under today, under the other day, and under every day.
fn columns(page: &Page) -> Vec<String> {
    page.texts(".day")
}

fn one(id: &str) -> String {
    format!("{PAGE}/{id}")
}

/// The request that was made of it today.
async fn made(guest: &Person) -> RequestId {
    let links = guest.open(PAGE).await.attributes("#standard h3 a", "href");
    links[0].rsplit('/').next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn two_towels_every_morning_are_set_with_the_form_for_asking() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let none = guest.open(PAGE).await.must_be(200).must_say("Nothing yet.");
    assert!(columns(&none).is_empty());
    let ask = guest.open("/stay/ask/towels").await.must_say("Every day of my stay");
    let fields = [("item", "TWL-BATH"), ("quantity", "2"), ("when", "every")];
    let page = guest.press(&ask, "Send my request", &fields).await.must_be(200);
    let page = page.must_say("Set. Every morning, until you change it.");
    let page = page.must_say("The first time is tomorrow, 10:00.");
    let [today, tomorrow, every] = &columns(&page)[..] else { panic!("{}", page.text()) };
    assert_eq!(today, "Today Nothing more today.");
    assert!(tomorrow.starts_with("Tomorrow 2 × Bath towels With the morning round, about 10:00"));
    assert!(every.starts_with("Every day 2 × Bath towels With the morning round, about 10:00"));
    let nights = page.texts("ol.stay > li");
    assert_eq!(nights, ["Tue 4, done", "Wed 5, done", "Today", "Fri 7", "Sat 8", "Sun 9"]);
    assert_eq!(page.texts("ol.stay > .today"), ["Today"]);
    assert_eq!(page.texts("ol.stay > .ahead").len(), 3);
    guest.open("/stay").await.must_say("2 × Bath towels Tomorrow, 10:00");
    assert_eq!(hotel.filed().await, 0);
}

#[tokio::test]
async fn what_is_still_ahead_today_comes_today() {
    let hotel = Hotel::open_at(MORNING).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.keeps_two_towels().await;
    let page = guest.open(&format!("{PAGE}?did=set&of={id}")).await;
    let page = page.must_say("Set. Every morning, until you change it.");
    let page = page.must_not_say("The first time is");
    assert!(columns(&page)[0].starts_with("Today 2 × Bath towels Planned for 10:00."));
    guest.looks_at(made(&guest).await).await.must_say("2 × Bath towels");
    let words = [("words", "A bottle of water by the bed"), ("hour", "clock"), ("clock", "21:30")];
    guest.keeps(&words).await;
    let page = guest.open(PAGE).await;
    assert!(columns(&page)[0].contains("A bottle of water by the bed Planned for 21:30."));
    assert!(columns(&page)[2].contains("A bottle of water by the bed At 21:30"));
}

#[tokio::test]
async fn some_days_of_the_week_or_of_the_stay_are_said_in_words() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let working = ["1", "2", "3", "4", "5"].map(|day| ("weekday", day));
    let mut fields = vec![("item", "TWL-HAND"), ("days", "weekdays")];
    fields.extend(working);
    guest.keeps(&fields).await;
    let dates = [("date", "2025-11-07"), ("date", "2025-11-09")];
    let mut fields = vec![("item", "WAT-BOT"), ("choice-WAT-BOT", "still"), ("days", "dates")];
    fields.extend(dates);
    fields.extend([("hour", "clock"), ("clock", "08:00")]);
    guest.keeps(&fields).await;
    let page = guest.open(PAGE).await;
    let page = page.must_say("Monday to Friday, with the morning round, about 10:00");
    let page = page.must_say("Fri 7 and Sun 9, at 08:00");
    let saturday = guest.open(&page.link("Sat 8")).await;
    let saturday = &columns(&saturday)[1];
    assert!(saturday.starts_with("Saturday 8 November"), "{saturday}");
    assert_eq!(saturday.matches("Not on this day").count(), 2, "{saturday}");
}

#[tokio::test]
async fn the_same_every_day_is_offered_for_what_was_brought_and_preset() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let fields = [("item", "TWL-HAND"), ("quantity", "3"), ("words", "The soft ones")];
    let id = guest.ask(&fields).await;
    guest.looks_at(id).await.must_not_say("The same every day?");
    marta.brings(id).await;
    let same = guest.open("/stay").await.link("The same every day?");
    let page = guest.looks_at(id).await;
    assert_eq!(page.link("The same every day?"), same);
    let form = guest.open(&same).await.must_be(200).form("Set it for every day");
    assert_eq!(form.value("quantity"), Some("3"));
    assert_eq!(form.value("words"), Some("The soft ones"));
    let page = guest.submit(&form).await.must_say("Set. Every morning");
    page.must_say("3 × Hand towels").must_say("The soft ones");
    guest.looks_at(id).await.must_not_say("The same every day?");
    guest.open("/stay").await.must_not_say("The same every day?");
    let mat = guest.ask(&[("item", "TWL-MAT")]).await;
    marta.brings(mat).await;
    guest.looks_at(mat).await.must_not_say("The same every day?");
}

#[tokio::test]
async fn what_comes_back_is_chosen_from_a_list_of_what_may() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let list = guest.open(PAGE).await.link("Add something for every day");
    let list = guest.open(&list).await.must_be(200).must_not_say("Bath mat");
    let page = guest.open(&list.link("Face cloths")).await.must_be(200);
    let fields = [("days", "dates"), ("date", "2025-11-08")];
    guest.press(&page, "Set it for every day", &fields).await.must_say("Set. Sat 8");
    let own = guest.open(&list.link("Something else, in your words")).await;
    let page = guest.press(&own, "Set it for every day", &[]).await.must_be(422);
    guest.press(&page, "Set it for every day", &[("words", "A quiet knock")]).await.must_be(200);
    guest.open(PAGE).await.must_say("A quiet knock");
}

#[tokio::test]
async fn what_does_not_come_back_by_itself_is_told_and_everything_kept() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let page = guest.open("/stay/ask/towels").await;
    let fields =
        [("item", "TWL-MAT"), ("when", "every"), ("words", "A thick one"), ("days", "weekdays")];
    let form = fields.iter().fold(page.form("Send my request"), |form, (n, v)| form.fill(n, v));
    let page = guest.submit(&form.fill("weekday", "6")).await.must_be(422);
    let say = "Bath mat can be asked for today. It doesn’t come back by itself.";
    let form = page.clone().must_say(say).form("Send my request");
    assert!(page.title().starts_with("Error: "));
    for (name, value) in [("item", "TWL-MAT"), ("when", "every"), ("words", "A thick one")] {
        assert_eq!(form.value(name), Some(value));
    }
    assert_eq!((form.value("days"), form.value("weekday")), (Some("weekdays"), Some("6")));
    guest.submit(&form.fill("item", "TWL-BATH")).await.must_be(200).must_say("Set. Saturday");
}

#[tokio::test]
async fn one_day_is_changed_skipped_and_as_usual_again() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.keeps_two_towels().await;
    let form = guest.open(&format!("{}?day=2025-11-07", one(&id))).await;
    let form = form.must_say("Just for tomorrow. The other days stay as they are.");
    let page = guest.press(&form, "Change this day", &[("quantity", "3")]).await.must_be(200);
    let page = page.must_say("Changed for tomorrow.");
    assert!(
        columns(&page)[1]
            .starts_with("Tomorrow 3 × Bath towels Just for tomorrow, one more than usual")
    );
    assert!(columns(&page)[2].starts_with("Every day 2 × Bath towels"));
    let page = guest.press(&page, "Back to two", &[]).await.must_say("As usual again tomorrow.");
    assert!(columns(&page)[1].starts_with("Tomorrow 2 × Bath towels With the morning round"));
    let page = guest.press(&page, "Skip", &[]).await;
    let page = page.must_say("Skipped tomorrow. Back again on Sat 8.");
    assert_eq!(page.texts(".off"), ["2 × Bath towels"]);
    let page = guest.press(&page, "Bring it back", &[]).await;
    let page = page.must_say("Back again. The next time is tomorrow, 10:00.");
    let sunday = guest.open(&page.link("Sun 9")).await;
    let sunday = guest.press(&sunday, "Skip", &[]).await.must_say("Skipped on Sun 9.");
    assert!(columns(&sunday)[1].starts_with("Sunday 9 November"), "{:?}", columns(&sunday));
    sunday.must_not_say("Back again on");
}

#[tokio::test]
async fn a_night_later_the_change_is_today() {
    let hotel = Hotel::open_at(MORNING).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.keeps_two_towels().await;
    let day = (hotel.house.today(hotel.now()) + Days::new(1)).to_string();
    let fields = [("quantity", "3"), ("day", day.as_str())];
    guest.post(&one(&id), &fields).await.must_be(303);
    hotel.nobody_is_up_for(20 * 60).await;
    let page = guest.open(PAGE).await;
    let today = &columns(&page)[0];
    assert!(
        today.starts_with("Today 3 × Bath towels Just for today, one more than usual"),
        "{today}"
    );
    guest.press(&page, "Back to two", &[]).await.must_say("As usual again today.");
    guest.looks_at(made(&guest).await).await.must_say("2 × Bath towels");
}

#[tokio::test]
async fn it_is_paused_brought_back_stopped_and_wanted_after_all() {
    let hotel = Hotel::open_at(MORNING).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.keeps_two_towels().await;
    let page = guest.open(PAGE).await;
    let page = guest.press(&page, "Pause", &[]).await.must_say("paused. Nothing of it comes");
    assert_eq!(columns(&page)[0], "Today Nothing more today.");
    guest.open("/stay").await.must_say("2 × Bath towels Paused");
    let page = guest.press(&page, "Bring it back", &[]).await.must_say("The next time is 10:00.");
    assert!(columns(&page)[0].contains("Planned for 10:00."));
    let page = guest.press(&page, "Skip today", &[]).await;
    let page = page.must_say("Skipped today. Back again tomorrow.");
    let page = guest.press(&page, "Stop", &[]).await.must_say("Stopped.").must_say("Nothing yet.");
    let again = guest.open(&page.link("I’d like it after all")).await;
    let form = again.form("Set it for every day");
    assert_eq!(form.value("quantity"), Some("2"));
    guest.submit(&form).await.must_say("Set. Every morning");
    // In another window it stands as it was.
    let gone = "That was stopped in the meantime";
    guest.open(&one(&id)).await.must_be(200).must_say(gone);
    let kept = guest.post(&one(&id), &[("quantity", "4"), ("words", "soft")]).await.must_be(409);
    let form = kept.must_say("This was stopped in the meantime").form("Set it for every day");
    assert_eq!((form.value("quantity"), form.value("words")), (Some("4"), Some("soft")));
}

#[tokio::test]
async fn whoever_is_on_the_way_is_told_once_and_what_came_stays_as_it_came() {
    let hotel = Hotel::open_at(MORNING).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.keeps_two_towels().await;
    let request = made(&guest).await;
    let marta = hotel.colleague("Marta").await;
    hotel.minutes_pass(12).await;
    marta.takes(request, "Coming.").await.must_be(200);
    marta.starts(request).await.must_be(200);
    let today = format!("{}?day=2025-11-06", one(&id));
    let form = guest.open(&today).await;
    let form = form.must_say("Marta is already on the way with 2 × Bath towels");
    let form = form.form("Change this day").fill("quantity", "3");
    for _ in 0..2 {
        let page = guest.submit(&form).await.must_be(200);
        page.must_say("Marta is already on the way with 2 × Bath towels, and can see what");
    }
    let journal = hotel.journal_of(request).await;
    assert_eq!(journal.iter().filter(|kind| *kind == "change_asked").count(), 1, "{journal:?}");
    marta.delivers(request, AT_THE_DOOR).await.must_be(200);
    let page = guest.open(PAGE).await.must_say("Brought at 09:52 by Marta");
    assert!(page.find_form("Skip today").is_none());
    let page = guest.submit(&form.fill("words", "The soft ones")).await.must_be(409);
    let form = page.must_say("Today’s has come already").form("Change it from now on");
    assert_eq!((form.value("quantity"), form.value("words")), (Some("3"), Some("The soft ones")));
    let page = guest.submit(&form).await.must_say("Today’s came at 09:52.");
    assert!(columns(&page)[1].starts_with("Tomorrow 3 × Bath towels"));
    guest.open(&mine(request)).await.must_say("2 × Bath towels");
}

#[tokio::test]
async fn whoever_has_not_come_is_told_of_nothing_before_their_room_is_ready() {
    let hotel = Hotel::open().await;
    let guest = hotel.expects("Mrs Banerjee", "314", 1).await;
    let id = guest.keeps_two_towels().await;
    let page = guest.open(&format!("{PAGE}?did=set&of={id}")).await;
    let page = page.must_say("The first time is Sat 8, 10:00.");
    let friday = "Not on the day you arrive: it would come before your room is ready.";
    assert!(columns(&page)[0].contains(friday), "{:?}", columns(&page));
    guest.open("/stay").await.must_say("2 × Bath towels Sat 8, 10:00");
    let only = [("item", "TWL-HAND"), ("when", "every"), ("days", "dates"), ("date", "2025-11-07")];
    let page = guest.post("/stay/requests", &only).await.must_be(422);
    page.must_say("it would never come");
    let mut both = only.to_vec();
    both.push(("date", "2025-11-08"));
    let hands = guest.keeps(&both).await;
    let page = guest.open(&format!("{PAGE}?did=set&of={hands}")).await;
    page.must_say("Set. Sat 8, with the morning round, about 10:00.");
    // A later hour of that day is theirs.
    let form = guest.open(&format!("{}?day=2025-11-07", one(&id))).await.form("Change this day");
    let page = guest.submit(&form.fill("quantity", "3")).await.must_be(422).must_say(friday);
    let form = page.form("Change this day").fill("hour", "clock").fill("clock", "18:00");
    let page = guest.submit(&form).await.must_be(200).must_say("Changed for tomorrow.");
    page.must_say("3 × Bath towels Just for tomorrow, one more than usual At 18:00");
    // Here earlier than that, it is as it is for everybody.
    hotel.minutes_pass(11 * 60).await;
    hotel.arrives(guest.stay.unwrap()).await;
    guest.post(&format!("{}/usual", one(&id)), &[("day", "2025-11-07")]).await.must_be(303);
    guest.open("/stay").await.must_say("2 × Bath towels Today, 10:00");
}

#[tokio::test]
async fn what_the_house_no_longer_offers_stays_and_cannot_be_changed() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.keeps_two_towels().await;
    let form = guest.open(&one(&id)).await.form("Change it from now on");
    for withdrawn in ["hidden = true", "hidden = false, standing = false"] {
        let mut db = hotel.app.db.acquire().await.unwrap();
        let set = format!("update items set {withdrawn} where code = 'TWL-BATH'");
        sqlx::query(sqlx::AssertSqlSafe(set)).execute(&mut *db).await.unwrap();
        drop(db);
        let say = "We no longer offer this, so it can’t be changed.";
        let page = guest.open(PAGE).await.must_be(200).must_say(say);
        assert!(page.attributes(".day .btns a", "href").is_empty());
        let page = guest.press(&page, "Skip", &[]).await.must_say("Skipped tomorrow.");
        guest.press(&page, "Bring it back", &[]).await.must_say("Back again.");
        guest.open(&one(&id)).await.must_be(200).must_say(say);
        let told = guest.submit(&form.clone().fill("words", "The soft ones")).await.must_be(409);
        let kept = told.must_say(say).form("Send my request");
        assert_eq!(kept.value("words"), Some("The soft ones"));
        guest.open(&format!("{PAGE}/new?again={id}")).await.must_be(200);
    }
    let page = guest.open(PAGE).await;
    let page = guest.press(&page, "Pause", &[]).await.must_say("paused.");
    let page = guest.press(&page, "Stop", &[]).await.must_say("Stopped.");
    page.must_not_say("I’d like it after all");
}

#[tokio::test]
async fn bad_input_comes_back_with_all_that_was_typed() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.keeps(&[("item", "WAT-BOT"), ("hour", "clock"), ("clock", "22:00")]).await;
    let long = "a".repeat(2_003);
    let every = [
        (("more", "lots"), "Choose a number from 1 to"),
        (("choice-WAT-BOT", "holy"), "Choose one of the options."),
        (("words", long.as_str()), "That is 3 characters too long."),
        (("days", "weekdays"), "Choose at least one day."),
        (("days", "dates"), "Choose at least one day."),
        (("date", "2031-01-01"), "Choose days of your stay that are still to come."),
        (("clock", ""), "Choose a time."),
        (("clock", "late"), "Write the time as hours and minutes"),
    ];
    for ((name, value), say) in every {
        let mut form = guest.open(&one(&id)).await.form("Change it from now on");
        for (about, choice, to) in [("date", "days", "dates"), ("more", "quantity", "more")] {
            if name == about {
                form = form.fill(choice, to);
            }
        }
        let page = guest.submit(&form.fill(name, value)).await.must_be(422).must_say(say);
        assert!(page.title().starts_with("Error: "), "{name}");
        if !["date", "choice-WAT-BOT"].contains(&name) {
            assert_eq!(page.form("Change it from now on").value(name), Some(value));
        }
    }
    let form = guest.open(&format!("{}?day=2025-11-06", one(&id))).await.form("Change this day");
    let page = guest.submit(&form.fill("clock", "20:30")).await.must_be(422);
    page.must_say("That time has passed. Choose a time after 21:00.");
    let unknown = [("when", "every"), ("item", "UNICORN"), ("words", "A small one")];
    let page = guest.post("/stay/requests", &unknown).await.must_be(422);
    assert_eq!(page.form("Send my request").value("words"), Some("A small one"));
    let never = [("when", "every"), ("item", "TWL-BATH"), ("days", "weekdays"), ("weekday", "3")];
    guest.post("/stay/requests", &never).await.must_be(422).must_say("it would never come");
    let gone = format!("{}?day=2025-11-05", one(&id));
    guest.open(&gone).await.must_say("not part of your stay");
    guest.post(&one(&id), &[("day", "2025-12-24")]).await.must_be(409);
}

#[tokio::test]
async fn more_than_usual_is_taken_and_said() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let ask = guest.open("/stay/ask/towels").await;
    let fields = [("item", "TWL-BATH"), ("quantity", "more"), ("more", "9"), ("when", "every")];
    let page = guest.press(&ask, "Send my request", &fields).await.must_be(200);
    page.must_say("9 × Bath towels").must_say("so we’ll ask you about this");
}

#[tokio::test]
async fn a_form_that_is_sent_twice_sets_it_once() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let fields = [("item", "TWL-BATH"), ("when", "every")];
    let ask = guest.open("/stay/ask/towels").await.form("Send my request");
    let form = fields.iter().fold(ask, |form, (name, value)| form.fill(name, value));
    let (first, second) = tokio::join!(guest.submit(&form), guest.submit(&form));
    assert_eq!((first.status.as_u16(), second.status.as_u16()), (200, 200));
    assert_eq!(guest.open(PAGE).await.texts("[aria-labelledby=every-day] li").len(), 1);
    let other = guest.submit(&form.clone().fill("quantity", "4")).await.must_be(422);
    guest.submit(&other.form("Send my request")).await.must_be(200);
    assert_eq!(guest.open(PAGE).await.texts("[aria-labelledby=every-day] li").len(), 2);
}

#[tokio::test]
async fn nobody_sees_or_changes_what_is_somebody_elses() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let other = hotel.guest("Mr Adeyemi", "109").await;
    let id = guest.keeps_two_towels().await;
    let request = guest.asks_for_towels().await;
    other.get(&one(&id)).await.must_be(404);
    other.get(&format!("{PAGE}/new?from={request}")).await.must_be(404);
    other.get(&format!("{PAGE}/new?again={id}")).await.must_be(404);
    other.post(&one(&id), &[("quantity", "4")]).await.must_be(404);
    for deed in ["skip", "back", "usual", "pause", "resume", "stop"] {
        let day = [("day", "2025-11-07")];
        other.post(&format!("{}/{deed}", one(&id)), &day).await.must_be(404);
    }
    other.open(&format!("{PAGE}?did=stopped&of={id}")).await.must_not_say("Stopped");
    guest.open(PAGE).await.must_say("2 × Bath towels");
}

#[tokio::test]
async fn an_open_page_follows_the_other_device_and_the_house() {
    let hotel = Hotel::open_at(MORNING).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let mut page = guest.stream(&guest.open(PAGE).await.live()).await;
    let mut home = guest.stream(&guest.open("/stay").await.live()).await;
    let id = guest.keeps_two_towels().await;
    page.until("Planned for").await;
    home.until("my-standard").await;
    let sunday = guest.open(&format!("{PAGE}?day=2025-11-09")).await;
    let mut sunday = guest.stream(&sunday.live()).await;
    let request = made(&guest).await;
    hotel.colleague("Marta").await.takes(request, "Coming.").await.must_be(200);
    page.until("Marta will bring it").await;
    sunday.until("Sunday 9 November").await;
    guest.post(&format!("{}/skip", one(&id)), &[("day", "2025-11-09")]).await.must_be(303);
    sunday.until("Skipped").await;
}
