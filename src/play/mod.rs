//! Simulated people: guests who wish, answer, thank and complain, and colleagues who bring. They do
//! nothing that people could not: every act is one of the public verbs, in a transaction of its own.
//!
//! `demo --alive` plays a house at work with it, a practice evening its difficult guests alone. What
//! comes next is decided by `law`, from how everything stands, how somebody is, and what time it is;
//! chances follow from a seed. So a restart forgets nothing, and of many servers one acts.
//!
//! Whoever looks on at a house at work may be anybody in it. Hence: guests of the rooms that are set
//! apart are left to them; a request about which a person did something is that person's, whoever's
//! name they bear; and one new wish in five is left for them until it has climbed to a lead.

mod chance;
mod colleagues;
mod coming;
mod guests;
mod house;
mod law;
mod mending;
mod natures;
mod replies;
pub mod scenes;
mod standing;
mod store;
mod wishes;
mod wishing;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use crate::app::App;
use crate::ids::PropertyId;
use crate::requests;
use chance::Chance;
use house::House;

/// How often a house is looked at.
const LOOK: TimeDelta = TimeDelta::seconds(3);

/// How many houses one round looks at.
const AT_ONCE: i64 = 20;

/// How many acts of guests, and how many of colleagues, one look leads to at most: one for each
/// [`LOOK`] since the last. After a night in which no server was up the house comes to itself bit by bit.
const ACTS: i64 = 12;

/// How fast the guests of a practice evening come.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Tempo {
    Calm,
    Busy,
    Hard,
}

impl Tempo {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Calm, Self::Busy, Self::Hard];

    /// As in forms and language files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Busy => "busy",
            Self::Hard => "hard",
        }
    }

    /// What a form says.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tempo| tempo.code() == text)
    }
}

/// One house in which somebody plays.
#[derive(Clone, Debug)]
pub struct Play {
    pub property: PropertyId,
    pub seed: i64,
    /// Of a practice evening; none is a house at work, colleagues and all.
    pub tempo: Option<Tempo>,
    /// Rooms whose guests are left to whoever looks on.
    pub apart: Vec<String>,
    pub began_at: DateTime<Utc>,
    /// When somebody last looked.
    pub looked_at: DateTime<Utc>,
}

impl Play {
    fn chance(&self) -> Chance {
        Chance(self.seed)
    }

    /// How many acts this look may lead to.
    fn most(&self, now: DateTime<Utc>) -> usize {
        let looks = (now - self.looked_at).num_seconds() / LOOK.num_seconds();
        usize::try_from(looks.clamp(1, ACTS)).unwrap_or(1)
    }

    /// What is due between the last look and this one; a little more, lest a server that died in
    /// between leave something out. What was done then is not done again.
    fn since(&self) -> DateTime<Utc> {
        self.looked_at - TimeDelta::minutes(2)
    }
}

/// A house at work: its guests, but for those of the rooms set apart, and its colleagues are
/// simulated from now on. What stands there already they take over as theirs.
pub async fn come_alive(
    db: &mut PgConnection,
    property: PropertyId,
    (seed, apart): (i64, &[String]),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    if !store::begin(db, property, seed, None, apart, now).await? {
        return store::pause(db, property, false, now).await;
    }
    for request in requests::open(db, property).await? {
        let deeds = colleagues::deeds(db, property, request.id).await?;
        store::did(db, property, request.id, deeds).await?;
    }
    Ok(())
}

/// Nobody plays in this house until it comes alive again.
pub async fn rest(
    db: &mut PgConnection,
    property: PropertyId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    store::pause(db, property, true, now).await
}

/// The scripted guests of a practice evening begin to come.
pub async fn rehearse(
    db: &mut PgConnection,
    property: PropertyId,
    (seed, tempo): (i64, Tempo),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    store::begin(db, property, seed, Some(tempo), &[], now).await?;
    Ok(())
}

/// Looks at every house in which somebody plays. Gives back how many acts there were.
pub async fn round(app: &App, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let due = store::due(&mut *app.db.acquire().await?, now - LOOK, AT_ONCE).await?;
    let mut acts = 0;
    for play in &due {
        // On the heap: all that simulated people may do is large.
        match Box::pin(beat(app, play, now)).await {
            Ok(count) => acts += count,
            Err(error) => {
                tracing::warn!(%error, house = %play.property, "nobody plays, the next look will");
            }
        }
    }
    Ok(acts)
}

/// Looks once at a house as it stands, and lets its simulated people do what is due.
async fn beat(app: &App, play: &Play, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let mut db = app.db.acquire().await?;
    if !store::look(&mut db, play, now).await? {
        return Ok(0);
    }
    let Some(house) = House::look(&mut db, play, now).await? else { return Ok(0) };
    drop(db);
    let mut acts = 0;
    if play.tempo.is_none() {
        acts += coming::and_going(app, &house, now).await?;
        acts += Box::pin(standing::choose(app, &house, now)).await?;
    }
    acts += wishing::file(app, &house, now).await?;
    acts += guests::act(app, &house, play.most(now), now).await?;
    if play.tempo.is_none() {
        acts += colleagues::act(app, &house, play.most(now), now).await?;
        acts += colleagues::ring(app, &house, now).await?;
        acts += mending::act(app, &house, now).await?;
    }
    if acts > 0 {
        app.live.ring();
    }
    Ok(acts)
}
