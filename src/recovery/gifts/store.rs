//! Gestures in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::ids::{GestureId, PropertyId, RecoveryId, StaffId, StayId};
use crate::properties::Property;
use crate::recovery::gestures::{likeness, starter};
use crate::recovery::{Gesture, Idea, Listed, Recovery};
use crate::text::CleanText;

/// Reads gestures. What follows is the rest of the query, and its arguments.
macro_rules! gestures {
    ($rest:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query_as!(
            Gesture,
            "select id, recovery_id as recovery, code, words, cost, by_id as by, offered_at, chosen_at,
                 by_guest, card, given_at, given_by
               from recovery_gestures " + $rest,
            $($argument),+
        )
    };
}

/// The list of a house: what every house begins with, and what it has set differently.
pub async fn listed(db: &mut PgConnection, house: &Property) -> sqlx::Result<Vec<Listed>> {
    let own = sqlx::query_as!(
        Listed,
        "select code, cost, asks, hidden from gestures where property_id = $1",
        house.id as PropertyId,
    )
    .fetch_all(db)
    .await?;
    let set =
        |listed: Listed| own.iter().find(|own| own.code == listed.code).cloned().unwrap_or(listed);
    Ok(starter(&house.currency).into_iter().map(set).collect())
}

pub(in crate::recovery) async fn set_gesture(
    db: &mut PgConnection,
    property: PropertyId,
    listed: &Listed,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into gestures (property_id, code, cost, asks, hidden) values ($1, $2, $3, $4, $5)
         on conflict (property_id, code) do update
           set cost = excluded.cost, asks = excluded.asks, hidden = excluded.hidden",
        property as PropertyId,
        listed.code,
        listed.cost,
        listed.asks,
        listed.hidden,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What is offered or was chosen, given or not, in the order in which it was written down.
pub async fn gestures(
    db: &mut PgConnection,
    property: PropertyId,
    id: RecoveryId,
) -> sqlx::Result<Vec<Gesture>> {
    gestures!(
        "where property_id = $1 and recovery_id = $2
           and (dropped_at is null or chosen_at is not null) order by id",
        property as PropertyId,
        id as RecoveryId,
    )
    .fetch_all(db)
    .await
}

/// What the guest was given or will be, in this stay: it is never the same twice.
pub async fn given_in(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Gesture>> {
    gestures!(
        "where property_id = $1 and stay_id = $2 and chosen_at is not null and dropped_at is null
           order by chosen_at, id",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(db)
    .await
}

/// Writes down what was chosen, unless the guest had the very same before.
pub(in crate::recovery) async fn choose(
    db: &mut PgConnection,
    recovery: &Recovery,
    idea: (StaffId, &Idea),
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    insert(db, recovery, idea, (None, Some(now))).await
}

/// Writes down what the guest may choose, unless they had the very same before.
pub(in crate::recovery) async fn offer(
    db: &mut PgConnection,
    recovery: &Recovery,
    idea: (StaffId, &Idea),
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    insert(db, recovery, idea, (Some(now), None)).await
}

async fn insert(
    db: &mut PgConnection,
    recovery: &Recovery,
    (by, idea): (StaffId, &Idea),
    (offered_at, chosen_at): (Option<DateTime<Utc>>, Option<DateTime<Utc>>),
) -> sqlx::Result<bool> {
    let written = sqlx::query!(
        "insert into recovery_gestures (property_id, id, recovery_id, stay_id, code, words, likeness,
           cost, by_id, offered_at, chosen_at, card)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
         where not exists (select from recovery_gestures
           where property_id = $1 and stay_id = $4 and likeness = $7 and chosen_at is not null
             and dropped_at is null)
         on conflict (property_id, stay_id, likeness)
           where chosen_at is not null and dropped_at is null do nothing",
        recovery.property as PropertyId,
        idea.id as GestureId,
        recovery.id as RecoveryId,
        recovery.stay as StayId,
        idea.code,
        idea.words.as_str(),
        likeness(idea.code.as_deref(), idea.words.as_str()),
        idea.cost,
        by as StaffId,
        offered_at,
        chosen_at,
        idea.card.as_str(),
    )
    .execute(db)
    .await?;
    Ok(written.rows_affected() == 1)
}

/// The guest chose this one; whether it was still offered.
pub(in crate::recovery) async fn guest_chooses(
    db: &mut PgConnection,
    recovery: &Recovery,
    gesture: GestureId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let chosen = sqlx::query!(
        "update recovery_gestures set chosen_at = $4, by_guest = true
         where property_id = $1 and recovery_id = $2 and id = $3 and offered_at is not null
           and chosen_at is null and dropped_at is null",
        recovery.property as PropertyId,
        recovery.id as RecoveryId,
        gesture as GestureId,
        now,
    )
    .execute(&mut *db)
    .await?;
    drop_offers(db, recovery, now).await?;
    Ok(chosen.rows_affected() == 1)
}

/// What was offered and not chosen is offered no more.
pub(in crate::recovery) async fn drop_offers(
    db: &mut PgConnection,
    recovery: &Recovery,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update recovery_gestures set dropped_at = $3
         where property_id = $1 and recovery_id = $2 and chosen_at is null and dropped_at is null",
        recovery.property as PropertyId,
        recovery.id as RecoveryId,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What was chosen will not be given: another time it may.
pub(in crate::recovery) async fn drop_chosen(
    db: &mut PgConnection,
    recovery: &Recovery,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update recovery_gestures set dropped_at = $3
         where property_id = $1 and id = $2 and given_at is null",
        recovery.property as PropertyId,
        recovery.course.gesture as Option<GestureId>,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The guest has it; the words of the card stay as they were where none come along.
pub(in crate::recovery) async fn give(
    db: &mut PgConnection,
    recovery: &Recovery,
    (by, card): (StaffId, &CleanText),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update recovery_gestures set given_at = $4, given_by = $3,
           card = case when $5 = '' then card else $5 end
         where property_id = $1 and id = $2",
        recovery.property as PropertyId,
        recovery.course.gesture as Option<GestureId>,
        by as StaffId,
        now,
        card.as_str(),
    )
    .execute(db)
    .await?;
    Ok(())
}
