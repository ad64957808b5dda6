//! Repeat trouble: what goes wrong again for the same guest, or with the same thing in the same room.
//! It is the house's trouble, never the guest's.

mod store;

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::Request;
use crate::catalogue::{Label, OWN_WORDS};
use crate::ids::{PropertyId, RequestId, StayId};

/// How long a room remembers.
pub const REMEMBERED: TimeDelta = TimeDelta::days(30);

/// One request that was trouble: a miss, or something that only somebody asks for whom it bothers.
/// However much went wrong with it, it is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    pub request: RequestId,
    pub stay: StayId,
    /// Where it was, whoever lives there.
    pub room: String,
    pub item: String,
    pub label: Label,
    /// When it began.
    pub at: DateTime<Utc>,
}

/// The trouble that a house remembers and cards need, in the order in which it began.
#[derive(Clone, Debug, Default)]
pub struct Troubles {
    all: Vec<Trouble>,
    /// Where each stands among them.
    places: HashMap<RequestId, usize>,
}

/// How often it is by now, from the second time on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again<'a> {
    pub who: Who,
    /// This one counts: the second time is 2.
    pub times: usize,
    /// The ones before, oldest first.
    pub before: Vec<&'a Trouble>,
}

/// For whom it is not the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// For this party in this stay, whatever it was.
    Guest,
    /// For this room, with the same item, whoever lived there.
    Room,
}

impl Troubles {
    /// What concerns whatever is open in a house.
    pub async fn of_house(
        db: &mut PgConnection,
        property: PropertyId,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        Ok(Self::new(store::around(db, property, None, now - REMEMBERED).await?))
    }

    /// What concerns one request.
    pub async fn around(
        db: &mut PgConnection,
        request: &Request,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let (property, id) = (request.property, Some(request.id));
        Ok(Self::new(store::around(db, property, id, now - REMEMBERED).await?))
    }

    /// Of these, in whatever order.
    pub fn new(mut all: Vec<Trouble>) -> Self {
        all.sort_by_key(|one| (one.at, one.request));
        let places = all.iter().enumerate().map(|(place, one)| (one.request, place)).collect();
        Self { all, places }
    }

    /// Whether this request is trouble that was there before, and how often: for whom it is more,
    /// and for the guest if it is as often for both.
    pub fn again(&self, request: RequestId) -> Option<Again<'_>> {
        let place = *self.places.get(&request)?;
        let this = &self.all[place];
        let before = |who| -> Again<'_> {
            let earlier = self.all[..place].iter();
            let before: Vec<_> = earlier.filter(|other| this.repeats(other, who)).collect();
            Again { who, times: before.len() + 1, before }
        };
        let (guest, room) = (before(Who::Guest), before(Who::Room));
        let more = if room.times > guest.times { room } else { guest };
        (more.times >= 2).then_some(more)
    }
}

impl Trouble {
    /// Whether it is one more of these. In their own words no two wishes are the same.
    pub fn repeats(&self, earlier: &Self, who: Who) -> bool {
        let remembered = self.at - earlier.at <= REMEMBERED;
        remembered
            && match who {
                Who::Guest => self.stay == earlier.stay,
                Who::Room => {
                    self.item != OWN_WORDS && self.item == earlier.item && self.room == earlier.room
                }
            }
    }
}

#[cfg(test)]
mod tests;
