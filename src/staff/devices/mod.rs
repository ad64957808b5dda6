//! Devices of the house: a tablet in a room, and a phone that colleagues share.

mod store;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::{Event, note};
use crate::ids::{DeviceId, PropertyId, RoomId, StaffId};
use crate::properties::Property;
use crate::secrets::Token;

pub use store::{Device, all};

/// The cookie of a phone that colleagues share.
pub const COOKIE: &str = "device";

/// The cookie of the tablet in a room.
pub const TABLET: &str = "tablet";

/// What a device is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It stands in a room and shows whoever lives there.
    Tablet { room: RoomId },
    /// Colleagues pick their face on it and type their PIN.
    SharedPhone,
}

impl Kind {
    fn code(self) -> &'static str {
        match self {
            Self::Tablet { .. } => "tablet",
            Self::SharedPhone => "shared_phone",
        }
    }

    fn room(self) -> Option<RoomId> {
        match self {
            Self::Tablet { room } => Some(room),
            Self::SharedPhone => None,
        }
    }
}

/// A phone that colleagues share, at the moment of signing in.
#[derive(Clone, Debug)]
pub struct SharedPhone {
    pub id: DeviceId,
    pub name: String,
    pub property: Property,
}

/// Enrols a device that holds `token`. A room has one tablet: an earlier one is taken back.
pub async fn enrol(
    db: &mut PgConnection,
    property: PropertyId,
    kind: Kind,
    name: &str,
    by: StaffId,
    token: &Token,
    now: DateTime<Utc>,
) -> sqlx::Result<DeviceId> {
    if let Some(room) = kind.room() {
        store::revoke_tablets(db, property, room, now).await?;
    }
    let device = DeviceId::new();
    store::insert(db, property, (device, kind), name, by, &token.hash(), now).await?;
    note(db, property, &Event::DeviceEnrolled { device, by }, now).await?;
    Ok(device)
}

/// Takes a device back: what it shows, and whoever is signed in on it, ends at this moment.
pub async fn revoke(
    db: &mut PgConnection,
    property: PropertyId,
    device: DeviceId,
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    if !store::revoke(db, property, device, now).await? {
        return Ok(false);
    }
    store::end_sessions(db, property, device).await?;
    note(db, property, &Event::DeviceRevoked { device, by }, now).await?;
    Ok(true)
}

/// The shared phone that holds this token, if it was not taken back.
pub async fn shared_phone(
    db: &mut PgConnection,
    token: &Token,
) -> sqlx::Result<Option<SharedPhone>> {
    store::shared_phone(db, &token.hash()).await
}

/// Whether this token is a room's tablet: nobody signs in on one.
pub async fn is_tablet(db: &mut PgConnection, token: &Token) -> sqlx::Result<bool> {
    store::is_tablet(db, &token.hash()).await
}
