//! The cord as a timeline: rope is what happened, the open bead is now, dashes are what is promised.

use chrono::{DateTime, SecondsFormat, Utc};

use super::sentence::{Sentence, lines};
use super::standing::{self, Reader};
use super::whole::{Happened, Whole};
use crate::ids::StaffId;
use crate::promises::Promise;
use crate::requests::{Event, How, Manner, Said, Settler, State};
use crate::staff::Face;
use crate::words::Words;

/// One bead.
#[derive(Clone, Debug)]
pub(super) struct Bead {
    /// `""`, `"now"` or `"next"`.
    pub(super) class: &'static str,
    pub(super) said: Vec<Sentence>,
    pub(super) when: Option<When>,
    pub(super) quote: Option<Quote>,
    pub(super) letter: Option<Letter>,
}

/// When it happened, or will.
#[derive(Clone, Debug)]
pub(super) enum When {
    Was { exact: String, said: Sentence },
    Will(Sentence),
}

/// The guest's own words.
#[derive(Clone, Debug)]
pub(super) struct Quote {
    pub(super) lines: Vec<String>,
    pub(super) language: String,
}

/// What a colleague wrote, signed.
#[derive(Clone, Debug)]
pub(super) struct Letter {
    pub(super) lines: Vec<String>,
    pub(super) language: String,
    pub(super) face: Face,
    pub(super) signed: String,
}

/// The beads of a request, from the first to the last that is promised.
pub(super) fn beads(whole: &Whole, reader: Reader<'_>) -> Vec<Bead> {
    let mut cord = Cord { whole, reader, beads: Vec::new(), waiting_since: None, promise: None };
    for happened in &whole.events {
        cord.tie(happened);
    }
    cord.look_ahead();
    cord.beads
}

struct Cord<'a> {
    whole: &'a Whole,
    reader: Reader<'a>,
    beads: Vec<Bead>,
    /// Since when the guest waits for an answer.
    waiting_since: Option<DateTime<Utc>>,
    promise: Option<Promise>,
}

