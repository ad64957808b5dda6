//! What the next shift inherits, by what has to be done about it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::line::{Line, Scene};
use crate::calls::{self, Call};
use crate::ids::{PropertyId, RequestId};
use crate::misses::{self, Miss};
use crate::notes;
use crate::promises::Urgency;
use crate::requests::{self, Request, State, Target, Told, questions};
use crate::staff::{Department, Staff, Team};

/// Things of one kind.
pub(super) struct Section {
    pub(super) title: String,
    /// What is said where there are none.
    pub(super) none: String,
    pub(super) lines: Vec<Line>,
}

/// The kinds, in the order in which they are read.
const KINDS: [&str; 7] = ["new", "promised", "way", "parked", "asked", "urgent", "planned"];

/// Where a request belongs; none: nobody has to do anything about it.
fn kind(request: &Request) -> Option<&'static str> {
    match request.state {
        State::Filed { .. } => Some("new"),
        State::Confirmed { .. } => Some("promised"),
        State::UnderWay { .. } => Some("way"),
        State::Parked { .. } => Some("parked"),
        State::Clarifying { .. } | State::Offered { .. } => Some("asked"),
        State::Delivered { .. } if request.urgency == Urgency::Urgent => Some("urgent"),
        State::Scheduled { .. } => Some("planned"),
        State::Delivered { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => None,
    }
}

/// Everything, or what belongs to one department.
pub(super) async fn all(
    db: &mut PgConnection,
    staff: &Staff,
    team: &Team,
    department: Option<Department>,
    now: DateTime<Utc>,
) -> sqlx::Result<Vec<Section>> {
    let house = &staff.property;
    let calls = calls::due(db, house.id).await?;
    let misses = misses::since(db, house.id, house.beginning(house.today(now))).await?;
    let about = calls.iter().flat_map(Call::requests);
    let known = known(db, house.id, about.chain(misses.iter().map(|miss| miss.request))).await?;
    let scene = scene(db, staff, team, (&known, now)).await?;
    let wanted = |id: &RequestId| {
        let request = known.get(id)?;
        department.is_none_or(|department| department == request.department).then_some(request)
    };
    let mut found: Vec<&Request> = known.keys().filter_map(wanted).collect();
    found.sort_by_key(|request| (due(request), request.id));
    let mut sections = KINDS
        .map(|name| {
            let lines = found.iter().filter(|request| kind(request) == Some(name));
            section(name, lines.map(|request| Line::of(request, &scene)).collect(), &scene)
        })
        .into_iter()
        .collect::<Vec<_>>();
    let (left, owed): (Vec<&Call>, Vec<&Call>) = calls.iter().partition(|call| call.left_open);
    let lines = |calls: Vec<&Call>| {
        let line = |call: &Call| Some(call_line(call, wanted(&call.request()?)?, &scene));
        calls.into_iter().filter_map(line).collect()
    };
    sections.insert(1, section("calls", lines(owed), &scene));
    sections.push(section("left", lines(left), &scene));
    let missed = |miss: &Miss| Some(Line::miss(miss, wanted(&miss.request)?, &scene));
    sections.push(section("misses", misses.iter().filter_map(missed).collect(), &scene));
    Ok(sections)
}

/// What is open, and what these calls and misses are about.
async fn known(
    db: &mut PgConnection,
    property: PropertyId,
    about: impl Iterator<Item = RequestId>,
) -> sqlx::Result<HashMap<RequestId, Request>> {
    let open = requests::open(db, property).await?;
    let mut known: HashMap<_, _> = open.into_iter().map(|it| (it.id, it)).collect();
    for id in about {
        if !known.contains_key(&id) {
            let found = requests::find(db, Target { property, stay: None, id }).await?;
            known.extend(found.map(|request| (id, request)));
        }
    }
    Ok(known)
}

fn section(name: &str, lines: Vec<Line>, scene: &Scene<'_>) -> Section {
    let w = scene.w;
    Section {
        title: w.t(format!("handover-{name}")).with("count", lines.len()).to_string(),
        none: w.t(format!("handover-{name}-none")).to_string(),
        lines,
    }
}

fn call_line(call: &Call, request: &Request, scene: &Scene<'_>) -> Line {
    let w = scene.w;
    let line = Line::of(request, scene);
    let mut more = vec![line.stands.clone()];
    if call.due_at > scene.now {
        let time = w.when(call.due_at, scene.now);
        more.push(w.t("calls-not-before").with("time", time).to_string());
    }
    if !call.note.is_empty() {
        more.push(w.t("staff-quoted").with("words", &call.note).to_string());
    }
    let why = w.t(format!("calls-why-{}", call.reason().code())).to_string();
    Line { more, ..line.saying(why) }
}

/// The first first: by the time that counts.
fn due(request: &Request) -> DateTime<Utc> {
    match request.state {
        State::Scheduled { wanted, .. } => wanted,
        State::Filed { answer_by, .. } => answer_by,
        State::Confirmed { promise, .. } | State::UnderWay { promise, .. } => promise.by,
        State::Clarifying { since, .. } | State::Offered { since, .. } => since,
        State::Parked { until, .. } => until,
        State::Delivered { at, .. }
        | State::Settled { at, .. }
        | State::Cancelled { at }
        | State::Unmet { at, .. } => at,
    }
}

async fn scene<'a>(
    db: &mut PgConnection,
    staff: &Staff,
    team: &'a Team,
    (known, now): (&HashMap<RequestId, Request>, DateTime<Utc>),
) -> sqlx::Result<Scene<'a>> {
    let house = staff.property.id;
    let mut words = HashMap::new();
    let mut asked = HashMap::new();
    for question in questions::of_open_requests(db, house).await? {
        let messages = requests::messages(db, house, question.request).await?;
        let said = messages.into_iter().find(|said| said.id == question.message);
        words.extend(said.map(|said| (question.request, said.body)));
        asked.insert(question.request, question);
    }
    let ids: Vec<RequestId> = known.keys().copied().collect();
    let mut by_request: HashMap<RequestId, Vec<notes::Note>> = HashMap::new();
    for note in notes::of_open_requests(db, house, &ids).await? {
        if let Some(request) = note.request {
            by_request.entry(request).or_default().push(note);
        }
    }
    let w = staff.words();
    let hints = Told::good_to_know(db, house, known.values(), (team, w), now).await?;
    Ok(Scene { w, team, now, asked, questions: words, notes: by_request, hints })
}
