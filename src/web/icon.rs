//! The small drawings beside words; all stand in one file.

use std::fmt;

use askama::filters::HtmlSafe;

use super::asset;

/// A drawing by its name in `static/icons.svg`. It says nothing to a screen reader: words do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon {
    name: &'static str,
    flips: bool,
}

/// The drawing called `name`.
pub fn icon(name: &'static str) -> Icon {
    Icon { name, flips: false }
}

/// One that points along the line of writing, so it turns round in Arabic.
pub fn flipped(name: &'static str) -> Icon {
    Icon { name, flips: true }
}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let class = if self.flips { "i flip" } else { "i" };
        write!(
            f,
            r#"<svg class="{class}" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>"#,
            asset("icons.svg"),
            self.name,
        )
    }
}

// Both parts are our own words, never a visitor's.
impl HtmlSafe for Icon {}
