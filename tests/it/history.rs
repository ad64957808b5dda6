//! Days that nobody lived through stand in the book as if they had been.

use bellpull::demo::history;
use bellpull::ids::{MessageId, RequestId, StaffId};
use bellpull::promises::{Clocks, Promise};
use bellpull::requests::life::{self, Life};
use bellpull::requests::{self, Along, Command, Deed, How, Note, Party, Says, Target, Wish};
use bellpull::text::{CleanText, LONGEST};
use bellpull::web::Fields;
use bellpull::words::Language;
use bellpull::{catalogue, journal, stays};
use chrono::TimeDelta;
use serde_json::Value;

use crate::hotel::Hotel;

/// What happens to a wish, in minutes after it was filed.
type Drama = Vec<(i64, Command)>;

async fn wish(hotel: &Hotel) -> Wish {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let items = catalogue::items(&mut db, hotel.house.id).await.unwrap();
    let fields = [("item", "TWL-BATH"), ("quantity", "2"), ("words", "The blue ones.")];
    Wish::parse(&Fields::from(fields), &items, &hotel.house, hotel.now()).unwrap()
}

/// Everything in the row but what it is about, and how it went, each with its time.
async fn as_written(hotel: &Hotel, id: RequestId) -> (Value, Vec<Value>) {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let row = sqlx::query_scalar(
        "select to_jsonb(r) - 'id' - 'stay_id' - 'guest' - 'room' - 'floor' from requests r where id = $1",
    );
    let row = row.bind(id).fetch_one(&mut *db).await.unwrap();
    let past = sqlx::query_scalar(
        "select jsonb_build_array(at, event - 'message') from journal
         where request_id = $1 and kind not like 'call%' and kind not like 'recovery%' order by seq",
    );
    let past = past.bind(id).fetch_all(&mut *db).await.unwrap();
    (row, past)
}

/// It is lived through by one guest and told of another: both are written alike.
async fn lived_and_told(drama: impl Fn(&Hotel, StaffId) -> Drama) {
    let hotel = Hotel::open().await;
    let (one, other) =
        (hotel.guest("Mrs Okafor", "304").await, hotel.guest("Ms Osei", "311").await);
    let marta = hotel.colleague("Marta").await.staff.unwrap();
    let began = hotel.now();
    let lived = wish(&hotel).await;
    let told = Wish { id: RequestId::new(), ..lived.clone() };
    let acts = drama(&hotel, marta);
    let mut db = hotel.app.db.acquire().await.unwrap();
    let house = hotel.house.id;
    let party = stays::find(&mut db, house, other.stay.unwrap()).await.unwrap().unwrap();
    let party = Party::in_house(house, &party, Language::En);
    let clocks = Clocks::default();
    let mut life = Life::begin(&party, &told, None, &clocks, began);
    for (minute, command) in &acts {
        life.act(*command, word(*command), &clocks, began + TimeDelta::minutes(*minute)).unwrap();
    }
    life.pass(&clocks, began + TimeDelta::hours(3));
    let party = stays::find(&mut db, house, one.stay.unwrap()).await.unwrap().unwrap();
    let party = Party::in_house(house, &party, Language::En);
    requests::file(&mut db, &party, &lived, None, began).await.unwrap();
    drop(db);
    for (minute, command) in &acts {
        let wait = began + TimeDelta::minutes(*minute) - hotel.now();
        hotel.minutes_pass(wait.num_minutes()).await;
        let mut tx = hotel.app.db.begin().await.unwrap();
        let target = Target { property: house, stay: None, id: lived.id };
        let along = Along { note: word(*command), ..Along::default() };
        requests::act(&mut tx, target, *command, along, hotel.now()).await.unwrap();
        tx.commit().await.unwrap();
    }
    hotel.minutes_pass((began + TimeDelta::hours(3) - hotel.now()).num_minutes()).await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    life::write(&mut db, std::slice::from_ref(&life)).await.unwrap();
    journal::append_all(&mut db, &life.told().collect::<Vec<_>>()).await.unwrap();
    drop(db);
    let (lived, told) = (as_written(&hotel, lived.id).await, as_written(&hotel, told.id).await);
    assert_eq!(lived.1, told.1);
    assert_eq!(lived.0, told.0);
}

