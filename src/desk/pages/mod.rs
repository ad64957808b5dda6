//! The pages of the front desk and of the handover.

mod calls;
mod clocks;
mod dates;
mod gestures;
mod handover;
mod known;
mod leaving;
mod moving;
mod remembered;
mod right;

use axum::Router;

use crate::app::App;
use crate::staff::given_name;

/// Calls, handover, moves, other dates, check-outs, clocks and what is given.
pub fn routes() -> Router<App> {
    Router::new()
        .merge(calls::routes())
        .merge(handover::routes())
        .merge(moving::routes())
        .merge(dates::routes())
        .merge(leaving::routes())
        .merge(known::routes())
        .merge(remembered::routes())
        .merge(right::routes())
        .merge(clocks::routes())
        .merge(gestures::routes())
}
