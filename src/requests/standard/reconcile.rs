//! Today's request follows what the guest wants today, as far as nobody is on the way with it.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::law::House;
use super::making::Asleep;
use super::{Change, Error, OneDay, Preference, Span, Want, Wanted, days};
use crate::ids::StaffId;
use crate::journal;
use crate::promises::Clocks;
use crate::properties::{self, Hours, Property};
use crate::requests::acting::moment;
use crate::requests::carrying::carry_out;
use crate::requests::filing::enter;
use crate::requests::following::follows_guest;
use crate::requests::{
    Command, Event, Party, Recorded, Request, Says, State, store as requests_store,
};
use crate::stays::{self, Held};
use crate::words::Language;

/// All that today's request depends on, held still until the transaction ends: first the request,
/// then the stay, as everybody does.
pub(super) struct Scene {
    pub(super) property: Property,
    pub(super) hours: Hours,
    pub(super) clocks: Clocks,
    /// The house's day.
    pub(super) today: NaiveDate,
    pub(super) request: Option<Request>,
    pub(super) held: Held,
}

/// Who wants it so, and whether whoever is on the way is asked.
#[derive(Clone, Copy, Debug)]
pub(super) struct By {
    pub(super) via: Option<StaffId>,
    pub(super) asks: bool,
}

impl Scene {
    /// None: the party has left.
    pub(super) async fn open(
        db: &mut PgConnection,
        preference: &Preference,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Option<Self>> {
        let Some(property) = properties::find(db, preference.property).await? else {
            return Ok(None);
        };
        let hours = properties::hours(db, property.id).await?;
        let clocks = properties::clocks(db, property.id).await?;
        let today = property.today(now);
        let request = requests_store::lock_born_of(db, property.id, preference.id, today).await?;
        let held = stays::hold(db, property.id, preference.stay).await?;
        Ok(held.map(|held| Self { property, hours, clocks, today, request, held }))
    }

    pub(super) fn house(&self) -> House<'_> {
        House { property: &self.property, hours: &self.hours }
    }

    pub(super) fn span(&self) -> Span {
        span(&self.held)
    }
}

/// When the party is in the house.
pub(super) fn span(held: &Held) -> Span {
    Span { arrives_on: held.arrives_on, departs_on: held.departs_on, arrived_at: held.arrived_at }
}

/// Makes today's request what it should be: there or not, and like this.
pub(super) async fn reconcile(
    db: &mut PgConnection,
    scene: Scene,
    preference: &Preference,
    by: By,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let one = days::on(db, Asleep::from(preference), scene.today).await?;
    let wanted = preference.on(scene.today, one.as_ref(), scene.span(), scene.house());
    let Some(request) = scene.request else {
        return make(db, &scene, preference, one.as_ref(), now).await.map(|_| ());
    };
    let clocks = &scene.clocks;
    match (wanted, request.state) {
        (_, State::Delivered { .. } | State::Settled { .. } | State::Unmet { .. })
        | (None, State::Cancelled { .. }) => Ok(()),
        (None, State::UnderWay { .. }) => ask(db, request, None, by, clocks, now).await,
        (None, _) => {
            let cancelled = Event::Cancelled { via: by.via };
            carry_out(db, request, cancelled, (None, clocks), now).await?;
            Ok(())
        }
        (Some(wanted), State::Cancelled { .. }) => {
            let ahead = wanted.at.is_some_and(|at| at > now) && !request.guest_left;
            if ahead { again(db, request, wanted, by, clocks, now).await } else { Ok(()) }
        }
        // Other dates are no other hour, even where the house has changed its own since.
        (Some(wanted), _) if !by.asks => {
            let wanted = Wanted { at: request.wanted_for, ..wanted };
            amend(db, request, wanted, by, clocks, now).await
        }
        (Some(wanted), _) => amend(db, request, wanted, by, clocks, now).await,
    }
}

