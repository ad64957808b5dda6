//! An allowance is never overspent, however many press at once.

use bellpull::exceptions::{self, Error, Hold, Yes};
use bellpull::ids::{ExceptionId, RecoveryId, StaffId, StayId};
use bellpull::promises::Urgency;
use bellpull::recovery::{self, Cause, Opening};
use bellpull::text::CleanText;
use chrono::{DateTime, NaiveDate, Utc};
use futures_util::future::join_all;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use sqlx::Row;

use super::runner;
use crate::hotel::Hotel;

/// Something that somebody presses.
#[derive(Clone, Debug)]
enum Press {
    Yes {
        who: usize,
        stay: usize,
        day: u64,
        amount: i64,
        twice: bool,
    },
    Offer {
        who: usize,
        stay: usize,
        day: u64,
        amount: i64,
    },
    /// The guest chooses something that costs so many parts of ten of the dearest.
    Choose {
        stay: usize,
        tenths: i64,
    },
    Withdraw {
        stay: usize,
    },
}

fn press() -> impl Strategy<Value = Press> {
    let amount = prop_oneof![1 => Just(0_i64), 3 => 1_i64..900, 3 => 900_i64..6_000];
    prop_oneof![
        5 => (0..3_usize, 0..3_usize, 0..2_u64, amount.clone(), any::<bool>())
            .prop_map(|(who, stay, day, amount, twice)| Press::Yes { who, stay, day, amount, twice }),
        3 => (0..3_usize, 0..3_usize, 0..2_u64, amount)
            .prop_map(|(who, stay, day, amount)| Press::Offer { who, stay, day, amount }),
        2 => (0..3_usize, 0..=10_i64).prop_map(|(stay, tenths)| Press::Choose { stay, tenths }),
        1 => (0..3_usize).prop_map(|stay| Press::Withdraw { stay }),
    ]
}

struct World {
    hotel: Hotel,
    people: Vec<StaffId>,
    /// Two stays for which something is put right, and one without.
    stays: Vec<(StayId, Option<RecoveryId>)>,
}

impl World {
    async fn new() -> Self {
        let hotel = Hotel::open().await;
        let people = ["Marta", "Tomás", "Ines"].map(|name| hotel.staff_id(name)).into();
        let mut stays = Vec::new();
        for (nth, room) in ["304", "212", "317"].into_iter().enumerate() {
            let stay = hotel.guest("Mrs Okafor", room).await.stay.unwrap();
            let opened = if nth < 2 { Some(opened(&hotel, stay).await) } else { None };
            stays.push((stay, opened));
        }
        Self { hotel, people, stays }
    }

    fn yes(&self, who: usize, stay: usize, amount: i64) -> Yes {
        let (stay, recovery) = self.stays[stay];
        Yes {
            id: ExceptionId::new(),
            property: self.hotel.house.id,
            by: self.people[who],
            stay,
            request: None,
            recovery,
            gesture: None,
            amount,
            what: CleanText::line("Something kind", 200).unwrap(),
        }
    }

    async fn press(&self, press: &Press) {
        let now = self.hotel.now();
        match *press {
            Press::Yes { who, stay, day, amount, twice } => {
                let yes = self.yes(who, stay, amount);
                let once = || self.say(&yes, on(now, day), now);
                if twice {
                    tokio::join!(once(), once());
                } else {
                    once().await;
                }
            }
            Press::Offer { who, stay, day, amount } => {
                self.offer(who, stay, on(now, day), amount).await;
            }
            Press::Choose { stay, tenths } => self.choose(stay, tenths, now).await,
            Press::Withdraw { stay } => {
                let Some(recovery) = self.stays[stay].1 else { return };
                let mut tx = self.hotel.app.db.begin().await.unwrap();
                hold_still(&mut tx, recovery).await;
                exceptions::release(&mut tx, self.hotel.house.id, recovery).await.unwrap();
                tx.commit().await.unwrap();
            }
        }
    }

    async fn say(&self, yes: &Yes, day: NaiveDate, now: DateTime<Utc>) {
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        match exceptions::grant(&mut tx, yes, day, now).await {
            Ok(granted) => {
                assert_eq!((granted.amount, granted.by), (yes.amount, yes.by));
                tx.commit().await.unwrap();
            }
            Err(Error::Over { left, .. }) => assert!(!left.covers(yes.amount)),
            Err(error) => panic!("{error}"),
        }
    }

