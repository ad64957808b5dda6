//! What comes back each day waits for its time on the round, and does not crowd the board before it.

use askama::Template;
use askama::filters::HtmlSafe;
use sqlx::PgConnection;

use crate::ids::PropertyId;
use crate::requests::{Request, State, looking};
use crate::words::Words;

/// Whether it stands on the round alone, because its time has not come.
pub(super) fn is_for_later(request: &Request) -> bool {
    request.born_of.is_some() && matches!(request.state, State::Scheduled { .. })
}

/// How much of it there is, in one line on the board.
#[derive(Template)]
#[template(path = "requests/staff/later.html")]
pub(super) struct Later {
    w: Words,
    count: i64,
}

impl HtmlSafe for Later {}

impl Later {
    pub(super) async fn of_house(
        db: &mut PgConnection,
        property: PropertyId,
        w: Words,
    ) -> sqlx::Result<Self> {
        Ok(Self { w, count: looking::for_later(db, property).await? })
    }
}
