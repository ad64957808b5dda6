//! The form under a call that is owed: how it went, or what is written instead.

use chrono::{DateTime, Utc};

use super::book::{Book, Entry};
use super::way::way;
use crate::calls::{Call, Outcome, Went};
use crate::ids::{CallId, RequestId};
use crate::staff::{Keeper, Staff};
use crate::text::{CleanText, LONGEST};
use crate::web::{Fields, Wrong, said_of};
use crate::words::{Language, Message, Words};

/// What somebody fills in.
pub(super) struct Form {
    pub(super) id: CallId,
    /// Whose words are kept on this device.
    pub(super) keeper: Keeper,
    pub(super) note: String,
    pub(super) wrong: Option<Message>,
    /// Written to the guest, instead of a call.
    pub(super) letter: String,
    pub(super) letter_wrong: Option<Message>,
    pub(super) asks: Asks,
    /// What may not be right, where that is one of several things.
    pub(super) choices: Vec<Choice>,
    pub(super) guest: String,
    /// Whether a note would be seen: they have come in with a phone, or their room has a tablet.
    pub(super) is_read: bool,
    pub(super) say_as: String,
    pub(super) prefers_no_calls: bool,
    /// Somebody is there about whom this can be said.
    pub(super) is_here: bool,
}

/// What the form asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    /// How the call went; when they are rung again if nobody picks up, none: they are written to then.
    HowItWent(Option<String>),
    /// A note to the guest; and how it went, if somebody rang them all the same.
    Note,
    /// Nothing: somebody only has to think of it.
    SeenTo,
}

/// One of several things.
pub(super) struct Choice {
    pub(super) id: RequestId,
    pub(super) title: String,
    pub(super) chosen: bool,
}

impl Form {
    pub(super) fn of(entry: &Entry, book: &Book, staff: &Staff) -> Self {
        let (call, w) = (&entry.call, staff.words());
        let asks = if call.left_open {
            Asks::SeenTo
        } else if way(entry, book).writes() {
            Asks::Note
        } else {
            // Tried before its time, that is no further try: its time stays.
            let again = Some(call.due_at).filter(|at| *at > book.now);
            let again = again.or_else(|| call.again(&book.house, &book.hours, book.now));
            Asks::HowItWent(again.map(|at| w.clock(at)))
        };
        Self {
            id: call.id,
            keeper: staff.keeper(),
            note: call.note.clone(),
            wrong: None,
            letter: String::new(),
            letter_wrong: None,
            asks,
            choices: choices(entry, w),
            guest: entry.guest().to_owned(),
            is_read: entry.caller.has_page,
            say_as: entry.caller.say_as.clone(),
            prefers_no_calls: entry.caller.prefers_no_calls,
            is_here: entry.party.is_some(),
        }
    }

    /// The same, as somebody left it.
    pub(super) fn typed(mut self, fields: &Fields, wrong: &[Wrong]) -> Self {
        fields.get("note").clone_into(&mut self.note);
        fields.get("letter").clone_into(&mut self.letter);
        let about: Option<RequestId> = fields.parse("about");
        for choice in &mut self.choices {
            choice.chosen = Some(choice.id) == about;
        }
        // Meanwhile they may be rung: what was written to them stays where it can be sent.
        if !self.letter.is_empty() && self.asks != Asks::SeenTo {
            self.asks = Asks::Note;
        }
        let (wrong, letter_wrong) = (said_of(wrong, "note"), said_of(wrong, "letter"));
        Self { wrong, letter_wrong, ..self }
    }
}

/// The things that a call is about, the latest first. None is chosen: only the guest knows which.
fn choices(entry: &Entry, w: Words) -> Vec<Choice> {
    if entry.requests.len() < 2 {
        return Vec::new();
    }
    let choice = |request: &crate::requests::Request| Choice {
        id: request.id,
        title: request.title(w),
        chosen: false,
    };
    entry.requests.iter().map(choice).collect()
}

/// What somebody said about a call.
pub(super) struct Said {
    pub(super) outcome: Outcome,
    /// What they said, for the colleagues.
    pub(super) note: CleanText,
    /// What is written to them.
    pub(super) letter: CleanText,
    pub(super) about: Option<RequestId>,
}

impl Said {
    pub(super) fn went<'a>(
        &'a self,
        staff: &Staff,
        language: Language,
        seen: Option<&'a Vec<String>>,
    ) -> Went<'a> {
        Went {
            by: staff.id,
            outcome: self.outcome,
            note: &self.note,
            letter: Some(&self.letter).filter(|letter| !letter.is_empty()),
            language,
            about: self.about,
            seen: seen.map(Vec::as_slice),
        }
    }
}

/// What the form says, or all that is wrong with it.
pub(super) fn parse(fields: &Fields, call: &Call) -> Result<Said, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let fits = |outcome: &Outcome| (*outcome == Outcome::SeenTo) == call.left_open;
    let outcome = Outcome::parse(fields.get("outcome")).filter(fits);
    if outcome.is_none() {
        wrong.push(Wrong::new("outcome", Message::new("calls-wrong-outcome")));
    }
    let mut text = |name: &'static str| match CleanText::lines(fields.get(name), LONGEST) {
        Ok(text) => Some(text),
        Err(long) => {
            let long = Message::new("wrong-too-long").with("count", long.by);
            wrong.push(Wrong::new(name, long));
            None
        }
    };
    let (note, letter) = (text("note"), text("letter"));
    let (Some(outcome), Some(note), Some(letter)) = (outcome, note, letter) else {
        return Err(wrong);
    };
    // Neither is ever taken for the other: what was not sent is theirs to send or to throw away.
    match (outcome == Outcome::Note, letter.is_empty()) {
        (true, true) => {
            return Err(vec![Wrong::new("letter", Message::new("calls-wrong-no-letter"))]);
        }
        (false, false) => {
            return Err(vec![Wrong::new("letter", Message::new("calls-wrong-unsent"))]);
        }
        (true, false) | (false, true) => {}
    }
    let about = fields.parse("about").filter(|about| call.is_about(*about));
    if outcome == Outcome::NotRight && about.is_none() && call.requests().len() > 1 {
        return Err(vec![Wrong::new("which", Message::new("calls-wrong-which"))]);
    }
    Ok(Said { outcome, note, letter, about })
}

/// What the page says of what somebody has just done, and who is next.
pub(super) fn made(entry: &Entry, next: Option<&Entry>, now: DateTime<Utc>, w: Words) -> String {
    let call = &entry.call;
    let became = match call.outcome {
        // Their note is there, or is to be written now.
        Some(Outcome::PrefersNoCalls) if call.done_at.is_some() => w.t("calls-became-note"),
        Some(outcome) => w.t(format!("calls-became-{}", outcome.code())),
        None if call.written => w.t("calls-became-to-write"),
        None if call.tries > 0 => {
            w.t("calls-became-no-answer").with("time", w.when(call.due_at, now))
        }
        None => return String::new(),
    };
    let became = became.with("guest", crate::requests::set_apart(entry.guest())).to_string();
    match next.filter(|next| next.call.id != call.id) {
        Some(next) => w
            .t("calls-became-next")
            .with("became", became)
            .with("guest", crate::requests::set_apart(next.guest()))
            .to_string(),
        None => became,
    }
}
