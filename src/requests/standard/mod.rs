//! "My standard for this stay": what comes back each day until the guest changes it.

mod days;
mod law;
mod making;
pub mod memory;
mod moving;
mod reconcile;
mod store;
mod verbs;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use super::wish::{self, Manner, Wish};
use super::{Refusal, Request};
use crate::catalogue::Label;
use crate::ids::{PreferenceId, PropertyId, RequestId, StaffId, StayId};
use crate::promises::Urgency;
use crate::secrets::sha256;
use crate::staff::Department;
use crate::text::{CleanText, LONGEST};
use crate::words::Words;

pub use days::OneDay;
pub use law::{House, Rhythm, Span, Weekdays};
pub use making::{Asleep, due, make, postpone, rest_departed};
pub use moving::change_dates;
pub use store::{counts, find, is_there, of_stay};
pub use verbs::{
    add, back_to_usual, bring_back, change, change_day, pause, resume, skip_day, stop,
};
pub(super) use verbs::{guest_cancelled, guest_restored, hold_all};

/// The most that one stay keeps at a time; beyond it a person should be rung.
pub const MOST: i64 = 24;

/// What is wanted of an item: how many, which kind, in which words, how brought.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Want {
    /// The choice's code, where the item has choices; forms need it.
    #[serde(default)]
    pub code: Option<String>,
    #[serde(default)]
    pub choice: Label,
    #[serde(default)]
    pub quantity: Option<i16>,
    #[serde(default)]
    pub over_cap: bool,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub manner: Manner,
}

impl Want {
    /// What a wish wants.
    pub fn of_wish(wish: &Wish) -> Self {
        Self {
            code: wish.code.clone(),
            choice: wish.choice.clone(),
            quantity: wish.quantity,
            over_cap: wish.over_cap,
            words: wish.words.as_str().to_owned(),
            manner: wish.manner,
        }
    }

    /// What a request wants as it stands.
    pub fn of_request(request: &Request) -> Self {
        Self {
            code: None,
            choice: request.choice.clone(),
            quantity: request.quantity,
            over_cap: request.over_cap,
            words: request.words.clone(),
            manner: request.manner,
        }
    }

    /// Whether both would be brought alike.
    pub fn is_like(&self, other: &Self) -> bool {
        let alike = |want: &Self| Self { code: None, ..want.clone() };
        alike(self) == alike(other)
    }
}

/// What is wanted on a day, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    pub want: Want,
    pub at: Option<DateTime<Utc>>,
}

/// What a guest changed about one request, for whoever has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub from: Wanted,
    /// None: not today.
    pub to: Option<Wanted>,
}

/// An item that comes back each day, with what the item was on the day it was chosen.
#[derive(Clone, Debug)]
pub struct Preference {
    pub property: PropertyId,
    pub id: PreferenceId,
    pub stay: StayId,
    pub item: String,
    pub department: Department,
    pub urgency: Urgency,
    pub label: Label,
    pub target_minutes: i16,
    pub answer_minutes: Option<i16>,
    pub want: Want,
    /// By the house's clocks; none: with the morning round.
    pub at: Option<NaiveTime>,
    pub rhythm: Rhythm,
    pub created_at: DateTime<Utc>,
    /// Since when it comes at this time and on these days: what is wanted earlier is not meant.
    pub since: DateTime<Utc>,
    pub paused_at: Option<DateTime<Utc>>,
    pub stopped_at: Option<DateTime<Utc>>,
}

impl Preference {
    /// What it is called on a day on which this is wanted.
    pub fn title(&self, want: &Want, w: Words) -> String {
        wish::title(&self.label, &want.choice, want.quantity, &want.words, w)
    }
}

/// A preference with its days.
#[derive(Clone, Debug)]
pub struct Standing {
    pub preference: Preference,
    pub days: Vec<OneDay>,
}

