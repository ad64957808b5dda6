//! The form by which a person takes a request: a time they promise and a word to the guest, or a
//! question first.

use askama::Template;
use askama::filters::HtmlSafe;

use super::deeds::{CHOICES, Maker, Tried};
use super::starters::{self, Starter};
use super::times::Times;
use crate::ids::{MessageId, RequestId};
use crate::requests::pages::words::set_apart;
use crate::requests::{Note, Request};
use crate::staff::{Keeper, Staff};
use crate::text::CleanText;
use crate::web::{Fields, Wrong, said_of};
use crate::words::{Language, Words};

/// The form, as it is first shown or as somebody left it.
#[derive(Template)]
#[template(path = "requests/staff/claim.html")]
pub(super) struct Claim {
    w: Words,
    id: RequestId,
    /// `take`, or `take-over`.
    code: &'static str,
    /// Whether it stands on the request's own page, below the conversation.
    below: bool,
    guest: String,
    /// What the guest reads.
    language: Language,
    /// The request as the reader saw it.
    version: i32,
    /// Made with the form, so that a double tap is one message.
    message_id: String,
    /// When it was made: the times are so many minutes from then.
    made: i64,
    times: Times,
    starters: Vec<Starter>,
    message: String,
    /// What the beginning says in the colleague's language.
    means: Option<String>,
    question: Option<Question>,
    extension: String,
    /// Whose words the browser keeps until they are sent.
    keeper: Keeper,
    wrong: Vec<Wrong>,
}

impl HtmlSafe for Claim {}

/// What is asked first, where that is possible.
struct Question {
    /// Whether somebody wants to.
    first: bool,
    words: String,
    choices: Vec<String>,
}

impl Claim {
    /// For somebody who wants to take it.
    pub(super) fn taking(maker: &Maker<'_>) -> Self {
        Self::of("take", starters::of(maker.request, maker.staff, maker.now), maker)
    }

    /// The same below the conversation.
    pub(super) fn answering(maker: &Maker<'_>) -> Self {
        Self { below: true, ..Self::taking(maker) }
    }

    /// For somebody who takes over what a colleague promised and did not keep.
    pub(super) fn taking_over(maker: &Maker<'_>) -> Self {
        let openings = &["over", "over-late"];
        let starters = starters::for_deed(openings, maker.request, maker.staff, maker.now);
        Self { below: true, ..Self::of("take-over", starters, maker) }.without_question()
    }

    fn of(code: &'static str, starters: Vec<Starter>, maker: &Maker<'_>) -> Self {
        let Maker { request, staff, now, .. } = *maker;
        let chosen = starters.first();
        let claim = Self {
            w: staff.words(),
            id: request.id,
            code,
            below: false,
            guest: set_apart(&request.guest),
            language: request.language,
            version: maker.version(code),
            message_id: MessageId::new().to_string(),
            made: now.timestamp(),
            times: Times::of(request, staff.words(), now),
            message: chosen.map(|starter| starter.text.clone()).unwrap_or_default(),
            means: chosen.and_then(|starter| starter.means.clone()),
            question: Some(Question {
                first: false,
                words: String::new(),
                choices: vec![String::new(); CHOICES],
            }),
            starters,
            extension: staff.extension.clone(),
            keeper: staff.keeper(),
            wrong: Vec::new(),
        };
        match maker.tried(code) {
            Some(tried) => claim.kept(tried, maker),
            None => claim,
        }
    }

    /// Whether it is this form.
    pub(super) fn is(&self, code: &str) -> bool {
        self.code == code
    }

    /// Where a question makes no sense, or was asked already.
    pub(super) fn without_question(self) -> Self {
        Self { question: None, ..self }
    }

    /// The same form with all that was typed, and what is wrong with it.
    fn kept(mut self, tried: &Tried, maker: &Maker<'_>) -> Self {
        let fields = &tried.fields;
        self.wrong = tried.because.wrong().to_vec();
        self.times = self.times.kept(fields, &self.wrong, maker.now);
        self.message = match tried.begun() {
            Some(nth) => starters::begun(fields.get("message"), &self.starters, nth),
            None => fields.get("message").to_owned(),
        };
        self.means = starters::means(&self.message, &self.starters);
        self.question = Some(Question::kept(fields));
        if !fields.get("message-id").is_empty() {
            fields.get("message-id").clone_into(&mut self.message_id);
        }
        self.made = fields.parse("made").unwrap_or(self.made);
        self
    }

    /// What the guest reads, as the colleague calls it.
    fn reads(&self) -> String {
        self.w.t(format!("speaks-{}", self.language)).to_string()
    }

    fn foreign(&self) -> bool {
        self.language != self.w.language
    }

    fn err(&self, field: &str) -> Option<String> {
        said_of(&self.wrong, field).map(|say| self.w.say(say).to_string())
    }
}

impl Question {
    fn kept(fields: &Fields) -> Self {
        let words = fields.get("question").to_owned();
        let nth = |nth| fields.get(&format!("choice-{nth}")).to_owned();
        let choices: Vec<String> = (1..=CHOICES).map(nth).collect();
        let first = asks_first(fields) || !words.is_empty();
        Self { first, words, choices }
    }

    /// Whether some answer to tap was written.
    fn chooses(&self) -> bool {
        self.choices.iter().any(|choice| !choice.is_empty())
    }
}

/// Whether somebody wants to ask before they promise.
pub(super) fn asks_first(fields: &Fields) -> bool {
    !fields.get("first").is_empty()
}

/// The words with who says them, and in which language as far as one can tell.
pub(super) fn note(words: CleanText, request: &Request, staff: &Staff) -> Note {
    let language = written_in(words.as_str(), request.language, staff.language);
    Note { id: MessageId::new(), by: Some(staff.id), words, language }
}

/// The reader's language, unless the letters say that it must be the writer's own.
pub fn written_in(words: &str, reader: Language, writer: Language) -> Language {
    let arabic = words.chars().any(|letter| matches!(letter, '\u{0600}'..='\u{06FF}'));
    let fits = |language: Language| (language == Language::Ar) == arabic;
    [reader, writer].into_iter().find(|language| fits(*language)).unwrap_or(reader)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_tell_which_language_it_cannot_be() {
        use Language::{Ar, De, En};
        assert_eq!(written_in("مساء الخير", Ar, En), Ar);
        assert_eq!(written_in("Good evening", Ar, En), En);
        assert_eq!(written_in("Guten Abend", De, Ar), De);
    }
}
