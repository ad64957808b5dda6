//! Sentences as a page shows them: a time, or somebody's own words, is set apart in its direction.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::requests::Request;
use crate::words::{Language, Phrase, Words};

/// A sentence with at most one part that is set apart.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/sentence.html")]
pub struct Sentence {
    before: String,
    part: Part,
    after: String,
}

#[derive(Clone, Debug)]
enum Part {
    Nothing,
    /// A clock time, a price, an extension.
    Figure(String),
    /// The same in large print.
    Promise(String),
    /// What something is called.
    Name(String),
    /// Written by a person, in a language of their own.
    Words(String, &'static str),
}

// Only its template makes HTML of it, and that escapes.
impl HtmlSafe for Sentence {}

impl Sentence {
    /// A sentence as it is.
    pub(super) fn plain(phrase: &Phrase) -> Self {
        Self::said(phrase.to_string())
    }

    /// A sentence that was put into words already.
    pub(super) fn said(before: String) -> Self {
        Self { before, part: Part::Nothing, after: String::new() }
    }

    /// A sentence about `time`.
    pub(super) fn at(phrase: &Phrase, time: String) -> Self {
        Self::with(phrase, "time", Part::Figure(time))
    }

    /// A sentence about a time that is the point of the whole page.
    pub(super) fn promising(phrase: &Phrase, time: String) -> Self {
        Self::with(phrase, "time", Part::Promise(time))
    }

    /// A sentence about something by its name.
    pub(super) fn naming(phrase: &Phrase, argument: &'static str, name: String) -> Self {
        Self::with(phrase, argument, Part::Name(name))
    }

    /// A sentence that repeats what a guest asked for: what it is called, or their own words.
    pub(super) fn repeating(
        phrase: &Phrase,
        argument: &'static str,
        request: &Request,
        w: Words,
    ) -> Self {
        let part = if request.is_own_words() {
            Part::Words(request.words.clone(), request.language.code())
        } else {
            Part::Name(request.title(w))
        };
        Self::with(phrase, argument, part)
    }

    /// What somebody wrote, inside the house's own sentences.
    pub(super) fn quoting(words: &str, language: Language) -> Self {
        let part = Part::Words(words.to_owned(), language.code());
        Self { before: String::new(), part, after: String::new() }
    }

    /// A sentence with a number to dial.
    pub fn dialling(phrase: &Phrase, extension: &str) -> Self {
        // A number from outside stays on one line.
        Self::with(phrase, "extension", Part::Figure(extension.replace(' ', "\u{a0}")))
    }

    fn with(phrase: &Phrase, name: &'static str, part: Part) -> Self {
        let (before, after) = phrase.around(name);
        Self { before, part, after }
    }
}
