//! What was written about something that is put right: letters, what the guest said, what was done.

mod store;

pub(super) use store::{about, take_fixes_back, write, write_fix, write_to};
pub use store::{fixes, letters};
