//! What other pages of the house say about a request, in the board's own words.

use askama::Template;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::card::{Asides, Scene};
use super::risen::Line;
use super::{others, steps};
use crate::journal;
use crate::requests::Request;
use crate::staff::Team;
use crate::words::Words;

/// One thing that happened, in words.
pub struct Told {
    pub at: DateTime<Utc>,
    pub icon: &'static str,
    pub text: String,
}

/// What happened to a request, oldest first, without what was written.
pub async fn told(
    db: &mut PgConnection,
    request: &Request,
    (team, w): (&Team, Words),
    now: DateTime<Utc>,
) -> sqlx::Result<Vec<Told>> {
    let scene = Scene { w, team, asides: Asides::default(), now };
    let entries = journal::of_request(db, request.property, request.id).await?;
    let told = entries.iter().filter_map(|entry| {
        let (icon, text) = steps::step(entry, &scene)?.1?;
        Some(Told { at: entry.at, icon, text })
    });
    Ok(told.collect())
}

/// How a request stands now: "Marta has it, by 21:10".
pub fn stands(request: &Request, team: &Team, w: Words, now: DateTime<Utc>) -> String {
    others::stands(request, &Scene { w, team, asides: Asides::default(), now })
}

/// The line of a request in the strip of what has risen, for a stream that carries it.
///
/// # Errors
/// When it cannot be rendered.
pub fn risen_line(
    request: &Request,
    team: &Team,
    w: Words,
    now: DateTime<Utc>,
) -> askama::Result<String> {
    Line::of(request, team, w, now).render()
}
