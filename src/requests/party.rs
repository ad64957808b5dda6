//! Whose wish it is.

use crate::ids::{PropertyId, StayId};
use crate::stays::{Guest, InHouse};
use crate::words::Language;

/// Whose wish it is, as it stands on the day.
#[derive(Clone, Debug)]
pub struct Party {
    pub property: PropertyId,
    pub stay: StayId,
    pub guest: String,
    pub room: String,
    pub floor: i16,
    pub language: Language,
}

impl From<&Guest> for Party {
    fn from(guest: &Guest) -> Self {
        Self {
            property: guest.property.id,
            stay: guest.stay,
            guest: guest.name.clone(),
            room: guest.room.clone(),
            floor: guest.floor,
            language: guest.language,
        }
    }
}

impl Party {
    /// A party that the front desk speaks with.
    pub fn in_house(property: PropertyId, party: &InHouse, fallback: Language) -> Self {
        Self {
            property,
            stay: party.stay,
            guest: party.guest.clone(),
            room: party.room.clone(),
            floor: party.floor,
            language: party.language.parse().unwrap_or(fallback),
        }
    }
}
