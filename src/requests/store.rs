//! Requests in Postgres. All of this domain's SQL, and nothing but SQL.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::lifecycle::{How, State, Status};
use super::wish::{Manner, Wish};
use super::{Error, Note, Party, Request, Target};
use crate::catalogue::Label;
use crate::ids::{MessageId, PropertyId, RequestId, StaffId, StayId};
use crate::promises::{Promise, Urgency};
use crate::staff::Department;
use crate::words::Language;

/// A row as it stands in the table.
struct Row {
    property_id: PropertyId,
    id: RequestId,
    stay_id: StayId,
    guest: String,
    room: String,
    floor: i16,
    language: String,
    item: String,
    department: Department,
    urgency: Urgency,
    label: Json<Label>,
    choice: Json<Label>,
    quantity: Option<i16>,
    over_cap: bool,
    words: String,
    manner: Manner,
    target_minutes: i16,
    filed_at: DateTime<Utc>,
    filed_by: Option<StaffId>,
    status: Status,
    version: i32,
    wanted_for: Option<DateTime<Utc>>,
    answer_by: Option<DateTime<Utc>>,
    owner_id: Option<StaffId>,
    promised_for: Option<DateTime<Utc>>,
    started_at: Option<DateTime<Utc>>,
    delivered_at: Option<DateTime<Utc>>,
    delivered_how: Option<How>,
    closed_at: Option<DateTime<Utc>>,
    reopened: i16,
}

impl Row {
    fn state(&self) -> sqlx::Result<State> {
        let half = || {
            let broken = format!("request {} is only half {:?}", self.id, self.status);
            sqlx::Error::Decode(broken.into())
        };
        let held = || {
            let by = self.owner_id.ok_or_else(half)?;
            let promise = Promise { by: self.promised_for.ok_or_else(half)? };
            Ok::<_, sqlx::Error>((by, promise))
        };
        let brought = || {
            let at = self.delivered_at.ok_or_else(half)?;
            Ok::<_, sqlx::Error>((at, self.delivered_how.ok_or_else(half)?))
        };
        Ok(match self.status {
            Status::Scheduled => State::Scheduled { wanted: self.wanted_for.ok_or_else(half)? },
            Status::Filed => State::Filed { answer_by: self.answer_by.ok_or_else(half)? },
            Status::Confirmed => {
                let (by, promise) = held()?;
                State::Confirmed { by, promise }
            }
            Status::UnderWay => {
                let ((by, promise), since) = (held()?, self.started_at.ok_or_else(half)?);
                State::UnderWay { by, promise, since }
            }
            Status::Delivered => {
                let ((by, promise), (at, how)) = (held()?, brought()?);
                State::Delivered { by, promise, at, how }
            }
            Status::Settled => {
                let ((by, promise), (at, how)) = (held()?, brought()?);
                State::Settled { by, promise, at, how }
            }
            Status::Cancelled => State::Cancelled,
        })
    }
}

impl TryFrom<Row> for Request {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> sqlx::Result<Self> {
        Ok(Self {
            state: row.state()?,
            property: row.property_id,
            id: row.id,
            stay: row.stay_id,
            guest: row.guest,
            room: row.room,
            floor: row.floor,
            // A language that was dropped since: read as the first of ours.
            language: row.language.parse().unwrap_or(Language::En),
            item: row.item,
            department: row.department,
            urgency: row.urgency,
            label: row.label.0,
            choice: row.choice.0,
            quantity: row.quantity,
            over_cap: row.over_cap,
            words: row.words,
            manner: row.manner,
            target_minutes: row.target_minutes,
            filed_at: row.filed_at,
            filed_by: row.filed_by,
            version: row.version,
            wanted_for: row.wanted_for,
            started_at: row.started_at,
            closed_at: row.closed_at,
            reopened: row.reopened,
        })
    }
}

/// Whether it was new. The same wish again only counts its repetition; another wish under the same
/// id, or somebody else's id, is an error.
pub(super) async fn insert(
    db: &mut PgConnection,
    party: &Party,
    wish: &Wish,
    state: &State,
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let replays = sqlx::query_scalar!(
        "insert into requests (property_id, id, stay_id, guest, room, floor, language, item,
           department, urgency, label, choice, quantity, over_cap, words, manner, target_minutes,
           filed_at, filed_by, fingerprint, status, wanted_for, answer_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
           $19, $20, $21, $22, $23)
         on conflict (property_id, id) do update set replays = requests.replays + 1
           where requests.stay_id = excluded.stay_id
             and requests.fingerprint = excluded.fingerprint
         returning replays",
        party.property as PropertyId,
        wish.id as RequestId,
        party.stay as StayId,
        party.guest,
        party.room,
        party.floor,
        party.language.code(),
        wish.item,
        wish.department as Department,
        wish.urgency as Urgency,
        Json(&wish.label) as _,
        Json(&wish.choice) as _,
        wish.quantity,
        wish.over_cap,
        wish.words.as_str(),
        wish.manner as Manner,
        wish.target_minutes,
        now,
        by as Option<StaffId>,
        wish.fingerprint(),
        state.status() as Status,
        wish.wanted,
        state.answer_by(),
    )
    .fetch_optional(db)
    .await?;
    replays.map(|replays| replays == 0).ok_or(Error::AnotherWish)
}

