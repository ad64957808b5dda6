//! The page's end: what it missed, then what comes, each piece numbered, for as long as it may look.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::{Stream, stream};
use tokio::sync::broadcast::{
    self,
    error::{RecvError, TryRecvError},
};
use tokio::time::{Instant, Interval, MissedTickBehavior};

use super::Live;
use crate::ids::{PropertyId, Seq};
use crate::journal::{self, Change};

/// The rights of an open page are looked up again this often, because some end by the clock, and
/// at every event that may end them.
const LOOK_AGAIN: Duration = Duration::from_secs(5);

/// A page further behind than this starts afresh instead of being told everything.
const TOO_FAR: i64 = 2000;

/// How far the browser has followed: `Last-Event-ID` when it comes back, `?seen=` when it begins.
#[derive(Clone, Copy, Debug)]
pub struct Seen(pub Option<Seq>);

impl<S: Sync> FromRequestParts<S> for Seen {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let header = parts.headers.get("last-event-id").and_then(|value| value.to_str().ok());
        let query = parts.uri.query().unwrap_or_default();
        let query = query.split('&').find_map(|pair| pair.strip_prefix("seen="));
        let seen = header.filter(|id| !id.is_empty()).or(query);
        Ok(Self(seen.and_then(|seen| seen.parse().ok()).filter(|seen| *seen >= 0).map(Seq)))
    }
}

/// What a page makes of a change.
pub enum Answer {
    /// A piece of HTML to put in its place.
    Show(Arc<str>),
    /// It concerns this page, but shows nothing.
    Nothing,
    /// It is no business of this page, which is not told that anything happened.
    Pass,
}

/// What an open page watches, and how it looks at it.
pub trait Watch: Send + 'static {
    /// Whether it answers all that waits [`together`](Watch::together).
    const TOGETHER: bool = false;

    /// Whether the page may still look: asked at every event that may change rights, and every few
    /// seconds.
    fn allowed(&mut self) -> impl Future<Output = anyhow::Result<bool>> + Send;
    /// What it makes of a change.
    fn answer(&mut self, change: &Change) -> impl Future<Output = anyhow::Result<Answer>> + Send;
    /// What it makes of several changes that wait, each thing that they concern shown once, as it
    /// stands now.
    fn together(
        &mut self,
        _changes: &[Change],
    ) -> impl Future<Output = anyhow::Result<Answer>> + Send {
        async { Ok(Answer::Nothing) }
    }
    /// What time alone has changed since, asked every few seconds. It carries no number: whoever
    /// missed it sees it on the page itself.
    fn meanwhile(&mut self) -> impl Future<Output = anyhow::Result<Option<Arc<str>>>> + Send {
        async { Ok(None) }
    }
}

