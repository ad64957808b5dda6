//! The house, as guests read it.

use askama::Template;
use axum::extract::State;
use axum::response::IntoResponse;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::told::Told;
use crate::app::App;
use crate::house::{WORDS_SET, book};
use crate::ids::Seq;
use crate::journal::{self, Change};
use crate::live::{Seen, Variant, stream};
use crate::requests::{Cover, Pieces, Watched, around};
use crate::stays::Guest;
use crate::web::{self, Frame, Page, Visit};

#[derive(Template)]
#[template(path = "house/guest.html")]
struct HousePage {
    frame: Frame,
    cover: Cover,
    told: Told,
    seen: Seq,
}

/// GET /stay/house
pub(super) async fn show(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
) -> web::Result<Page<impl Template>> {
    let mut db = app.db.acquire().await?;
    // The journal first: a change in between is then shown twice rather than missed.
    let seen = journal::newest(&mut db, guest.property.id).await?;
    let told = Told::new(&book(&mut db, guest.property.id).await?, &guest);
    let (frame, cover) = around(&guest, &visit, visit.path.clone(), "house", app.clock.now());
    Ok(Page(HousePage { frame, cover, told, seen }))
}

/// GET /stay/house/live
pub(super) async fn follow(
    State(app): State<App>,
    guest: Guest,
    seen: Seen,
) -> web::Result<impl IntoResponse> {
    let (live, property) = (app.live.clone(), guest.property.id);
    let watched = Watched::new(app, guest, HousePieces).await?;
    Ok(stream(live, property, seen, watched))
}

struct HousePieces;

impl Pieces for HousePieces {
    fn variant(&self, guest: &Guest) -> Variant {
        let page = match (guest.is_here, guest.is_on_own_phone()) {
            // Without the password: it must never be shared with those who may read it.
            (false, _) => "house-before",
            (true, true) => "house",
            (true, false) => "house-in-the-room",
        };
        Variant { page, language: guest.language }
    }

    fn concerns_all(&self, change: &Change) -> bool {
        change.kind == WORDS_SET
    }

    async fn after(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        _: &Change,
        _: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        Ok(Told::new(&book(db, guest.property.id).await?, guest).render()?)
    }
}
