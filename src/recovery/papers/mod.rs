//! What was written about something that is put right: letters, what the guest said, what was done.

mod store;

pub use store::{fixes, letters};
pub(super) use store::{take_fixes_back, write, write_fix};