/// Whoever gives another time says why.
fn word(command: Command) -> Option<Note> {
    let Command::Colleague { by, deed: Deed::Move { .. } } = command else { return None };
    let words = CleanText::lines("It takes me a little longer.", LONGEST).unwrap();
    Some(Note { id: MessageId::new(), by: Some(by), words, language: Language::En })
}

fn colleague(by: StaffId, deed: Deed) -> Command {
    Command::Colleague { by, deed }
}

fn guest(says: Says) -> Command {
    Command::Guest { says, via: None }
}

fn within(hotel: &Hotel, minutes: i64) -> Promise {
    Promise { by: hotel.now() + TimeDelta::minutes(minutes) }
}

#[tokio::test]
async fn a_kept_promise_that_is_told_is_written_as_one_that_was_lived() {
    lived_and_told(|hotel, marta| {
        vec![
            (2, colleague(marta, Deed::Confirm { promise: within(hotel, 15) })),
            (5, colleague(marta, Deed::Start)),
            (11, colleague(marta, Deed::Deliver { how: How::InHand })),
            (20, guest(Says::JustRight)),
        ]
    })
    .await;
}

#[tokio::test]
async fn a_bad_evening_that_is_told_is_written_as_one_that_was_lived() {
    lived_and_told(|hotel, marta| {
        vec![
            // Nobody answers, then somebody who forgets it, then it is late, and not what was meant.
            (12, colleague(marta, Deed::Confirm { promise: within(hotel, 40) })),
            (26, colleague(marta, Deed::Confirm { promise: within(hotel, 40) })),
            (28, colleague(marta, Deed::Start)),
            (29, colleague(marta, Deed::Move { promise: within(hotel, 45) })),
            (60, colleague(marta, Deed::Deliver { how: How::AtTheDoor })),
            (65, guest(Says::NotQuite)),
            (67, colleague(marta, Deed::Confirm { promise: within(hotel, 80) })),
            (68, colleague(marta, Deed::Start)),
            (79, colleague(marta, Deed::Deliver { how: How::InHand })),
        ]
    })
    .await;
}

#[tokio::test]
async fn ten_days_are_written_in_the_volumes_of_a_house_and_nothing_of_them_is_open() {
    let hotel = Hotel::open().await;
    for name in ["Marta", "Tomás"] {
        hotel.colleague(name).await;
    }
    let house = hotel.house.id;
    let mut tx = hotel.app.db.begin().await.unwrap();
    history::open_wing(&mut tx, house, 100).await.unwrap();
    let wishes = history::write(&mut tx, house, 10, 1, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    // 100 rooms, 85 of 100 nights, 0.9 wishes: 765, and a few before the first party came.
    assert!((650..830).contains(&wishes), "{wishes}");
    let mut db = hotel.app.db.acquire().await.unwrap();
    assert!(requests::open(&mut db, house).await.unwrap().is_empty());
    assert!(stays::in_house(&mut db, house).await.unwrap().is_empty());
    let (events, newest): (i64, i64) =
        sqlx::query_as("select count(*), max(seq) from journal where property_id = $1")
            .bind(house)
            .fetch_one(&mut *db)
            .await
            .unwrap();
    assert_eq!(events, newest, "without gaps");
    let early: i64 = sqlx::query_scalar(
        "select count(*) from journal j where request_id is not null and exists (select from journal e
           where e.request_id = j.request_id and e.seq < j.seq and e.at > j.at)",
    )
    .fetch_one(&mut *db)
    .await
    .unwrap();
    assert_eq!(early, 0, "what happened later stands later");
    drop(db);
    learned(&hotel).await;
    let manager = hotel.colleague("Helena").await;
    manager.open("/board").await.must_be(200);
    hotel.minutes_pass(30).await;
    assert_eq!(hotel.filed().await, wishes, "no clock goes on with what is over");
}

/// How many calls of those days are like this.
async fn calls_that(hotel: &Hotel, are: &str) -> i64 {
    let count = format!(
        "select count(*) from calls c join properties p on p.id = c.property_id
           cross join lateral (select (c.done_at at time zone p.time_zone)::time as at) done
         where {are}"
    );
    let mut db = hotel.app.db.acquire().await.unwrap();
    sqlx::query_scalar(sqlx::AssertSqlSafe(count)).fetch_one(&mut *db).await.unwrap()
}

