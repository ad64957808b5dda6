//! What is done with one tap, and can be taken back instead of being asked about twice.

use super::attempt::{Attempt, To};
use crate::requests::{Command, Deed};
use crate::staff::Desk;
use crate::web;

/// POST /board/requests/{id}/start
pub(in crate::requests::pages::staff) async fn start(attempt: Attempt) -> web::Result {
    tap(attempt, "start", Deed::Start).await
}

/// POST /board/requests/{id}/keep
pub(in crate::requests::pages::staff) async fn keep(attempt: Attempt) -> web::Result {
    tap(attempt, "keep", Deed::Keep).await
}

/// POST /board/requests/{id}/resume
pub(in crate::requests::pages::staff) async fn resume(attempt: Attempt) -> web::Result {
    tap(attempt, "resume", Deed::Resume).await
}

/// POST /board/requests/{id}/undo
pub(in crate::requests::pages::staff) async fn undo(attempt: Attempt) -> web::Result {
    tap(attempt, "undo", Deed::Undo).await
}

/// POST /board/requests/{id}/verify
///
/// The front desk asks the guest: whoever brought it does not answer for them.
pub(in crate::requests::pages::staff) async fn verify(_may: Desk, attempt: Attempt) -> web::Result {
    tap(attempt, "verify", Deed::Verify).await
}

async fn tap(attempt: Attempt, code: &'static str, deed: Deed) -> web::Result {
    let command = Command::Colleague { by: attempt.staff.id, deed };
    // On the heap: what answers a refusal is a whole page.
    Box::pin(attempt.act(code, To::Board, |typed| Ok((command, typed.along())))).await
}
