//! Requests to look at: one, those of a stay, and those of a house.

mod store;

pub(super) use store::{called_just_right, for_later, just_right, open_of_stay};
pub use store::{done_since, find, find_all, of_stay, open, stays_of};
