//! The front desk's own work: calls that guests are owed, what the next shift inherits, moves and
//! check-outs; and the manager's clocks.

mod pages;

pub use pages::routes;
