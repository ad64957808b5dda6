//! Sessions in Postgres.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::{Practising, Staff};
use crate::ids::{DeviceId, PropertyId, StaffId};
use crate::properties::Property;
use crate::properties::row::Row as PropertyRow;
use crate::staff::store::roles;
use crate::staff::{Department, faces};

/// A promise of the real house that is due so soon is heard in practice as well.
const SOON: TimeDelta = TimeDelta::minutes(5);

/// Lets a colleague of a house into its practice house: who joined after it was opened is not there yet.
pub(super) async fn let_in(
    db: &mut PgConnection,
    house: PropertyId,
    sandbox: PropertyId,
    staff: StaffId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "select copy_colleague_for_practice($1, $2, $3)",
        house as PropertyId,
        sandbox as PropertyId,
        staff as StaffId,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A session in a practice house, which stands on a real one: it ends with it at the latest.
pub(super) async fn begin_behind(
    db: &mut PgConnection,
    (sandbox, staff): (PropertyId, StaffId),
    behind: &[u8],
    token_hash: &[u8],
    now: DateTime<Utc>,
    ends_at: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let begun = sqlx::query!(
        "insert into staff_sessions
           (token_hash, property_id, staff_id, created_at, seen_at, expires_at, behind)
         select $1, $2, $3, $4, $4, least(n.expires_at, $5), n.token_hash
         from staff_sessions n where n.token_hash = $6 and n.behind is null",
        token_hash,
        sandbox as PropertyId,
        staff as StaffId,
        now,
        ends_at,
        behind,
    )
    .execute(db)
    .await?;
    Ok(begun.rows_affected() == 1)
}

/// Ends every session in a practice house. The real ones behind them stay as they are.
pub(super) async fn end_all(db: &mut PgConnection, sandbox: PropertyId) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from staff_sessions where property_id = $1 and behind is not null",
        sandbox as PropertyId,
    )
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn begin_session(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    device: Option<DeviceId>,
    token_hash: &[u8],
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into staff_sessions
           (token_hash, property_id, staff_id, device_id, created_at, seen_at, expires_at)
         values ($1, $2, $3, $4, $5, $5, $6)",
        token_hash,
        property as PropertyId,
        staff as StaffId,
        device as Option<DeviceId>,
        now,
        expires_at,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Keeps `most` sessions of somebody, the newest and those before it. Whether others ended.
pub(super) async fn end_oldest_sessions(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    newest: &[u8],
    most: i64,
) -> sqlx::Result<bool> {
    let ended = sqlx::query!(
        "delete from staff_sessions where token_hash in (
           select token_hash from staff_sessions where property_id = $1 and staff_id = $2
           order by token_hash = $3 desc, created_at desc, token_hash offset $4)",
        property as PropertyId,
        staff as StaffId,
        newest,
        most,
    )
    .execute(db)
    .await?;
    Ok(ended.rows_affected() > 0)
}

/// Ends a session. Whose it was, if there was one.
pub(super) async fn end_session(
    db: &mut PgConnection,
    session: &[u8],
) -> sqlx::Result<Option<(PropertyId, StaffId)>> {
    let ended = sqlx::query!(
        r#"delete from staff_sessions where token_hash = $1
           returning property_id as "property: PropertyId", staff_id as "staff: StaffId""#,
        session,
    )
    .fetch_optional(db)
    .await?;
    Ok(ended.map(|row| (row.property, row.staff)))
}

pub(super) async fn end_expired_sessions(
    db: &mut PgConnection,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!("delete from staff_sessions where expires_at <= $1", now).execute(db).await?;
    Ok(())
}

