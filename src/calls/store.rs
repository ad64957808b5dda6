//! Calls in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Call, Occasion, Outcome, Owed, Went};
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
        "select call_id as call, request_id as request, reason, at, due_at from call_occasions
           where property_id = $1 and call_id = any($2) order by at, request_id",
        property as PropertyId,
        &ids as &[CallId],
    )
    .fetch_all(db)
    .await?;
    let mut calls: Vec<Call> = rows.into_iter().map(Call::from).collect();
    for row in about {
        if let Some(call) = calls.iter_mut().find(|call| call.id == row.call) {
            let (request, reason, at, due_at) = (row.request, row.reason, row.at, row.due_at);
            let occasion = Occasion { request, reason, at, due_at };
            call.occasions.push(occasion);
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

/// The call that the guest is owed, and whether it is a new one. It is due when the first of all that
/// it is about is; a time at which somebody will ring again stands, unless this cannot wait for it.
pub(super) async fn join(
    db: &mut PgConnection,
    id: CallId,
    owed: Owed,
    (due_at, written): (DateTime<Utc>, bool),
    now: DateTime<Utc>,
) -> sqlx::Result<(CallId, bool)> {
    let waits = owed.reason.is_of_the_evening();
    let row = sqlx::query!(
        r#"insert into calls (property_id, id, stay_id, made_at, due_at, at_any_hour, written, status)
           values ($1, $2, $3, $4, $5, $6, $7, 'due')
           on conflict (property_id, stay_id) where status = 'due' and not left_open
             do update set
               due_at = case when $8 and calls.tries > 0 then calls.due_at
                 else least(calls.due_at, excluded.due_at) end,
               at_any_hour = calls.at_any_hour or excluded.at_any_hour,
               written = calls.written and (excluded.written or $8)
           returning id, (xmax = 0) as "new!""#,
        owed.property as PropertyId,
        id as CallId,
        owed.stay as StayId,
        now,
        due_at,
        owed.at_any_hour,
        written,
        waits,
    )
    .fetch_one(db)
    .await?;
    Ok((row.id, row.new))
}

/// What a departed guest left open is thought of by itself, once for a request.
pub(super) async fn leave_open(
    db: &mut PgConnection,
    id: CallId,
    owed: Owed,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "with call as (
           insert into calls (property_id, id, stay_id, left_open, made_at, due_at, at_any_hour, status)
           select $1, $2, $3, true, $4, $5, true, 'due'
             where not exists (select from calls c
               join call_occasions o on o.property_id = c.property_id and o.call_id = c.id
               where c.property_id = $1 and c.stay_id = $3 and c.status = 'due' and c.left_open
                 and o.request_id = $6)
           returning property_id, id
         )
         insert into call_occasions (property_id, call_id, request_id, reason, at, due_at)
         select property_id, id, $6, 'left_open', $4, $5 from call",
        owed.property as PropertyId,
        id as CallId,
        owed.stay as StayId,
        now,
        owed.due_at,
        owed.request as Option<RequestId>,
    )
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Whether somebody spoke with them, or wrote to them, since then.
pub(super) async fn was_rung(
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
pub(super) async fn open_of_stay(
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
pub(super) async fn lock(
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

/// Nobody picked up: once more then, or no more.
pub(super) async fn put_off(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
    (due_at, tries, written): (DateTime<Utc>, i16, bool),
    note: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update calls set due_at = $3, tries = $4, written = $5, note = $6
         where property_id = $1 and id = $2",
        property as PropertyId,
        id as CallId,
        due_at,
        tries,
        written,
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
    went: Went<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update calls set status = 'done', outcome = $3, done_by = $5, done_at = $6, tries = tries + 1,
           note = case when $3 = 'note' and note <> '' then note else $4 end
         where property_id = $1 and id = $2",
        property as PropertyId,
        id as CallId,
        went.outcome as Outcome,
        went.note.as_str(),
        went.by as StaffId,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Nobody rings before then.
pub(super) async fn after_rest(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    (rested, until): (Option<DateTime<Utc>>, Option<DateTime<Utc>>),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update calls c set due_at = greatest(coalesce($4, $5), (select min(o.due_at)
             from call_occasions o where o.property_id = c.property_id and o.call_id = c.id
               and o.due_at is distinct from $3))
         where property_id = $1 and stay_id = $2 and status = 'due' and not at_any_hour
           and not left_open and (due_at = $3 or due_at < $4)",
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

/// Nothing is left to ring about.
pub(super) async fn end(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update calls set status = 'needless', done_at = $3 where property_id = $1 and id = $2",
        property as PropertyId,
        id as CallId,
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
) -> sqlx::Result<Vec<Call>> {
    let ids = sqlx::query_scalar!(
        "update calls set status = 'missed', done_at = $3
           where property_id = $1 and stay_id = $2 and status = 'due' and not left_open
           returning id",
        property as PropertyId,
        stay as StayId,
        now,
    )
    .fetch_all(&mut *db)
    .await?;
    let mut missed = Vec::with_capacity(ids.len());
    for id in ids {
        missed.extend(find(db, property, id).await?);
    }
    Ok(missed)
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
