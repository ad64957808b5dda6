//! One that is put right: the four steps, the forms of the current one, and what stands beside it.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;

use super::book::Entry;
use super::gift::Gift;
use super::steps::Steps;
use super::told::{self, Told};
use super::{is_theirs, theirs, touch};
use crate::app::App;
use crate::desk::pages::given_name;
use crate::exceptions::{self, About, Typed, YesForm};
use crate::ids::{MessageId, NoteId, RecoveryId, RequestId, StaffId};
use crate::recovery::{self, Cause};
use crate::requests::{Clock, Risen, morning, set_apart};
use crate::staff::{self, Bar, Role, Staff, Tab, Team};
use crate::stays;
use crate::web::{self, Fields, Frame, Page, Visit, Wrong, said_of};
use crate::words::{Phrase, Words};

#[derive(Template)]
#[template(path = "desk/right/page.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that the page shows or not")]
struct Show {
    frame: Frame,
    bar: Bar,
    risen: Risen,
    clock: Clock,
    id: RecoveryId,
    room: String,
    title: String,
    lang: &'static str,
    about: String,
    whose: String,
    late: Option<String>,
    /// Whether there is somebody to ring.
    here: bool,
    open: bool,
    /// Whether they may take it: it is nobody's, or they were asked to.
    takes: bool,
    /// Who was asked to take it on.
    handed: Option<String>,
    mine: bool,
    manages: bool,
    steps: Steps,
    gift: Option<Gift>,
    /// When somebody asks whether it is right, as the form suggests it.
    touch: Option<touch::Suggested>,
    yes: Option<YesForm>,
    told: Vec<Told>,
    /// What it began with, for the rule that got in the way.
    request: Option<RequestId>,
    /// To whom it may be handed.
    colleagues: Vec<(StaffId, String)>,
    keeper: String,
    message_id: MessageId,
    note_id: NoteId,
    sorry: String,
    starters: Vec<Starter>,
    typed: Fields,
    wrong: Vec<Wrong>,
    refused: Option<String>,
    /// What they had typed when somebody else was faster.
    kept: Vec<String>,
    /// Whether closing it gives up something that was chosen.
    drops: bool,
    /// What in an apology defends or praises the house.
    flagged: Vec<String>,
    closed: Option<String>,
}

/// How an apology may begin.
struct Starter {
    nth: usize,
    name: String,
    text: String,
}

impl Show {
    fn err(&self, field: &str) -> Option<Phrase> {
        said_of(&self.wrong, field).map(|say| self.frame.w.say(say))
    }

    fn was(&self, field: &str) -> &str {
        self.typed.get(field)
    }
}

/// What became of what somebody pressed.
#[derive(Default)]
pub(super) struct Tried {
    pub(super) fields: Fields,
    /// Which beginning of an apology they chose, where there is no script.
    pub(super) begins: Option<usize>,
    pub(super) wrong: Vec<Wrong>,
    pub(super) refused: Option<String>,
    pub(super) flagged: Vec<String>,
    pub(super) yes: Option<Typed>,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Path(id): Path<RecoveryId>,
) -> web::Result {
    page(&app, &visit, &staff, id, Tried::default()).await
}

/// The page, with what became of what was tried.
pub(super) async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    id: RecoveryId,
    tried: Tried,
) -> web::Result {
    let (now, w, house) = (app.clock.now(), staff.words(), &staff.property);
    let mut db = app.db.acquire().await?;
    let recovery = theirs(recovery::find(&mut db, house.id, id).await?, staff)?;
    let team = staff::team(&mut db, house.id).await?;
    let entry = Entry::read(&mut db, house.id, recovery).await?;
    let course = entry.recovery.course;
    let open = course.closed_at.is_none();
    let mine = course.owner == Some(staff.id);
    let steps = Steps::read(&mut db, &entry, (staff, &team), now).await?;
    let about =
        About { stay: entry.recovery.stay, request: entry.recovery.request, recovery: Some(id) };
    let case = exceptions::case(about.stay, about.request, about.recovery);
    let left = exceptions::left(&mut db, house.id, staff.id, case, house.today(now)).await?;
    let manager =
        exceptions::ring(&mut db, house.id, (staff.id, case, house.today(now)), left.now() + 1)
            .await?;
    let gift = if open && steps.gives() {
        let given = recovery::given_in(&mut db, house.id, entry.recovery.stay).await?;
        let listed = recovery::listed(&mut db, house).await?;
        Some(Gift::of((&listed, &given), (left, manager.as_deref()), &tried, staff))
    } else {
        None
    };
    let action = format!("/right/{id}/yes");
    let yes = YesForm::of(&mut db, (staff, &team), (action, about), tried.yes, now).await?;
    let bad = !tried.wrong.is_empty() || !tried.flagged.is_empty();
    let status = match (&tried.refused, bad) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, true) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, false) => StatusCode::OK,
    };
    let starters = if mine { starters(&entry, staff, app) } else { Vec::new() };
    let sorry = begun(&starters, tried.fields.get("sorry"), tried.begins);
    let page = Show {
        frame: Frame::new(visit, w),
        bar: Bar::new(staff, &team, Tab::Right),
        risen: Risen::of(&mut db, staff, now).await?,
        clock: Clock::new(format!("/right/{id}"), w, now).until(morning(house, now)),
        id,
        room: entry.room().to_owned(),
        title: entry.title(w),
        lang: entry.lang(w),
        about: about_party(&entry, staff, app),
        whose: entry.whose(&team, w, now),
        late: entry.late(w, now).filter(|_| open),
        // A practice house has the numbers of the real one, and nobody there is to be rung.
        here: entry.party.is_some() && staff.practice.is_none(),
        open,
        takes: open && (course.owner.is_none() || course.handed_to == Some(staff.id)),
        handed: handed(&entry, (staff, &team)).filter(|_| open),
        mine: mine && open,
        manages: staff.is(Role::Manager) && open,
        touch: touch::suggested(&mut db, &entry, house, now).await?,
        told: told::of(&mut db, &entry, (&team, w), now).await?,
        request: entry.requests.first().map(|request| request.id),
        colleagues: colleagues(&team, course.owner),
        keeper: staff.keeper(),
        message_id: MessageId::new(),
        note_id: NoteId::new(),
        sorry,
        starters,
        steps,
        gift,
        yes: (open && is_theirs(&entry.recovery, staff)).then_some(yes),
        kept: if tried.refused.is_some() { kept(&tried.fields) } else { Vec::new() },
        drops: course.owes_gift() && course.left_at.is_none(),
        typed: tried.fields,
        wrong: tried.wrong,
        refused: tried.refused,
        flagged: tried.flagged,
        closed: closed(&entry, &team, w, app),
    };
    Ok((status, Page(page)).into_response())
}

