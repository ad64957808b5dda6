//! The first house of an empty installation: somebody names it, counts its rooms, and becomes its
//! manager. Afterwards there is no such page any more.

mod house;
mod pages;
mod store;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use crate::catalogue;
use crate::ids::{PropertyId, StaffId};
use crate::properties;
use crate::secrets::Token;
use crate::staff::{self, NewStaff};
use crate::stays;

pub use house::House;
pub use pages::routes;
pub use store::{is_empty, tidy};

/// How long the printed link opens the door.
const LINK_LASTS: TimeDelta = TimeDelta::minutes(30);

/// A link for whoever started an empty installation, to be printed on the console: the path is
/// `/founding/{token}`. None where there is a house already.
pub async fn token(db: &mut PgConnection, now: DateTime<Utc>) -> sqlx::Result<Option<Token>> {
    if !is_empty(db).await? {
        return Ok(None);
    }
    let token = Token::link();
    store::insert_link(db, &token.hash(), now + LINK_LASTS).await?;
    Ok(Some(token))
}

/// Whether a link that somebody opened still opens the door.
pub async fn opens(db: &mut PgConnection, token: &Token, now: DateTime<Utc>) -> sqlx::Result<bool> {
    store::link_opens(db, &token.hash(), now).await
}

/// Why no house was founded.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Of two at once the first has won.
    #[error("there is a house already")]
    Taken,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Founds the first house, with its rooms, what every house starts with, and its manager.
pub async fn found(
    db: &mut PgConnection,
    house: House,
    manager: NewStaff,
    now: DateTime<Utc>,
) -> Result<(PropertyId, StaffId), Error> {
    store::queue(db).await?;
    if !is_empty(db).await? {
        return Err(Error::Taken);
    }
    let property = properties::open(db, house.property, now).await?.id;
    for (position, room) in (0_i32..).zip(house.rooms) {
        stays::add_room(db, property, &room.label, room.floor, position).await?;
    }
    catalogue::stock(db, property).await?;
    store::end_links(db).await?;
    let manager = staff::join(db, property, manager, None, now).await?.ok_or(Error::Taken)?;
    Ok((property, manager))
}
