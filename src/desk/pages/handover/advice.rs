//! What guests would change and nobody has answered: it waits for the next shift, too.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::advice;
use crate::staff::Staff;

/// One guest's advice, as it waits.
pub(super) struct Waiting {
    pub(super) room: String,
    pub(super) guest: String,
    pub(super) words: String,
    pub(super) lang: String,
    pub(super) since: String,
}

/// For those who answer guests.
pub(super) async fn waiting(
    db: &mut PgConnection,
    staff: &Staff,
    now: DateTime<Utc>,
) -> sqlx::Result<Vec<Waiting>> {
    if !staff.answers_guests() {
        return Ok(Vec::new());
    }
    let w = staff.words();
    let open = advice::open(db, staff.property.id).await?;
    let one = |advice: advice::Advice| Waiting {
        room: advice.room,
        guest: advice.guest,
        words: advice.words,
        lang: advice.language,
        since: w.when(advice.at, now),
    };
    Ok(open.into_iter().map(one).collect())
}
