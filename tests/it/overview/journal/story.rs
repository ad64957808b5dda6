//! What one request has come to, as far as the journal has been read.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::Row;

/// How a request ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    WithANo,
    Otherwise,
}

/// What one request has come to, as far as it has been read.
#[derive(Default)]
pub(super) struct Story {
    pub(super) waits_since: Option<DateTime<Utc>>,
    pub(super) answered_at: Option<DateTime<Utc>>,
    /// When it was promised for, and for when at first; also where whoever promised has given it back.
    pub(super) promise: Option<(DateTime<Utc>, DateTime<Utc>)>,
    pub(super) missed: HashSet<DateTime<Utc>>,
    pub(super) delivered: bool,
    asked_to_change: bool,
    owner: Option<String>,
    pub(super) over: Option<Over>,
    /// When it entered the house's book, as the line of the journal and as a time.
    pub(super) filed: Option<(usize, DateTime<Utc>)>,
    /// Each time that it was late, not right, or a no.
    pub(super) went_wrong: Vec<DateTime<Utc>>,
    /// How often the guest said that it was not right.
    pub(super) not_right: usize,
    pub(super) taken_back: Option<DateTime<Utc>>,
}

impl Story {
    pub(super) fn reads(&mut self, line: usize, row: &Row) {
        let text = |name: &str| row.event[name].as_str().map(str::to_owned);
        let time = |name: &str| text(name).map(|time| time.parse::<DateTime<Utc>>().unwrap());
        let by = text("by").or(text("via"));
        let late = self.promise.filter(|_| !self.delivered).is_some_and(|(due, _)| due < row.at);
        match row.kind.as_str() {
            "became_late" => self.is_missed(row.at),
            "moved" | "confirmed" | "parked" | "handed_back" | "asked" | "offered"
            | "taken_over" | "owner_left" | "lapsed"
                if late =>
            {
                self.is_missed(row.at);
            }
            _ => {}
        }
        if ["confirmed", "asked", "offered", "refused"].contains(&&*row.kind) {
            self.answered_at.get_or_insert(row.at);
        }
        let waits = match row.kind.as_str() {
            "filed" | "fell_due" => true,
            "restored" | "handed_back" => row.event["wanted"].is_null(),
            "amended" => row.event["later"].is_null() && self.owner.is_none(),
            _ => false,
        };
        if waits && self.answered_at.is_none() {
            self.waits_since.get_or_insert(row.at);
        }
        match row.kind.as_str() {
            "taken_over" | "answered" | "accepted" | "parked" => {
                self.promise = time("promise").map(|due| (due, due));
            }
            // Whoever takes up what another gave back moves that promise, or keeps it.
            "moved" | "confirmed" => {
                let due = time("promise").unwrap();
                let first = self.promise.filter(|(before, _)| {
                    *before >= row.at && !self.missed.contains(before) && !self.asked_to_change
                });
                self.promise = Some((due, first.map_or(due, |(_, first)| first)));
            }
            "answered_later" | "accepted_later" | "reopened" | "restored" | "asked" | "offered"
            | "declined" | "refused" | "cancelled" | "guest_left" => {
                self.promise = None;
                self.delivered = false;
            }
            "delivered" => self.delivered = true,
            "undone" => self.delivered = false,
            _ => {}
        }
        match row.kind.as_str() {
            "confirmed" | "taken_over" | "asked" | "offered" => self.owner.clone_from(&by),
            "handed_back" | "lapsed" | "owner_left" | "answered_later" | "accepted_later"
            | "reopened" | "restored" | "cancelled" | "guest_left" => self.owner = None,
            "amended" | "change_asked" if self.owner.is_some() => self.asked_to_change = true,
            _ => {}
        }
        if self.owner.is_none() || by == self.owner {
            self.asked_to_change = false;
        }
        match row.kind.as_str() {
            "settled" | "cancelled" | "guest_left" => self.over = Some(Over::Otherwise),
            "refused" | "declined" => self.over = Some(Over::WithANo),
            "restored" | "reopened" => self.over = None,
            _ => {}
        }
        self.ends(line, row);
    }

    /// What was no promise of a time, or a time that is over.
    fn ends(&mut self, line: usize, row: &Row) {
        match row.kind.as_str() {
            "filed" | "scheduled" => drop(self.filed.get_or_insert((line, row.at))),
            "reopened" => {
                self.not_right += 1;
                self.went_wrong.push(row.at);
            }
            "refused" | "declined" => self.went_wrong.push(row.at),
            _ => {}
        }
        match row.kind.as_str() {
            "cancelled" => self.taken_back = Some(row.at),
            "restored" => self.taken_back = None,
            _ => {}
        }
    }

    /// Each promise is missed once.
    fn is_missed(&mut self, at: DateTime<Utc>) {
        let Some((due, _)) = self.promise.filter(|_| !self.delivered) else { return };
        if self.missed.insert(due) {
            self.went_wrong.push(at);
        }
    }
}
