//! People who work here, in Postgres.

use std::collections::HashMap;

use chrono::{DateTime, NaiveTime, Utc};
use sqlx::PgConnection;

use super::{Department, NewStaff, Role, Staff, faces};
use crate::ids::{DeviceId, PropertyId, StaffId};
use crate::properties::Property;
use crate::properties::row::Row as PropertyRow;
use crate::words::Language;

/// What colleagues and guests see of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    pub id: StaffId,
    pub name: String,
    pub given_name: String,
    pub department: Department,
    pub extension: String,
    pub speaks: Vec<String>,
    pub works_until: Option<NaiveTime>,
    pub roles: Vec<Role>,
    /// The address of their picture.
    pub face: Option<String>,
    pub here: bool,
}

/// Everybody of a house, also those who left: their names stand under what they promised.
#[derive(Clone, Debug, Default)]
pub struct Team(HashMap<StaffId, Colleague>);

impl Team {
    /// The colleague with this id.
    pub fn get(&self, id: StaffId) -> Option<&Colleague> {
        self.0.get(&id)
    }

    /// Those who work here now, by name.
    pub fn here(&self) -> Vec<&Colleague> {
        let mut here: Vec<_> = self.0.values().filter(|colleague| colleague.here).collect();
        here.sort_by(|a, b| a.name.cmp(&b.name));
        here
    }

    /// Who leads a department, if somebody does.
    pub fn lead(&self, department: Department) -> Option<&Colleague> {
        self.here().into_iter().find(|colleague| {
            colleague.department == department && colleague.roles.contains(&Role::Lead)
        })
    }
}

/// The people of a house.
pub async fn team(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Team> {
    let rows = sqlx::query!(
        r#"select s.id, s.name, s.given_name, s.department as "department: Department", s.extension,
             s.speaks, s.works_until, s.roles, s.left_at, f.hash as "hash?"
           from staff s left join faces f on f.property_id = s.property_id and f.staff_id = s.id
           where s.property_id = $1"#,
        property as PropertyId,
    )
    .fetch_all(db)
    .await?;
    let colleagues = rows.into_iter().map(|row| {
        let colleague = Colleague {
            id: row.id,
            name: row.name,
            given_name: row.given_name,
            department: row.department,
            extension: row.extension,
            speaks: row.speaks,
            works_until: row.works_until,
            roles: roles(&row.roles),
            face: row.hash.map(|hash| faces::address(row.id, &hash)),
            here: row.left_at.is_none(),
        };
        (colleague.id, colleague)
    });
    Ok(Team(colleagues.collect()))
}

fn roles(codes: &[String]) -> Vec<Role> {
    codes.iter().filter_map(|code| Role::parse(code)).collect()
}

/// Whether the login was free.
pub(super) async fn insert(
    db: &mut PgConnection,
    property: PropertyId,
    id: StaffId,
    new: &NewStaff,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let roles: Vec<String> = new.roles.iter().map(|role| role.code().to_owned()).collect();
    let inserted = sqlx::query!(
        "insert into staff (property_id, id, name, given_name, login, password_hash, pin_hash, roles,
           department, extension, speaks, language, works_until, joined_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         on conflict (login) do nothing",
        property as PropertyId,
        id as StaffId,
        new.name,
        new.given_name,
        new.login,
        new.password_hash,
        new.pin_hash,
        &roles,
        new.department as Department,
        new.extension,
        &new.speaks,
        new.language.code(),
        new.works_until,
        now,
    )
    .execute(db)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// What somebody's own pages speak from now on.
pub(super) async fn set_language(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    language: Language,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update staff set language = $3 where property_id = $1 and id = $2",
        property as PropertyId,
        staff as StaffId,
        language.code(),
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Whether they work here. What is not given stays as it was.
pub(super) async fn set_secrets(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    password_hash: Option<&str>,
    pin_hash: Option<&str>,
) -> sqlx::Result<bool> {
    let set = sqlx::query!(
        "update staff set password_hash = coalesce($3, password_hash), pin_hash = coalesce($4, pin_hash)
         where property_id = $1 and id = $2 and left_at is null",
        property as PropertyId,
        staff as StaffId,
        password_hash,
        pin_hash,
    )
    .execute(db)
    .await?;
    Ok(set.rows_affected() == 1)
}

/// Whether they worked here until now.
pub(super) async fn leave(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let left = sqlx::query!(
        "update staff set left_at = $3 where property_id = $1 and id = $2 and left_at is null",
        property as PropertyId,
        staff as StaffId,
        now,
    )
    .execute(db)
    .await?;
    Ok(left.rows_affected() == 1)
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

/// Keeps `most` sessions of somebody, the newest and those before it.
pub(super) async fn end_oldest_sessions(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    newest: &[u8],
    most: i64,
) -> sqlx::Result<()> {
    sqlx::query!(
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
    Ok(())
}

pub(super) async fn end_session(db: &mut PgConnection, session: &[u8]) -> sqlx::Result<()> {
    sqlx::query!("delete from staff_sessions where token_hash = $1", session).execute(db).await?;
    Ok(())
}

pub(super) async fn end_expired_sessions(
    db: &mut PgConnection,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!("delete from staff_sessions where expires_at <= $1", now).execute(db).await?;
    Ok(())
}

pub(super) async fn end_sessions(
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

pub(super) async fn touch(
    db: &mut PgConnection,
    session: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!("update staff_sessions set seen_at = $2 where token_hash = $1", session, now)
        .execute(db)
        .await?;
    Ok(())
}

/// The person behind a session that has not expired, who still works here, on a device that was
/// not taken back.
pub(super) async fn of_session(
    db: &mut PgConnection,
    session: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Staff>> {
    let Some(row) = sqlx::query!(
        r#"select p.id as property_id, p.slug, p.name as property_name, p.time_zone,
             p.language as property_language, p.currency, p.night_audit, p.desk_extension, p.phone,
             s.id, s.name, s.given_name, s.roles, s.department as "department: Department",
             s.extension, s.language, n.device_id, n.seen_at, f.hash as "hash?"
           from staff_sessions n
           join staff s on s.property_id = n.property_id and s.id = n.staff_id and s.left_at is null
           join properties p on p.id = n.property_id
           left join devices d on d.property_id = n.property_id and d.id = n.device_id
           left join faces f on f.property_id = s.property_id and f.staff_id = s.id
           where n.token_hash = $1 and n.expires_at > $2 and d.revoked_at is null"#,
        session,
        now,
    )
    .fetch_optional(db)
    .await?
    else {
        return Ok(None);
    };
    let property = Property::try_from(PropertyRow {
        id: row.property_id,
        slug: row.slug,
        name: row.property_name,
        time_zone: row.time_zone,
        language: row.property_language,
        currency: row.currency,
        night_audit: row.night_audit,
        desk_extension: row.desk_extension,
        phone: row.phone,
    })?;
    Ok(Some(Staff {
        language: row.language.parse().unwrap_or(property.language),
        property,
        id: row.id,
        name: row.name,
        given_name: row.given_name,
        roles: roles(&row.roles),
        department: row.department,
        extension: row.extension,
        face: row.hash.map(|hash| faces::address(row.id, &hash)),
        device: row.device_id,
        session: session.to_owned(),
        seen_at: row.seen_at,
    }))
}
