//! The parties of those days in Postgres.

use chrono::NaiveDate;
use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use sqlx::PgConnection;
use sqlx::types::Json;

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
