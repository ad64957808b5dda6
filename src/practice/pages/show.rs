//! Practice evenings: the one that is open, opening one, and what came of the last ones.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};

use crate::app::App;
use crate::play::Tempo;
use crate::practice::{self, LENGTHS, Practice, Summary, USUAL};
use crate::staff::{Bar, Role, Staff, Tab, Team, team};
use crate::web::{self, Frame, Page, Visit, Wrong};
use crate::words::{Phrase, Words};

/// How many evenings are remembered on the page.
const MOST: i64 = 10;

/// Of fewer answers than these, halves and tenths say nothing.
const SEVERAL: usize = 4;

#[derive(Template)]
#[template(path = "practice/practices.html")]
struct Practices {
    frame: Frame,
    bar: Bar,
    wrong: Vec<Wrong>,
    manager: bool,
    open: Option<Open>,
    tempos: Vec<Choice>,
    lengths: Vec<Choice>,
    held: Vec<Held>,
}

/// The evening that is open.
struct Open {
    who: Phrase,
    tempo: Phrase,
    until: Phrase,
}

struct Choice {
    code: String,
    name: String,
    say: Option<String>,
    chosen: bool,
}

/// An evening that was held.
struct Held {
    when: String,
    tempo: Phrase,
    /// "11 of 14 guests had an answer in time."
    answered: Phrase,
    waits: Option<Phrase>,
    right: Phrase,
    missed: Vec<Phrase>,
}

pub(super) async fn show(State(app): State<App>, visit: Visit, staff: Staff) -> web::Result {
    page(&app, &visit, &staff, Vec::new()).await
}

pub(super) async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    wrong: Vec<Wrong>,
) -> web::Result<Response> {
    let (w, now) = (staff.words(), app.clock.now());
    let mut db = app.db.acquire().await?;
    let team = team(&mut db, staff.property.id).await?;
    let open = practice::opened(&mut db, staff.property.id).await?;
    let held = practice::held(&mut db, staff.property.id, MOST).await?;
    let page = Practices {
        frame: Frame::new(visit, w),
        bar: Bar::new(staff, &team, Tab::Elsewhere),
        wrong,
        manager: staff.is(Role::Manager),
        open: open.map(|open| Open::of(&open, &team, w)),
        tempos: Tempo::ALL.map(|it| tempo(it, w)).into(),
        lengths: LENGTHS.map(|it| length(it, w)).into(),
        held: held.iter().filter_map(|it| Held::of(it, w, now)).collect(),
    };
    Ok(Page(page).into_response())
}

fn tempo(tempo: Tempo, w: Words) -> Choice {
    Choice {
        code: tempo.code().to_owned(),
        name: w.t(format!("practice-tempo-{}", tempo.code())).to_string(),
        say: Some(w.t(format!("practice-tempo-{}-say", tempo.code())).to_string()),
        chosen: tempo == Tempo::Calm,
    }
}

fn length(minutes: i64, w: Words) -> Choice {
    Choice {
        code: minutes.to_string(),
        name: w.t("practice-minutes").with("count", minutes).to_string(),
        say: None,
        chosen: minutes == USUAL,
    }
}

impl Open {
    fn of(open: &Practice, team: &Team, w: Words) -> Self {
        let name = team.get(open.opened_by).map_or("", |colleague| &colleague.given_name);
        Self {
            who: w.t("practice-invited").with("name", name),
            tempo: w.t(format!("practice-tempo-{}", open.tempo.code())),
            until: w.t("practice-until").with("time", w.clock(open.ends_at)),
        }
    }
}

impl Held {
    fn of(held: &Practice, w: Words, now: DateTime<Utc>) -> Option<Self> {
        let Summary { asked, answered, in_time, half, nine, right, missed } =
            held.summary.as_ref()?;
        let several = half.zip(*nine).filter(|_| *answered >= SEVERAL);
        let waits = several.map(|(half, nine)| {
            w.t("practice-waits").with("half", minutes(half)).with("nine", minutes(nine))
        });
        let why = |missed: &practice::Missed| {
            let why = missed.why.replace('_', "-");
            w.t(format!("practice-missed-{why}")).with("guest", &missed.guest)
        };
        Some(Self {
            when: w.when(held.opened_at, now),
            tempo: w.t(format!("practice-tempo-{}", held.tempo.code())),
            answered: w.t("practice-in-time").with("count", *in_time).with("all", *asked),
            waits,
            right: w.t("practice-right").with("count", *right),
            missed: missed.iter().map(why).collect(),
        })
    }
}

/// As a clock shows it: minutes and seconds.
fn minutes(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