#[tokio::test]
async fn the_calls_that_are_told_keep_the_law_and_the_house_s_own_hours() {
    let hotel = Hotel::open().await;
    for name in ["Marta", "Tomás"] {
        hotel.colleague(name).await;
    }
    let house = hotel.house.id;
    let mut tx = hotel.app.db.begin().await.unwrap();
    sqlx::query("update properties set calls_from = '17:00', quiet_from = '20:00'")
        .execute(&mut *tx)
        .await
        .unwrap();
    history::open_wing(&mut tx, house, 100).await.unwrap();
    history::write(&mut tx, house, 10, 1, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    let all = calls_that(&hotel, "outcome is not null").await;
    assert!(all > 300, "{all}");
    let missed = calls_that(&hotel, "status = 'missed'").await;
    assert!(missed > 0 && missed * 10 < all, "{missed} of {all}");
    assert_eq!(calls_that(&hotel, "status = 'due'").await, 0);
    assert_eq!(calls_that(&hotel, "outcome = 'no_answer'").await, 0, "then a note is written");
    let written = calls_that(&hotel, "outcome in ('note', 'prefers_no_calls')").await;
    let mut db = hotel.app.db.acquire().await.unwrap();
    let letters: i64 =
        sqlx::query_scalar("select count(*) from letters").fetch_one(&mut *db).await.unwrap();
    drop(db);
    assert!(written > 0);
    assert_eq!(letters, written);
    assert!(calls_that(&hotel, "outcome = 'note' and tries > 3 and written").await > 0);
    // Whoever is rung in quiet hours is rung about something urgent.
    let rung =
        "outcome = 'to_their_liking' and (done.at >= p.quiet_from or done.at < p.quiet_until)";
    assert_eq!(calls_that(&hotel, &format!("{rung} and not at_any_hour")).await, 0);
    let early = "outcome is not null and done_at < due_at";
    assert_eq!(calls_that(&hotel, early).await, 0);
    let twice = "exists (select from calls o where o.stay_id = c.stay_id and o.id <> c.id
        and o.made_at < c.made_at and c.made_at < o.done_at and not (c.left_open or o.left_open))";
    assert_eq!(calls_that(&hotel, twice).await, 0, "one call for a guest at a time");
}

/// What the house learned on days that are told stands as the verbs would have written it.
async fn learned(hotel: &Hotel) {
    for (why, which) in [
        (
            "each no names a rule, and says all that a no has to say",
            "select count(*) from journal j where kind = 'refused' and not exists (
               select from rules_in_the_way n where n.request_id = j.request_id and n.at = j.at
                 and n.alternative <> '' and n.impact <> '')",
        ),
        (
            "what is named is open until it is decided",
            "select count(*) from rules r where (standing = 'open') <> (
               select max(n.at) > coalesce((select max(d.at) from rule_decisions d
                 where d.rule_id = r.id), '-infinity') from rules_in_the_way n where n.rule_id = r.id)",
        ),
        (
            "whoever named it was told, and has read it",
            "select count(*) from rule_decisions d join rules_in_the_way n on n.rule_id = d.rule_id
             where n.at < d.at and n.staff_id <> d.decided_by and not exists (
               select from decisions_told t where t.decision_id = d.id and t.staff_id = n.staff_id
                 and t.seen_at > d.at)",
        ),
        (
            "advice is answered while its guest is here",
            "select count(*) from advice a join stays s on s.id = a.stay_id
             where a.at < s.arrived_at or a.answered_at is null or a.answered_at > s.departed_at",
        ),
        (
            "the journal says all of it",
            "select abs((select count(*) from rules_in_the_way) + (select count(*) from rule_decisions)
               + (select count(*) from moments) + (select count(*) from advice) * 2
               + (select count(*) from advice_outcomes)
               - (select count(*) from journal where kind in ('rule_named', 'rule_decided',
                   'moment_added', 'advice_given', 'advice_answered', 'advice_followed')))",
        ),
    ] {
        let wrong: i64 = sqlx::query_scalar(which).fetch_one(&hotel.app.db).await.unwrap();
        assert_eq!(wrong, 0, "{why}");
    }
    let advice = "select count(*) from advice";
    let advice: i64 = sqlx::query_scalar(advice).fetch_one(&hotel.app.db).await.unwrap();
    assert!((7..=10).contains(&advice), "about one a day: {advice}");
}
