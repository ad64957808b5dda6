//! The demo: the Lindenhof, with links that sign their visitor in. It acts through the public verbs
//! alone, and is nowhere to be seen unless the program was started as `demo`.

pub mod acts;
mod ahead;
mod cast;
pub mod evening;
pub mod history;
pub mod house;
mod links;
pub mod portraits;
mod ringing;
mod righting;
mod rounds;
mod seed;
mod standards;
mod store;
mod wall;
mod words;

use anyhow::{Context, bail, ensure};
use chrono::{DateTime, Utc};

use crate::app::App;
use crate::ids::PropertyId;
use crate::play;
use crate::properties::{self, Property};
use crate::secrets::Token;
use crate::stays;

pub use links::{Links, routes};

/// Everybody may read the demo's passwords: nobody serves real guests beside them.
pub async fn refuse(app: &App) -> anyhow::Result<()> {
    let demo = store::any(&mut *app.db.acquire().await?).await?;
    ensure!(
        !demo,
        "this database holds the demo, whose passwords everybody may know; serve from another --data"
    );
    Ok(())
}

/// How many rooms the Lindenhof has once it has a past.
const ROOMS: usize = 300;

/// Chance is the same in every demo.
const SEED: u64 = 1886;

/// Fills an empty database with the Lindenhof; a second time changes nothing, but gives it the past
/// that is asked for, if it has none. A database that holds a real house is refused.
pub async fn prepare(app: &App, history: Option<u16>, now: DateTime<Utc>) -> anyhow::Result<Links> {
    let mut db = app.db.acquire().await?;
    if let Some(name) = store::other_house(&mut db).await? {
        bail!("this database holds a real house, {name}; start the demo with another --data");
    }
    if let Some(property) = properties::by_slug(&mut db, house::LINDENHOF.slug).await? {
        let kept = store::all(&mut db, property.id).await?;
        drop(db);
        remember(app, property.id, history, now).await?;
        return Links::kept(&kept).context("some of the demo's links are missing");
    }
    drop(db);
    let secrets = seed::Secrets::new(&app.hasher).await?;
    let mut tx = app.db.begin().await?;
    let made = Box::pin(seed::house(&mut tx, &secrets, now)).await?;
    let links = links::make(&mut tx, &made).await?;
    tx.commit().await?;
    remember(app, made.property.id, history, now).await?;
    Ok(links)
}

/// Gives the house a past of so many days, once.
async fn remember(
    app: &App,
    house: PropertyId,
    history: Option<u16>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let Some(days) = history else { return Ok(()) };
    let mut tx = app.db.begin().await?;
    if stays::rooms(&mut tx, house).await?.len() >= ROOMS {
        return Ok(());
    }
    tracing::info!(days, "the house is given a past; that takes a minute or two");
    history::open_wing(&mut tx, house, ROOMS).await?;
    let wishes = history::write(&mut tx, house, days, SEED, now).await?;
    tx.commit().await?;
    store::settle_down(&mut *app.db.acquire().await?).await?;
    tracing::info!(wishes, "the house has a past");
    Ok(())
}

/// Lets the Lindenhof be at work by itself, or leaves it to whoever looks on.
pub async fn enliven(app: &App, alive: bool, now: DateTime<Utc>) -> anyhow::Result<()> {
    let house = lindenhof(app).await?.context("the demo has its house")?;
    let mut tx = app.db.begin().await?;
    if alive {
        let apart = links::ROOMS.map(str::to_owned);
        play::come_alive(&mut tx, house.id, (SEED.cast_signed(), &apart), now).await?;
    } else {
        play::rest(&mut tx, house.id, now).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The demo's house, if this is the demo.
async fn lindenhof(app: &App) -> anyhow::Result<Option<Property>> {
    if !app.site.demo {
        return Ok(None);
    }
    let mut db = app.db.acquire().await?;
    Ok(properties::by_slug(&mut db, house::LINDENHOF.slug).await?)
}

/// A token that is printed, so it need not be kept from anybody who reads the console.
fn token() -> String {
    Token::link().reveal().to_lowercase()
}
