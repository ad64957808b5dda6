//! What a guest keeps asking for in this stay: counted from their own requests, never guessed at.

mod store;

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::wish::{self, Manner};
use crate::catalogue::{Label, starter};
use crate::ids::{PropertyId, StayId};
use crate::staff::Department;
use crate::words::Words;

/// How many of them a card has room for.
const ROOM: usize = 2;

/// Asked for so soon again, it was one press.
const ONE_PRESS: TimeDelta = TimeDelta::minutes(2);

/// The shelf of what is done rather than brought.
const SERVICES: &str = "room";

/// What the parties in the house keep asking for.
#[derive(Clone, Debug, Default)]
pub struct Habits(HashMap<StayId, Vec<Habit>>);

/// One thing that is good to know, said to a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// A drawing in `static/icons.svg`.
    pub icon: &'static str,
    pub text: String,
}

/// Something that a guest asked for at least twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Habit {
    /// To bring it this way.
    Brought { manner: Manner, times: usize, always: bool },
    /// A thing, by what makes it theirs: its choice, and how many where that was always the same.
    Thing {
        family: String,
        icon: &'static str,
        label: Label,
        choice: Label,
        /// Whether there was something to choose.
        chosen: bool,
        quantity: Option<i16>,
        times: usize,
    },
}

/// One request of a stay, as far as it tells what the guest likes.
#[derive(Clone, Debug)]
struct Asked {
    stay: StayId,
    at: DateTime<Utc>,
    manner: Manner,
    item: String,
    shelf: String,
    department: Department,
    /// Whether the item can be part of a stay's standard.
    standing: bool,
    /// Whether only somebody asks for it whom something bothers.
    complaint: bool,
    /// Empty for own words.
    label: Label,
    choice: Label,
    quantity: Option<i16>,
}

impl Habits {
    /// Of everybody in the house.
    pub async fn of_house(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Self> {
        Ok(Self::among(store::asked(db, property, None).await?))
    }

    /// Of one party.
    pub async fn of_stay(
        db: &mut PgConnection,
        property: PropertyId,
        stay: StayId,
    ) -> sqlx::Result<Self> {
        Ok(Self::among(store::asked(db, property, Some(stay)).await?))
    }

    fn among(asked: Vec<Asked>) -> Self {
        let mut stays: HashMap<StayId, Vec<Asked>> = HashMap::new();
        for one in asked {
            stays.entry(one.stay).or_default().push(one);
        }
        Self(stays.into_iter().map(|(stay, asked)| (stay, habits(asked))).collect())
    }

    /// The weightiest of them, for whoever looks after this party's room.
    pub fn of(&self, stay: StayId, w: Words) -> Vec<Known> {
        let habits = self.0.get(&stay).map_or(&[][..], Vec::as_slice);
        habits.iter().take(ROOM).map(|habit| habit.said(w)).collect()
    }

    /// The same for whoever brings one thing: what is of its kind goes first, and how it is to be
    /// brought is told where the guest did not say it this time.
    pub(super) fn about(
        &self,
        stay: StayId,
        (item, manner): (&str, Manner),
        w: Words,
    ) -> Vec<Known> {
        let mut habits: Vec<&Habit> = self.0.get(&stay).into_iter().flatten().collect();
        habits.retain(|habit| manner == Manner::Any || !matches!(habit, Habit::Brought { .. }));
        let akin = |habit: &&Habit| match habit {
            Habit::Brought { .. } => 0,
            Habit::Thing { family: of, .. } if of == family(item) => 1,
            Habit::Thing { .. } => 2,
        };
        habits.sort_by_key(akin);
        habits.into_iter().take(ROOM).map(|habit| habit.said(w)).collect()
    }

    /// Whether this party asked for everything in this way.
    pub(super) fn always(&self, stay: StayId, wanted: Manner) -> bool {
        let brought = |habit: &Habit| matches!(habit, Habit::Brought { manner, always: true, .. } if *manner == wanted);
        self.0.get(&stay).is_some_and(|habits| habits.iter().any(brought))
    }

    /// Whether anything is known about this party.
    pub(super) fn knows(&self, stay: StayId) -> bool {
        self.0.get(&stay).is_some_and(|habits| !habits.is_empty())
    }
}

impl Habit {
    fn times(&self) -> usize {
        match self {
            Self::Brought { times, .. } | Self::Thing { times, .. } => *times,
        }
    }

