//! What a colleague looks like, wherever their name stands.

mod store;

use askama::Template;
use askama::filters::HtmlSafe;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::get;

use crate::app::App;
use crate::ids::{PropertyId, StaffId};
use crate::web;

pub use store::{Picture, keep_face};

/// A picture, or the first letters where there is none. Always beside a name.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/face.html")]
pub struct Face {
    pub address: Option<String>,
    pub letters: String,
    /// `""`, `"s"` or `"l"`.
    pub size: &'static str,
}

impl HtmlSafe for Face {}

impl Face {
    /// Of somebody with this name, whose picture has this address.
    pub fn new(name: &str, address: Option<&str>, size: &'static str) -> Self {
        let letters = name.split_whitespace().filter_map(|word| word.chars().next()).take(2);
        Self { address: address.map(ToOwned::to_owned), letters: letters.collect(), size }
    }
}

/// The address of a picture; its content's hash is in it, so that browsers may keep it for ever.
pub(super) fn address(property: PropertyId, staff: StaffId, hash: &str) -> String {
    format!("/faces/{property}/{staff}/{hash}")
}

pub(super) fn routes() -> Router<App> {
    Router::new().route("/faces/{house}/{staff}/{hash}", get(send))
}

/// The address is as hard to guess as a session, and shows no more than a name badge does.
async fn send(
    State(app): State<App>,
    Path((house, staff, hash)): Path<(PropertyId, StaffId, String)>,
) -> web::Result<impl IntoResponse> {
    let mut db = app.db.acquire().await?;
    let face = store::face(&mut db, house, staff, &hash).await?.ok_or(web::Error::NotFound)?;
    let headers = [
        (CONTENT_TYPE, face.media_type),
        (CACHE_CONTROL, "private, max-age=31536000, immutable".to_owned()),
        // A drawing may hold a script; opened by itself it must not run.
        (
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; sandbox".to_owned(),
        ),
    ];
    Ok((headers, face.bytes))
}
