//! What a house says about itself, in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Line, Written};
use crate::ids::{PropertyId, StaffId};

struct Row {
    topic: String,
    language: String,
    words: String,
    version: i32,
    changed_by: StaffId,
    changed_at: DateTime<Utc>,
}

/// Everything; lines of later versions, that this one does not know, are passed over.
pub(super) async fn all(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Written>> {
    let rows = sqlx::query_as!(
        Row,
        "select topic, language, words, version, changed_by, changed_at
         from house_words where property_id = $1",
        property as PropertyId,
    )
    .fetch_all(db)
    .await?;
    let written = |row: Row| {
        let codes = (row.topic.as_str(), row.language.as_str());
        Some(Written {
            line: Line::all().find(|line| line.codes() == codes)?,
            words: row.words,
            version: row.version,
            changed_by: row.changed_by,
            changed_at: row.changed_at,
        })
    };
    Ok(rows.into_iter().filter_map(written).collect())
}

/// Writes one line.
pub(super) async fn write(
    db: &mut PgConnection,
    property: PropertyId,
    written: &Written,
) -> sqlx::Result<()> {
    let (topic, language) = written.line.codes();
    sqlx::query!(
        "insert into house_words
           (property_id, topic, language, words, version, changed_by, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (property_id, topic, language) do update set words = excluded.words,
           version = excluded.version, changed_by = excluded.changed_by,
           changed_at = excluded.changed_at",
        property as PropertyId,
        topic,
        language,
        written.words,
        written.version,
        written.changed_by as StaffId,
        written.changed_at,
    )
    .execute(db)
    .await?;
    Ok(())
}
