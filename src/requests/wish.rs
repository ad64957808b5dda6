//! What a guest asks for, once it is understood. Text from outside becomes a wish here, or nowhere.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::standard::BornOf;
use super::when::{Staying, waits_for, wanted};
use crate::catalogue::{Item, Label, OWN_WORDS};
use crate::ids::RequestId;
use crate::promises::Urgency;
use crate::properties::Property;
use crate::secrets::sha256;
use crate::staff::Department;
use crate::text::{CleanText, LONGEST};
use crate::web::{Fields, Wrong};
use crate::words::{Message, Words};

/// How the guest wants it brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Manner {
    #[default]
    Any,
    AtTheDoor,
    KnockSoftly,
}

impl Manner {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Any, Self::AtTheDoor, Self::KnockSoftly];

    /// As in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::AtTheDoor => "at-the-door",
            Self::KnockSoftly => "knock-softly",
        }
    }

    /// What a form says; empty leaves it to us.
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::Any);
        }
        Self::ALL.into_iter().find(|manner| manner.code() == text)
    }
}

/// What something waits for that was filed before the guest came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum WaitsFor {
    /// It is in the room on arrival: wanted when the room is ready.
    Preparation,
    /// The guest is here.
    Arrival,
}

/// The most of anything; beyond it a person should be rung. The item's cap is much lower.
const MOST: i16 = 99;

/// What a form says of a wish that comes back each day. Such a one is no request: the stay's standard
/// takes it.
pub const EVERY_DAY: &str = "every";

/// A wish that can be filed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Made with the form, so that a double tap is one wish.
    pub id: RequestId,
    pub item: String,
    pub department: Department,
    pub urgency: Urgency,
    pub label: Label,
    /// The choice's code.
    pub code: Option<String>,
    pub choice: Label,
    pub quantity: Option<i16>,
    /// More than the item's cap: a person asks back.
    pub over_cap: bool,
    pub words: CleanText,
    pub manner: Manner,
    pub target_minutes: i16,
    /// By when a person has answered, where the item has its own time for that.
    pub answer_minutes: Option<i16>,
    /// What all of it costs, in the currency's smallest coin.
    pub price: Option<i64>,
    /// Not as soon as possible, but then.
    pub wanted: Option<DateTime<Utc>>,
    /// What a guest who has not come yet means by "then".
    pub waits_for: Option<WaitsFor>,
    /// The preference that it is made from, for a day.
    pub born_of: Option<BornOf>,
    /// What tells this wish from another with the same id.
    pub fingerprint: Vec<u8>,
}

impl Wish {
    /// What a form says, or what is wrong with it, field by field.
    ///
    /// The fields: `id`, `item` (a code; empty is own words), `choice-CODE`, `quantity` (a number,
    /// or `more` and then `more`), `when` (`now` or `at`, then `day` and `time`), `manner`, `words`.
    pub fn parse(
        fields: &Fields,
        items: &[Item],
        house: &Property,
        now: DateTime<Utc>,
    ) -> Result<Self, Vec<Wrong>> {
        Self::understand(fields, items, (house, None), now)
    }

    /// The same, for this stay if it is known: what is wanted later is wanted on one of its days. Of a guest who has
    /// not come yet, `when` is `arrival` (also where the form says nothing), `here`, or `at`, and `day`
    /// a date.
    pub fn of_stay(
        fields: &Fields,
        items: &[Item],
        (house, stay): (&Property, Option<Staying>),
        now: DateTime<Utc>,
    ) -> Result<Self, Vec<Wrong>> {
        Self::understand(fields, items, (house, stay), now)
    }

    fn understand(
        fields: &Fields,
        items: &[Item],
        (house, stay): (&Property, Option<Staying>),
        now: DateTime<Utc>,
    ) -> Result<Self, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let code = Some(fields.get("item")).filter(|code| !code.is_empty()).unwrap_or(OWN_WORDS);
        let item = items.iter().find(|item| item.code == code);
        let words = note(collect(words(fields, code == OWN_WORDS), &mut wrong));
        let ahead = stay.is_some_and(|stay| !stay.is_here);
        let waits_for = collect(waits_for(fields, ahead), &mut wrong).flatten();
        let wanted = match fields.get("when") {
            "at" => collect(wanted(fields, (house, stay), now), &mut wrong),
            _ => None,
        };
        let manner = collect(manner(fields), &mut wrong).unwrap_or_default();
        let Some(item) = item else {
            wrong.push(Wrong::new("item", Message::new("wrong-item")));
            return Err(wrong);
        };
        let choice = collect(choice(fields, item), &mut wrong).flatten();
        let quantity = collect(quantity(fields, item), &mut wrong).flatten();
        if !wrong.is_empty() {
            return Err(wrong);
        }
        Ok(Self {
            id: fields.parse("id").unwrap_or_else(RequestId::new),
            item: item.code.clone(),
            department: item.department,
            urgency: item.urgency_with(choice.as_deref()),
            label: if code == OWN_WORDS { Label::default() } else { item.label() },
            choice: choice.as_deref().map(|choice| item.choice_label(choice)).unwrap_or_default(),
            code: choice,
            quantity,
            over_cap: quantity.zip(item.cap).is_some_and(|(wanted, cap)| wanted > cap),
            words,
            manner,
            fingerprint: fingerprint(fields),
            target_minutes: item.target_minutes,
            answer_minutes: item.answer_minutes,
            price: item.cost(quantity),
            wanted,
            waits_for,
            born_of: None,
        })
    }

    /// What it is called in a list.
    pub fn title(&self, w: Words) -> String {
        title(&self.label, &self.choice, self.quantity, self.words.as_str(), w)
    }
}

