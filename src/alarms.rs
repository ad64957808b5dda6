//! What the clock will do: one pending alarm per request and rule, carried out once.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::ids::{PropertyId, RequestId};

/// What happens when the time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Rule {
    /// A scheduled request enters the queue.
    File,
    /// A delivered request settles by itself.
    Settle,
}

/// One alarm whose time has come.
#[derive(Clone, Copy, Debug)]
pub struct Due {
    pub property: PropertyId,
    pub request: RequestId,
    pub rule: Rule,
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

/// The alarms whose time has come, the oldest first, at most `most`.
pub async fn due(db: &mut PgConnection, now: DateTime<Utc>, most: i64) -> sqlx::Result<Vec<Due>> {
    sqlx::query_as!(
        Due,
        r#"select property_id as property, request_id as request, rule as "rule: Rule"
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
