//! Cookies that say who somebody is. What they hold is random; its hash is the key to a row.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};

use crate::app::{App, Site};
use crate::secrets::Token;

/// The visitor's keys.
#[derive(Clone, Debug)]
pub struct Jar {
    cookies: CookieJar,
    plain_http: bool,
}

impl Jar {
    /// The key called `name`, if the visitor holds one.
    pub fn key(&self, name: &str) -> Option<Token> {
        let cookie = self.cookies.get(&full_name(name, self.plain_http))?;
        Some(Token::given(cookie.value()))
    }
}

impl FromRequestParts<App> for Jar {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let cookies = CookieJar::from_headers(&parts.headers);
        Ok(Self { cookies, plain_http: app.site.plain_http })
    }
}

/// How long the browser keeps a key. How long it opens anything is the server's to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Until the browser closes.
    Sitting,
    /// Until we take it away.
    Lasting,
}

/// A cookie that hands the visitor a key.
pub fn keep(site: &Site, name: &str, token: &Token, keep: Keep) -> Cookie<'static> {
    let mut cookie = bare(site, name, token.reveal().to_owned());
    if keep == Keep::Lasting {
        cookie.make_permanent();
    }
    cookie
}

/// A cookie that remembers a choice, such as the language. It is no secret.
pub fn choice(site: &Site, name: &'static str, value: &'static str) -> Cookie<'static> {
    let mut cookie = Cookie::build((name, value))
        .path("/")
        .secure(!site.plain_http)
        .http_only(true)
        .same_site(SameSite::Lax)
        .build();
    cookie.make_permanent();
    cookie
}

/// A cookie that takes the key away.
pub fn forget(site: &Site, name: &str) -> Cookie<'static> {
    let mut cookie = bare(site, name, String::new());
    cookie.make_removal();
    cookie
}

fn bare(site: &Site, name: &str, value: String) -> Cookie<'static> {
    Cookie::build((full_name(name, site.plain_http), value))
        .path("/")
        .secure(!site.plain_http)
        .http_only(true)
        .same_site(SameSite::Lax)
        .build()
}

/// With `__Host-` a neighbour on another sub-domain cannot plant one. Browsers keep such cookies
/// over https, and on this very machine.
fn full_name(name: &str, plain_http: bool) -> String {
    if plain_http { format!("bp_{name}") } else { format!("__Host-bp_{name}") }
}
