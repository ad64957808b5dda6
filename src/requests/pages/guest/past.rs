//! What the state of a request does not say by itself, and its journal does.

use chrono::{DateTime, Utc};

use crate::ids::{MessageId, StaffId};
use crate::promises::Promise;
use crate::requests::{Event, Settler, State};
use crate::words::Language;

use super::whole::{What, Whole};

/// How it came to stand where it stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Past {
    /// What the guest said at the end.
    pub(super) verdict: Option<Verdict>,
    /// Why it waits for a name again.
    pub(super) back: Option<Back>,
    /// How the promise that counts came about, if not by the first answer.
    pub(super) moved: Option<Moved>,
    /// Whether the question has waited so long that the page says it again.
    pub(super) reminded: bool,
    /// Whether the guest would rather talk, and nobody has rung since.
    pub(super) talk: bool,
    /// What the guest changed while somebody had it, and whether that person has done anything since.
    pub(super) changed: Option<(Changed, bool)>,
    owner: Option<StaffId>,
    /// What was owed before the last thing happened, by nobody any more.
    owed: Option<Promise>,
    promise: Option<Promise>,
}

/// What a guest says at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    JustRight,
    /// What was offered was not wanted.
    NoThanks,
}

/// Why nobody has it any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Back {
    GivenUp(StaffId),
    /// It was not begun, and its owner was silent.
    NotBegun(StaffId),
    OwnerLeft,
    /// The guest answered when the promise was no longer meant.
    Answered,
    /// The guest would like it after all.
    Wanted,
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Changed {
    Made,
    /// Whoever is on the way was asked.
    Asked,
}

/// Another promise than the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Moved {
    Later(Option<Reason>),
    Sooner,
    TakenOver,
}

/// Why it will be later, in the words of whoever says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reason {
    pub(super) words: String,
    pub(super) language: Language,
}

/// What is longer is read in the letter.
const SHORT: usize = 140;

impl Past {
    pub(super) fn of(whole: &Whole) -> Self {
        let mut past = Self::default();
        let mut state = State::Cancelled { at: whole.request.filed_at };
        for happened in &whole.events {
            match &happened.what {
                What::Rang { .. } => past.talk = false,
                What::Done(event) => {
                    past.owed = state.owed();
                    past.read((event, happened.at), happened.message, whole);
                    state = state.apply(event, happened.at);
                }
            }
        }
        past
    }

    fn read(
        &mut self,
        (event, at): (&Event, DateTime<Utc>),
        message: Option<MessageId>,
        whole: &Whole,
    ) {
        if self.owner.is_some() && event.by() == self.owner {
            self.changed = self.changed.map(|(changed, _)| (changed, true));
        }
        match *event {
            Event::Confirmed { by, promise } => {
                let moved = self.owed.and_then(|owed| taken_up(owed, promise, at));
                self.held(by, promise, moved);
            }
            Event::Parked { by, promise, .. } => self.held(by, promise, None),
            Event::TakenOver { by, promise, .. } => self.held(by, promise, Some(Moved::TakenOver)),
            Event::Moved { by, promise } => {
                let later = self.promise.is_none_or(|before| promise.by > before.by);
                let reason = || message.and_then(|id| reason(whole, id));
                let moved = if later { Moved::Later(reason()) } else { Moved::Sooner };
                self.held(by, promise, Some(moved));
            }
            Event::Answered { promise, .. } | Event::Accepted { promise, .. } => {
                self.promise = Some(promise);
                (self.back, self.moved) = (None, None);
            }
            Event::AnsweredLater { .. } | Event::AcceptedLater { .. } => {
                self.back = Some(Back::Answered);
            }
            Event::Amended { .. } => {
                self.changed = self.owner.map(|_| (Changed::Made, false));
            }
            Event::ChangeAsked { .. } => {
                self.changed = self.owner.map(|_| (Changed::Asked, false));
            }
            // Ticked by mistake: nobody had it, and it stands as before.
            Event::HandedBack { unticked: Some(as_before), .. } => {
                self.back = as_before.owed.map(|_| Back::OwnerLeft);
            }
            Event::HandedBack { by, .. } => self.back = Some(Back::GivenUp(by)),
            Event::Lapsed { .. } => {
                self.back = self.owner.map(Back::NotBegun).or(Some(Back::OwnerLeft));
            }
            Event::OwnerLeft { .. } => self.back = Some(Back::OwnerLeft),
            Event::Restored { .. } => self.back = Some(Back::Wanted),
            Event::Reopened { .. } => self.back = None,
            Event::Settled { by, .. } => {
                self.verdict = (by != Settler::Clock).then_some(Verdict::JustRight);
            }
            Event::Asked { by, .. } | Event::Offered { by, .. } => {
                // Whoever asks has it from then on: what lapses after the answer is theirs.
                self.owner = Some(by);
                (self.reminded, self.talk) = (false, false);
            }
            Event::Reminded => self.reminded = true,
            Event::TalkWanted { .. } => self.talk = true,
            Event::Declined { .. } => self.verdict = Some(Verdict::NoThanks),
            _ => {}
        }
    }

    fn held(&mut self, by: StaffId, promise: Promise, moved: Option<Moved>) {
        if self.owner != Some(by) {
            self.changed = None;
        }
        (self.owner, self.promise, self.moved, self.back) = (Some(by), Some(promise), moved, None);
    }
}

/// What somebody else's promise has become for the guest who counts on it: kept, late and said so
/// first, or late.
fn taken_up(owed: Promise, promise: Promise, at: DateTime<Utc>) -> Option<Moved> {
    let later = promise.by > owed.by;
    later.then_some(if owed.by < at { Moved::TakenOver } else { Moved::Later(None) })
}

fn reason(whole: &Whole, message: MessageId) -> Option<Reason> {
    let said = whole.messages.get(&message)?;
    let short = said.body.lines().count() == 1 && said.body.chars().count() <= SHORT;
    let language = said.language.parse().ok()?;
    short.then(|| Reason { words: said.body.clone(), language })
}
