//! What a house gives, and what it gave whom.

mod store;

pub(super) use store::{choose, drop_chosen, drop_offers, give, guest_chooses, offer, set_gesture};
pub use store::{gestures, given_in, listed};
