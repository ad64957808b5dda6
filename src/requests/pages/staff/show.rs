//! One request: what was said and done, what to do next, and what is good to know.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::card::{Asides, Scene};
use super::clock::{Clock, morning};
use super::deeds::{Answer, Maker, Sheet, Sheets, Tried};
use super::doing::{Doing, guarded};
use super::head::Head;
use super::others::{self, Other};
use super::risen::Risen;
use super::thread::{self, Item};
use super::{Which, target, yes};
use crate::app::App;
use crate::exceptions::{Typed, YesForm};
use crate::ids::{RecoveryId, RequestId, Seq};
use crate::journal;
use crate::requests::{self, Request, questions};
use crate::rules;
use crate::staff::{self, Bar, Staff, Tab, Team};
use crate::stays::{self, InHouse};
use crate::web::{self, Frame, Page, Visit, Wrong};

/// How many of the house's rules are offered.
const OFFERED: i64 = 6;

#[derive(Template)]
#[template(path = "requests/staff/request.html")]
struct Show {
    frame: Frame,
    bar: Bar,
    clock: Clock,
    /// What has risen to the reader; the page's own stream keeps it up to date.
    risen: Risen,
    seen: Seq,
    head: Head,
    thread: Vec<Item>,
    doing: Doing,
    rule: Sheet,
    /// What the reader may say yes to without asking.
    yes: YesForm,
    /// What is being put right for this guest.
    mending: Option<RecoveryId>,
    /// The rules that colleagues named here.
    rules: Vec<rules::Named>,
    others: Vec<Other>,
    /// What others did while somebody was writing.
    changes: Vec<String>,
    wrong: Vec<Wrong>,
    refused: Option<String>,
    /// Where the form stands that was not sent.
    back: Option<String>,
    /// Words of a form that is no longer offered.
    unsent: Vec<String>,
}

/// Which form somebody wants.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Begin {
    sheet: Option<String>,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Which(id): Which,
    Query(begin): Query<Begin>,
) -> web::Result {
    page(&app, &visit, &staff, id, (&begin, None)).await
}

/// What the page shows of the request and its guest.
struct Looked {
    seen: Seq,
    request: Request,
    team: Team,
    asides: Asides,
    stay: Option<InHouse>,
    thread: Vec<Item>,
    others: Vec<Other>,
    rules: Vec<rules::Named>,
    /// The rules that colleagues of this house named, the most named first.
    known: Vec<String>,
    changes: Vec<String>,
    /// What the guest was asked to choose from.
    choices: Vec<String>,
    /// When it goes back to the others, if its owner does not say that it is still theirs.
    lapses: Option<DateTime<Utc>>,
}

impl Looked {
    async fn at(app: &App, staff: &Staff, id: RequestId, since: Option<i32>) -> web::Result<Self> {
        let (now, house, w) = (app.clock.now(), &staff.property, staff.words());
        let mut db = app.db.acquire().await?;
        // The journal first: a change in between is then shown twice rather than missed.
        let seen = journal::newest(&mut db, house.id).await?;
        let found = requests::find(&mut db, target(staff, id)).await?;
        let request = found.ok_or(web::Error::NotFound)?;
        let team = staff::team(&mut db, house.id).await?;
        // Those of the whole house: the guest's other requests stand on the page as well.
        let today = house.beginning(house.today(now));
        let asides = Asides::of_house(&mut db, house.id, today, now).await?;
        let stay = stays::find(&mut db, house.id, request.stay).await?;
        let scene = Scene { w, team: &team, asides, now };
        let thread = thread::of(&mut db, &request, &scene).await?;
        let others = others::of(&mut db, house, &request, &scene).await?;
        let changes = match since {
            Some(since) => thread::changes(&mut db, &request, (since, staff.id), &scene).await?,
            None => Vec::new(),
        };
        let asked = questions::of_request(&mut db, house.id, id).await?;
        let choices = asked.into_iter().rfind(|asked| asked.closed_at.is_none());
        let rules = rules::of_request(&mut db, house.id, id).await?;
        let known = rules::named_before(&mut db, house.id, OFFERED).await?;
        let lapses = guarded(&mut db, &request, now).await?;
        let asides = scene.asides;
        let choices = choices.map(|asked| asked.choices).unwrap_or_default();
        Ok(Self {
            seen,
            request,
            team,
            asides,
            stay,
            thread,
            others,
            rules,
            known,
            changes,
            choices,
            lapses,
        })
    }
}