impl Cord<'_> {
    fn w(&self) -> Words {
        self.reader.w
    }

    fn tie(&mut self, happened: &Happened) {
        let (w, at) = (self.w(), happened.at);
        let plain = |phrase| vec![Sentence::plain(&phrase)];
        let named = |key: &'static str, by| w.t(key).with("name", self.reader.name(by));
        let (said, remark) = match happened.event {
            Event::Scheduled { by, .. } => (self.asked(by), None),
            Event::Filed { by, .. } => {
                self.waiting_since = Some(at);
                (self.asked(by), None)
            }
            // The clock put it into the queue: nothing that a guest needs to read.
            Event::FellDue { .. } => {
                self.waiting_since = Some(at);
                return;
            }
            Event::Confirmed { by, promise } => {
                self.promise = Some(promise);
                let phrase = named("guest-cord-answered", by);
                let said = vec![Sentence::at(&phrase, self.reader.then(promise.by))];
                (said, self.waiting_since.map(|since| self.later(since, at)))
            }
            Event::Started { by } => (plain(named("guest-cord-under-way", by)), None),
            Event::Delivered { how, .. } => (plain(w.t(brought(how))), self.kept(at)),
            Event::Settled { by: Settler::Guest | Settler::Desk, .. } => {
                (plain(w.t("guest-cord-just-right")), None)
            }
            Event::Settled { by: Settler::Clock, .. } => return,
            Event::Reopened { .. } => {
                self.waiting_since = Some(at);
                (plain(w.t("guest-cord-reopened")), None)
            }
            Event::Cancelled { .. } | Event::GuestLeft => {
                (plain(w.t("guest-cord-cancelled")), None)
            }
            Event::Asked { by, .. } => (plain(named("guest-cord-question", by)), None),
            Event::Offered { by, .. } => (plain(named("guest-cord-offered", by)), None),
            Event::Answered { .. } | Event::AnsweredLater { .. } => {
                self.waiting_since = Some(at);
                (plain(w.t("guest-cord-you-answered")), None)
            }
            Event::Accepted { .. } | Event::AcceptedLater { .. } => {
                self.waiting_since = Some(at);
                (plain(w.t("guest-cord-you-accepted")), None)
            }
            Event::Declined { .. } => (plain(w.t("guest-cord-you-declined")), None),
            Event::TalkWanted { .. } => (plain(w.t("guest-cord-talk")), None),
            Event::Refused { by } => (plain(named("guest-cord-unmet", by)), None),
            Event::Moved { by, promise } => {
                self.promise = Some(promise);
                let phrase = named("guest-cord-moved", by);
                (vec![Sentence::at(&phrase, self.reader.then(promise.by))], None)
            }
            Event::Parked { by, promise, .. } => {
                self.promise = Some(promise);
                let phrase = named("guest-cord-parked", by);
                (vec![Sentence::at(&phrase, self.reader.then(promise.by))], None)
            }
            Event::HandedBack { by, .. } => {
                self.waiting_since = Some(at);
                (plain(named("guest-cord-handed-back", by)), None)
            }
            Event::TakenOver { by, promise, .. } => {
                self.promise = Some(promise);
                let phrase = named("guest-cord-taken-over", by);
                (vec![Sentence::at(&phrase, self.reader.then(promise.by))], None)
            }
            Event::Undone { by } => (plain(named("guest-cord-undone", by)), None),
            Event::Restored { .. } => {
                self.waiting_since = Some(at);
                (plain(w.t("guest-cord-restored")), None)
            }
            Event::OwnerLeft { .. } | Event::Lapsed { .. } => {
                self.waiting_since = Some(at);
                (plain(w.t("guest-cord-with-all-again")), None)
            }
            Event::Climbed { level } => match level {
                1 => (plain(w.t("guest-cord-told-lead")), None),
                2 => (plain(w.t("guest-cord-told-desk")), None),
                3 => (plain(w.t("guest-cord-told-manager")), None),
                _ => return,
            },
            Event::BecameLate => (plain(w.t("guest-cord-became-late")), None),
            Event::RoomChanged { ref to, .. } => {
                (plain(w.t("guest-cord-moved-room").with("room", to)), None)
            }
            // What the house does for itself: nothing that a guest needs to read.
            Event::Resumed { .. }
            | Event::Kept { .. }
            | Event::Nudged
            | Event::Doubted
            | Event::Reminded
            | Event::Rung
            | Event::VerifyDue
            | Event::Noted { .. } => return,
            Event::Said { by: Some(by) } => (plain(named("guest-cord-they-wrote", by)), None),
            Event::Said { by: None } => (plain(w.t("guest-cord-you-wrote")), None),
        };
        let message = happened.message.and_then(|id| self.whole.messages.get(&id));
        let asked = matches!(happened.event, Event::Scheduled { .. } | Event::Filed { .. });
        self.beads.push(Bead {
            class: "",
            said,
            when: Some(self.was(at, remark)),
            quote: if asked { self.note() } else { message.and_then(quote) },
            letter: message.and_then(|said| letter(said, self.reader)),
        });
    }

    /// The guest's words, repeated, and how they want it.
    fn asked(&self, by: Option<StaffId>) -> Vec<Sentence> {
        let (w, request) = (self.w(), &self.whole.request);
        let mut said = vec![match by {
            Some(by) => {
                let phrase = w.t("guest-asked-by").with("name", self.reader.name(by));
                Sentence::repeating(&phrase, "what", request, w)
            }
            None if request.is_own_words() => {
                Sentence::repeating(&w.t("guest-you-asked"), "words", request, w)
            }
            None => Sentence::repeating(&w.t("guest-you-asked-for"), "what", request, w),
        }];
        if let Some(wanted) = request.wanted_for {
            said.push(Sentence::at(&w.t("guest-asked-time"), self.reader.when(wanted)));
        }
        match request.manner {
            Manner::Any => {}
            Manner::AtTheDoor => said.push(Sentence::plain(&w.t("guest-asked-at-the-door"))),
            Manner::KnockSoftly => said.push(Sentence::plain(&w.t("guest-asked-knock-softly"))),
        }
        said
    }

    /// What the guest wrote to an item.
    fn note(&self) -> Option<Quote> {
        let request = &self.whole.request;
        (!request.is_own_words() && !request.words.is_empty()).then(|| Quote {
            lines: lines(&request.words),
            language: request.language.code().to_owned(),
        })
    }

    /// "three minutes later"
    fn later(&self, since: DateTime<Utc>, at: DateTime<Utc>) -> String {
        self.w().t("minutes-later").with("count", (at - since).num_minutes()).to_string()
    }

    /// "four minutes early"
    fn kept(&self, at: DateTime<Utc>) -> Option<String> {
        let early = (self.promise?.by - at).num_minutes();
        let (key, count) =
            if early < 0 { ("minutes-late", -early) } else { ("minutes-early", early) };
        Some(self.w().t(key).with("count", count).to_string())
    }

    fn was(&self, at: DateTime<Utc>, remark: Option<String>) -> When {
        let time = self.reader.then(at);
        let phrase = match remark {
            Some(remark) => self.w().t("guest-cord-remark").with("remark", remark),
            None => self.w().t("time-today"),
        };
        let exact = at.to_rfc3339_opts(SecondsFormat::Secs, true);
        When::Was { exact, said: Sentence::at(&phrase, time) }
    }

    /// What is now, and what is promised.
    fn look_ahead(&mut self) {
        match self.whole.request.state {
            State::Scheduled { wanted } => {
                let named_by = standing::named_by(&self.whole.request, wanted);
                self.ahead("now", "guest-cord-planned", "guest-cord-for", wanted);
                self.ahead("next", "guest-next-answer", "guest-cord-by", named_by);
                self.there("guest-cord-for", wanted);
            }
            State::Filed { answer_by } => {
                let late = standing::is_late(&self.whole.request, self.reader.now);
                let key = if late { "guest-cord-was-by" } else { "guest-cord-by" };
                self.ahead("now", "guest-cord-waiting", key, answer_by);
                let then = Sentence::plain(&self.w().t("guest-cord-by-that-time"));
                self.push("next", self.there_said(), Some(When::Will(then)));
            }
            State::Confirmed { by, promise } => self.held("guest-cord-has", by, promise),
            State::UnderWay { by, promise, .. } => {
                self.held("guest-cord-under-way", by, promise);
            }
            State::Clarifying { .. } | State::Offered { .. } => {
                if let Some(last) = self.beads.last_mut() {
                    last.class = "now";
                }
            }
            State::Parked { by, promise, .. } => self.held("guest-cord-has", by, promise),
            State::Delivered { .. }
            | State::Settled { .. }
            | State::Cancelled { .. }
            | State::Unmet { .. } => {}
        }
    }

    /// Somebody has it: the last thing that happened is now, unless it is only a letter.
    fn held(&mut self, key: &'static str, by: StaffId, promise: Promise) {
        let wrote =
            matches!(self.whole.events.last().map(|last| &last.event), Some(Event::Said { .. }));
        if wrote {
            let phrase = self.w().t(key).with("name", self.reader.name(by));
            self.push("now", Sentence::plain(&phrase), None);
        } else if let Some(last) = self.beads.last_mut() {
            last.class = "now";
        }
        let late = standing::is_late(&self.whole.request, self.reader.now);
        self.there(if late { "guest-cord-was-by" } else { "guest-cord-by" }, promise.by);
    }

    fn there(&mut self, when: &'static str, at: DateTime<Utc>) {
        let when = Sentence::at(&self.w().t(when), self.reader.when(at));
        self.push("next", self.there_said(), Some(When::Will(when)));
    }

    fn there_said(&self) -> Sentence {
        Sentence::plain(&self.w().t("guest-there").with("shelf", self.whole.shelf()))
    }

    fn ahead(
        &mut self,
        class: &'static str,
        key: &'static str,
        when: &'static str,
        at: DateTime<Utc>,
    ) {
        let said = Sentence::plain(&self.w().t(key));
        let when = Sentence::at(&self.w().t(when), self.reader.when(at));
        self.push(class, said, Some(When::Will(when)));
    }

    fn push(&mut self, class: &'static str, said: Sentence, when: Option<When>) {
        self.beads.push(Bead { class, said: vec![said], when, quote: None, letter: None });
    }
}

fn brought(how: How) -> &'static str {
    match how {
        How::InHand => "guest-cord-in-hand",
        How::AtTheDoor => "guest-cord-at-the-door",
        How::InTheRoom => "guest-cord-in-the-room",
    }
}

fn quote(said: &Said) -> Option<Quote> {
    said.by.is_none().then(|| Quote { lines: lines(&said.body), language: said.language.clone() })
}

fn letter(said: &Said, reader: Reader<'_>) -> Option<Letter> {
    let colleague = reader.team.get(said.by?)?;
    let signed = reader
        .w
        .t("guest-signed")
        .with("name", &colleague.name)
        .with("department", colleague.department.name(reader.w));
    Some(Letter {
        lines: lines(&said.body),
        language: said.language.clone(),
        face: Face::new(&colleague.name, colleague.face.as_deref(), "s"),
        signed: signed.to_string(),
    })
}
