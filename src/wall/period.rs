//! How far back the register of rules looks.

use chrono::{DateTime, Days, Utc};

use crate::properties::Property;

/// So many days of the house, today among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Period {
    #[default]
    Week,
    Month,
    Year,
}

impl Period {
    pub(super) const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Year];

    /// As in addresses and in the names of messages.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    /// What an address says; whatever else it says is the usual one.
    pub(super) fn parse(text: &str) -> Self {
        Self::ALL.into_iter().find(|period| period.code() == text).unwrap_or_default()
    }

    /// When it begins: with a day of the house, not with an hour.
    pub(super) fn since(self, house: &Property, now: DateTime<Utc>) -> DateTime<Utc> {
        let before = match self {
            Self::Week => 6,
            Self::Month => 29,
            Self::Year => 364,
        };
        house.beginning(house.today(now) - Days::new(before))
    }
}
