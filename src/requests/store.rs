//! Requests in Postgres: how they come into the table, are held still, and are saved.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::lifecycle::{How, State, Status, Terms};
use super::wish::{Manner, WaitsFor, Wish};
use super::{Error, Party, Request, Target};
use crate::ids::{PreferenceId, PropertyId, RequestId, StaffId, StayId};
use crate::promises::Urgency;
use crate::staff::Department;

/// Reads requests. What follows is the rest of the query, and its arguments.
macro_rules! rows {
    ($rest:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query_as!(
            $crate::requests::row::Row,
            "select property_id, id, stay_id, guest, room, floor, language, item, department,
               urgency, label, choice, quantity, over_cap, words, manner, target_minutes, price,
               filed_at, filed_by, status, version, wanted_for, answer_by, owner_id, promised_for,
               started_at, delivered_at, delivered_how, closed_at, reopened, answer_minutes, since,
               level, doubted_at, missed_for, moved_from, guest_left, parked_until, within_minutes,
               within_until, preference_id, service_date, amended_at, waits_for, waits_since,
               answered_at, first_promised_for, owed_for
             from requests " + $rest,
            $($argument),+
        )
    };
}

pub(super) use rows;

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
           filed_at, filed_by, fingerprint, status, wanted_for, answer_by, price, since,
           answer_minutes, preference_id, service_date, waits_for, waits_since)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
           $19, $20, $21, $22, $23, $24, $18, $25, $26,
           $27, $28, $29)
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
        wish.fingerprint,
        state.status() as Status,
        wish.wanted,
        state.answer_by(),
        wish.price,
        wish.answer_minutes,
        wish.born_of.map(|born| born.preference) as Option<PreferenceId>,
        wish.born_of.map(|born| born.day),
        wish.waits_for as Option<WaitsFor>,
        state.answer_by().map(|_| now),
    )
    .fetch_optional(db)
    .await?;
    replays.map(|replays| replays == 0).ok_or(Error::AnotherWish)
}

/// Whether this very wish of the stay is filed already; counts its repetition.
pub(super) async fn repeat(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    id: RequestId,
    fingerprint: &[u8],
) -> sqlx::Result<bool> {
    let repeated = sqlx::query!(
        "update requests set replays = replays + 1
         where property_id = $1 and stay_id = $2 and id = $3 and fingerprint = $4",
        property as PropertyId,
        stay as StayId,
        id as RequestId,
        fingerprint,
    )
    .execute(db)
    .await?;
    Ok(repeated.rows_affected() == 1)
}

/// One request, held still until the transaction ends.
pub(super) async fn lock(db: &mut PgConnection, target: Target) -> sqlx::Result<Option<Request>> {
    rows!(
        "where property_id = $1 and id = $2 and ($3::uuid is null or stay_id = $3) for no key update",
        target.property as PropertyId,
        target.id as RequestId,
        target.stay as Option<StayId>,
    )
    .fetch_optional(db)
    .await?
    .map(Request::try_from)
    .transpose()
}

/// What was made from a preference for a day, held still until the transaction ends.
pub(super) async fn lock_born_of(
    db: &mut PgConnection,
    property: PropertyId,
    preference: PreferenceId,
    day: NaiveDate,
) -> sqlx::Result<Option<Request>> {
    rows!(
        "where property_id = $1 and preference_id = $2 and service_date = $3 for no key update",
        property as PropertyId,
        preference as PreferenceId,
        day,
    )
    .fetch_optional(db)
    .await?
    .map(Request::try_from)
    .transpose()
}

/// Whether something was made from a preference for a day.
pub(super) async fn is_born(
    db: &mut PgConnection,
    property: PropertyId,
    preference: PreferenceId,
    day: NaiveDate,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from requests
             where property_id = $1 and preference_id = $2 and service_date = $3) as "is!""#,
        property as PropertyId,
        preference as PreferenceId,
        day,
    )
    .fetch_one(db)
    .await
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
        _ if delivered_at.is_some() => request.started_at,
        _ => None,
    };
    let parked_until = if let State::Parked { until, .. } = *state { Some(until) } else { None };
    let (within_minutes, within_until) = match state.asked() {
        Some((_, Terms::Within(minutes))) => (Some(minutes), None),
        Some((_, Terms::At(at))) => (None, Some(at)),
        None => (None, None),
    };
    let closed_at = state.is_over().then_some(now);
    sqlx::query!(
        "update requests set status = $3, version = $4, answer_by = $5, owner_id = $6,
           promised_for = $7, started_at = $8, delivered_at = $9, delivered_how = $10,
           closed_at = case when closed_at is null or $11::timestamptz is null then $11 else closed_at end,
           reopened = $12, since = $13, level = $14, doubted_at = $15, missed_for = $16, room = $17,
           floor = $18, moved_from = $19, parked_until = $20, within_minutes = $21,
           within_until = $22, guest_left = $23, wanted_for = $24, quantity = $25, over_cap = $26,
           choice = $27, words = $28, manner = $29, amended_at = $30,
           waits_since = $31, answered_at = $32, first_promised_for = $33, owed_for = $34
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
        request.since,
        request.level,
        request.doubted_at,
        request.missed_for,
        request.room,
        request.floor,
        request.moved_from,
        parked_until,
        within_minutes,
        within_until,
        request.guest_left,
        request.wanted_for,
        request.quantity,
        request.over_cap,
        Json(&request.choice) as _,
        request.words,
        request.manner as Manner,
        request.amended_at,
        request.waits_since,
        request.answered_at,
        request.first_promised_for,
        state.owed().map(|promise| promise.by),
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What a stay has open, held still until the transaction ends.
pub(super) async fn lock_open_of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Request>> {
    rows!(
        "where property_id = $1 and stay_id = $2 and status not in ('settled', 'cancelled', 'unmet')
         order by id for no key update",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(db)
    .await?
    .into_iter()
    .map(Request::try_from)
    .collect()
}
