//! What the clock will do: one pending alarm per request and rule, carried out once.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use crate::ids::{PropertyId, RequestId};

/// What happens when the time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Rule {
    /// A scheduled request enters the queue.
    File,
    /// Nobody has answered, or what was promised is late: more people hear of it.
    Climb,
    /// The promised time is near.
    Nudge,
    /// Not begun, and no word: is it still theirs?
    Doubt,
    /// No answer to that: back to the others.
    Lapse,
    /// Late becomes a miss.
    Late,
    /// The guest has not answered.
    Remind,
    /// The guest has still not answered: the front desk rings.
    Ring,
    /// What was put off is to be done.
    Resume,
    /// A delivered request settles by itself.
    Settle,
    /// What was urgent is brought: is it right?
    Verify,
}

/// One alarm whose time has come.
#[derive(Clone, Copy, Debug)]
pub struct Due {
    pub property: PropertyId,
    pub request: RequestId,
    pub rule: Rule,
    pub due_at: DateTime<Utc>,
}

/// How often it is written down that somebody looks.
const NOTED: TimeDelta = TimeDelta::seconds(10);

/// When nobody has looked for so long, the clocks stood still.
const STOOD: TimeDelta = TimeDelta::minutes(2);

/// Notes down that a server looks at the clocks. If none did for a while, says since when: to one
/// server alone, if several come back at once.
pub async fn look(
    db: &mut PgConnection,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<DateTime<Utc>>> {
    let seen = sqlx::query_scalar!("select seen_at from duty").fetch_optional(&mut *db).await?;
    // A server whose clock is behind leaves the book alone.
    if seen.is_some_and(|seen| now - seen < NOTED) {
        return Ok(None);
    }
    sqlx::query!("insert into duty (seen_at) values ($1) on conflict (one) do nothing", now)
        .execute(&mut *db)
        .await?;
    // The row is held until the commit: whoever waited for it sees that it is fresh.
    let seen =
        sqlx::query_scalar!("select seen_at from duty for update").fetch_one(&mut *db).await?;
    if now - seen < NOTED {
        return Ok(None);
    }
    sqlx::query!("update duty set seen_at = $1", now).execute(&mut *db).await?;
    Ok((now - seen >= STOOD).then_some(seen))
}

/// Sets the alarm, or moves it.
pub async fn set(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
    rule: Rule,
    due_at: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into alarms (property_id, request_id, rule, due_at) values ($1, $2, $3, $4)
         on conflict (property_id, request_id, rule) do update set due_at = excluded.due_at",
        property as PropertyId,
        request as RequestId,
        rule as Rule,
        due_at,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A person did something: whatever was pending for this request is off.
pub async fn cancel_all(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from alarms where property_id = $1 and request_id = $2",
        property as PropertyId,
        request as RequestId,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// This alarm of a request is off.
pub async fn cancel(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
    rule: Rule,
) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from alarms where property_id = $1 and request_id = $2 and rule = $3",
        property as PropertyId,
        request as RequestId,
        rule as Rule,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What is pending for a request, the first first.
pub async fn pending(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Vec<Due>> {
    sqlx::query_as!(
        Due,
        r#"select property_id as property, request_id as request, rule as "rule: Rule", due_at
           from alarms where property_id = $1 and request_id = $2 order by due_at"#,
        property as PropertyId,
        request as RequestId,
    )
    .fetch_all(db)
    .await
}

/// The alarms whose time has come, the oldest first, at most `most`.
pub async fn due(db: &mut PgConnection, now: DateTime<Utc>, most: i64) -> sqlx::Result<Vec<Due>> {
    sqlx::query_as!(
        Due,
        r#"select property_id as property, request_id as request, rule as "rule: Rule", due_at
           from alarms where due_at <= $1 order by due_at limit $2"#,
        now,
        most,
    )
    .fetch_all(db)
    .await
}

/// Takes one alarm off the list, and says whether it was still there and due. Hold the request's
/// lock first: then of many servers one strikes it, and a colleague who was faster has won.
pub async fn strike(db: &mut PgConnection, due: Due, now: DateTime<Utc>) -> sqlx::Result<bool> {
    let struck = sqlx::query!(
        "delete from alarms
         where property_id = $1 and request_id = $2 and rule = $3 and due_at <= $4",
        due.property as PropertyId,
        due.request as RequestId,
        due.rule as Rule,
        now,
    )
    .execute(db)
    .await?;
    Ok(struck.rows_affected() == 1)
}
