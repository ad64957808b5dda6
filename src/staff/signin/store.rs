//! Who may sign in, in Postgres.

use std::collections::HashSet;

use sqlx::PgConnection;

use crate::ids::{PropertyId, StaffId};

/// Somebody who works here, and the hash of what they would have to know.
pub(super) struct Known {
    pub property: PropertyId,
    pub staff: StaffId,
    pub secret_hash: Option<String>,
}

/// Whoever signs in under this name, with the hash of their password.
pub(super) async fn by_login(db: &mut PgConnection, login: &str) -> sqlx::Result<Option<Known>> {
    sqlx::query_as!(
        Known,
        "select property_id as property, id as staff, password_hash as secret_hash
         from staff where login = $1 and left_at is null",
        login,
    )
    .fetch_optional(db)
    .await
}

/// One colleague, with the hash of their PIN.
pub(super) async fn by_id(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
) -> sqlx::Result<Option<Known>> {
    sqlx::query_as!(
        Known,
        "select property_id as property, id as staff, pin_hash as secret_hash
         from staff where property_id = $1 and id = $2 and left_at is null",
        property as PropertyId,
        staff as StaffId,
    )
    .fetch_optional(db)
    .await
}

/// Somebody's login.
pub(super) async fn login_of(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "select login from staff where property_id = $1 and id = $2",
        property as PropertyId,
        staff as StaffId,
    )
    .fetch_optional(db)
    .await
}

/// Who could sign in with a PIN.
pub(in crate::staff) async fn with_pin(
    db: &mut PgConnection,
    property: PropertyId,
) -> sqlx::Result<HashSet<StaffId>> {
    let ids = sqlx::query_scalar!(
        r#"select id as "id: StaffId" from staff
           where property_id = $1 and left_at is null and pin_hash is not null"#,
        property as PropertyId,
    )
    .fetch_all(db)
    .await?;
    Ok(ids.into_iter().collect())
}
