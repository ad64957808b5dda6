//! One preference on one day: what is wanted, how it stands, and what the guest may do about it.

use chrono::NaiveDate;

use super::super::sentence::Sentence;
use super::super::standing::{self, Reader, Tag};
use super::super::told;
use super::plan::Plan;
use super::said;
use crate::ids::PreferenceId;
use crate::requests::standard::{Standing, Want};
use crate::requests::{How, Request, State};
use crate::text::lines;
use crate::words::{Phrase, Words};

/// One row.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Where its buttons lead; none: there is nothing to press.
    pub(super) action: Option<String>,
    /// The day that it is about; none: every day.
    pub(super) day: Option<NaiveDate>,
    pub(super) title: String,
    /// The language of the guest's own words, where they are the title.
    pub(super) own: Option<&'static str>,
    /// Struck out: it does not come.
    pub(super) is_off: bool,
    pub(super) said: Vec<Sentence>,
    /// The guest's own words beside it.
    pub(super) words: Vec<String>,
    pub(super) tag: Option<Tag>,
    /// The request that was made of it.
    pub(super) request: Option<String>,
    /// Where it can be changed.
    pub(super) change: Option<String>,
    pub(super) presses: Vec<Press>,
    /// For whoever hears the buttons: what they are about.
    pub(super) about: String,
}

/// A button, and the last part of where it leads.
#[derive(Clone, Debug)]
pub(super) struct Press {
    pub(super) deed: &'static str,
    pub(super) say: String,
}

/// For whom the rows are made.
#[derive(Clone, Copy)]
pub(super) struct Rows<'a> {
    pub(super) plan: &'a Plan,
    pub(super) reader: Reader<'a>,
}

fn press(deed: &'static str, say: &Phrase) -> Press {
    Press { deed, say: say.to_string() }
}

