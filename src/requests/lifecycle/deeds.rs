//! Whether a colleague may do it, and as what.

use chrono::{DateTime, Utc};

use super::decide::Decision;
use super::{Deed, Event, How, Moment, Refusal, Settler, State};
use crate::ids::StaffId;
use crate::promises::Promise;

impl State {
    /// Whether a colleague may do it, and as what.
    pub(super) fn by_colleague(&self, by: StaffId, deed: Deed, moment: Moment) -> Decision {
        match *self {
            Self::Scheduled { owed, .. } | Self::Filed { owed, .. } => {
                nobody_has_it(by, owed, deed, moment)
            }
            Self::Confirmed { by: owner, promise }
            | Self::UnderWay { by: owner, promise, .. }
            | Self::Parked { by: owner, promise, .. } => {
                if by == owner {
                    self.by_owner(by, deed, moment)
                } else {
                    not_theirs(by, owner, Some(promise), deed, moment)
                }
            }
            Self::Clarifying { by: owner, .. } | Self::Offered { by: owner, .. } => {
                if by == owner {
                    waits_for_guest(by, deed, moment)
                } else {
                    not_theirs(by, owner, None, deed, moment)
                }
            }
            Self::Delivered { by: owner, .. } => brought(by, owner, deed),
            Self::Settled { .. } | Self::Cancelled { .. } | Self::Unmet { .. } => {
                Err(Refusal::Closed)
            }
        }
    }

    /// The owner of something promised and not brought yet.
    fn by_owner(&self, by: StaffId, deed: Deed, moment: Moment) -> Decision {
        let parked = matches!(self, Self::Parked { .. });
        let under_way = matches!(self, Self::UnderWay { .. });
        match deed {
            Deed::Start if !under_way => Ok(Event::Started { by }),
            Deed::Deliver { how } => delivers(by, how, moment),
            Deed::Move { promise } if self.put_off_beyond(promise) => Err(Refusal::TimePassed),
            Deed::Move { promise } => {
                let promise = ahead(promise, moment.now)?;
                Ok(Event::Moved { by, promise })
            }
            Deed::Park { until, promise } if !parked => {
                let in_order = until > moment.now && promise.by >= until;
                in_order.then_some(Event::Parked { by, until, promise }).ok_or(Refusal::TimePassed)
            }
            Deed::Resume if parked => Ok(Event::Resumed { by: Some(by) }),
            Deed::Confirm { .. }
            | Deed::TakeOver { .. }
            | Deed::Start
            | Deed::Park { .. }
            | Deed::Resume => Err(Refusal::Already),
            Deed::Undo if under_way => Ok(Event::Undone { by }),
            Deed::Undo => Err(Refusal::NothingToUndo),
            Deed::Keep => Ok(Event::Kept { by }),
            Deed::Ask { terms } => Ok(Event::Asked { by, terms }),
            Deed::Offer { terms } => Ok(Event::Offered { by, terms }),
            Deed::Cannot => Ok(Event::Refused { by }),
            Deed::HandBack => Ok(hands_back(by, moment)),
            Deed::Verify => Err(Refusal::NotDelivered),
        }
    }

    /// Whether it is parked for longer than this promise.
    fn put_off_beyond(&self, promise: Promise) -> bool {
        matches!(*self, Self::Parked { until, .. } if promise.by < until)
    }
}

/// It waits for a person.
fn nobody_has_it(by: StaffId, owed: Option<Promise>, deed: Deed, moment: Moment) -> Decision {
    match deed {
        // The time that is owed may be taken up as it stands: nothing new is promised.
        Deed::Confirm { promise } if owed == Some(promise) => Ok(Event::Confirmed { by, promise }),
        Deed::Confirm { promise } => {
            Ok(Event::Confirmed { by, promise: ahead(promise, moment.now)? })
        }
        Deed::Ask { terms } => Ok(Event::Asked { by, terms }),
        Deed::Offer { terms } => Ok(Event::Offered { by, terms }),
        Deed::Cannot => Ok(Event::Refused { by }),
        Deed::Verify => Err(Refusal::NotDelivered),
        Deed::Undo => Err(Refusal::NothingToUndo),
        Deed::Start
        | Deed::Deliver { .. }
        | Deed::Move { .. }
        | Deed::Park { .. }
        | Deed::Resume
        | Deed::HandBack
        | Deed::TakeOver { .. }
        | Deed::Keep => Err(Refusal::NotConfirmed),
    }
}

