//! A recovery is never closed incomplete, whoever presses what at the same time.

use bellpull::ids::{GestureId, MessageId, PropertyId, RecoveryId, StaffId, StayId};
use bellpull::promises::Urgency;
use bellpull::recovery::{self, Cause, Error, Heard, Idea, Letter, Opening};
use bellpull::text::CleanText;
use bellpull::words::Language;
use chrono::TimeDelta;
use futures_util::future::join_all;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use sqlx::PgConnection;

use super::runner;
use crate::hotel::Hotel;

#[derive(Clone, Copy, Debug)]
enum Deed {
    GoesWrong,
    Take,
    HandOver,
    Apologise,
    Begin,
    Fix,
    Offer,
    Choose,
    GuestChooses,
    Give,
    Plan,
    Hear { right: bool, by_guest: bool },
    Close { says_why: bool },
    Wake,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        2 => Just(Deed::GoesWrong),
        4 => Just(Deed::Take),
        1 => Just(Deed::HandOver),
        4 => Just(Deed::Apologise),
        1 => Just(Deed::Begin),
        4 => Just(Deed::Fix),
        1 => Just(Deed::Offer),
        3 => Just(Deed::Choose),
        1 => Just(Deed::GuestChooses),
        4 => Just(Deed::Give),
        2 => Just(Deed::Plan),
        4 => (prop::bool::weighted(0.8), any::<bool>())
            .prop_map(|(right, by_guest)| Deed::Hear { right, by_guest }),
        1 => prop::bool::weighted(0.3).prop_map(|says_why| Deed::Close { says_why }),
        1 => Just(Deed::Wake),
    ]
}

struct World {
    hotel: Hotel,
    stays: Vec<StayId>,
}

impl World {
    async fn new() -> Self {
        let hotel = Hotel::open().await;
        let mut stays = Vec::new();
        for room in ["304", "212"] {
            stays.push(hotel.guest("Mrs Okafor", room).await.stay.unwrap());
        }
        Self { hotel, stays }
    }

    /// Somebody does it, as far as the law lets them.
    async fn does(&self, (stay, who, deed): (usize, usize, Deed)) {
        let property = self.hotel.house.id;
        let by = self.hotel.staff_id(["Tomás", "Helena"][who]);
        let mut tx = self.hotel.app.db.begin().await.unwrap();
        let stay = self.stays[stay];
        if matches!(deed, Deed::GoesWrong) {
            goes_wrong(&mut tx, (property, stay), by, self.hotel.now()).await;
            tx.commit().await.unwrap();
            return;
        }
        let open = recovery::of_stay(&mut tx, property, stay).await.unwrap().pop();
        let Some(open) = open else { return };
        match self.tries(&mut tx, (property, open.id), by, deed).await {
            Ok(()) => tx.commit().await.unwrap(),
            Err(Error::Database(error)) => panic!("{deed:?}: {error}"),
            Err(Error::Spending(bellpull::exceptions::Error::Database(error))) => {
                panic!("{deed:?}: {error}")
            }
            // What is refused changes nothing.
            Err(_) => {}
        }
    }

    async fn tries(
        &self,
        db: &mut PgConnection,
        which: (PropertyId, RecoveryId),
        by: StaffId,
        deed: Deed,
    ) -> Result<(), Error> {
        let now = self.hotel.now();
        let day = self.hotel.house.today(now);
        let words = CleanText::line("I’m sorry", 100).unwrap();
        match deed {
            Deed::GoesWrong => {}
            Deed::Take => drop(recovery::take(db, which, by, now).await?),
            Deed::HandOver => {
                let to = self.hotel.staff_id("Ines");
                recovery::hand_over(db, which, (by, true), to, now).await?;
            }
            Deed::Apologise => {
                let letter = Letter { id: MessageId::new(), words, language: Language::En };
                recovery::apologise(db, which, by, &letter, now).await?;
            }
            Deed::Begin => drop(recovery::begin(db, which, (by, &words), now).await?),
            Deed::Fix => drop(recovery::fix(db, which, (by, &words, false), now).await?),
            Deed::Offer => {
                let ideas = [idea("flower", 400), idea("note", 0)];
                recovery::offer(db, which, by, (&ideas, day), now).await?;
            }
            Deed::Choose => {
                let idea = idea("cookies", 400);
                recovery::choose(db, which, (by, true), (&idea, day), now).await?;
            }
            Deed::GuestChooses => {
                let offered = recovery::given(db, which.0, which.1).await?;
                let Some(first) = offered.first() else { return Ok(()) };
                recovery::guest_chooses(db, which, first.id, now).await?;
            }
            Deed::Give => drop(recovery::give(db, which, (by, &words), now).await?),
            Deed::Plan => {
                let at = now + TimeDelta::hours(12);
                recovery::plan(db, which, (by, at), now).await?;
            }
            Deed::Hear { right, by_guest } => {
                let by = (!by_guest).then_some(by);
                let heard = Heard { right, by, words, language: Language::En };
                recovery::heard(db, which.0, which.1, heard, now).await?;
            }
            Deed::Close { says_why } => {
                let why = if says_why { words } else { CleanText::default() };
                recovery::close_incomplete(db, which, (by, &why, true), now).await?;
            }
            Deed::Wake => recovery::wake(db, which, now + TimeDelta::hours(1)).await?,
        }
        Ok(())
    }

