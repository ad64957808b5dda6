//! Against guessing: how often somebody was wrong lately, and how long they wait for it. The counts
//! stand in Postgres, so that they hold over all servers and survive every restart.

mod store;

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use data_encoding::HEXLOWER;
use sqlx::PgConnection;

use crate::secrets::sha256;
use crate::words::{Language, Message, Words};

/// How patient we are with one kind of guessing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    name: &'static str,
    /// The guess of this number is the first to cost a wait.
    patience: i32,
    /// What is counted together: older guesses are forgotten.
    window: TimeDelta,
    first_wait: TimeDelta,
    longest_wait: TimeDelta,
    /// How long after a wait we still remember it, so that the next is longer.
    memory: TimeDelta,
}

/// Codes at one room.
pub const CODES_OF_ROOM: Rule = Rule {
    name: "room-code",
    patience: 5,
    window: TimeDelta::minutes(15),
    first_wait: TimeDelta::minutes(15),
    longest_wait: TimeDelta::hours(1),
    memory: TimeDelta::hours(1),
};

/// Codes from one address: a whole house may share it, so its wait does not grow.
pub const CODES_FROM: Rule = Rule {
    name: "codes-from",
    patience: 10,
    window: TimeDelta::hours(1),
    first_wait: TimeDelta::hours(1),
    longest_wait: TimeDelta::hours(1),
    memory: TimeDelta::zero(),
};

/// Passwords of one login. Never a lasting lock: others could then keep the owner out.
pub const PASSWORDS_OF: Rule = Rule {
    name: "password-of",
    patience: 5,
    window: TimeDelta::minutes(15),
    first_wait: TimeDelta::seconds(1),
    longest_wait: TimeDelta::seconds(60),
    memory: TimeDelta::minutes(15),
};

/// Passwords from one address.
pub const PASSWORDS_FROM: Rule = Rule {
    name: "passwords-from",
    patience: 20,
    window: TimeDelta::minutes(10),
    first_wait: TimeDelta::minutes(10),
    longest_wait: TimeDelta::minutes(10),
    memory: TimeDelta::zero(),
};

/// PINs of one person on one device; meanwhile their password opens it.
pub const PINS: Rule = Rule {
    name: "pin",
    patience: 5,
    window: TimeDelta::minutes(15),
    first_wait: TimeDelta::minutes(15),
    longest_wait: TimeDelta::minutes(15),
    memory: TimeDelta::zero(),
};

const ALL: [Rule; 5] = [CODES_OF_ROOM, CODES_FROM, PASSWORDS_OF, PASSWORDS_FROM, PINS];

impl Rule {
    /// How long the wrong guess of this number costs.
    fn wait(self, wrong: i32) -> Option<TimeDelta> {
        let beyond = u32::try_from(wrong - self.patience).ok()?;
        let doubled = self.first_wait * 2_i32.saturating_pow(beyond.min(16));
        Some(doubled.min(self.longest_wait))
    }
}

/// What is counted: guesses of one kind at one thing, or from one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    rule: Rule,
    key: String,
}

impl Count {
    /// Guesses under `rule` at `what`.
    pub fn new(rule: Rule, what: impl fmt::Display) -> Self {
        // Hashed, because some people type their password where their name belongs.
        let what = HEXLOWER.encode(&sha256(what.to_string().as_bytes())[..16]);
        Self { rule, key: format!("{}:{what}", rule.name) }
    }

    /// Guesses under `rule` from an address. A household has a whole IPv6 network of them.
    pub fn from(rule: Rule, address: IpAddr) -> Self {
        Self::new(rule, network(address))
    }
}

/// What one subscriber holds: an IPv4 address, or the first half of an IPv6 one.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
        address @ IpAddr::V4(_) => address,
    }
}

/// Whether somebody may guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gate {
    Open(Pass),
    /// Nothing is tried until then.
    Shut {
        until: DateTime<Utc>,
    },
}

/// One guess that was counted and may be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pass(Vec<(String, Option<DateTime<Utc>>)>);

/// Counts a guess before it is tried, so that many at once do not pass as one; [`right`] takes it
/// back. Hand over the counts in the same order everywhere, and commit before the trying: the rows
/// are locked until then.
pub async fn knock(
    db: &mut PgConnection,
    counts: &[Count],
    now: DateTime<Utc>,
) -> sqlx::Result<Gate> {
    let keys: Vec<String> = counts.iter().map(|count| count.key.clone()).collect();
    if let Some(until) = store::shut_until(db, &keys, now).await? {
        return Ok(Gate::Shut { until });
    }
    let mut pass = Vec::with_capacity(counts.len());
    for Count { rule, key } in counts {
        let (window, memory) = (now - rule.window, now - rule.memory);
        let Some(wrong) = store::count(db, key, now, window, memory).await? else {
            // Somebody else made the last guess just now.
            let until = store::shut_until(db, &keys, now).await?;
            return Ok(Gate::Shut { until: until.unwrap_or(now) });
        };
        let until = rule.wait(wrong).map(|wait| now + wait);
        if let Some(until) = until {
            store::shut(db, key, until).await?;
        }
        pass.push((key.clone(), until));
    }
    Ok(Gate::Open(Pass(pass)))
}

