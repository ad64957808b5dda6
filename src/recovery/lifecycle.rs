//! The law of putting right: what may happen, what then, and what it takes to be over. Pure.

use chrono::{DateTime, Utc};

use super::{Command, Event, Refusal};
use crate::ids::{GestureId, StaffId};

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    Open,
    Apologised,
    Fixed,
    Gesture,
    SecondTouch,
    Closed,
}

/// How it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// Whose it is until the guest says that it is right.
    pub owner: Option<StaffId>,
    pub owned_since: Option<DateTime<Utc>>,
    /// Who was asked to take it on, and has not yet: until then it is whose it was.
    pub handed_to: Option<StaffId>,
    pub apologised_at: Option<DateTime<Utc>>,
    pub begun_at: Option<DateTime<Utc>>,
    pub fixed_at: Option<DateTime<Utc>>,
    /// What was chosen.
    pub gesture: Option<GestureId>,
    pub given_at: Option<DateTime<Utc>>,
    /// When somebody asks whether it is right now.
    pub touch_at: Option<DateTime<Utc>>,
    /// By when somebody has given something and planned to ask: while the guest is still here.
    pub asks_by: Option<DateTime<Utc>>,
    /// How often the guest said that it was not.
    pub not_right: i16,
    /// The guest said of the fix that it is right, before they were given anything. Somebody asks once
    /// more afterwards.
    pub agreed_at: Option<DateTime<Utc>>,
    /// Who heard that; nobody: the guest said so on their own page.
    pub agreed_by: Option<StaffId>,
    /// The second touch: the guest said that it is right.
    pub right_at: Option<DateTime<Utc>>,
    /// Who heard it; nobody: the guest said so on their own page.
    pub heard_by: Option<StaffId>,
    pub left_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    /// The manager who closed it without all of it.
    pub closed_by: Option<StaffId>,
}

impl Course {
    /// How far it has come.
    pub fn status(&self) -> Status {
        if self.closed_at.is_some() {
            Status::Closed
        } else if self.apologised_at.is_none() {
            Status::Open
        } else if self.fixed_at.is_none() {
            Status::Apologised
        } else if self.given_at.is_none() {
            Status::Fixed
        } else if self.touch_at.is_none() && self.right_at.is_none() {
            Status::Gesture
        } else {
            Status::SecondTouch
        }
    }

    /// Whether it has all that it takes to be over.
    pub fn is_complete(&self) -> bool {
        self.owner.is_some()
            && self.apologised_at.is_some()
            && self.fixed_at.is_some()
            && self.given_at.is_some()
            && self.right_at.is_some()
    }

    /// What happens, or why not.
    pub fn decide(&self, command: Command, now: DateTime<Utc>) -> Result<Event, Refusal> {
        if self.closed_at.is_some() {
            return Err(Refusal::Closed);
        }
        match command {
            Command::Take { by } => match self.owner {
                _ if self.handed_to == Some(by) => Ok(Event::RecoveryTaken { by }),
                None => Ok(Event::RecoveryTaken { by }),
                Some(owner) if owner == by => Err(Refusal::Already),
                Some(colleague) => Err(Refusal::TakenBy { colleague }),
            },
            Command::HandOver { to, .. } if [self.owner, self.handed_to].contains(&Some(to)) => {
                Err(Refusal::Already)
            }
            Command::HandOver { by, to, manages } => {
                self.owned_by(by, manages)?;
                // A manager who takes it on asks nobody.
                let own = Event::RecoveryTaken { by };
                Ok(if by == to { own } else { Event::RecoveryHandedOver { by, to } })
            }
            Command::Apologise { by } => {
                self.owned_by(by, false)?;
                Ok(Event::RecoveryApologised { by })
            }
            Command::Begin { by } => first(self.begun_at, Event::RecoveryBegun { by }),
            Command::Fix { by, owed } => match first(self.fixed_at, Event::RecoveryFixed { by }) {
                Ok(_) if owed => Err(Refusal::StillOwed),
                decided => decided,
            },
            Command::Offer { .. } | Command::Plan { .. } if self.left_at.is_some() => {
                Err(Refusal::GuestLeft)
            }
            Command::Offer { .. } | Command::Choose { .. } if self.gesture.is_some() => {
                Err(Refusal::Already)
            }
            Command::Offer { by } => {
                self.owned_by(by, false)?;
                Ok(Event::RecoveryOffered { by })
            }
            Command::Choose { by, gesture, manages } => {
                if let Some(by) = by {
                    self.owned_by(by, manages)?;
                }
                Ok(Event::RecoveryChosen { by, gesture })
            }
            Command::Give { .. } if self.gesture.is_none() => Err(Refusal::NothingChosen),
            Command::Give { by } => first(self.given_at, Event::RecoveryGiven { by }),
            Command::Plan { .. } | Command::Hear { .. } if self.fixed_at.is_none() => {
                Err(Refusal::NotFixed)
            }
            Command::Plan { at, .. } if at <= now => Err(Refusal::TimePassed),
            Command::Plan { by, at } => {
                self.owned_by(by, false)?;
                Ok(Event::RecoveryPlanned { by, at })
            }
            Command::Hear { right: true, .. } if self.right_at.is_some() => Err(Refusal::Already),
            Command::Hear { right: true, by: None } if self.agrees() => Err(Refusal::Already),
            Command::Hear { right, by } => Ok(Event::RecoveryHeard { right, by }),
            Command::Close { drops: false, .. } if self.owes_gift() && self.left_at.is_none() => {
                Err(Refusal::NotGiven)
            }
            Command::Close { by, .. } => Ok(Event::RecoveryClosed { by: Some(by) }),
            Command::Suffer { cause } => Ok(Event::RecoveryJoined { cause }),
            Command::OwnerLeft if self.owner.is_none() => Err(Refusal::Already),
            Command::OwnerLeft => Ok(Event::RecoveryOwnerLeft),
            Command::GuestLeft => first(self.left_at, Event::RecoveryGuestLeft),
            Command::Remind => Ok(Event::RecoveryLate),
        }
    }