/// What became of what was tried, where its form stands on the page, and where it does not.
struct Told {
    wrong: Vec<Wrong>,
    back: Option<String>,
    unsent: Vec<String>,
}

impl Told {
    fn of(tried: Option<&Tried>, wrong: Vec<Wrong>, doing: &Doing) -> Self {
        match tried {
            Some(tried) if tried.code == "rule" || doing.offers(tried.code) => Self {
                back: (wrong.is_empty() && tried.begun().is_none())
                    .then(|| tried.place(doing.step.id)),
                wrong: wrong.iter().map(|wrong| tried.on_page(wrong)).collect(),
                unsent: Vec::new(),
            },
            Some(tried) => Self { wrong, back: None, unsent: tried.unsent() },
            None => Self { wrong, back: None, unsent: Vec::new() },
        }
    }
}

/// The page, with what became of what was tried.
pub(super) async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    id: RequestId,
    (begin, tried): (&Begin, Option<Tried>),
) -> web::Result {
    page_with(app, visit, staff, id, (begin, tried, None)).await
}

/// The same, also with a yes that was not said.
pub(super) async fn page_with(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    id: RequestId,
    (begin, tried, typed): (&Begin, Option<Tried>, Option<Typed>),
) -> web::Result {
    let (now, w) = (app.clock.now(), staff.words());
    let tried = tried.as_ref();
    let looked = Looked::at(app, staff, id, tried.and_then(Tried::told_since)).await?;
    let Looked { seen, request, team, asides, stay, thread, others, rules, changes, .. } = looked;
    let rests = asides.resting.get(&request.stay).copied();
    let scene = Scene { w, team: &team, asides, now };
    let maker = Maker { request: &request, staff, now, tried, rules: &looked.known };
    let wanted = begin.sheet.as_deref();
    let sheets = Sheets { maker, wanted, choices: &looked.choices, rests };
    let doing = Doing::of(&sheets, &scene, looked.lapses);
    let Answer { status, wrong, refused } = Answer::to(tried, &team, w);
    let Told { wrong, back, unsent } = Told::of(tried, wrong, &doing);
    let today = staff.property.today(now);
    let head = Head::of(&request, &scene, stay.as_ref().map(|stay| (stay, today)))
        .counting(&request, &scene);
    let (status, wrong) = match &typed {
        Some(typed) => (StatusCode::UNPROCESSABLE_ENTITY, typed.wrong.clone()),
        None => (status, wrong),
    };
    let mut db = app.db.acquire().await?;
    let about = yes::about(&mut db, &request).await?;
    let action = format!("/board/requests/{id}/yes");
    let yes = YesForm::of(&mut db, (staff, &team), (action, about), typed, now).await?;
    drop(db);
    let clock = Clock::new(format!("/board/requests/{id}"), w, now);
    let page = Show {
        frame: Frame::new(visit, w),
        bar: Bar::new(staff, &team, Tab::Requests),
        clock: clock.until(morning(&staff.property, now)),
        risen: Risen::of(&mut *app.db.acquire().await?, staff, now).await?.carried(),
        rule: sheets.rule(),
        yes,
        mending: about.recovery,
        seen,
        head,
        thread,
        doing,
        rules,
        others,
        changes,
        wrong,
        refused,
        back,
        unsent,
    };
    Ok((status, Page(page)).into_response())
}
