//! Chance that can be told again: the same seed and the same question give the same answer, on every
//! server and after every restart.

use std::fmt::Write;
use std::str::FromStr;

use chrono::TimeDelta;

use crate::secrets::sha256;

/// Where all chances of one house come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chance(pub i64);

impl Chance {
    /// A number from 0 to 99.
    pub fn percent(self, what: &str, about: impl ToString + Copy) -> u64 {
        self.roll(what, about) % 100
    }

    /// A number from 0 to 9,999.
    pub fn of_ten_thousand(self, what: &str, about: impl ToString + Copy) -> u64 {
        self.roll(what, about) % 10_000
    }

    /// So many seconds, from the fewest to the most.
    pub fn seconds(
        self,
        what: &str,
        about: impl ToString + Copy,
        (few, most): (i64, i64),
    ) -> TimeDelta {
        let span = u64::try_from(most - few).unwrap_or(0) + 1;
        let more = i64::try_from(self.roll(what, about) % span).unwrap_or(0);
        TimeDelta::seconds(few + more)
    }

    /// One of these, if there are any.
    pub fn pick<'a, T>(
        self,
        what: &str,
        about: impl ToString + Copy,
        from: &'a [T],
    ) -> Option<&'a T> {
        let count = u64::try_from(from.len()).ok().filter(|count| *count > 0)?;
        from.get(usize::try_from(self.roll(what, about) % count).unwrap_or(0))
    }

    /// An id that is the same each time it is asked for, so that what is done twice is done once.
    pub fn id<T: FromStr>(self, what: &str, about: impl ToString + Copy) -> Option<T> {
        let mut text = String::with_capacity(32);
        for byte in &self.hash(what, about)[..16] {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        text.parse().ok()
    }

    fn roll(self, what: &str, about: impl ToString + Copy) -> u64 {
        let hash = self.hash(what, about);
        hash[16..24].iter().fold(0, |number, byte| (number << 8) | u64::from(*byte))
    }

    fn hash(self, what: &str, about: impl ToString + Copy) -> Vec<u8> {
        sha256(format!("{} {what} {}", self.0, about.to_string()).as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::RequestId;

    #[test]
    fn the_same_question_has_the_same_answer() {
        let chance = Chance(7);
        assert_eq!(chance.percent("late", 4), chance.percent("late", 4));
        assert_eq!(chance.id::<RequestId>("wish", 4), chance.id::<RequestId>("wish", 4));
        assert_ne!(chance.id::<RequestId>("wish", 4), chance.id::<RequestId>("wish", 5));
        assert_ne!(chance.id::<RequestId>("wish", 4), Chance(8).id::<RequestId>("wish", 4));
    }

    #[test]
    fn four_in_a_hundred_are_four_in_a_hundred() {
        let late = (0..10_000).filter(|nth| Chance(1).percent("late", nth) < 4).count();
        assert!((300..500).contains(&late), "{late}");
    }
}
