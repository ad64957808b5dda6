//! The calls of a house, as they are read from Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::calls::{Call, Occasion, Outcome};
use crate::ids::{CallId, PropertyId, RequestId, StaffId, StayId};

/// A call without what it is about.
struct Row {
    id: CallId,
    stay: StayId,
    left_open: bool,
    made_at: DateTime<Utc>,
    due_at: DateTime<Utc>,
    at_any_hour: bool,
    written: bool,
    tries: i16,
    outcome: Option<Outcome>,
    note: String,
    done_by: Option<StaffId>,
    done_at: Option<DateTime<Utc>>,
}

/// Reads calls. What follows is the rest of the query, and its arguments.
macro_rules! calls {
    ($rest:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query_as!(
            Row,
            "select id, stay_id as stay, left_open, made_at, due_at, at_any_hour, written, tries,
                 outcome, note, done_by, done_at
               from calls " + $rest,
            $($argument),+
        )
    };
}

/// The calls with what they are about, in the same order.
async fn whole(
    db: &mut PgConnection,
    property: PropertyId,
    rows: Vec<Row>,
) -> sqlx::Result<Vec<Call>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<CallId> = rows.iter().map(|row| row.id).collect();
    let about = sqlx::query!(
        "select call_id as call, request_id as request, reason, at, due_at, at_any_hour
           from call_occasions where property_id = $1 and call_id = any($2) order by at, request_id",
        property as PropertyId,
        &ids as &[CallId],
    )
    .fetch_all(db)
    .await?;
    let mut calls: Vec<Call> = rows.into_iter().map(Call::from).collect();
    for row in about {
        if let Some(call) = calls.iter_mut().find(|call| call.id == row.call) {
            call.occasions.push(Occasion {
                request: row.request,
                reason: row.reason,
                at: row.at,
                due_at: row.due_at,
                at_any_hour: row.at_any_hour,
            });
        }
    }
    for call in &mut calls {
        call.occasions.sort_by_key(|occasion| occasion.reason.rank());
    }
    Ok(calls)
}

impl From<Row> for Call {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            stay: row.stay,
            left_open: row.left_open,
            made_at: row.made_at,
            due_at: row.due_at,
            at_any_hour: row.at_any_hour,
            written: row.written,
            tries: row.tries,
            outcome: row.outcome,
            note: row.note,
            done_by: row.done_by,
            done_at: row.done_at,
            occasions: Vec::new(),
        }
    }
}

/// Whether somebody spoke with them, or wrote to them, since then.
pub(in crate::calls) async fn was_rung(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    since: DateTime<Utc>,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from calls where property_id = $1 and stay_id = $2
             and status = 'done' and not left_open and done_at >= $3) as "rung!""#,
        property as PropertyId,
        stay as StayId,
        since,
    )
    .fetch_one(db)
    .await
}

/// What the front desk still owes, the first first.
pub async fn due(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Call>> {
    let rows = calls!(
        "where property_id = $1 and status = 'due' order by due_at, id",
        property as PropertyId,
    );
    let rows = rows.fetch_all(&mut *db).await?;
    whole(db, property, rows).await
}

/// What was done or missed since a moment, the newest first.
pub async fn done_since(
    db: &mut PgConnection,
    property: PropertyId,
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<Call>> {
    let rows = calls!(
        "where property_id = $1 and status <> 'due' and done_at >= $2 order by done_at desc, id",
        property as PropertyId,
        since,
    );
    let rows = rows.fetch_all(&mut *db).await?;
    whole(db, property, rows).await
}

/// One call, to look at.
pub async fn find(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
) -> sqlx::Result<Option<Call>> {
    let rows = calls!("where property_id = $1 and id = $2", property as PropertyId, id as CallId);
    let rows = rows.fetch_all(&mut *db).await?;
    Ok(whole(db, property, rows).await?.pop())
}

/// The calls about one request, oldest first.
pub async fn of_request(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Vec<Call>> {
    let rows = calls!(
        "where property_id = $1 and id in (select call_id from call_occasions
             where property_id = $1 and request_id = $2)
           order by made_at, id",
        property as PropertyId,
        request as RequestId,
    );
    let rows = rows.fetch_all(&mut *db).await?;
    whole(db, property, rows).await
}

/// The calls that a guest was or is owed, oldest first.
pub async fn of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Call>> {
    let rows = calls!(
        "where property_id = $1 and stay_id = $2 order by made_at, id",
        property as PropertyId,
        stay as StayId,
    );
    let rows = rows.fetch_all(&mut *db).await?;
    whole(db, property, rows).await
}

/// What a guest in the house is owed.
pub(in crate::calls) async fn open_of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Option<Call>> {
    let rows = calls!(
        "where property_id = $1 and stay_id = $2 and status = 'due' and not left_open",
        property as PropertyId,
        stay as StayId,
    );
    let rows = rows.fetch_all(&mut *db).await?;
    Ok(whole(db, property, rows).await?.pop())
}

/// One call, held still until the transaction ends.
pub(in crate::calls) async fn lock(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
) -> sqlx::Result<Option<Call>> {
    let rows = calls!(
        "where property_id = $1 and id = $2 for update",
        property as PropertyId,
        id as CallId,
    );
    let rows = rows.fetch_all(&mut *db).await?;
    Ok(whole(db, property, rows).await?.pop())
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
           where c.status = 'due' and not c.left_open limit $1",
        most,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.property, row.stay)).collect())
}
