//! Practice evenings in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::{Missed, Practice, Summary};
use crate::ids::{PracticeId, PropertyId, StaffId};
use crate::play::Tempo;
use crate::promises::Urgency;

struct Row {
    property: PropertyId,
    id: PracticeId,
    sandbox: Option<PropertyId>,
    tempo: Tempo,
    opened_by: StaffId,
    opened_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    ended_at: Option<DateTime<Utc>>,
    summary: Option<Json<Summary>>,
}

impl From<Row> for Practice {
    fn from(row: Row) -> Self {
        Self {
            property: row.property,
            id: row.id,
            sandbox: row.sandbox,
            tempo: row.tempo,
            opened_by: row.opened_by,
            opened_at: row.opened_at,
            ends_at: row.ends_at,
            ended_at: row.ended_at,
            summary: row.summary.map(|Json(summary)| summary),
        }
    }
}

macro_rules! practices {
    ($rest:literal, $($value:expr),+ $(,)?) => {
        sqlx::query_as!(
            Row,
            r#"select property_id as property, id, sandbox_id as sandbox, tempo, opened_by, opened_at,
                 ends_at, ended_at, summary as "summary: Json<Summary>" from practices "# + $rest,
            $($value),+
        )
    };
}

/// The evening that is open.
pub(super) async fn opened(
    db: &mut PgConnection,
    property: PropertyId,
) -> sqlx::Result<Option<Practice>> {
    let row = practices!("where property_id = $1 and ended_at is null", property as PropertyId)
        .fetch_optional(db)
        .await?;
    Ok(row.map(Practice::from))
}

/// The same, which nobody else then ends.
pub(super) async fn lock(
    db: &mut PgConnection,
    property: PropertyId,
) -> sqlx::Result<Option<Practice>> {
    let row = practices!(
        "where property_id = $1 and ended_at is null for update",
        property as PropertyId
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(Practice::from))
}

pub(super) async fn held(
    db: &mut PgConnection,
    property: PropertyId,
    most: i64,
) -> sqlx::Result<Vec<Practice>> {
    let rows = practices!(
        "where property_id = $1 and ended_at is not null order by ended_at desc limit $2",
        property as PropertyId,
        most,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Practice::from).collect())
}

/// Those whose time is over, and those that ended and are still there.
pub(super) async fn due(db: &mut PgConnection, now: DateTime<Utc>) -> sqlx::Result<Vec<Practice>> {
    let rows = practices!(
        "where sandbox_id is not null and (ended_at is not null or ends_at <= $1)
         order by ends_at limit 10",
        now,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Practice::from).collect())
}

/// Whether no other evening is open. The index `one_practice_at_a_time` decides.
pub(super) async fn insert(
    db: &mut PgConnection,
    practice: &Practice,
    sandbox: PropertyId,
) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into practices (property_id, id, sandbox_id, tempo, opened_by, opened_at, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (property_id) where ended_at is null do nothing",
        practice.property as PropertyId,
        practice.id as PracticeId,
        sandbox as PropertyId,
        practice.tempo as Tempo,
        practice.opened_by as StaffId,
        practice.opened_at,
        practice.ends_at,
    )
    .execute(db)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Copies the house: see `copy_for_practice` in the migrations.
pub(super) async fn copy(
    db: &mut PgConnection,
    house: PropertyId,
    sandbox: PropertyId,
    called: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "select copy_for_practice($1, $2, $3, $4)",
        house as PropertyId,
        sandbox as PropertyId,
        called,
        now,
    )
    .fetch_one(db)
    .await?;
    Ok(())
}

pub(super) async fn end(
    db: &mut PgConnection,
    practice: &Practice,
    summary: &Summary,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update practices set ended_at = $3, summary = $4 where property_id = $1 and id = $2",
        practice.property as PropertyId,
        practice.id as PracticeId,
        now,
        Json(summary) as _,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Deletes every row of the copy, in every table. Whoever looks at the same time waits for us, and
/// finds nothing left to do.
pub(super) async fn throw_away(db: &mut PgConnection, practice: &Practice) -> sqlx::Result<()> {
    let taken = sqlx::query_scalar!(
        r#"update practices p set sandbox_id = null
           from (select sandbox_id from practices
             where property_id = $1 and id = $2 and ended_at is not null for update) old
           where p.property_id = $1 and p.id = $2 and old.sandbox_id is not null
           returning old.sandbox_id as "sandbox: PropertyId""#,
        practice.property as PropertyId,
        practice.id as PracticeId,
    )
    .fetch_optional(&mut *db)
    .await?;
    let Some(sandbox) = taken.flatten() else { return Ok(()) };
    sqlx::query!("select throw_practice_away($1)", sandbox as PropertyId).fetch_one(db).await?;
    Ok(())
}

/// One thing that was asked for.
pub(super) struct Asked {
    pub(super) guest: String,
    pub(super) urgency: Urgency,
    pub(super) wanted_for: Option<DateTime<Utc>>,
    pub(super) target_minutes: i16,
    pub(super) waits_since: DateTime<Utc>,
    pub(super) answered_at: Option<DateTime<Utc>>,
    /// In how many minutes this item is answered, where it has a time of its own.
    pub(super) answer_minutes: Option<i16>,
    /// The guest said "just right".
    pub(super) right: bool,
}

pub(super) async fn asked(db: &mut PgConnection, sandbox: PropertyId) -> sqlx::Result<Vec<Asked>> {
    sqlx::query_as!(
        Asked,
        r#"select r.guest, r.urgency as "urgency: Urgency", r.wanted_for, r.target_minutes,
             r.waits_since as "waits_since!", r.answered_at, r.answer_minutes, exists (
               select from journal j where j.property_id = r.property_id and j.request_id = r.id
                 and j.kind = 'settled' and j.event ->> 'by' = 'guest') as "right!"
           from requests r where r.property_id = $1 and r.waits_since is not null
           order by r.waits_since, r.id"#,
        sandbox as PropertyId,
    )
    .fetch_all(db)
    .await
}

/// What was missed, each wish once for each way in which it was.
pub(super) async fn missed(
    db: &mut PgConnection,
    sandbox: PropertyId,
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<Missed>> {
    sqlx::query_as!(
        Missed,
        r#"select r.guest, m.reason as "why: String" from misses m
           join requests r on r.property_id = m.property_id and r.id = m.request_id
           where m.property_id = $1 and m.at >= $2
           group by r.id, r.guest, m.reason order by min(m.at), r.id"#,
        sandbox as PropertyId,
        since,
    )
    .fetch_all(db)
    .await
}