/// Files today's request, if it is to be made and is not there yet.
pub(super) async fn make(
    db: &mut PgConnection,
    scene: &Scene,
    preference: &Preference,
    one: Option<&OneDay>,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let today = scene.today;
    let Some(wanted) = preference.makes(today, one, scene.span(), scene.house()) else {
        return Ok(false);
    };
    // Whoever changed the dates of the stay at this moment may have made it.
    if requests_store::is_born(db, preference.property, preference.id, today).await? {
        return Ok(false);
    }
    let held = &scene.held;
    let party = Party {
        property: preference.property,
        stay: preference.stay,
        guest: held.guest.clone(),
        room: held.room.clone(),
        floor: held.floor,
        language: held.language.parse::<Language>().unwrap_or(scene.property.language),
    };
    enter(db, &party, &preference.wish(today, wanted), None, &scene.clocks, now).await?;
    Ok(true)
}

/// It is wanted again, and perhaps otherwise than before.
async fn again(
    db: &mut PgConnection,
    mut request: Request,
    wanted: Wanted,
    by: By,
    clocks: &Clocks,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if !follows_guest(db, &mut request).await? {
        return Ok(());
    }
    let command = Command::Guest { says: Says::Again, via: by.via };
    let moment = moment(db, &request, command, clocks, now).await?;
    let Ok(event) = request.state.decide(command, moment) else { return Ok(()) };
    let request = carry_out(db, request, event, (None, clocks), now).await?;
    amend(db, request, wanted, by, clocks, now).await
}

/// It is wanted otherwise. A time that has passed is for the days to come.
pub(super) async fn amend(
    db: &mut PgConnection,
    request: Request,
    to: Wanted,
    by: By,
    clocks: &Clocks,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let from = Wanted { want: Want::of_request(&request), at: request.wanted_for };
    let at_another_time = from.at != to.at;
    if from.want.is_like(&to.want) && !at_another_time
        || at_another_time && to.at.is_some_and(|at| at <= now)
    {
        return Ok(());
    }
    // Whoever is on the way has the word; and another time is promised by whoever promised this one.
    let promised = at_another_time && request.state.owner().is_some();
    if matches!(request.state, State::UnderWay { .. }) || promised {
        return ask(db, request, Some(to), by, clocks, now).await;
    }
    let command = Command::Guest { says: Says::Amend, via: by.via };
    let change = Box::new(Change { from, to: Some(to.clone()) });
    let mut amended = request;
    put(&mut amended, to);
    let moment = moment(db, &amended, command, clocks, now).await?;
    if let Ok(Event::Amended { answer_by, later, via, .. }) = amended.state.decide(command, moment)
    {
        let event = Event::Amended { answer_by, later, via, change: Some(change) };
        carry_out(db, amended, event, (None, clocks), now).await?;
    }
    Ok(())
}

/// Somebody has it in hand: they have the word.
pub(super) async fn ask(
    db: &mut PgConnection,
    request: Request,
    to: Option<Wanted>,
    by: By,
    clocks: &Clocks,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if by.asks {
        let from = Wanted { want: Want::of_request(&request), at: request.wanted_for };
        let change = Change { from, to };
        // The same form again: they know.
        if request.amended_at.is_some() && last_asked(db, &request).await? == Some(change.clone()) {
            return Ok(());
        }
        let asked = Event::ChangeAsked { via: by.via, change: Some(Box::new(change)) };
        carry_out(db, request, asked, (None, clocks), now).await?;
    }
    Ok(())
}

/// What the guest asked to change last.
async fn last_asked(db: &mut PgConnection, request: &Request) -> sqlx::Result<Option<Change>> {
    let entries = journal::of_request(db, request.property, request.id).await?;
    let asked = entries.into_iter().rev().find_map(|entry| {
        match serde_json::from_value::<Recorded>(entry.event).ok()?.event {
            Event::ChangeAsked { change, .. } => Some(change),
            _ => None,
        }
    });
    Ok(asked.flatten().map(|change| *change))
}

fn put(request: &mut Request, to: Wanted) {
    request.choice = to.want.choice;
    request.quantity = to.want.quantity;
    request.over_cap = to.want.over_cap;
    request.words = to.want.words;
    request.manner = to.want.manner;
    request.wanted_for = to.at;
}
