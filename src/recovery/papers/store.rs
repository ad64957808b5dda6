//! Letters and fixes in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::ids::{MessageId, NoteId, PropertyId, RecoveryId, StaffId};
use crate::recovery::{Cause, Done, Letter, Recovery, Written};
use crate::text::CleanText;

/// Writes a letter down, and says whether it was new: the same one again, from a double tap or a phone
/// that sent twice, is there already.
pub(in crate::recovery) async fn write(
    db: &mut PgConnection,
    recovery: &Recovery,
    said: (&Letter, Option<StaffId>, Option<StaffId>),
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    write_to(db, (recovery.property, recovery.id), said, now).await
}

/// The same, where nothing but its id is known.
pub(in crate::recovery) async fn write_to(
    db: &mut PgConnection,
    recovery: (PropertyId, RecoveryId),
    (letter, by, via): (&Letter, Option<StaffId>, Option<StaffId>),
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    if let Some(new) = insert(db, recovery, (letter, letter.id), (by, via), now).await? {
        return Ok(new);
    }
    // The form was gone back to and changed: other words are another letter.
    insert(db, recovery, (letter, MessageId::new()), (by, via), now).await?;
    Ok(true)
}

/// What a letter of this id is about, if there is one.
pub(in crate::recovery) async fn about(
    db: &mut PgConnection,
    property: PropertyId,
    id: MessageId,
) -> sqlx::Result<Option<RecoveryId>> {
    let row = sqlx::query!(
        "select recovery_id from recovery_letters where property_id = $1 and id = $2",
        property as PropertyId,
        id as MessageId,
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| row.recovery_id))
}

async fn insert(
    db: &mut PgConnection,
    (property, recovery): (PropertyId, RecoveryId),
    (letter, id): (&Letter, MessageId),
    (by, via): (Option<StaffId>, Option<StaffId>),
    now: DateTime<Utc>,
) -> sqlx::Result<Option<bool>> {
    sqlx::query_scalar!(
        r#"insert into recovery_letters (property_id, id, recovery_id, at, staff_id, via, body, language)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (property_id, id) do update set at = recovery_letters.at
             where recovery_letters.recovery_id = excluded.recovery_id
               and recovery_letters.staff_id is not distinct from excluded.staff_id
               and recovery_letters.body = excluded.body
           returning (xmax = 0) as "new!""#,
        property as PropertyId,
        id as MessageId,
        recovery as RecoveryId,
        now,
        by as Option<StaffId>,
        via as Option<StaffId>,
        letter.words.as_str(),
        letter.language.code(),
    )
    .fetch_optional(db)
    .await
}

/// What colleagues wrote to the guest and what the guest said, oldest first.
pub async fn letters(
    db: &mut PgConnection,
    property: PropertyId,
    id: RecoveryId,
) -> sqlx::Result<Vec<Written>> {
    sqlx::query_as!(
        Written,
        "select id, at, staff_id as by, via, body, language from recovery_letters
           where property_id = $1 and recovery_id = $2 order by at, id",
        property as PropertyId,
        id as RecoveryId,
    )
    .fetch_all(db)
    .await
}

pub(in crate::recovery) async fn write_fix(
    db: &mut PgConnection,
    recovery: &Recovery,
    (by, done, words): (StaffId, bool, &CleanText),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into recovery_fixes (property_id, id, recovery_id, at, staff_id, done, body)
         values ($1, $2, $3, $4, $5, $6, $7)",
        recovery.property as PropertyId,
        NoteId::new() as NoteId,
        recovery.id as RecoveryId,
        now,
        by as StaffId,
        done,
        words.as_str(),
    )
    .execute(db)
    .await?;
    Ok(())
}

/// It was not right, or not all: what was done stays on the record, as something that did not help.
pub(in crate::recovery) async fn take_fixes_back(
    db: &mut PgConnection,
    recovery: &Recovery,
    cause: Cause,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update recovery_fixes set taken_back_at = $3, taken_back_for = $4
         where property_id = $1 and recovery_id = $2 and taken_back_at is null",
        recovery.property as PropertyId,
        recovery.id as RecoveryId,
        now,
        cause as Cause,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What was done about it, oldest first.
pub async fn fixes(
    db: &mut PgConnection,
    property: PropertyId,
    id: RecoveryId,
) -> sqlx::Result<Vec<Done>> {
    sqlx::query_as!(
        Done,
        "select at, staff_id as by, done, body, taken_back_at, taken_back_for from recovery_fixes
           where property_id = $1 and recovery_id = $2 order by at, id",
        property as PropertyId,
        id as RecoveryId,
    )
    .fetch_all(db)
    .await
}
