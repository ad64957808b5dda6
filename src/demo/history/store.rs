//! The parties of those days in Postgres.

use chrono::NaiveDate;
use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::Told;
use super::guests::Stay;
use crate::ids::{PropertyId, RoomId};
use crate::properties::Property;
use crate::secrets::Token;

/// A room, and the day from which somebody lives in it who did not come from here.
pub(super) struct Free {
    pub(super) id: RoomId,
    pub(super) label: String,
    pub(super) floor: i16,
    pub(super) until: NaiveDate,
}

/// Every room of a house, and until when it stood empty before today.
pub(super) async fn free_until(
    db: &mut PgConnection,
    property: PropertyId,
    today: NaiveDate,
) -> sqlx::Result<Vec<Free>> {
    sqlx::query_as!(
        Free,
        r#"select r.id, r.label, r.floor, least($2, min(s.arrives_on)) as "until!"
           from rooms r left join stays s on s.property_id = r.property_id and s.room_id = r.id
           where r.property_id = $1 group by r.property_id, r.id order by r.position"#,
        property as PropertyId,
        today,
    )
    .fetch_all(db)
    .await
}

/// They have all left. Their links and codes open nothing: nobody ever had them.
pub(super) async fn insert_stays(
    db: &mut PgConnection,
    house: &Property,
    stays: &[Stay],
) -> sqlx::Result<()> {
    let rows: Vec<Value> = stays.iter().map(|stay| row(house, stay)).collect();
    sqlx::query!(
        "insert into stays (property_id, id, room_id, guest, language, arrives_on, departs_on,
           status, arrived_at, departed_at, link_hash, code_hash)
         select property_id, id, room_id, guest, language, arrives_on, departs_on,
           status, arrived_at, departed_at, link_hash, code_hash
         from jsonb_populate_recordset(null::stays, $1)",
        Json(rows) as _,
    )
    .execute(db)
    .await?;
    Ok(())
}

fn row(house: &Property, stay: &Stay) -> Value {
    let (arrived, departed) = stay.here(house);
    json!({
        "property_id": house.id,
        "id": stay.id,
        "room_id": stay.room_id,
        "guest": stay.guest,
        "language": stay.language.code(),
        "arrives_on": stay.arrives_on,
        "departs_on": stay.departs_on,
        "status": "departed",
        "arrived_at": arrived,
        "departed_at": departed,
        "link_hash": format!("\\x{}", HEXLOWER.encode(&Token::link().hash())),
        "code_hash": "",
    })
}

/// Rows of the tables that hang on stays and requests, each table in the order of its foreign keys.
pub(super) async fn insert_told(db: &mut PgConnection, told: &Told) -> sqlx::Result<()> {
    let rows = |table: &str| Json(told.rows_of(table));
    sqlx::query!(
        "insert into calls select * from jsonb_populate_recordset(null::calls, $1)",
        rows("calls") as _
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into call_occasions select * from jsonb_populate_recordset(null::call_occasions, $1)",
        rows("call_occasions") as _,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into letters select * from jsonb_populate_recordset(null::letters, $1)",
        rows("letters") as _,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "update stays s set prefers_no_calls = true
         from jsonb_populate_recordset(null::stays, $1) as told
         where s.property_id = told.property_id and s.id = told.id",
        rows("stays") as _,
    )
    .execute(&mut *db)
    .await?;
    insert_righting(db, told).await?;
    insert_papers(db, told).await?;
    insert_rules(db, told).await?;
    insert_told_to_us(db, told).await
}

/// What was put right.
async fn insert_righting(db: &mut PgConnection, told: &Told) -> sqlx::Result<()> {
    let rows = |table: &str| Json(told.rows_of(table));
    // What was chosen points at the recovery, and the recovery at what was chosen: both at once.
    sqlx::query!(
        "with gestures as (
           insert into recovery_gestures
             select * from jsonb_populate_recordset(null::recovery_gestures, $2)
         )
         insert into recoveries select * from jsonb_populate_recordset(null::recoveries, $1)",
        rows("recoveries") as _,
        rows("recovery_gestures") as _,
    )
    .execute(&mut *db)
    .await?;
    Ok(())
}

