//! The demo's links in Postgres.

use sqlx::PgConnection;

use crate::ids::PropertyId;

pub(super) async fn keep(
    db: &mut PgConnection,
    property: PropertyId,
    who: &str,
    token: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into demo_links (property_id, who, token) values ($1, $2, $3)",
        property as PropertyId,
        who,
        token,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Who is led in by which token.
pub(super) async fn all(
    db: &mut PgConnection,
    property: PropertyId,
) -> sqlx::Result<Vec<(String, String)>> {
    let rows = sqlx::query!(
        "select who, token from demo_links where property_id = $1",
        property as PropertyId
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.who, row.token)).collect())
}