/// The guest was asked, by this colleague.
fn waits_for_guest(by: StaffId, deed: Deed, moment: Moment) -> Decision {
    match deed {
        // The question is no longer one: they know what to do.
        Deed::Confirm { promise } => {
            Ok(Event::Confirmed { by, promise: ahead(promise, moment.now)? })
        }
        Deed::Ask { terms } => Ok(Event::Asked { by, terms }),
        Deed::Offer { terms } => Ok(Event::Offered { by, terms }),
        Deed::Cannot => Ok(Event::Refused { by }),
        Deed::HandBack => Ok(hands_back(by, moment)),
        // They have seen what the guest changed meanwhile.
        Deed::Keep => Ok(Event::Kept { by }),
        Deed::Verify => Err(Refusal::NotDelivered),
        Deed::Undo => Err(Refusal::NothingToUndo),
        Deed::Start
        | Deed::Deliver { .. }
        | Deed::Move { .. }
        | Deed::Park { .. }
        | Deed::Resume
        | Deed::TakeOver { .. } => Err(Refusal::WaitsForGuest),
    }
}

/// A colleague has it. Only what is late may be taken over, for escalation takes nothing away.
fn not_theirs(
    by: StaffId,
    owner: StaffId,
    promised: Option<Promise>,
    deed: Deed,
    moment: Moment,
) -> Decision {
    let late = promised.is_some_and(|promise| promise.by < moment.now);
    match deed {
        Deed::TakeOver { promise } if late => {
            let promise = ahead(promise, moment.now)?;
            Ok(Event::TakenOver { by, from: owner, promise })
        }
        Deed::TakeOver { .. } => Err(Refusal::StillKept { colleague: owner }),
        Deed::Verify => Err(Refusal::NotDelivered),
        Deed::Confirm { .. }
        | Deed::Ask { .. }
        | Deed::Offer { .. }
        | Deed::Cannot
        | Deed::Start
        | Deed::Deliver { .. }
        | Deed::Move { .. }
        | Deed::Park { .. }
        | Deed::Resume
        | Deed::HandBack
        | Deed::Keep
        | Deed::Undo => Err(Refusal::TakenBy { colleague: owner }),
    }
}

/// It is there; the guest has the word.
fn brought(by: StaffId, owner: StaffId, deed: Deed) -> Decision {
    match deed {
        Deed::Undo if by == owner => Ok(Event::Undone { by }),
        Deed::Undo => Err(Refusal::TakenBy { colleague: owner }),
        Deed::Verify => Ok(Event::Settled { by: Settler::Desk, via: Some(by) }),
        Deed::Start | Deed::Deliver { .. } if by == owner => Err(Refusal::Already),
        Deed::Confirm { .. }
        | Deed::Ask { .. }
        | Deed::Offer { .. }
        | Deed::Cannot
        | Deed::Start
        | Deed::Deliver { .. }
        | Deed::Move { .. }
        | Deed::Park { .. }
        | Deed::Resume
        | Deed::HandBack
        | Deed::TakeOver { .. }
        | Deed::Keep => Err(Refusal::AlreadyDelivered),
    }
}

/// Nobody knocks at the door of a guest who rests.
fn delivers(by: StaffId, how: How, moment: Moment) -> Decision {
    match (how, moment.resting) {
        (How::InHand | How::InTheRoom, Some(until)) => Err(Refusal::Resting { until }),
        (How::InHand | How::InTheRoom | How::AtTheDoor, _) => {
            Ok(Event::Delivered { by, how, ticked: None })
        }
    }
}

/// Back to the others: now, or when it is time for it.
fn hands_back(by: StaffId, moment: Moment) -> Event {
    let Moment { answer_by, later: wanted, .. } = moment;
    Event::HandedBack { by, answer_by, wanted, unticked: None }
}

/// A promise is for a time to come.
fn ahead(promise: Promise, now: DateTime<Utc>) -> Result<Promise, Refusal> {
    if promise.by < now { Err(Refusal::TimePassed) } else { Ok(promise) }
}
