//! Messages in Postgres.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::Said;
use crate::ids::{MessageId, PropertyId, RequestId, StaffId};
use crate::requests::{Note, Request};

/// Writes a message down, and says whether it was new: the same one again, from a double tap or a
/// phone that sent twice, is there already. The repetition writes, too: see `requests::file`.
pub async fn write_down(
    db: &mut PgConnection,
    request: &Request,
    note: &Note,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<MessageId>> {
    if let Some(new) = insert(db, request, note, note.id, now).await? {
        return Ok(new.then_some(note.id));
    }
    // The form was gone back to and changed: other words are another message.
    let id = MessageId::new();
    insert(db, request, note, id, now).await?;
    Ok(Some(id))
}

async fn insert(
    db: &mut PgConnection,
    request: &Request,
    note: &Note,
    id: MessageId,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<bool>> {
    sqlx::query_scalar!(
        r#"insert into messages (property_id, id, request_id, at, staff_id, body, language)
           values ($1, $2, $3, $4, $5, $6, $7)
           on conflict (property_id, id) do update set at = messages.at
             where messages.request_id = excluded.request_id
               and messages.staff_id is not distinct from excluded.staff_id
               and messages.body = excluded.body
           returning (xmax = 0) as "new!""#,
        request.property as PropertyId,
        id as MessageId,
        request.id as RequestId,
        now,
        note.by as Option<StaffId>,
        note.words.as_str(),
        note.language.code(),
    )
    .fetch_optional(db)
    .await
}

/// What people wrote about a request, oldest first.
pub async fn messages(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Vec<Said>> {
    sqlx::query_as!(
        Said,
        "select id, at, staff_id as by, body, language from messages
         where property_id = $1 and request_id = $2 order by at, id",
        property as PropertyId,
        request as RequestId,
    )
    .fetch_all(db)
    .await
}

/// Where the last word about something open is the guest's, and when it was written: of one
/// request, or of a whole house.
pub async fn guest_wrote(
    db: &mut PgConnection,
    property: PropertyId,
    request: Option<RequestId>,
) -> sqlx::Result<HashMap<RequestId, DateTime<Utc>>> {
    let rows = sqlx::query!(
        "select r.id, m.at from requests r
         cross join lateral (select at, staff_id from messages
           where property_id = r.property_id and request_id = r.id
           order by at desc, id desc limit 1) m
         where r.property_id = $1 and ($2::uuid is null or r.id = $2) and m.staff_id is null
           and r.status not in ('settled', 'cancelled', 'unmet')",
        property as PropertyId,
        request as Option<RequestId>,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.at)).collect())
}

/// Whether the guest wrote about it from then on.
pub async fn guest_spoke(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
    since: DateTime<Utc>,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from messages where property_id = $1 and request_id = $2
             and staff_id is null and at >= $3) as "spoke!""#,
        property as PropertyId,
        request as RequestId,
        since,
    )
    .fetch_one(db)
    .await
}
