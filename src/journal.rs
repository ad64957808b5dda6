//! Everything that happened, in order. Live pages follow it; insight reads it.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;
use sqlx::PgConnection;

use crate::ids::{PropertyId, RequestId, Seq, StayId};

/// The Postgres channel that rings when a journal grows.
pub const CHANNEL: &str = "journal";

/// What an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    pub property: PropertyId,
    pub stay: Option<StayId>,
    pub request: Option<RequestId>,
}

/// One event as live pages need it: that something happened, and to what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub property: PropertyId,
    pub seq: Seq,
    pub kind: String,
    pub stay: Option<StayId>,
    pub request: Option<RequestId>,
}

/// Something to be written down: when it happened, to what, and the event.
pub type Happened = (DateTime<Utc>, Subject, Value);

/// One event in full.
#[derive(Clone, Debug)]
pub struct Entry {
    pub seq: Seq,
    pub at: DateTime<Utc>,
    pub event: Value,
}

/// Writes one event down. `event` is a tagged enum: its `kind` is also a column.
///
/// Call it last. The property's counter row is held until the commit, so numbers appear in order
/// and without gaps, and whoever has read up to `n` has missed nothing before it. Ring the bell
/// after the commit: a NOTIFY inside it would hold up every commit of the server.
pub async fn append(
    db: &mut PgConnection,
    subject: Subject,
    event: &impl Serialize,
    at: DateTime<Utc>,
) -> sqlx::Result<Seq> {
    let event = serde_json::to_value(event).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let kind = event.get("kind").and_then(Value::as_str).unwrap_or_default().to_owned();
    sqlx::query_scalar!(
        r#"with head as (
             update journal_heads set seq = seq + 1 where property_id = $1 returning seq
           )
           insert into journal (property_id, seq, at, kind, stay_id, request_id, event)
           select $1, head.seq, $2, $3, $4, $5, $6 from head
           returning seq as "seq: Seq""#,
        subject.property as PropertyId,
        at,
        kind,
        subject.stay as Option<StayId>,
        subject.request as Option<RequestId>,
        event,
    )
    .fetch_one(db)
    .await
}

/// Writes down much at once, in this order: a history that is told, not lived through. All of one
/// property.
pub async fn append_all(db: &mut PgConnection, past: &[Happened]) -> sqlx::Result<()> {
    let Some((_, first, _)) = past.first() else { return Ok(()) };
    let (mut at, mut kinds, mut stays, mut requests, mut events) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (when, subject, event) in past {
        at.push(*when);
        kinds.push(event.get("kind").and_then(Value::as_str).unwrap_or_default().to_owned());
        stays.push(subject.stay);
        requests.push(subject.request);
        events.push(event.clone());
    }
    sqlx::query!(
        "with head as (
           update journal_heads set seq = seq + cardinality($2::timestamptz[])
           where property_id = $1 returning seq - cardinality($2::timestamptz[]) as before
         )
         insert into journal (property_id, seq, at, kind, stay_id, request_id, event)
         select $1, head.before + past.place, past.at, past.kind, past.stay, past.request, past.event
         from head, unnest($2::timestamptz[], $3::text[], $4::uuid[], $5::uuid[], $6::jsonb[])
           with ordinality as past (at, kind, stay, request, event, place)",
        first.property as PropertyId,
        &at,
        &kinds,
        &stays as &[Option<StayId>],
        &requests as &[Option<RequestId>],
        &events,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Opens the journal of a new property.
pub async fn open(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<()> {
    sqlx::query!("insert into journal_heads (property_id) values ($1)", property as PropertyId)
        .execute(db)
        .await?;
    Ok(())
}

/// The newest event's number.
pub async fn newest(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Seq> {
    let newest = sqlx::query_scalar!(
        r#"select seq as "seq: Seq" from journal_heads where property_id = $1"#,
        property as PropertyId
    )
    .fetch_optional(db)
    .await?;
    Ok(newest.unwrap_or_default())
}

/// What happened after each property's number, in order, at most `most` events in all.
pub async fn since(
    db: &mut PgConnection,
    seen: &[(PropertyId, Seq)],
    most: i64,
) -> sqlx::Result<Vec<Change>> {
    let (properties, numbers): (Vec<PropertyId>, Vec<i64>) =
        seen.iter().map(|(property, seq)| (*property, seq.0)).unzip();
    sqlx::query_as!(
        Change,
        r#"select j.property_id as property, j.seq, j.kind, j.stay_id as stay, j.request_id as request
           from unnest($1::uuid[], $2::bigint[]) as seen (property_id, seq)
           join journal j on j.property_id = seen.property_id and j.seq > seen.seq
           order by j.property_id, j.seq limit $3"#,
        &properties as &[PropertyId],
        &numbers,
        most,
    )
    .fetch_all(db)
    .await
}

/// What happened to one request, oldest first.
pub async fn of_request(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Vec<Entry>> {
    sqlx::query_as!(
        Entry,
        "select seq, at, event from journal
         where property_id = $1 and request_id = $2 order by seq",
        property as PropertyId,
        request as RequestId,
    )
    .fetch_all(db)
    .await
}

/// Tells every server that some journal grew. In a transaction of its own, after the commit.
pub async fn ring(db: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("select pg_notify($1, '')", CHANNEL).execute(db).await?;
    Ok(())
}
