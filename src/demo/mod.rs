//! The demo: the Lindenhof, with links that sign their visitor in. It acts through the public verbs
//! alone, and is nowhere to be seen unless the program was started as `demo`.

pub mod acts;
mod ahead;
mod cast;
pub mod evening;
pub mod house;
mod links;
pub mod portraits;
mod rounds;
mod seed;
mod standards;
mod store;
mod words;

use anyhow::{Context, bail, ensure};
use chrono::{DateTime, Utc};

use crate::app::App;
use crate::properties::{self, Property};
use crate::secrets::Token;

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

/// Fills an empty database with the Lindenhof; a second time changes nothing. A database that holds
/// a real house is refused.
pub async fn prepare(app: &App, now: DateTime<Utc>) -> anyhow::Result<Links> {
    let mut db = app.db.acquire().await?;
    if let Some(name) = store::other_house(&mut db).await? {
        bail!("this database holds a real house, {name}; start the demo with another --data");
    }
    if let Some(property) = properties::by_slug(&mut db, house::LINDENHOF.slug).await? {
        let kept = store::all(&mut db, property.id).await?;
        return Links::kept(&kept).context("some of the demo's links are missing");
    }
    drop(db);
    let secrets = seed::Secrets::new(&app.hasher).await?;
    let mut tx = app.db.begin().await?;
    let made = seed::house(&mut tx, &secrets, now).await?;
    let links = links::make(&mut tx, &made).await?;
    tx.commit().await?;
    Ok(links)
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