    async fn offer(&self, who: usize, stay: usize, day: NaiveDate, amount: i64) {
        let Some(recovery) = self.stays[stay].1 else { return };
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        hold_still(&mut tx, recovery).await;
        let (property, by) = (self.hotel.house.id, self.people[who]);
        match exceptions::hold(&mut tx, Hold { property, by, recovery, amount }, day).await {
            Ok(()) => tx.commit().await.unwrap(),
            Err(Error::Over { left, .. }) => assert!(!left.covers(amount)),
            Err(error) => panic!("{error}"),
        }
    }

    async fn choose(&self, stay: usize, tenths: i64, now: DateTime<Utc>) {
        let Some(recovery) = self.stays[stay].1 else { return };
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        hold_still(&mut tx, recovery).await;
        let held: Option<i64> =
            sqlx::query_scalar("select amount from allowance_holds where recovery_id = $1")
                .bind(recovery)
                .fetch_optional(&mut *tx)
                .await
                .unwrap();
        let Some(held) = held else { return };
        let yes = self.yes(0, stay, held * tenths / 10);
        exceptions::settle(&mut tx, &yes, recovery, now).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// What does not hold, in words.
    async fn broken(&self) -> Vec<String> {
        // Marta carries things; Tomás is at the desk; Ines leads.
        let most = [(2_500, 7_500), (5_000, 15_000), (5_000, 15_000)];
        let mut wrong = Vec::new();
        for (who, (per_case, per_day)) in self.people.iter().zip(most) {
            for (table, key, most) in
                [("allowance_days", "day", per_day), ("allowance_cases", "case_id", per_case)]
            {
                let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
                    "select a.spent, a.held, coalesce((select sum(amount) from exceptions e
                         where e.staff_id = a.staff_id and e.{key} = a.{key}
                           and e.given_up_at is null), 0)::bigint as entered
                       from {table} a where a.staff_id = $1"
                )))
                .bind(who)
                .fetch_all(&self.hotel.app.db)
                .await
                .unwrap();
                for row in rows {
                    let [spent, held, entered] =
                        ["spent", "held", "entered"].map(|column| row.get::<i64, _>(column));
                    if spent != entered {
                        wrong.push(format!("{table}: {spent} spent, {entered} in the ledger"));
                    }
                    if spent + held > most || held < 0 {
                        wrong.push(format!("{table}: {spent} and {held} of {most}"));
                    }
                }
            }
        }
        let unheld: i64 = sqlx::query_scalar(
            "select (select coalesce(sum(held), 0) from allowance_days)::bigint
               - (select coalesce(sum(amount), 0) from allowance_holds)::bigint",
        )
        .fetch_one(&self.hotel.app.db)
        .await
        .unwrap();
        if unheld != 0 {
            wrong.push(format!("{unheld} held for nobody"));
        }
        wrong
    }
}

async fn opened(hotel: &Hotel, stay: StayId) -> RecoveryId {
    let opening = Opening {
        property: hotel.house.id,
        stay,
        request: None,
        cause: Cause::Complaint,
        by: None,
        words: CleanText::default(),
    };
    let mut tx = hotel.app.db.begin().await.unwrap();
    let opened = recovery::open(&mut tx, &opening, Urgency::Normal, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    opened.recovery
}

async fn hold_still(db: &mut sqlx::PgConnection, recovery: RecoveryId) {
    sqlx::query("select from recoveries where id = $1 for no key update")
        .bind(recovery)
        .execute(db)
        .await
        .unwrap();
}

fn on(now: DateTime<Utc>, day: u64) -> NaiveDate {
    now.date_naive() + chrono::Days::new(day)
}

#[test]
fn allowance_is_never_overspent() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let stories = proptest::collection::vec(proptest::collection::vec(press(), 1..8), 4..10);
    let played = runner().run(&stories, |story| {
        runtime.block_on(async {
            let world = World::new().await;
            for at_once in &story {
                join_all(at_once.iter().map(|press| world.press(press))).await;
                let wrong = world.broken().await;
                if !wrong.is_empty() {
                    return Err(TestCaseError::fail(format!("{at_once:?}: {wrong:?}")));
                }
            }
            Ok(())
        })
    });
    if let Err(error) = played {
        panic!("{error}");
    }
}
