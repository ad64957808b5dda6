//! Decisions about rules in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Decision, Standing, Verdict};
use crate::ids::{DecisionId, PropertyId, RuleId, StaffId};

/// What was decided in this house, the newest first.
pub async fn decisions(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Decision>> {
    sqlx::query_as!(
        Decision,
        "select id, rule_id as rule, at, standing, words, language, decided_by as by
         from rule_decisions where property_id = $1 order by at desc, id desc",
        property as PropertyId,
    )
    .fetch_all(db)
    .await
}

/// Holds rules still, in one order. Which of them there are.
pub(super) async fn lock(
    db: &mut PgConnection,
    property: PropertyId,
    rules: &[RuleId],
) -> sqlx::Result<Vec<RuleId>> {
    sqlx::query_scalar!(
        "select id from rules where property_id = $1 and id = any($2) and same_as is null
         order by id for no key update",
        property as PropertyId,
        rules as &[RuleId],
    )
    .fetch_all(db)
    .await
}

pub(super) async fn decisions_of(
    db: &mut PgConnection,
    property: PropertyId,
    rule: RuleId,
) -> sqlx::Result<Vec<DecisionId>> {
    sqlx::query_scalar!(
        "select id from rule_decisions where property_id = $1 and rule_id = $2",
        property as PropertyId,
        rule as RuleId,
    )
    .fetch_all(db)
    .await
}

pub(super) async fn decide(
    db: &mut PgConnection,
    property: PropertyId,
    verdict: &Verdict,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "with decided as (
           update rules set standing = $5 where property_id = $1 and id = $3
         )
         insert into rule_decisions (property_id, id, rule_id, at, standing, words, language,
           decided_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        property as PropertyId,
        verdict.id as DecisionId,
        verdict.rule as RuleId,
        now,
        verdict.standing as Standing,
        verdict.words.as_str(),
        verdict.language.code(),
        verdict.by as StaffId,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// For everybody who named the rule under their name; whoever decided knows.
pub(super) async fn tell(
    db: &mut PgConnection,
    property: PropertyId,
    decision: DecisionId,
    rule: RuleId,
    decided_by: StaffId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into decisions_told (property_id, decision_id, staff_id)
         select distinct n.property_id, $2::uuid, n.staff_id from rules_in_the_way n
         where n.property_id = $1 and n.rule_id = $3 and n.staff_id is not null
           and n.staff_id <> $4",
        property as PropertyId,
        decision as DecisionId,
        rule as RuleId,
        decided_by as StaffId,
    )
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn join(
    db: &mut PgConnection,
    property: PropertyId,
    rule: RuleId,
    same_as: RuleId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "with named as (
           update rules_in_the_way set rule_id = $3 where property_id = $1 and rule_id = $2
         ), decided as (
           update rule_decisions set rule_id = $3 where property_id = $1 and rule_id = $2
         )
         update rules set same_as = $3 where property_id = $1 and (id = $2 or same_as = $2)",
        property as PropertyId,
        rule as RuleId,
        same_as as RuleId,
    )
    .execute(db.as_mut())
    .await?;
    // What waited still waits.
    sqlx::query!(
        "update rules set standing = 'open' where property_id = $1 and id = $2
           and exists (select from rules o where o.property_id = $1 and o.id = $3
             and o.standing = 'open')",
        property as PropertyId,
        same_as as RuleId,
        rule as RuleId,
    )
    .execute(db)
    .await?;
    Ok(())
}
