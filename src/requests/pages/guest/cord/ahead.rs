//! What is now, and what is promised.

use chrono::{DateTime, Utc};

use super::super::sentence::Sentence;
use super::super::standing;
use super::super::told::is_for_the_room;
use super::{Bead, Cord, When};
use crate::ids::StaffId;
use crate::promises::Promise;
use crate::requests::{State, WaitsFor};

impl Cord<'_> {
    pub(super) fn look_ahead(&mut self) {
        match self.whole.request.state {
            State::Scheduled { .. } if self.whole.request.waits_for == Some(WaitsFor::Arrival) => {
                let here = || Some(When::Will(Sentence::plain(&self.w().t("ahead-here"))));
                let (planned, answer) =
                    (self.w().t("guest-cord-planned"), self.w().t("guest-next-answer"));
                let (now, then) = (here(), here());
                self.push("now", Sentence::plain(&planned), now);
                self.push("next", Sentence::plain(&answer), then);
                let then = Sentence::plain(&self.w().t("guest-cord-by-that-time"));
                self.push("next", self.there_said(), Some(When::Will(then)));
            }
            State::Scheduled { wanted, .. } => {
                let named_by = standing::named_by(&self.whole.request, wanted);
                self.ahead("now", "guest-cord-planned", "guest-cord-for", wanted);
                self.ahead("next", "guest-next-answer", "guest-cord-by", named_by);
                self.there("guest-cord-for", wanted);
            }
            State::Filed { answer_by, .. } => {
                let late = standing::is_late(&self.whole.request, self.reader.now);
                let key = if late { "guest-cord-was-by" } else { "guest-cord-by" };
                self.ahead("now", "guest-cord-waiting", key, answer_by);
                let then = Sentence::plain(&self.w().t("guest-cord-by-that-time"));
                self.push("next", self.there_said(), Some(When::Will(then)));
            }
            State::Confirmed { by, promise } | State::Parked { by, promise, .. } => {
                self.held("guest-cord-has", by, promise);
            }
            State::UnderWay { by, promise, .. } => {
                self.held("guest-cord-under-way", by, promise);
            }
            State::Clarifying { .. } | State::Offered { .. } => {
                let yours = Sentence::plain(&self.w().t("guest-cord-your-answer"));
                self.now(yours);
            }
            State::Delivered { .. }
            | State::Settled { .. }
            | State::Cancelled { .. }
            | State::Unmet { .. } => {}
        }
    }

    /// Somebody has it.
    fn held(&mut self, key: &'static str, by: StaffId, promise: Promise) {
        self.now(Sentence::plain(&self.w().t(key).with("name", self.reader.name(by))));
        let late = standing::is_late(&self.whole.request, self.reader.now);
        self.there(if late { "guest-cord-was-by" } else { "guest-cord-by" }, promise.by);
    }

    /// The last thing that happened is now, if it says how the request stands; a letter or a call
    /// does not, and then this is said.
    fn now(&mut self, otherwise: Sentence) {
        match self.beads.last_mut() {
            Some(last) if self.is_a_step => last.class = "now",
            Some(_) | None => self.push("now", otherwise, None),
        }
    }

    fn there(&mut self, when: &'static str, at: DateTime<Utc>) {
        let when = Sentence::at(&self.w().t(when), self.reader.when(at));
        self.push("next", self.there_said(), Some(When::Will(when)));
    }

    fn there_said(&self) -> Sentence {
        if is_for_the_room(&self.whole.request) {
            return Sentence::plain(&self.w().t("ahead-there"));
        }
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
        let said = vec![said];
        self.beads.push(Bead { class, said, when, quote: None, letter: None, theirs: None });
    }
}