/// "Mr Lindqvist, night 3 of 4."
fn about_party(entry: &Entry, staff: &Staff, app: &App) -> String {
    let w = staff.words();
    let guest = set_apart(entry.guest());
    let Some(party) = &entry.party else {
        return w.t("right-departed").with("guest", guest).to_string();
    };
    let today = staff.property.today(app.clock.now());
    let (night, nights) = stays::night(party.arrives_on, party.departs_on, today);
    w.t("right-party")
        .with("guest", guest)
        .with("night", w.t("staff-night").with("night", night).with("nights", nights))
        .to_string()
}

/// That somebody was asked to take it on, and has not yet.
fn handed(entry: &Entry, (staff, team): (&Staff, &Team)) -> Option<String> {
    let (to, w) = (entry.recovery.course.handed_to?, staff.words());
    Some(if to == staff.id {
        w.t("right-handed-you").to_string()
    } else {
        w.t("right-handed").with("name", given_name(team, to)).to_string()
    })
}

/// All that was typed into a form that is not taken any more.
fn kept(fields: &Fields) -> Vec<String> {
    let typed =
        ["sorry", "fixed", "own", "card", "heard", "note", "reason"].map(|it| fields.get(it));
    typed.into_iter().filter(|it| !it.trim().is_empty()).map(ToOwned::to_owned).collect()
}

/// That it is over, and how.
fn closed(entry: &Entry, team: &Team, w: Words, app: &App) -> Option<String> {
    let course = &entry.recovery.course;
    let time = w.when(course.closed_at?, app.clock.now());
    Some(match (course.closed_by, &entry.recovery.closing_words) {
        (Some(by), Some(words)) => w
            .t("right-closed-by")
            .with("name", given_name(team, by))
            .with("time", time)
            .with("words", words)
            .to_string(),
        _ => w.t("right-closed").with("time", time).to_string(),
    })
}

fn colleagues(team: &Team, owner: Option<StaffId>) -> Vec<(StaffId, String)> {
    let others = team.here().into_iter().filter(|colleague| Some(colleague.id) != owner);
    others.map(|colleague| (colleague.id, colleague.name.clone())).collect()
}

/// What was typed so far. A beginning that somebody chose stands behind it, and in the place of another
/// beginning.
fn begun(starters: &[Starter], typed: &str, begins: Option<usize>) -> String {
    let Some(begun) = begins.and_then(|nth| starters.get(nth)) else { return typed.to_owned() };
    let own = starters.iter().all(|it| it.text.trim() != typed.trim());
    if own && !typed.trim().is_empty() {
        return format!("{}\n{}", typed.trim_end(), begun.text);
    }
    begun.text.clone()
}

/// Beginnings that admit it straight out, in the guest's language. A person edits and sends them.
fn starters(entry: &Entry, staff: &Staff, app: &App) -> Vec<Starter> {
    let ours = staff.words();
    let reads = entry.party.as_ref().and_then(|party| party.language.parse().ok());
    let theirs = staff.property.words(reads.unwrap_or(staff.language));
    let (it, course) = (&entry.recovery, &entry.recovery.course);
    // Whether they told us before is known of what went wrong by itself; of a complaint a person knows.
    let again = entry.requests.len() > 1 || course.not_right > 0 || it.cause == Cause::Complaint;
    let again = again.then_some("again");
    let keys = std::iter::once(it.cause.code()).chain(again).chain(["plain"]);
    let made = |(nth, key): (usize, &str)| {
        let text = theirs
            .t(format!("right-starter-{key}"))
            .with("greeting", theirs.greeting(entry.guest(), app.clock.now()))
            .with("name", &staff.given_name)
            .to_string();
        Starter {
            nth,
            name: ours.t(format!("right-starter-{key}-name")).to_string(),
            // The marks that set names apart would be typed around unseen.
            text: text.replace(['\u{200F}', '\u{2068}', '\u{2069}'], ""),
        }
    };
    keys.enumerate().map(made).collect()
}
