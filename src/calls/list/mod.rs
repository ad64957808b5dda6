//! The calls of a house, whoever wants to see them.

mod store;

pub use store::{done_since, due, find, of_departed, of_request, of_stay};
pub(super) use store::{lock, open_of_stay, was_rung};
