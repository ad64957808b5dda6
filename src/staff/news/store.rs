//! What a colleague is told, in Postgres: kept where it happened, and found here together.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{News, What};
use crate::ids::{PropertyId, StaffId};

/// What was decided about rules that they named.
pub(super) async fn decisions(
    db: &mut PgConnection,
    (property, staff): (PropertyId, StaffId),
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<News>> {
    let rows = sqlx::query!(
        r#"select d.at, d.decided_by, d.words, d.language, r.words as rule,
             d.standing = 'changed' as "changed!", t.seen_at
           from decisions_told t
           join rule_decisions d on d.property_id = t.property_id and d.id = t.decision_id
           join rules r on r.property_id = d.property_id and r.id = d.rule_id
           where t.property_id = $1 and t.staff_id = $2 and (t.seen_at is null or t.seen_at >= $3)"#,
        property as PropertyId,
        staff as StaffId,
        since,
    )
    .fetch_all(db)
    .await?;
    let news = rows.into_iter().map(|row| News {
        at: row.at,
        what: What::Rule { rule: row.rule, changed: row.changed },
        by: row.decided_by,
        words: row.words,
        language: row.language,
        seen: row.seen_at.is_some(),
    });
    Ok(news.collect())
}

/// The moments that name them; not what they told of themselves.
pub(super) async fn moments(
    db: &mut PgConnection,
    (property, staff): (PropertyId, StaffId),
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<News>> {
    let rows = sqlx::query!(
        "select m.at, m.added_by, m.words, m.language, m.quoted, m.guest, p.seen_at
         from moment_people p
         join moments m on m.property_id = p.property_id and m.id = p.moment_id
         where p.property_id = $1 and p.staff_id = $2 and m.added_by <> p.staff_id
           and m.taken_back_at is null and (p.seen_at is null or p.seen_at >= $3)",
        property as PropertyId,
        staff as StaffId,
        since,
    )
    .fetch_all(db)
    .await?;
    let news = rows.into_iter().map(|row| News {
        at: row.at,
        what: What::Moment { guest: row.quoted.then_some(row.guest) },
        by: row.added_by,
        words: row.words,
        language: row.language,
        seen: row.seen_at.is_some(),
    });
    Ok(news.collect())
}

pub(super) async fn read(
    db: &mut PgConnection,
    (property, staff): (PropertyId, StaffId),
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "with thanked as (
           update moment_people p set seen_at = $4 from moments m
           where p.property_id = $1 and p.staff_id = $2 and p.seen_at is null
             and m.property_id = p.property_id and m.id = p.moment_id and m.at <= $3
         )
         update decisions_told t set seen_at = $4 from rule_decisions d
         where t.property_id = $1 and t.staff_id = $2 and t.seen_at is null
           and d.property_id = t.property_id and d.id = t.decision_id and d.at <= $3",
        property as PropertyId,
        staff as StaffId,
        until,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}
