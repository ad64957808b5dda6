//! Text as dots that a phone's camera reads.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

/// The path of an SVG picture, in units of one dot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// With the quiet rim that scanners need.
    pub view: String,
    pub dots: String,
}

impl Qr {
    /// The dots of a text; none if it is longer than dots can say.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let width = code.width();
        let rim = 2;
        let mut dots = String::new();
        for (at, color) in code.to_colors().into_iter().enumerate() {
            if color == Color::Dark {
                let (x, y) = (at % width + rim, at / width + rim);
                write!(dots, "M{x} {y}h1v1h-1z").ok()?;
            }
        }
        let side = width + 2 * rim;
        Some(Self { view: format!("0 0 {side} {side}"), dots })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_becomes_dots() {
        let qr = Qr::of("https://requests.example/s/0123456789ABCDEFGHJKMNPQRS").unwrap();
        assert!(qr.view.starts_with("0 0 3"), "{}", qr.view);
        assert!(qr.dots.starts_with("M2 2h1v1h-1z"), "the corner of the first square");
    }
}