    fn said(&self, w: Words) -> Known {
        let (icon, what) = match self {
            Self::Brought { manner: Manner::AtTheDoor, .. } => {
                ("hanger", w.t("known-door").to_string())
            }
            Self::Brought { .. } => ("moon", w.t("known-softly").to_string()),
            Self::Thing { icon, label, choice, quantity, .. } => {
                (*icon, wish::title(label, choice, *quantity, "", w))
            }
        };
        let text = w.t("known-times").with("what", what).with("count", self.times()).to_string();
        Known { icon, text }
    }
}

/// What belongs together: `PIL` of `PIL-XTRA`.
fn family(item: &str) -> &str {
    item.split('-').next().unwrap_or(item)
}

/// What somebody asked for at least twice, the weightiest first: how to bring it, what they chose,
/// what they asked for as it is; of these what they asked for more often, and lately.
fn habits(mut asked: Vec<Asked>) -> Vec<Habit> {
    asked.sort_by_key(|one| one.at);
    let manners = [Manner::AtTheDoor, Manner::KnockSoftly];
    let brought = manners.map(|manner| Habit::Brought {
        manner,
        times: presses(asked.iter().filter(|one| one.manner == manner)),
        always: asked.iter().all(|one| one.manner == manner),
    });
    asked.retain(Asked::tells);
    let mut things = Vec::new();
    // The newest first, and with each what is like it.
    while let Some(last) = asked.pop() {
        let mut alike: Vec<Asked> = asked.extract_if(.., |other| other.is_like(&last)).collect();
        alike.push(last);
        things.push(thing(&alike));
    }
    // Stable: of equals the newest stays first.
    things.sort_by_key(|habit| {
        let chosen = matches!(habit, Habit::Thing { chosen: true, .. });
        (Reverse(chosen), Reverse(habit.times()))
    });
    brought.into_iter().chain(things).filter(|habit| habit.times() >= 2).collect()
}

impl Asked {
    /// Whether it says something about what the guest likes. Own words are nobody's to sort, a
    /// repair is no liking, and a stain says as little as a taxi.
    fn tells(&self) -> bool {
        let brought = matches!(self.department, Department::Housekeeping | Department::Food)
            && self.shelf != SERVICES;
        let chosen = brought && !self.choice.is_empty();
        !self.label.is_empty() && !self.complaint && (self.standing || chosen)
    }

    /// The same item, or the same choice of what is akin: feather-free, in exchange or in addition.
    fn is_like(&self, other: &Self) -> bool {
        let akin = !self.choice.is_empty() && family(&self.item) == family(&other.item);
        self.choice == other.choice && (akin || self.item == other.item)
    }
}

/// How often somebody asked; what came from one press counts once.
fn presses<'a>(asked: impl Iterator<Item = &'a Asked>) -> usize {
    let mut last = None;
    let own_press = |one: &&Asked| {
        let again = last.is_none_or(|last| one.at - last > ONE_PRESS);
        last = Some(one.at);
        again
    };
    asked.filter(own_press).count()
}

/// What these have in common, oldest first; there is at least one.
fn thing(alike: &[Asked]) -> Habit {
    let last = &alike[alike.len() - 1];
    let same_item = alike.iter().all(|one| one.item == last.item);
    let same_count = alike.iter().all(|one| one.quantity == last.quantity);
    let icon = starter::SHELVES.iter().find(|shelf| shelf.code == last.shelf);
    Habit::Thing {
        family: family(&last.item).to_owned(),
        icon: icon.map_or("check", |shelf| shelf.icon),
        chosen: !last.choice.is_empty(),
        label: if same_item { last.label.clone() } else { last.choice.clone() },
        choice: if same_item { last.choice.clone() } else { Label::default() },
        quantity: last.quantity.filter(|_| same_item && same_count),
        times: presses(alike.iter()),
    }
}

#[cfg(test)]
mod tests;
