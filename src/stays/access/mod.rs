//! How a guest's phone comes in: by the stay's link, or by room and code.

mod store;

use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgConnection, PgPool};

use super::{Event, notices};
use crate::guard::{self, Count, Gate};
use crate::ids::{PropertyId, StayId};
use crate::properties::{self, Property};
use crate::secrets::{self, Hasher, Token, readable};
use crate::text::latin_digits;
use crate::words::Language;

/// How many phones one stay may hold; the oldest ends.
const PHONES: i64 = 6;

/// How long a phone is still told that its stay has ended.
const REMEMBERED: TimeDelta = TimeDelta::days(1);

/// Opens a phone for the stay, and hands out its token. It opens the stay's pages from the day the stay
/// is made until it is over. Ring after the commit: the oldest phone may have ended.
pub async fn open_phone(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
    now: DateTime<Utc>,
) -> sqlx::Result<Token> {
    let token = Token::session();
    store::lock(db, property, stay).await?;
    store::insert(db, property, stay, &token.hash(), now).await?;
    if store::end_oldest(db, property, stay, &token.hash(), PHONES).await? {
        super::note(db, property, stay, &Event::PhoneEnded, now).await?;
    }
    Ok(token)
}

/// Forgets the phones of stays that ended a day ago: until then they are told so kindly.
pub async fn tidy(db: &mut PgConnection, now: DateTime<Utc>) -> sqlx::Result<()> {
    store::end_departed(db, now - REMEMBERED).await
}

/// Takes every phone of a stay away.
pub(super) async fn close_phones(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<()> {
    store::end_all(db, property, stay).await
}

/// What a stay's link leads to.
#[derive(Clone, Debug)]
pub enum Link {
    /// A stay that is not over, also a party that is still expected, and what its guest reads.
    Open(Property, StayId, Language),
    /// A stay that has ended.
    Over(Property),
    Nothing,
}

/// What this link leads to, at this moment. Looking changes nothing.
pub async fn link(db: &mut PgConnection, token: &Token) -> sqlx::Result<Link> {
    let Some(stay) = store::of_link(db, &token.hash()).await? else {
        return Ok(Link::Nothing);
    };
    let Some(property) = properties::find(db, stay.property).await? else {
        return Ok(Link::Nothing);
    };
    Ok(match stay.status.as_str() {
        "in_house" | "expected" => {
            let language = stay.language.parse().unwrap_or(property.language);
            Link::Open(property, stay.id, language)
        }
        _ => Link::Over(property),
    })
}

/// What came of a room and a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    Right(StayId),
    /// No such room, nobody in it, another code, a stay that ended: one answer for all. With the
    /// time until which nothing more is tried, if that was one too many.
    Wrong {
        until: Option<DateTime<Utc>>,
    },
    /// Nothing was tried, and nothing will be until then.
    Later {
        until: DateTime<Utc>,
    },
}

/// Why a try failed that nobody made wrongly.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Secrets(#[from] secrets::Error),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Tries a room and a code, from an address. The guess is counted first, and tried without holding a
/// connection; somebody who lives there or not costs the same work.
pub async fn by_code(
    (db, hasher): (&PgPool, &Hasher),
    property: PropertyId,
    (room, code): (&str, &str),
    from: IpAddr,
    now: DateTime<Utc>,
) -> Result<Tried, Error> {
    let room = latin_digits(room).trim().to_lowercase();
    let counts = [
        Count::new(guard::CODES_OF_ROOM, format_args!("{property}:{room}")),
        Count::from(guard::CODES_FROM, from),
    ];
    let mut tx = db.begin().await?;
    let gate = guard::knock(&mut tx, &counts, now).await?;
    let lives = store::of_room(&mut tx, property, &room).await?;
    tx.commit().await?;
    let pass = match gate {
        Gate::Open(pass) => pass,
        Gate::Shut { until } => return Ok(Tried::Later { until }),
    };
    let hash = lives.as_ref().map(|stay| stay.code_hash.clone());
    let right = hasher.verify(readable(&latin_digits(code)), hash).await?;
    let mut tx = db.begin().await?;
    let tried = if let Some(stay) = lives.filter(|_| right) {
        guard::right(&mut tx, pass).await?;
        Tried::Right(stay.id)
    } else {
        let until = guard::shut_until(&mut tx, &counts, now).await?;
        if guard::shut_until(&mut tx, &counts[..1], now).await?.is_some() {
            notices::wrong_codes(&mut tx, property, &room, now).await?;
        }
        Tried::Wrong { until }
    };
    tx.commit().await?;
    Ok(tried)
}
