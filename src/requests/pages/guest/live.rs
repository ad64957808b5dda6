//! A guest's open page: told of its own stay alone, for as long as the guest is in the house.

use std::future::Future;
use std::sync::Arc;

use askama::Template;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::rest::Around;
use crate::app::App;
use crate::journal::Change;
use crate::live::{Answer, Variant, Watch};
use crate::stays::{Guest, calling};

/// What one kind of page shows anew.
pub trait Pieces: Send + Sync + 'static {
    /// Which page it is, so that a guest's phone and tablet share what is rendered.
    fn variant(&self, guest: &Guest) -> Variant;
    /// Whether what it shows of this change is the same on each page of the kind.
    fn is_shared(&self, _: &Change) -> bool {
        true
    }
    /// Whether a change of this stay shows on it.
    fn concerns(&self, _: &Change) -> bool {
        false
    }
    /// Whether a change of the house shows on it, whoever stays there.
    fn concerns_all(&self, _: &Change) -> bool {
        false
    }
    /// After a change.
    fn after(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        change: &Change,
        now: DateTime<Utc>,
    ) -> impl Future<Output = anyhow::Result<String>> + Send;
    /// After nothing happened in time: what is late is said by us, first.
    fn late(
        &self,
        _: &mut PgConnection,
        _: &Guest,
        _: DateTime<Utc>,
    ) -> impl Future<Output = anyhow::Result<String>> + Send {
        async { Ok(String::new()) }
    }
    /// The first time from `since` on when that is so.
    fn late_at(
        &self,
        _: &mut PgConnection,
        _: &Guest,
        _: DateTime<Utc>,
    ) -> impl Future<Output = sqlx::Result<Option<DateTime<Utc>>>> + Send {
        async { Ok(None) }
    }
}

/// What happens to a stay and shows around its pages.
const AROUND: [&str; 2] = ["rests", "room_changed"];

/// A page that is open.
pub struct Watched<P> {
    app: App,
    guest: Guest,
    pieces: P,
    late_at: Option<DateTime<Utc>>,
    /// When the guest is to be disturbed again, as the page says it.
    rests: Option<DateTime<Utc>>,
    /// When it last said that it is open.
    said: DateTime<Utc>,
}

impl<P: Pieces> Watched<P> {
    /// Begins to watch.
    pub async fn new(app: App, guest: Guest, pieces: P) -> sqlx::Result<Self> {
        let rests = guest.rests_until;
        let said = app.clock.now();
        calling::looks(&mut *app.db.acquire().await?, &guest, said).await?;
        let mut watched = Self { app, guest, pieces, late_at: None, rests, said };
        // A page that was away for a while may not have said yet what is late already.
        watched.look_ahead(DateTime::UNIX_EPOCH).await?;
        Ok(watched)
    }

    async fn look_ahead(&mut self, since: DateTime<Utc>) -> sqlx::Result<()> {
        let mut db = self.app.db.acquire().await?;
        self.late_at = self.pieces.late_at(&mut db, &self.guest, since).await?;
        Ok(())
    }
}

impl<P: Pieces> Watch for Watched<P> {
    async fn allowed(&mut self) -> anyhow::Result<bool> {
        let again = self.guest.again(&mut *self.app.db.acquire().await?).await?;
        let now = self.app.clock.now();
        if again.is_some() && now - self.said >= calling::SAYS_SO {
            calling::looks(&mut *self.app.db.acquire().await?, &self.guest, now).await?;
            self.said = now;
        }
        // Who comes, or comes on another day, has another page: it loads itself again.
        let stays = |guest: &Guest| (guest.is_here, guest.dates());
        let before = stays(&self.guest);
        Ok(again.filter(|guest| stays(guest) == before).is_some_and(|guest| {
            (self.guest.rests_until, self.guest.room) = (guest.rests_until, guest.room);
            (self.guest.arrives_on, self.guest.departs_on) = (guest.arrives_on, guest.departs_on);
            true
        }))
    }

    async fn answer(&mut self, change: &Change) -> anyhow::Result<Answer> {
        let of_all = change.stay.is_none() && self.pieces.concerns_all(change);
        if !of_all && change.stay != Some(self.guest.stay) {
            return Ok(Answer::Pass);
        }
        let mut around = None;
        if change.request.is_none() && AROUND.contains(&change.kind.as_str()) {
            self.rests = self.guest.rests_until;
            around = Some(Around::new(&self.guest, self.app.clock.now()).render()?);
        }
        if !of_all && !self.pieces.concerns(change) {
            return Ok(around.map_or(Answer::Pass, |around| Answer::Show(around.into())));
        }
        let Self { app, guest, pieces, .. } = &*self;
        let variant = pieces.variant(guest);
        let render = || async {
            let mut db = app.db.acquire().await?;
            pieces.after(&mut db, guest, change, app.clock.now()).await.map(Some)
        };
        let piece: Option<Arc<str>> = if pieces.is_shared(change) {
            let fragments = app.live.fragments();
            let made: anyhow::Result<_> =
                fragments.get(change.property, change.seq, variant, render).await;
            made?
        } else {
            render().await?.map(Arc::from)
        };
        // Somebody else may have made the piece when a time was still to come that now is past.
        self.look_ahead(DateTime::UNIX_EPOCH).await?;
        Ok(match (around, piece) {
            (None, None) => Answer::Nothing,
            (None, Some(piece)) => Answer::Show(piece),
            (Some(around), piece) => {
                Answer::Show((around + piece.as_deref().unwrap_or_default()).into())
            }
        })
    }

    async fn meanwhile(&mut self) -> anyhow::Result<Option<Arc<str>>> {
        let now = self.app.clock.now();
        if self.rests.is_some_and(|until| until <= now) {
            // The light goes out by itself.
            self.rests = None;
            return Ok(Some(Around::new(&self.guest, now).render()?.into()));
        }
        if self.late_at.is_none_or(|late_at| now <= late_at) {
            return Ok(None);
        }
        let mut db = self.app.db.acquire().await?;
        let piece = self.pieces.late(&mut db, &self.guest, now).await?;
        drop(db);
        self.look_ahead(now).await?;
        Ok(Some(piece.into()))
    }
}
