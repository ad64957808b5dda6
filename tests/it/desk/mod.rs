//! The front desk's own work: calls, the handover, moves, check-outs; and the manager's clocks.

mod calling;
mod clocks;
mod coming_and_going;
mod dates;
mod evening;
mod handover;
mod kept;
mod settings;
