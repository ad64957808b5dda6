//! The staff's side: the board, one request, and filing for a guest who calls.

mod absent;
mod age;
mod board;
mod bring;
mod card;
mod changed;
mod claim;
mod clock;
mod column;
mod deeds;
mod doing;
mod ears;
mod file;
mod filter;
mod follow;
mod head;
mod heard;
mod hints;
mod just;
mod later;
mod levels;
mod mended;
mod others;
mod owed;
mod parties;
mod risen;
mod scene;
mod show;
mod starters;
mod steps;
mod take;
mod telling;
mod thread;
mod times;
mod told;
mod watching;
mod yes;

use axum::Router;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::routing::{get, post};

use super::words::sorry;
use crate::app::App;
use crate::ids::RequestId;
use crate::requests::{Refusal, Request, Target};
use crate::staff::{Staff, Team};
use crate::web;
use crate::words::Words;

pub use claim::written_in;
pub use clock::{Clock, morning};
pub use owed::calls_due;
pub use risen::Risen;
pub use told::{OnTheRound, Told, known, risen_news, stands, told};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/board", get(board::show))
        .route("/board/live", get(follow::follow))
        .route("/board/requests/{id}", get(show::show))
        .route("/board/requests/{id}/live", get(watching::follow))
        .route("/board/requests/{id}/take", get(take::show).post(take::take))
        .route("/board/requests/{id}/deliver", get(bring::show).post(bring::deliver))
        .route("/desk/file", get(file::show).post(file::file))
        .merge(deeds())
}

/// What may be done about one request.
fn deeds() -> Router<App> {
    Router::new()
        .route("/board/requests/{id}/start", post(deeds::start))
        .route("/board/requests/{id}/keep", post(deeds::keep))
        .route("/board/requests/{id}/resume", post(deeds::resume))
        .route("/board/requests/{id}/undo", post(deeds::undo))
        .route("/board/requests/{id}/verify", post(deeds::verify))
        .route("/board/requests/{id}/reply", post(deeds::reply))
        .route("/board/requests/{id}/ask", post(deeds::ask))
        .route("/board/requests/{id}/offer", post(deeds::offer))
        .route("/board/requests/{id}/cannot", post(deeds::cannot))
        .route("/board/requests/{id}/move", post(deeds::move_it))
        .route("/board/requests/{id}/park", post(deeds::park))
        .route("/board/requests/{id}/hand-back", post(deeds::hand_back))
        .route("/board/requests/{id}/take-over", post(deeds::take_over))
        .route("/board/requests/{id}/for-guest", post(deeds::for_guest))
        .route("/board/requests/{id}/note", post(deeds::note))
        .route("/board/requests/{id}/rule", post(deeds::rule))
        .route("/board/requests/{id}/moment", post(deeds::moment))
        .route("/board/requests/{id}/yes", post(yes::say))
}

/// The request that an address names. What is no id at all is as if it were not there.
struct Which(RequestId);

impl<S: Send + Sync> FromRequestParts<S> for Which {
    type Rejection = web::Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> web::Result<Self> {
        let path = Path::<String>::from_request_parts(parts, state).await;
        let Path(id) = path.map_err(|_| web::Error::NotFound)?;
        id.parse().map(Self).map_err(|_| web::Error::NotFound)
    }
}

/// The request of this id in their house. Another house's is as if it were not there.
fn target(staff: &Staff, id: RequestId) -> Target {
    Target { property: staff.property.id, stay: None, id }
}

/// Whether it was refused because the same person had done the same before: a second press, or a
/// phone that sent it again.
fn done_before(why: Refusal, request: &Request, staff: &Staff) -> bool {
    why == Refusal::Already && request.state.owner() == Some(staff.id)
}

/// Why not, with the name of whoever has it.
fn refusal(why: Refusal, team: &Team, w: Words) -> String {
    let colleague = match why {
        Refusal::TakenBy { colleague } | Refusal::StillKept { colleague } => team.get(colleague),
        Refusal::Already
        | Refusal::NotConfirmed
        | Refusal::NotDelivered
        | Refusal::TimePassed
        | Refusal::AlreadyDelivered
        | Refusal::NotAsked
        | Refusal::WaitsForGuest
        | Refusal::NothingToUndo
        | Refusal::Resting { .. }
        | Refusal::WordsMissing
        | Refusal::Closed => None,
    };
    w.say(sorry(why, colleague.map(|colleague| colleague.given_name.as_str()))).to_string()
}