/// The guess was right. The first count begins anew; the others, which a thief with a key of his own
/// could otherwise wipe clean, forget this one guess alone.
pub async fn right(db: &mut PgConnection, Pass(counted): Pass) -> sqlx::Result<()> {
    for (place, (key, shut)) in counted.iter().enumerate() {
        if place == 0 {
            store::forget(db, key).await?;
        } else {
            store::take_back(db, key, *shut).await?;
        }
    }
    Ok(())
}

/// Until when nothing is tried, if so.
pub async fn shut_until(
    db: &mut PgConnection,
    counts: &[Count],
    now: DateTime<Utc>,
) -> sqlx::Result<Option<DateTime<Utc>>> {
    let keys: Vec<String> = counts.iter().map(|count| count.key.clone()).collect();
    store::shut_until(db, &keys, now).await
}

/// Tells the one who waits when it goes on: by the clock of their house, where that is known.
pub fn told(until: DateTime<Utc>, now: DateTime<Utc>, zone: Option<Tz>) -> Message {
    let left = until - now;
    if left <= TimeDelta::seconds(90) {
        return Message::new("wait-seconds").with("count", left.num_seconds().max(1));
    }
    match zone {
        Some(zone) => Message::new("wait-until").with("time", clock(until, zone)),
        None => Message::new("wait-minutes").with("count", Words::minutes_between(now, until)),
    }
}

/// The clock time from which it goes on, rounded up: who comes in the minute that was told is not
/// too early.
pub fn clock(until: DateTime<Utc>, zone: Tz) -> String {
    Words::new(Language::En, zone).clock(until + TimeDelta::seconds(59))
}

/// Throws away what no rule remembers any more.
pub async fn tidy(db: &mut PgConnection, now: DateTime<Utc>) -> sqlx::Result<()> {
    let longest = ALL.iter().map(|rule| rule.window.max(rule.memory)).max().unwrap_or_default();
    store::tidy(db, now - longest).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(rule: Rule, wrong: impl IntoIterator<Item = i32>) -> Vec<Option<i64>> {
        wrong.into_iter().map(|n| rule.wait(n).map(|wait| wait.num_seconds())).collect()
    }

    #[test]
    fn four_wrong_codes_are_forgiven_and_then_the_waits_grow_to_an_hour() {
        let (quarter, half, hour) = (Some(900), Some(1800), Some(3600));
        assert_eq!(waits(CODES_OF_ROOM, 4..=8), [None, quarter, half, hour, hour]);
    }

    #[test]
    fn a_password_is_never_more_than_a_minute_away() {
        let grown = [1, 2, 4, 8, 16, 32, 60, 60].map(Some);
        assert_eq!(waits(PASSWORDS_OF, 5..=12), grown);
        assert_eq!(waits(PASSWORDS_OF, [1, 4, 1_000_000]), [None, None, Some(60)]);
    }

    #[test]
    fn an_address_waits_as_long_as_it_is_counted() {
        assert_eq!(waits(CODES_FROM, 9..=11), [None, Some(3600), Some(3600)]);
        assert_eq!(waits(PASSWORDS_FROM, 19..=21), [None, Some(600), Some(600)]);
    }

    #[test]
    fn what_is_typed_is_counted_and_not_kept() {
        let count = Count::new(PASSWORDS_OF, "lavender".repeat(5000));
        assert_eq!(count, Count::new(PASSWORDS_OF, "lavender".repeat(5000)));
        assert!(!count.key.contains("lavender") && count.key.len() < 60);
        assert_ne!(count, Count::new(PASSWORDS_OF, "marta"));
    }

    #[test]
    fn a_network_is_one_place_however_its_addresses_are_written() {
        let place = |address: &str| Count::from(CODES_FROM, address.parse().unwrap());
        assert_eq!(place("2001:db8:1:2::7"), place("2001:db8:1:2:ffff::9"));
        assert_ne!(place("2001:db8:1:2::7"), place("2001:db8:1:3::7"));
        assert_eq!(place("::ffff:203.0.113.9"), place("203.0.113.9"));
        assert_ne!(place("203.0.113.8"), place("203.0.113.9"));
    }

    #[test]
    fn a_wait_is_told_as_the_time_at_which_it_goes_on() {
        let now: DateTime<Utc> = "2026-11-22T20:00:00Z".parse().unwrap();
        let later = |seconds| now + TimeDelta::seconds(seconds);
        let vienna = Some(chrono_tz::Europe::Vienna);
        let w = Words::new(Language::En, chrono_tz::UTC);
        let said = |until, zone| w.say(told(until, now, zone)).to_string();
        assert!(said(later(900), vienna).contains("21:15"), "{}", said(later(900), vienna));
        assert!(said(later(601), None).contains("11 minutes"), "{}", said(later(601), None));
        assert!(said(later(4), vienna).contains("4 seconds"), "{}", said(later(4), vienna));
    }
}
