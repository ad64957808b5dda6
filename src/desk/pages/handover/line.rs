//! One thing that the next shift inherits: where, what, who, by when, and what colleagues wrote.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use crate::calls::Call;
use crate::desk::pages::given_name;
use crate::desk::pages::right::book::Entry;
use crate::ids::RequestId;
use crate::misses::{Miss, Reason};
use crate::notes::Note;
use crate::promises::Urgency;
use crate::requests::questions::Asked;
use crate::requests::{self, How, Request, State};
use crate::staff::Team;
use crate::stays::calling::Whom;
use crate::words::Words;

/// What lines are made with, besides the requests.
pub(super) struct Scene<'a> {
    pub(super) w: Words,
    pub(super) team: &'a Team,
    pub(super) now: DateTime<Utc>,
    /// What waits for the guest.
    pub(super) asked: HashMap<RequestId, Asked>,
    /// Why not what was asked for, or what was asked, in words.
    pub(super) questions: HashMap<RequestId, String>,
    /// What colleagues wrote about it.
    pub(super) notes: HashMap<RequestId, Vec<Note>>,
    /// What is good to know about it, as on its card.
    pub(super) hints: HashMap<RequestId, Vec<String>>,
    /// Whether the reader sees the calls.
    pub(super) rings: bool,
}

/// One line.
pub(super) struct Line {
    /// Where there is more of it; none: the reader has no such page.
    pub(super) link: Option<String>,
    pub(super) room: String,
    /// Said below the title, unless it is the title.
    pub(super) guest: String,
    pub(super) title: String,
    pub(super) lang: &'static str,
    /// "Marta has it, by 21:10"
    pub(super) stands: String,
    /// What the guest wrote to it, and in which language.
    pub(super) words: Option<(String, &'static str)>,
    /// What is good to know, as on its card.
    pub(super) hints: Vec<String>,
    /// What else there is to know, in plain words.
    pub(super) more: Vec<String>,
    pub(super) tag: Option<Tag>,
    /// What colleagues wrote to each other, each with its name.
    pub(super) notes: Vec<String>,
}

/// What must not be overlooked.
pub(super) struct Tag {
    pub(super) class: &'static str,
    pub(super) icon: &'static str,
    pub(super) text: String,
}

impl Line {
    /// Of a request, with how it stands now.
    pub(super) fn of(request: &Request, scene: &Scene<'_>) -> Self {
        let w = scene.w;
        let own = request.is_own_words();
        let mut more = Vec::new();
        if let Some(words) = scene.questions.get(&request.id) {
            more.push(w.t("staff-quoted").with("words", words).to_string());
        }
        if let Some(asked) = scene.asked.get(&request.id) {
            let since = w.t("handover-asked-since").with("time", w.when(asked.asked_at, scene.now));
            more.push(since.to_string());
        }
        // While it is open, that is among the hints.
        let over = request.state.is_over() || matches!(request.state, State::Delivered { .. });
        if let Some(from) = request.moved_from.as_ref().filter(|_| over) {
            more.push(w.t("handover-moved").with("room", from).to_string());
        }
        // What is in the guest's own words has them as its title.
        let words = (!own && !request.words.is_empty()).then(|| {
            let said = w.t("staff-quoted").with("words", &request.words);
            (said.to_string(), request.language.code())
        });
        let notes = scene.notes.get(&request.id);
        let note = |note: &Note| {
            let said = w.t("handover-note").with("name", given_name(scene.team, note.by));
            said.with("words", &note.body).to_string()
        };
        Self {
            link: Some(format!("/board/requests/{}", request.id)),
            room: request.room.clone(),
            guest: request.guest.clone(),
            title: request.title(w),
            lang: if own { request.language.code() } else { w.language.code() },
            stands: stands(request, scene),
            words,
            hints: scene.hints.get(&request.id).cloned().unwrap_or_default(),
            more,
            tag: tag(request, scene),
            notes: notes.into_iter().flatten().map(note).collect(),
        }
    }

    /// The same, with other words about it.
    pub(super) fn saying(self, stands: String) -> Self {
        Self { stands, tag: None, ..self }
    }

