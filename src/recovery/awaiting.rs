//! What a clock awaits of what is being put right, and by when. Pure.

use chrono::{DateTime, Utc};

use super::Course;
use crate::promises::{Righting, minutes};

/// What is awaited by a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaited {
    Owner,
    Apology,
    /// That it is begun.
    Fix,
    /// That what was begun is done.
    Done,
    /// Something the guest does not expect.
    Gift,
    /// That somebody plans when to ask.
    Touch,
}

impl Awaited {
    /// As in the language files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Apology => "apology",
            Self::Fix => "fix",
            Self::Done => "done",
            Self::Gift => "gift",
            Self::Touch => "touch",
        }
    }
}

impl Course {
    /// What a clock awaits, and by when.
    pub fn awaited(&self, pace: Righting, since: DateTime<Utc>) -> Vec<(Awaited, DateTime<Utc>)> {
        if self.closed_at.is_some() || self.left_at.is_some() {
            return Vec::new();
        }
        let all = [
            (Awaited::Owner, self.owner.is_none(), pace.owner),
            (Awaited::Apology, self.apologised_at.is_none(), pace.apology),
            (Awaited::Fix, self.begun_at.is_none(), pace.fix),
        ];
        let open = all.into_iter().filter(|(_, open, _)| *open);
        let begins = open.map(|(awaited, _, after)| (awaited, since + minutes(after)));
        let begun = self.begun_at.filter(|_| self.fixed_at.is_none());
        let done = begun.map(|begun| (Awaited::Done, begun + minutes(pace.done)));
        let asks_by = self.asks_by.filter(|_| self.fixed_at.is_some());
        let gift = asks_by.filter(|_| self.given_at.is_none()).map(|by| (Awaited::Gift, by));
        let asked = self.touch_at.or(self.right_at).is_some();
        let touch = asks_by.filter(|_| !asked).map(|by| (Awaited::Touch, by));
        begins.chain(done).chain(gift).chain(touch).collect()
    }

    /// When somebody looks next whether what is awaited has happened. What is late is told again for
    /// as long as it must.
    pub fn wakes_at(
        &self,
        pace: Righting,
        since: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Option<DateTime<Utc>> {
        let awaited = self.awaited(pace, since);
        let ahead = awaited.iter().map(|(_, by)| *by).filter(|by| *by > now).min();
        ahead.or_else(|| (!awaited.is_empty()).then(|| now + minutes(pace.fix)))
    }
}
