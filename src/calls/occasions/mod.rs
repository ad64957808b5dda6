//! The things that a call is about.

mod store;

pub(super) use store::{add, retime, take_out};
