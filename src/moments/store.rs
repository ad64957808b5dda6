//! Moments in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Moment, NewMoment};
use crate::ids::{MessageId, MomentId, PropertyId, RequestId, StaffId, StayId};

/// Reads moments. What follows is the rest of the query, and its arguments.
macro_rules! moments {
    ($rest:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query_as!(
            Moment,
            "select m.id, m.at, m.added_by as by, m.words, m.language, m.quoted, m.guest, m.room,
                 m.request_id as request, m.message_id as message,
                 array(select p.staff_id from moment_people p
                   where p.property_id = m.property_id and p.moment_id = m.id order by p.staff_id)
                   as \"people!: Vec<StaffId>\"
               from moments m " + $rest,
            $($argument),+
        )
    };
}

/// Whether it was new.
pub(super) async fn insert(
    db: &mut PgConnection,
    property: PropertyId,
    (new, id): (&NewMoment, MomentId),
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into moments (property_id, id, at, added_by, words, language, quoted, guest, room,
           stay_id, request_id, message_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict do nothing",
        property as PropertyId,
        id as MomentId,
        now,
        new.by as StaffId,
        new.words.as_str(),
        new.language.code(),
        new.quoted,
        new.guest.as_str(),
        new.room.as_str(),
        new.source.stay as Option<StayId>,
        new.source.request as Option<RequestId>,
        new.source.message as Option<MessageId>,
    )
    .execute(db)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Where it is on the wall already, word for word: told by the same form, or what the guest wrote told
/// by anybody. Of two presses at once the second waits for the first.
pub(super) async fn same(
    db: &mut PgConnection,
    property: PropertyId,
    new: &NewMoment,
) -> sqlx::Result<Option<MomentId>> {
    sqlx::query!(
        "select 1 as held from moments where property_id = $1 and id = $2 for no key update",
        property as PropertyId,
        new.id as MomentId,
    )
    .fetch_optional(db.as_mut())
    .await?;
    sqlx::query_scalar!(
        "select m.id from moments m
         where m.property_id = $1 and m.taken_back_at is null and (m.message_id = $9
           or m.at >= (select f.at from moments f where f.property_id = $1 and f.id = $2)
             and m.added_by = $3 and m.words = $4 and m.quoted = $5 and m.guest = $6 and m.room = $7
             and m.request_id is not distinct from $8 and m.message_id is null
             and array(select p.staff_id from moment_people p
               where p.property_id = m.property_id and p.moment_id = m.id order by 1) = $10)
         order by m.at, m.id limit 1",
        property as PropertyId,
        new.id as MomentId,
        new.by as StaffId,
        new.words.as_str(),
        new.quoted,
        new.guest.as_str(),
        new.room.as_str(),
        new.source.request as Option<RequestId>,
        new.source.message as Option<MessageId>,
        &new.people as &[StaffId],
    )
    .fetch_optional(db)
    .await
}

/// Writes down whom it is about. Whoever tells of themselves has read it.
pub(super) async fn name(
    db: &mut PgConnection,
    property: PropertyId,
    moment: MomentId,
    people: &[StaffId],
    by: StaffId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into moment_people (property_id, moment_id, staff_id, seen_at)
         select $1, m.id, s.id, case when s.id = $4 then m.at end
         from moments m join staff s on s.property_id = m.property_id and s.id = any($3)
         where m.property_id = $1 and m.id = $2",
        property as PropertyId,
        moment as MomentId,
        people as &[StaffId],
        by as StaffId,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The moments of a period, the newest first. `from` is within, `until` is not.
pub async fn between(
    db: &mut PgConnection,
    property: PropertyId,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> sqlx::Result<Vec<Moment>> {
    moments!(
        "where m.property_id = $1 and m.at >= $2 and m.at < $3 and m.taken_back_at is null
         order by m.at desc, m.id desc",
        property as PropertyId,
        from,
        until,
    )
    .fetch_all(db)
    .await
}

/// What a guest wrote about one request and is on the wall: the message, the moment, who told it.
pub async fn of_request(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Vec<(MessageId, MomentId, StaffId)>> {
    let told = sqlx::query!(
        r#"select message_id as "message!: MessageId", id, added_by from moments
           where property_id = $1 and request_id = $2 and message_id is not null
             and taken_back_at is null"#,
        property as PropertyId,
        request as RequestId,
    )
    .fetch_all(db)
    .await?;
    Ok(told.into_iter().map(|row| (row.message, row.id, row.added_by)).collect())
}

/// Whether it was on the wall, and theirs.
pub(super) async fn take_back(
    db: &mut PgConnection,
    property: PropertyId,
    moment: MomentId,
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let taken = sqlx::query!(
        "update moments set taken_back_at = $4
         where property_id = $1 and id = $2 and added_by = $3 and taken_back_at is null",
        property as PropertyId,
        moment as MomentId,
        by as StaffId,
        now,
    )
    .execute(db)
    .await?;
    Ok(taken.rows_affected() == 1)
}
