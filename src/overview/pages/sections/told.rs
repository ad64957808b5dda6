//! What colleagues and guests said and did, in the reader's words: exceptions, recoveries, rules,
//! moments, advice.

use chrono::{DateTime, Utc};

use super::super::tables::{self, Table};
use crate::ids::RuleId;
use crate::moments::Moment;
use crate::overview::{Advice, Exceptions, Recoveries, SaidYes, Span, lasted};
use crate::properties::Property;
use crate::rules::{Group, Standing};
use crate::staff::Team;
use crate::wall;
use crate::words::Words;

/// As many rules and moments stand on the page.
const LINES: usize = 4;

/// What somebody said yes to.
pub(in crate::overview::pages) struct YesSaid {
    /// "We said yes to 31 exceptions"
    pub(in crate::overview::pages) heading: String,
    /// "€412 in all, about €13 each. …"; none: there is none.
    pub(in crate::overview::pages) say: Option<String>,
    pub(in crate::overview::pages) newest: Vec<OneYes>,
    pub(in crate::overview::pages) file: String,
}

pub(in crate::overview::pages) struct OneYes {
    pub(in crate::overview::pages) what: String,
    /// "Said yes by Amina, room 331, Thu 6"
    pub(in crate::overview::pages) told: String,
    pub(in crate::overview::pages) amount: String,
}

impl YesSaid {
    pub(super) fn of(
        exceptions: &Exceptions,
        span: Span,
        (house, w): (&Property, Words),
        now: DateTime<Utc>,
    ) -> Self {
        let one = |it: &SaidYes| OneYes {
            what: it.what.clone(),
            told: w
                .t("overview-yes-by")
                .with("name", &it.by)
                .with("room", &it.room)
                .with("day", w.day(w.date(it.at), now))
                .to_string(),
            amount: house.short_money(it.amount, w),
        };
        let say = exceptions.each().map(|each| {
            w.t("overview-yes-say")
                .with("sum", house.short_money(exceptions.sum, w))
                .with("each", house.short_money(each, w))
                .with("team", exceptions.by_team)
                .with("all", exceptions.count)
                .to_string()
        });
        Self {
            heading: w.t("overview-yes").with("count", exceptions.count).to_string(),
            say,
            newest: exceptions.newest.iter().map(one).collect(),
            file: tables::file("exceptions", span),
        }
    }
}

/// What was put right.
pub(in crate::overview::pages) struct PutRight {
    pub(in crate::overview::pages) figure: Option<String>,
    pub(in crate::overview::pages) say: Vec<String>,
    pub(in crate::overview::pages) table: Table,
}

impl PutRight {
    pub(super) fn of(recoveries: Recoveries, span: Span, w: Words) -> Self {
        let any = recoveries.opened + recoveries.closed + recoveries.open > 0;
        let times = recoveries.half.zip(recoveries.longest).map(|(half, longest)| {
            let say = w.t("overview-right-times").with("half", lasted(half, w));
            say.with("longest", lasted(longest, w)).to_string()
        });
        let open = w.t("overview-right-open").with("count", recoveries.open).to_string();
        let manager = (recoveries.by_manager > 0).then(|| {
            w.t("overview-right-manager").with("count", recoveries.by_manager).to_string()
        });
        let figure = w.t("overview-right-fig").with("closed", recoveries.right());
        Self {
            figure: any.then(|| figure.to_string()),
            say: times.into_iter().chain([open]).chain(manager).collect(),
            table: Table::recoveries(recoveries, span, w),
        }
    }
}

/// A rule that got in the way.
pub(in crate::overview::pages) struct OneRule {
    pub(in crate::overview::pages) id: RuleId,
    pub(in crate::overview::pages) words: String,
    /// "Got in the way 4 times. Two wishes were not met."
    pub(in crate::overview::pages) told: String,
    /// Whether it waits for a decision.
    pub(in crate::overview::pages) open: bool,
    /// "Changed", "Kept"
    pub(in crate::overview::pages) standing: String,
}

/// The first of the rules, and how many more there are.
pub(super) fn rules(groups: &[Group], w: Words) -> (Vec<OneRule>, usize) {
    let one = |group: &Group| OneRule {
        id: group.id,
        words: group.words.clone(),
        told: w.t("rules-times").with("count", group.times).to_string(),
        open: group.standing == Standing::Open,
        standing: w.t(format!("rules-{}", group.standing.code())).to_string(),
    };
    (groups.iter().take(LINES).map(one).collect(), groups.len().saturating_sub(LINES))
}

/// Something worth telling.
pub(in crate::overview::pages) struct OneMoment {
    pub(in crate::overview::pages) words: String,
    pub(in crate::overview::pages) language: String,
    pub(in crate::overview::pages) quoted: bool,
    pub(in crate::overview::pages) told: String,
}

/// The newest moments, and how many more there are.
pub(super) fn moments(
    moments: &[Moment],
    (team, w): (&Team, Words),
    now: DateTime<Utc>,
) -> (Vec<OneMoment>, usize) {
    let one = |moment: &Moment| OneMoment {
        words: moment.words.clone(),
        language: moment.language.clone(),
        quoted: moment.quoted,
        told: wall::told(moment, team, w, now),
    };
    (moments.iter().take(LINES).map(one).collect(), moments.len().saturating_sub(LINES))
}

/// "Guests gave 5 pieces of advice; 4 are answered, and 2 have led to something."
pub(super) fn advice(advice: Advice, w: Words) -> Option<String> {
    (advice.given > 0).then(|| {
        let say = w.t("overview-advice-say").with("given", advice.given);
        say.with("answered", advice.answered).with("followed", advice.followed).to_string()
    })
}
