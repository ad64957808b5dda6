//! The overview's figures in Postgres: each is one query over a narrow index, however long the span.

use chrono::{DateTime, Days, Utc};
use sqlx::PgConnection;

use super::{Advice, Answers, Calls, Missed, Promised, Promises, Span};
use crate::ids::PropertyId;
use crate::properties::Property;

/// How many missed promises are told one by one.
const TOLD: i64 = 3;

/// What became of the promises of each day of the house.
pub(super) async fn promises(
    db: &mut PgConnection,
    house: &Property,
    span: Span,
) -> sqlx::Result<Promises> {
    let mut days: Vec<_> = span.each().map(|day| (day, Promised::default())).collect();
    // With the change of the hour and a night audit of its own, only the house knows where days begin.
    let ends = span.until + Days::new(1);
    let begins: Vec<_> =
        days.iter().map(|(day, _)| *day).chain([ends]).map(|day| house.beginning(day)).collect();
    let counts = sqlx::query!(
        r#"select width_bucket(due_at, $2::timestamptz[]) as "day!",
             count(*) filter (where kept and not later) as "kept!",
             count(*) filter (where kept and later) as "late!",
             count(*) filter (where not kept) as "missed!"
           from (
             select promised_for as due_at, true as kept, promised_for > first_promised_for as later
             from requests
             where property_id = $1 and delivered_at is not null
               and missed_for is distinct from promised_for
               and promised_for >= $3 and promised_for < $4
             union all
             select promised_for, false, false from misses
             where property_id = $1 and reason = 'late' and promised_for >= $3 and promised_for < $4
           ) due
           group by 1"#,
        house.id as PropertyId,
        &begins,
        begins.first(),
        begins.last(),
    )
    .fetch_all(db)
    .await?;
    for row in counts {
        let place = usize::try_from(row.day - 1).ok();
        if let Some((_, promised)) = place.and_then(|place| days.get_mut(place)) {
            *promised = Promised { kept: row.kept, late: row.late, missed: row.missed };
        }
    }
    Ok(Promises { days })
}

/// The promises that were missed last.
pub(super) async fn missed(
    db: &mut PgConnection,
    property: PropertyId,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> sqlx::Result<Vec<Missed>> {
    let rows = sqlx::query!(
        r#"select r.id, m.promised_for as "promised_for!", r.label, r.choice, r.quantity, r.words,
             coalesce(r.moved_from, r.room) as "room!"
           from misses m
           join requests r on r.property_id = m.property_id and r.id = m.request_id
           where m.property_id = $1 and m.reason = 'late' and m.promised_for >= $2 and m.promised_for < $3
           order by m.promised_for desc, m.id limit $4"#,
        property as PropertyId,
        from,
        until,
        TOLD,
    )
    .fetch_all(db)
    .await?;
    let missed = rows.into_iter().map(|row| Missed {
        request: row.id,
        promised_for: row.promised_for,
        label: row.label.0,
        choice: row.choice.0,
        quantity: row.quantity,
        words: row.words,
        room: row.room,
    });
    Ok(missed.collect())
}

/// How long those waited who entered the queue in a span, and in the one directly before. The bounds
/// are where the one before begins, where the span begins, and where it ends.
pub(super) async fn answers(
    db: &mut PgConnection,
    property: PropertyId,
    (earlier, from, until): (DateTime<Utc>, DateTime<Utc>, DateTime<Utc>),
) -> sqlx::Result<(Answers, Answers)> {
    let waits = sqlx::query!(
        r#"select waits_since >= $3 as "lately!",
             case when answered_at is not null
               then greatest(0, ceil(date_part('epoch', answered_at - waits_since)))::bigint end as seconds,
             answered_at is null and closed_at is null as "waiting!", count(*) as "count!"
           from requests
           where property_id = $1 and waits_since >= $2 and waits_since < $4
           group by 1, 2, 3 order by 2"#,
        property as PropertyId,
        earlier,
        from,
        until,
    )
    .fetch_all(db)
    .await?;
    let (mut lately, mut before) = (Answers::default(), Answers::default());
    for row in waits {
        let answers = if row.lately { &mut lately } else { &mut before };
        match row.seconds {
            Some(seconds) => answers.waits.push((seconds, row.count)),
            None if row.waiting => answers.waiting += row.count,
            None => answers.unanswered += row.count,
        }
    }
    Ok((lately, before))
}

/// The calls that were over in a span.
pub(super) async fn calls(
    db: &mut PgConnection,
    property: PropertyId,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> sqlx::Result<Calls> {
    sqlx::query_as!(
        Calls,
        r#"select count(*) filter (where outcome = 'to_their_liking') as "to_their_liking!",
             count(*) filter (where outcome = 'not_right') as "not_right!",
             count(*) filter (where outcome = 'no_answer') as "no_answer!",
             count(*) filter (where status = 'missed') as "missed!"
           from calls
           where property_id = $1 and status <> 'due' and done_at >= $2 and done_at < $3
             and reason <> 'left_open'"#,
        property as PropertyId,
        from,
        until,
    )
    .fetch_one(db)
    .await
}

/// What became of the advice that guests gave in a span.
pub(super) async fn advice(
    db: &mut PgConnection,
    property: PropertyId,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> sqlx::Result<Advice> {
    sqlx::query_as!(
        Advice,
        r#"select count(*) as "given!", count(answered_at) as "answered!", count(outcome_at) as "followed!"
           from advice where property_id = $1 and at >= $2 and at < $3"#,
        property as PropertyId,
        from,
        until,
    )
    .fetch_one(db)
    .await
}
