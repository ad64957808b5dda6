//! Practice evenings: a copy of the house with scripted guests, for a shift to train on. It is a house
//! like any other, with its own journal and clocks, under the same rules; only nobody real is in it,
//! no link leads there, and afterwards every row of it is thrown away.

mod pages;
mod store;
mod summary;

use chrono::{DateTime, Days, TimeDelta, Utc};
use serde::Serialize;
use sqlx::PgConnection;

use crate::app::App;
use crate::ids::{PracticeId, PropertyId, StaffId, StayId};
use crate::journal::{self, Subject};
use crate::play::{self, Tempo, scenes};
use crate::properties::{self, Property};
use crate::secrets::{self, Hasher, Token};
use crate::staff::session;
use crate::stays::{self, Card, NewStay, calling};

pub use pages::routes;
pub use summary::{Missed, Summary};

/// How long an evening may last.
pub const LONGEST: TimeDelta = TimeDelta::hours(12);

/// How long they may last, in minutes.
pub const LENGTHS: [i64; 4] = [60, 90, 120, 240];

/// The usual one.
pub const USUAL: i64 = 90;

/// One practice evening.
#[derive(Clone, Debug)]
pub struct Practice {
    pub property: PropertyId,
    pub id: PracticeId,
    /// The copy, until it is thrown away.
    pub sandbox: Option<PropertyId>,
    pub tempo: Tempo,
    pub opened_by: StaffId,
    pub opened_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub summary: Option<Summary>,
}

/// What happened, for the journal of the real house. Nothing else of it stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    PracticeOpened {
        practice: PracticeId,
        tempo: Tempo,
        by: StaffId,
    },
    /// `by` nobody: its time was over.
    PracticeEnded {
        practice: PracticeId,
        by: Option<StaffId>,
        asked: usize,
        answered: usize,
        in_time: usize,
    },
}

/// Why there is no practice evening.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// One at a time.
    #[error("there is one already")]
    Open,
    /// Guests need somewhere to stay.
    #[error("there are too few rooms")]
    Rooms,
    #[error(transparent)]
    Stays(#[from] stays::Error),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// The keys of all its guests, which nobody is given: one slow hash for all of them.
pub async fn keys(hasher: &Hasher) -> Result<String, secrets::Error> {
    let (_, code_hash) = stays::card(hasher).await?;
    Ok(code_hash)
}

/// Opens a practice evening: the house is copied, and its guests check in.
pub async fn open(
    db: &mut PgConnection,
    (house, by): (&Property, StaffId),
    (tempo, minutes): (Tempo, i64),
    code_hash: &str,
    now: DateTime<Utc>,
) -> Result<Practice, Error> {
    let sandbox = PropertyId::new();
    let practice = Practice {
        property: house.id,
        id: PracticeId::new(),
        sandbox: Some(sandbox),
        tempo,
        opened_by: by,
        opened_at: now,
        ends_at: now + TimeDelta::minutes(minutes.max(1)).min(LONGEST),
        ended_at: None,
        summary: None,
    };
    if store::opened(db, house.id).await?.is_some() {
        return Err(Error::Open);
    }
    store::copy(db, house.id, sandbox, &address(practice.id), now).await?;
    journal::open(db, sandbox).await?;
    if !store::insert(db, &practice, sandbox).await? {
        return Err(Error::Open);
    }
    settle_in(db, sandbox, code_hash, now).await?;
    // Another evening has other chances; the same guests come.
    let seed = now.timestamp();
    play::rehearse(db, sandbox, (seed, tempo), now).await?;
    let event = Event::PracticeOpened { practice: practice.id, tempo, by };
    note(db, house.id, &event, now).await?;
    Ok(practice)
}

/// A name that nobody types.
fn address(id: PracticeId) -> String {
    let plain = id.to_string().replace('-', "");
    format!("practice-{}", &plain[plain.len() - 20..])
}

/// Its guests are in the house since yesterday, spread over its floors.
async fn settle_in(
    db: &mut PgConnection,
    sandbox: PropertyId,
    code_hash: &str,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let house = properties::find(db, sandbox).await?.ok_or(Error::Open)?;
    let rooms = stays::rooms(db, sandbox).await?;
    let parties = scenes::parties();
    if rooms.len() < parties.len() {
        return Err(Error::Rooms);
    }
    let today = house.today(now);
    let apart = rooms.len() / parties.len();
    for ((guest, language), room) in parties.into_iter().zip(rooms.into_iter().step_by(apart)) {
        let new = NewStay {
            room: room.id,
            guest: guest.to_owned(),
            language,
            arrives_on: today - Days::new(1),
            departs_on: today + Days::new(2),
        };
        // The link is told to nobody, and the code is that of a card which was thrown away.
        let card = Card { stay: StayId::new(), link: Token::link(), code: String::new() };
        stays::check_in(db, sandbox, &new, (&card, code_hash), None, now).await?;
        // They came yesterday, and were rung then: nobody owes them a welcome.
        calling::first_evening(db, sandbox, card.stay).await?;
    }
    Ok(())
}

/// The evening that is open in this house.
pub async fn opened(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Option<Practice>> {
    store::opened(db, property).await
}

/// The evenings that were held, the newest first.
pub async fn held(
    db: &mut PgConnection,
    property: PropertyId,
    most: i64,
) -> sqlx::Result<Vec<Practice>> {
    store::held(db, property, most).await
}

/// Ends the evening that is open: it is summed up, everybody is back in the real house, and the journal
/// there says that it was. None: there is none, or somebody was faster. Then [`sweep`].
pub async fn end(
    db: &mut PgConnection,
    property: PropertyId,
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Summary>> {
    let Some(practice) = store::lock(db, property).await? else { return Ok(None) };
    let Some(sandbox) = practice.sandbox else { return Ok(None) };
    let summary = summary::of(db, sandbox, &practice).await?;
    store::end(db, &practice, &summary, now).await?;
    play::rest(db, sandbox, now).await?;
    session::end_practice(db, sandbox).await?;
    let event = Event::PracticeEnded {
        practice: practice.id,
        by,
        asked: summary.asked,
        answered: summary.answered,
        in_time: summary.in_time,
    };
    note(db, property, &event, now).await?;
    Ok(Some(summary))
}

/// What nobody has to press: ends evenings whose time is over, and throws away what has ended. Of many
/// servers one does it; what could not be done now is done at the next look.
pub async fn sweep(app: &App, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let due = store::due(&mut *app.db.acquire().await?, now).await?;
    for practice in &due {
        // One that cannot be thrown away must not keep the others.
        if let Err(error) = finish(app, practice, now).await {
            tracing::error!(%error, house = %practice.property, "a practice evening is not over");
        }
    }
    if !due.is_empty() {
        app.live.ring();
    }
    Ok(due.len())
}

/// Ends one that nobody ended, and throws it away.
async fn finish(app: &App, practice: &Practice, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    if practice.ended_at.is_none() {
        end(&mut tx, practice.property, None, now).await?;
        tx.commit().await?;
        tx = app.db.begin().await?;
    }
    store::throw_away(&mut tx, practice).await?;
    tx.commit().await?;
    Ok(())
}

async fn note(
    db: &mut PgConnection,
    property: PropertyId,
    event: &Event,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let subject = Subject { property, stay: None, request: None };
    journal::append(db, subject, event, now).await?;
    Ok(())
}
