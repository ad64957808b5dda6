//! People who work here, in Postgres.

use std::collections::HashMap;

use chrono::{DateTime, NaiveTime, Utc};
use sqlx::PgConnection;

use super::{Department, NewStaff, Role, faces};
use crate::ids::{PropertyId, StaffId};
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

/// The name that colleagues call somebody by.
pub fn given_name(team: &Team, id: StaffId) -> &str {
    team.get(id).map_or("", |colleague| &colleague.given_name)
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
            face: row.hash.map(|hash| faces::address(property, row.id, &hash)),
            here: row.left_at.is_none(),
        };
        (colleague.id, colleague)
    });
    Ok(Team(colleagues.collect()))
}

pub(super) fn roles(codes: &[String]) -> Vec<Role> {
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

/// Whether somebody's pages ring from now on.
pub(super) async fn set_bell(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    on: bool,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update staff set bell = $3 where property_id = $1 and id = $2",
        property as PropertyId,
        staff as StaffId,
        on,
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
