//! Standing preferences in Postgres: how they come into the table, are held still, read and saved.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::{NewPreference, Preference, Rhythm, Standing, Want, Weekdays, Whose, days};
use crate::catalogue::Label;
use crate::ids::{PreferenceId, PropertyId, StayId};
use crate::promises::Urgency;
use crate::staff::Department;

pub(super) struct Row {
    pub(super) property_id: PropertyId,
    pub(super) id: PreferenceId,
    pub(super) stay_id: StayId,
    pub(super) item: String,
    pub(super) department: Department,
    pub(super) urgency: Urgency,
    pub(super) label: Json<Label>,
    pub(super) target_minutes: i16,
    pub(super) answer_minutes: Option<i16>,
    pub(super) want: Json<Want>,
    pub(super) at_time: Option<NaiveTime>,
    pub(super) weekdays: Option<i16>,
    pub(super) dates: Option<Vec<NaiveDate>>,
    pub(super) created_at: DateTime<Utc>,
    pub(super) since: DateTime<Utc>,
    pub(super) paused_at: Option<DateTime<Utc>>,
    pub(super) stopped_at: Option<DateTime<Utc>>,
}

impl From<Row> for Preference {
    fn from(row: Row) -> Self {
        let weekdays = row.weekdays.and_then(Weekdays::from_bits);
        Self {
            property: row.property_id,
            id: row.id,
            stay: row.stay_id,
            item: row.item,
            department: row.department,
            urgency: row.urgency,
            label: row.label.0,
            target_minutes: row.target_minutes,
            answer_minutes: row.answer_minutes,
            want: row.want.0,
            at: row.at_time,
            rhythm: match weekdays {
                Some(days) => Rhythm::Weekdays(days),
                None => Rhythm::Dates(row.dates.unwrap_or_default()),
            },
            created_at: row.created_at,
            since: row.since,
            paused_at: row.paused_at,
            stopped_at: row.stopped_at,
        }
    }
}

/// Reads preferences. What follows is the rest of the query, and its arguments.
macro_rules! rows {
    ($rest:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query_as!(
            $crate::requests::standard::store::Row,
            "select property_id, id, stay_id, item, department, urgency, label, target_minutes,
               answer_minutes, want, at_time, weekdays, dates, created_at, since, paused_at, stopped_at
             from standing_preferences " + $rest,
            $($argument),+
        )
    };
}

pub(super) use rows;

fn split(rhythm: &Rhythm) -> (Option<i16>, Option<&[NaiveDate]>) {
    match rhythm {
        Rhythm::Weekdays(days) => (Some(days.bits()), None),
        Rhythm::Dates(dates) => (None, Some(dates)),
    }
}

/// Whether it was new, or this very one was there; none: another has its id.
pub(super) async fn insert(
    db: &mut PgConnection,
    whose: Whose,
    new: &NewPreference,
    (wakes_at, now): (DateTime<Utc>, DateTime<Utc>),
) -> sqlx::Result<Option<bool>> {
    let (weekdays, dates) = split(&new.rhythm);
    let wish = &new.wish;
    sqlx::query_scalar!(
        r#"insert into standing_preferences (property_id, id, stay_id, item, department, urgency,
             label, target_minutes, answer_minutes, want, at_time, weekdays, dates, created_at,
             since, wakes_at, fingerprint)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15, $16)
           on conflict (property_id, id) do update set fingerprint = excluded.fingerprint
             where standing_preferences.stay_id = excluded.stay_id
               and standing_preferences.fingerprint = excluded.fingerprint
           returning (xmax = 0) as "new!""#,
        whose.property as PropertyId,
        new.id as PreferenceId,
        whose.stay as StayId,
        wish.item,
        wish.department as Department,
        wish.urgency as Urgency,
        Json(&wish.label) as _,
        wish.target_minutes,
        wish.answer_minutes,
        Json(&Want::of_wish(wish)) as _,
        new.at,
        weekdays,
        dates,
        now,
        wakes_at,
        wish.fingerprint,
    )
    .fetch_optional(db)
    .await
}

/// Whether this very form was stored before.
pub async fn is_there(
    db: &mut PgConnection,
    whose: Whose,
    id: PreferenceId,
    fingerprint: &[u8],
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from standing_preferences
             where property_id = $1 and id = $2 and stay_id = $3 and fingerprint = $4) as "is!""#,
        whose.property as PropertyId,
        id as PreferenceId,
        whose.stay as StayId,
        fingerprint,
    )
    .fetch_one(db)
    .await
}

/// How many a stay keeps.
pub async fn counts(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from standing_preferences
           where property_id = $1 and stay_id = $2 and stopped_at is null"#,
        property as PropertyId,
        stay as StayId,
    )
    .fetch_one(db)
    .await
}

/// One of a stay's, held until the transaction ends. It stays readable for what refers to it.
pub(super) async fn lock(
    db: &mut PgConnection,
    whose: Whose,
    id: PreferenceId,
) -> sqlx::Result<Option<Preference>> {
    let row = rows!(
        "where property_id = $1 and stay_id = $2 and id = $3 for no key update",
        whose.property as PropertyId,
        whose.stay as StayId,
        id as PreferenceId,
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(Preference::from))
}

/// All of a stay's are held until the transaction ends.
pub(super) async fn lock_all(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Preference>> {
    let rows = rows!(
        "where property_id = $1 and stay_id = $2 and stopped_at is null
         order by id for no key update",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Preference::from).collect())
}

/// Of two that add to the standard of a stay, the second waits for the first.
pub(super) async fn queue(db: &mut PgConnection, stay: StayId) -> sqlx::Result<()> {
    sqlx::query!(
        "select pg_advisory_xact_lock(hashtextextended('standard ' || $1::uuid::text, 0))",
        stay as StayId
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What can be changed of it.
pub(super) async fn save(db: &mut PgConnection, preference: &Preference) -> sqlx::Result<()> {
    let (weekdays, dates) = split(&preference.rhythm);
    sqlx::query!(
        "update standing_preferences set want = $3, urgency = $4, at_time = $5, weekdays = $6,
           dates = $7, since = $8, paused_at = $9, stopped_at = $10
         where property_id = $1 and id = $2",
        preference.property as PropertyId,
        preference.id as PreferenceId,
        Json(&preference.want) as _,
        preference.urgency as Urgency,
        preference.at,
        weekdays,
        dates,
        preference.since,
        preference.paused_at,
        preference.stopped_at,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// One of a stay's, with its days; also one that was stopped.
pub async fn find(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    id: PreferenceId,
) -> sqlx::Result<Option<Standing>> {
    let row = rows!(
        "where property_id = $1 and stay_id = $2 and id = $3",
        property as PropertyId,
        stay as StayId,
        id as PreferenceId,
    )
    .fetch_optional(&mut *db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let days = days::of_stay(db, property, stay).await?;
    let mine = days.into_iter().filter(|(kept, _)| *kept == id).map(|(_, day)| day).collect();
    Ok(Some(Standing { preference: row.into(), days: mine }))
}

/// All that a stay keeps, with its days, the oldest first.
pub async fn of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Standing>> {
    let kept = rows!(
        "where property_id = $1 and stay_id = $2 and stopped_at is null order by created_at, id",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(&mut *db)
    .await?;
    let mut days = days::of_stay(db, property, stay).await?;
    let standing = |row: Row| {
        let mine = days.extract_if(.., |(id, _)| *id == row.id).map(|(_, day)| day).collect();
        Standing { preference: row.into(), days: mine }
    };
    Ok(kept.into_iter().map(standing).collect())
}
