//! Style, scripts and drawings: in the program itself, named by their content, kept for ever.

use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::get;
use data_encoding::HEXLOWER;

use super::Error;
use crate::app::App;
use crate::secrets::sha256;

struct Asset {
    name: &'static str,
    path: String,
    kind: &'static str,
    bytes: &'static [u8],
}

macro_rules! assets {
    ($($name:literal $kind:literal)+) => {
        [ $( ($name, $kind, include_bytes!(concat!("../../static/", $name)).as_slice()) ),+ ]
    };
}

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let files = assets! {
        "app.css" "text/css; charset=utf-8"
        "live.js" "text/javascript; charset=utf-8"
        "bell.js" "text/javascript; charset=utf-8"
        "icons.svg" "image/svg+xml; charset=utf-8"
        "favicon.svg" "image/svg+xml; charset=utf-8"
        "favicon-new.svg" "image/svg+xml; charset=utf-8"
    };
    files
        .into_iter()
        .map(|(name, kind, bytes)| {
            let hash = HEXLOWER.encode(&sha256(bytes)[..8]);
            Asset { name, path: format!("/static/{hash}/{name}"), kind, bytes }
        })
        .collect()
});

/// The address of a file in `static/`, with its content's hash in it. Empty if there is none.
pub fn asset(name: &str) -> &'static str {
    ASSETS.iter().find(|asset| asset.name == name).map_or("", |asset| &asset.path)
}

/// The files themselves.
pub fn routes() -> Router<App> {
    Router::new().route("/static/{hash}/{name}", get(send)).route("/favicon.ico", get(favicon))
}

async fn send(Path((hash, name)): Path<(String, String)>) -> Result<impl IntoResponse, Error> {
    let path = format!("/static/{hash}/{name}");
    let asset = ASSETS.iter().find(|asset| asset.path == path).ok_or(Error::NotFound)?;
    let headers =
        [(CONTENT_TYPE, asset.kind), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, asset.bytes))
}

/// Browsers ask for it whatever the page says.
async fn favicon() -> Result<impl IntoResponse, Error> {
    let asset = ASSETS.iter().find(|asset| asset.name == "favicon.svg").ok_or(Error::NotFound)?;
    Ok(([(CONTENT_TYPE, asset.kind), (CACHE_CONTROL, "public, max-age=86400")], asset.bytes))
}