    /// Whether the guest has said that the fix is right, and is asked once more when they have what
    /// they did not expect.
    pub fn agrees(&self) -> bool {
        self.agreed_at.is_some() && self.given_at.is_none()
    }

    /// Whether something was chosen and the guest does not have it.
    pub fn owes_gift(&self) -> bool {
        self.gesture.is_some() && self.given_at.is_none()
    }

    /// Only its owner, unless a manager does it for them.
    fn owned_by(&self, by: StaffId, manages: bool) -> Result<(), Refusal> {
        match self.owner {
            Some(owner) if owner == by || manages => Ok(()),
            None if manages => Ok(()),
            Some(colleague) => Err(Refusal::TakenBy { colleague }),
            None => Err(Refusal::NobodyHasIt),
        }
    }

    /// How it stands afterwards.
    #[must_use]
    pub fn apply(self, event: Event, now: DateTime<Utc>) -> Self {
        match event {
            Event::RecoveryOpened { .. }
            | Event::RecoveryOffered { .. }
            | Event::RecoveryTold
            | Event::RecoveryLate => self,
            // What was said and done was not about this.
            Event::RecoveryJoined { .. } => Self { apologised_at: None, ..self.taken_back() },
            Event::RecoveryTaken { by } => {
                Self { owner: Some(by), owned_since: Some(now), handed_to: None, ..self }
            }
            // Nobody's name stands under it before they said so themselves.
            Event::RecoveryHandedOver { to, .. } => Self { handed_to: Some(to), ..self },
            Event::RecoveryApologised { .. } => Self { apologised_at: Some(now), ..self },
            Event::RecoveryBegun { .. } => Self { begun_at: Some(now), ..self },
            Event::RecoveryFixed { .. } => {
                Self { begun_at: self.begun_at.or(Some(now)), fixed_at: Some(now), ..self }
            }
            Event::RecoveryChosen { gesture, .. } => Self { gesture: Some(gesture), ..self },
            Event::RecoveryGiven { .. } => Self { given_at: Some(now), ..self },
            Event::RecoveryPlanned { at, .. } => Self { touch_at: Some(at), ..self },
            Event::RecoveryHeard { right: true, by } if self.given_at.is_none() => Self {
                agreed_at: self.agreed_at.or(Some(now)),
                agreed_by: if self.agreed_at.is_some() { self.agreed_by } else { by },
                // Whoever asked has used the time that was planned for it; another is planned.
                touch_at: self.touch_at.filter(|_| by.is_none()),
                ..self
            },
            Event::RecoveryHeard { right: true, by } => {
                Self { right_at: Some(now), heard_by: by, ..self }
            }
            Event::RecoveryHeard { right: false, .. } => {
                let not_right = self.not_right.saturating_add(1);
                Self { not_right, ..self.taken_back() }
            }
            Event::RecoveryClosed { by } => Self { closed_at: Some(now), closed_by: by, ..self },
            Event::RecoveryOwnerLeft => Self { owner: None, owned_since: None, ..self },
            Event::RecoveryGuestLeft => Self { left_at: Some(now), ..self },
        }
    }

    /// The fix was none.
    fn taken_back(self) -> Self {
        Self {
            begun_at: None,
            fixed_at: None,
            touch_at: None,
            asks_by: None,
            agreed_at: None,
            agreed_by: None,
            right_at: None,
            heard_by: None,
            ..self
        }
    }
}

/// Done once.
fn first(done: Option<DateTime<Utc>>, event: Event) -> Result<Event, Refusal> {
    if done.is_some() { Err(Refusal::Already) } else { Ok(event) }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
