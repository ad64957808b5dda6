//! The catalogue in Postgres.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use sqlx::types::Json;

use super::starter::Starter;
use super::{Item, Times};
use crate::ids::{ItemId, PropertyId};
use crate::promises::Urgency;
use crate::staff::Department;
use crate::words::Language;

pub(super) async fn insert(
    db: &mut PgConnection,
    property: PropertyId,
    item: &Starter,
    position: i32,
) -> sqlx::Result<()> {
    let bare = |choice: &&str| choice.trim_end_matches('!').to_owned();
    let choices: Vec<String> = item.choices.iter().map(bare).collect();
    let urgent: Vec<String> =
        item.choices.iter().filter(|choice| choice.ends_with('!')).map(bare).collect();
    sqlx::query!(
        "insert into items (property_id, id, code, shelf, position, department, choices,
           urgent_choices, cap, usual, target_minutes, urgency, standing, loan, price)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        property as PropertyId,
        ItemId::new() as ItemId,
        item.code,
        item.shelf,
        position,
        item.department,
        &choices,
        &urgent,
        item.cap,
        item.usual,
        item.target_minutes,
        item.urgency,
        item.standing,
        item.loan,
        item.price_minor,
    )
    .execute(db)
    .await?;
    Ok(())
}

struct Row {
    code: String,
    shelf: String,
    department: Department,
    choices: Vec<String>,
    urgent_choices: Vec<String>,
    cap: Option<i16>,
    usual: i16,
    target_minutes: i16,
    answer_minutes: Option<i16>,
    urgency: Urgency,
    standing: bool,
    loan: bool,
    price: Option<i64>,
    words: Json<BTreeMap<Language, Renamed>>,
}

/// What the house calls an item in one language.
#[derive(serde::Deserialize)]
struct Renamed {
    label: Option<String>,
}

impl From<Row> for Item {
    fn from(row: Row) -> Self {
        let Json(words) = row.words;
        Self {
            code: row.code,
            shelf: row.shelf,
            department: row.department,
            choices: row.choices,
            urgent_choices: row.urgent_choices,
            cap: row.cap,
            usual: row.usual,
            target_minutes: row.target_minutes,
            answer_minutes: row.answer_minutes,
            urgency: row.urgency,
            standing: row.standing,
            loan: row.loan,
            price: row.price,
            renamed: words
                .into_iter()
                .filter_map(|(language, renamed)| Some((language, renamed.label?)))
                .collect(),
        }
    }
}

/// What the house offers, in its order.
pub async fn items(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Item>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select code, shelf, department as "department: Department", choices, urgent_choices, cap,
             usual, target_minutes, answer_minutes, urgency as "urgency: Urgency", standing, loan, price,
             words as "words: Json<BTreeMap<Language, Renamed>>"
           from items where property_id = $1 and not hidden order by position, code"#,
        property as PropertyId,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Item::from).collect())
}

/// One item by its stable name.
pub async fn by_code(
    db: &mut PgConnection,
    property: PropertyId,
    code: &str,
) -> sqlx::Result<Option<Item>> {
    let row = sqlx::query_as!(
        Row,
        r#"select code, shelf, department as "department: Department", choices, urgent_choices, cap,
             usual, target_minutes, answer_minutes, urgency as "urgency: Urgency", standing, loan, price,
             words as "words: Json<BTreeMap<Language, Renamed>>"
           from items where property_id = $1 and code = $2 and not hidden"#,
        property as PropertyId,
        code,
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(Item::from))
}

/// Whether it was another time until now.
pub(super) async fn set_times(
    db: &mut PgConnection,
    property: PropertyId,
    times: &Times,
) -> sqlx::Result<bool> {
    let set = sqlx::query!(
        "update items set target_minutes = $3, answer_minutes = $4
         where property_id = $1 and code = $2
           and (target_minutes, answer_minutes) is distinct from ($3::smallint, $4::smallint)",
        property as PropertyId,
        times.code,
        times.target_minutes,
        times.answer_minutes,
    )
    .execute(db)
    .await?;
    Ok(set.rows_affected() == 1)
}