impl Rows<'_> {
    fn w(&self) -> Words {
        self.reader.w
    }

    /// Where it is changed; none: the house no longer offers it.
    fn change(&self, kept: &Standing, day: Option<NaiveDate>) -> Option<String> {
        let address = address(kept.preference.id);
        self.plan.offers(kept).then(|| match day {
            Some(day) => format!("{address}?day={day}"),
            None => address,
        })
    }

    /// The row of one preference for a day, with what is wanted on it and no more.
    fn row(&self, kept: &Standing, day: Option<NaiveDate>, want: &Want) -> Row {
        let preference = &kept.preference;
        let own = preference.label.is_empty();
        let title = preference.title(want, self.w());
        let about = match day {
            Some(day) => self
                .w()
                .t("standard-about-day")
                .with("title", &title)
                .with("day", said::day(day, self.plan, self.w())),
            None => self.w().t("standard-about-every-day").with("title", &title),
        };
        Row {
            action: Some(address(preference.id)),
            day,
            own: own.then(|| self.w().language.code()),
            is_off: false,
            said: Vec::new(),
            words: if own { Vec::new() } else { lines(&want.words) },
            tag: None,
            request: None,
            change: self.change(kept, day),
            presses: Vec::new(),
            about: about.to_string(),
            title,
        }
    }

    /// Today, as it stands; none: nothing of it comes today.
    pub(super) fn today(&self, kept: &Standing) -> Option<Row> {
        let today = self.plan.today;
        match self.plan.made_of(kept.preference.id) {
            Some(made) if matches!(made.state, State::Cancelled { .. }) => self.not_today(kept),
            Some(made) => Some(self.made(kept, made)),
            None if kept.day(today).is_some_and(|one| one.skipped) => self.not_today(kept),
            None => {
                self.plan.still_today(kept).map(|wanted| self.wanted(kept, today, &wanted.want))
            }
        }
    }

    /// What was to come today, and does not.
    fn not_today(&self, kept: &Standing) -> Option<Row> {
        let today = self.plan.today;
        let one = kept.day(today);
        if kept.preference.paused_at.is_some() || !one.is_some_and(|one| one.skipped) {
            return None;
        }
        let mut row = self.skipped(kept, today);
        if !self.plan.could_come_today(kept) {
            row.presses.clear();
        }
        Some(row)
    }

    /// What was made of it today.
    fn made(&self, kept: &Standing, made: &Request) -> Row {
        let today = self.plan.today;
        let mut row = Row { change: None, ..self.row(kept, Some(today), &Want::of_request(made)) };
        self.stands(&mut row, made);
        if made.state.is_over() || made.state.delivered().is_some() {
            return row;
        }
        row.change = self.change(kept, Some(today));
        if let Some(beside) = self.unusual(kept, today) {
            row.said.insert(0, beside);
            row.presses.push(self.usual(kept));
        }
        row.presses.push(press("skip", &self.w().t("standard-skip-today")));
        row
    }

    /// How a request stands.
    fn stands(&self, row: &mut Row, made: &Request) {
        let w = self.w();
        let was = |key: &'static str, by| w.t(key).with("name", self.reader.name(by));
        row.request = Some(super::super::request::address(made.id));
        row.said = match made.state {
            State::Delivered { by, at, how, .. } | State::Settled { by, at, how, .. } => {
                let seen_to = how == How::InTheRoom && !made.is_brought();
                let key = if seen_to { "standard-seen-to" } else { "standard-brought" };
                vec![Sentence::at(&was(key, by), self.reader.then(at))]
            }
            _ => told::in_the_list(made, self.reader),
        };
        if self.reader.is_asked(made) {
            row.said.push(Sentence::plain(&w.t("guest-just-right")));
        }
        if let State::UnderWay { by, .. } = made.state
            && made.amended_at.is_some()
        {
            row.said.push(Sentence::plain(&was("standard-sees-change", by)));
        }
        row.tag = match made.state {
            State::Scheduled { .. } | State::Filed { .. }
                if !standing::is_late(made, self.plan.now) =>
            {
                None
            }
            _ => Some(standing::tag(made, self.plan.now)),
        };
    }

    /// What came today of something that is no longer kept.
    pub(super) fn left_over(&self, made: &Request) -> Row {
        let title = made.title(self.w());
        let mut row = Row {
            action: None,
            day: None,
            own: made.is_own_words().then(|| made.language.code()),
            is_off: false,
            said: Vec::new(),
            words: Vec::new(),
            tag: None,
            request: None,
            change: None,
            presses: Vec::new(),
            about: title.clone(),
            title,
        };
        self.stands(&mut row, made);
        row
    }

    /// A day to come; none: nothing of it comes then, and nothing could.
    pub(super) fn ahead(&self, kept: &Standing, day: NaiveDate) -> Option<Row> {
        if kept.preference.paused_at.is_some() {
            return None;
        }
        if kept.day(day).is_some_and(|one| one.skipped) {
            return Some(self.skipped(kept, day));
        }
        if let Some(wanted) = self.plan.wanted(kept, day) {
            return Some(self.wanted(kept, day, &wanted.want));
        }
        let mut row = self.row(kept, Some(day), &kept.preference.want);
        row.words.clear();
        let (at, usual) = match kept.day(day).and_then(|one| one.change.as_ref()) {
            Some((_, at)) => (*at, false),
            None => (kept.preference.at, true),
        };
        let never =
            self.plan.never_on(day, at).filter(|_| !usual || kept.preference.rhythm.has(day));
        if never.is_some() {
            row.change = None;
        }
        row.said = vec![Sentence::plain(&self.w().t(never.unwrap_or("standard-not-that-day")))];
        Some(row)
    }

    fn skipped(&self, kept: &Standing, day: NaiveDate) -> Row {
        let mut row = self.row(kept, Some(day), &kept.preference.want);
        row.is_off = true;
        row.words.clear();
        row.change = None;
        row.said = vec![Sentence::plain(&self.w().t("standard-is-skipped"))];
        row.presses = vec![press("back", &self.w().t("standard-bring-back"))];
        row
    }

    /// It comes on that day, and nobody has it in hand yet.
    fn wanted(&self, kept: &Standing, day: NaiveDate, want: &Want) -> Row {
        let mut row = self.row(kept, Some(day), want);
        let at = match kept.day(day).and_then(|one| one.change.as_ref()) {
            Some((_, at)) => *at,
            None => kept.preference.at,
        };
        let unusual = self.unusual(kept, day);
        if unusual.is_some() {
            row.presses.push(self.usual(kept));
        }
        row.said = unusual.into_iter().chain([said::hour(at, self.plan, self.w())]).collect();
        let skip = if day == self.plan.today { "standard-skip-today" } else { "standard-skip" };
        row.presses.push(press("skip", &self.w().t(skip)));
        row
    }

    /// "Just for tomorrow, one more than usual"
    fn unusual(&self, kept: &Standing, day: NaiveDate) -> Option<Sentence> {
        let (want, _) = kept.day(day)?.change.as_ref()?;
        Some(Sentence::said(said::just_for(&kept.preference.want, want, day, self.plan, self.w())))
    }

    /// "Back to two"
    fn usual(&self, kept: &Standing) -> Press {
        let w = self.w();
        press(
            "usual",
            &match kept.preference.want.quantity {
                Some(count) => w.t("standard-back-to").with("number", said::number(count, w)),
                None => w.t("standard-as-usual"),
            },
        )
    }

    /// Every day.
    pub(super) fn every_day(&self, kept: &Standing) -> Row {
        let (w, preference) = (self.w(), &kept.preference);
        let mut row = self.row(kept, None, &preference.want);
        row.said = vec![said::rhythm(preference, self.plan, w)];
        if !self.plan.offers(kept) {
            row.said.push(Sentence::plain(&w.t("standard-withdrawn")));
        }
        let stop = press("stop", &w.t("standard-stop"));
        if preference.paused_at.is_some() {
            row.is_off = true;
            row.said.insert(0, Sentence::plain(&w.t("standard-is-paused")));
            row.presses = vec![press("resume", &w.t("standard-bring-back")), stop];
            return row;
        }
        if self.plan.next(kept).is_none() {
            row.said.push(Sentence::plain(&w.t("standard-no-more")));
        }
        if preference.want.over_cap {
            row.said.push(Sentence::plain(&w.t("standard-over-cap")));
        }
        row.presses = vec![press("pause", &w.t("standard-pause")), stop];
        row
    }
}

/// Where one of a stay's standard is changed.
pub(super) fn address(id: PreferenceId) -> String {
    format!("/stay/standard/{id}")
}
