//! The language of everything a guest reads: chosen once, and back to where they were.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use super::cover::{self, Cover};
use crate::app::App;
use crate::stays::{self, Guest};
use crate::web::{self, Fields, Frame, Page, Visit, back_to, choice};
use crate::words::{Language, Words};

#[derive(Template)]
#[template(path = "requests/guest/language.html")]
struct Choose {
    frame: Frame,
    cover: Cover,
    back: String,
    languages: Vec<Offered>,
}

struct Offered {
    code: &'static str,
    direction: &'static str,
    name: String,
    is_current: bool,
}

/// Where the guest comes from.
#[derive(Deserialize)]
pub(super) struct From {
    #[serde(default)]
    back: String,
}

/// GET /stay/language
pub(super) async fn show(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Query(from): Query<From>,
) -> Page<impl Template> {
    let back = back(&from.back);
    let (frame, cover) = cover::around(&guest, &visit, back.clone(), "", app.clock.now());
    let offered = |language: Language| Offered {
        code: language.code(),
        direction: language.direction(),
        name: name(language, frame.w),
        is_current: language == guest.language,
    };
    let languages = Language::ALL.into_iter().map(offered).collect();
    Page(Choose { frame, cover, back, languages })
}

/// Each language by its own name.
fn name(language: Language, w: Words) -> String {
    w.t(format!("language-{}", language.code())).to_string()
}

/// POST /stay/language
pub(super) async fn choose(State(app): State<App>, guest: Guest, fields: Fields) -> web::Result {
    let language: Language = fields.parse("language").ok_or(web::Error::NotFound)?;
    let mut tx = app.db.begin().await?;
    let now = app.clock.now();
    stays::choose_language(&mut tx, guest.property.id, guest.stay, language, now).await?;
    tx.commit().await?;
    app.live.ring();
    let jar = CookieJar::new();
    // A tablet stays in the room when the guest leaves, and forgets what they chose.
    let jar = if guest.is_on_own_phone() {
        jar.add(choice(&app.site, "language", language.code()))
    } else {
        jar
    };
    Ok((jar, Redirect::to(&back(fields.get("back")))).into_response())
}

fn back(path: &str) -> String {
    back_to(path).unwrap_or_else(|| "/stay".to_owned())
}
