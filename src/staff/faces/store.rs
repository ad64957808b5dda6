//! Pictures in Postgres.

use data_encoding::HEXLOWER;
use sqlx::PgConnection;

use crate::ids::{PropertyId, StaffId};
use crate::secrets::sha256;

/// A picture of somebody.
#[derive(Clone, Debug)]
pub struct Picture {
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// Keeps somebody's picture, instead of an older one.
pub async fn keep_face(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    picture: &Picture,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into faces (property_id, staff_id, media_type, picture, hash)
         values ($1, $2, $3, $4, $5)
         on conflict (property_id, staff_id) do update
           set media_type = excluded.media_type, picture = excluded.picture, hash = excluded.hash",
        property as PropertyId,
        staff as StaffId,
        picture.media_type,
        picture.bytes,
        HEXLOWER.encode(&sha256(&picture.bytes)[..16]),
    )
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn face(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    hash: &str,
) -> sqlx::Result<Option<Picture>> {
    sqlx::query_as!(
        Picture,
        "select media_type, picture as bytes from faces
         where property_id = $1 and staff_id = $2 and hash = $3",
        property as PropertyId,
        staff as StaffId,
        hash,
    )
    .fetch_optional(db)
    .await
}
