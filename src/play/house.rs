//! A house as it stands when somebody looks.

use std::collections::HashMap;

use chrono::{DateTime, NaiveTime, Timelike, Utc};
use sqlx::PgConnection;

use super::chance::Chance;
use super::{Play, Tempo};
use crate::calls::{Call, To};
use crate::catalogue::{self, Item};
use crate::ids::StayId;
use crate::properties::{self, Property};
use crate::requests::{self, Request, Target};
use crate::staff::{self, Colleague, Department, Role, Team};
use crate::stays::{self, Caller, InHouse};

/// What the simulated people know.
pub(super) struct House<'a> {
    pub(super) play: &'a Play,
    pub(super) chance: Chance,
    pub(super) property: Property,
    pub(super) items: Vec<Item>,
    pub(super) parties: Vec<InHouse>,
    pub(super) open: Vec<Request>,
    pub(super) resting: HashMap<StayId, DateTime<Utc>>,
    pub(super) team: Team,
    pub(super) callers: HashMap<StayId, Caller>,
    /// The house rings nobody at this hour.
    pub(super) quiet: bool,
}

impl<'a> House<'a> {
    /// None: there is no such house.
    pub(super) async fn look(
        db: &mut PgConnection,
        play: &'a Play,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Option<Self>> {
        let Some(property) = properties::find(db, play.property).await? else { return Ok(None) };
        Ok(Some(Self {
            chance: play.chance(),
            items: catalogue::items(db, play.property).await?,
            parties: stays::in_house(db, play.property).await?,
            open: requests::open(db, play.property).await?,
            resting: stays::all_resting(db, play.property, now).await?,
            team: staff::team(db, play.property).await?,
            callers: stays::callers(db, play.property).await?,
            quiet: properties::hours(db, play.property).await?.are_quiet(&property, now),
            property,
            play,
        }))
    }

    /// The tempo of a practice evening.
    pub(super) fn tempo(&self) -> Option<Tempo> {
        self.play.tempo
    }

    /// Whether this room's guests are left to whoever looks on.
    pub(super) fn is_apart(&self, room: &str) -> bool {
        self.play.apart.iter().any(|apart| apart == room)
    }

    pub(super) fn target(&self, request: &Request) -> Target {
        Target { property: self.play.property, stay: None, id: request.id }
    }

    /// How it is about whom a call is owed to, if they are here.
    pub(super) fn to(&self, call: &Call, now: DateTime<Utc>) -> Option<To> {
        let caller = self.callers.get(&call.stay);
        let here = self.parties.iter().any(|party| party.stay == call.stay);
        here.then(|| To {
            prefers_no_calls: caller.is_some_and(|caller| caller.prefers_no_calls),
            awake: caller.is_some_and(|caller| caller.is_awake(now)),
            quiet: self.quiet,
            rests_until: self.resting.get(&call.stay).copied(),
        })
    }

    /// The hour of the house's clocks.
    pub(super) fn hour(&self, now: DateTime<Utc>) -> u32 {
        now.with_timezone(&self.property.zone).hour()
    }

    /// Who would do what belongs to this department: whoever works there at this hour, else the front
    /// desk, else anybody.
    pub(super) fn who(
        &self,
        department: Department,
        about: &str,
        now: DateTime<Utc>,
    ) -> Option<&Colleague> {
        let local = now.with_timezone(&self.property.zone).time();
        let here: Vec<_> =
            self.team.here().into_iter().filter(|it| is_on_shift(it, local)).collect();
        let of = |wanted: Department| {
            let works = |it: &&&Colleague| it.department == wanted && it.roles != [Role::Manager];
            here.iter().filter(works).copied().collect::<Vec<_>>()
        };
        let found = [of(department), of(Department::Desk), here.clone()];
        let those = found.into_iter().find(|those| !those.is_empty())?;
        self.chance.pick("who", about, &those).copied()
    }
}

/// Whoever has an end to their shift is there from six in the morning until then.
fn is_on_shift(colleague: &Colleague, local: NaiveTime) -> bool {
    colleague.works_until.is_none_or(|until| local.hour() >= 6 && local < until)
}
