//! Notes in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{NewNote, Note};
use crate::ids::{NoteId, PropertyId, RequestId, StaffId};

/// Writes a note down, and says whether it was new: the same one again, from a double tap or a phone
/// that sent twice, is there already. The repetition writes, too.
pub async fn write_down(
    db: &mut PgConnection,
    property: PropertyId,
    request: Option<RequestId>,
    note: &NewNote,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    if let Some(new) = insert(db, property, request, (note, note.id), now).await? {
        return Ok(new);
    }
    // The form was gone back to and changed: other words are another note.
    insert(db, property, request, (note, NoteId::new()), now).await?;
    Ok(true)
}

async fn insert(
    db: &mut PgConnection,
    property: PropertyId,
    request: Option<RequestId>,
    (note, id): (&NewNote, NoteId),
    now: DateTime<Utc>,
) -> sqlx::Result<Option<bool>> {
    sqlx::query_scalar!(
        r#"insert into notes (property_id, id, request_id, at, staff_id, body, language)
           values ($1, $2, $3, $4, $5, $6, $7)
           on conflict (property_id, id) do update set at = notes.at
             where notes.request_id is not distinct from excluded.request_id
               and notes.staff_id = excluded.staff_id
               and notes.body = excluded.body
           returning (xmax = 0) as "new!""#,
        property as PropertyId,
        id as NoteId,
        request as Option<RequestId>,
        now,
        note.by as StaffId,
        note.words.as_str(),
        note.language.code(),
    )
    .fetch_optional(db)
    .await
}

/// What colleagues wrote to each other about a request, oldest first.
pub async fn of_request(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Vec<Note>> {
    sqlx::query_as!(
        Note,
        "select id, request_id as request, at, staff_id as by, body, language
           from notes where property_id = $1 and request_id = $2 order by at, id",
        property as PropertyId,
        request as RequestId,
    )
    .fetch_all(db)
    .await
}

/// What colleagues wrote to each other about these requests, oldest first.
pub async fn of_open_requests(
    db: &mut PgConnection,
    property: PropertyId,
    requests: &[RequestId],
) -> sqlx::Result<Vec<Note>> {
    sqlx::query_as!(
        Note,
        "select id, request_id as request, at, staff_id as by, body, language
           from notes where property_id = $1 and request_id = any($2) order by at, id",
        property as PropertyId,
        requests as &[RequestId],
    )
    .fetch_all(db)
    .await
}

/// What waits for the next shift, oldest first.
pub async fn for_the_shift(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Note>> {
    sqlx::query_as!(
        Note,
        "select id, request_id as request, at, staff_id as by, body, language
           from notes
           where property_id = $1 and request_id is null and done_at is null order by at, id",
        property as PropertyId,
    )
    .fetch_all(db)
    .await
}

/// Whether it was still there.
pub(super) async fn put_away(
    db: &mut PgConnection,
    property: PropertyId,
    note: NoteId,
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update notes set done_by = $3, done_at = $4
         where property_id = $1 and id = $2 and request_id is null and done_at is null",
        property as PropertyId,
        note as NoteId,
        by as StaffId,
        now,
    )
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}