impl Standing {
    /// What is particular about a day.
    pub fn day(&self, day: NaiveDate) -> Option<&OneDay> {
        self.days.iter().find(|one| one.day == day)
    }
}

/// What a guest chose to have each day.
#[derive(Clone, Debug)]
pub struct NewPreference {
    /// Made with the form, so that a double tap is one.
    pub id: PreferenceId,
    pub wish: Wish,
    pub rhythm: Rhythm,
    /// By the house's clocks; none: with the morning round.
    pub at: Option<NaiveTime>,
}

/// What happened to a stay's standard, for the journal. Open pages of the guest follow it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    StandingAdded {
        preference: PreferenceId,
    },
    StandingChanged {
        preference: PreferenceId,
    },
    StandingPaused {
        preference: PreferenceId,
    },
    StandingResumed {
        preference: PreferenceId,
    },
    StandingStopped {
        preference: PreferenceId,
    },
    StandingDayChanged {
        preference: PreferenceId,
        day: NaiveDate,
    },
    StandingDaySkipped {
        preference: PreferenceId,
        day: NaiveDate,
    },
    StandingDayBack {
        preference: PreferenceId,
        day: NaiveDate,
    },
    /// The guest said yes to being remembered.
    StandingRemembered,
    /// The guest does not want to be remembered, or not with that.
    StandingForgotten,
    /// The desk knows the guest again.
    GuestKnown {
        by: StaffId,
    },
    /// The guest answered "the same as last time?".
    StandingRecalled,
}

/// Why a verb did nothing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no such preference")]
    Missing,
    #[error("it was stopped")]
    Stopped,
    /// The form was used for something else before.
    #[error("another preference has this id")]
    Another,
    #[error("one stay keeps at most {MOST}")]
    TooMany,
    /// That day is over, or not one of this stay's.
    #[error("not a day of this stay")]
    NoSuchDay,
    /// Of its chosen days none is left in this stay.
    #[error("no day of this stay")]
    Never,
    /// That time has passed today.
    #[error("the time has passed")]
    Passed,
    /// Today's is there already: a change can only be for the days to come.
    #[error("today's was brought")]
    Brought,
    #[error("refused: {0:?}")]
    Refused(Refusal),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

impl From<super::Error> for Error {
    fn from(error: super::Error) -> Self {
        match error {
            super::Error::Missing | super::Error::Changed(..) => Self::Missing,
            super::Error::AnotherWish => Self::Another,
            super::Error::Refused(refusal, _) => Self::Refused(refusal),
            super::Error::Database(error) => Self::Database(error),
        }
    }
}

impl Preference {
    /// The wish for one day.
    fn wish(&self, day: NaiveDate, wanted: Wanted) -> Wish {
        Wish {
            id: RequestId::new(),
            item: self.item.clone(),
            department: self.department,
            urgency: self.urgency,
            label: self.label.clone(),
            code: wanted.want.code,
            choice: wanted.want.choice,
            quantity: wanted.want.quantity,
            over_cap: wanted.want.over_cap,
            // Cleaned when it was typed: it is as long as it was.
            words: CleanText::lines(&wanted.want.words, LONGEST).unwrap_or_default(),
            manner: wanted.want.manner,
            target_minutes: self.target_minutes,
            answer_minutes: self.answer_minutes,
            price: None,
            wanted: wanted.at,
            waits_for: None,
            born_of: Some(BornOf { preference: self.id, day }),
            fingerprint: sha256(format!("{} {day}", self.id).as_bytes()),
        }
    }
}

/// The preference that a request is made from, and the house's day it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BornOf {
    pub preference: PreferenceId,
    pub day: NaiveDate,
}

/// Who does it to whose standard: the guest, or a colleague to whom they said it.
#[derive(Clone, Copy, Debug)]
pub struct Whose {
    pub property: PropertyId,
    pub stay: StayId,
    pub via: Option<StaffId>,
}

#[cfg(test)]
mod tests;
