//! The form by which a person takes a request: a time they promise and a word to the guest.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};

use super::starters::{self, Starter};
use super::times::{self, Times};
use crate::ids::{MessageId, RequestId};
use crate::promises::Promise;
use crate::requests::pages::words::set_apart;
use crate::requests::{Note, Request};
use crate::staff::Staff;
use crate::text::{CleanText, LONGEST};
use crate::web::{Fields, Wrong};
use crate::words::{Language, Message, Words};

/// The form, as it is first shown or as somebody left it.
#[derive(Template)]
#[template(path = "requests/staff/claim.html")]
pub(super) struct Claim {
    w: Words,
    id: RequestId,
    guest: String,
    /// What the guest reads.
    language: Language,
    times: Times,
    starters: Vec<Starter>,
    message: String,
    /// What the beginning says in the colleague's language.
    means: Option<String>,
    extension: String,
    /// Whose words the browser keeps until they are sent.
    keeper: String,
    wrong: Vec<Wrong>,
}

impl HtmlSafe for Claim {}

impl Claim {
    /// For somebody who wants to take it. `starter` is the beginning they chose.
    pub(super) fn of(
        request: &Request,
        staff: &Staff,
        starter: Option<usize>,
        now: DateTime<Utc>,
    ) -> Self {
        let w = staff.words();
        let starters = starters::of(request, staff, now);
        let chosen = starter.and_then(|nth| starters.get(nth)).or(starters.first());
        Self {
            w,
            id: request.id,
            guest: set_apart(&request.guest),
            language: request.language,
            times: Times::of(request, w, now),
            message: chosen.map(|starter| starter.text.clone()).unwrap_or_default(),
            means: chosen.and_then(|starter| starter.means.clone()),
            starters,
            extension: staff.extension.clone(),
            keeper: staff.id.to_string(),
            wrong: Vec::new(),
        }
    }

    /// The same form with all that was typed, and what is wrong with it.
    pub(super) fn kept(mut self, fields: &Fields, wrong: Vec<Wrong>, now: DateTime<Utc>) -> Self {
        self.times = self.times.kept(fields, self.w, now);
        fields.get("message").clone_into(&mut self.message);
        let begun = self.starters.iter().find(|starter| starter.text == self.message);
        self.means = begun.and_then(|starter| starter.means.clone());
        self.wrong = wrong;
        self
    }

    /// What the guest reads, as the colleague calls it.
    fn reads(&self) -> String {
        self.w.t(format!("speaks-{}", self.language)).to_string()
    }

    fn err(&self, field: &str) -> Option<String> {
        let wrong = self.wrong.iter().find(|wrong| wrong.field == field)?;
        Some(self.w.say(wrong.say.clone()).to_string())
    }
}

/// What somebody promises and says, or what is wrong with it.
pub(super) fn parse(
    fields: &Fields,
    request: &Request,
    staff: &Staff,
    now: DateTime<Utc>,
) -> Result<(Promise, Note), Vec<Wrong>> {
    let mut wrong = Vec::new();
    let promise = times::parse(fields, &staff.property, now).map_err(|why| wrong.push(why)).ok();
    let note = message(fields, request, staff).map_err(|why| wrong.push(why)).ok();
    promise.zip(note).ok_or(wrong)
}

/// A word to the guest, from the field `message`.
pub(super) fn message(fields: &Fields, request: &Request, staff: &Staff) -> Result<Note, Wrong> {
    let words = CleanText::lines(fields.get("message"), LONGEST).map_err(|long| {
        Wrong::new("message", Message::new("wrong-too-long").with("count", long.by))
    })?;
    if words.is_empty() {
        return Err(Wrong::new("message", Message::new("staff-wrong-no-word")));
    }
    let id = fields.parse("message-id").unwrap_or_else(MessageId::new);
    Ok(Note { id, ..note(words, request, staff) })
}

/// The words with who says them, and in which language as far as one can tell.
pub(super) fn note(words: CleanText, request: &Request, staff: &Staff) -> Note {
    let language = written_in(words.as_str(), request.language, staff.language);
    Note { id: MessageId::new(), by: Some(staff.id), words, language }
}

/// The reader's language, unless the letters say that it must be the writer's own.
fn written_in(words: &str, reader: Language, writer: Language) -> Language {
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
