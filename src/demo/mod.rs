//! The demo: the Lindenhof, with links that sign their visitor in. It acts through the public verbs
//! alone, and is nowhere to be seen unless the program was started as `demo`.

pub mod cast;
pub mod evening;
pub mod house;
mod links;
pub mod portraits;
mod seed;
mod store;

use anyhow::Context;
use chrono::{DateTime, Utc};

use crate::app::App;
use crate::properties::{self, Property};
use crate::secrets::Token;

pub use links::{Links, routes};

/// Fills an empty database with the Lindenhof; a second time changes nothing. Another house in the
/// database is left alone.
pub async fn prepare(app: &App, now: DateTime<Utc>) -> anyhow::Result<Links> {
    let mut db = app.db.acquire().await?;
    if let Some(property) = properties::by_slug(&mut db, house::LINDENHOF.slug).await? {
        let kept = store::all(&mut db, property.id).await?;
        return Links::kept(&kept).context(
            "this database holds a real house called lindenhof; start the demo with another --data",
        );
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
