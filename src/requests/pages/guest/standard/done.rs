//! What was just done about a stay's standard, said once, and only while it is true.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{Days, NaiveDate, Timelike};
use serde::Deserialize;

use super::super::sentence::Sentence;
use super::super::standing::Reader;
use super::plan::Plan;
use super::said;
use super::when::hour_said;
use crate::ids::PreferenceId;
use crate::requests::standard::{Preference, Standing};
use crate::requests::{Request, State};
use crate::stays::Guest;
use crate::words::Words;

/// Set for the first time.
pub(super) const SET: &str = "set";
pub(super) const CHANGED: &str = "changed";
pub(super) const DAY: &str = "day";
pub(super) const SKIPPED: &str = "skipped";
pub(super) const BACK: &str = "back";
pub(super) const USUAL: &str = "usual";
pub(super) const PAUSED: &str = "paused";
pub(super) const STOPPED: &str = "stopped";
/// It was stopped in another window.
pub(super) const GONE: &str = "gone";
/// It was there already.
pub(super) const CAME: &str = "came";
/// The house no longer offers it.
pub(super) const WITHDRAWN: &str = "withdrawn";
/// That day is over.
pub(super) const OVER: &str = "over";

/// What an address says was done: what, of which, and on which day.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Did {
    #[serde(rename = "did")]
    what: Option<String>,
    of: Option<String>,
    on: Option<String>,
    /// The day that is shown beside today.
    pub(super) day: Option<String>,
}

impl Did {
    /// Which one it is about.
    pub(super) fn of(&self) -> Option<PreferenceId> {
        self.of.as_deref()?.parse().ok()
    }
}

/// Where a deed leads: the page, which says what was done.
pub(super) fn address(
    did: &str,
    of: PreferenceId,
    on: Option<NaiveDate>,
    shown: Option<NaiveDate>,
) -> String {
    let on = on.map(|on| format!("&on={on}")).unwrap_or_default();
    let shown = shown.map(|day| format!("&day={day}")).unwrap_or_default();
    format!("/stay/standard?did={did}&of={of}{on}{shown}")
}

/// The line.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/standard/done.html")]
pub(super) struct Done {
    w: Words,
    said: Vec<Sentence>,
    /// Where it can be had again.
    again: Option<String>,
}

impl HtmlSafe for Done {}

impl Done {
    /// What the address says was done, if it is so. `kept` is what it was done about.
    pub(super) fn new(did: &Did, kept: &Standing, plan: &Plan, guest: &Guest) -> Option<Self> {
        let tells = Tells { kept, plan, reader: plan.reader(guest) };
        let on = did.on.as_deref().and_then(|on| on.parse().ok());
        let stopped = kept.preference.stopped_at.is_some();
        let said = match (did.what.as_deref()?, on) {
            (STOPPED, _) if stopped => tells.stopped("standard-stopped"),
            (GONE, _) if stopped => tells.stopped("standard-gone"),
            (OVER, _) => vec![tells.plain("standard-over")],
            _ if stopped => return None,
            (WITHDRAWN, _) if !plan.offers(kept) => vec![tells.plain("standard-withdrawn")],
            (CAME, _) => tells.today(true).into_iter().collect(),
            (SET, _) => tells.set(),
            (CHANGED, _) => tells.changed(),
            (DAY, Some(on)) => tells.day(on),
            (SKIPPED, Some(on)) => tells.skipped(on),
            (BACK, _) => tells.back(),
            (USUAL, Some(on)) => tells.usual(on),
            (PAUSED, _) => tells.paused(),
            _ => return None,
        };
        let again = (stopped && plan.offers(kept))
            .then(|| format!("/stay/standard/new?again={}", kept.preference.id));
        (!said.is_empty()).then(|| Self { w: guest.words(), said, again })
    }
}

struct Tells<'a> {
    kept: &'a Standing,
    plan: &'a Plan,
    reader: Reader<'a>,
}

