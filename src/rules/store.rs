//! The register of rules in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Group, InTheWay, Named, Standing};
use crate::ids::{NamingId, PropertyId, RequestId, RuleId, StaffId};
use crate::text::CleanText;

/// The rule of these words, held still; a new one if nobody has named it. It is open from now on. Of
/// a rule that was joined to another only the other is held: whoever joins holds that one first.
pub(super) async fn open(
    db: &mut PgConnection,
    property: PropertyId,
    id: RuleId,
    (words, gist): (&str, &str),
    now: DateTime<Utc>,
) -> sqlx::Result<RuleId> {
    loop {
        sqlx::query!(
            "insert into rules (property_id, id, words, gist, standing, first_at)
             values ($1, $2, $3, $4, 'open', $5)
             on conflict (property_id, gist) do nothing",
            property as PropertyId,
            id as RuleId,
            words,
            gist,
            now,
        )
        .execute(db.as_mut())
        .await?;
        // None: it was joined to another while we waited for it. Then that one is meant.
        if let Some(rule) = reopen(db, property, gist).await? {
            return Ok(rule);
        }
    }
}

async fn reopen(
    db: &mut PgConnection,
    property: PropertyId,
    gist: &str,
) -> sqlx::Result<Option<RuleId>> {
    sqlx::query_scalar!(
        "update rules set standing = 'open' where property_id = $1 and same_as is null
           and id = (select coalesce(same_as, id) from rules where property_id = $1 and gist = $2)
         returning id",
        property as PropertyId,
        gist,
    )
    .fetch_optional(db)
    .await
}

pub(super) async fn insert(
    db: &mut PgConnection,
    property: PropertyId,
    (id, rule): (NamingId, RuleId),
    (request, by): (RequestId, Option<StaffId>),
    what: &InTheWay,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into rules_in_the_way (property_id, id, rule_id, at, request_id, staff_id, rule,
           alternative, impact)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        property as PropertyId,
        id as NamingId,
        rule as RuleId,
        now,
        request as RequestId,
        by as Option<StaffId>,
        what.rule.as_str(),
        what.alternative.as_str(),
        what.impact.as_str(),
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Whether it was new. The repetition writes, too.
pub(super) async fn insert_once(
    db: &mut PgConnection,
    property: PropertyId,
    (id, rule): (NamingId, RuleId),
    by: Option<StaffId>,
    what: &InTheWay,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"insert into rules_in_the_way (property_id, id, rule_id, at, staff_id, rule)
           values ($1, $2, $3, $4, $5, $6)
           on conflict (property_id, id) do update set at = rules_in_the_way.at
           returning (xmax = 0) as "new!""#,
        property as PropertyId,
        id as NamingId,
        rule as RuleId,
        now,
        by as Option<StaffId>,
        what.rule.as_str(),
    )
    .fetch_one(db)
    .await
}

/// Whether these words were named by this form, first or when it was sent again with other words;
/// none: it named nothing yet.
pub(super) async fn named_by_form(
    db: &mut PgConnection,
    property: PropertyId,
    (form, by): (NamingId, Option<StaffId>),
    words: &CleanText,
) -> sqlx::Result<Option<bool>> {
    sqlx::query_scalar!(
        r#"select exists (select from rules_in_the_way n
             where n.property_id = $1 and n.at >= f.at and n.request_id is null
               and n.staff_id is not distinct from $3 and n.rule = $4) as "same!"
           from rules_in_the_way f where f.property_id = $1 and f.id = $2"#,
        property as PropertyId,
        form as NamingId,
        by as Option<StaffId>,
        words.as_str(),
    )
    .fetch_optional(db)
    .await
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

/// The rules that were named or decided in a period, and those that wait for a decision whenever they were
/// named: what waits first, then what was named most. `from` is within, `until` is not.
pub async fn groups(
    db: &mut PgConnection,
    property: PropertyId,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> sqlx::Result<Vec<Group>> {
    sqlx::query_as!(
        Group,
        r#"select r.id, r.words, r.standing, n.times as "times!", n.unmet as "unmet!",
             n.missed as "missed!", coalesce(i.impact, '') as "impact!", l.at as "last_at!"
           from rules r
           cross join lateral (
             select count(*) as times,
               count(distinct n.request_id) filter (where q.status = 'unmet') as unmet,
               count(distinct n.request_id) filter (where exists (select from misses m
                 where m.property_id = n.property_id and m.request_id = n.request_id
                   and m.reason <> 'refused')) as missed
             from rules_in_the_way n
             left join requests q on q.property_id = n.property_id and q.id = n.request_id
             where n.property_id = r.property_id and n.rule_id = r.id and n.at >= $2 and n.at < $3
           ) n
           cross join lateral (
             select at from rules_in_the_way l
             where l.property_id = r.property_id and l.rule_id = r.id order by at desc limit 1
           ) l
           left join lateral (
             select impact from rules_in_the_way i
             where i.property_id = r.property_id and i.rule_id = r.id and i.impact <> ''
             order by at desc limit 1
           ) i on true
           where r.property_id = $1 and r.same_as is null
             and (r.standing = 'open' or n.times > 0
               or exists (select from rule_decisions d where d.property_id = r.property_id
                 and d.rule_id = r.id and d.at >= $2 and d.at < $3))
           order by r.standing <> 'open', n.times desc, r.words, r.id"#,
        property as PropertyId,
        from,
        until,
    )
    .fetch_all(db)
    .await
}

/// The rules of the house that colleagues named, the most named first; not those that were changed
/// since.
pub async fn named_before(
    db: &mut PgConnection,
    property: PropertyId,
    most: i64,
) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        "select r.words from rules r
         join rules_in_the_way n on n.property_id = r.property_id and n.rule_id = r.id
         where r.property_id = $1 and r.same_as is null and r.standing <> 'changed'
         group by r.property_id, r.id order by count(*) desc, max(n.at) desc, r.id limit $2",
        property as PropertyId,
        most,
    )
    .fetch_all(db)
    .await
}

/// A rule's words and how it stands.
pub async fn find(
    db: &mut PgConnection,
    property: PropertyId,
    id: RuleId,
) -> sqlx::Result<Option<(String, Standing)>> {
    let found = sqlx::query!(
        "select words, standing from rules
         where property_id = $1 and id = $2 and same_as is null",
        property as PropertyId,
        id as RuleId,
    )
    .fetch_optional(db)
    .await?;
    Ok(found.map(|row| (row.words, row.standing)))
}
