//! Pictures of figures, drawn on the server: shapes and words, each at its place. Where one reads from
//! right to left, so does the picture.

mod answers;
mod promises;

use std::fmt::{self, Write};

use askama::Template;
use askama::filters::HtmlSafe;

use crate::words::{Language, Phrase, Words};

pub(super) use answers::answers;
pub(super) use promises::promises;

/// How wide a picture is, in tenths.
const WIDTH: i64 = 5_900;

/// A picture. `id` is its place on the page; the title says what it shows, the description what it
/// says.
#[derive(Template)]
#[template(path = "overview/plot.html")]
pub(super) struct Plot {
    id: &'static str,
    title: String,
    description: String,
    height: i64,
    lines: Vec<Line>,
    dots: Vec<Dot>,
    words: Vec<Text>,
    /// Whether it is drawn from right to left.
    mirrored: bool,
    w: Words,
}

// Its template escapes what it says.
impl HtmlSafe for Plot {}

/// A place or a length, in tenths of what is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Tenths(i64);

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, tenth) = (self.0.abs() / 10, self.0.abs() % 10);
        if tenth == 0 { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{tenth}") }
    }
}

/// An outline or an area. The class says how it looks: by its shape, not by its colour alone.
struct Line {
    class: &'static str,
    path: String,
}

struct Dot {
    class: &'static str,
    x: Tenths,
    y: Tenths,
    r: Tenths,
}

struct Text {
    class: &'static str,
    x: Tenths,
    y: Tenths,
    /// Where on it the place is: `start`, `middle` or `end`, as one reads.
    anchor: &'static str,
    say: String,
}

impl Plot {
    fn new(id: &'static str, height: i64, w: Words) -> Self {
        Self {
            id,
            title: String::new(),
            description: String::new(),
            height,
            lines: Vec::new(),
            dots: Vec::new(),
            words: Vec::new(),
            mirrored: w.language == Language::Ar,
            w,
        }
    }

    /// Where something is that would be there if one read from left to right.
    fn x(&self, x: i64) -> Tenths {
        Tenths(if self.mirrored { WIDTH - x } else { x })
    }

    fn dot(&mut self, class: &'static str, (x, y): (i64, i64), r: i64) {
        let dot = Dot { class, x: self.x(x), y: Tenths(y), r: Tenths(r) };
        self.dots.push(dot);
    }

    fn say(
        &mut self,
        class: &'static str,
        (x, y): (i64, i64),
        anchor: &'static str,
        say: &impl ToString,
    ) {
        let text = Text { class, x: self.x(x), y: Tenths(y), anchor, say: say.to_string() };
        self.words.push(text);
    }

    /// A line through these places.
    fn line(&mut self, class: &'static str, places: &[(i64, i64)]) {
        let mut path = String::new();
        for (x, y) in places {
            let letter = if path.is_empty() { 'M' } else { 'L' };
            let _ = write!(path, "{letter}{} {}", self.x(*x), Tenths(*y));
        }
        self.lines.push(Line { class, path });
    }

    /// An area: from one corner to the opposite one.
    fn area(&mut self, class: &'static str, (x, y): (i64, i64), (to_x, to_y): (i64, i64)) {
        let (left, right) = (self.x(x), self.x(to_x));
        let path = format!("M{left} {}H{right}V{}H{left}z", Tenths(y), Tenths(to_y));
        self.lines.push(Line { class, path });
    }

    /// What was missed: a square that stands on its corner.
    fn diamond(&mut self, (x, y): (i64, i64), r: i64) {
        let (middle, y) = (self.x(x), Tenths(y));
        let (before, after) = (Tenths(middle.0 - r), Tenths(middle.0 + r));
        let (above, below) = (Tenths(y.0 - r), Tenths(y.0 + r));
        let path = format!("M{before} {y}L{middle} {above}L{after} {y}L{middle} {below}z");
        self.lines.push(Line { class: "x", path });
    }

    fn percent(&self, percent: i64) -> Phrase {
        self.w.t("overview-percent").with("percent", percent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_written_as_short_as_they_can_be() {
        let told = [0, 5, 120, 123, -7].map(|tenths| Tenths(tenths).to_string());
        assert_eq!(told, ["0", "0.5", "12", "12.3", "-0.7"]);
    }
}
