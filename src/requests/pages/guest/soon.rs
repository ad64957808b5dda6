//! How soon a person answers, as a form says it before anything is asked.

use crate::catalogue::Item;
use crate::promises::{Clocks, Urgency};
use crate::words::{Phrase, Words};

/// Until when a person answers: as the whole sentence, and beside the next step.
pub(super) struct Answered {
    pub(super) say: String,
    pub(super) when: String,
}

/// Of whichever of these is chosen.
pub(super) fn answered(items: &[&Item], clocks: &Clocks, ahead: bool, w: Words) -> Answered {
    if ahead {
        let said = |key: &'static str| w.t(key).to_string();
        return Answered { say: said("ahead-answered"), when: said("ahead-in-time") };
    }
    let all: Vec<_> = items.iter().flat_map(|item| answered_within(item, clocks)).collect();
    let within = |key: &'static str| w.t(key).with("minutes", minutes(&all, w)).to_string();
    Answered { say: within("guest-answered-within"), when: within("guest-next-within") }
}

/// Within how many minutes a person answers, whichever of its choices it is.
fn answered_within(item: &Item, clocks: &Clocks) -> impl Iterator<Item = i64> {
    let hurried = (!item.urgent_choices.is_empty()).then_some(Urgency::Urgent);
    [Some(item.urgency), hurried]
        .into_iter()
        .flatten()
        .map(|urgency| item.answer_minutes.unwrap_or(clocks.of(urgency).answer).into())
}

/// "3 minutes", or "1 to 3 minutes" where it depends on what is chosen.
pub(super) fn minutes(all: &[i64], w: Words) -> String {
    let least = all.iter().copied().min().unwrap_or_default();
    let most = all.iter().copied().max().unwrap_or_default();
    let phrase: Phrase = if least == most {
        w.t("guest-minutes").with("count", most)
    } else {
        w.t("guest-minutes-range").with("least", least).with("most", most)
    };
    phrase.to_string()
}
