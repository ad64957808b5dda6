//! Days that are not like the others, in Postgres.

use chrono::{NaiveDate, NaiveTime};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::OneDay;
use crate::ids::{PreferenceId, PropertyId, StayId};
use crate::requests::standard::{Asleep, Want};

struct DayRow {
    preference_id: PreferenceId,
    day: NaiveDate,
    skipped: bool,
    want: Option<Json<Want>>,
    at_time: Option<NaiveTime>,
}

impl From<DayRow> for OneDay {
    fn from(row: DayRow) -> Self {
        Self {
            day: row.day,
            skipped: row.skipped,
            change: row.want.map(|want| (want.0, row.at_time)),
        }
    }
}

/// All of a stay, with whose they are, in their order.
pub(in crate::requests::standard) async fn of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<(PreferenceId, OneDay)>> {
    let rows = sqlx::query_as!(
        DayRow,
        "select d.preference_id, d.day, d.skipped, d.want, d.at_time
         from standing_days d
         join standing_preferences p on p.property_id = d.property_id and p.id = d.preference_id
         where p.property_id = $1 and p.stay_id = $2 order by d.day",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.preference_id, row.into())).collect())
}

/// What is particular about one day.
pub(in crate::requests::standard) async fn on(
    db: &mut PgConnection,
    asleep: Asleep,
    day: NaiveDate,
) -> sqlx::Result<Option<OneDay>> {
    let row = sqlx::query_as!(
        DayRow,
        "select preference_id, day, skipped, want, at_time from standing_days
         where property_id = $1 and preference_id = $2 and day = $3",
        asleep.property as PropertyId,
        asleep.id as PreferenceId,
        day,
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(OneDay::from))
}

/// On that day it is like this; the day is no longer skipped.
pub(in crate::requests::standard) async fn change(
    db: &mut PgConnection,
    asleep: Asleep,
    day: NaiveDate,
    (want, at): (&Want, Option<NaiveTime>),
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into standing_days (property_id, preference_id, day, skipped, want, at_time)
         values ($1, $2, $3, false, $4, $5)
         on conflict (property_id, preference_id, day) do update
           set skipped = false, want = excluded.want, at_time = excluded.at_time",
        asleep.property as PropertyId,
        asleep.id as PreferenceId,
        day,
        Json(want) as _,
        at,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Not on that day, or on that day after all. What was changed for it is kept.
pub(in crate::requests::standard) async fn skip(
    db: &mut PgConnection,
    asleep: Asleep,
    day: NaiveDate,
    skipped: bool,
) -> sqlx::Result<()> {
    if skipped {
        sqlx::query!(
            "insert into standing_days (property_id, preference_id, day, skipped)
             values ($1, $2, $3, true)
             on conflict (property_id, preference_id, day) do update set skipped = true",
            asleep.property as PropertyId,
            asleep.id as PreferenceId,
            day,
        )
        .execute(db)
        .await?;
        return Ok(());
    }
    sqlx::query!(
        "with bare as (
           delete from standing_days
           where property_id = $1 and preference_id = $2 and day = $3 and want is null
         )
         update standing_days set skipped = false
         where property_id = $1 and preference_id = $2 and day = $3 and want is not null",
        asleep.property as PropertyId,
        asleep.id as PreferenceId,
        day,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// That day is like the others again.
pub(in crate::requests::standard) async fn clear(
    db: &mut PgConnection,
    asleep: Asleep,
    day: NaiveDate,
) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from standing_days where property_id = $1 and preference_id = $2 and day = $3",
        asleep.property as PropertyId,
        asleep.id as PreferenceId,
        day,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What was particular to one day is to another.
pub(in crate::requests::standard) async fn shift(
    db: &mut PgConnection,
    asleep: Asleep,
    (from, to): (NaiveDate, NaiveDate),
) -> sqlx::Result<()> {
    sqlx::query!(
        "with old as (
           delete from standing_days where property_id = $1 and preference_id = $2 and day = $3
           returning skipped, want, at_time
         )
         insert into standing_days (property_id, preference_id, day, skipped, want, at_time)
         select $1, $2, $4, skipped, want, at_time from old
         on conflict (property_id, preference_id, day) do nothing",
        asleep.property as PropertyId,
        asleep.id as PreferenceId,
        from,
        to,
    )
    .execute(db)
    .await?;
    Ok(())
}
