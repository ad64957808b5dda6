//! What cards are made with, besides the requests.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use crate::ids::{PropertyId, RequestId, StayId};
use crate::requests::changes::{self, Changed};
use crate::requests::trouble::Troubles;
use crate::requests::{Habits, Request, looking, thread};
use crate::staff::Team;
use crate::stays;
use crate::words::Words;

/// What cards are made with, besides the requests.
pub(super) struct Scene<'a> {
    pub(super) w: Words,
    pub(super) team: &'a Team,
    pub(super) asides: Asides,
    pub(super) now: DateTime<Utc>,
}

/// What is known about requests and does not stand in their rows.
#[derive(Default)]
pub(super) struct Asides {
    /// The guest said that it was just right.
    pub(super) just_right: HashSet<RequestId>,
    /// The last word is the guest's.
    pub(super) guest_wrote: HashMap<RequestId, DateTime<Utc>>,
    /// Who does not want to be disturbed, and until when.
    pub(super) resting: HashMap<StayId, DateTime<Utc>>,
    /// What guests keep asking for in this stay.
    pub(super) habits: Habits,
    /// What was trouble lately, and may be again.
    pub(super) troubles: Troubles,
    /// Who has not come yet, and for which day they are expected.
    pub(super) coming: HashMap<StayId, NaiveDate>,
    /// What guests changed, and whoever has it has not seen.
    pub(super) changed: HashMap<RequestId, Changed>,
}

impl Asides {
    /// Of all requests of a house that are open, or over since then.
    pub(super) async fn of_house(
        db: &mut PgConnection,
        property: PropertyId,
        since: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let just_right = looking::just_right(db, property, since).await?;
        let guest_wrote = thread::guest_wrote(db, property, None).await?;
        let expected = stays::expected(db, property).await?.into_iter();
        let coming = expected.map(|party| (party.stay, party.arrives_on)).collect();
        Ok(Self {
            just_right,
            guest_wrote,
            resting: stays::all_resting(db, property, now).await?,
            coming,
            changed: changes::unseen(db, property, None).await?,
            habits: Habits::of_house(db, property).await?,
            troubles: Troubles::of_house(db, property, now).await?,
        })
    }

    /// Of one request.
    pub(super) async fn of_request(
        db: &mut PgConnection,
        request: &Request,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let (property, stay) = (request.property, request.stay);
        let just_right = if request.closed_at.is_some() {
            looking::called_just_right(db, property, request.id).await?.into_iter().collect()
        } else {
            HashSet::new()
        };
        let guest_wrote = thread::guest_wrote(db, property, Some(request.id)).await?;
        let rests = stays::resting(db, property, stay, now).await?;
        let resting = rests.map(|until| (stay, until)).into_iter().collect();
        let expected = stays::coming(db, property, stay).await?;
        let coming = expected.map(|party| (stay, party.arrives_on)).into_iter().collect();
        let habits = Habits::of_stay(db, property, stay).await?;
        let troubles = Troubles::around(db, request, now).await?;
        let changed = match request.amended_at {
            Some(_) => changes::unseen(db, property, Some(request.id)).await?,
            None => HashMap::new(),
        };
        Ok(Self { just_right, guest_wrote, resting, habits, troubles, coming, changed })
    }
}
