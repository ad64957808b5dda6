//! What a house offers: items with their choices, on shelves, in every language.

pub mod starter;
mod store;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use crate::ids::{PropertyId, StaffId};
use crate::journal::{self, Subject};
use crate::promises::Urgency;
use crate::staff::Department;
use crate::words::{Language, Words};

pub use store::{by_code, items};

/// Something else, in the guest's own words; as prominent as any item.
pub const OWN_WORDS: &str = "ANY";

/// One thing that can be asked for.
#[derive(Clone, Debug)]
pub struct Item {
    /// The stable name: `TWL-BATH`.
    pub code: String,
    pub shelf: String,
    pub department: Department,
    pub choices: Vec<String>,
    /// Choices that make it urgent.
    pub urgent_choices: Vec<String>,
    /// The most that is taken without a person asking back.
    pub cap: Option<i16>,
    /// How many the form suggests.
    pub usual: i16,
    pub target_minutes: i16,
    /// By when a person has answered, where it has its own time for that.
    pub answer_minutes: Option<i16>,
    pub urgency: Urgency,
    /// Whether it can be part of a stay's standard.
    pub standing: bool,
    pub loan: bool,
    /// In the currency's smallest coin; none is nothing to pay.
    pub price: Option<i64>,
    /// What this house calls it, where that is not what the language files say.
    pub renamed: BTreeMap<Language, String>,
}

/// What something is called, in every language of the day on which it was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Label(pub BTreeMap<Language, String>);

impl Label {
    /// In this language, or in another rather than not at all.
    pub fn read(&self, language: Language) -> &str {
        let label = self.0.get(&language).or_else(|| self.0.values().next());
        label.map_or("", String::as_str)
    }

    /// Whether it has no name: own words stand for themselves.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn of(key: &str) -> Self {
        let zone = chrono_tz::UTC;
        let say = |language| Words::new(language, zone).t(key.to_owned()).to_string();
        Self(Language::ALL.into_iter().map(|language| (language, say(language))).collect())
    }
}

impl Item {
    /// What it is called, in every language.
    pub fn label(&self) -> Label {
        let mut label = Label::of(&format!("item-{}", self.code.to_lowercase()));
        label.0.extend(self.renamed.clone());
        label
    }

    /// What one of its choices is called, in every language.
    pub fn choice_label(&self, choice: &str) -> Label {
        Label::of(&self.choice_key(choice))
    }

    /// A few words more about it, where the language files have some.
    pub fn hint(&self, w: Words) -> Option<String> {
        said(w, format!("item-{}-hint", self.code.to_lowercase()))
    }

    /// A few words more about a choice.
    pub fn choice_hint(&self, choice: &str, w: Words) -> Option<String> {
        said(w, format!("{}-hint", self.choice_key(choice)))
    }

    /// What one of its choices is called where it stands alone. Within a title it stands as the
    /// language files have it, in small letters where the language writes so.
    pub fn choice_alone(&self, choice: &str, w: Words) -> String {
        let said = w.t(self.choice_key(choice)).to_string();
        let mut letters = said.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// The message that names a choice.
    pub fn choice_key(&self, choice: &str) -> String {
        format!("choice-{}-{choice}", self.code.to_lowercase())
    }

    /// What so many of it cost, in the currency's smallest coin. None is nothing to pay, or what a
    /// person names first.
    pub fn cost(&self, quantity: Option<i16>) -> Option<i64> {
        let each = self.price.filter(|price| *price > 0)?;
        Some(each * i64::from(quantity.unwrap_or(1)))
    }

    /// Whether it can come back by itself: nothing that costs is ordered for every day.
    pub fn comes_back(&self) -> bool {
        self.standing && self.cost(None).is_none()
    }

    /// How urgent it is with this choice.
    pub fn urgency_with(&self, choice: Option<&str>) -> Urgency {
        let urgent = choice.is_some_and(|choice| self.urgent_choices.iter().any(|c| c == choice));
        if urgent { Urgency::Urgent } else { self.urgency }
    }
}

fn said(w: Words, key: String) -> Option<String> {
    w.has(&key).then(|| w.t(key).to_string())
}

/// Fills the catalogue of a new house with what every house starts with.
pub async fn stock(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<()> {
    for (position, item) in (0_i32..).zip(starter::ITEMS) {
        store::insert(db, property, item, position).await?;
    }
    Ok(())
}

/// How long one item may take, in minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Times {
    pub code: String,
    /// Until it is with the guest, before a person changes it.
    pub target_minutes: i16,
    /// Until a person has answered; none is as for every other.
    pub answer_minutes: Option<i16>,
}

impl Times {
    /// Those that an item has.
    pub fn of(item: &Item) -> Self {
        Self {
            code: item.code.clone(),
            target_minutes: item.target_minutes,
            answer_minutes: item.answer_minutes,
        }
    }
}

/// What a house changed about what it offers, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// These items may take another time from now on. What is filed already keeps its own.
    TimesSet { items: Vec<String>, by: StaffId },
}

/// Sets how long items may take. What stays as it was is no event.
pub async fn set_times(
    db: &mut PgConnection,
    property: PropertyId,
    times: &[Times],
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let mut items = Vec::new();
    for item in times {
        if store::set_times(db, property, item).await? {
            items.push(item.code.clone());
        }
    }
    if !items.is_empty() {
        let subject = Subject { property, stay: None, request: None };
        journal::append(db, subject, &Event::TimesSet { items, by }, now).await?;
    }
    Ok(())
}
