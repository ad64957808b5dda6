//! Stays in Postgres: noted down, begun, changed, over.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::{Card, Dates, Error, NewStay};
use crate::ids::{PropertyId, RoomId, StayId};
use crate::words::Language;

pub(super) async fn insert(
    db: &mut PgConnection,
    property: PropertyId,
    new: &NewStay,
    card: &Card,
    code_hash: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into stays (property_id, id, room_id, guest, language, arrives_on, departs_on,
           status, link_hash, code_hash)
         values ($1, $2, $3, $4, $5, $6, $7, 'expected', $8, $9)",
        property as PropertyId,
        card.stay as StayId,
        new.room as RoomId,
        new.guest,
        new.language.code(),
        new.arrives_on,
        new.departs_on,
        card.link.hash(),
        code_hash,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Whether the party was expected. The index `one_stay_in_a_room` decides who has the room.
pub(super) async fn arrive(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let arrived = sqlx::query!(
        "update stays set status = 'in_house', arrived_at = $3
         where property_id = $1 and id = $2 and status = 'expected'",
        property as PropertyId,
        stay as StayId,
        now,
    )
    .execute(db)
    .await;
    match arrived {
        Ok(done) => Ok(done.rows_affected() == 1),
        Err(sqlx::Error::Database(error)) if error.constraint() == Some("one_stay_in_a_room") => {
            Err(Error::RoomTaken)
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether the party had not left before.
pub(super) async fn depart(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let departed = sqlx::query!(
        "update stays set status = 'departed', departed_at = $3
         where property_id = $1 and id = $2 and status <> 'departed'",
        property as PropertyId,
        stay as StayId,
        now,
    )
    .execute(db)
    .await?;
    Ok(departed.rows_affected() == 1)
}

/// Where a party is, which it then stays until the transaction ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub room: String,
    pub floor: i16,
    pub guest: String,
    pub language: String,
    pub arrives_on: NaiveDate,
    pub departs_on: NaiveDate,
    /// When they came; none while they are expected.
    pub arrived_at: Option<DateTime<Utc>>,
}

/// Where the party is, or will be, if it has not left; it neither comes, moves nor leaves until the
/// transaction ends.
pub async fn hold(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Option<Held>> {
    // First the stay, then the room: a join would look for the old room of a party that moves.
    let stay = sqlx::query!(
        "select room_id, guest, language, arrives_on, departs_on, arrived_at from stays
         where property_id = $1 and id = $2 and status <> 'departed' for share",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_optional(&mut *db)
    .await?;
    let Some(stay) = stay else { return Ok(None) };
    let room = sqlx::query!(
        "select label, floor from rooms where property_id = $1 and id = $2",
        property as PropertyId,
        stay.room_id as RoomId,
    )
    .fetch_one(db)
    .await?;
    Ok(Some(Held {
        room: room.label,
        floor: room.floor,
        guest: stay.guest,
        language: stay.language,
        arrives_on: stay.arrives_on,
        departs_on: stay.departs_on,
        arrived_at: stay.arrived_at,
    }))
}

/// Sets the days of a stay that is not over, and gives back those it had and those it has. Who is here has come.
pub(super) async fn change_dates(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    dates: Dates,
) -> sqlx::Result<Option<(Dates, Dates)>> {
    let changed = sqlx::query!(
        r#"update stays s set departs_on = $4,
             arrives_on = case when s.status = 'expected' then $3 else s.arrives_on end
           from (select arrives_on, departs_on from stays
             where property_id = $1 and id = $2 and status <> 'departed' for no key update) old
           where s.property_id = $1 and s.id = $2
           returning old.arrives_on as "from_arrives!", old.departs_on as "from_departs!",
             s.arrives_on, s.departs_on"#,
        property as PropertyId,
        stay as StayId,
        dates.arrives_on,
        dates.departs_on,
    )
    .fetch_optional(db)
    .await?;
    Ok(changed.map(|it| {
        let before = Dates { arrives_on: it.from_arrives, departs_on: it.from_departs };
        (before, Dates { arrives_on: it.arrives_on, departs_on: it.departs_on })
    }))
}

/// What the guest reads from now on, on every page and in what colleagues start from.
pub async fn set_language(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    language: Language,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update stays set language = $3 where property_id = $1 and id = $2",
        property as PropertyId,
        stay as StayId,
        language.code(),
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Whether a form has noted a party down already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    Not,
    /// The same form, sent twice; nobody came in with the first card yet.
    Unopened,
    /// The same form, sent twice; the first card is in use, or the party is gone.
    Opened,
    /// The form was changed before it was sent again: another party.
    Another,
}

/// Whether a stay with this id is there, and with these words. Whoever noted it down a moment ago is
/// waited for.
pub async fn noted(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    new: &NewStay,
) -> sqlx::Result<Noted> {
    queue(db, stay).await?;
    let row = sqlx::query!(
        r#"select room_id = $3 and guest = $4 and language = $5 and arrives_on = $6
               and departs_on = $7 as "same!",
             status = 'departed' or exists (
               select from stay_sessions n where n.property_id = $1 and n.stay_id = $2
             ) as "opened!"
           from stays where property_id = $1 and id = $2"#,
        property as PropertyId,
        stay as StayId,
        new.room as RoomId,
        new.guest,
        new.language.code(),
        new.arrives_on,
        new.departs_on,
    )
    .fetch_optional(db)
    .await?;
    Ok(match row {
        None => Noted::Not,
        Some(row) if !row.same => Noted::Another,
        Some(row) if row.opened => Noted::Opened,
        Some(_) => Noted::Unopened,
    })
}

/// Of two that note down the same stay at once, the second waits for the first.
async fn queue(db: &mut PgConnection, stay: StayId) -> sqlx::Result<()> {
    sqlx::query!(
        "select pg_advisory_xact_lock(hashtextextended($1::uuid::text, 0))",
        stay as StayId
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Whoever changes what a guest is owed, or what is put right for them, takes their turn: nobody else
/// does so until the transaction ends. After the requests and the stay, before what is put right.
pub async fn take_turn(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "select pg_advisory_xact_lock(
           hashtextextended('owed ' || $1::uuid::text || ' ' || $2::uuid::text, 0))",
        property as PropertyId,
        stay as StayId,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// New secrets for a stay that is not over. Whether there was one.
pub(super) async fn renew(
    db: &mut PgConnection,
    property: PropertyId,
    card: &Card,
    code_hash: &str,
) -> sqlx::Result<bool> {
    let renewed = sqlx::query!(
        "update stays set link_hash = $3, code_hash = $4
         where property_id = $1 and id = $2 and status <> 'departed'",
        property as PropertyId,
        card.stay as StayId,
        card.link.hash(),
        code_hash,
    )
    .execute(db)
    .await?;
    Ok(renewed.rows_affected() == 1)
}

/// The room that the party lived in until now. The index `one_stay_in_a_room` keeps two apart; none
/// if they are not in the house, or in that room already.
pub(super) async fn change_room(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    room: RoomId,
) -> Result<Option<String>, Error> {
    let moved = sqlx::query_scalar!(
        "update stays s set room_id = $3
         from rooms old
         where s.property_id = $1 and s.id = $2 and s.status = 'in_house' and s.room_id <> $3
           and old.property_id = s.property_id and old.id = s.room_id
         returning old.label",
        property as PropertyId,
        stay as StayId,
        room as RoomId,
    )
    .fetch_optional(db)
    .await;
    match moved {
        Ok(from) => Ok(from),
        Err(sqlx::Error::Database(error)) if error.constraint() == Some("one_stay_in_a_room") => {
            Err(Error::RoomTaken)
        }
        Err(error) => Err(error.into()),
    }
}
