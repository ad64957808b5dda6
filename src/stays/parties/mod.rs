//! The parties of a house: who is here, and who will come.

mod store;

pub(super) use store::may_be_known;
pub use store::{InHouse, coming, expected, find, in_house, overlapping, present};
