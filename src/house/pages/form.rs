//! The manager's form: a field for each line, topic by topic, with what is wrong beside it.

use super::title;
use crate::house::{Book, Line, Topic, Written};
use crate::text::CleanText;
use crate::web::{Fields, Wrong, said_of};
use crate::words::{Language, Message, Words};

/// One topic.
pub(super) struct Section {
    pub(super) code: &'static str,
    pub(super) title: String,
    pub(super) hint: String,
    /// What is the same in every language.
    pub(super) figures: Vec<Field>,
    pub(super) words: Vec<Field>,
}

/// One line.
pub(super) struct Field {
    /// Also its name: each stands once on the page.
    pub(super) id: String,
    pub(super) label: String,
    pub(super) value: String,
    pub(super) language: &'static str,
    pub(super) direction: &'static str,
    pub(super) wrong: Option<Message>,
    /// What somebody else wrote meanwhile.
    pub(super) theirs: Option<String>,
}

/// What a form sent that could not be taken, and why.
#[derive(Default)]
pub(super) struct Returned {
    pub(super) typed: Option<Fields>,
    pub(super) wrong: Vec<Wrong>,
    /// What others changed meanwhile.
    pub(super) theirs: Vec<Written>,
}

fn id(line: Line) -> String {
    match line {
        Line::Network => "wifi-network".to_owned(),
        Line::Password => "wifi-password".to_owned(),
        Line::Words(topic, language) => format!("{}-{language}", topic.code()),
    }
}

/// What to call a field where it stands by itself.
fn name(line: Line, w: Words) -> String {
    match line {
        Line::Network => w.t("house-network").to_string(),
        Line::Password => w.t("house-password").to_string(),
        Line::Words(topic, language) => w
            .t("house-field")
            .with("topic", title(topic, w))
            .with("language", w.t(format!("language-{language}")))
            .to_string(),
    }
}

/// The topics in their order, with what stands there or what somebody typed.
pub(super) fn sections(book: &Book, returned: &Returned, w: Words) -> Vec<Section> {
    let section = |topic: Topic| {
        let of_topic = Line::all().filter(|line| line.topic() == topic);
        let (words, figures): (Vec<Line>, Vec<Line>) =
            of_topic.partition(|line| matches!(line, Line::Words(..)));
        let fields = |lines: Vec<Line>| {
            lines.into_iter().map(|line| Field::of(line, book, returned, w)).collect()
        };
        Section {
            code: topic.code(),
            title: title(topic, w),
            hint: w.t(format!("house-{}-hint", topic.code())).to_string(),
            figures: fields(figures),
            words: fields(words),
        }
    };
    Topic::ALL.into_iter().map(section).collect()
}

impl Field {
    fn of(line: Line, book: &Book, returned: &Returned, w: Words) -> Self {
        let id = id(line);
        let value = match returned.typed.as_ref().and_then(|typed| typed.all(&id).next()) {
            Some(typed) => typed.to_owned(),
            None => book.read(line).to_owned(),
        };
        let language = match line {
            Line::Words(_, language) => Some(language),
            Line::Network | Line::Password => None,
        };
        let theirs = returned.theirs.iter().find(|written| written.line == line);
        Self {
            label: language.map_or_else(
                || name(line, w),
                |language| w.t(format!("language-{language}")).to_string(),
            ),
            value,
            language: language.map_or("", Language::code),
            direction: language.map_or("ltr", Language::direction),
            wrong: said_of(&returned.wrong, &id),
            theirs: theirs.map(|written| written.words.clone()),
            id,
        }
    }
}

/// What the form says, or all that is wrong with it. A field that it does not have is left alone.
pub(super) fn parse(fields: &Fields, w: Words) -> Result<Vec<(Line, CleanText)>, Vec<Wrong>> {
    let (mut lines, mut wrong) = (Vec::new(), Vec::new());
    for line in Line::all() {
        let field = id(line);
        let Some(typed) = fields.all(&field).next() else { continue };
        match line.parse(typed) {
            Ok(words) => lines.push((line, words)),
            Err(long) => {
                let say = w.t("wrong-too-long").with("count", long.by);
                let say = Message::new("house-wrong").with("what", name(line, w)).with("say", say);
                wrong.push(Wrong::new(field, say));
            }
        }
    }
    if wrong.is_empty() { Ok(lines) } else { Err(wrong) }
}

/// That somebody else was faster: `who` and when, by what they are called.
pub(super) fn changed(written: &Written, who: &str, when: String, w: Words) -> Wrong {
    let say = Message::new("house-changed").with("what", name(written.line, w));
    Wrong::new(id(written.line), say.with("name", who).with("time", when))
}
