//! A stay's standard as it stands: what is kept, what was made of it today, and what is to come.

use std::collections::HashSet;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use sqlx::PgConnection;

use super::super::standing::Reader;
use super::super::store;
use super::when::Ahead;
use crate::catalogue::{self, Item};
use crate::ids::{PreferenceId, RequestId};
use crate::properties::{self, Hours, Property};
use crate::requests::standard::{self, House, Rhythm, Span, Standing, Wanted, Whose};
use crate::requests::{self, Request, State};
use crate::staff::{self, Team};
use crate::stays::Guest;

/// All of it, read together.
pub(super) struct Plan {
    pub(super) kept: Vec<Standing>,
    /// What was made of it today.
    made: Vec<Request>,
    /// What is put right of what was brought, or was.
    put_right: HashSet<RequestId>,
    /// What the house offers that comes back by itself.
    offered: Vec<Item>,
    pub(super) team: Team,
    pub(super) hours: Hours,
    pub(super) property: Property,
    pub(super) span: Span,
    /// From when on something can be brought to a guest who has not come: their room is ready.
    ready: Option<DateTime<Utc>>,
    /// The house's day.
    pub(super) today: NaiveDate,
    pub(super) now: DateTime<Utc>,
}

/// The guest's own doing.
pub(in super::super) fn whose(guest: &Guest) -> Whose {
    Whose { property: guest.property.id, stay: guest.stay, via: None }
}

/// When the guest is here.
fn span(guest: &Guest) -> Span {
    Span { arrives_on: guest.arrives_on, departs_on: guest.departs_on, arrived_at: None }
}

/// What a guest may choose from.
pub(in super::super) fn ahead(guest: &Guest, hours: &Hours, now: DateTime<Utc>) -> Ahead {
    let today = guest.property.today(now);
    Ahead { days: span(guest).days_from(today).collect(), round_at: hours.round_at }
}

impl Plan {
    /// Reads it.
    pub(super) async fn read(
        db: &mut PgConnection,
        guest: &Guest,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let property = guest.property.clone();
        let today = property.today(now);
        let since = property.beginning(today);
        let made = requests::of_stay(db, property.id, guest.stay, since).await?;
        let of_today = |request: &Request| request.born_of.is_some_and(|born| born.day == today);
        let hours = properties::hours(db, property.id).await?;
        let ready = || property.at(guest.arrives_on, hours.ready_by);
        let mut offered = catalogue::items(db, property.id).await?;
        offered.retain(Item::comes_back);
        Ok(Self {
            offered,
            kept: standard::of_stay(db, property.id, guest.stay).await?,
            made: made.into_iter().filter(of_today).collect(),
            put_right: store::put_right(db, property.id, guest.stay).await?,
            team: staff::team(db, property.id).await?,
            span: span(guest),
            ready: (!guest.is_here).then(ready),
            hours,
            property,
            today,
            now,
        })
    }

