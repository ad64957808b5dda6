//! Calls in Postgres: entered, put off, made, missed.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Call, Outcome, Owed, list};
use crate::ids::{CallId, PropertyId, RequestId, StaffId, StayId};

/// The call that the guest is owed, and whether it is a new one. It is due when the first of all that
/// it is about is; a time at which somebody will ring again stands, unless this cannot wait for it.
pub(super) async fn join(
    db: &mut PgConnection,
    id: CallId,
    owed: Owed,
    (due_at, written): (DateTime<Utc>, bool),
    now: DateTime<Utc>,
) -> sqlx::Result<(CallId, bool)> {
    let waits = owed.waits_for_the_evening();
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
         insert into call_occasions (property_id, call_id, request_id, reason, at, due_at, at_any_hour)
         select property_id, id, $6, 'left_open', $4, $5, true from call",
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

/// They prefer no calls: what is to be said to them is to be written now.
pub(super) async fn write_instead(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
    note: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update calls set outcome = 'prefers_no_calls', due_at = least(due_at, $4), note = $3
         where property_id = $1 and id = $2",
        property as PropertyId,
        id as CallId,
        note,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn close(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
    (outcome, note, by): (Outcome, &str, StaffId),
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
        "update calls set status = 'needless', outcome = null, done_at = $3
         where property_id = $1 and id = $2",
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
        "update calls set status = 'missed', outcome = null, done_at = $3
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
        missed.extend(list::find(db, property, id).await?);
    }
    Ok(missed)
}
