//! The overview's figures in Postgres: each is one query over a narrow index, however long the span.

use chrono::{DateTime, Days, Utc};
use sqlx::PgConnection;

use super::{
    Advice, Answers, Calls, Exceptions, Missed, Promised, Promises, Recoveries, Righted, SaidYes,
    Span,
};
use crate::calls::TRIES;
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
    let ends = [span.until + Days::new(1)];
    let begins: Vec<_> = span.each().chain(ends).map(|day| house.beginning(day)).collect();
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
             m.room, m.recovery_id, v.closed_at is not null and v.closed_by is null as "right!",
             v.closed_at is null as "open!"
           from misses m
           join requests r on r.property_id = m.property_id and r.id = m.request_id
           left join recoveries v on v.property_id = m.property_id and v.id = m.recovery_id
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
        recovery: row.recovery_id.map(|recovery| match (row.open, row.right) {
            (true, _) => Righted::Open(recovery),
            (_, true) => Righted::Right(recovery),
            (..) => Righted::Closed(recovery),
        }),
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
             waited_seconds::bigint as seconds,
             waited_seconds is null and closed_at is null as "waiting!", count(*) as "count!"
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

/// The calls that were over in a span, and those that somebody still has to make. Who was written to
/// after the last try has one more: the note.
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
             count(*) filter (where outcome = 'no_answer' or outcome = 'note' and tries > $4)
               as "no_answer!",
             count(*) filter (where outcome = 'prefers_no_calls') as "prefers_no_calls!",
             count(*) filter (where outcome = 'note' and tries <= $4) as "written!",
             count(*) filter (where status = 'missed') as "missed!",
             (select count(*) from calls where property_id = $1 and status = 'due' and made_at < $3
               and not left_open) as "due!"
           from calls
           where property_id = $1 and status <> 'due' and done_at >= $2 and done_at < $3
             and not left_open"#,
        property as PropertyId,
        from,
        until,
        TRIES,
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
        r#"select count(*) as "given!", count(answered_at) as "answered!",
             count(*) filter (where exists (select from advice_outcomes o
               where o.property_id = a.property_id and o.advice_id = a.id)) as "followed!"
           from advice a where property_id = $1 and at >= $2 and at < $3"#,
        property as PropertyId,
        from,
        until,
    )
    .fetch_one(db)
    .await
}

/// The recoveries that were opened or closed in a span, and those that are open now.
pub(super) async fn recoveries(
    db: &mut PgConnection,
    property: PropertyId,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> sqlx::Result<Recoveries> {
    sqlx::query_as!(
        Recoveries,
        r#"with lately as (
             select opened_at, closed_at, closed_by, closed_at >= $2 and closed_at < $3 as closed,
               greatest(0, ceil(date_part('epoch', closed_at - opened_at))) as seconds
             from recoveries
             where property_id = $1 and opened_at < $3 and (closed_at is null or closed_at >= $2)
           )
           select count(*) filter (where opened_at >= $2) as "opened!",
             count(*) filter (where closed) as "closed!",
             count(*) filter (where closed and closed_by is not null) as "by_manager!",
             count(*) filter (where closed_at is null) as "open!",
             (percentile_disc(0.5) within group (order by seconds)
                filter (where closed and closed_by is null))::bigint as half,
             (max(seconds) filter (where closed and closed_by is null))::bigint as longest
           from lately"#,
        property as PropertyId,
        from,
        until,
    )
    .fetch_one(db)
    .await
}

/// What was said yes to in a span; of the list, only so many of the newest.
pub(super) async fn exceptions(
    db: &mut PgConnection,
    property: PropertyId,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    most: i64,
) -> sqlx::Result<Exceptions> {
    let all = sqlx::query!(
        r#"select count(*) as "count!", coalesce(sum(e.amount), 0)::bigint as "sum!",
             count(*) filter (where not 'manager' = any(s.roles)) as "by_team!"
           from exceptions e join staff s on s.property_id = e.property_id and s.id = e.staff_id
           where e.property_id = $1 and e.at >= $2 and e.at < $3 and e.given_up_at is null"#,
        property as PropertyId,
        from,
        until,
    )
    .fetch_one(&mut *db)
    .await?;
    let newest = sqlx::query_as!(
        SaidYes,
        r#"select e.at, e.what, e.amount, s.given_name as by,
             coalesce(q.room, r.label) as "room!"
           from exceptions e
           join staff s on s.property_id = e.property_id and s.id = e.staff_id
           join stays t on t.property_id = e.property_id and t.id = e.stay_id
           join rooms r on r.property_id = t.property_id and r.id = t.room_id
           left join requests q on q.property_id = e.property_id and q.id = e.request_id
           where e.property_id = $1 and e.at >= $2 and e.at < $3 and e.given_up_at is null
           order by e.at desc, e.id desc limit $4"#,
        property as PropertyId,
        from,
        until,
        most,
    )
    .fetch_all(db)
    .await?;
    Ok(Exceptions { count: all.count, sum: all.sum, by_team: all.by_team, newest })
}
