//! Days of a preference that are not like the others.

mod store;

use chrono::{NaiveDate, NaiveTime};

use super::Want;

pub(super) use store::{change, clear, of_stay, on, shift, skip};

/// One day that is not like the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneDay {
    pub day: NaiveDate,
    pub skipped: bool,
    /// What is wanted on that day instead, and when; none: with the morning round.
    pub change: Option<(Want, Option<NaiveTime>)>,
}
