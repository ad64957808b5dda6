//! What happened, bead by bead, in the words of the house.

use chrono::{DateTime, SecondsFormat, Utc};

use super::super::sentence::Sentence;
use super::super::whole::{Happened, What};
use super::{Bead, Cord, Quote, When, letter, quote};
use crate::calls::Outcome;
use crate::ids::StaffId;
use crate::requests::pages::words::difference;
use crate::requests::standard::Change;
use crate::requests::{Event, How, Manner, Request, Settler, WaitsFor};
use crate::text::lines;
use crate::words::{Phrase, Words};

impl Cord<'_> {
    pub(super) fn w(&self) -> Words {
        self.reader.w
    }

    pub(super) fn tie(&mut self, happened: &Happened) {
        let at = match &happened.what {
            What::Done(event) => event.happened_at(happened.at),
            What::Rang { .. } => happened.at,
        };
        let (told, remark, by) = match &happened.what {
            What::Rang { by, outcome } => (self.rang(*by, *outcome), None, None),
            What::Done(event) => {
                let remark = self.remark(event, at);
                self.version += 1;
                self.follow(event, at);
                (self.told(event, happened.at), remark, event.by())
            }
        };
        let Some(said) = told else { return };
        let filed =
            matches!(happened.what, What::Done(Event::Scheduled { .. } | Event::Filed { .. }));
        let message = happened.message.and_then(|id| self.whole.messages.get(&id));
        self.is_a_step = matches!(&happened.what, What::Done(event) if is_a_step(event));
        self.beads.push(Bead {
            class: "",
            said,
            when: Some(self.was(at, remark)),
            quote: if filed { self.note() } else { message.and_then(quote) },
            letter: message.and_then(|said| letter(said, self.reader)),
            theirs: by.map(|_| self.version),
        });
    }

    /// What is said of it; nothing of what the house does for itself.
    fn told(&self, event: &Event, written: DateTime<Utc>) -> Option<Vec<Sentence>> {
        let (key, by, promise) = match *event {
            Event::Scheduled { by, .. } | Event::Filed { by, .. } => return Some(self.asked(by)),
            Event::Confirmed { by, promise } => ("guest-cord-answered", by, promise),
            Event::Moved { by, promise } => ("guest-cord-moved", by, promise),
            Event::Parked { by, promise, .. } => ("guest-cord-parked", by, promise),
            Event::TakenOver { by, promise, .. } => ("guest-cord-taken-over", by, promise),
            Event::Delivered { how, ticked: Some(_), .. } => {
                let said = self.w().t(brought(&self.whole.request, how)).to_string();
                let said = self.w().t("guest-cord-sent-later").with("said", said);
                return Some(vec![Sentence::at(&said, self.reader.then(written))]);
            }
            _ => return Some(vec![Sentence::plain(&self.phrase(event)?)]),
        };
        let phrase = self.w().t(key).with("name", self.reader.name(by));
        Some(vec![Sentence::at(&phrase, self.reader.then(promise.by))])
    }

    /// The same, where no promise comes with it.
    fn phrase(&self, event: &Event) -> Option<Phrase> {
        let w = self.w();
        let named = |key: &'static str, by| w.t(key).with("name", self.reader.name(by));
        Some(match *event {
            Event::Started { by } => named("guest-cord-under-way", by),
            Event::Delivered { how, .. } => w.t(brought(&self.whole.request, how)),
            Event::Settled { by: Settler::Guest | Settler::Desk, .. } => {
                w.t("guest-cord-just-right")
            }
            Event::Reopened { .. } => w.t("guest-cord-reopened"),
            Event::Cancelled { .. } | Event::GuestLeft => w.t("guest-cord-cancelled"),
            Event::Restored { .. } => w.t("guest-cord-restored"),
            Event::Asked { by, .. } => named("guest-cord-question", by),
            Event::Offered { by, .. } => named("guest-cord-offered", by),
            Event::Answered { .. } | Event::AnsweredLater { .. } => w.t("guest-cord-you-answered"),
            Event::Accepted { .. } | Event::AcceptedLater { .. } => w.t("guest-cord-you-accepted"),
            Event::Declined { .. } => w.t("guest-cord-you-declined"),
            Event::TalkWanted { .. } => w.t("guest-cord-talk"),
            Event::Refused { by } => named("guest-cord-unmet", by),
            Event::HandedBack { by, unticked: None, .. } => named("guest-cord-handed-back", by),
            Event::Undone { by } => named("guest-cord-undone", by),
            Event::OwnerLeft { .. } | Event::Lapsed { .. } => w.t("guest-cord-with-all-again"),
            Event::Climbed { level } => self.climbed(level)?,
            Event::BecameLate => w.t("guest-cord-became-late"),
            Event::RoomChanged { ref to, .. } => w.t("guest-cord-moved-room").with("room", to),
            Event::Amended { ref change, .. } => {
                w.t("guest-cord-amended").with("what", self.changed(change.as_deref()))
            }
            Event::ChangeAsked { ref change, .. } => {
                w.t("guest-cord-change-asked").with("what", self.changed(change.as_deref()))
            }
            Event::Rescheduled { wanted, .. } => {
                let day = || w.day(w.date(wanted), self.reader.now);
                let waits = self.whole.request.waits_for.is_some();
                let when = if waits { day() } else { self.reader.then(wanted) };
                w.t("guest-cord-rescheduled").with("when", when)
            }
            Event::Said { by: Some(by) } => named("guest-cord-they-wrote", by),
            Event::Said { by: None } => w.t("guest-cord-you-wrote"),
            Event::HandedBack { unticked: Some(_), .. }
            | Event::Scheduled { .. }
            | Event::Filed { .. }
            | Event::Confirmed { .. }
            | Event::Moved { .. }
            | Event::Parked { .. }
            | Event::TakenOver { .. }
            | Event::FellDue { .. }
            | Event::Settled { by: Settler::Clock, .. }
            | Event::Resumed { .. }
            | Event::Kept { .. }
            | Event::Nudged
            | Event::Doubted
            | Event::Reminded
            | Event::Rung
            | Event::VerifyDue
            | Event::Noted { .. } => return None,
        })
    }

    fn changed(&self, change: Option<&Change>) -> String {
        let at = |at| self.reader.then(at);
        change.map(|change| difference(change, at, self.w())).unwrap_or_default()
    }

    /// Who else has been told that the guest waits. Nobody is told who is not there.
    fn climbed(&self, level: i16) -> Option<Phrase> {
        let answered = self.promise.is_some();
        let key = match (level, answered) {
            (1, _) => {
                self.reader.team.lead(self.whole.request.department)?;
                "guest-cord-told-lead"
            }
            (2, false) => "guest-cord-told-desk",
            (2, true) => "guest-cord-late-told-desk",
            (3, _) => "guest-cord-told-manager",
            _ => return None,
        };
        Some(self.w().t(key))
    }

    fn rang(&self, by: StaffId, outcome: Outcome) -> Option<Vec<Sentence>> {
        let key = match outcome {
            Outcome::ToTheirLiking | Outcome::NotRight | Outcome::PrefersNoCalls => {
                "guest-cord-rang"
            }
            Outcome::NoAnswer => "guest-cord-rang-in-vain",
            // What was written stands there itself.
            Outcome::Note | Outcome::SeenTo => return None,
        };
        Some(vec![Sentence::plain(&self.w().t(key).with("name", self.reader.name(by)))])
    }

    /// What counts from now on.
    fn follow(&mut self, event: &Event, at: DateTime<Utc>) {
        match *event {
            Event::Confirmed { promise, .. }
            | Event::TakenOver { promise, .. }
            | Event::Moved { promise, .. }
            | Event::Parked { promise, .. }
            | Event::Answered { promise, .. }
            | Event::Accepted { promise, .. } => {
                (self.waiting_since, self.promise) = (None, Some(promise));
            }
            Event::Asked { .. } | Event::Offered { .. } => self.waiting_since = None,
            Event::Filed { .. }
            | Event::FellDue { .. }
            | Event::Reopened { .. }
            | Event::Restored { .. }
            | Event::AnsweredLater { .. }
            | Event::AcceptedLater { .. } => {
                self.asked_at = Some(at);
                (self.waiting_since, self.promise) = (self.asked_at, None);
            }
            // The guest has waited since they asked, whoever had it in between.
            Event::HandedBack { .. } | Event::OwnerLeft { .. } | Event::Lapsed { .. } => {
                (self.waiting_since, self.promise) = (self.asked_at, None);
            }
            _ => {}
        }
    }

    /// How soon that was.
    fn remark(&self, event: &Event, at: DateTime<Utc>) -> Option<String> {
        match event {
            Event::Confirmed { .. } | Event::Asked { .. } | Event::Offered { .. } => {
                let minutes = shown_minutes(self.waiting_since?, at);
                Some(self.w().t("minutes-later").with("count", minutes).to_string())
            }
            // What a phone says afterwards is told, and not praised.
            Event::Delivered { ticked: None, .. } => {
                let early = shown_minutes(at, self.promise?.by);
                let (key, count) =
                    if early < 0 { ("minutes-late", -early) } else { ("minutes-early", early) };
                Some(self.w().t(key).with("count", count).to_string())
            }
            _ => None,
        }
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
        match (request.waits_for, request.wanted_for) {
            (Some(WaitsFor::Preparation), _) => {
                said.push(Sentence::plain(&w.t("ahead-asked-arrival")));
            }
            (Some(WaitsFor::Arrival), _) => said.push(Sentence::plain(&w.t("ahead-asked-here"))),
            (None, Some(wanted)) => {
                said.push(Sentence::at(&w.t("guest-asked-time"), self.reader.when(wanted)));
            }
            (None, None) => {}
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

    fn was(&self, at: DateTime<Utc>, remark: Option<String>) -> When {
        let time = self.reader.then(at);
        let phrase = match remark {
            Some(remark) => self.w().t("guest-cord-remark").with("remark", remark),
            None => self.w().t("time-today"),
        };
        let exact = at.to_rfc3339_opts(SecondsFormat::Secs, true);
        When::Was { exact, said: Sentence::at(&phrase, time) }
    }
}

/// The minutes between two times as clocks show them, without their seconds.
fn shown_minutes(from: DateTime<Utc>, to: DateTime<Utc>) -> i64 {
    to.timestamp().div_euclid(60) - from.timestamp().div_euclid(60)
}

/// Whether it brings the request to somebody, or onward.
fn is_a_step(event: &Event) -> bool {
    matches!(
        event,
        Event::Confirmed { .. }
            | Event::TakenOver { .. }
            | Event::Moved { .. }
            | Event::Parked { .. }
            | Event::Started { .. }
            | Event::Undone { .. }
            | Event::Answered { .. }
            | Event::Accepted { .. }
            | Event::Asked { .. }
            | Event::Offered { .. }
    )
}

fn brought(request: &Request, how: How) -> &'static str {
    match how {
        How::InHand => "guest-cord-in-hand",
        How::AtTheDoor => "guest-cord-at-the-door",
        How::InTheRoom if request.is_brought() => "guest-cord-left",
        How::InTheRoom => "guest-cord-in-the-room",
    }
}
