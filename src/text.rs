//! The only door for what people type: one normal form, nothing that hides.

use chrono::NaiveTime;
use unicode_normalization::UnicodeNormalization;

/// The most that a wish or a message may hold, in characters.
pub const LONGEST: usize = 2000;

/// Text that may be stored and shown: in normal form C, trimmed, without control characters and
/// without the marks that turn the writing direction of what stands around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CleanText(String);

/// Too long, and by how many characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    pub by: usize,
}

impl CleanText {
    /// Several lines, as in a message.
    pub fn lines(typed: &str, most: usize) -> Result<Self, TooLong> {
        Self::within(clean(typed, |letter| letter == '\n'), most)
    }

    /// One line, as in a name.
    pub fn line(typed: &str, most: usize) -> Result<Self, TooLong> {
        let spaced: String =
            typed.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter }).collect();
        Self::within(clean(&spaced, |_| false), most)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is left of it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text, to keep.
    pub fn into_string(self) -> String {
        self.0
    }

    fn within(text: String, most: usize) -> Result<Self, TooLong> {
        let length = text.chars().count();
        if length > most { Err(TooLong { by: length - most }) } else { Ok(Self(text)) }
    }
}

/// What somebody wrote, line by line: pages do not keep line ends.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().filter(|line| !line.trim().is_empty()).map(ToOwned::to_owned).collect()
}

/// What somebody typed, with a beginning that they chose from these: behind words of their own, and in
/// the place of another beginning.
pub fn begun(typed: &str, beginnings: &[&str], nth: usize) -> String {
    let typed = typed.trim_end().replace("\r\n", "\n");
    let Some(chosen) = beginnings.get(nth) else { return typed };
    let own = beginnings.iter().all(|it| it.trim() != typed.trim());
    if own && !typed.trim().is_empty() {
        format!("{typed}\n{chosen}")
    } else {
        (*chosen).to_owned()
    }
}

/// Numbers as they are written everywhere: Arabic and Persian keyboards have digits of their own.
pub fn latin_digits(typed: &str) -> String {
    let latin = |letter: char| {
        let zero = match letter {
            '\u{660}'..='\u{669}' => 0x660,
            '\u{6F0}'..='\u{6F9}' => 0x6F0,
            _ => return letter,
        };
        char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter)
    };
    typed.chars().map(latin).collect()
}

/// An hour of the day as people type it, on any keyboard.
pub fn hour(typed: &str) -> Option<NaiveTime> {
    let typed = latin_digits(typed.trim());
    NaiveTime::parse_from_str(&typed, "%H:%M")
        .or_else(|_| NaiveTime::parse_from_str(&typed, "%H:%M:%S"))
        .ok()
}

fn clean(typed: &str, keep: impl Fn(char) -> bool) -> String {
    let text: String = typed
        .replace("\r\n", "\n")
        .nfc()
        .filter(|&letter| keep(letter) || !(letter.is_control() || hides(letter)))
        .collect();
    let text = text.trim();
    // Joiners belong between letters; by themselves they are an empty page.
    if text.chars().all(joins) { String::new() } else { text.to_owned() }
}

/// Embeddings, overrides and isolates: with them a wish could rearrange the card around it. And
/// spaces without width, in which words could hide. The mere marks U+200E and U+200F stay: Arabic
/// and Hebrew keyboards write them.
fn hides(letter: char) -> bool {
    matches!(
        letter,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{2060}' | '\u{180E}' | '\u{FEFF}'
    )
}

/// What joins, separates or directs letters and shows nothing itself.
fn joins(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200C}'..='\u{200F}' | '\u{061C}' | '\u{00AD}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_hides_is_removed_and_the_rest_stays() {
        let text = CleanText::lines(" two\0 pillows\r\nplease\u{202E}\u{7} ", 100).unwrap();
        assert_eq!(text.as_str(), "two pillows\nplease");
        assert_eq!(CleanText::line("Mrs\n Okafor", 100).unwrap().as_str(), "Mrs  Okafor");
    }

    #[test]
    fn what_shows_nothing_is_empty() {
        assert!(CleanText::lines("\u{200B}\u{200D} \u{200F}", 100).unwrap().is_empty());
        let family = "👩\u{200D}👧";
        assert_eq!(CleanText::lines(family, 100).unwrap().as_str(), family);
    }

    #[test]
    fn too_long_says_by_how_much() {
        assert_eq!(CleanText::lines(&"ж".repeat(2005), LONGEST), Err(TooLong { by: 5 }));
    }

    #[test]
    fn a_room_may_be_typed_on_any_keyboard() {
        assert_eq!(latin_digits("٣٠٤"), "304");
        assert_eq!(latin_digits("۳۰۴b"), "304b");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(typed in any::<String>()) {
            if let Ok(once) = CleanText::lines(&typed, LONGEST) {
                prop_assert_eq!(CleanText::lines(once.as_str(), LONGEST).unwrap(), once);
            }
        }
    }
}