/// Streams a page's pieces. An error ends the stream: the browser comes back and asks for what it
/// missed, so coming back is the error handling. A page that may no longer look is told `bye`; one
/// whose number means nothing here (a restored backup, a week asleep) is told to load itself afresh.
pub fn stream(
    live: Live,
    property: PropertyId,
    Seen(seen): Seen,
    watch: impl Watch,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut look_again = tokio::time::interval_at(Instant::now() + LOOK_AGAIN, LOOK_AGAIN);
    look_again.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let begin = Page::Opening { live, property, seen, watch, look_again };
    let events = stream::unfold(begin, |page| async move {
        match page.next().await {
            Ok(next) => next.map(|(event, page)| (Ok(event), page)),
            Err(error) => {
                tracing::warn!(%error, "a live page is sent away to come back");
                None
            }
        }
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
}

/// One open page.
enum Page<W> {
    Opening { live: Live, property: PropertyId, seen: Option<Seq>, watch: W, look_again: Interval },
    Open(Box<Open<W>>),
    Over,
}

struct Open<W> {
    live: Live,
    property: PropertyId,
    heard: broadcast::Receiver<Change>,
    waiting: VecDeque<Change>,
    seen: Seq,
    behind: bool,
    watch: W,
    look_again: Interval,
}

impl<W: Watch> Page<W> {
    async fn next(self) -> anyhow::Result<Option<(Event, Self)>> {
        match self {
            Self::Opening { live, property, seen, watch, look_again } => {
                let heard = live.subscribe(property).await?;
                let newest =
                    journal::newest(&mut *live.inner.db.acquire().await?, property).await?;
                let seen = seen.unwrap_or(newest);
                if seen > newest || newest.0 - seen.0 > TOO_FAR {
                    return Ok(Some((named("afresh"), Self::Over)));
                }
                let waiting = VecDeque::new();
                let open =
                    Open { live, property, heard, waiting, seen, behind: true, watch, look_again };
                // Coming back all at once after a restart would be a stampede: between 1 and 3 s.
                let jitter = Duration::from_millis(1000 + u64::from(rand_byte()) * 8);
                let hello = Event::default().retry(jitter).comment("here");
                Ok(Some((hello, Self::Open(Box::new(open)))))
            }
            Self::Open(mut open) => Ok(open
                .next()
                .await?
                .map(|(event, over)| (event, if over { Self::Over } else { Self::Open(open) }))),
            Self::Over => Ok(None),
        }
    }
}

impl<W: Watch> Open<W> {
    /// The next event, and whether it is the last.
    async fn next(&mut self) -> anyhow::Result<Option<(Event, bool)>> {
        let stop = self.live.inner.stop.clone();
        loop {
            if W::TOGETHER && self.waiting.len() > 1 {
                if let Some(told) = self.told_together().await? {
                    return Ok(Some(told));
                }
                continue;
            }
            if let Some(change) = self.waiting.pop_front() {
                if let Some(told) = self.told(&change).await? {
                    return Ok(Some(told));
                }
                continue;
            }
            if self.behind {
                self.catch_up().await?;
                continue;
            }
            tokio::select! {
                () = stop.cancelled() => return Ok(None),
                heard = self.heard.recv() => {
                    self.hear(heard);
                    self.hear_the_rest();
                }
                _ = self.look_again.tick() => {
                    if !self.watch.allowed().await? {
                        return Ok(Some((named("bye"), true)));
                    }
                    if let Some(html) = self.watch.meanwhile().await? {
                        return Ok(Some((Event::default().data(html), false)));
                    }
                }
            }
        }
    }

    async fn told(&mut self, change: &Change) -> anyhow::Result<Option<(Event, bool)>> {
        // Whoever loses a right loses it by an event that is about no request and stands before
        // everything they may no longer see: so at that event the rights are looked up, not at each.
        if change.request.is_none() && !self.watch.allowed().await? {
            return Ok(Some((named("bye"), true)));
        }
        self.seen = change.seq;
        let answer = self.watch.answer(change).await?;
        Ok(numbered(change.seq, answer))
    }

    /// All that waits, in one event.
    async fn told_together(&mut self) -> anyhow::Result<Option<(Event, bool)>> {
        let changes: Vec<Change> = self.waiting.drain(..).collect();
        let Some(last) = changes.last() else { return Ok(None) };
        // As for one alone: rights end by an event that is about no request.
        if changes.iter().any(|change| change.request.is_none()) && !self.watch.allowed().await? {
            return Ok(Some((named("bye"), true)));
        }
        self.seen = last.seq;
        let answer = self.watch.together(&changes).await?;
        Ok(numbered(last.seq, answer))
    }

    /// What came with it, or while the page was being told.
    fn hear_the_rest(&mut self) {
        while !self.behind {
            match self.heard.try_recv() {
                Ok(change) => self.hear(Ok(change)),
                Err(TryRecvError::Lagged(missed)) => self.hear(Err(RecvError::Lagged(missed))),
                // One that is closed is heard of when nothing else waits.
                Err(TryRecvError::Empty | TryRecvError::Closed) => return,
            }
        }
    }

    fn hear(&mut self, heard: Result<Change, RecvError>) {
        let last = self.waiting.back().map_or(self.seen, |change| change.seq);
        match heard {
            Ok(change) if change.seq <= last => {}
            Ok(change) if change.seq == last.next() => self.waiting.push_back(change),
            // A gap, or too many at once: the journal knows.
            Ok(_) | Err(RecvError::Lagged(_) | RecvError::Closed) => self.behind = true,
        }
    }

    async fn catch_up(&mut self) -> sqlx::Result<()> {
        let mut db = self.live.inner.db.acquire().await?;
        self.waiting =
            journal::since(&mut db, &[(self.property, self.seen)], TOO_FAR).await?.into();
        self.behind = false;
        Ok(())
    }
}

/// An answer under the number of the last change that it knows of, and that more may come.
fn numbered(seq: Seq, answer: Answer) -> Option<(Event, bool)> {
    let event = Event::default().id(seq.to_string());
    match answer {
        Answer::Show(html) => Some((event.data(html), false)),
        Answer::Nothing => Some((event, false)),
        Answer::Pass => None,
    }
}

fn named(name: &'static str) -> Event {
    // A browser only tells its page of events that carry data.
    Event::default().event(name).data(name)
}

fn rand_byte() -> u8 {
    let mut byte = [0];
    // Without chance everybody comes back at the same moment, which is no reason to fail.
    let _ = getrandom::fill(&mut byte);
    byte[0]
}
