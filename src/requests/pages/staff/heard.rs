//! What the guest on the telephone wants, as a colleague types it: an item of the catalogue by its
//! name, with how many in front of it, or the guest's own words.

use super::parties::folded;
use crate::catalogue::{Item, OWN_WORDS};
use crate::words::Words;

/// An item, as it was understood.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Heard {
    pub(super) item: String,
    pub(super) choice: Option<String>,
    pub(super) quantity: Option<String>,
}

/// The names that the list beside the field offers.
pub(super) fn names(items: &[Item], w: Words) -> Vec<String> {
    items
        .iter()
        .filter(|item| item.code != OWN_WORDS)
        .flat_map(|item| of(item, w))
        .map(|(name, _)| name)
        .collect()
}

/// The item that is called exactly so, in the reader's language. Nothing: these are own words.
pub(super) fn item(typed: &str, items: &[Item], w: Words) -> Option<Heard> {
    let (quantity, name) = counted(typed);
    let find = |name: &str| {
        let name = folded(name);
        items.iter().filter(|item| item.code != OWN_WORDS).find_map(|item| {
            let (_, choice) = of(item, w).into_iter().find(|(called, _)| folded(called) == name)?;
            Some((item.code.clone(), choice))
        })
    };
    // The whole first: an item's own name may begin with a figure.
    let whole = find(typed).map(|found| (found, None));
    let ((item, choice), quantity) =
        whole.or_else(|| find(name).map(|found| (found, quantity.map(ToOwned::to_owned))))?;
    Some(Heard { item, choice, quantity })
}

/// What one item may be called: alone, and with each of its choices.
fn of(item: &Item, w: Words) -> Vec<(String, Option<String>)> {
    let bare = |text: &str| text.replace('\u{AD}', "");
    let label = bare(item.label().read(w.language));
    let with = |choice: &String| {
        let called = item.choice_label(choice);
        let name = w.t("title-choice").with("item", &label).with("choice", called.read(w.language));
        (bare(&name.to_string()), Some(choice.clone()))
    };
    let choices: Vec<_> = item.choices.iter().map(with).collect();
    std::iter::once((label, None)).chain(choices).collect()
}

/// "2 bath towels", "2x bath towels", "2 × bath towels"
fn counted(typed: &str) -> (Option<&str>, &str) {
    let typed = typed.trim();
    let end = typed.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(typed.len());
    let (count, rest) = typed.split_at(end);
    if count.is_empty() {
        return (None, typed);
    }
    let rest = rest.trim_start();
    let rest = rest.strip_prefix('×').or_else(|| rest.strip_prefix("x ")).unwrap_or(rest);
    (Some(count), rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_many_stands_in_front() {
        assert_eq!(counted("2 bath towels"), (Some("2"), "bath towels"));
        assert_eq!(counted("2x bath towels"), (Some("2"), "bath towels"));
        assert_eq!(counted("12 × Bath towels"), (Some("12"), "Bath towels"));
        assert_eq!(counted("bath towels"), (None, "bath towels"));
    }
}
