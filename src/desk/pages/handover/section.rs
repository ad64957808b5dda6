//! What the next shift inherits, by what has to be done about it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::line::{Line, Scene};
use crate::calls::{self, Call};
use crate::desk::pages::right::book::Entry;
use crate::desk::pages::right::is_theirs;
use crate::ids::{PropertyId, RequestId, StayId};
use crate::misses::{self, Miss};
use crate::notes;
use crate::promises::Urgency;
use crate::recovery;
use crate::requests::{self, Request, State, Told, questions};
use crate::staff::{Department, Staff, Team};
use crate::stays::calling;

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
    let mut sections = requested(&known, department, &scene);
    let (left, owed): (Vec<&Call>, Vec<&Call>) = calls.iter().partition(|call| call.left_open);
    let alone = calls.iter().filter(|call| call.request().is_none());
    let alone: Vec<StayId> = alone.map(|call| call.stay).collect();
    let whom = calling::whoever(db, house.id, &alone).await?;
    let call = |call: &&Call| {
        let request = call.request().and_then(|id| known.get(&id));
        is_of(department, request)
            .then(|| Line::call(call, (request, whom.get(&call.stay)), &scene))
    };
    sections.insert(1, section("calls", owed.iter().filter_map(call).collect(), &scene));
    let right = put_right(db, staff, department, &scene).await?;
    if staff.answers_guests() || !right.is_empty() {
        sections.insert(2, section("right", right, &scene));
    }
    sections.push(section("left", left.iter().filter_map(call).collect(), &scene));
    let missed = |miss: &Miss| {
        let request = known.get(&miss.request).filter(|it| is_of(department, Some(it)))?;
        Some(Line::miss(miss, request, &scene))
    };
    sections.push(section("misses", misses.iter().filter_map(missed).collect(), &scene));
    Ok(sections)
}

/// Whether it belongs to that department, if only one is shown. What is about no request is the front
/// desk's.
fn is_of(department: Option<Department>, request: Option<&Request>) -> bool {
    let whose = request.map_or(Department::Desk, |request| request.department);
    department.is_none_or(|department| department == whose)
}

/// The requests, by what has to be done about them.
fn requested(
    known: &HashMap<RequestId, Request>,
    department: Option<Department>,
    scene: &Scene<'_>,
) -> Vec<Section> {
    let mut found: Vec<&Request> =
        known.values().filter(|request| is_of(department, Some(request))).collect();
    found.sort_by_key(|request| (due(request), request.id));
    let of_kind = |name| {
        let lines = found.iter().filter(|request| kind(request) == Some(name));
        section(name, lines.map(|request| Line::of(request, scene)).collect(), scene)
    };
    KINDS.into_iter().map(of_kind).collect()
}

/// What is being put right, as far as it is the reader's to see: what is late first.
async fn put_right(
    db: &mut PgConnection,
    staff: &Staff,
    department: Option<Department>,
    scene: &Scene<'_>,
) -> sqlx::Result<Vec<Line>> {
    let mut open = recovery::all_open(db, staff.property.id).await?;
    open.retain(|it| is_theirs(it, staff));
    let mut entries = Entry::read_all(db, staff.property.id, open).await?;
    entries.retain(|entry| is_of(department, entry.requests.first()));
    entries.sort_by_key(|entry| entry.recovery.late(scene.now).is_none());
    Ok(entries.iter().map(|entry| Line::right(entry, scene)).collect())
}

/// What is open, and what these calls and misses are about.
async fn known(
    db: &mut PgConnection,
    property: PropertyId,
    about: impl Iterator<Item = RequestId>,
) -> sqlx::Result<HashMap<RequestId, Request>> {
    let open = requests::open(db, property).await?;
    let mut known: HashMap<_, _> = open.into_iter().map(|it| (it.id, it)).collect();
    let over: Vec<RequestId> = about.filter(|id| !known.contains_key(id)).collect();
    let over = requests::find_all(db, property, &over).await?;
    known.extend(over.into_iter().map(|request| (request.id, request)));
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
    let asked = questions::of_open_requests(db, house).await?;
    let asked = asked.into_iter().map(|question| (question.request, question)).collect();
    let questions = questions::said_in_open(db, house).await?;
    let ids: Vec<RequestId> = known.keys().copied().collect();
    let mut by_request: HashMap<RequestId, Vec<notes::Note>> = HashMap::new();
    for note in notes::of_open_requests(db, house, &ids).await? {
        if let Some(request) = note.request {
            by_request.entry(request).or_default().push(note);
        }
    }
    let w = staff.words();
    let hints = Told::good_to_know(db, house, known.values(), (team, w), now).await?;
    let rings = staff.answers_guests();
    Ok(Scene { w, team, now, asked, questions, notes: by_request, hints, rings })
}
