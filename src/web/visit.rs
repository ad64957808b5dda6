//! Who comes, as far as the browser says: language, theme, page, address.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header::{ACCEPT_LANGUAGE, REFERER};
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;

use crate::app::App;
use crate::words::Language;

/// Day or night, where the visitor chose; else the device decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Day,
    Night,
}

impl Theme {
    /// As in `data-theme="…"`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Night => "night",
        }
    }

    /// What a form or a cookie says.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Day, Self::Night].into_iter().find(|theme| theme.name() == text)
    }
}

/// One visit.
#[derive(Clone, Debug)]
pub struct Visit {
    /// What the visitor chose here, or else what the browser prefers.
    pub language: Option<Language>,
    /// Whether the visitor chose it here.
    pub chose_language: bool,
    pub theme: Option<Theme>,
    /// The page that is asked for, with its query.
    pub path: String,
    /// The page of ours that the visitor comes from.
    pub from: Option<String>,
    pub address: IpAddr,
}

impl FromRequestParts<App> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let text = |name| parts.headers.get(name).and_then(|value| value.to_str().ok());
        let jar = CookieJar::from_headers(&parts.headers);
        let chosen: Option<Language> = jar.get("language").and_then(|c| c.value().parse().ok());
        Ok(Self {
            language: chosen.or_else(|| text(ACCEPT_LANGUAGE).and_then(Language::accepted)),
            chose_language: chosen.is_some(),
            theme: jar.get("theme").and_then(|cookie| Theme::parse(cookie.value())),
            path: parts.uri.path_and_query().map_or_else(|| "/".into(), ToString::to_string),
            from: text(REFERER).and_then(path_of),
            address: address(parts, app),
        })
    }
}

/// The visitor's address. A proxy on this machine is believed, if one was configured; nobody else
/// may say where they come from.
fn address(parts: &Parts, app: &App) -> IpAddr {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    let peer = peer.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |ConnectInfo(peer)| peer.ip());
    if app.site.url.is_none() || !peer.to_canonical().is_loopback() {
        return peer;
    }
    let forwarded = parts.headers.get_all("x-forwarded-for").iter().next_back();
    forwarded
        .and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok())
        .unwrap_or(peer)
}

/// The path of an address of ours, such as a `Referer`.
fn path_of(address: &str) -> Option<String> {
    let (_, rest) = address.split_once("://")?;
    let path = rest.find('/').map_or("/", |slash| &rest[slash..]);
    back_to(path)
}

/// A place to go back to that somebody sent us, if it is one of our own pages.
pub fn back_to(path: &str) -> Option<String> {
    let inside = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains(['\\', '\r', '\n', '\t'])
        && path.chars().all(|letter| letter.is_ascii_graphic());
    inside.then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_site() {
        for bad in
            ["//evil", "/\\evil", "https://evil", "javascript:x", "/a\r\nb", "", "/\tx", "\\/"]
        {
            assert_eq!(back_to(bad), None, "{bad:?}");
        }
        assert_eq!(back_to("/board?floor=3").as_deref(), Some("/board?floor=3"));
        assert_eq!(path_of("http://localhost:8080/stay#x").as_deref(), Some("/stay#x"));
    }
}
