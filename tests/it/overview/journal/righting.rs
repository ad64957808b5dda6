//! What was put right, what was said yes to, and what guests advised.

use std::collections::{HashMap, HashSet};

use bellpull::overview::{Advice, Figures, Recoveries, Span};
use chrono::{DateTime, Utc};

use super::{Book, Row, day_of};

impl Book {
    fn recoveries(&self, span: Span) -> Recoveries {
        let mut all = Recoveries::default();
        let mut open: HashMap<String, DateTime<Utc>> = HashMap::new();
        let mut took = Vec::new();
        let within = |at| (span.from..=span.until).contains(&day_of(at));
        for row in &self.0 {
            match row.kind.as_str() {
                "recovery_opened" => {
                    all.opened += i64::from(within(row.at));
                    open.insert(row.says("recovery").unwrap(), row.at);
                }
                "recovery_closed" => {
                    let opened = open.remove(&row.says("recovery").unwrap()).unwrap();
                    let by_manager = row.says("by").is_some();
                    if within(row.at) {
                        all.closed += 1;
                        all.by_manager += i64::from(by_manager);
                    }
                    if within(row.at) && !by_manager {
                        // Begun seconds count whole.
                        took.push(((row.at - opened).num_milliseconds() + 999) / 1000);
                    }
                }
                _ => {}
            }
        }
        took.sort_unstable();
        all.open = count(open.values().filter(|at| day_of(**at) <= span.until).count());
        // The middle one; of two the shorter.
        all.half = took.get(took.len().saturating_sub(1) / 2).copied();
        all.longest = took.last().copied();
        all
    }

    fn advice(&self, span: Span) -> Advice {
        let of = |kind: &str| -> HashSet<String> {
            let rows = self.0.iter().filter(|row| row.kind == kind);
            rows.map(|row| row.says("advice").unwrap()).collect()
        };
        let given = self.within(span).filter(|row| row.kind == "advice_given");
        let given: HashSet<_> = given.map(|row| row.says("advice").unwrap()).collect();
        let both = |kind: &str| count(given.intersection(&of(kind)).count());
        Advice {
            given: count(given.len()),
            answered: both("advice_answered"),
            followed: both("advice_followed"),
        }
    }
}

pub(super) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap()
}

pub(super) fn compare(figures: &Figures, book: &Book, manager: &str, span: Span) {
    assert_eq!(figures.recoveries, book.recoveries(span), "{span:?}");
    assert_eq!(figures.advice, book.advice(span), "{span:?}");
    // What was given up, however much later, was never spent.
    let given_up: Vec<_> = book.0.iter().filter(|row| row.kind == "exception_given_up").collect();
    let stands =
        |row: &&Row| given_up.iter().all(|it| it.says("exception") != row.says("exception"));
    let granted = book.within(span).filter(|row| row.kind == "exception_granted");
    let granted: Vec<_> = granted.filter(stands).collect();
    let amounts: Vec<i64> =
        granted.iter().map(|row| row.event["amount"].as_i64().unwrap()).collect();
    let by_team = granted.iter().filter(|row| row.says("by").unwrap() != manager);
    let said_yes = &figures.exceptions;
    assert_eq!(said_yes.count, count(granted.len()));
    assert_eq!(said_yes.sum, amounts.iter().sum::<i64>());
    assert_eq!(said_yes.by_team, count(by_team.count()));
    let newest = granted.iter().rev().take(5);
    let newest: Vec<_> =
        newest.map(|row| (row.at, row.event["amount"].as_i64().unwrap())).collect();
    let shown: Vec<_> = said_yes.newest.iter().map(|yes| (yes.at, yes.amount)).collect();
    assert_eq!(shown, newest);
}
