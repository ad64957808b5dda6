//! A template as a response, and what the frame of every page needs.

use askama::Template;
use axum::response::{Html, IntoResponse, Response};

use super::{Error, Theme, Visit};
use crate::words::{Phrase, Words};

/// A template as a response.
pub struct Page<T>(pub T);

impl<T: Template> IntoResponse for Page<T> {
    fn into_response(self) -> Response {
        match self.0.render() {
            Ok(html) => Html(html).into_response(),
            Err(error) => Error::from(error).into_response(),
        }
    }
}

/// What stands around every page: its language, its light, and the way back to it.
#[derive(Clone, Debug)]
pub struct Frame {
    pub w: Words,
    pub theme: Option<Theme>,
    pub path: String,
}

impl Frame {
    /// The frame for this visit, in these words.
    pub fn new(visit: &Visit, w: Words) -> Self {
        Self { w, theme: visit.theme, path: visit.path.clone() }
    }

    /// A message.
    pub fn t(&self, key: &'static str) -> Phrase {
        self.w.t(key)
    }

    /// `en`
    pub fn lang(&self) -> &'static str {
        self.w.language.code()
    }

    /// `ltr` or `rtl`
    pub fn dir(&self) -> &'static str {
        self.w.language.direction()
    }

    /// The language in its own words.
    pub fn language(&self) -> Phrase {
        self.w.t(format!("language-{}", self.lang()))
    }

    /// What the light switch turns to, and whether it is night now.
    pub fn other_theme(&self) -> &'static str {
        match self.theme {
            Some(Theme::Night) => Theme::Day.name(),
            Some(Theme::Day) | None => Theme::Night.name(),
        }
    }

    /// Whether somebody chose the night.
    pub fn night(&self) -> bool {
        self.theme == Some(Theme::Night)
    }
}
