//! In a practice house: a session that stands on a real one. The browser keeps both keys. The real one
//! alone opens nothing in the practice house, the other alone opens nothing at all; so leaving, the end of
//! the evening and signing out need nothing but that one of the two is gone, and the real session is
//! neither lent nor prolonged.

use axum::http::Method;
use axum::http::request::Parts;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Staff, store};
use crate::ids::PropertyId;
use crate::secrets::Token;
use crate::web;
use crate::words::Message;

/// The cookie of somebody who practises, beside their own.
pub const PRACTICE: &str = "practice";

/// What does not exist in practice: what opens doors, and what changes who may come in.
const CLOSED: [&str; 3] = ["/team", "/devices", "/practices"];

/// Somebody in a practice house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practising {
    /// The real session below.
    pub behind: Vec<u8>,
    /// How much rings for them in the real house meanwhile.
    pub rings: i64,
}

/// Begins a session in a practice house for whoever holds a real one, and hands out its token. None:
/// they hold none, or practise already.
pub async fn practise(
    db: &mut PgConnection,
    staff: &Staff,
    sandbox: PropertyId,
    ends_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Token>> {
    let token = Token::session();
    let who = (sandbox, staff.id);
    store::let_in(db, staff.property.id, sandbox, staff.id).await?;
    let begun = store::begin_behind(db, who, &staff.session, &token.hash(), now, ends_at).await?;
    Ok(begun.then_some(token))
}

/// Ends this practice session, and nothing else.
pub async fn leave_practice(
    db: &mut PgConnection,
    token: &Token,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let session = store::of_session(db, &token.hash(), now).await?;
    if session.is_some_and(|staff| staff.practice.is_some()) {
        store::end_session(db, &token.hash()).await?;
    }
    Ok(())
}

/// Ends every session in a practice house.
pub async fn end_practice(db: &mut PgConnection, sandbox: PropertyId) -> sqlx::Result<()> {
    store::end_all(db, sandbox).await
}

/// Who somebody is in the practice house to which they hold a key beside their own.
pub(super) async fn copy_of(
    db: &mut PgConnection,
    token: &Token,
    real: &Staff,
    parts: &Parts,
    now: DateTime<Utc>,
) -> web::Result<Staff> {
    let copy = store::of_session(db, &token.hash(), now).await?;
    let stands = |copy: &Staff| copy.practice.as_ref().is_some_and(|it| it.behind == real.session);
    let copy = copy.filter(stands).ok_or(web::Error::PracticeOver)?;
    let path = parts.uri.path();
    let cards = path == "/stays/new"
        || path == "/stays" && parts.method == Method::POST
        || path.starts_with("/stays/") && path.ends_with("/card");
    if cards || CLOSED.iter().any(|closed| path.starts_with(closed)) {
        return Err(web::Error::Refused(Message::new("practice-not-here")));
    }
    // A shared device locks as ever.
    Ok(Staff { device: real.device, ..copy })
}
