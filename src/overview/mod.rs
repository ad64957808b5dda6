//! What the house learns from its days: where guests wait, what goes wrong again, what stands in the
//! way. Houses and rules are compared, people never.

mod pages;
mod period;
mod repeats;

pub use pages::routes;
