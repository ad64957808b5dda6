//! A message of the language files with its arguments, and the same said to a reader.

use std::borrow::Cow;
use std::fmt;

use fluent_templates::fluent_bundle::FluentValue;

use super::Words;

/// What is to be said, not yet in any language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub(super) key: Cow<'static, str>,
    pub(super) arguments: Vec<(&'static str, Value)>,
}

impl Message {
    /// The message called `key` in the language files.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), arguments: Vec::new() }
    }

    /// Fills in one argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

/// What an argument may be: a text, or a number that chooses the plural.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Text(String),
    Number(i64),
}

impl<'a> From<&'a Value> for FluentValue<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Text(text) => text.as_str().into(),
            Value::Number(number) => (*number).into(),
        }
    }
}

macro_rules! values {
    ($($type:ty, $value:ident => $made:expr;)+) => { $(
        impl From<$type> for Value {
            fn from($value: $type) -> Self {
                $made
            }
        }
    )+ };
}

values! {
    &str, text => Self::Text(text.to_owned());
    &&str, text => Self::Text((*text).to_owned());
    String, text => Self::Text(text);
    &String, text => Self::Text(text.clone());
    &&String, text => Self::Text((*text).clone());
    Phrase, phrase => Self::Text(phrase.to_string());
    &Phrase, phrase => Self::Text(phrase.to_string());
    i64, number => Self::Number(number);
    &i64, number => Self::Number(*number);
    i32, number => Self::Number(number.into());
    &i32, number => Self::Number((*number).into());
    i16, number => Self::Number(number.into());
    &i16, number => Self::Number((*number).into());
    usize, number => Self::Number(i64::try_from(number).unwrap_or(i64::MAX));
    &usize, number => Self::Number(i64::try_from(*number).unwrap_or(i64::MAX));
}

/// A message and its reader; shown, it is the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    pub(super) words: Words,
    pub(super) message: Message,
}

impl Phrase {
    /// Fills in one argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// The sentence in two, before and after the argument `name`, for a page that sets it apart:
    /// where it stands differs from language to language.
    pub fn around(&self, name: &'static str) -> (String, String) {
        // A letter for private use, so no text contains it.
        const HERE: &str = "\u{F8FF}";
        let marked = self.clone().with(name, HERE).to_string();
        match marked.split_once(HERE) {
            Some((before, after)) => (before.to_owned(), after.to_owned()),
            None => (marked, String::new()),
        }
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words.look_up(&self.message))
    }
}
