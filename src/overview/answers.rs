//! How long guests waited until a person answered.

use crate::words::Words;

/// How long what entered the queue in a span waited for its first answer by a person: a time, a
/// question, something else, or a no.
///
/// The wait begins when it first enters the queue: what is wanted for later, in time for it. What
/// somebody took before that did not wait, and is not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// How many waited so many seconds, begun ones counted whole, the shortest first.
    pub waits: Vec<(i64, i64)>,
    /// How many were over before anybody answered: the guest took it back, or left.
    pub unanswered: i64,
    /// How many wait still.
    pub waiting: i64,
}

/// A half.
pub const HALF: i64 = 50;

/// Nine in ten.
pub const NINE_IN_TEN: i64 = 90;

impl Answers {
    /// How many were answered.
    pub fn answered(&self) -> i64 {
        self.waits.iter().map(|(_, count)| count).sum()
    }

    /// The shortest time in seconds within which so many in a hundred of those that were answered
    /// were answered; none: none was.
    pub fn within(&self, percent: i64) -> Option<i64> {
        let (all, mut sum) = (self.answered(), 0);
        let reached = self.waits.iter().find(|(_, count)| {
            sum += count;
            sum * 100 >= percent * all
        });
        reached.map(|(seconds, _)| *seconds)
    }

    /// How long the slowest took, in seconds.
    pub fn slowest(&self) -> Option<i64> {
        self.waits.last().map(|(seconds, _)| *seconds)
    }
}

/// Begun minutes.
pub fn minutes(seconds: i64) -> i64 {
    (seconds.max(0) + 59) / 60
}

/// "3 min", "2 h", "2 h 10 min": begun minutes.
pub fn lasted(seconds: i64, w: Words) -> String {
    const HOUR: i64 = 60;
    const DAY: i64 = 48 * HOUR;
    let minutes = minutes(seconds).max(1);
    let phrase = match minutes {
        ..HOUR => w.t("overview-minutes").with("minutes", minutes),
        DAY.. => w.t("overview-days").with("days", minutes / (24 * HOUR)),
        _ if minutes % HOUR == 0 => w.t("overview-hours").with("hours", minutes / HOUR),
        _ => {
            let hours = w.t("overview-hours-minutes").with("hours", minutes / HOUR);
            hours.with("minutes", minutes % HOUR)
        }
    };
    phrase.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_and_nine_in_ten_are_waits_that_somebody_had() {
        let answers =
            Answers { waits: vec![(20, 4), (170, 1), (180, 4), (999, 1)], ..Answers::default() };
        let told = [HALF, NINE_IN_TEN, 100].map(|percent| answers.within(percent));
        assert_eq!(told, [Some(170), Some(180), Some(999)]);
        assert_eq!((answers.answered(), answers.slowest()), (10, Some(999)));
        assert_eq!([0, 1, 60, 61].map(minutes), [0, 1, 1, 2]);
        assert_eq!(Answers::default().within(HALF), None);
        let each = Answers { waits: (1..=10).map(|nth| (nth * 10, 1)).collect(), ..answers };
        assert_eq!([HALF, NINE_IN_TEN].map(|percent| each.within(percent)), [Some(50), Some(90)]);
    }
}