/// One request, held still until the transaction ends.
pub(super) async fn lock(db: &mut PgConnection, target: Target) -> sqlx::Result<Option<Request>> {
    sqlx::query_as!(
        Row,
        "select property_id, id, stay_id, guest, room, floor, language, item, department, urgency,
           label, choice, quantity, over_cap, words, manner, target_minutes, filed_at, filed_by,
           status, version, wanted_for, answer_by, owner_id, promised_for, started_at,
           delivered_at, delivered_how, closed_at, reopened
         from requests
         where property_id = $1 and id = $2 and ($3::uuid is null or stay_id = $3) for update",
        target.property as PropertyId,
        target.id as RequestId,
        target.stay as Option<StayId>,
    )
    .fetch_optional(db)
    .await?
    .map(Request::try_from)
    .transpose()
}

/// One request, to look at.
pub async fn find(db: &mut PgConnection, target: Target) -> sqlx::Result<Option<Request>> {
    sqlx::query_as!(
        Row,
        "select property_id, id, stay_id, guest, room, floor, language, item, department, urgency,
           label, choice, quantity, over_cap, words, manner, target_minutes, filed_at, filed_by,
           status, version, wanted_for, answer_by, owner_id, promised_for, started_at,
           delivered_at, delivered_how, closed_at, reopened
         from requests
         where property_id = $1 and id = $2 and ($3::uuid is null or stay_id = $3)",
        target.property as PropertyId,
        target.id as RequestId,
        target.stay as Option<StayId>,
    )
    .fetch_optional(db)
    .await?
    .map(Request::try_from)
    .transpose()
}

