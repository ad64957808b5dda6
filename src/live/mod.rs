//! Tells every open page what changed.
//!
//! A ring, from this server or by NOTIFY from another, says that some journal grew. One task reads
//! what came, once for all pages of this server, and calls it out on the property's channel. A page
//! that missed something reads the journal itself: a lost ring, a slow page, a phone that slept and
//! a server that was restarted are all the same case.

mod follow;
mod fragments;
mod stream;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sqlx::PgPool;
use tokio::sync::{Notify, broadcast};
use tokio_util::sync::CancellationToken;

use crate::ids::{PropertyId, Seq};
use crate::journal::{self, Change};

pub use fragments::{Fragments, Variant};
pub use stream::{Answer, Seen, Watch, stream};

/// How far a page may fall behind before it is sent to the journal.
const PATIENCE: usize = 256;

/// The bell and the channels of one server.
#[derive(Clone)]
pub struct Live {
    inner: Arc<Inner>,
}

struct Inner {
    db: PgPool,
    stop: CancellationToken,
    channels: Mutex<HashMap<PropertyId, Channel>>,
    /// Somebody on this server wrote to a journal.
    rung: Notify,
    fragments: Fragments,
}

/// One property's listeners, and how far they were told. `None`: nobody has looked yet.
struct Channel {
    sender: broadcast::Sender<Change>,
    told: Option<Seq>,
}

impl Live {
    /// A bell for the pages of one server; [`Live::follow`] must run for it to be heard.
    pub fn new(db: PgPool, stop: CancellationToken) -> Self {
        Self {
            inner: Arc::new(Inner {
                db,
                stop,
                channels: Mutex::default(),
                rung: Notify::new(),
                fragments: Fragments::default(),
            }),
        }
    }

    /// Rings the bell: a journal grew, and the transaction is committed. Returns at once.
    pub fn ring(&self) {
        self.inner.rung.notify_one();
    }

    /// Pieces of pages that are rendered once for all who look.
    pub fn fragments(&self) -> &Fragments {
        &self.inner.fragments
    }

    /// How many pages of this server are open.
    pub fn pages(&self) -> usize {
        self.channels().values().map(|channel| channel.sender.receiver_count()).sum()
    }

    /// The property's channel, from now on. What happened before stands in the journal.
    async fn subscribe(&self, property: PropertyId) -> sqlx::Result<broadcast::Receiver<Change>> {
        let heard = self
            .channels()
            .entry(property)
            .or_insert_with(|| Channel { sender: broadcast::Sender::new(PATIENCE), told: None })
            .sender
            .subscribe();
        // Whoever subscribes reads the journal afterwards, so it may be told from here on.
        let newest = journal::newest(&mut *self.inner.db.acquire().await?, property).await?;
        if let Some(channel) = self.channels().get_mut(&property) {
            channel.told.get_or_insert(newest);
        }
        Ok(heard)
    }

    fn channels(&self) -> MutexGuard<'_, HashMap<PropertyId, Channel>> {
        self.inner.channels.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
