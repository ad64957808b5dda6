//! The ledger in Postgres.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use crate::exceptions::{Exception, Yes};
use crate::ids::{
    CaseId, ExceptionId, GestureId, PropertyId, RecoveryId, RequestId, StaffId, StayId,
};

/// Reads the ledger. What follows is the rest of the query, and its arguments.
macro_rules! ledger {
    ($rest:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query_as!(
            Exception,
            "select id, at, day, staff_id as by, stay_id as stay, request_id as request,
                 recovery_id as recovery, amount, what,
                 given_up_at
               from exceptions " + $rest,
            $($argument),+
        )
    };
}

/// Writes a yes into the ledger.
pub(in crate::exceptions) async fn enter(
    db: &mut PgConnection,
    yes: &Yes,
    day: NaiveDate,
    now: DateTime<Utc>,
) -> sqlx::Result<Exception> {
    sqlx::query_as!(
        Exception,
        "insert into exceptions (property_id, id, at, day, staff_id, stay_id, request_id, recovery_id,
           case_id, amount, what, gesture_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         returning id, at, day, staff_id as by, stay_id as stay, request_id as request,
           recovery_id as recovery, amount, what, given_up_at",
        yes.property as PropertyId,
        yes.id as ExceptionId,
        now,
        day,
        yes.by as StaffId,
        yes.stay as StayId,
        yes.request as Option<RequestId>,
        yes.recovery as Option<RecoveryId>,
        yes.case() as CaseId,
        yes.amount,
        yes.what.as_str(),
        yes.gesture as Option<GestureId>,
    )
    .fetch_one(db)
    .await
}

pub(in crate::exceptions) async fn find(
    db: &mut PgConnection,
    property: PropertyId,
    id: ExceptionId,
) -> sqlx::Result<Option<Exception>> {
    ledger!("where property_id = $1 and id = $2", property as PropertyId, id as ExceptionId,)
        .fetch_optional(db)
        .await
}

/// What was said yes to for one party, oldest first.
pub async fn of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Exception>> {
    ledger!(
        "where property_id = $1 and stay_id = $2 order by at, id",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(db)
    .await
}

/// What this gesture cost is given up, unless it was before.
pub(in crate::exceptions) async fn give_up(
    db: &mut PgConnection,
    property: PropertyId,
    gesture: GestureId,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Exception>> {
    sqlx::query_as!(
        Exception,
        "update exceptions set given_up_at = $3
         where property_id = $1 and gesture_id = $2 and given_up_at is null
         returning id, at, day, staff_id as by, stay_id as stay, request_id as request,
           recovery_id as recovery, amount, what, given_up_at",
        property as PropertyId,
        gesture as GestureId,
        now,
    )
    .fetch_optional(db)
    .await
}
