//! How a guest's phone comes in: by the stay's link, or by room and code.

mod store;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::ids::{PropertyId, StayId};
use crate::secrets::Token;

/// How many phones one stay may hold; the oldest ends.
const PHONES: i64 = 6;

/// Opens a phone for the stay, and hands out its token. It opens the stay's pages for as long as
/// the stay is in the house.
pub async fn open_phone(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> sqlx::Result<Token> {
    let token = Token::session();
    store::lock(db, property, stay).await?;
    store::insert(db, property, stay, &token.hash(), now).await?;
    store::end_oldest(db, property, stay, &token.hash(), PHONES).await?;
    Ok(token)
}
