//! Whether a command may be carried out, and as what.

use super::{Command, Event, Moment, RESTORABLE, Refusal, Says, Settler, State, Tick};
use crate::ids::StaffId;

pub(super) type Decision = Result<Event, Refusal>;

impl State {
    /// Whether a command may be carried out, and as what.
    pub fn decide(&self, command: Command, moment: Moment) -> Decision {
        match command {
            Command::Colleague { by, deed } => self.by_colleague(by, deed, moment),
            Command::Guest { says, via } => self.by_guest(says, via, moment),
            Command::Clock(tick) => self.by_clock(tick, moment),
        }
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
        let late = self.counted_on().is_some_and(|promise| promise.by <= moment.now);
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
            // Also where nobody has it any more: the guest was told that time.
            (Tick::BecomeLate, _) if (held || !begun) && late => Ok(Event::BecameLate),
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

/// What is over is over; otherwise this.
fn past(state: State, otherwise: Refusal) -> Refusal {
    if state.is_over() { Refusal::Closed } else { otherwise }
}
