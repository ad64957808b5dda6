//! The staff's side: the board, one request, and filing for a guest who calls.

mod age;
mod board;
mod bring;
mod card;
mod claim;
mod clock;
mod column;
mod doing;
mod ears;
mod file;
mod filter;
mod follow;
mod head;
mod heard;
mod hints;
mod just;
mod levels;
mod others;
mod parties;
mod risen;
mod scene;
mod show;
mod starters;
mod take;
mod thread;
mod times;
mod told;

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

pub use clock::{Clock, morning};
pub use risen::Risen;
pub use told::{Told, stands, told};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/board", get(board::show))
        .route("/board/live", get(follow::follow))
        .route("/board/requests/{id}", get(show::show))
        .route("/board/requests/{id}/live", get(show::follow))
        .route("/board/requests/{id}/take", get(take::show).post(take::take))
        .route("/board/requests/{id}/start", post(bring::start))
        .route("/board/requests/{id}/deliver", get(bring::show).post(bring::deliver))
        .route("/board/requests/{id}/reply", post(show::reply))
        .route("/desk/file", get(file::show).post(file::file))
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
        | Refusal::Closed => None,
    };
    w.say(sorry(why, colleague.map(|colleague| colleague.given_name.as_str()))).to_string()
}
