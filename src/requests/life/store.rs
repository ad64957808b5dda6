//! Whole lives in Postgres: many at once, because a year of them is half a million rows.

use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::Life;
use crate::misses;
use crate::requests::{Request, Terms};

/// Writes lives down that are over; what the journal says of them is told with the days on which it
/// happened.
pub async fn write(db: &mut PgConnection, lives: &[Life]) -> sqlx::Result<()> {
    let rows: Vec<Value> = lives.iter().map(row).collect();
    insert(db, &rows).await?;
    let said: Vec<Value> = lives.iter().flat_map(said).collect();
    insert_messages(db, &said).await?;
    for miss in lives.iter().flat_map(|life| &life.misses) {
        misses::record(db, miss, None).await?;
    }
    Ok(())
}

/// A life as its row says it.
fn row(life: &Life) -> Value {
    let request = &life.request;
    let (within_minutes, within_until) = match request.state.asked() {
        Some((_, Terms::Within(minutes))) => (Some(minutes), None),
        Some((_, Terms::At(at))) => (None, Some(at)),
        None => (None, None),
    };
    let (delivered_at, how) = request.state.delivered().unzip();
    let mut row = as_filed(request);
    let as_it_stands = json!({
        "fingerprint": format!("\\x{}", HEXLOWER.encode(&life.fingerprint)),
        "status": request.state.status(),
        "answer_by": request.state.answer_by(),
        "owner_id": request.state.owner(),
        "promised_for": request.state.promise().map(|promise| promise.by),
        "started_at": request.started_at,
        "delivered_at": delivered_at,
        "delivered_how": how,
        "closed_at": request.closed_at,
        "within_minutes": within_minutes,
        "within_until": within_until,
        "reopened": request.reopened,
        "since": request.since,
        "level": request.level,
        "missed_for": request.missed_for,
        "guest_left": request.guest_left,
        "version": request.version,
        "waits_since": request.waits_since,
        "answered_at": request.answered_at,
        "first_promised_for": request.first_promised_for,
        "owed_for": request.state.owed().map(|promise| promise.by),
    });
    if let (Value::Object(row), Value::Object(more)) = (&mut row, as_it_stands) {
        row.extend(more);
    }
    row
}

fn as_filed(request: &Request) -> Value {
    json!({
        "property_id": request.property,
        "id": request.id,
        "stay_id": request.stay,
        "guest": request.guest,
        "room": request.room,
        "floor": request.floor,
        "language": request.language.code(),
        "item": request.item,
        "department": request.department,
        "urgency": request.urgency,
        "label": request.label,
        "choice": request.choice,
        "quantity": request.quantity,
        "over_cap": request.over_cap,
        "words": request.words,
        "manner": request.manner,
        "target_minutes": request.target_minutes,
        "answer_minutes": request.answer_minutes,
        "price": request.price,
        "filed_at": request.filed_at,
        "filed_by": request.filed_by,
        "wanted_for": request.wanted_for,
    })
}

fn said(life: &Life) -> impl Iterator<Item = Value> + '_ {
    life.said.iter().map(|(at, note)| {
        json!({
            "property_id": life.request.property,
            "id": note.id,
            "request_id": life.request.id,
            "at": at,
            "staff_id": note.by,
            "body": note.words.as_str(),
            "language": note.language.code(),
        })
    })
}

async fn insert(db: &mut PgConnection, rows: &[Value]) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into requests (property_id, id, stay_id, guest, room, floor, language, item,
           department, urgency, label, choice, quantity, over_cap, words, manner, target_minutes,
           answer_minutes, price, filed_at, filed_by, fingerprint, status, version, wanted_for,
           answer_by, owner_id, promised_for, started_at, delivered_at, delivered_how, closed_at,
           reopened, since, level, missed_for, guest_left, within_minutes, within_until, waits_since,
           answered_at, first_promised_for, owed_for)
         select property_id, id, stay_id, guest, room, floor, language, item,
           department, urgency, label, choice, quantity, over_cap, words, manner, target_minutes,
           answer_minutes, price, filed_at, filed_by, fingerprint, status, version, wanted_for,
           answer_by, owner_id, promised_for, started_at, delivered_at, delivered_how, closed_at,
           reopened, since, level, missed_for, guest_left, within_minutes, within_until, waits_since,
           answered_at, first_promised_for, owed_for
         from jsonb_populate_recordset(null::requests, $1)",
        Json(rows) as _,
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn insert_messages(db: &mut PgConnection, rows: &[Value]) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into messages (property_id, id, request_id, at, staff_id, body, language)
         select property_id, id, request_id, at, staff_id, body, language
         from jsonb_populate_recordset(null::messages, $1)",
        Json(rows) as _,
    )
    .execute(db)
    .await?;
    Ok(())
}
