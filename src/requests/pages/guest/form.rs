//! The form for a wish, as a page shows it: what may be chosen, and what is.

use super::price;
use super::sentence::Sentence;
use super::soon::{Answered, answered, minutes};
use super::standard::When;
use super::when::{self, Ahead, Coming, Day};
use crate::catalogue::{Item, OWN_WORDS};
use crate::ids::RequestId;
use crate::promises::Clocks;
use crate::properties::Property;
use crate::requests::Manner;
use crate::web::Fields;
use crate::words::Words;

/// The name of the form that takes own words alone, where others have the name of a shelf.
pub(super) const WORDS: &str = "words";

/// Shelves from which nothing is carried to a door, so nobody needs to say how.
pub(super) const NOTHING_CARRIED: [&str; 3] = ["room", "repair", "desk"];

/// How many numbers stand in a row before "More".
const IN_A_ROW: i16 = 4;

/// The form.
pub(super) struct Form {
    pub(super) id: RequestId,
    /// Under which name a device keeps what was typed into it.
    pub(super) key: String,
    /// The item that led here, if one did.
    pub(super) pointed: Option<String>,
    pub(super) shelf: String,
    pub(super) items: Vec<Offer>,
    /// Whether no item hides choices below it, so that two may stand side by side.
    pub(super) is_plain: bool,
    pub(super) quantities: Vec<Pick>,
    pub(super) more: Option<String>,
    /// Whether some of the items come in numbers and others do not.
    pub(super) is_mixed: bool,
    pub(super) at_a_time: bool,
    /// The days to choose from beside a time.
    pub(super) days: Vec<Day>,
    /// What a guest who has not come chooses from instead of "as soon as possible".
    pub(super) ahead: Option<Ahead>,
    /// On which days it may come back; none: nothing of this does.
    pub(super) every: Option<When>,
    pub(super) time: String,
    pub(super) manners: Vec<Pick>,
    /// The guest rests: that is said where they choose how it is brought.
    pub(super) rests: Option<Sentence>,
    pub(super) words: String,
    pub(super) lede: String,
    /// What it costs, where one sentence is true for all of it.
    pub(super) price: Option<String>,
    pub(super) answered: Answered,
    pub(super) brought: String,
}

/// The house that a form is about, at this moment.
#[derive(Clone)]
pub(super) struct House<'a> {
    pub(super) property: &'a Property,
    pub(super) clocks: &'a Clocks,
    /// Until when the guest rests.
    pub(super) rests: Option<String>,
    /// A guest who has not come yet.
    pub(super) ahead: Option<Coming<'a>>,
}

/// One item.
pub(super) struct Offer {
    pub(super) html_id: String,
    pub(super) code: String,
    pub(super) label: String,
    pub(super) hints: Vec<String>,
    pub(super) chosen: bool,
    pub(super) choices: Vec<Pick>,
}

/// One of several.
#[derive(Clone, Debug)]
pub(super) struct Pick {
    pub(super) html_id: String,
    pub(super) value: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) chosen: bool,
}

/// What a fresh form says: the first item, as many as usual, as soon as possible, and at the door of
/// a guest who rests.
pub(super) fn preset(items: &[&Item], wanted: Option<&str>, rests: bool) -> Fields {
    let wanted = wanted.and_then(|code| items.iter().find(|item| item.code == code));
    let Some(item) = wanted.or(items.first()) else { return Fields::default() };
    Fields::from([
        ("pointed", wanted.map_or("", |item| item.code.as_str())),
        ("item", item.code.as_str()),
        ("quantity", item.usual.min(IN_A_ROW).to_string().as_str()),
        ("when", "now"),
        ("manner", if rests { Manner::AtTheDoor } else { Manner::Any }.code()),
    ])
}

impl Form {
    /// The form of a shelf, with what was typed. The items are those of the shelf, in order.
    pub(super) fn new(
        id: RequestId,
        shelf: &str,
        items: &[&Item],
        typed: &Fields,
        House { property, clocks, rests, ahead }: House<'_>,
        w: Words,
    ) -> Self {
        let own_words = shelf == WORDS;
        let common = Common::of(items, w);
        let counted = items.iter().filter(|item| item.cap.is_some()).count();
        let offers = if own_words { Vec::new() } else { offers(items, common, typed, property, w) };
        let pointed = pointed(items, typed);
        Self {
            id,
            key: key(shelf, items, typed),
            pointed,
            is_plain: offers.iter().all(|offer| offer.choices.is_empty()),
            items: offers,
            quantities: quantities(items, typed),
            more: (counted > 0).then(|| typed.get("more").to_owned()),
            is_mixed: counted > 0 && counted < items.len(),
            at_a_time: typed.get("when") == "at",
            days: when::days(ahead, typed, w),
            ahead: ahead.map(|coming| Ahead::of(coming, typed, w)),
            every: None,
            time: typed.get("time").to_owned(),
            rests: rests.map(|until| Sentence::at(&w.t("guest-rest-is-on"), until)),
            manners: if NOTHING_CARRIED.contains(&shelf) { Vec::new() } else { manners(typed, w) },
            words: typed.get("words").to_owned(),
            lede: lede(own_words, common, w),
            price: (!own_words && common.free).then(|| w.t("guest-free").to_string()),
            answered: answered(items, clocks, ahead.is_some(), w),
            brought: minutes(
                &items.iter().map(|item| item.target_minutes.into()).collect::<Vec<_>>(),
                w,
            ),
            shelf: shelf.to_owned(),
        }
    }

