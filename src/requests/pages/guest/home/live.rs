//! What is told to an open home.

use askama::Template;
use axum::extract::State;
use axum::response::IntoResponse;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::Today;
use crate::app::App;
use crate::journal::Change;
use crate::live::{Seen, Variant, stream};
use crate::requests::Request;
use crate::requests::pages::guest::letters::{self, Letters};
use crate::requests::pages::guest::live::{Pieces, Watched};
use crate::requests::pages::guest::mending::{self, Mending};
use crate::requests::pages::guest::row::{Promise, Row};
use crate::requests::pages::guest::sentence::Sentence;
use crate::requests::pages::guest::standard::{self, Short};
use crate::requests::pages::guest::{advice, rest, standing, store, told};
use crate::stays::Guest;
use crate::web;

/// What changes on an open home.
#[derive(Template)]
#[template(path = "requests/guest/home_live.html")]
struct Changed {
    rows: Vec<Row>,
    promise: Promise,
    /// What comes back by itself, where that has changed.
    standard: Option<Short>,
    /// What was written instead of a call, where that is new.
    letters: Option<Letters>,
    /// The question what they would change, or that somebody has answered.
    advice: Option<advice::Card>,
    /// Said once, for those who do not see it.
    news: Vec<News>,
}

struct News {
    title: String,
    said: Vec<Sentence>,
}

/// GET /stay/live
pub(in crate::requests::pages::guest) async fn follow(
    State(app): State<App>,
    guest: Guest,
    seen: Seen,
) -> web::Result<impl IntoResponse> {
    let (live, property) = (app.live.clone(), guest.property.id);
    let watched = Watched::new(app, guest, HomePieces).await?;
    Ok(stream(live, property, seen, watched))
}

struct HomePieces;

impl Today {
    fn changed(
        &self,
        guest: &Guest,
        now: DateTime<Utc>,
        shown: impl Fn(&Request) -> bool,
        said_aloud: bool,
    ) -> Changed {
        let reader = self.reader(guest, now);
        let shown: Vec<&Request> = self.requests.iter().filter(|request| shown(request)).collect();
        let news = shown.iter().filter(|_| said_aloud).map(|request| News {
            title: request.title(reader.w),
            said: told::in_the_list(request, reader),
        });
        Changed {
            news: news.collect(),
            rows: shown.iter().map(|request| self.row(request, reader)).collect(),
            standard: None,
            letters: None,
            advice: None,
            promise: Promise::new(&self.requests, reader),
        }
    }
}

impl Pieces for HomePieces {
    fn variant(&self, guest: &Guest) -> Variant {
        Variant { page: "stay", language: guest.language }
    }

    /// The form about what is being put right is another on each device, and sent once from each.
    fn is_shared(&self, change: &Change) -> bool {
        !mending::touches(change)
    }

    fn concerns(&self, change: &Change) -> bool {
        let written = mending::touches(change) || letters::concerns(change);
        let asked = advice::touches(change) || rest::touches(change);
        change.request.is_some() || standard::touches(change) || written || asked
    }

    async fn after(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        change: &Change,
        now: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        // Nobody is asked what they would change while they rest or something is open, or has just gone
        // wrong.
        let advice = advice::Card::read(db, guest, now).await?;
        if mending::touches(change) {
            let mending = Mending::read(db, guest, None, now).await?;
            return Ok(mending.render()? + &advice.render()?);
        }
        if advice::touches(change) || rest::touches(change) {
            return Ok(advice.render()?);
        }
        let today = Today::read(db, guest, now).await?;
        let said_aloud = change.kind != "said";
        let it = |request: &Request| Some(request.id) == change.request;
        let born = today.requests.iter().any(|request| it(request) && request.born_of.is_some());
        let standard = if born || standard::touches(change) {
            Some(Short::read(db, guest, now).await?)
        } else {
            None
        };
        let letters = if letters::concerns(change) {
            Some(Letters::read(db, guest, &today.team, now).await?)
        } else {
            None
        };
        let advice = Some(advice);
        Ok(Changed { standard, letters, advice, ..today.changed(guest, now, it, said_aloud) }
            .render()?)
    }

    async fn late(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        now: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        let today = Today::read(db, guest, now).await?;
        let late = |request: &Request| standing::is_late(request, now);
        Ok(today.changed(guest, now, late, true).render()?)
    }

    async fn late_at(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        since: DateTime<Utc>,
    ) -> sqlx::Result<Option<DateTime<Utc>>> {
        store::turns_late_at(db, guest.property.id, guest.stay, since).await
    }
}
