//! What somebody typed into the form of a deed, understood field by field.

use chrono::{DateTime, Utc};

use super::form::CHOICES;
use crate::ids::{MessageId, NoteId};
use crate::notes::NewNote;
use crate::promises::Promise;
use crate::requests::pages::staff::claim;
use crate::requests::pages::staff::times;
use crate::requests::questions::Question;
use crate::requests::{Along, Note, Request, Terms};
use crate::rules;
use crate::staff::Staff;
use crate::text::{CleanText, LONGEST, TooLong};
use crate::web::{Fields, Wrong};
use crate::words::Message;

/// The longest answer to tap, in characters: it has to fit on a button.
const LONGEST_CHOICE: usize = 80;

/// A form that was sent, and to what.
#[derive(Clone, Copy)]
pub(in crate::requests::pages::staff) struct Typed<'a> {
    pub(in crate::requests::pages::staff) fields: &'a Fields,
    pub(in crate::requests::pages::staff) request: &'a Request,
    pub(in crate::requests::pages::staff) staff: &'a Staff,
    pub(in crate::requests::pages::staff) now: DateTime<Utc>,
}

/// What is understood, or what is wrong with it.
pub(in crate::requests::pages::staff) type Understood<T> = Result<T, Vec<Wrong>>;

/// All that is wrong with a form, gathered while it is read.
#[derive(Default)]
pub(super) struct Wrongs(Vec<Wrong>);

impl Wrongs {
    /// What was understood; what was not is remembered.
    pub(super) fn take<T>(&mut self, read: Result<T, Wrong>) -> Option<T> {
        read.map_err(|wrong| self.0.push(wrong)).ok()
    }

    /// All that was understood, if all was.
    pub(super) fn all<T>(self, read: Option<T>) -> Understood<T> {
        match read {
            Some(read) if self.0.is_empty() => Ok(read),
            _ => Err(self.0),
        }
    }
}

impl Typed<'_> {
    /// What comes along with everything: the version that the reader saw.
    pub(in crate::requests::pages::staff) fn along(&self) -> Along {
        Along { seen: self.seen(), ..Along::default() }
    }

    pub(super) fn seen(&self) -> Option<i32> {
        self.fields.parse("version")
    }

    /// A text that may be empty.
    pub(super) fn text(&self, field: &'static str, most: usize) -> Result<CleanText, Wrong> {
        CleanText::lines(self.fields.get(field), most).map_err(|long| too_long(field, long))
    }

    /// A text that must be there; `missing` says so.
    pub(super) fn must(
        &self,
        field: &'static str,
        most: usize,
        missing: &'static str,
    ) -> Result<CleanText, Wrong> {
        let text = self.text(field, most)?;
        if text.is_empty() { Err(Wrong::new(field, Message::new(missing))) } else { Ok(text) }
    }

    /// The rule that stood in the way: in their own words, or one that was named before.
    pub(super) fn rule(&self) -> Result<CleanText, Wrong> {
        let own = self.text("rule", rules::LONGEST)?;
        if own.is_empty() { self.text("known", rules::LONGEST) } else { Ok(own) }
    }

    /// The same, where there must be one; `missing` says so.
    pub(super) fn must_rule(&self, missing: &'static str) -> Result<CleanText, Wrong> {
        let rule = self.rule()?;
        if rule.is_empty() { Err(Wrong::new("rule", Message::new(missing))) } else { Ok(rule) }
    }

    /// A word to the guest that must be there.
    pub(super) fn note(&self, missing: &'static str) -> Result<Note, Wrong> {
        self.note_in("message", missing)
    }

    pub(super) fn note_in(
        &self,
        field: &'static str,
        missing: &'static str,
    ) -> Result<Note, Wrong> {
        let words = self.must(field, LONGEST, missing)?;
        Ok(Note { id: self.message_id(), ..claim::note(words, self.request, self.staff) })
    }

    /// A word to the guest that may be left out.
    pub(in crate::requests::pages::staff) fn optional_note(&self) -> Result<Option<Note>, Wrong> {
        let words = self.text("message", LONGEST)?;
        let id = self.message_id();
        Ok((!words.is_empty()).then(|| Note { id, ..claim::note(words, self.request, self.staff) }))
    }

    /// Made with the form; one is made up for a form without.
    pub(super) fn message_id(&self) -> MessageId {
        self.fields.parse("message-id").unwrap_or_else(MessageId::new)
    }

    /// A word to the colleagues.
    pub(super) fn aside(&self, words: CleanText) -> NewNote {
        let language =
            claim::written_in(words.as_str(), self.staff.language, self.request.language);
        let id = self.fields.parse("message-id").unwrap_or_else(NoteId::new);
        NewNote { id, by: self.staff.id, words, language }
    }

    /// The time that is promised.
    pub(super) fn promise(&self) -> Result<Promise, Wrong> {
        times::parse(self.fields, &self.staff.property, self.now)
    }

    /// The time that is promised for when the guest has answered.
    pub(super) fn terms(&self) -> Result<Terms, Wrong> {
        times::terms(self.fields, &self.staff.property, self.now)
    }

    /// The answers to tap, and why not what was asked for.
    pub(super) fn question(&self) -> Result<Question, Wrong> {
        let mut choices: Vec<CleanText> = Vec::new();
        for nth in 1..=CHOICES {
            let typed = self.fields.get(&format!("choice-{nth}"));
            let choice = CleanText::line(typed, LONGEST_CHOICE)
                .map_err(|long| too_long("choice-1", long))?;
            if !choice.is_empty() && !choices.contains(&choice) {
                choices.push(choice);
            }
        }
        Ok(Question { choices, why: self.text("why", LONGEST)? })
    }
}

fn too_long(field: &'static str, long: TooLong) -> Wrong {
    Wrong::new(field, Message::new("wrong-too-long").with("count", long.by))
}
