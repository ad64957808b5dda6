//! The clocks of a house: how long a guest may wait for what (product.md §4).

use chrono::TimeDelta;

use super::{Righting, Urgency};

/// How long things may take for one kind of hurry. All in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// A person has answered.
    pub answer: i16,
    /// Nobody has: the department's lead hears of it.
    pub lead: i16,
    /// The front desk and the duty manager hear of it, and the desk rings the guest.
    pub desk: i16,
    /// The manager hears of it.
    pub manager: i16,
    /// So long before the promised time its owner is nudged.
    pub nudge: i16,
    /// So long after the promised time late becomes a miss.
    pub grace: i16,
    /// A guest who was asked is reminded.
    pub remind: i16,
    /// A guest who was asked and has not answered is rung.
    pub ring: i16,
    /// What was brought settles by itself; what is urgent never does.
    pub settle: i16,
    /// What was brought and is urgent: the desk asks whether it is right.
    pub verify: i16,
    /// Not begun for so long, the owner is asked whether it is still theirs.
    pub doubt: i16,
    /// So long after that it goes back to the others.
    pub lapse: i16,
    /// What went wrong is put right.
    pub righting: Righting,
}

/// The paces of a house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clocks {
    pub urgent: Pace,
    pub normal: Pace,
    pub later: Pace,
}

const NORMAL: Pace = Pace {
    answer: 3,
    lead: 5,
    desk: 10,
    manager: 20,
    nudge: 5,
    grace: 5,
    remind: 10,
    ring: 20,
    settle: 30,
    verify: 20,
    doubt: 10,
    lapse: 2,
    righting: Righting::usual(Urgency::Normal),
};

impl Default for Clocks {
    /// Those of product.md §4.
    fn default() -> Self {
        let urgent = Pace {
            answer: 1,
            lead: 2,
            desk: 4,
            manager: 10,
            nudge: 3,
            grace: 0,
            remind: 1,
            ring: 2,
            righting: Righting::usual(Urgency::Urgent),
            ..NORMAL
        };
        let later = Pace {
            answer: 10,
            lead: 20,
            desk: 40,
            manager: 60,
            nudge: 10,
            remind: 30,
            ring: 60,
            righting: Righting::usual(Urgency::Later),
            ..NORMAL
        };
        Self { urgent, normal: NORMAL, later }
    }
}

impl Clocks {
    /// For this hurry.
    pub fn of(&self, urgency: Urgency) -> &Pace {
        match urgency {
            Urgency::Urgent => &self.urgent,
            Urgency::Normal => &self.normal,
            Urgency::Later => &self.later,
        }
    }

    /// For this hurry, to be changed.
    pub fn of_mut(&mut self, urgency: Urgency) -> &mut Pace {
        match urgency {
            Urgency::Urgent => &mut self.urgent,
            Urgency::Normal => &mut self.normal,
            Urgency::Later => &mut self.later,
        }
    }
}

/// The highest level: the manager. Nobody is above.
pub const TOP: i16 = 3;

/// More than that is no more than that: it rings for as long as it must.
const OFTEN: i64 = 1_000;

impl Pace {
    /// How long after the wait began a level is reached. Beyond the highest it rings again, as
    /// often as it took to get there from the second.
    pub fn level(&self, level: i16) -> TimeDelta {
        match level {
            ..=1 => minutes(self.lead),
            2 => minutes(self.desk),
            _ => minutes(self.manager) + self.again() * i32::from(level - TOP),
        }
    }

    /// The level that is reached when somebody has waited so long.
    pub fn reached(&self, waited: TimeDelta) -> i16 {
        if waited < self.level(TOP) {
            return (1..TOP).rev().find(|level| waited >= self.level(*level)).unwrap_or(0);
        }
        let again = (waited - self.level(TOP)).num_minutes() / self.again().num_minutes();
        TOP + i16::try_from(again.min(OFTEN)).unwrap_or(0)
    }

    /// How often it rings again when the highest level is reached.
    pub fn again(&self) -> TimeDelta {
        minutes(self.manager.saturating_sub(self.desk).max(1))
    }
}

/// So many minutes.
pub fn minutes(count: i16) -> TimeDelta {
    TimeDelta::minutes(count.into())
}
