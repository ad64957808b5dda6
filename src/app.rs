//! What every handler may use.

use std::sync::Arc;

use sqlx::PgPool;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::live::Live;
use crate::secrets::Hasher;

/// The handles of one server. Nothing in it matters: any server may die at any moment.
#[derive(Clone)]
pub struct App {
    pub db: PgPool,
    pub clock: Clock,
    pub live: Live,
    pub hasher: Hasher,
    /// Told when the server ends; open streams end with it.
    pub stop: CancellationToken,
    pub site: Arc<Site>,
}

/// How this installation is reached.
#[derive(Clone, Debug)]
pub struct Site {
    /// What visitors see before the path, without a slash at the end, where it was set.
    pub url: Option<String>,
    /// Cookies without `Secure`, for a network that is trusted.
    pub plain_http: bool,
    /// Whether this is the demo, which alone has links that sign in.
    pub demo: bool,
}

impl Site {
    /// Whether visitors come by https, so that browsers may be told to insist on it.
    pub fn https(&self) -> bool {
        self.url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }
}
