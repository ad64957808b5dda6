//! Pieces of pages, rendered once per server and variant and shared by everybody who looks.

use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::OnceCell;

use crate::ids::{PropertyId, Seq};
use crate::words::Language;

/// How many pieces are kept for pages that are about to ask.
const KEPT: usize = 1024;

/// What a piece looks like to one kind of reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Variant {
    /// The kind of page, such as "board".
    pub page: &'static str,
    pub language: Language,
}

type Key = (PropertyId, Seq, Variant);
type Piece = Arc<OnceCell<Option<Arc<str>>>>;

/// The pieces of late.
#[derive(Default)]
pub struct Fragments {
    pieces: Mutex<(HashMap<Key, Piece>, VecDeque<Key>)>,
}

impl Fragments {
    /// The piece for this event, rendered by whoever comes first; the others wait for it. `None`
    /// is also an answer: this page shows nothing of the event.
    pub async fn get<E, F>(
        &self,
        property: PropertyId,
        seq: Seq,
        variant: Variant,
        render: impl FnOnce() -> F,
    ) -> Result<Option<Arc<str>>, E>
    where
        F: Future<Output = Result<Option<String>, E>>,
    {
        let piece = self.piece((property, seq, variant));
        let made = piece.get_or_try_init(|| async { Ok(render().await?.map(Arc::from)) });
        made.await.cloned()
    }

    fn piece(&self, key: Key) -> Piece {
        let mut pieces = self.pieces.lock().unwrap_or_else(PoisonError::into_inner);
        let (known, order) = &mut *pieces;
        if let Some(piece) = known.get(&key) {
            return Arc::clone(piece);
        }
        if order.len() == KEPT
            && let Some(oldest) = order.pop_front()
        {
            known.remove(&oldest);
        }
        order.push_back(key);
        Arc::clone(known.entry(key).or_default())
    }
}
