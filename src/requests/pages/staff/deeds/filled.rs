//! Pieces of a form that know more than their words: what the guest reads, with ways to begin; and
//! the rules of the house.

use super::form::{Filling, Maker, Part};
use super::tried::Tried;
use crate::requests::pages::staff::starters;
use crate::words::Phrase;

impl Filling<'_> {
    /// A field that the guest reads, in their language, with ways to begin.
    pub(super) fn guest_reads(self, label: &Phrase, starters: &[&'static str]) -> Self {
        let Maker { request, staff, now, .. } = self.maker;
        let starters = starters::for_deed(starters, request, staff, now);
        let mut area = self.area("message", label, 3);
        if let Some(nth) = self.tried.and_then(Tried::begun) {
            area.value = starters::begun(&area.value, &starters, nth);
        }
        area.lang = request.language.code();
        area.means = starters::means(&area.value, &starters);
        area.hint = self.reads(!starters.is_empty());
        area.starters = starters;
        self.part(Part::Words(Box::new(area)))
    }

    /// What the guest reads, where it is not what the colleague reads.
    fn reads(&self, openings: bool) -> Option<String> {
        let (w, language) = (self.form.w, self.maker.request.language);
        let key = if openings { "staff-reads-openings" } else { "staff-reads" };
        let called = w.t(format!("speaks-{language}"));
        (language != w.language).then(|| w.t(key).with("language", called).to_string())
    }

    /// Which rule stood in the way: one that was named before, or another in their own words.
    pub(super) fn which_rule(self, label: &Phrase, hint: &'static str) -> Self {
        let rules = self.maker.rules;
        if rules.is_empty() {
            return self.words("rule", label, 1, Some(hint));
        }
        let picks = rules.iter().map(|rule| (rule.clone(), rule.clone())).collect();
        let own = self.form.w.t("deeds-rule-own");
        self.picks("known", (label, false), picks, "").words("rule", &own, 1, Some(hint))
    }

    /// The rules of the house, each of which sends the form with one tap.
    pub(super) fn rules(self) -> Self {
        let rules = self.maker.rules.to_vec();
        if rules.is_empty() { self } else { self.part(Part::Rules(rules)) }
    }
}
