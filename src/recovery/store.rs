//! What is being put right, in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::row::Row;
use super::{Cause, Recovery};
use crate::ids::{GestureId, PropertyId, RecoveryId, RequestId, StaffId, StayId};
use crate::promises::Urgency;
use crate::stays;

/// Reads recoveries. What follows is the rest of the query, and its arguments.
macro_rules! recoveries {
    ($rest:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query_as!(
            Row,
            "select property_id, id, stay_id, request_id, cause, words, urgency, opened_at, opened_by,
                 since, wakes_at, level, version, owner_id, owned_since, apologised_at, begun_at,
                 fixed_at, gesture_id, given_at, touch_at, not_right, right_at, heard_by,
                 guest_left_at, closed_at, closed_by, closing_words, handed_to, asks_by,
                 owner_in, apology_in, fix_in, done_in, agreed_at, agreed_by
               from recoveries " + $rest,
            $($argument),+
        )
    };
}

/// Whether none was open for the stay.
pub(super) async fn insert(db: &mut PgConnection, new: &Recovery) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into recoveries (property_id, id, stay_id, request_id, cause, words, urgency,
           opened_at, opened_by, since, wakes_at, owner_in, apology_in, fix_in, done_in)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8, $10, $11, $12, $13, $14)
         on conflict (property_id, stay_id) where closed_at is null do nothing",
        new.property as PropertyId,
        new.id as RecoveryId,
        new.stay as StayId,
        new.request as Option<RequestId>,
        new.cause as Cause,
        new.words,
        new.urgency as Urgency,
        new.opened_at,
        new.opened_by as Option<StaffId>,
        new.wakes_at,
        new.pace.owner,
        new.pace.apology,
        new.pace.fix,
        new.pace.done,
    )
    .execute(db)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Everything that may change.
pub(super) async fn save(db: &mut PgConnection, it: &Recovery) -> sqlx::Result<()> {
    let course = &it.course;
    sqlx::query!(
        "update recoveries set words = $3, urgency = $4, since = $5, wakes_at = $6, level = $7,
           version = $8, owner_id = $9, owned_since = $10, apologised_at = $11, begun_at = $12,
           fixed_at = $13, gesture_id = $14, given_at = $15, touch_at = $16, not_right = $17,
           right_at = $18, heard_by = $19, guest_left_at = $20, closed_at = $21, closed_by = $22,
           closing_words = $23, handed_to = $24, asks_by = $25, owner_in = $26, apology_in = $27,
           fix_in = $28, done_in = $29, agreed_at = $30, agreed_by = $31
         where property_id = $1 and id = $2",
        it.property as PropertyId,
        it.id as RecoveryId,
        it.words,
        it.urgency as Urgency,
        it.since,
        it.wakes_at,
        it.level,
        it.version,
        course.owner as Option<StaffId>,
        course.owned_since,
        course.apologised_at,
        course.begun_at,
        course.fixed_at,
        course.gesture as Option<GestureId>,
        course.given_at,
        course.touch_at,
        course.not_right,
        course.right_at,
        course.heard_by as Option<StaffId>,
        course.left_at,
        course.closed_at,
        course.closed_by as Option<StaffId>,
        it.closing_words,
        course.handed_to as Option<StaffId>,
        course.asks_by,
        it.pace.owner,
        it.pace.apology,
        it.pace.fix,
        it.pace.done,
        course.agreed_at,
        course.agreed_by as Option<StaffId>,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// One, held still until the transaction ends. What refers to it can be written meanwhile: a yes
/// that somebody says about it holds their allowance already.
pub(super) async fn lock(
    db: &mut PgConnection,
    property: PropertyId,
    id: RecoveryId,
) -> sqlx::Result<Option<Recovery>> {
    let stay = sqlx::query_scalar!(
        "select stay_id from recoveries where property_id = $1 and id = $2",
        property as PropertyId,
        id as RecoveryId,
    );
    let Some(stay) = stay.fetch_optional(&mut *db).await? else { return Ok(None) };
    stays::take_turn(db, property, stay).await?;
    let row = recoveries!(
        "where property_id = $1 and id = $2 for no key update",
        property as PropertyId,
        id as RecoveryId,
    );
    Ok(row.fetch_optional(db).await?.map(Recovery::from))
}

/// What is open for a stay, held still until the transaction ends.
pub async fn lock_open(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Option<Recovery>> {
    stays::take_turn(db, property, stay).await?;
    let row = recoveries!(
        "where property_id = $1 and stay_id = $2 and closed_at is null for no key update",
        property as PropertyId,
        stay as StayId,
    );
    Ok(row.fetch_optional(db).await?.map(Recovery::from))
}

/// One, to look at.
pub async fn find(
    db: &mut PgConnection,
    property: PropertyId,
    id: RecoveryId,
) -> sqlx::Result<Option<Recovery>> {
    let row = recoveries!(
        "where property_id = $1 and id = $2",
        property as PropertyId,
        id as RecoveryId,
    );
    Ok(row.fetch_optional(db).await?.map(Recovery::from))
}

/// What is and was put right for a stay, oldest first.
pub async fn of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Recovery>> {
    let rows = recoveries!(
        "where property_id = $1 and stay_id = $2 order by opened_at, id",
        property as PropertyId,
        stay as StayId,
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Recovery::from).collect())
}

/// What is being put right for a stay.
pub async fn open_of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Option<Recovery>> {
    let row = recoveries!(
        "where property_id = $1 and stay_id = $2 and closed_at is null",
        property as PropertyId,
        stay as StayId,
    );
    Ok(row.fetch_optional(db).await?.map(Recovery::from))
}

/// What puts right a miss of this request, the newest first.
pub async fn of_request(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Vec<Recovery>> {
    let rows = recoveries!(
        "where property_id = $1 and (request_id = $2 or id in (select recovery_id from misses
           where property_id = $1 and request_id = $2))
         order by opened_at desc, id",
        property as PropertyId,
        request as RequestId,
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Recovery::from).collect())
}

