//! When the evening's call is made. Pure.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::properties::{Hours, Property};
use crate::stays::days_after;

/// How long a miss waits before it is asked about: by then it may have been put right.
pub(super) const MENDING: TimeDelta = TimeDelta::minutes(30);

/// When somebody is to be rung, or written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub due_at: DateTime<Utc>,
    /// It is too late tonight, and there is no other evening: a note disturbs nobody.
    pub written: bool,
}

/// What waits for the evening is spoken of this evening, not before `from` and not in quiet hours.
/// Where it is too late for that, or they were `rung` this evening already, it is spoken of tomorrow
/// evening; who leaves before is written to. Who leaves today has no evening: they are rung while they
/// are still here.
pub fn when(
    (house, hours): (&Property, &Hours),
    departs_on: NaiveDate,
    (from, rung): (DateTime<Utc>, bool),
    now: DateTime<Utc>,
) -> When {
    let today = house.today(now);
    let tomorrow = days_after(today, 1);
    let begins = house.at(today, hours.calls_from);
    let quiet = house.at(today, hours.quiet_from);
    let ring = |due_at| When { due_at, written: false };
    let write = When { due_at: now, written: true };
    if departs_on <= today {
        let morning = house.at(today, hours.quiet_until);
        return if now < quiet { ring(from.max(morning)) } else { write };
    }
    if now < quiet && !rung {
        let due_at = begins.max(from);
        return ring(if due_at < quiet { due_at } else { begins.max(now) });
    }
    if departs_on > tomorrow { ring(house.at(tomorrow, hours.calls_from)) } else { write }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PropertyId;
    use crate::words::Language;

    fn house() -> Property {
        Property {
            id: PropertyId::new(),
            slug: "h".into(),
            name: "H".into(),
            zone: chrono_tz::Europe::Vienna,
            language: Language::En,
            currency: "EUR".into(),
            night_audit: "04:00:00".parse().unwrap(),
            desk_extension: "0".into(),
            phone: String::new(),
        }
    }

    fn hours() -> Hours {
        let time = |text: &str| text.parse().unwrap();
        Hours {
            round_at: time("10:00:00"),
            ready_by: time("14:00:00"),
            check_out_by: time("11:00:00"),
            calls_from: time("18:00:00"),
            quiet_from: time("21:30:00"),
            quiet_until: time("08:30:00"),
        }
    }

    /// A moment of Vienna in November, on the 22nd unless it says otherwise.
    fn at(time: &str) -> DateTime<Utc> {
        let text = if time.len() > 5 { time.to_owned() } else { format!("2026-11-22T{time}") };
        format!("{text}:00+01:00").parse().unwrap()
    }

    fn told(now: &str, departs: &str, rung: bool) -> (DateTime<Utc>, bool) {
        let day = departs.parse().unwrap();
        let it = when((&house(), &hours()), day, (at(now), rung), at(now));
        (it.due_at, it.written)
    }

    const STAYS: &str = "2026-11-25";
    const LEAVES_TOMORROW: &str = "2026-11-23";
    const LEAVES_TODAY: &str = "2026-11-22";

    #[test]
    fn the_day_waits_for_the_evening_and_the_evening_for_nothing() {
        assert_eq!(told("11:00", STAYS, false), (at("18:00"), false));
        assert_eq!(told("19:15", STAYS, false), (at("19:15"), false));
    }

    #[test]
    fn in_quiet_hours_it_is_tomorrow_s_call_or_a_note() {
        let tomorrow = at("2026-11-23T18:00");
        assert_eq!(told("21:30", STAYS, false), (tomorrow, false));
        assert_eq!(told("2026-11-23T01:00", STAYS, false), (tomorrow, false));
        assert_eq!(told("22:10", LEAVES_TOMORROW, false), (at("22:10"), true));
    }

    #[test]
    fn nobody_is_rung_twice_in_one_evening() {
        assert_eq!(told("20:00", STAYS, true), (at("2026-11-23T18:00"), false));
        assert_eq!(told("20:00", LEAVES_TOMORROW, true), (at("20:00"), true));
    }

    #[test]
    fn who_leaves_today_is_rung_while_they_are_here() {
        assert_eq!(told("10:00", LEAVES_TODAY, false), (at("10:00"), false));
        assert_eq!(told("07:00", LEAVES_TODAY, false), (at("08:30"), false));
        assert_eq!(told("22:00", LEAVES_TODAY, false), (at("22:00"), true));
    }

    #[test]
    fn a_miss_waits_for_its_mending_but_not_into_the_night() {
        let of = |now: &str| {
            let from = at(now) + MENDING;
            let day = STAYS.parse().unwrap();
            when((&house(), &hours()), day, (from, false), at(now)).due_at
        };
        assert_eq!(of("20:00"), at("20:30"));
        assert_eq!(of("17:50"), at("18:20"));
        assert_eq!(of("21:10"), at("21:10"));
    }
}
