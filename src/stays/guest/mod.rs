//! The guest who is asking. A handler that takes one is for guests only, and for their stay alone.

mod store;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::Dates;
use crate::app::App;
use crate::ids::StayId;
use crate::properties::Property;
use crate::secrets::Token;
use crate::web::{self, Jar};
use crate::words::{Language, Words};

pub use crate::staff::devices::TABLET;

/// The cookie of a guest's phone.
pub const COOKIE: &str = "stay";

/// A guest in the house, or on the way to it.
#[derive(Clone, Debug)]
pub struct Guest {
    pub property: Property,
    pub stay: StayId,
    /// How they want to be addressed.
    pub name: String,
    pub language: Language,
    /// Whether they have checked in. Before that the room may still become another.
    pub is_here: bool,
    pub room: String,
    pub floor: i16,
    pub arrives_on: NaiveDate,
    pub departs_on: NaiveDate,
    /// Until when nobody is to knock or ring; it may have passed.
    pub rests_until: Option<DateTime<Utc>>,
    pub key: Key,
}

/// What the guest came in with; an open page looks up with it whether it may still look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    Phone(Vec<u8>),
    /// The room's own tablet, which shows whoever lives there.
    Tablet(Vec<u8>),
}

/// What a key opens.
#[derive(Clone, Debug)]
pub enum Opened {
    Guest(Box<Guest>),
    /// The stay has ended.
    Over(Box<Property>),
    /// A tablet in a room where nobody lives.
    Idle(Box<Property>),
    Nothing,
}

/// What the key opens, at this moment.
pub async fn open(db: &mut PgConnection, key: Key) -> sqlx::Result<Opened> {
    match &key {
        Key::Phone(hash) => store::of_phone(db, &hash.clone(), key).await,
        Key::Tablet(hash) => store::of_tablet(db, &hash.clone(), key).await,
    }
}

impl Guest {
    /// How to speak to them about the house.
    pub fn words(&self) -> Words {
        self.property.words(self.language)
    }

    /// Whether they look at a phone of their own, not at the room's tablet.
    pub fn is_on_own_phone(&self) -> bool {
        matches!(self.key, Key::Phone(_))
    }

    /// From when to when they stay.
    pub fn dates(&self) -> Dates {
        Dates { arrives_on: self.arrives_on, departs_on: self.departs_on }
    }

    /// What they dial to reach a person: in the house its extension, from elsewhere its number.
    pub fn dials(&self) -> &str {
        if self.is_here { &self.property.desk_extension } else { self.property.number() }
    }

    /// Until when nobody is to knock or ring, if that is so now.
    pub fn resting(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.rests_until.filter(|until| *until > now)
    }

    /// The same guest as they are by now; none if the key no longer opens their stay.
    pub async fn again(&self, db: &mut PgConnection) -> sqlx::Result<Option<Self>> {
        Ok(match open(db, self.key.clone()).await? {
            Opened::Guest(guest) => Some(*guest).filter(|guest| guest.stay == self.stay),
            Opened::Over(_) | Opened::Idle(_) | Opened::Nothing => None,
        })
    }
}

impl FromRequestParts<App> for Guest {
    type Rejection = web::Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> web::Result<Self> {
        let Ok(jar) = Jar::from_request_parts(parts, app).await;
        let phone = jar.key(COOKIE).as_ref().map(Token::hash).map(Key::Phone);
        let tablet = jar.key(TABLET).as_ref().map(Token::hash).map(Key::Tablet);
        let mut over = None;
        let mut db = app.db.acquire().await?;
        // The room's tablet first: on it nobody keeps a key of their own.
        for key in [tablet, phone].into_iter().flatten() {
            match open(&mut db, key).await? {
                Opened::Guest(guest) => return Ok(*guest),
                Opened::Idle(_) => return Err(web::Error::Enter),
                Opened::Over(property) => over = Some(property),
                Opened::Nothing => {}
            }
        }
        Err(over.map_or(web::Error::Enter, |property| web::Error::StayOver {
            house: property.name,
            phone: property.phone,
        }))
    }
}
