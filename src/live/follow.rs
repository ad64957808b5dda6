//! The server's end: hears the bell, reads the journals once, calls out what came.

use std::time::Duration;

use sqlx::postgres::PgListener;

use super::Live;
use crate::ids::{PropertyId, Seq};
use crate::journal::{self, Change};

/// A ring may be lost; the table is the truth, looked at this often in any case.
const IN_ANY_CASE: Duration = Duration::from_secs(1);

/// How many changes are read at a time.
const BATCH: i64 = 512;

impl Live {
    /// Follows the journals and rings for other servers, until told to stop. A database that goes
    /// away is waited for.
    pub async fn follow(&self) {
        tokio::join!(self.hear(), self.ring_others());
    }

    async fn hear(&self) {
        while !self.inner.stop.is_cancelled() {
            if let Err(error) = self.hear_until_lost().await {
                tracing::warn!(%error, "the bell is not heard, looking again");
                self.pause().await;
            }
        }
    }

    async fn hear_until_lost(&self) -> sqlx::Result<()> {
        let mut postgres = PgListener::connect_with(&self.inner.db).await?;
        postgres.listen(journal::CHANNEL).await?;
        loop {
            // First, because something may have happened while nobody listened.
            self.tell().await?;
            tokio::select! {
                () = self.inner.stop.cancelled() => return Ok(()),
                // Whatever it says, and also when the connection was lost and found: look.
                heard = postgres.try_recv() => { heard?; }
                () = tokio::time::sleep(IN_ANY_CASE) => {}
            }
        }
    }

    /// Reads what is new for all watched properties, and tells their pages.
    async fn tell(&self) -> sqlx::Result<()> {
        loop {
            let told = self.told();
            if told.is_empty() {
                return Ok(());
            }
            let changes =
                journal::since(&mut *self.inner.db.acquire().await?, &told, BATCH).await?;
            let full = i64::try_from(changes.len()).is_ok_and(|count| count == BATCH);
            self.call_out(changes);
            if !full {
                return Ok(());
            }
        }
    }

    /// The watched properties, and how far they were told. Forgets those that nobody watches.
    fn told(&self) -> Vec<(PropertyId, Seq)> {
        let mut channels = self.channels();
        channels.retain(|_, channel| channel.sender.receiver_count() > 0);
        channels
            .iter()
            .filter_map(|(property, channel)| channel.told.map(|told| (*property, told)))
            .collect()
    }

    fn call_out(&self, changes: Vec<Change>) {
        let mut channels = self.channels();
        for change in changes {
            let Some(channel) = channels.get_mut(&change.property) else { continue };
            // A page that left meanwhile needs no telling.
            if channel.told.is_some_and(|told| told < change.seq) {
                channel.told = Some(change.seq);
                let _ = channel.sender.send(change);
            }
        }
    }

    /// Joins the rings of this server into one NOTIFY at a time, on a connection of its own. This
    /// server's own listener hears it too.
    async fn ring_others(&self) {
        loop {
            tokio::select! {
                () = self.inner.stop.cancelled() => return,
                () = self.inner.rung.notified() => {}
            }
            let rung = match self.inner.db.acquire().await {
                Ok(mut db) => journal::ring(&mut db).await,
                Err(error) => Err(error),
            };
            if let Err(error) = rung {
                // Within a second everybody looks in any case.
                tracing::warn!(%error, "the bell could not be rung");
            }
        }
    }

    async fn pause(&self) {
        tokio::select! {
            () = self.inner.stop.cancelled() => {}
            () = tokio::time::sleep(IN_ANY_CASE) => {}
        }
    }
}
