use chrono::{DateTime, NaiveDate, NaiveTime, Utc, Weekday};

use super::law::House;
use super::*;
use crate::properties::{Hours, Property};
use crate::words::Language;

fn time(text: &str) -> NaiveTime {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn vienna() -> (Property, Hours) {
    let property = Property {
        id: PropertyId::new(),
        slug: "lindenhof".into(),
        name: "Hotel Lindenhof".into(),
        zone: chrono_tz::Europe::Vienna,
        language: Language::En,
        currency: "EUR".into(),
        night_audit: time("04:00:00"),
        desk_extension: "0".into(),
        phone: String::new(),
    };
    let hours = Hours {
        round_at: time("10:00:00"),
        ready_by: time("14:00:00"),
        check_out_by: time("11:00:00"),
        calls_from: time("18:00:00"),
        quiet_from: time("21:30:00"),
        quiet_until: time("08:30:00"),
    };
    (property, hours)
}

/// Two towels every day, chosen on Thursday 22 October at three, an hour after they came.
fn towels(at: Option<&str>) -> Preference {
    Preference {
        property: PropertyId::new(),
        id: PreferenceId::new(),
        stay: StayId::new(),
        item: "TWL-BATH".into(),
        department: Department::Housekeeping,
        urgency: Urgency::Normal,
        label: Label::default(),
        target_minutes: 10,
        answer_minutes: None,
        want: Want { quantity: Some(2), ..Want::default() },
        at: at.map(time),
        rhythm: Rhythm::Weekdays(Weekdays::EVERY_DAY),
        created_at: utc("2026-10-22T13:00:00Z"),
        since: utc("2026-10-22T13:00:00Z"),
        paused_at: None,
        stopped_at: None,
    }
}

/// From Thursday to Tuesday, over the night in which the clocks are put back.
fn stay() -> Span {
    Span {
        arrives_on: day("2026-10-22"),
        departs_on: day("2026-10-27"),
        arrived_at: Some(utc("2026-10-22T12:00:00Z")),
    }
}

/// When today's is made for, day by day from the day before the arrival to the day after the
/// departure.
fn made(preference: &Preference, days: &[OneDay]) -> Vec<String> {
    let (property, hours) = vienna();
    let house = House { property: &property, hours: &hours };
    day("2026-10-21")
        .iter_days()
        .take(8)
        .filter_map(|day| {
            let one = days.iter().find(|one| one.day == day);
            let wanted = preference.makes(day, one, stay(), house)?;
            let local = wanted.at?.with_timezone(&property.zone);
            Some(format!("{} × {}", wanted.want.quantity?, local.format("%a %d, %H:%M")))
        })
        .collect()
}

#[test]
fn what_comes_with_the_round_begins_the_next_morning_and_ends_on_the_last() {
    let mornings = ["Fri 23", "Sat 24", "Sun 25", "Mon 26", "Tue 27"];
    assert_eq!(made(&towels(None), &[]), mornings.map(|day| format!("2 × {day}, 10:00")));
}

#[test]
fn what_comes_in_the_evening_begins_today_and_nothing_is_brought_after_the_check_out() {
    let evenings = ["Thu 22", "Fri 23", "Sat 24", "Sun 25", "Mon 26"];
    let made = made(&towels(Some("21:00:00")), &[]);
    assert_eq!(made, evenings.map(|day| format!("2 × {day}, 21:00")));
}

#[test]
fn half_past_two_at_night_belongs_to_the_evening_before_also_when_it_comes_twice() {
    let nights = ["Fri 23", "Sat 24", "Sun 25", "Mon 26", "Tue 27"];
    let made = made(&towels(Some("02:30:00")), &[]);
    assert_eq!(made, nights.map(|day| format!("2 × {day}, 02:30")));
}

#[test]
fn weekdays_and_chosen_days() {
    let weekdays = Weekdays::of([Weekday::Sat, Weekday::Mon]).unwrap();
    let at_the_weekend = Preference { rhythm: Rhythm::Weekdays(weekdays), ..towels(None) };
    assert_eq!(made(&at_the_weekend, &[]), ["2 × Sat 24, 10:00", "2 × Mon 26, 10:00"]);
    let dates = vec![day("2026-10-25"), day("2026-10-30")];
    let on_sunday = Preference { rhythm: Rhythm::Dates(dates), ..towels(None) };
    assert_eq!(made(&on_sunday, &[]), ["2 × Sun 25, 10:00"]);
}

#[test]
fn a_day_may_be_skipped_changed_and_changed_and_skipped() {
    let three = Want { quantity: Some(3), ..Want::default() };
    let change = Some((three, Some(time("18:00:00"))));
    let days = [
        OneDay { day: day("2026-10-23"), skipped: true, change: None },
        OneDay { day: day("2026-10-24"), skipped: false, change: change.clone() },
        OneDay { day: day("2026-10-25"), skipped: true, change },
    ];
    let made = made(&towels(None), &days);
    assert_eq!(made, ["3 × Sat 24, 18:00", "2 × Mon 26, 10:00", "2 × Tue 27, 10:00"]);
}

#[test]
fn nothing_while_it_is_paused_and_nothing_before_they_came() {
    let paused = Preference { paused_at: Some(utc("2026-10-22T13:00:00Z")), ..towels(None) };
    assert_eq!(made(&paused, &[]), Vec::<String>::new());
    let (property, hours) = vienna();
    let house = House { property: &property, hours: &hours };
    let expected = Span { arrived_at: None, ..stay() };
    assert_eq!(towels(None).makes(day("2026-10-23"), None, expected, house), None);
    assert!(towels(None).on(day("2026-10-23"), None, expected, house).is_some());
}

#[test]
fn no_weekday_is_no_rhythm() {
    assert_eq!(Weekdays::of([]), None);
    assert_eq!(Weekdays::from_bits(0), None);
    assert_eq!(Weekdays::from_bits(128), None);
    assert_eq!(Weekdays::from_bits(127), Some(Weekdays::EVERY_DAY));
}
