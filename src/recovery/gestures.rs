//! What a house gives beyond putting it right: a list to choose from, and never the same twice in a
//! stay.

use serde::Serialize;

use crate::ids::StaffId;
use crate::properties::money::coins;
use crate::words::Words;

/// What every house begins with: its name in the language files, and about what it costs in whole
/// units of the currency. None: a manager is asked.
pub const STARTER: [(&str, Option<i64>); 22] = [
    ("note", Some(0)),
    ("snack", Some(4)),
    ("postcard", Some(2)),
    ("cookies", Some(4)),
    ("flower", Some(4)),
    ("toy", Some(5)),
    ("mist", Some(5)),
    ("umbrella", Some(5)),
    ("chocolate", Some(7)),
    ("honey", Some(8)),
    ("dessert", Some(10)),
    ("drink", Some(12)),
    ("book", Some(15)),
    ("laundry", Some(15)),
    ("breakfast", Some(19)),
    ("late", Some(20)),
    ("parking", Some(20)),
    ("car", Some(45)),
    ("dinner", Some(60)),
    ("champagne", Some(65)),
    ("room", None),
    ("night", None),
];

/// One that a house gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// As in the language files.
    pub code: String,
    /// In the currency's smallest coin; none: the manager who is asked says it.
    pub cost: Option<i64>,
    /// A manager says yes to it, whatever it costs.
    pub asks: bool,
    /// The house does not give it.
    pub hidden: bool,
}

/// That a house gives something differently from now on, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename = "gesture_set")]
pub struct GestureSet {
    pub code: String,
    pub cost: Option<i64>,
    pub asks: bool,
    pub hidden: bool,
    pub by: StaffId,
}

impl Listed {
    /// What it is called.
    pub fn name(&self, w: Words) -> String {
        name(&self.code, w)
    }
}

/// What a gesture of the list is called.
pub fn name(code: &str, w: Words) -> String {
    w.t(format!("gesture-{code}")).to_string()
}

/// The list that a house begins with.
pub fn starter(currency: &str) -> Vec<Listed> {
    let coin = 10_i64.pow(coins(currency).max(2));
    let listed = |(code, cost): (&str, Option<i64>)| Listed {
        code: code.to_owned(),
        cost: cost.map(|cost| cost * coin),
        asks: cost.is_none(),
        hidden: false,
    };
    STARTER.into_iter().map(listed).collect()
}

/// By what two gestures are the same: the code, or the same words however they are written.
pub fn likeness(code: Option<&str>, words: &str) -> String {
    if let Some(code) = code {
        return code.to_owned();
    }
    let plain = words.to_lowercase().replace(|it: char| !it.is_alphanumeric(), " ");
    format!("~{}", plain.split_whitespace().collect::<Vec<_>>().join(" "))
}
