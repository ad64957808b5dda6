//! Letters in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Letter, NewLetter};
use crate::ids::{MessageId, PropertyId, RequestId, StaffId, StayId};

pub(super) async fn insert(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    letter: &NewLetter,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into letters (property_id, id, stay_id, request_id, staff_id, at, body, language)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        property as PropertyId,
        letter.id as MessageId,
        stay as StayId,
        letter.request as Option<RequestId>,
        letter.by as StaffId,
        now,
        letter.words.as_str(),
        letter.language.code(),
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What was written to a guest, the newest first.
pub async fn of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Letter>> {
    sqlx::query_as!(
        Letter,
        "select id, request_id as request, staff_id as by, at, body, language from letters
         where property_id = $1 and stay_id = $2 order by at desc, id desc",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(db)
    .await
}
