//! Whether to ring a guest now, or to write to them instead.

use super::book::{Book, Entry};
use crate::calls::{self, To, Way};

/// How to reach whom this call is owed to, at this moment.
pub(super) fn way(entry: &Entry, book: &Book) -> Way {
    let to = To {
        prefers_no_calls: entry.caller.prefers_no_calls,
        awake: entry.caller.is_awake(book.now),
        quiet: book.hours.are_quiet(&book.house, book.now),
        rests_until: book.rests(entry),
    };
    calls::way(&entry.call, entry.party.as_ref().map(|_| &to))
}
