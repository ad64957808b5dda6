//! How far a wait has risen, in words: how long already, and who has been told.

use chrono::{DateTime, Utc};

use super::ears::{Ear, first};
use crate::promises::TOP;
use crate::requests::pages::words::set_apart;
use crate::requests::{Request, State};
use crate::staff::Team;
use crate::words::Words;

/// "Nobody has answered since 20:48. The front desk has been told." Nothing where nobody was told.
pub(super) fn said(request: &Request, team: &Team, w: Words, now: DateTime<Utc>) -> Option<String> {
    let told = match (request.level, first(request.department, team)) {
        (..=0, _) => return None,
        (1, Ear::Desk) => "board-told-first",
        (1, _) => "board-told-lead",
        (2, _) => "board-told-desk",
        (TOP, _) => "board-told-manager",
        (_, _) => "board-told-again",
    };
    let waits = match request.state {
        State::Filed { .. } => {
            w.t("board-unanswered-since").with("time", w.when(request.since, now))
        }
        State::Confirmed { by, promise } | State::UnderWay { by, promise, .. } => {
            let name = team.get(by).map_or("", |colleague| &colleague.given_name);
            w.t("board-promised-for")
                .with("name", set_apart(name))
                .with("time", w.when(promise.by, now))
        }
        State::Scheduled { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::Parked { .. }
        | State::Delivered { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => return None,
    };
    Some(w.t(told).with("waits", waits).to_string())
}