impl Tells<'_> {
    /// About the thing, by its name.
    fn named(&self, key: &'static str) -> Sentence {
        let (w, preference) = (self.reader.w, &self.kept.preference);
        Sentence::naming(&w.t(key), "what", preference.title(&preference.want, w))
    }

    fn plain(&self, key: &'static str) -> Sentence {
        Sentence::plain(&self.reader.w.t(key))
    }

    fn about(&self, key: &'static str, day: NaiveDate) -> Sentence {
        Sentence::plain(&said::about(self.reader.w.t(key), day, self.plan, self.reader.w))
    }

    fn set(&self) -> Vec<Sentence> {
        let (w, plan, preference) = (self.reader.w, self.plan, &self.kept.preference);
        let mut told = vec![set(preference, plan, w)];
        if let Some(next) = plan.next(self.kept)
            && w.date(next) != w.date(plan.now)
        {
            told.push(Sentence::at(&w.t("standard-first-time"), w.when(next, plan.now)));
        }
        told.extend(self.over_cap());
        told
    }

    fn over_cap(&self) -> Option<Sentence> {
        let today = self.kept.day(self.plan.today).and_then(|one| one.change.as_ref());
        let over =
            self.kept.preference.want.over_cap || today.is_some_and(|(want, _)| want.over_cap);
        over.then(|| self.plain("standard-over-cap"))
    }

    fn changed(&self) -> Vec<Sentence> {
        let today = self.today(true);
        std::iter::once(self.plain("standard-changed"))
            .chain(today)
            .chain(self.over_cap())
            .collect()
    }

    fn day(&self, on: NaiveDate) -> Vec<Sentence> {
        let change = self.kept.day(on).and_then(|one| one.change.as_ref());
        let changed = change.map(|_| self.about("standard-day-changed", on));
        let today = if on == self.plan.today { self.today(false) } else { None };
        let over = change.is_some_and(|(want, _)| want.over_cap);
        let over = over.then(|| self.plain("standard-over-cap"));
        changed.into_iter().chain(today).chain(over).collect()
    }

    fn skipped(&self, on: NaiveDate) -> Vec<Sentence> {
        if !self.kept.day(on).is_some_and(|one| one.skipped) {
            return self.today(false).into_iter().collect();
        }
        let mut told = vec![self.about("standard-skipped", on)];
        if let Some(next) = self.plan.next_from(self.kept, on + Days::new(1)) {
            let day = self.plan.property.today(next);
            told.push(self.about("standard-back-again", day));
        }
        told
    }

    fn back(&self) -> Vec<Sentence> {
        let (w, plan) = (self.reader.w, self.plan);
        let mut told = vec![self.plain("standard-is-back")];
        if let Some(next) = plan.next(self.kept) {
            told.push(Sentence::at(&w.t("standard-next-time"), w.when(next, plan.now)));
        }
        told
    }

    fn usual(&self, on: NaiveDate) -> Vec<Sentence> {
        let today = if on == self.plan.today { self.today(false) } else { None };
        std::iter::once(self.about("standard-usual-again", on)).chain(today).collect()
    }

    fn paused(&self) -> Vec<Sentence> {
        if self.kept.preference.paused_at.is_none() {
            return Vec::new();
        }
        std::iter::once(self.named("standard-paused")).chain(self.today(false)).collect()
    }

    fn stopped(&self, key: &'static str) -> Vec<Sentence> {
        std::iter::once(self.plain(key)).chain(self.today(false)).collect()
    }

    /// What it means for today's, where that is not plain to see.
    fn today(&self, brought: bool) -> Option<Sentence> {
        let made = self.plan.made_of(self.kept.preference.id)?;
        if brought && let Some(came) = came(made, self.reader) {
            return Some(came);
        }
        made.amended_at?;
        let name = self.reader.name(made.state.owner()?);
        let w = self.reader.w;
        Some(match made.state {
            State::UnderWay { .. } => {
                let phrase = w.t("standard-asked-under-way").with("name", name);
                Sentence::naming(&phrase, "what", made.title(w))
            }
            _ => Sentence::plain(&w.t("standard-owner-sees").with("name", name)),
        })
    }
}

/// "Today’s came at 10:05. This is for the days to come."
pub(super) fn came(made: &Request, reader: Reader<'_>) -> Option<Sentence> {
    let (at, _) = made.state.delivered()?;
    Some(Sentence::at(&reader.w.t("standard-came"), reader.then(at)))
}

/// "Every morning, until you change it."
fn set(preference: &Preference, plan: &Plan, w: Words) -> Sentence {
    if let Some(days) = said::days(preference, plan, w) {
        let (key, at) = match preference.at {
            None => ("standard-set-days-round", plan.hours.round_at),
            Some(at) => ("standard-set-days-at", at),
        };
        return Sentence::at(&w.t(key).with("days", days), hour_said(at));
    }
    match preference.at {
        None if plan.hours.round_at.hour() < 12 => Sentence::plain(&w.t("standard-set-mornings")),
        None => Sentence::at(&w.t("standard-set-daily"), hour_said(plan.hours.round_at)),
        Some(at) => Sentence::at(&w.t("standard-set-daily"), hour_said(at)),
    }
}
