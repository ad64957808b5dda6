//! Every sentence for people: the languages, and how times and numbers are said in each.

mod message;
mod time;

use std::str::FromStr;

use chrono_tz::Tz;
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader, static_loader};
use serde::{Deserialize, Serialize};

use message::Value;
pub use message::{Message, Phrase};
pub use time::DayPart;

static_loader! {
    static LOCALES = {
        locales: "./locales",
        fallback_language: "en",
        // Marks that keep a name or a time from turning the direction of the sentence around it.
        // Left-to-right languages do without: the marks would travel into what people copy.
        customise: |bundle| {
            let rtl = bundle.locales.iter().any(|locale| locale.language.as_str() == "ar");
            bundle.set_use_isolating(rtl);
        },
    };
}

/// A language that the pages speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    En,
    De,
    Ar,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::En, Self::De, Self::Ar];

    /// As in `lang="…"` and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Ar => "ar",
        }
    }

    /// As in `dir="…"`.
    pub fn direction(self) -> &'static str {
        match self {
            Self::En | Self::De => "ltr",
            Self::Ar => "rtl",
        }
    }

    /// The first language of an `Accept-Language` header that we speak, by its weights.
    pub fn accepted(header: &str) -> Option<Self> {
        let mut wanted: Vec<(f32, &str)> = header
            .split(',')
            .take(16)
            .filter_map(|part| {
                let mut pieces = part.split(';');
                let tag = pieces.next()?.trim();
                let weight = pieces
                    .find_map(|piece| piece.trim().strip_prefix("q="))
                    .map_or(Some(1.0), |weight| weight.parse().ok())?;
                (weight > 0.0).then_some((weight, tag))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.into_iter().find_map(|(_, tag)| tag.split('-').next()?.parse().ok())
    }

    fn identifier(self) -> LanguageIdentifier {
        LanguageIdentifier::from_str(self.code()).expect("our codes are language tags")
    }
}

/// A language that we do not speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of our languages")]
pub struct UnknownLanguage;

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        let code = text.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == code).ok_or(UnknownLanguage)
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// How to speak to one reader: the language, and the zone in which times are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    pub language: Language,
    pub zone: Tz,
}

impl Words {
    /// Words for a reader of `language` about a house in `zone`.
    pub fn new(language: Language, zone: Tz) -> Self {
        Self { language, zone }
    }

    /// A message by its name in the language files; arguments follow with [`Phrase::with`].
    pub fn t(self, key: impl Into<std::borrow::Cow<'static, str>>) -> Phrase {
        self.say(Message::new(key))
    }

    /// A message that was made where the reader was not known.
    pub fn say(self, message: Message) -> Phrase {
        Phrase { words: self, message }
    }

    /// Whether there is such a message.
    pub fn has(self, key: &str) -> bool {
        LOCALES.try_lookup(&self.language.identifier(), key).is_some()
    }

    /// A phrase within a phrase begins with a mark that sets a name apart, and so would run the
    /// wrong way: its own direction has to be said first.
    fn marked(self, message: &Message) -> Vec<(&'static str, Value)> {
        let mark = |value: &Value| match value {
            Value::Text(text)
                if self.language.direction() == "rtl" && text.contains('\u{2068}') =>
            {
                Value::Text(format!("\u{200F}{text}"))
            }
            Value::Text(_) | Value::Number(_) => value.clone(),
        };
        message.arguments.iter().map(|(name, value)| (*name, mark(value))).collect()
    }

    fn look_up(self, message: &Message) -> String {
        let marked = self.marked(message);
        let arguments =
            marked.iter().map(|(name, value)| ((*name).into(), FluentValue::from(value))).collect();
        let said = LOCALES
            .try_lookup_complete(&self.language.identifier(), &message.key, Some(&arguments))
            .unwrap_or_else(|| {
                tracing::error!(key = %message.key, language = %self.language, "a message is missing");
                message.key.to_string()
            });
        // A sentence of isolated parts alone says nothing of its own direction, and set into another
        // it would run the wrong way: this mark says it.
        if self.language.direction() == "rtl" && said.starts_with('\u{2068}') {
            return format!("\u{200F}{said}");
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_says_which_languages_it_prefers() {
        assert_eq!(Language::accepted("fr, de-AT;q=0.8, en;q=0.5"), Some(Language::De));
        assert_eq!(Language::accepted("ar"), Some(Language::Ar));
        assert_eq!(Language::accepted("xx;q=z, ,;;"), None);
        assert_eq!(Language::accepted("de;q=0"), None);
    }
}