/// What was written and done, what it cost, and which miss was put right by what.
async fn insert_papers(db: &mut PgConnection, told: &Told) -> sqlx::Result<()> {
    let rows = |table: &str| Json(told.rows_of(table));
    sqlx::query!(
        "insert into recovery_letters
           select * from jsonb_populate_recordset(null::recovery_letters, $1)",
        rows("recovery_letters") as _,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into recovery_fixes select * from jsonb_populate_recordset(null::recovery_fixes, $1)",
        rows("recovery_fixes") as _,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into exceptions select * from jsonb_populate_recordset(null::exceptions, $1)",
        rows("exceptions") as _,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "update misses m set recovery_id = told.recovery_id
         from jsonb_populate_recordset(null::misses, $1) as told
         where m.property_id = told.property_id and m.request_id = told.request_id",
        rows("misses") as _,
    )
    .execute(&mut *db)
    .await?;
    Ok(())
}

/// Which rules stood in the way, and what was decided about them.
async fn insert_rules(db: &mut PgConnection, told: &Told) -> sqlx::Result<()> {
    let rows = |table: &str| Json(told.rows_of(table));
    sqlx::query!(
        "insert into rules select * from jsonb_populate_recordset(null::rules, $1)",
        rows("rules") as _,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into rules_in_the_way
           select * from jsonb_populate_recordset(null::rules_in_the_way, $1)",
        rows("rules_in_the_way") as _,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into rule_decisions select * from jsonb_populate_recordset(null::rule_decisions, $1)",
        rows("rule_decisions") as _,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into decisions_told select * from jsonb_populate_recordset(null::decisions_told, $1)",
        rows("decisions_told") as _,
    )
    .execute(&mut *db)
    .await?;
    Ok(())
}

/// What was worth telling, and what guests would change.
async fn insert_told_to_us(db: &mut PgConnection, told: &Told) -> sqlx::Result<()> {
    let rows = |table: &str| Json(told.rows_of(table));
    sqlx::query!(
        "insert into moments select * from jsonb_populate_recordset(null::moments, $1)",
        rows("moments") as _,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into moment_people select * from jsonb_populate_recordset(null::moment_people, $1)",
        rows("moment_people") as _,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into advice select * from jsonb_populate_recordset(null::advice, $1)",
        rows("advice") as _,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into advice_outcomes
           select * from jsonb_populate_recordset(null::advice_outcomes, $1)",
        rows("advice_outcomes") as _,
    )
    .execute(&mut *db)
    .await?;
    Ok(())
}

/// How the rules stand after those days.
pub(super) async fn stand(db: &mut PgConnection, rules: &[Value]) -> sqlx::Result<()> {
    sqlx::query!(
        "update rules r set standing = told.standing
         from jsonb_populate_recordset(null::rules, $1) as told
         where r.property_id = told.property_id and r.id = told.id",
        Json(rules) as _,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What was spent on those days, as the allowances' own rows say it: the ledger, added up.
pub(super) async fn add_up(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into allowance_days (property_id, staff_id, day, spent, most)
           select property_id, staff_id, day, sum(amount), sum(amount) from exceptions
           where property_id = $1 and given_up_at is null group by property_id, staff_id, day
         on conflict (property_id, staff_id, day) do nothing",
        property as PropertyId,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "insert into allowance_cases (property_id, staff_id, case_id, spent, most)
           select property_id, staff_id, case_id, sum(amount), sum(amount) from exceptions
           where property_id = $1 and given_up_at is null group by property_id, staff_id, case_id
         on conflict (property_id, staff_id, case_id) do nothing",
        property as PropertyId,
    )
    .execute(&mut *db)
    .await?;
    Ok(())
}
