//! The call in the middle of the page: whom, why, what happened, how it stands, how to begin.

use askama::Template;
use askama::filters::HtmlSafe;
use sqlx::PgConnection;

use super::book::{Book, Entry};
use super::opening::Opening;
use super::row::why;
use super::waited::last_wait;
use super::way::way;
use crate::calls::Way;
use crate::desk::pages::given_name;
use crate::ids::{CallId, RequestId};
use crate::journal;
use crate::requests::{self, Known, Request, State, Told, set_apart};
use crate::staff::Staff;
use crate::stays;
use crate::words::Words;

/// All about one call but the form: the stream renews it, and what is typed stays.
#[derive(Template)]
#[template(path = "desk/current.html")]
pub(super) struct Current {
    w: Words,
    id: CallId,
    /// What the reader sees that it is about: goes along with the form, which the stream never touches.
    seen: Vec<String>,
    room: String,
    guest: String,
    /// "Night 3 of 5. Reads English. Say “oh-KAH-for”."
    about: String,
    why: String,
    dial: Dial,
    /// What was written down of a call that is over.
    note: String,
    /// What it is about, the latest first; only that is spread out.
    subjects: Vec<Subject>,
    /// What is good to know about the guest, each thing once.
    known: Vec<Known>,
    opening: Option<Opening>,
}

impl HtmlSafe for Current {}

/// Whether to ring.
enum Dial {
    /// And what to know before.
    Ring(Option<String>),
    /// Nobody rings, and why.
    Not(&'static str, String),
    /// Nobody is there to be rung.
    Nobody,
}

impl Dial {
    /// A practice house has the numbers of the real one: there nobody is rung.
    fn in_practice(self, staff: &Staff, guest: &str) -> Self {
        if !matches!(self, Self::Ring(_)) || staff.practice.is_none() {
            return self;
        }
        let say = staff.words().t("practice-dial").with("guest", set_apart(guest));
        Self::Not("people", say.to_string())
    }
}

/// What it is about.
struct Subject {
    id: RequestId,
    title: String,
    lang: &'static str,
    asked: String,
    steps: Vec<Told>,
    /// "Waited 11 minutes; Marta answered at 21:09."
    waited: Option<String>,
    stands: String,
    /// Whether it waits for the guest's answer.
    asks: bool,
}

impl Current {
    pub(super) async fn of(
        db: &mut PgConnection,
        entry: &Entry,
        book: &Book,
        staff: &Staff,
    ) -> sqlx::Result<Self> {
        let w = staff.words();
        let mut subjects = Vec::with_capacity(entry.requests.len());
        for request in &entry.requests {
            let happened = journal::of_request(db, request.property, request.id).await?;
            subjects.push(Subject::of(request, &happened, book, w));
        }
        let known = requests::known(db, &entry.requests, (&book.team, w), book.now).await?;
        let way = way(entry, book);
        let note = entry.call.done_at.map(|_| entry.call.note.clone()).unwrap_or_default();
        let rings = entry.call.done_at.is_none() && !way.writes();
        Ok(Self {
            w,
            id: entry.call.id,
            seen: entry.call.marks(),
            room: entry.room().to_owned(),
            guest: entry.guest().to_owned(),
            about: about(entry, book, staff),
            why: why(entry, w),
            dial: dial(entry, book, way, w).in_practice(staff, entry.guest()),
            note,
            subjects,
            known,
            opening: Opening::of(entry, staff, &book.team, book.now).filter(|_| rings),
        })
    }
}

fn about(entry: &Entry, book: &Book, staff: &Staff) -> String {
    let w = staff.words();
    let Some(party) = &entry.party else { return w.t("calls-departed").to_string() };
    let today = staff.property.today(book.now);
    let (night, nights) = stays::night(party.arrives_on, party.departs_on, today);
    let night = w.t("staff-night").with("night", night).with("nights", nights);
    let reads = w.t(format!("speaks-{}", party.language));
    let about = w.t("calls-party").with("night", night).with("language", reads).to_string();
    let say_as = entry.caller.say_as.as_str();
    if say_as.is_empty() {
        return about;
    }
    w.t("calls-say-as").with("about", about).with("name", say_as).to_string()
}

fn dial(entry: &Entry, book: &Book, way: Way, w: Words) -> Dial {
    let call = &entry.call;
    if let Some(at) = call.done_at {
        let time = w.when(at, book.now);
        let said = match (call.outcome, call.done_by) {
            (Some(outcome), Some(by)) => w
                .t("calls-made-by")
                .with("name", given_name(&book.team, by))
                .with("outcome", w.t(format!("calls-went-{}", outcome.code())))
                .with("time", time),
            _ if call.is_needless() => w.t("calls-needless-at").with("time", time),
            _ => w.t("calls-missed-at").with("time", time),
        };
        return Dial::Not("check", said.to_string());
    }
    let until = || w.clock(book.house.next(book.hours.quiet_until, book.now));
    let guest = || set_apart(entry.guest());
    match way {
        Way::Nobody => Dial::Nobody,
        Way::Ring => Dial::Ring(None),
        Way::Awake => Dial::Ring(Some(w.t("calls-awake").with("guest", guest()).to_string())),
        Way::RingAllTheSame => Dial::Ring(Some(w.t("calls-urgent-say").to_string())),
        Way::Rests(until) => {
            let until = w.when(until, book.now);
            Dial::Not("moon", w.t("calls-rests-say").with("time", until).to_string())
        }
        Way::Write(why) => {
            let say = w.t(format!("calls-write-{}", why.code())).with("guest", guest());
            Dial::Not("moon", say.with("time", until()).to_string())
        }
    }
}

impl Subject {
    fn of(request: &Request, happened: &[journal::Entry], book: &Book, w: Words) -> Self {
        let own = request.is_own_words();
        let asked = w.t("staff-asked").with("guest", set_apart(&request.guest));
        Self {
            id: request.id,
            title: request.title(w),
            lang: if own { request.language.code() } else { w.language.code() },
            asked: asked.with("time", w.when(request.filed_at, book.now)).to_string(),
            steps: requests::told(happened, (&book.team, w), book.now),
            waited: waited(request, happened, book, w),
            stands: requests::stands(request, &book.team, w, book.now),
            asks: matches!(request.state, State::Clarifying { .. } | State::Offered { .. }),
        }
    }
}

fn waited(request: &Request, happened: &[journal::Entry], book: &Book, w: Words) -> Option<String> {
    let wait = last_wait(happened)?;
    let said = match wait.answered {
        Some((at, by)) => w
            .t("calls-waited")
            .with("count", (at - wait.since).num_minutes())
            .with("name", given_name(&book.team, by))
            .with("time", w.when(at, book.now)),
        None if matches!(request.state, State::Filed { .. }) => {
            w.t("calls-waits").with("count", (book.now - wait.since).num_minutes())
        }
        None => return None,
    };
    Some(said.to_string())
}
