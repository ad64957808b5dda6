//! What a colleague is told on their own page: thanks that were meant for them, and what was decided
//! about a rule that they named.

mod store;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use crate::ids::{PropertyId, StaffId};

/// For how long somebody finds what they have read already.
const KEPT: TimeDelta = TimeDelta::days(14);

/// One thing that somebody is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct News {
    pub(super) at: DateTime<Utc>,
    pub(super) what: What,
    /// Whose words they are.
    pub(super) by: StaffId,
    pub(super) words: String,
    pub(super) language: String,
    pub(super) seen: bool,
}

/// What it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A moment names them. The guest whose words they are, if they are a guest's; may be empty.
    Moment { guest: Option<String> },
    /// The rule that they named was changed, or stays.
    Rule { rule: String, changed: bool },
}

/// What somebody is told, the newest first: all that is new to them, and what they read lately.
pub(super) async fn all(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<Vec<News>> {
    let since = now - KEPT;
    let mut news = store::decisions(db, (property, staff), since).await?;
    news.extend(store::moments(db, (property, staff), since).await?);
    news.sort_by_key(|it| (it.seen, -it.at.timestamp_micros()));
    Ok(news)
}

/// They have read what was there until then.
pub(super) async fn read(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    store::read(db, (property, staff), until, now).await
}
