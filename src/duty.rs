//! What nobody has to press: alarms that are due, one server at a time for each.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::alarms::{self, Due};
use crate::app::App;
use crate::requests::standard::{self, Asleep, memory};
use crate::staff::session;
use crate::stays::calling;
use crate::stays::notices::{self, Stood};
use crate::{calls, founding, guard, play, practice, recovery, requests, stays};

/// How often somebody looks at the clock.
const ROUND: Duration = Duration::from_secs(1);

/// How many alarms one look takes on.
const AT_ONCE: i64 = 100;

/// How many daily wishes are made in one transaction.
const HANDFUL: usize = 25;

/// How many hundreds of daily wishes one round makes before it looks at the alarms again.
const AT_A_TIME: usize = 10;

/// How often what nobody needs any more is thrown away.
const SWEEP: TimeDelta = TimeDelta::minutes(10);

/// Makes rounds until told to stop. Any number of servers may: each alarm is struck once.
pub async fn run(app: &App) {
    let mut swept = app.clock.now();
    loop {
        tokio::select! {
            () = app.stop.cancelled() => return,
            () = tokio::time::sleep(ROUND) => {}
        }
        if let Err(error) = round(app, app.clock.now()).await {
            tracing::warn!(%error, "a round of duty failed, the next will do its work");
        }
        let now = app.clock.now();
        if now - swept >= SWEEP {
            swept = now;
            if let Err(error) = sweep(app, now).await {
                tracing::warn!(%error, "nothing was thrown away, the next round will");
            }
        }
    }
}

