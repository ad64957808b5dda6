//! Calls in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Call, Outcome, Owed, Reason};
use crate::ids::{CallId, PropertyId, RequestId, StaffId, StayId};

/// Reads calls. What follows is the rest of the query, and its arguments.
macro_rules! calls {
    ($rest:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query_as!(
            Call,
            "select id, stay_id as stay, request_id as request,
                 reason, made_at, due_at, at_any_hour, tries, outcome,
                 note, done_by, done_at
               from calls " + $rest,
            $($argument),+
        )
    };
}

/// Whether it was not owed already. What was put off is due again if it is owed anew.
pub(super) async fn insert(
    db: &mut PgConnection,
    id: CallId,
    owed: Owed,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let new = sqlx::query_scalar!(
        r#"insert into calls (property_id, id, stay_id, request_id, reason, made_at, due_at, at_any_hour,
             status)
           values ($1, $2, $3, $4, $5, $6, $7, $8, 'due')
           on conflict (property_id, request_id, reason) where status = 'due'
             do update set due_at = least(calls.due_at, excluded.due_at)
           returning (xmax = 0) as "new!""#,
        owed.property as PropertyId,
        id as CallId,
        owed.stay as StayId,
        owed.request as Option<RequestId>,
        owed.reason as Reason,
        now,
        owed.due_at,
        owed.at_any_hour,
    )
    .fetch_one(db)
    .await?;
    Ok(new)
}

/// What the front desk still owes, the first first.
pub async fn due(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Call>> {
    calls!("where property_id = $1 and status = 'due' order by due_at, id", property as PropertyId,)
        .fetch_all(db)
        .await
}

/// What was done or missed since a moment, the newest first.
pub async fn done_since(
    db: &mut PgConnection,
    property: PropertyId,
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<Call>> {
    calls!(
        "where property_id = $1 and status <> 'due' and done_at >= $2 order by done_at desc, id",
        property as PropertyId,
        since,
    )
    .fetch_all(db)
    .await
}

/// One call, to look at.
pub async fn find(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
) -> sqlx::Result<Option<Call>> {
    calls!("where property_id = $1 and id = $2", property as PropertyId, id as CallId)
        .fetch_optional(db)
        .await
}

/// The calls about one request, oldest first.
pub async fn of_request(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Vec<Call>> {
    calls!(
        "where property_id = $1 and request_id = $2 order by made_at, id",
        property as PropertyId,
        request as RequestId,
    )
    .fetch_all(db)
    .await
}

/// One call, held still until the transaction ends.
pub(super) async fn lock(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
) -> sqlx::Result<Option<Call>> {
    calls!("where property_id = $1 and id = $2 for update", property as PropertyId, id as CallId)
        .fetch_optional(db)
        .await
}

/// Nobody picked up: once more then.
pub(super) async fn put_off(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
    (due_at, tries): (DateTime<Utc>, i16),
    note: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update calls set due_at = $3, tries = $4, note = $5 where property_id = $1 and id = $2",
        property as PropertyId,
        id as CallId,
        due_at,
        tries,
        note,
    )
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn close(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
    (by, outcome, note): (StaffId, Outcome, &str),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update calls set status = 'done', outcome = $3, note = $4, done_by = $5, done_at = $6,
           tries = tries + 1
         where property_id = $1 and id = $2",
        property as PropertyId,
        id as CallId,
        outcome as Outcome,
        note,
        by as StaffId,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The guest rests: nobody rings before then. What waited for the end of an earlier rest waits for
/// this one, or for nothing any more. What is urgent is rung all the same.
pub async fn after_rest(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    (rested, until): (Option<DateTime<Utc>>, Option<DateTime<Utc>>),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update calls set due_at = coalesce($4, $5)
         where property_id = $1 and stay_id = $2 and status = 'due' and not at_any_hour
           and (due_at = $3 or due_at < $4)",
        property as PropertyId,
        stay as StayId,
        rested,
        until,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The calls that nobody made before the guest left.
pub(super) async fn miss(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> sqlx::Result<Vec<(CallId, Reason, Option<RequestId>)>> {
    let rows = sqlx::query!(
        "update calls set status = 'missed', done_at = $3
           where property_id = $1 and stay_id = $2 and status = 'due' and reason <> 'left_open'
           returning id, reason, request_id as request",
        property as PropertyId,
        stay as StayId,
        now,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.reason, row.request)).collect())
}

/// Stays that are over and have calls nobody made, in all houses, at most `most`.
pub async fn of_departed(
    db: &mut PgConnection,
    most: i64,
) -> sqlx::Result<Vec<(PropertyId, StayId)>> {
    let rows = sqlx::query!(
        "select distinct c.property_id as property, c.stay_id as stay
           from calls c
           join stays s on s.property_id = c.property_id and s.id = c.stay_id
             and s.status = 'departed'
           where c.status = 'due' and c.reason <> 'left_open' limit $1",
        most,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.property, row.stay)).collect())
}