/// What is not over, in a house.
pub async fn open(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Vec<Request>> {
    sqlx::query_as!(
        Row,
        "select property_id, id, stay_id, guest, room, floor, language, item, department, urgency,
           label, choice, quantity, over_cap, words, manner, target_minutes, filed_at, filed_by,
           status, version, wanted_for, answer_by, owner_id, promised_for, started_at,
           delivered_at, delivered_how, closed_at, reopened
         from requests
         where property_id = $1
           and status in ('scheduled', 'filed', 'confirmed', 'under_way', 'delivered')
         order by filed_at, id",
        property as PropertyId,
    )
    .fetch_all(db)
    .await?
    .into_iter()
    .map(Request::try_from)
    .collect()
}

/// What was over since a moment, the newest first.
pub async fn done_since(
    db: &mut PgConnection,
    property: PropertyId,
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<Request>> {
    sqlx::query_as!(
        Row,
        "select property_id, id, stay_id, guest, room, floor, language, item, department, urgency,
           label, choice, quantity, over_cap, words, manner, target_minutes, filed_at, filed_by,
           status, version, wanted_for, answer_by, owner_id, promised_for, started_at,
           delivered_at, delivered_how, closed_at, reopened
         from requests where property_id = $1 and closed_at >= $2
         order by closed_at desc, id",
        property as PropertyId,
        since,
    )
    .fetch_all(db)
    .await?
    .into_iter()
    .map(Request::try_from)
    .collect()
}

/// What a stay asked for since a moment, and what is still open, the newest first.
pub async fn of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    since: DateTime<Utc>,
) -> sqlx::Result<Vec<Request>> {
    sqlx::query_as!(
        Row,
        "select property_id, id, stay_id, guest, room, floor, language, item, department, urgency,
           label, choice, quantity, over_cap, words, manner, target_minutes, filed_at, filed_by,
           status, version, wanted_for, answer_by, owner_id, promised_for, started_at,
           delivered_at, delivered_how, closed_at, reopened
         from requests
         where property_id = $1 and stay_id = $2
           and (closed_at is null or closed_at >= $3 or filed_at >= $3)
         order by filed_at desc, id",
        property as PropertyId,
        stay as StayId,
        since,
    )
    .fetch_all(db)
    .await?
    .into_iter()
    .map(Request::try_from)
    .collect()
}

/// The state's columns. What is no longer true is empty again.
pub(super) async fn save(
    db: &mut PgConnection,
    request: &Request,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let state = &request.state;
    let (delivered_at, how) = state.delivered().unzip();
    // When somebody set out stays known after they arrived.
    let started_at = match *state {
        State::UnderWay { since, .. } => Some(since),
        State::Delivered { .. } | State::Settled { .. } => request.started_at,
        State::Scheduled { .. }
        | State::Filed { .. }
        | State::Confirmed { .. }
        | State::Cancelled => None,
    };
    let closed_at = state.is_over().then_some(now);
    sqlx::query!(
        "update requests set status = $3, version = $4, answer_by = $5, owner_id = $6,
           promised_for = $7, started_at = $8, delivered_at = $9, delivered_how = $10,
           closed_at = $11, reopened = $12
         where property_id = $1 and id = $2",
        request.property as PropertyId,
        request.id as RequestId,
        state.status() as Status,
        request.version,
        state.answer_by(),
        state.owner() as Option<StaffId>,
        state.promise().map(|promise| promise.by),
        started_at,
        delivered_at,
        how as Option<How>,
        closed_at,
        request.reopened,
    )
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn write_down(
    db: &mut PgConnection,
    request: &Request,
    note: &Note,
    now: DateTime<Utc>,
) -> sqlx::Result<MessageId> {
    let id = MessageId::new();
    sqlx::query!(
        "insert into messages (property_id, id, request_id, at, staff_id, body, language)
         values ($1, $2, $3, $4, $5, $6, $7)",
        request.property as PropertyId,
        id as MessageId,
        request.id as RequestId,
        now,
        note.by as Option<StaffId>,
        note.words.as_str(),
        note.language.code(),
    )
    .execute(db)
    .await?;
    Ok(id)
}

/// What somebody wrote about a request.
#[derive(Clone, Debug)]
pub struct Said {
    pub id: MessageId,
    pub at: DateTime<Utc>,
    /// The colleague, or nobody: the guest.
    pub by: Option<StaffId>,
    pub body: String,
    pub language: String,
}

/// What people wrote about a request, oldest first.
pub async fn messages(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<Vec<Said>> {
    sqlx::query_as!(
        Said,
        "select id, at, staff_id as by, body, language from messages
         where property_id = $1 and request_id = $2 order by at, id",
        property as PropertyId,
        request as RequestId,
    )
    .fetch_all(db)
    .await
}

/// Of what was over since a moment, that which the guest called just right.
pub(super) async fn just_right(
    db: &mut PgConnection,
    property: PropertyId,
    since: DateTime<Utc>,
) -> sqlx::Result<HashSet<RequestId>> {
    let ids = sqlx::query_scalar!(
        "select r.id from requests r
         where r.property_id = $1 and r.closed_at >= $2 and r.status = 'settled'
           and exists (select from journal j
             where j.property_id = r.property_id and j.request_id = r.id
               and j.kind = 'settled' and j.event ->> 'by' = 'guest')",
        property as PropertyId,
        since,
    )
    .fetch_all(db)
    .await?;
    Ok(ids.into_iter().collect())
}

/// Where the last word about something open is the guest's, and when it was written: of one
/// request, or of a whole house.
pub(super) async fn guest_wrote(
    db: &mut PgConnection,
    property: PropertyId,
    request: Option<RequestId>,
) -> sqlx::Result<HashMap<RequestId, DateTime<Utc>>> {
    let rows = sqlx::query!(
        "select r.id, m.at from requests r
         cross join lateral (select at, staff_id from messages
           where property_id = r.property_id and request_id = r.id
           order by at desc, id desc limit 1) m
         where r.property_id = $1 and ($2::uuid is null or r.id = $2) and m.staff_id is null
           and r.status in ('scheduled', 'filed', 'confirmed', 'under_way', 'delivered')",
        property as PropertyId,
        request as Option<RequestId>,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.at)).collect())
}

/// The first time from `since` on at which something of a stay becomes late, if nothing happens.
pub(super) async fn turns_late_at(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    since: DateTime<Utc>,
) -> sqlx::Result<Option<DateTime<Utc>>> {
    sqlx::query_scalar!(
        "select min(coalesce(answer_by, promised_for)) from requests
         where property_id = $1 and stay_id = $2
           and status in ('filed', 'confirmed', 'under_way')
           and coalesce(answer_by, promised_for) >= $3",
        property as PropertyId,
        stay as StayId,
        since,
    )
    .fetch_one(db)
    .await
}

/// How much a guest asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    /// Whether this very wish is filed already: a repetition asks for nothing more.
    pub known: bool,
    pub lately: i64,
    pub open: i64,
}

/// How much the guests of a stay asked for themselves since a moment, and how much of theirs is open.
pub(super) async fn pace(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    wish: RequestId,
    since: DateTime<Utc>,
) -> sqlx::Result<Pace> {
    sqlx::query_as!(
        Pace,
        r#"select coalesce(bool_or(id = $3), false) as "known!",
             count(*) filter (where filed_at > $4) as "lately!",
             count(*) filter (where closed_at is null) as "open!"
           from requests where property_id = $1 and stay_id = $2 and filed_by is null"#,
        property as PropertyId,
        stay as StayId,
        wish as RequestId,
        since,
    )
    .fetch_one(db)
    .await
}
