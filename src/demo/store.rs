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

/// Whether the demo was here.
pub(super) async fn any(db: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select exists (select from demo_links) as "any!""#).fetch_one(db).await
}

/// The name of a house that is not the demo's.
pub(super) async fn other_house(db: &mut PgConnection) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "select name from properties p
         where p.practice_of is null
           and not exists (select from demo_links l where l.property_id = p.id) limit 1",
    )
    .fetch_optional(db)
    .await
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

/// After so much was written at once Postgres looks at its tables again, as it would do by itself in
/// time: plans and index-only scans depend on it.
pub(super) async fn settle_down(db: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("vacuum (analyze)").execute(db).await?;
    Ok(())
}