    /// A call that is owed; of a request, if it is about one.
    pub(super) fn call(
        call: &Call,
        (request, whom): (Option<&Request>, Option<&Whom>),
        scene: &Scene<'_>,
    ) -> Self {
        let (w, now) = (scene.w, scene.now);
        let line = match request {
            Some(request) => Self::of(request, scene),
            None => Self::party(whom, w),
        };
        let mut more: Vec<String> = request.map(|_| line.stands.clone()).into_iter().collect();
        if call.due_at > now {
            let time = w.when(call.due_at, now);
            more.push(w.t("calls-not-before").with("time", time).to_string());
        }
        if !call.note.is_empty() {
            more.push(w.t("staff-quoted").with("words", &call.note).to_string());
        }
        let why = w.t(format!("calls-why-{}", call.reason().code())).to_string();
        let link = match request {
            Some(_) => line.link.clone(),
            None => scene.rings.then(|| format!("/calls/{}", call.id)),
        };
        Self { link, more, ..line.saying(why) }
    }

    /// What is being put right for somebody.
    pub(super) fn right(entry: &Entry, scene: &Scene<'_>) -> Self {
        let (w, now) = (scene.w, scene.now);
        let late = entry.late(w, now).filter(|_| entry.recovery.course.left_at.is_none());
        let more = if late.is_some() { Vec::new() } else { vec![entry.next(w, now)] };
        Self {
            link: Some(format!("/right/{}", entry.recovery.id)),
            room: entry.room().to_owned(),
            guest: entry.guest().to_owned(),
            title: entry.title(w),
            lang: entry.lang(w),
            stands: entry.whose(scene.team, w, now),
            words: None,
            hints: Vec::new(),
            more,
            tag: late.map(|text| Tag { class: "late", icon: "late", text }),
            notes: Vec::new(),
        }
    }

    /// Somebody, and nothing else.
    fn party(whom: Option<&Whom>, w: Words) -> Self {
        let (room, guest) = whom.map_or(("", ""), |whom| (&whom.room, &whom.guest));
        Self {
            link: None,
            room: room.to_owned(),
            guest: String::new(),
            title: guest.to_owned(),
            lang: w.language.code(),
            stands: String::new(),
            words: None,
            hints: Vec::new(),
            more: Vec::new(),
            tag: None,
            notes: Vec::new(),
        }
    }

    /// A miss of this request.
    pub(super) fn miss(miss: &Miss, request: &Request, scene: &Scene<'_>) -> Self {
        let (w, now) = (scene.w, scene.now);
        let at = w.when(miss.at, now);
        let promised = miss.promised_for.map_or_else(String::new, |at| w.when(at, now));
        let said = match miss.reason {
            Reason::Late => w.t("handover-miss-late").with("promised", promised),
            Reason::NotRight => w.t("handover-miss-not-right").with("time", at),
            Reason::Refused => w.t("handover-miss-refused").with("time", at),
        };
        let line = Self::of(request, scene);
        let more = vec![line.stands.clone()];
        Self { more, notes: Vec::new(), ..line.saying(said.to_string()) }
    }
}

fn stands(request: &Request, scene: &Scene<'_>) -> String {
    let (w, now) = (scene.w, scene.now);
    match request.state {
        State::Filed { .. } => {
            w.t("handover-unanswered").with("time", w.when(request.since, now)).to_string()
        }
        State::Delivered { by, at, how, .. } => {
            let how = match how {
                How::InHand => "staff-step-in-hand",
                How::AtTheDoor => "staff-step-at-the-door",
                How::InTheRoom => "staff-step-in-the-room",
            };
            w.t(how)
                .with("name", given_name(scene.team, by))
                .with("time", w.when(at, now))
                .to_string()
        }
        State::Scheduled { .. }
        | State::Confirmed { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::UnderWay { .. }
        | State::Parked { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => requests::stands(request, scene.team, w, now),
    }
}

fn tag(request: &Request, scene: &Scene<'_>) -> Option<Tag> {
    let due = match request.state {
        State::Filed { answer_by, .. } => Some(answer_by),
        State::Confirmed { promise, .. } | State::UnderWay { promise, .. } => Some(promise.by),
        State::Scheduled { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::Parked { .. }
        | State::Delivered { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => None,
    };
    let w = scene.w;
    if let Some(due) = due.filter(|due| *due < scene.now) {
        let minutes = (scene.now - due).num_minutes().max(1);
        let text = w.t("staff-age-late").with("count", minutes).to_string();
        return Some(Tag { class: "late", icon: "late", text });
    }
    (request.urgency == Urgency::Urgent && !request.state.is_over()).then(|| Tag {
        class: "wait",
        icon: "late",
        text: w.t("staff-hint-urgent").to_string(),
    })
}