/// All that a house is putting right, the oldest first.
pub async fn all_open(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Recovery>> {
    let rows = recoveries!(
        "where property_id = $1 and closed_at is null order by opened_at, id",
        property as PropertyId,
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Recovery::from).collect())
}

/// What was closed since a moment, the newest first.
pub async fn closed_since(
    db: &mut PgConnection,
    property: PropertyId,
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<Recovery>> {
    let rows = recoveries!(
        "where property_id = $1 and closed_at >= $2 order by closed_at desc, id",
        property as PropertyId,
        since,
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Recovery::from).collect())
}

/// Those whose clock is due, in all houses, at most `most`.
pub async fn waking(
    db: &mut PgConnection,
    now: DateTime<Utc>,
    most: i64,
) -> sqlx::Result<Vec<(PropertyId, RecoveryId)>> {
    let rows = sqlx::query!(
        "select property_id, id from recoveries where wakes_at <= $1 order by wakes_at limit $2",
        now,
        most,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.property_id, row.id)).collect())
}

/// Those that are open for guests who have left, in all houses, at most `most`.
pub async fn of_departed(
    db: &mut PgConnection,
    most: i64,
) -> sqlx::Result<Vec<(PropertyId, RecoveryId)>> {
    let rows = sqlx::query!(
        "select r.property_id, r.id from recoveries r
           join stays s on s.property_id = r.property_id and s.id = r.stay_id
             and s.status = 'departed'
           where r.closed_at is null and r.guest_left_at is null limit $1",
        most,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.property_id, row.id)).collect())
}

/// Those that belong to colleagues who left, in all houses, at most `most`.
pub async fn of_leavers(
    db: &mut PgConnection,
    most: i64,
) -> sqlx::Result<Vec<(PropertyId, RecoveryId)>> {
    let rows = sqlx::query!(
        "select r.property_id, r.id from recoveries r
           join staff s on s.property_id = r.property_id and s.id = r.owner_id
             and s.left_at is not null
           where r.closed_at is null limit $1",
        most,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.property_id, row.id)).collect())
}

/// The requests of which something is put right with each of these, as they went wrong.
pub async fn requests_of(
    db: &mut PgConnection,
    property: PropertyId,
    ids: &[RecoveryId],
) -> sqlx::Result<Vec<(RecoveryId, RequestId)>> {
    let rows = sqlx::query!(
        r#"select recovery_id as "recovery!: RecoveryId", request_id as "request!: RequestId"
           from misses where property_id = $1 and recovery_id = any($2)
           group by recovery_id, request_id order by min(at)"#,
        property as PropertyId,
        ids as &[RecoveryId],
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.recovery, row.request)).collect())
}