    /// Whether it is to come back each day.
    pub(super) fn every_day(&self) -> bool {
        self.every.as_ref().is_some_and(When::is_chosen)
    }

    /// Whether "More" is what was chosen.
    pub(super) fn wants_more(&self) -> bool {
        !self.quantities.is_empty() && self.quantities.iter().all(|pick| !pick.chosen)
    }
}

/// The item that led to the form.
fn pointed(items: &[&Item], typed: &Fields) -> Option<String> {
    let code = typed.get("pointed");
    items.iter().find(|item| item.code == code).map(|item| item.code.clone())
}

/// Under which name a device keeps what was typed into the form.
pub(super) fn key(shelf: &str, items: &[&Item], typed: &Fields) -> String {
    format!("ask-{}", pointed(items, typed).unwrap_or_else(|| shelf.to_owned()))
}

/// What is true of everything on a shelf, so that each thing need not say it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Common {
    /// Nothing of it costs anything, ever.
    pub(super) free: bool,
    /// We want all of it back.
    pub(super) loan: bool,
}

impl Common {
    /// What these have in common.
    pub(super) fn of(items: &[&Item], w: Words) -> Self {
        Self {
            free: items.iter().all(|item| price::is_free(item, w)),
            loan: items.iter().all(|item| item.loan),
        }
    }
}

fn lede(own_words: bool, common: Common, w: Words) -> String {
    let price = match (own_words, common.free) {
        (true, _) => "guest-own-words-say",
        (false, true) => "guest-no-charge",
        (false, false) => "guest-price-above",
    };
    if common.loan {
        return format!("{} {}", w.t(price), w.t("guest-loan"));
    }
    w.t(price).to_string()
}

fn offers(
    items: &[&Item],
    common: Common,
    typed: &Fields,
    house: &Property,
    w: Words,
) -> Vec<Offer> {
    let offer = |(position, item): (usize, &&Item)| Offer {
        // The summary of errors leads to the first.
        html_id: if position == 0 { "item".to_owned() } else { format!("item-{position}") },
        code: item.code.clone(),
        label: item.label().read(w.language).to_owned(),
        hints: hints(item, common, house, w),
        chosen: typed.get("item") == item.code,
        choices: choices(item, typed, w),
    };
    items.iter().enumerate().map(offer).collect()
}

/// What stands under an item: what it is, what it costs, whether it comes back to us.
pub(super) fn hints(item: &Item, common: Common, house: &Property, w: Words) -> Vec<String> {
    let price = match item.cost(None) {
        Some(each) => {
            let price = house.money(each, w);
            Some(w.t("guest-price-each").with("price", price).to_string())
        }
        None => price::told_first(&item.code, w)
            .or_else(|| (!common.free).then(|| w.t("guest-free").to_string())),
    };
    let loan = (item.loan && !common.loan).then(|| w.t("guest-loan").to_string());
    [item.hint(w), price, loan].into_iter().flatten().collect()
}

fn choices(item: &Item, typed: &Fields, w: Words) -> Vec<Pick> {
    let chosen = typed.get(&format!("choice-{}", item.code)).to_owned();
    let pick = |choice: &String| Pick {
        html_id: format!("choice-{}-{choice}", item.code),
        label: item.choice_alone(choice, w),
        hint: item.choice_hint(choice, w),
        chosen: *choice == chosen,
        value: choice.clone(),
    };
    item.choices.iter().map(pick).collect()
}

fn quantities(items: &[&Item], typed: &Fields) -> Vec<Pick> {
    let most = items.iter().filter_map(|item| item.cap).max();
    let row = most.map_or(0, |most| most.min(IN_A_ROW));
    let chosen = match typed.get("quantity") {
        "" => "1",
        typed => typed,
    };
    let pick = |count: i16| Pick {
        html_id: if count == 1 { "quantity".to_owned() } else { format!("quantity-{count}") },
        value: count.to_string(),
        label: count.to_string(),
        hint: None,
        chosen: chosen.trim() == count.to_string(),
    };
    (1..=row).map(pick).collect()
}

fn manners(typed: &Fields, w: Words) -> Vec<Pick> {
    let chosen = Manner::parse(typed.get("manner")).unwrap_or_default();
    let pick = |manner: Manner| Pick {
        html_id: match manner {
            Manner::Any => "manner".to_owned(),
            Manner::AtTheDoor | Manner::KnockSoftly => format!("manner-{}", manner.code()),
        },
        value: manner.code().to_owned(),
        label: w.t(format!("guest-manner-{}", manner.code())).to_string(),
        hint: None,
        chosen: manner == chosen,
    };
    Manner::ALL.into_iter().map(pick).collect()
}

/// The items of a form. Own words are an item that stands on no shelf.
pub(super) fn on_shelf<'a>(items: &'a [Item], shelf: &str) -> Vec<&'a Item> {
    let own_words = shelf == WORDS;
    let belongs = |item: &&Item| {
        if own_words { item.code == OWN_WORDS } else { !shelf.is_empty() && item.shelf == shelf }
    };
    items.iter().filter(belongs).collect()
}
