//! Rules in the way, and moments worth telling.

use std::collections::{BTreeMap, HashMap, HashSet};

use bellpull::overview::{Figures, Span};
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::righting::count;
use super::story::{Over, Story};
use super::{Book, day_of};

/// One rule, as it was named and decided.
#[derive(Default)]
struct Rule {
    standing: String,
    /// When, and what it stood in the way of.
    named: Vec<(DateTime<Utc>, Option<Uuid>)>,
    decided: Vec<DateTime<Utc>>,
}

/// How a rule stands, how often it was named, for how many wishes not met, and for how many missed.
type Told = (String, i64, i64, i64, DateTime<Utc>);

impl Book {
    fn rules(&self) -> HashMap<String, Rule> {
        let mut rules: HashMap<String, Rule> = HashMap::new();
        for row in &self.0 {
            let id = || row.says("rule").unwrap();
            match row.kind.as_str() {
                "rule_named" => {
                    let rule = rules.entry(id()).or_default();
                    let request = row.says("request").map(|id| id.parse().unwrap());
                    rule.named.push((row.at, request));
                    "open".clone_into(&mut rule.standing);
                }
                "rule_decided" => {
                    let rule = rules.get_mut(&id()).unwrap();
                    rule.decided.push(row.at);
                    rule.standing = row.says("standing").unwrap();
                }
                "rules_joined" => {
                    let joined = rules.remove(&id()).unwrap();
                    let other = rules.get_mut(&row.says("same_as").unwrap()).unwrap();
                    other.named.extend(joined.named);
                    other.decided.extend(joined.decided);
                    // What waited still waits.
                    if joined.standing == "open" {
                        other.standing = joined.standing;
                    }
                }
                _ => {}
            }
        }
        rules
    }

    /// The rules that were named or decided in these days, and those that wait.
    fn groups(&self, span: Span) -> BTreeMap<String, Told> {
        let within = |at: DateTime<Utc>| (span.from..=span.until).contains(&day_of(at));
        let stories = self.stories();
        let mut told = BTreeMap::new();
        for (id, rule) in self.rules() {
            let named: Vec<_> = rule.named.iter().filter(|(at, _)| within(*at)).collect();
            let decided = rule.decided.iter().any(|at| within(*at));
            if rule.standing != "open" && named.is_empty() && !decided {
                continue;
            }
            let wishes: HashSet<Uuid> = named.iter().filter_map(|(_, request)| *request).collect();
            let of = |is: fn(&Story) -> bool| {
                count(wishes.iter().filter(|id| is(&stories[*id])).count())
            };
            let unmet = of(|story| story.over == Some(Over::WithANo));
            let missed = of(|story| !story.missed.is_empty() || story.not_right > 0);
            let last = rule.named.iter().map(|(at, _)| *at).max().unwrap();
            told.insert(id, (rule.standing, count(named.len()), unmet, missed, last));
        }
        told
    }

    /// What is on the wall, the newest first.
    fn moments(&self, span: Span) -> Vec<String> {
        let of = |kind: &str| -> HashSet<String> {
            let rows = self.0.iter().filter(|row| row.kind == kind);
            rows.map(|row| row.says("moment").unwrap()).collect()
        };
        let back = of("moment_taken_back");
        let added = self.within(span).filter(|row| row.kind == "moment_added");
        let mut added: Vec<_> = added.map(|row| (row.at, row.says("moment").unwrap())).collect();
        added.retain(|(_, id)| !back.contains(id));
        added.sort();
        added.into_iter().rev().map(|(_, id)| id).collect()
    }
}

pub(super) fn compare(figures: &Figures, book: &Book, span: Span) {
    let shown = figures.rules.iter().map(|it| {
        let standing = it.standing.code().to_owned();
        (it.id.to_string(), (standing, it.times, it.unmet, it.missed, it.last_at))
    });
    assert_eq!(shown.collect::<BTreeMap<_, _>>(), book.groups(span), "{span:?}");
    let order: Vec<_> =
        figures.rules.iter().map(|it| (it.standing.code() != "open", -it.times)).collect();
    assert!(order.is_sorted(), "what waits first, then what was named most: {order:?}");
    let shown: Vec<_> = figures.moments.iter().map(|moment| moment.id.to_string()).collect();
    assert_eq!(shown, book.moments(span), "{span:?}");
}
