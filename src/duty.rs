//! What nobody has to press: alarms that are due, one server at a time for each.

use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::app::App;
use crate::{alarms, requests};

/// How often somebody looks at the clock.
const ROUND: Duration = Duration::from_secs(1);

/// How many alarms one look takes on.
const AT_ONCE: i64 = 100;

/// Makes rounds until told to stop. Any number of servers may: each alarm is struck once.
pub async fn run(app: &App) {
    loop {
        tokio::select! {
            () = app.stop.cancelled() => return,
            () = tokio::time::sleep(ROUND) => {}
        }
        if let Err(error) = round(app, app.clock.now()).await {
            tracing::warn!(%error, "a round of duty failed, the next will do its work");
        }
    }
}

/// One round: everything that is due at `now`. Gives back how many alarms there were.
pub async fn round(app: &App, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let due = alarms::due(&mut *app.db.acquire().await?, now, AT_ONCE).await?;
    for alarm in &due {
        let mut tx = app.db.begin().await?;
        requests::strike(&mut tx, *alarm, now).await?;
        tx.commit().await?;
    }
    if !due.is_empty() {
        app.live.ring();
    }
    Ok(due.len())
}