/// Throws away guesses that no rule remembers, and sessions, phones and links that are over; and
/// forgets guests who have not come for long.
pub async fn sweep(app: &App, now: DateTime<Utc>) -> sqlx::Result<()> {
    let mut db = app.db.acquire().await?;
    guard::tidy(&mut db, now).await?;
    session::tidy(&mut db, now).await?;
    stays::tidy(&mut db, now).await?;
    standard::rest_departed(&mut db).await?;
    founding::tidy(&mut db, now).await?;
    drop(db);
    let mut tx = app.db.begin().await?;
    memory::tidy(&mut tx, now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(())
}

/// One round: everything that is due at `now`. Gives back how many alarms there were.
pub async fn round(app: &App, now: DateTime<Utc>) -> anyhow::Result<usize> {
    // A summary that cannot be written must not keep the alarms waiting.
    if let Err(error) = catch_up(app, now).await {
        tracing::error!(%error, "nobody is told how long the clocks stood still");
    }
    let due = alarms::due(&mut *app.db.acquire().await?, now, AT_ONCE).await?;
    for alarm in &due {
        // One that cannot be carried out must not keep all others waiting behind it.
        if let Err(error) = strike(app, *alarm, now).await {
            tracing::error!(%error, request = %alarm.request, "an alarm could not be carried out");
        }
    }
    let begun = mornings(app, now).await? + evenings(app, now).await?;
    let mut moved_on = the_world(app, now).await? + begun;
    moved_on += putting_right(app, now).await?;
    // What is only played comes last, and keeps nobody waiting who is real.
    moved_on += Box::pin(play::round(app, now)).await? + practice::sweep(app, now).await?;
    if due.len() + moved_on > 0 {
        app.live.ring();
    }
    Ok(due.len() + moved_on)
}

/// After a while in which no server was up: one summary for each house, before the alarms of that
/// time are carried out.
async fn catch_up(app: &App, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    let Some(since) = alarms::look(&mut tx, now).await? else {
        tx.commit().await?;
        return Ok(());
    };
    tracing::warn!(%since, "the clocks stood still");
    for waits in requests::waiting(&mut tx, now).await? {
        let stood = Stood { since, unanswered: waits.unanswered, late: waits.late };
        notices::clocks_stood(&mut tx, waits.property, stood, now).await?;
    }
    tx.commit().await?;
    app.live.ring();
    Ok(())
}

/// What comes back today is made into requests, for guests who are here. The journal of a house is
/// held for one handful at a time.
async fn mornings(app: &App, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let mut made = 0;
    for _ in 0..AT_A_TIME {
        let due = standard::due(&mut *app.db.acquire().await?, now, AT_ONCE).await?;
        let before = made;
        for house in due.chunk_by(|one, next| one.property == next.property) {
            for handful in house.chunks(HANDFUL) {
                match make(app, handful, now).await {
                    Ok(count) => made += count,
                    Err(error) => {
                        tracing::warn!(%error, "a handful of daily wishes is made one by one");
                        made += one_by_one(app, handful, now).await?;
                    }
                }
            }
        }
        // Another server may have the rest in hand.
        if made == before {
            break;
        }
    }
    Ok(made)
}

async fn make(app: &App, handful: &[Asleep], now: DateTime<Utc>) -> anyhow::Result<usize> {
    let mut tx = app.db.begin().await?;
    let made = standard::make(&mut tx, handful, now).await?;
    tx.commit().await?;
    Ok(made)
}

/// Whose first evening in the house begins is to be rung, once.
async fn evenings(app: &App, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let begun = calling::before_first_evening(&mut *app.db.acquire().await?, now, AT_ONCE).await?;
    for guest in &begun {
        let mut tx = app.db.begin().await?;
        match calls::welcome(&mut tx, *guest, now).await {
            Ok(()) => tx.commit().await?,
            Err(error) => {
                tracing::error!(%error, stay = %guest.stay, "nobody welcomes a guest on the telephone");
            }
        }
    }
    Ok(begun.len())
}

/// One that cannot be made must not keep the others waiting.
async fn one_by_one(app: &App, handful: &[Asleep], now: DateTime<Utc>) -> anyhow::Result<usize> {
    let mut made = 0;
    for asleep in handful {
        match make(app, std::slice::from_ref(asleep), now).await {
            Ok(count) => made += count,
            Err(error) => {
                tracing::error!(%error, preference = %asleep.id, "a daily wish could not be made");
                standard::postpone(&mut *app.db.acquire().await?, *asleep, now).await?;
            }
        }
    }
    Ok(made)
}

async fn strike(app: &App, alarm: Due, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    requests::strike(&mut tx, alarm, now).await?;
    tx.commit().await?;
    Ok(())
}

/// What is being put right: what is late is told, a guest who left is marked, and what belonged to a
/// colleague who left is everybody's.
async fn putting_right(app: &App, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let mut db = app.db.acquire().await?;
    let departed = recovery::of_departed(&mut db, AT_ONCE).await?;
    let left = recovery::of_leavers(&mut db, AT_ONCE).await?;
    let waking = recovery::waking(&mut db, now, AT_ONCE).await?;
    drop(db);
    let all = [(Look::Departed, &departed), (Look::Left, &left), (Look::Wakes, &waking)];
    for (look, them) in all {
        for which in them {
            let mut tx = app.db.begin().await?;
            let done = match look {
                Look::Departed => recovery::depart(&mut tx, *which, now).await,
                Look::Left => recovery::free(&mut tx, *which, now).await,
                Look::Wakes => recovery::wake(&mut tx, *which, now).await,
            };
            match done {
                Ok(()) => tx.commit().await?,
                Err(error) => {
                    tracing::error!(%error, recovery = %which.1, "nobody is told of what is put right");
                }
            }
        }
    }
    Ok(departed.len() + left.len() + waking.len())
}

/// Why duty looks at what is being put right.
#[derive(Clone, Copy)]
enum Look {
    Departed,
    Left,
    Wakes,
}

/// What follows when guests leave the house, or colleagues the team.
async fn the_world(app: &App, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let mut db = app.db.acquire().await?;
    let departed = requests::of_departed(&mut db, AT_ONCE).await?;
    let left = requests::of_leavers(&mut db, AT_ONCE).await?;
    let come = requests::of_arrived(&mut db, AT_ONCE).await?;
    let unrung = calls::of_departed(&mut db, AT_ONCE).await?;
    drop(db);
    for target in &departed {
        let mut tx = app.db.begin().await?;
        match requests::close_departed(&mut tx, *target, now).await {
            Ok(()) => tx.commit().await?,
            Err(error) => {
                tracing::error!(%error, request = %target.id, "a departed guest's request stays open");
            }
        }
    }
    for target in &come {
        let mut tx = app.db.begin().await?;
        match requests::guest_came(&mut tx, *target, now).await {
            Ok(()) => tx.commit().await?,
            Err(error) => {
                tracing::error!(%error, request = %target.id, "a guest's wish still waits for them");
            }
        }
    }
    for target in &left {
        let mut tx = app.db.begin().await?;
        match requests::free_leavers(&mut tx, *target, now).await {
            Ok(()) => tx.commit().await?,
            Err(error) => {
                tracing::error!(%error, request = %target.id, "a colleague who left still has it");
            }
        }
    }
    for (property, stay) in &unrung {
        let mut tx = app.db.begin().await?;
        match calls::depart(&mut tx, *property, *stay, now).await {
            Ok(()) => tx.commit().await?,
            Err(error) => tracing::error!(%error, %stay, "a departed guest is still to be rung"),
        }
    }
    Ok(departed.len() + come.len() + left.len() + unrung.len())
}
