//! The ledger of every yes.

mod store;

pub use store::of_stay;
pub(super) use store::{enter, find, give_up};
