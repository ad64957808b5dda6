//! One recovery while it is told: what is written down of it, in rows and in the journal.

use chrono::{DateTime, Utc};
use serde_json::json;

use crate::demo::history::Told;
use crate::demo::history::guests::Stay;
use crate::exceptions;
use crate::ids::{ExceptionId, MessageId, RecoveryId, RequestId, StaffId};
use crate::journal::Subject;
use crate::misses::Miss;
use crate::promises::{self, Urgency};
use crate::properties::Property;
use crate::recovery::{Cause, Course, Event, Recorded};
use crate::words::Language;

/// One recovery while it is told.
pub(super) struct Tale<'a> {
    pub(super) house: &'a Property,
    pub(super) stay: &'a Stay,
    pub(super) id: RecoveryId,
    pub(super) request: RequestId,
    pub(super) owner: StaffId,
    pub(super) course: Course,
    /// What was said yes to for it, and how much that is.
    pub(super) spent: Option<(ExceptionId, i64)>,
    pub(super) told: Told,
}

impl Tale<'_> {
    pub(super) fn happens(&mut self, now: DateTime<Utc>, event: Event) {
        self.course = self.course.apply(event, now);
        self.told.tell(now, self.subject(), &Recorded { recovery: self.id, event });
    }

    fn subject(&self) -> Subject {
        let (stay, request) = (Some(self.stay.id), Some(self.request));
        Subject { property: self.house.id, stay, request }
    }

    pub(super) fn writes(&mut self, now: DateTime<Utc>) {
        let words = match self.stay.language {
            Language::En => {
                "I am so sorry. You told us, and we did not keep our word. I stay with this."
            }
            Language::De => {
                "Es tut mir sehr leid. Wir haben unser Wort nicht gehalten. Ich bleibe dran."
            }
            Language::Ar => "أعتذر بشدة. لم نفِ بوعدنا، وسأتابع الأمر بنفسي.",
        };
        self.told.row("recovery_letters", json!({
            "property_id": self.house.id, "id": MessageId::new(), "recovery_id": self.id, "at": now,
            "staff_id": self.owner, "body": words, "language": self.stay.language.code(),
        }));
    }

    pub(super) fn mends(&mut self, now: DateTime<Utc>) {
        self.told.row("recovery_fixes", json!({
            "property_id": self.house.id, "id": MessageId::new(), "recovery_id": self.id, "at": now,
            "staff_id": self.owner, "done": true, "body": "Brought as it was wished for, and looked at together.",
        }));
    }

    /// What was chosen is not given any more, and nothing was spent on it.
    pub(super) fn gives_up(&mut self, now: DateTime<Utc>, by: StaffId) {
        for (table, row) in &mut self.told.rows {
            match *table {
                "recovery_gestures" => row["dropped_at"] = json!(now),
                "exceptions" => row["given_up_at"] = json!(now),
                _ => {}
            }
        }
        if let Some((exception, amount)) = self.spent {
            let event = exceptions::Event::ExceptionGivenUp { exception, by, amount };
            self.told.tell(now, self.subject(), &event);
        }
    }

    pub(super) fn row(&mut self, first: &Miss, cause: Cause, why: Option<&str>) {
        let it = &self.course;
        for (_, gesture) in self.told.rows.iter_mut().filter(|(of, _)| *of == "recovery_gestures") {
            gesture["given_at"] = json!(it.given_at);
            gesture["given_by"] = json!(it.given_at.and(it.owner));
        }
        let pace = promises::Righting::usual(Urgency::Normal);
        self.told.row("recoveries", json!({
            "property_id": self.house.id, "id": self.id, "stay_id": self.stay.id,
            "request_id": self.request, "cause": cause, "words": "", "urgency": Urgency::Normal,
            "opened_at": first.at, "since": first.at, "level": 0, "version": 1,
            "owner_id": it.owner, "owned_since": it.owned_since, "apologised_at": it.apologised_at,
            "begun_at": it.begun_at, "fixed_at": it.fixed_at, "gesture_id": it.gesture,
            "given_at": it.given_at, "touch_at": it.touch_at, "not_right": it.not_right,
            "right_at": it.right_at, "heard_by": it.heard_by, "guest_left_at": it.left_at,
            "closed_at": it.closed_at, "closed_by": it.closed_by, "closing_words": why,
            "owner_in": pace.owner, "apology_in": pace.apology, "fix_in": pace.fix,
            "done_in": pace.done,
        }));
    }
}
