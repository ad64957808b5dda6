//! What went wrong again: by room and by item, counted.

mod store;

use chrono::{DateTime, Utc};

use crate::catalogue::Label;

pub(super) use store::between;

/// As many lines of each list stand on the page.
pub(super) const LISTED: i64 = 8;

/// What went wrong again in a span. What is trouble, and how long a room remembers, stands in
/// [`crate::requests::trouble`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeats {
    /// How often something went wrong in a room in which the same thing had within the 30 days before.
    pub again: i64,
    /// How often, besides, something went wrong for a guest for whom something had in the same stay.
    pub of_guests: i64,
    /// The same thing in the same room, the most frequent first; of very many the first of them.
    pub rooms: Vec<InRoom>,
    /// The same thing anywhere in the house, the most frequent first.
    pub items: Vec<OfItem>,
}

/// One thing in one room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InRoom {
    pub room: String,
    pub item: String,
    pub label: Label,
    /// Again, in the span.
    pub again: i64,
    /// With the first time, where that was in the span.
    pub times: i64,
    /// With those that the room remembered the last time.
    pub remembered: i64,
    pub last: DateTime<Utc>,
}

/// One thing wherever it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfItem {
    pub item: String,
    pub label: Label,
    /// Again in the same room, all rooms together.
    pub again: i64,
    /// At all.
    pub times: i64,
    pub rooms: i64,
    pub last: DateTime<Utc>,
}
