//! What nobody has to press: alarms that are due, one server at a time for each.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::alarms::{self, Due};
use crate::app::App;
use crate::requests::{Command, Target};
use crate::staff::session;
use crate::{founding, guard, requests, stays};

/// How often somebody looks at the clock.
const ROUND: Duration = Duration::from_secs(1);

/// How many alarms one look takes on.
const AT_ONCE: i64 = 100;

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

/// Throws away guesses that no rule remembers, and sessions, phones and links that are over.
async fn sweep(app: &App, now: DateTime<Utc>) -> sqlx::Result<()> {
    let mut db = app.db.acquire().await?;
    guard::tidy(&mut db, now).await?;
    session::tidy(&mut db, now).await?;
    stays::tidy(&mut db, now).await?;
    founding::tidy(&mut db, now).await
}

/// One round: everything that is due at `now`. Gives back how many alarms there were.
pub async fn round(app: &App, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let due = alarms::due(&mut *app.db.acquire().await?, now, AT_ONCE).await?;
    for alarm in &due {
        // One that cannot be carried out must not keep all others waiting behind it.
        if let Err(error) = strike(app, *alarm, now).await {
            tracing::error!(%error, request = %alarm.request, "an alarm could not be carried out");
        }
    }
    let left = requests::of_departed(&mut *app.db.acquire().await?, AT_ONCE).await?;
    for target in &left {
        if let Err(error) = close(app, *target, now).await {
            tracing::error!(%error, request = %target.id, "a departed guest's request stays open");
        }
    }
    if !(due.is_empty() && left.is_empty()) {
        app.live.ring();
    }
    Ok(due.len() + left.len())
}

/// Whoever left the house cannot be brought anything: it leaves the queue, and says why.
async fn close(app: &App, target: Target, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    match requests::act(&mut tx, target, Command::Depart, None, now).await {
        Ok(_) | Err(requests::Error::Refused(..)) => tx.commit().await?,
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

async fn strike(app: &App, alarm: Due, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    requests::strike(&mut tx, alarm, now).await?;
    tx.commit().await?;
    Ok(())
}
