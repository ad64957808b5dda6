//! Questions in Postgres.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Asked, Kind, Question};
use crate::ids::{MessageId, PropertyId, RequestId};
use crate::requests::Request;

/// Asks it. Hold the request's lock, and close what was asked before.
pub async fn open(
    db: &mut PgConnection,
    request: &Request,
    (message, kind): (MessageId, Kind),
    question: &Question,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let choices: Vec<String> = question.choices.iter().map(|it| it.as_str().to_owned()).collect();
    sqlx::query!(
        "insert into questions (property_id, id, request_id, kind, choices, why, asked_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        request.property as PropertyId,
        message as MessageId,
        request.id as RequestId,
        kind as Kind,
        &choices,
        question.why.as_str(),
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// It is answered, or needs no answer any more.
pub async fn close(
    db: &mut PgConnection,
    request: &Request,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update questions set closed_at = $3
         where property_id = $1 and request_id = $2 and closed_at is null",
        request.property as PropertyId,
        request.id as RequestId,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// All that was asked about a request, oldest first.
pub async fn of_request(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Vec<Asked>> {
    sqlx::query_as!(
        Asked,
        "select id as message, request_id as request, kind, choices, why, asked_at,
             closed_at
           from questions where property_id = $1 and request_id = $2 order by asked_at, id",
        property as PropertyId,
        request as RequestId,
    )
    .fetch_all(db)
    .await
}

/// What waits for an answer in a house.
pub async fn of_open_requests(
    db: &mut PgConnection,
    property: PropertyId,
) -> sqlx::Result<Vec<Asked>> {
    sqlx::query_as!(
        Asked,
        "select id as message, request_id as request, kind, choices, why, asked_at,
             closed_at
           from questions where property_id = $1 and closed_at is null order by asked_at, id",
        property as PropertyId,
    )
    .fetch_all(db)
    .await
}

/// What was asked or offered in all open questions of a house, in words.
pub async fn said_in_open(
    db: &mut PgConnection,
    property: PropertyId,
) -> sqlx::Result<HashMap<RequestId, String>> {
    let rows = sqlx::query!(
        "select q.request_id, m.body from questions q
           join messages m on m.property_id = q.property_id and m.id = q.id
           where q.property_id = $1 and q.closed_at is null order by q.asked_at, q.id",
        property as PropertyId,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.request_id, row.body)).collect())
}