pub(in crate::staff) async fn end_sessions(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from staff_sessions where property_id = $1 and staff_id = $2",
        property as PropertyId,
        staff as StaffId,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// With it, the practice that stands on it.
pub(super) async fn touch(
    db: &mut PgConnection,
    session: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update staff_sessions set seen_at = $2 where token_hash = $1 or behind = $1",
        session,
        now
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A session, and what waits for whoever is signed in with it.
struct Row {
    property_id: PropertyId,
    slug: String,
    property_name: String,
    time_zone: String,
    property_language: String,
    currency: String,
    night_audit: NaiveTime,
    desk_extension: String,
    phone: String,
    id: StaffId,
    name: String,
    given_name: String,
    roles: Vec<String>,
    department: Department,
    extension: String,
    language: String,
    bell: bool,
    device_id: Option<DeviceId>,
    seen_at: DateTime<Utc>,
    behind: Option<Vec<u8>>,
    hash: Option<String>,
    calls: i64,
    news: i64,
    righting: i64,
    mine: i64,
    rings: i64,
    invited: Option<String>,
}

/// Reads a session with its house and its person. What follows is what waits for them, and from where.
macro_rules! signed_in {
    ($rest:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query_as!(
            Row,
            "select p.id as property_id, p.slug, p.name as property_name, p.time_zone,
                 p.language as property_language, p.currency, p.night_audit, p.desk_extension, p.phone,
                 s.id, s.name, s.given_name, s.roles, s.department as \"department: Department\",
                 s.extension, s.language, s.bell, n.device_id, n.seen_at, n.behind,
                 f.hash as \"hash?\", " + $rest,
            $($argument),+
        )
    };
}

/// The person behind a session that has not expired, who still works here, on a device that was
/// not taken back.
pub(super) async fn of_session(
    db: &mut PgConnection,
    session: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Staff>> {
    let row = signed_in!(
        r#"(select count(*) from calls c
               where c.property_id = n.property_id and c.status = 'due' and c.due_at <= $2) as "calls!",
             (select count(*) from decisions_told t
               where t.property_id = s.property_id and t.staff_id = s.id and t.seen_at is null)
             + (select count(*) from moment_people t
               join moments m on m.property_id = t.property_id and m.id = t.moment_id
                 and m.taken_back_at is null
               where t.property_id = s.property_id and t.staff_id = s.id and t.seen_at is null) as "news!",
             (select count(*) from recoveries r where r.property_id = n.property_id
               and r.closed_at is null) as "righting!",
             (select count(*) from recoveries r where r.property_id = n.property_id
               and n.staff_id in (r.owner_id, r.handed_to) and r.closed_at is null) as "mine!",
             case when n.behind is null then 0 else (select count(*) from requests r
               where r.property_id = p.practice_of and (
                 r.status = 'filed' and (
                   r.department = s.department and s.roles && array['runner', 'lead', 'desk']
                   or r.level >= 2 and s.roles && array['desk', 'manager'])
                 or r.owner_id = s.id and r.status in ('confirmed', 'under_way')
                   and (r.promised_for <= $3 or r.doubted_at is not null))) end as "rings!",
             (select o.given_name from practices e
               join staff o on o.property_id = e.property_id and o.id = e.opened_by
               where e.property_id = n.property_id and e.ended_at is null) as "invited?"
           from staff_sessions n
           join staff s on s.property_id = n.property_id and s.id = n.staff_id and s.left_at is null
           join properties p on p.id = n.property_id
           left join devices d on d.property_id = n.property_id and d.id = n.device_id
           left join faces f on f.property_id = s.property_id and f.staff_id = s.id
           where n.token_hash = $1 and n.expires_at > $2 and d.revoked_at is null"#,
        session,
        now,
        now + SOON,
    );
    row.fetch_optional(db).await?.map(|row| row.staff(session)).transpose()
}

impl Row {
    fn house(&self) -> sqlx::Result<Property> {
        Property::try_from(PropertyRow {
            id: self.property_id,
            slug: self.slug.clone(),
            name: self.property_name.clone(),
            time_zone: self.time_zone.clone(),
            language: self.property_language.clone(),
            currency: self.currency.clone(),
            night_audit: self.night_audit,
            desk_extension: self.desk_extension.clone(),
            phone: self.phone.clone(),
        })
    }

    fn staff(self, session: &[u8]) -> sqlx::Result<Staff> {
        let property = self.house()?;
        Ok(Staff {
            language: self.language.parse().unwrap_or(property.language),
            property,
            id: self.id,
            name: self.name,
            given_name: self.given_name,
            roles: roles(&self.roles),
            department: self.department,
            bell: self.bell,
            calls_due: self.calls,
            news: self.news,
            righting: (self.righting, self.mine),
            practice: self.behind.map(|behind| Practising { behind, rings: self.rings }),
            invited: self.invited,
            extension: self.extension,
            face: self.hash.map(|hash| faces::address(self.property_id, self.id, &hash)),
            device: self.device_id,
            session: session.to_owned(),
            seen_at: self.seen_at,
        })
    }
}