    /// For whom it is told.
    pub(super) fn reader(&self, guest: &Guest) -> Reader<'_> {
        let (w, is_here) = (guest.words(), guest.is_here);
        Reader { w, team: &self.team, now: self.now, is_here, put_right: &self.put_right }
    }

    /// The house that its days are reckoned in.
    pub(super) fn house(&self) -> House<'_> {
        House { property: &self.property, hours: &self.hours }
    }

    /// What may be chosen from.
    pub(super) fn ahead(&self) -> Ahead {
        Ahead { days: self.days(), round_at: self.hours.round_at }
    }

    /// The days of the stay that are not over.
    pub(super) fn days(&self) -> Vec<NaiveDate> {
        self.span.days_from(self.today).collect()
    }

    /// The day after today, or the first of those who have yet to come.
    pub(super) fn next_day(&self) -> Option<NaiveDate> {
        self.days().into_iter().find(|day| *day > self.today)
    }

    /// Whether a day is tomorrow.
    pub(super) fn is_tomorrow(&self, day: NaiveDate) -> bool {
        day == self.today + Days::new(1)
    }

    /// One of what is kept.
    pub(super) fn find(&self, id: PreferenceId) -> Option<&Standing> {
        self.kept.iter().find(|kept| kept.preference.id == id)
    }

    /// Whether the house still offers it: else it cannot be changed.
    pub(super) fn offers(&self, kept: &Standing) -> bool {
        self.offered.iter().any(|item| item.code == kept.preference.item)
    }

    /// What was made of one today.
    pub(super) fn made_of(&self, id: PreferenceId) -> Option<&Request> {
        self.made.iter().find(|made| made.born_of.is_some_and(|born| born.preference == id))
    }

    /// What was made today of something that is no longer kept, and came.
    pub(super) fn left_over(&self) -> impl Iterator<Item = &Request> {
        self.made.iter().filter(|made| {
            let kept = made.born_of.is_some_and(|born| self.find(born.preference).is_some());
            !kept && !matches!(made.state, State::Cancelled { .. })
        })
    }

    /// What is wanted on a day, as things stand.
    pub(super) fn wanted(&self, kept: &Standing, day: NaiveDate) -> Option<Wanted> {
        let wanted = kept.preference.on(day, kept.day(day), self.span, self.house())?;
        wanted.at.is_none_or(|at| !self.is_before_they_come(at)).then_some(wanted)
    }

    fn is_before_they_come(&self, time: DateTime<Utc>) -> bool {
        self.ready.is_some_and(|ready| time <= ready)
    }

    /// Why something wanted on a day of the stay at this time would never come; none: it may.
    pub(super) fn never_on(&self, day: NaiveDate, at: Option<NaiveTime>) -> Option<&'static str> {
        let time = self.house().time(day, at);
        if self.is_before_they_come(time) {
            return Some("standard-before-arrival");
        }
        (!self.span.has(day, time, self.house())).then_some("standard-after-check-out")
    }

    /// Whether something wanted on a day at this time can still come.
    fn can_come(&self, day: NaiveDate, at: Option<NaiveTime>) -> bool {
        self.house().time(day, at) > self.now && self.never_on(day, at).is_none()
    }

    /// What is wanted later today that nothing was made of yet.
    pub(super) fn still_today(&self, kept: &Standing) -> Option<Wanted> {
        let since = self.now.max(kept.preference.since);
        self.wanted(kept, self.today).filter(|wanted| wanted.at.is_some_and(|at| at > since))
    }

    /// Whether today's could still come if it were wanted.
    pub(super) fn could_come_today(&self, kept: &Standing) -> bool {
        let at = match kept.day(self.today).and_then(|one| one.change.as_ref()) {
            Some((_, at)) => *at,
            None => kept.preference.at,
        };
        self.can_come(self.today, at)
    }

    /// Whether what is chosen like this comes at all, from now on.
    pub(super) fn comes(&self, rhythm: &Rhythm, at: Option<NaiveTime>) -> bool {
        self.days().into_iter().any(|day| rhythm.has(day) && self.can_come(day, at))
    }

    /// When it comes next.
    pub(super) fn next(&self, kept: &Standing) -> Option<DateTime<Utc>> {
        self.next_from(kept, self.today)
    }

    /// When it comes next, on a day or after it.
    pub(super) fn next_from(&self, kept: &Standing, from: NaiveDate) -> Option<DateTime<Utc>> {
        let on = |day: NaiveDate| {
            if day > self.today {
                return self.wanted(kept, day)?.at;
            }
            match self.made_of(kept.preference.id) {
                Some(made) if made.state.is_over() || made.state.delivered().is_some() => None,
                Some(made) => made.wanted_for,
                None => self.still_today(kept)?.at,
            }
        };
        self.days().into_iter().filter(|day| *day >= from).find_map(on)
    }
}
