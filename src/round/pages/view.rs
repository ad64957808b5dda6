//! Which part of the round somebody sees, as its address says it: `?floor=3`, `?section=3.1`,
//! `?mine=1`, `?all=1`. Whoever says nothing sees their own sections, or else all.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::ids::StaffId;
use crate::round::sections::{floor_name, letter};
use crate::round::{Section, Walks};
use crate::words::Words;

/// What somebody chose to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum View {
    Usual,
    All,
    Mine,
    Floor(i16),
    Section(String),
}

/// The same, as it arrives.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Query {
    #[serde(default)]
    floor: String,
    #[serde(default)]
    section: String,
    #[serde(default)]
    mine: String,
    #[serde(default)]
    all: String,
    /// The request that was ticked in vain, and why.
    #[serde(default)]
    pub(super) just: String,
    #[serde(default)]
    pub(super) said: String,
}

impl From<&Query> for View {
    fn from(query: &Query) -> Self {
        if let Ok(floor) = query.floor.parse() {
            Self::Floor(floor)
        } else if !query.section.is_empty() {
            Self::Section(query.section.clone())
        } else if query.mine == "1" {
            Self::Mine
        } else if query.all == "1" {
            Self::All
        } else {
            Self::Usual
        }
    }
}

impl View {
    /// The round with this choice.
    pub(super) fn address(&self) -> String {
        let query = self.query();
        if query.is_empty() { "/round".to_owned() } else { format!("/round?{query}") }
    }

    fn query(&self) -> String {
        match self {
            Self::Usual => String::new(),
            Self::All => "all=1".to_owned(),
            Self::Mine => "mine=1".to_owned(),
            Self::Floor(floor) => format!("floor={floor}"),
            Self::Section(key) => {
                let plain =
                    |letter: &char| letter.is_ascii_alphanumeric() || "-.".contains(*letter);
                format!("section={}", key.chars().filter(plain).collect::<String>())
            }
        }
    }

    /// The stream of what happens in it.
    pub(super) fn live(&self, seen: impl std::fmt::Display) -> String {
        format!("/round/live?seen={seen}&{}", self.query())
    }

    /// What that means for this reader on this day.
    pub(super) fn chosen(&self, sections: &[Section], walks: &Walks, me: StaffId) -> Self {
        let mine = || sections.iter().any(|section| walks.get(&section.key) == Some(&me));
        match self {
            Self::Usual if mine() => Self::Mine,
            Self::Usual => Self::All,
            chosen => chosen.clone(),
        }
    }

    /// Whether a section is in it.
    pub(super) fn shows(&self, section: &Section, walks: &Walks, me: StaffId) -> bool {
        match self {
            Self::Usual | Self::All => true,
            Self::Mine => walks.get(&section.key) == Some(&me),
            Self::Floor(floor) => section.floor == *floor,
            Self::Section(key) => section.key == *key,
        }
    }
}

/// Choices that belong together.
pub(super) struct Chips {
    pub(super) label: String,
    pub(super) chips: Vec<Chip>,
}

/// One choice.
pub(super) struct Chip {
    pub(super) name: String,
    /// What it stands for, for whoever hears it.
    pub(super) whole: String,
    pub(super) address: String,
    pub(super) chosen: bool,
}

impl Chip {
    fn new(view: &View, chosen: &View, (name, whole): (String, String)) -> Self {
        Self { name, whole, address: view.address(), chosen: view == chosen }
    }
}

/// Mine, all and the floors; and the parts of the floors that are cut.
pub(super) fn chips(
    chosen: &View,
    (sections, walks): (&[Section], &Walks),
    me: StaffId,
    w: Words,
) -> Vec<Chips> {
    let same = |text: String| (text.clone(), text);
    let mut first = Vec::new();
    let mine = sections.iter().any(|section| View::Mine.shows(section, walks, me));
    if mine || *chosen == View::Mine {
        first.push(Chip::new(&View::Mine, chosen, same(w.t("round-mine").to_string())));
    }
    let all = (w.t("staff-all").to_string(), w.t("round-all").to_string());
    first.push(Chip::new(&View::All, chosen, all));
    let floors: BTreeSet<i16> = sections.iter().map(|section| section.floor).collect();
    first.extend(floors.into_iter().map(|floor| {
        Chip::new(&View::Floor(floor), chosen, (floor.to_string(), floor_name(floor, w)))
    }));
    let mut rows = vec![Chips { label: w.t("staff-floors").to_string(), chips: first }];
    let parts = sections.iter().filter_map(|section| Some((section, section.part?)));
    let parts: Vec<Chip> = parts
        .map(|(section, part)| {
            let name = format!("{} {}", section.floor, letter(part));
            Chip::new(&View::Section(section.key.clone()), chosen, (name, section.name(w)))
        })
        .collect();
    if !parts.is_empty() {
        rows.push(Chips { label: w.t("round-sections").to_string(), chips: parts });
    }
    rows
}
