//! One call in the list, the same on the page and over the stream.

use askama::Template;
use askama::filters::HtmlSafe;

use super::book::{Book, Entry};
use super::way::way;
use crate::calls::{Outcome, Reason, Way};
use crate::desk::pages::given_name;
use crate::ids::CallId;
use crate::requests::{self, Request};
use crate::words::Words;

/// One that is owed. What is no longer owed leaves the list.
#[derive(Template)]
#[template(path = "desk/row.html")]
pub(super) struct Row {
    id: CallId,
    list: &'static str,
    /// Its place in the list, the smallest first.
    pub(super) order: i64,
    floor: i16,
    room: String,
    guest: String,
    why: String,
    /// "2 × Bath towels: Marta has it, by 21:10", for each.
    about: Vec<String>,
    tag: Option<Tag>,
    when: String,
    chosen: bool,
    over: bool,
}

impl HtmlSafe for Row {}

struct Tag {
    class: &'static str,
    icon: &'static str,
    text: String,
}

impl Row {
    pub(super) fn of(entry: &Entry, book: &Book, w: Words, chosen: Option<CallId>) -> Self {
        let (call, now) = (&entry.call, book.now);
        let due = entry.is_due(now);
        let when = if due {
            w.clock(call.made_at)
        } else {
            w.t("calls-not-before").with("time", w.when(call.due_at, now)).to_string()
        };
        Self {
            id: call.id,
            list: if due { "calls-now" } else { "calls-later" },
            order: entry.order(),
            floor: entry.floor(),
            room: entry.room().to_owned(),
            guest: entry.guest().to_owned(),
            why: why(entry, w),
            about: about(entry, book, w),
            tag: tag(entry, book, w),
            when,
            chosen: chosen == Some(call.id),
            over: call.done_at.is_some(),
        }
    }
}

/// Why somebody is to ring, each reason once.
pub(super) fn why(entry: &Entry, w: Words) -> String {
    let mut reasons: Vec<Reason> = Vec::new();
    for occasion in &entry.call.occasions {
        if !reasons.contains(&occasion.reason) {
            reasons.push(occasion.reason);
        }
    }
    // A promise that is late on its way to the desk was a miss before that.
    if reasons.contains(&Reason::Late) || reasons.contains(&Reason::Refused) {
        reasons.retain(|reason| *reason != Reason::Miss);
    }
    let said = |reason: &Reason| w.t(format!("calls-why-{}", reason.code())).to_string();
    let said: Vec<String> = reasons.iter().map(said).collect();
    said.join(" · ")
}

/// How each request stands, the latest first.
fn about(entry: &Entry, book: &Book, w: Words) -> Vec<String> {
    let said = |request: &Request| {
        let about = w.t("calls-about").with("title", request.title(w));
        about.with("stands", requests::stands(request, &book.team, w, book.now)).to_string()
    };
    entry.requests.iter().map(said).collect()
}

fn tag(entry: &Entry, book: &Book, w: Words) -> Option<Tag> {
    let at = |at| w.when(at, book.now);
    let call = &entry.call;
    let (class, icon, text) = if entry.is_urgent() && entry.is_due(book.now) {
        ("late", "late", w.t("calls-urgent"))
    } else if let Some(until) = book.rests(entry) {
        ("wait", "moon", w.t("calls-rests").with("time", at(until)))
    } else if let Way::Write(why) = way(entry, book) {
        ("wait", "moon", w.t(format!("calls-tag-{}", why.code())))
    } else if call.tries > 0 && call.done_at.is_none() {
        ("wait", "clock", w.t("calls-tried").with("count", call.tries))
    } else if call.has(Reason::SecondTouch) {
        ("late", "late", w.t("calls-put-right"))
    } else {
        return None;
    };
    Some(Tag { class, icon, text: text.to_string() })
}

/// One that was made or missed today.
#[derive(Template)]
#[template(path = "desk/done.html")]
pub(super) struct Done {
    id: CallId,
    order: i64,
    room: String,
    guest: String,
    why: String,
    /// "Tomás, 21:04"
    by: String,
    class: &'static str,
    icon: &'static str,
    outcome: String,
    note: String,
}

impl HtmlSafe for Done {}

impl Done {
    pub(super) fn of(entry: &Entry, book: &Book, w: Words) -> Self {
        let call = &entry.call;
        let at = w.when(call.done_at.unwrap_or(book.now), book.now);
        let by = match call.done_by {
            Some(by) => w
                .t("staff-done-by")
                .with("name", given_name(&book.team, by))
                .with("time", at)
                .to_string(),
            None => at,
        };
        let (class, icon, outcome) = match call.outcome {
            Some(outcome) => {
                let (class, icon) = match outcome {
                    Outcome::NotRight => ("wait", "rose"),
                    Outcome::PrefersNoCalls => ("wait", "moon"),
                    Outcome::ToTheirLiking
                    | Outcome::NoAnswer
                    | Outcome::Note
                    | Outcome::SeenTo => ("ok", "check"),
                };
                (class, icon, w.t(format!("calls-went-{}", outcome.code())))
            }
            None => ("late", "late", w.t("calls-missed")),
        };
        Self {
            id: call.id,
            order: -call.done_at.unwrap_or(book.now).timestamp(),
            room: entry.room().to_owned(),
            guest: entry.guest().to_owned(),
            why: why(entry, w),
            by,
            class,
            icon,
            outcome: outcome.to_string(),
            note: call.note.clone(),
        }
    }
}