/// A hash of what was asked for, as it was typed: "tomorrow" sent again after midnight is still the
/// same wish.
pub fn fingerprint(fields: &Fields) -> Vec<u8> {
    const ASKED: [&str; 8] = ["item", "quantity", "more", "when", "day", "time", "manner", "words"];
    let choice = format!("choice-{}", fields.get("item"));
    let asked: Vec<&str> =
        ASKED.into_iter().chain([choice.as_str()]).map(|name| fields.get(name).trim()).collect();
    if fields.get("when") == EVERY_DAY {
        const REPEATED: [&str; 5] = ["days", "weekday", "date", "hour", "clock"];
        let repeated: Vec<Vec<&str>> =
            REPEATED.into_iter().map(|name| fields.all(name).map(str::trim).collect()).collect();
        return sha256(format!("{asked:?} {repeated:?}").as_bytes());
    }
    sha256(format!("{asked:?}").as_bytes())
}

/// "2 × Bath towels", "Extra pillow, firm", or the first of the guest's own words.
pub fn title(
    label: &Label,
    choice: &Label,
    quantity: Option<i16>,
    words: &str,
    w: Words,
) -> String {
    if label.is_empty() {
        return excerpt(words);
    }
    let mut title = label.read(w.language).to_owned();
    if !choice.is_empty() {
        let choice = choice.read(w.language);
        title = w.t("title-choice").with("item", title).with("choice", choice).to_string();
    }
    if let Some(count) = quantity.filter(|count| *count > 1) {
        title = w.t("title-many").with("count", count).with("item", title).to_string();
    }
    title
}

/// The first line, and not more than fits on a card.
fn excerpt(words: &str) -> String {
    const FITS: usize = 90;
    let line = words.lines().next().unwrap_or_default();
    if line.chars().count() <= FITS {
        return line.to_owned();
    }
    let cut: String = line.chars().take(FITS).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

fn collect<T>(parsed: Result<T, Wrong>, wrong: &mut Vec<Wrong>) -> Option<T> {
    parsed.map_err(|problem| wrong.push(problem)).ok()
}

fn note(words: Option<CleanText>) -> CleanText {
    words.unwrap_or_default()
}

fn words(fields: &Fields, must: bool) -> Result<CleanText, Wrong> {
    let words = CleanText::lines(fields.get("words"), LONGEST).map_err(|long| {
        Wrong::new("words", Message::new("wrong-too-long").with("count", long.by))
    })?;
    if must && words.is_empty() {
        return Err(Wrong::new("words", Message::new("wrong-empty")));
    }
    Ok(words)
}

fn choice(fields: &Fields, item: &Item) -> Result<Option<String>, Wrong> {
    let name = format!("choice-{}", item.code);
    match fields.get(&name) {
        "" => Ok(None),
        choice if item.choices.iter().any(|offered| offered == choice) => {
            Ok(Some(choice.to_owned()))
        }
        _ => Err(Wrong::new("item", Message::new("wrong-choice"))),
    }
}

fn quantity(fields: &Fields, item: &Item) -> Result<Option<i16>, Wrong> {
    if item.cap.is_none() {
        return Ok(None);
    }
    let typed = match fields.get("quantity") {
        "more" => fields.get("more"),
        other => other,
    };
    if typed.trim().is_empty() {
        return Ok(Some(1));
    }
    match typed.trim().parse() {
        Ok(count) if (1..=MOST).contains(&count) => Ok(Some(count)),
        _ => Err(Wrong::new("quantity", Message::new("wrong-quantity").with("most", MOST))),
    }
}

fn manner(fields: &Fields) -> Result<Manner, Wrong> {
    Manner::parse(fields.get("manner"))
        .ok_or_else(|| Wrong::new("manner", Message::new("wrong-choice")))
}
