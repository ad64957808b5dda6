//! What a house tells its guests about itself: Wi-Fi, breakfast, hours, how to reach a person. It
//! keeps plain questions out of the queue.

mod pages;
mod store;

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::PgConnection;

use crate::ids::{PropertyId, StaffId};
use crate::journal::{self, Subject};
use crate::properties;
use crate::text::{CleanText, LONGEST, TooLong};
use crate::words::Language;

pub use pages::routes;

/// What guests ask about, in the order in which they read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    Wifi,
    Breakfast,
    /// Of the reception, the pool, the gym; and when one leaves.
    Hours,
    /// How to reach one.
    Person,
    /// What else the house wants to say.
    More,
}

impl Topic {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Wifi, Self::Breakfast, Self::Hours, Self::Person, Self::More];

    /// As in the database, in forms and in messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::Wifi => "wifi",
            Self::Breakfast => "breakfast",
            Self::Hours => "hours",
            Self::Person => "person",
            Self::More => "more",
        }
    }
}

/// One thing that the manager writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// What the Wi-Fi is called.
    Network,
    Password,
    /// About a topic, in a language.
    Words(Topic, Language),
}

/// What no language has a share in, as ISO 639 names it.
const NO_LANGUAGE: &str = "zxx";

/// The longest name that a Wi-Fi may have (IEEE 802.11: 32 octets).
const NETWORK: usize = 32;

/// The longest password of a Wi-Fi (WPA2: 63 characters).
const PASSWORD: usize = 63;

impl Line {
    /// All of them, topic by topic.
    pub fn all() -> impl Iterator<Item = Self> {
        let words = |topic| Language::ALL.map(|language| Self::Words(topic, language));
        [Self::Network, Self::Password].into_iter().chain(Topic::ALL.into_iter().flat_map(words))
    }

    /// The topic that it belongs to.
    pub fn topic(self) -> Topic {
        match self {
            Self::Network | Self::Password => Topic::Wifi,
            Self::Words(topic, _) => topic,
        }
    }

    /// What somebody typed for it, cleaned.
    pub fn parse(self, typed: &str) -> Result<CleanText, TooLong> {
        match self {
            Self::Network => CleanText::line(typed, NETWORK),
            Self::Password => CleanText::line(typed, PASSWORD),
            Self::Words(..) => CleanText::lines(typed, LONGEST),
        }
    }

    fn codes(self) -> (&'static str, &'static str) {
        match self {
            Self::Network => ("network", NO_LANGUAGE),
            Self::Password => ("password", NO_LANGUAGE),
            Self::Words(topic, language) => (topic.code(), language.code()),
        }
    }
}

/// One line as it stands, and who changed it last.
#[derive(Clone, Debug)]
pub struct Written {
    pub line: Line,
    /// Empty: somebody took it out.
    pub words: String,
    /// The change of the page that was the last of this line.
    pub version: i32,
    pub changed_by: StaffId,
    pub changed_at: DateTime<Utc>,
}

/// All that a house says about itself.
#[derive(Clone, Debug, Default)]
pub struct Book(Vec<Written>);

/// Reads it.
pub async fn book(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Book> {
    Ok(Book(store::all(db, property).await?))
}

impl Book {
    /// How often it was changed.
    pub fn version(&self) -> i32 {
        self.0.iter().map(|written| written.version).max().unwrap_or_default()
    }

    /// What stands in a line; nothing is an empty text.
    pub fn read(&self, line: Line) -> &str {
        self.written(line).map_or("", |written| written.words.as_str())
    }

    /// The words about a topic for a reader of `language`, and the language they are in: the
    /// reader's, or else the house's, or else the first that somebody wrote.
    pub fn told(
        &self,
        topic: Topic,
        language: Language,
        house: Language,
    ) -> Option<(&str, Language)> {
        let tongues = [language, house].into_iter().chain(Language::ALL);
        let mut told = tongues.map(|tongue| (self.read(Line::Words(topic, tongue)), tongue));
        told.find(|(words, _)| !words.is_empty())
    }

    /// What others changed since somebody read the page as it was at `seen`, and this would undo.
    pub fn changed(&self, seen: i32, lines: &[(Line, CleanText)]) -> Vec<Written> {
        let theirs = |(line, words): &(Line, CleanText)| {
            self.written(*line)
                .filter(|written| written.version > seen && written.words != words.as_str())
        };
        lines.iter().filter_map(theirs).cloned().collect()
    }

    fn written(&self, line: Line) -> Option<&Written> {
        self.0.iter().find(|written| written.line == line)
    }
}

/// What a house changed about what it says, for the journal. What it says stands in the book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Guests read something else about these from now on.
    HouseWordsSet { topics: Vec<Topic>, by: StaffId },
}

/// As in the journal.
pub const WORDS_SET: &str = "house_words_set";

/// What became of what somebody wrote.
#[derive(Clone, Debug)]
#[must_use]
pub enum Outcome {
    Kept,
    /// Nothing is written: others changed these meanwhile.
    Changed(Vec<Written>),
}

/// Writes these lines, by somebody who has read the page as it was at `seen`. What stays as it was is
/// no event.
pub async fn write(
    db: &mut PgConnection,
    property: PropertyId,
    (seen, lines): (i32, &[(Line, CleanText)]),
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<Outcome> {
    properties::hold(db, property).await?;
    let book = book(db, property).await?;
    let changed = book.changed(seen, lines);
    if !changed.is_empty() {
        return Ok(Outcome::Changed(changed));
    }
    let version = book.version() + 1;
    let mut topics = Vec::new();
    for (line, words) in lines.iter().filter(|(line, words)| book.read(*line) != words.as_str()) {
        let words = words.as_str().to_owned();
        let written = Written { line: *line, words, version, changed_by: by, changed_at: now };
        store::write(db, property, &written).await?;
        topics.push(line.topic());
    }
    topics.dedup();
    if !topics.is_empty() {
        let subject = Subject { property, stay: None, request: None };
        journal::append(db, subject, &Event::HouseWordsSet { topics, by }, now).await?;
    }
    Ok(Outcome::Kept)
}
