//! Today's round: what stands on it, ticking, and who walks.

mod sections;
mod ticking;
mod walking;

use bellpull::ids::RequestId;

use crate::hotel::Hotel;
use crate::page::{Form, Page};

/// A Friday morning, before the first cart.
async fn friday_morning() -> Hotel {
    Hotel::open_at("2025-11-07T05:45:00Z").await
}

/// The row of a room, as a reader sees it.
fn row(page: &Page, room: &str) -> String {
    let rows = page.texts("#round tr");
    rows.into_iter().find(|row| row.starts_with(room)).unwrap_or_default()
}

/// The form that ticks a request off.
fn tick(page: &Page, id: RequestId) -> Form {
    page.form_to(&format!("/round/{id}/done"))
}
