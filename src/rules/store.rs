//! The register of rules in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{InTheWay, Named};
use crate::ids::{PropertyId, RequestId, RuleId, StaffId};

pub(super) async fn insert(
    db: &mut PgConnection,
    property: PropertyId,
    id: RuleId,
    request: Option<RequestId>,
    by: Option<StaffId>,
    what: &InTheWay,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into rules_in_the_way (property_id, id, at, request_id, staff_id, rule, alternative,
           impact)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        property as PropertyId,
        id as RuleId,
        now,
        request as Option<RequestId>,
        by as Option<StaffId>,
        what.rule.as_str(),
        what.alternative.as_str(),
        what.impact.as_str(),
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What stood in the way of one request, oldest first.
pub async fn of_request(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Vec<Named>> {
    sqlx::query_as!(
        Named,
        "select at, request_id as request, staff_id as by, rule,
             alternative, impact
           from rules_in_the_way where property_id = $1 and request_id = $2 order by at, id",
        property as PropertyId,
        request as RequestId,
    )
    .fetch_all(db)
    .await
}

/// What stood in the way since a moment, the newest first.
pub async fn since(
    db: &mut PgConnection,
    property: PropertyId,
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<Named>> {
    sqlx::query_as!(
        Named,
        "select at, request_id as request, staff_id as by, rule,
             alternative, impact
           from rules_in_the_way where property_id = $1 and at >= $2 order by at desc, id",
        property as PropertyId,
        since,
    )
    .fetch_all(db)
    .await
}
