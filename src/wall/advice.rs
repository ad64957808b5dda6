//! What guests would change: who waits for an answer comes first.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, TimeDelta, Utc};

use crate::advice::{self, Advice, Reply};
use crate::app::App;
use crate::ids::AdviceId;
use crate::staff::{Bar, Desk, Staff, Tab, Team, given_name, team};
use crate::web::{self, Frame, Page, Visit, Wrong};
use crate::words::{Message, Words};

/// How far back the page reaches for what was answered.
const SHOWN: TimeDelta = TimeDelta::days(90);

#[derive(Template)]
#[template(path = "wall/advice.html")]
struct Book {
    frame: Frame,
    bar: Bar,
    waiting: Vec<Entry>,
    answered: Vec<Entry>,
    wrong: Vec<Wrong>,
}

/// What one guest would change.
struct Entry {
    id: AdviceId,
    room: String,
    guest: String,
    words: String,
    language: String,
    when: String,
    waits: Option<String>,
    has_left: bool,
    /// In which language the guest reads the answer, where it is not the reader's.
    reads: Option<String>,
    answer: Option<Said>,
    /// What came of it, as it came.
    outcomes: Vec<Said>,
    /// What stands in the form, and what is wrong with it.
    typed: String,
    say: Option<Message>,
}

struct Said {
    by: String,
    words: String,
    language: String,
}

/// Which form somebody sent that could not be taken, and why.
pub(super) struct Returned {
    pub(super) id: AdviceId,
    pub(super) words: String,
    pub(super) say: Message,
    pub(super) status: StatusCode,
}

/// GET /advice
pub(super) async fn show(State(app): State<App>, visit: Visit, Desk(staff): Desk) -> web::Result {
    page(&app, &visit, &staff, None).await
}

/// The page, with what became of what was tried.
pub(super) async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    returned: Option<Returned>,
) -> web::Result<Response> {
    let (now, w, house) = (app.clock.now(), staff.words(), staff.property.id);
    let mut db = app.db.acquire().await?;
    let team = team(&mut db, house).await?;
    let waiting = advice::open(&mut db, house).await?;
    let soon = now + TimeDelta::seconds(1);
    let mut answered = advice::between(&mut db, house, now - SHOWN, soon).await?;
    answered.retain(|it| it.answer.is_some());
    let entry = |advice: &Advice| Entry::of(advice, (&team, w), now, returned.as_ref());
    let page = Book {
        frame: Frame { path: "/advice".to_owned(), ..Frame::new(visit, w) },
        bar: Bar::new(staff, &team, Tab::Moments),
        waiting: waiting.iter().map(entry).collect(),
        answered: answered.iter().map(entry).collect(),
        wrong: returned.iter().map(|it| Wrong::new(place(it.id), it.say.clone())).collect(),
    };
    let status = returned.map_or(StatusCode::OK, |it| it.status);
    Ok((status, Page(page)).into_response())
}

fn place(id: AdviceId) -> String {
    format!("words-{id}")
}

impl Entry {
    fn of(
        advice: &Advice,
        (team, w): (&Team, Words),
        now: DateTime<Utc>,
        returned: Option<&Returned>,
    ) -> Self {
        let returned = returned.filter(|it| it.id == advice.id);
        let said = |reply: &Reply| {
            let by = w.t("staff-done-by").with("name", given_name(team, reply.by));
            Said {
                by: by.with("time", w.when(reply.at, now)).to_string(),
                words: reply.words.clone(),
                language: reply.language.clone(),
            }
        };
        let foreign = advice.language != w.language.code() && !advice.has_left;
        let speaks = || w.t(format!("speaks-{}", advice.language));
        let reads = foreign.then(|| w.t("staff-reads").with("language", speaks()).to_string());
        Self {
            id: advice.id,
            room: advice.room.clone(),
            guest: advice.guest.clone(),
            words: advice.words.clone(),
            language: advice.language.clone(),
            when: w.when(advice.at, now),
            waits: advice.answer.is_none().then(|| waited(now - advice.at, w)),
            has_left: advice.has_left,
            reads,
            answer: advice.answer.as_ref().map(said),
            outcomes: advice.outcomes.iter().map(said).collect(),
            typed: returned.map(|it| it.words.clone()).unwrap_or_default(),
            say: returned.map(|it| it.say.clone()),
        }
    }
}

/// "Waiting for 3 hours"
fn waited(long: TimeDelta, w: Words) -> String {
    let hours = long.num_hours();
    let (key, count) =
        if hours < 48 { ("advice-waits-hours", hours) } else { ("advice-waits-days", hours / 24) };
    w.t(key).with("count", count).to_string()
}
