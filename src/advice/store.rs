//! Advice in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::{Advice, NewAdvice, Reply};
use crate::ids::{AdviceId, PropertyId, StaffId, StayId};
use crate::words::Language;

struct Row {
    id: AdviceId,
    stay: StayId,
    at: DateTime<Utc>,
    words: String,
    language: String,
    guest: String,
    room: String,
    answer: Option<String>,
    answer_language: Option<String>,
    answered_by: Option<StaffId>,
    answered_at: Option<DateTime<Utc>>,
    outcomes: Json<Vec<Reply>>,
    has_left: bool,
}

impl From<Row> for Advice {
    fn from(row: Row) -> Self {
        let reply = |words: Option<String>, language: Option<String>, by, at| {
            Some(Reply { words: words?, language: language?, by: by?, at: at? })
        };
        Self {
            id: row.id,
            stay: row.stay,
            at: row.at,
            words: row.words,
            language: row.language,
            guest: row.guest,
            room: row.room,
            answer: reply(row.answer, row.answer_language, row.answered_by, row.answered_at),
            outcomes: row.outcomes.0,
            has_left: row.has_left,
        }
    }
}

/// Reads advice. What follows is the rest of the query, and its arguments.
macro_rules! advice {
    ($rest:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query_as!(
            Row,
            "select a.id, a.stay_id as stay, a.at, a.words, a.language, a.guest, a.room, a.answer,
                 a.answer_language, a.answered_by, a.answered_at,
                 (select coalesce(jsonb_agg(jsonb_build_object('words', o.words, 'language',
                     o.language, 'by', o.said_by, 'at', o.at) order by o.place), '[]')
                   from advice_outcomes o where o.property_id = a.property_id
                     and o.advice_id = a.id) as \"outcomes!: Json<Vec<Reply>>\",
                 s.departed_at is not null as \"has_left!\"
               from advice a
               join stays s on s.property_id = a.property_id and s.id = a.stay_id " + $rest,
            $($argument),+
        )
    };
}

/// Whether it was new; none where other words stand under this id. The repetition writes, too.
pub(super) async fn insert(
    db: &mut PgConnection,
    property: PropertyId,
    (new, id): (&NewAdvice, AdviceId),
    now: DateTime<Utc>,
) -> sqlx::Result<Option<bool>> {
    sqlx::query_scalar!(
        r#"insert into advice (property_id, id, stay_id, at, words, language, guest, room)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (property_id, id) do update set at = advice.at
             where advice.stay_id = excluded.stay_id and advice.words = excluded.words
           returning (xmax = 0) as "new!""#,
        property as PropertyId,
        id as AdviceId,
        new.stay as StayId,
        now,
        new.words.as_str(),
        new.language.code(),
        new.guest,
        new.room,
    )
    .fetch_optional(db)
    .await
}

/// Whether that was new.
pub(super) async fn decline(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let declined = sqlx::query!(
        "update stays set advice_declined_at = $3
         where property_id = $1 and id = $2 and advice_declined_at is null",
        property as PropertyId,
        stay as StayId,
        now,
    )
    .execute(db)
    .await?;
    Ok(declined.rows_affected() == 1)
}

/// Whether the guest would rather not be asked.
pub async fn declined(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<bool> {
    let declined = sqlx::query_scalar!(
        r#"select advice_declined_at is not null as "declined!" from stays
           where property_id = $1 and id = $2"#,
        property as PropertyId,
        stay as StayId,
    )
    .fetch_optional(db)
    .await?;
    Ok(declined.unwrap_or(false))
}

/// The advice of a period, the newest first. `from` is within, `until` is not.
pub async fn between(
    db: &mut PgConnection,
    property: PropertyId,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> sqlx::Result<Vec<Advice>> {
    let rows = advice!(
        "where a.property_id = $1 and a.at >= $2 and a.at < $3
         order by a.at desc, a.id desc",
        property as PropertyId,
        from,
        until,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Advice::from).collect())
}

/// What nobody has answered yet, whatever its day: who waits longest comes first.
pub async fn open(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Advice>> {
    let rows = advice!(
        "where a.property_id = $1 and a.answered_at is null
         order by a.at, a.id",
        property as PropertyId,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Advice::from).collect())
}

/// What one guest advised, oldest first.
pub async fn of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Advice>> {
    let rows = advice!(
        "where a.property_id = $1 and a.stay_id = $2
         order by a.at, a.id",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Advice::from).collect())
}

/// One advice.
pub async fn find(
    db: &mut PgConnection,
    property: PropertyId,
    id: AdviceId,
) -> sqlx::Result<Option<Advice>> {
    let row =
        advice!("where a.property_id = $1 and a.id = $2", property as PropertyId, id as AdviceId,)
            .fetch_optional(db)
            .await?;
    Ok(row.map(Advice::from))
}

/// One advice, held still.
pub(super) async fn lock(
    db: &mut PgConnection,
    property: PropertyId,
    id: AdviceId,
) -> sqlx::Result<Option<Advice>> {
    sqlx::query!(
        "select 1 as held from advice where property_id = $1 and id = $2 for no key update",
        property as PropertyId,
        id as AdviceId,
    )
    .fetch_optional(db.as_mut())
    .await?;
    find(db, property, id).await
}

pub(super) async fn answer(
    db: &mut PgConnection,
    property: PropertyId,
    id: AdviceId,
    (by, words, language): (StaffId, &str, Language),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update advice set answer = $4, answer_language = $5, answered_by = $3, answered_at = $6
         where property_id = $1 and id = $2",
        property as PropertyId,
        id as AdviceId,
        by as StaffId,
        words,
        language.code(),
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The advice is held still by its caller.
pub(super) async fn follow(
    db: &mut PgConnection,
    property: PropertyId,
    id: AdviceId,
    (by, words, language): (StaffId, &str, Language),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into advice_outcomes (property_id, advice_id, place, at, said_by, words, language)
         select $1, $2, 1 + count(*), $6, $3, $4, $5 from advice_outcomes
         where property_id = $1 and advice_id = $2",
        property as PropertyId,
        id as AdviceId,
        by as StaffId,
        words,
        language.code(),
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}
