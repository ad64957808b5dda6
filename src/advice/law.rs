//! When a guest is asked what they would change: once, at a good moment, and never when something
//! has just gone wrong.

use chrono::{DateTime, TimeDelta, Utc};

/// So long after something went wrong nobody asks.
const AFTER_A_MISS: TimeDelta = TimeDelta::minutes(30);

/// How many of their wishes were settled before a guest is asked during the stay.
const ENOUGH: usize = 2;

/// What is known about a guest at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Moment {
    pub now: DateTime<Utc>,
    /// Whether they are in the house.
    pub is_here: bool,
    /// Whether their last evening has begun.
    pub last_evening: bool,
    /// How many of their wishes were settled.
    pub settled: usize,
    /// How many of their wishes wait for somebody, or are being carried out.
    pub open: usize,
    /// Whether something is being put right.
    pub recovering: bool,
    /// Whether they are not to be disturbed.
    pub resting: bool,
    /// When something went wrong last.
    pub missed_at: Option<DateTime<Utc>>,
    /// Whether they gave advice, or said that they would rather not.
    pub answered: bool,
}

/// Whether this is a good moment to ask.
pub fn may_ask(moment: &Moment) -> bool {
    let missed = moment.missed_at.is_some_and(|at| moment.now - at < AFTER_A_MISS);
    let in_peace = moment.is_here && moment.open == 0 && !moment.recovering && !moment.resting;
    // About their wishes: whoever had none is not asked.
    let enough = if moment.last_evening { 1 } else { ENOUGH };
    in_peace && !missed && !moment.answered && moment.settled >= enough
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn good() -> Moment {
        Moment {
            now: DateTime::from_timestamp(1_762_372_680, 0).unwrap(),
            is_here: true,
            last_evening: false,
            settled: 2,
            open: 0,
            recovering: false,
            resting: false,
            missed_at: None,
            answered: false,
        }
    }

    #[test]
    fn a_guest_is_asked_when_two_wishes_were_settled_or_on_the_last_evening() {
        assert!(may_ask(&good()));
        assert!(!may_ask(&Moment { settled: 1, ..good() }));
        assert!(may_ask(&Moment { settled: 1, last_evening: true, ..good() }));
        assert!(!may_ask(&Moment { settled: 0, last_evening: true, ..good() }));
    }

    #[test]
    fn nobody_is_asked_at_a_bad_moment() {
        let never = [
            Moment { is_here: false, ..good() },
            Moment { open: 1, ..good() },
            Moment { recovering: true, ..good() },
            Moment { resting: true, ..good() },
            Moment { answered: true, ..good() },
            Moment { missed_at: Some(good().now - TimeDelta::minutes(29)), ..good() },
        ];
        for moment in never {
            assert!(!may_ask(&moment), "{moment:?}");
            assert!(!may_ask(&Moment { last_evening: true, ..moment }), "{moment:?}");
        }
        assert!(may_ask(&Moment {
            missed_at: Some(good().now - TimeDelta::minutes(30)),
            ..good()
        }));
    }

    proptest! {
        /// Whatever else is so: once they have answered, or something is open, nobody asks.
        #[test]
        fn once_is_once(
            last_evening: bool, settled in 0_usize..9, open in 0_usize..3, resting: bool,
            recovering: bool, ago in 0_i64..90, answered: bool,
        ) {
            let missed_at = Some(good().now - TimeDelta::minutes(ago));
            let moment = Moment {
                last_evening, settled, open, recovering, resting, missed_at, answered, ..good()
            };
            let bad = answered || open > 0 || resting || recovering || ago < 30;
            prop_assert!(!(bad && may_ask(&moment)));
        }
    }
}
