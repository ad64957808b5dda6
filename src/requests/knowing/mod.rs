//! What a guest keeps asking for in this stay: counted from their own requests, never guessed at.

mod store;

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::Want;
use super::wish::{self, Manner};
use crate::catalogue::{Label, starter};
use crate::ids::{PreferenceId, PropertyId, StayId};
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
    /// What comes back by itself, on each day or on some.
    Standing { item: String, icon: &'static str, label: Label, want: Want, every_day: bool },
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

/// Something that a party keeps as their standard for this stay.
#[derive(Clone, Debug)]
struct Kept {
    stay: StayId,
    item: String,
    shelf: String,
    label: Label,
    want: Want,
    every_day: bool,
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
    /// What it was born of, if that is what they keep as their standard.
    preference: Option<PreferenceId>,
}

impl Habits {
    /// Of everybody in the house.
    pub async fn of_house(db: &mut PgConnection, property: PropertyId) -> sqlx::Result<Self> {
        let kept = store::kept(db, property, None).await?;
        Ok(Self::among(kept, store::asked(db, property, None).await?))
    }

    /// Of one party.
    pub async fn of_stay(
        db: &mut PgConnection,
        property: PropertyId,
        stay: StayId,
    ) -> sqlx::Result<Self> {
        let kept = store::kept(db, property, Some(stay)).await?;
        Ok(Self::among(kept, store::asked(db, property, Some(stay)).await?))
    }

    fn among(kept: Vec<Kept>, asked: Vec<Asked>) -> Self {
        let mut stays: HashMap<StayId, (Vec<Kept>, Vec<Asked>)> = HashMap::new();
        for one in kept {
            stays.entry(one.stay).or_default().0.push(one);
        }
        for one in asked {
            stays.entry(one.stay).or_default().1.push(one);
        }
        let habits = |(stay, (kept, asked))| (stay, habits(kept, asked));
        Self(stays.into_iter().map(habits).collect())
    }

    /// The weightiest of them, for whoever looks after this party's room. What is their standard is not
    /// among them: it comes by itself.
    pub fn of(&self, stay: StayId, w: Words) -> Vec<Known> {
        let habits = self.0.get(&stay).map_or(&[][..], Vec::as_slice);
        let said = habits.iter().filter(|habit| !matches!(habit, Habit::Standing { .. }));
        said.take(ROOM).map(|habit| habit.said(w)).collect()
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
            Habit::Standing { item: of, .. } if family(of) == family(item) => 1,
            Habit::Thing { .. } | Habit::Standing { .. } => 2,
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
    /// How often they said so; what is their standard was said once for all.
    fn times(&self) -> usize {
        match self {
            Self::Brought { times, .. } | Self::Thing { times, .. } => *times,
            Self::Standing { .. } => 1,
        }
    }

    /// Whether they said it often enough to be known by it.
    fn is_one(&self) -> bool {
        self.times() >= 2 || matches!(self, Self::Standing { .. })
    }

    fn said(&self, w: Words) -> Known {
        let often =
            |what: String| w.t("known-times").with("what", what).with("count", self.times());
        let (icon, said) = match self {
            Self::Brought { manner: Manner::AtTheDoor, .. } => {
                ("hanger", often(w.t("known-door").to_string()))
            }
            Self::Brought { .. } => ("moon", often(w.t("known-softly").to_string())),
            Self::Thing { icon, label, choice, quantity, .. } => {
                (*icon, often(wish::title(label, choice, *quantity, "", w)))
            }
            Self::Standing { icon, label, want, every_day, .. } => {
                let key = if *every_day { "known-every-day" } else { "known-some-days" };
                let what = wish::title(label, &want.choice, want.quantity, "", w);
                (*icon, w.t(key).with("what", what))
            }
        };
        Known { icon, text: said.to_string() }
    }
}

/// What belongs together: `PIL` of `PIL-XTRA`.
fn family(item: &str) -> &str {
    item.split('-').next().unwrap_or(item)
}

/// What somebody asked for at least twice, the weightiest first: how to bring it, what they chose,
/// what is their standard, what they asked for as it is; of these what they asked for more often, and
/// lately.
fn habits(kept: Vec<Kept>, mut asked: Vec<Asked>) -> Vec<Habit> {
    asked.sort_by_key(|one| one.at);
    let manners = [Manner::AtTheDoor, Manner::KnockSoftly];
    let brought = manners.map(|manner| Habit::Brought {
        manner,
        times: presses(asked.iter().filter(|one| one.manner == manner)),
        always: asked.iter().all(|one| one.manner == manner),
    });
    asked.retain(|one| one.tells() && !kept.iter().any(|kept| kept.covers(one)));
    let mut things: Vec<Habit> = kept.into_iter().map(Kept::habit).collect();
    // The newest first, and with each what is like it.
    while let Some(last) = asked.pop() {
        let mut alike: Vec<Asked> = asked.extract_if(.., |other| other.is_like(&last)).collect();
        alike.push(last);
        things.push(thing(&alike));
    }
    // Stable: of equals the newest stays first.
    things.sort_by_key(|habit| {
        let weight = match habit {
            Habit::Brought { .. } | Habit::Thing { chosen: true, .. } => 0,
            Habit::Standing { .. } => 1,
            Habit::Thing { chosen: false, .. } => 2,
        };
        (weight, Reverse(habit.times()))
    });
    brought.into_iter().chain(things).filter(Habit::is_one).collect()
}

impl Kept {
    /// Whether it says already what this request would.
    fn covers(&self, asked: &Asked) -> bool {
        self.item == asked.item && self.want.choice == asked.choice
    }

    fn habit(self) -> Habit {
        let Self { item, shelf, label, want, every_day, .. } = self;
        Habit::Standing { icon: icon(&shelf), item, label, want, every_day }
    }
}

/// The drawing of a shelf.
fn icon(shelf: &str) -> &'static str {
    starter::SHELVES.iter().find(|known| known.code == shelf).map_or("check", |known| known.icon)
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

/// How often somebody asked, oldest first; what came from one press counts once, and so does what
/// one preference brings each day.
fn presses<'a>(asked: impl Iterator<Item = &'a Asked>) -> usize {
    let (mut last, mut kept) = (None, HashSet::new());
    let own_press = |one: &&Asked| {
        if let Some(preference) = one.preference {
            return kept.insert(preference);
        }
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
    Habit::Thing {
        family: family(&last.item).to_owned(),
        icon: icon(&last.shelf),
        chosen: !last.choice.is_empty(),
        label: if same_item { last.label.clone() } else { last.choice.clone() },
        choice: if same_item { last.choice.clone() } else { Label::default() },
        quantity: last.quantity.filter(|_| same_item && same_count),
        times: presses(alike.iter()),
    }
}

#[cfg(test)]
mod tests;
