//! Whether a command may be carried out, and as what.

use chrono::{DateTime, Utc};

use super::{Command, Deed, Event, How, Moment, RESTORABLE, Refusal, Says, Settler, State, Tick};
use crate::ids::StaffId;
use crate::promises::Promise;

type Decision = Result<Event, Refusal>;

impl State {
    /// Whether a command may be carried out, and as what.
    pub fn decide(&self, command: Command, moment: Moment) -> Decision {
        match command {
            Command::Colleague { by, deed } => self.by_colleague(by, deed, moment),
            Command::Guest { says, via } => self.by_guest(says, via, moment),
            Command::Clock(tick) => self.by_clock(tick, moment),
        }
    }

    fn by_colleague(&self, by: StaffId, deed: Deed, moment: Moment) -> Decision {
        match *self {
            Self::Scheduled { .. } | Self::Filed { .. } => nobody_has_it(by, deed, moment),
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

    fn by_guest(&self, says: Says, via: Option<StaffId>, moment: Moment) -> Decision {
        let answer_by = moment.answer_by;
        match (says, *self) {
            (Says::Answer, Self::Clarifying { terms, since, .. }) => {
                Ok(match terms.promise(since, moment.now) {
                    Some(promise) => Event::Answered { promise, via },
                    None => Event::AnsweredLater { answer_by, via },
                })
            }
            (Says::Accept, Self::Offered { terms, since, .. }) => {
                Ok(match terms.promise(since, moment.now) {
                    Some(promise) => Event::Accepted { promise, via },
                    None => Event::AcceptedLater { answer_by, via },
                })
            }
            (Says::Decline, Self::Offered { .. }) => Ok(Event::Declined { via }),
            (Says::Answer | Says::Accept | Says::Decline, state) => {
                Err(past(state, Refusal::NotAsked))
            }
            (Says::JustRight, Self::Delivered { .. }) => {
                Ok(Event::Settled { by: Settler::Guest, via })
            }
            (Says::NotQuite, Self::Delivered { .. }) => Ok(Event::Reopened { answer_by, via }),
            // Nobody had said a word, and a colleague rang to ask.
            (Says::NotQuite, Self::Settled { .. }) if via.is_some() => {
                Ok(Event::Reopened { answer_by, via })
            }
            (Says::JustRight | Says::NotQuite, state) => Err(past(state, Refusal::NotDelivered)),
            (Says::Talk, state) if state.is_over() => Err(Refusal::Closed),
            (Says::Talk, _) => Ok(Event::TalkWanted { via }),
            (Says::Cancel | Says::Amend, Self::Delivered { .. }) => Err(Refusal::AlreadyDelivered),
            (Says::Cancel | Says::Amend, state) if state.is_over() => Err(Refusal::Closed),
            (Says::Cancel, _) => Ok(Event::Cancelled { via }),
            (Says::Restore, Self::Cancelled { at }) if moment.now - at <= RESTORABLE => {
                Ok(Event::Restored { answer_by, wanted: moment.later, via })
            }
            (Says::Again, Self::Cancelled { .. }) => {
                Ok(Event::Restored { answer_by, wanted: moment.later, via })
            }
            (Says::Restore | Says::Again, state) => Err(past(state, Refusal::Already)),
            (Says::Amend, Self::UnderWay { .. }) => Ok(Event::ChangeAsked { via, change: None }),
            (Says::Amend, _) => {
                Ok(Event::Amended { answer_by, later: moment.later, via, change: None })
            }
        }
    }

    fn by_clock(&self, tick: Tick, moment: Moment) -> Decision {
        let answer_by = moment.answer_by;
        let late = self.live_promise().is_some_and(|promise| promise.by <= moment.now);
        let held = matches!(self, Self::Confirmed { .. } | Self::UnderWay { .. });
        let unanswered = self.answer_by().is_some();
        let asked = self.asked().is_some();
        let begun = !matches!(self, Self::Scheduled { .. } | Self::Filed { .. });
        match (tick, self) {
            (Tick::FallDue, Self::Scheduled { .. }) => Ok(Event::FellDue { answer_by }),
            (Tick::Climb { level }, _) if unanswered || held && late => {
                Ok(Event::Climbed { level })
            }
            (Tick::Nudge, _) if held && !late => Ok(Event::Nudged),
            (Tick::Doubt, Self::Confirmed { .. }) if !late => Ok(Event::Doubted),
            (Tick::Lapse, Self::Confirmed { .. }) if !late => Ok(Event::Lapsed { answer_by }),
            (Tick::BecomeLate, _) if held && late => Ok(Event::BecameLate),
            (Tick::Remind, _) if asked => Ok(Event::Reminded),
            (Tick::Ring, _) if asked => Ok(Event::Rung),
            (Tick::Resume, Self::Parked { .. }) => Ok(Event::Resumed { by: None }),
            (Tick::Verify, Self::Delivered { .. }) => Ok(Event::VerifyDue),
            (Tick::Settle | Tick::Depart, Self::Delivered { .. }) => {
                Ok(Event::Settled { by: Settler::Clock, via: None })
            }
            (Tick::Reschedule { wanted, by }, Self::Scheduled { .. }) => {
                Ok(Event::Rescheduled { wanted, by })
            }
            (Tick::Depart, state) if !state.is_over() => Ok(Event::GuestLeft),
            (Tick::OwnerLeft, state)
                if begun && !state.is_over() && state.delivered().is_none() =>
            {
                Ok(Event::OwnerLeft { answer_by })
            }
            (
                Tick::FallDue
                | Tick::Climb { .. }
                | Tick::Nudge
                | Tick::Doubt
                | Tick::Lapse
                | Tick::BecomeLate
                | Tick::Remind
                | Tick::Ring
                | Tick::Resume
                | Tick::Verify
                | Tick::Settle
                | Tick::Reschedule { .. }
                | Tick::Depart
                | Tick::OwnerLeft,
                state,
            ) => Err(past(*state, Refusal::Already)),
        }
    }
}

/// It waits for a person.
fn nobody_has_it(by: StaffId, deed: Deed, moment: Moment) -> Decision {
    match deed {
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
    Event::HandedBack { by, answer_by: moment.answer_by, wanted: moment.later }
}

/// A promise is for a time to come.
fn ahead(promise: Promise, now: DateTime<Utc>) -> Result<Promise, Refusal> {
    if promise.by < now { Err(Refusal::TimePassed) } else { Ok(promise) }
}

/// What is over is over; otherwise this.
fn past(state: State, otherwise: Refusal) -> Refusal {
    if state.is_over() { Refusal::Closed } else { otherwise }
}
