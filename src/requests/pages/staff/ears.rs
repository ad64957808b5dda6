//! Who hears of what: on whose screens a wait has risen, and whose bell rings. Pure.

use crate::ids::StaffId;
use crate::promises::{TOP, Urgency};
use crate::requests::{Request, State};
use crate::staff::{Colleague, Department, Role, Staff, Team};

/// Seconds between two rings while somebody waits for a person (product.md §4).
const EVERY: i64 = 30;

/// The same, where it is urgent.
const EVERY_URGENT: i64 = 20;

/// It rings when it begins, and again when it rises.
const ONCE: i64 = 0;

/// What somebody listens to. Pages and their script compare them by their codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ear {
    /// Works in the department.
    Works(Department),
    /// Leads it.
    Leads(Department),
    /// Answers at the front desk.
    Desk,
    /// Answers for the house.
    Manager,
    /// This very person.
    Oneself(StaffId),
}

impl Ear {
    fn code(self) -> String {
        match self {
            Self::Works(department) => format!("works-{}", department.code()),
            Self::Leads(department) => format!("leads-{}", department.code()),
            Self::Desk => "desk".to_owned(),
            Self::Manager => "manager".to_owned(),
            Self::Oneself(id) => id.to_string(),
        }
    }
}

/// What one person listens to, or who listens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ears(Vec<Ear>);

impl Ears {
    /// Of a colleague.
    pub(super) fn of(staff: &Staff) -> Self {
        let works = [Role::Runner, Role::Lead, Role::Desk].iter().any(|role| staff.is(*role));
        let ears = [
            works.then_some(Ear::Works(staff.department)),
            staff.is(Role::Lead).then_some(Ear::Leads(staff.department)),
            staff.is(Role::Desk).then_some(Ear::Desk),
            staff.is(Role::Manager).then_some(Ear::Manager),
            Some(Ear::Oneself(staff.id)),
        ];
        Self(ears.into_iter().flatten().collect())
    }

    /// Whoever answers at the front desk.
    pub(super) fn desk() -> Self {
        Self(vec![Ear::Desk])
    }

    /// Exactly these.
    pub(super) fn those(ears: Vec<Ear>) -> Self {
        Self(ears)
    }

    /// Whether they have one in common.
    pub(super) fn meet(&self, others: &Self) -> bool {
        self.0.iter().any(|ear| others.0.contains(ear))
    }

    /// As the page writes them.
    pub(super) fn codes(&self) -> String {
        self.0.iter().map(|ear| ear.code()).collect::<Vec<_>>().join(" ")
    }
}

/// How far it is heard that somebody waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Call {
    /// On whose screens it stands.
    pub(super) shown: Ears,
    /// Whose bell rings.
    pub(super) rings: Ears,
    /// Seconds between two rings; nought is once.
    pub(super) every: i64,
}

impl Call {
    /// What is heard of a request; nothing of what goes its way.
    pub(super) fn of(request: &Request, team: &Team) -> Option<Self> {
        let waits = Self::of_wait(request, team);
        // What the guest changed comes to whoever has it.
        let Some(by) = request.amended_at.and(request.state.owner()) else { return waits };
        let mut call =
            waits.unwrap_or(Self { shown: Ears::default(), rings: Ears::default(), every: ONCE });
        call.shown.0.push(Ear::Oneself(by));
        call.rings.0.push(Ear::Oneself(by));
        Some(call)
    }

    fn of_wait(request: &Request, team: &Team) -> Option<Self> {
        match request.state {
            State::Filed { .. } => Some(waits(request, team)),
            State::Confirmed { by, .. } if request.level == 0 => {
                // Whoever has it is asked whether they still do, and should hear it.
                let rings = request.doubted_at.map(|_| Ears(vec![Ear::Oneself(by)]))?;
                Some(Self { shown: Ears::default(), rings, every: ONCE })
            }
            // Somebody has it and knows: nobody is rung about it over and over.
            State::Confirmed { .. } | State::UnderWay { .. } if request.level > 0 => {
                Some(Self { shown: shown(request, team), rings: risen(request, team), every: ONCE })
            }
            State::Scheduled { .. }
            | State::Confirmed { .. }
            | State::UnderWay { .. }
            | State::Clarifying { .. }
            | State::Offered { .. }
            | State::Parked { .. }
            | State::Delivered { .. }
            | State::Settled { .. }
            | State::Cancelled { .. }
            | State::Unmet { .. } => None,
        }
    }
}

/// Nobody has answered yet.
fn waits(request: &Request, team: &Team) -> Call {
    let department = request.department;
    let urgent = request.urgency == Urgency::Urgent;
    let works = |c: &&Colleague| {
        c.department == department && c.roles.iter().any(|role| *role != Role::Manager)
    };
    let nobody_works = !team.here().into_iter().any(|colleague| works(&colleague));
    let later = request.urgency == Urgency::Later || request.wanted_for.is_some();
    let mut rings = risen(request, team);
    rings.0.push(Ear::Works(department));
    if urgent || nobody_works {
        rings.0.push(Ear::Desk);
    }
    let every = match request.level {
        _ if urgent => EVERY_URGENT,
        0 if later && request.reopened == 0 => ONCE,
        _ => EVERY,
    };
    Call { shown: shown(request, team), rings, every }
}

/// On whose screens it has risen. Any manager here counts as the one on duty.
fn shown(request: &Request, team: &Team) -> Ears {
    let mut ears = risen(request, team);
    if request.level == 2 {
        ears.0.push(Ear::Manager);
    }
    ears
}

/// To whom it has risen; each level adds people.
fn risen(request: &Request, team: &Team) -> Ears {
    let lead = first(request.department, team);
    let reached = [(1, lead), (2, Ear::Desk), (TOP, Ear::Manager)];
    Ears(reached.into_iter().filter(|it| it.0 <= request.level).map(|it| it.1).collect())
}

/// To whom it rises first: the department's lead. Where nobody leads, the front desk is next.
pub(super) fn first(department: Department, team: &Team) -> Ear {
    team.lead(department).map_or(Ear::Desk, |_| Ear::Leads(department))
}