    /// What does not hold. It is asked of the tables, not of the law.
    async fn broken(&self) -> i64 {
        sqlx::query_scalar(
            "select count(*) from recoveries r where
               closed_at is not null and closing_words is null and (
                 owner_id is null or right_at is null
                 or not exists (select from recovery_letters l
                   where l.recovery_id = r.id and l.staff_id is not null)
                 or not exists (select from recovery_fixes f
                   where f.recovery_id = r.id and f.done and f.taken_back_at is null)
                 or not exists (select from recovery_gestures g
                   where g.id = r.gesture_id and g.given_at is not null)
                 or not exists (select from journal j where j.kind = 'recovery_closed'
                   and (j.event ->> 'recovery')::uuid = r.id))
               or closed_at is not null and exists (select from allowance_holds h
                 where h.recovery_id = r.id)
               or closed_at is not null and wakes_at is not null
               or closed_at is not null and exists (select from recovery_gestures g
                 join exceptions e on e.gesture_id = g.id
                 where g.recovery_id = r.id and (g.given_at is null) <> (e.given_up_at is not null))
               or exists (select from allowance_cases a where a.case_id = r.id
                 and a.spent <> (select coalesce(sum(amount), 0) from exceptions e
                   where e.case_id = a.case_id and e.staff_id = a.staff_id
                     and e.given_up_at is null))",
        )
        .fetch_one(&self.hotel.app.db)
        .await
        .unwrap()
    }
}

async fn goes_wrong(
    db: &mut PgConnection,
    (property, stay): (PropertyId, StayId),
    by: StaffId,
    now: chrono::DateTime<chrono::Utc>,
) {
    let words = CleanText::line("No hot water", 100).unwrap();
    let letter = Letter { id: MessageId::new(), words: words.clone(), language: Language::En };
    let opening =
        Opening { property, stay, request: None, cause: Cause::Complaint, by: Some(by), words };
    recovery::complain(db, &opening, (Urgency::Normal, &letter), now).await.unwrap();
}

fn idea(code: &str, cost: i64) -> Idea {
    Idea {
        id: GestureId::new(),
        code: Some(code.to_owned()),
        words: CleanText::default(),
        cost,
        card: CleanText::default(),
    }
}

#[test]
fn recovery_is_never_closed_incomplete() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let at_once = proptest::collection::vec((0..2_usize, 0..2_usize, deed()), 1..6);
    let stories = proptest::collection::vec(at_once, 20..30);
    let closed = std::cell::Cell::new(0_i64);
    let played = runner().run(&stories, |story| {
        runtime.block_on(async {
            let world = World::new().await;
            for stay in 0..2 {
                world.does((stay, 0, Deed::GoesWrong)).await;
            }
            for at_once in &story {
                join_all(at_once.iter().map(|deed| world.does(*deed))).await;
                if world.broken().await > 0 {
                    return Err(TestCaseError::fail(format!("closed incomplete by {at_once:?}")));
                }
            }
            let done: i64 =
                sqlx::query_scalar("select count(*) from recoveries where closed_at is not null")
                    .fetch_one(&world.hotel.app.db)
                    .await
                    .unwrap();
            closed.set(closed.get() + done);
            Ok(())
        })
    });
    if let Err(error) = played {
        panic!("{error}");
    }
    assert!(closed.get() > 0, "stories in which nothing is ever closed prove nothing");
}
