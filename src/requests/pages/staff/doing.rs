//! What the reader can do about a request as it stands: one large step, and the forms below it.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::card::Scene;
use super::changed;
use super::claim::Claim;
use super::deeds::{Form, Sheet, Sheets};
use super::levels;
use super::others::stands;
use crate::ids::{PropertyId, RequestId};
use crate::promises::{Urgency, minutes};
use crate::properties;
use crate::requests::pages::words::set_apart;
use crate::requests::{self, Request, State};
use crate::staff::{Face, Staff};
use crate::words::{Phrase, Words};

/// The part of the page where something is done.
#[derive(Template)]
#[template(path = "requests/staff/doing.html")]
pub(super) struct Doing {
    w: Words,
    guest: String,
    pub(super) step: Step,
    claim: Option<Box<Claim>>,
    reply: Option<Form>,
    sheets: Vec<Sheet>,
}

impl HtmlSafe for Doing {}

/// How it stands, and the next step for this reader. Renewed while they look at it: nothing in it
/// is typed.
#[derive(Template)]
#[template(path = "requests/staff/step.html")]
pub(super) struct Step {
    w: Words,
    house: PropertyId,
    pub(super) id: RequestId,
    version: i32,
    stands: String,
    /// How far the wait has risen.
    risen: Option<String>,
    /// Somebody else has it.
    theirs: Option<Theirs>,
    /// Its owner is asked whether it is still theirs.
    doubted: Option<String>,
    /// What the guest changed since its owner last did anything.
    changed: Option<String>,
    taps: Vec<Tap>,
    /// Whether the forms below were made before something was done.
    stale: bool,
}

impl HtmlSafe for Step {}

struct Theirs {
    face: Face,
    name: String,
    extension: String,
}

/// One press.
#[derive(Clone, Copy)]
struct Tap {
    code: &'static str,
    icon: &'static str,
    key: &'static str,
    /// Whether it is the large one.
    large: bool,
    /// Whether it leads to a page of its own.
    leads: bool,
}

impl Tap {
    const fn new(code: &'static str, icon: &'static str, key: &'static str) -> Self {
        Self { code, icon, key, large: false, leads: false }
    }

    const fn large(self) -> Self {
        Self { large: true, ..self }
    }
}

const START: Tap = Tap::new("start", "walk", "staff-start");
const DELIVER: Tap = Tap { leads: true, ..Tap::new("deliver", "check", "staff-deliver") };
const KEEP: Tap = Tap::new("keep", "check", "board-keep");
const SEEN: Tap = Tap::new("keep", "check", "changes-seen");
const HAND_BACK: Tap = Tap::new("hand-back", "repeat", "deeds-hand-back-send");
const RESUME: Tap = Tap::new("resume", "walk", "deeds-resume");
const VERIFY: Tap = Tap::new("verify", "rose", "deeds-verify");
const NOT_ON_THE_WAY: Tap = Tap::new("undo", "repeat", "deeds-undo-start");
const NOT_DELIVERED: Tap = Tap::new("undo", "repeat", "deeds-undo-deliver");

impl Doing {
    /// For this reader. `lapses` is when it goes back to the others.
    pub(super) fn of(
        sheets: &Sheets<'_>,
        scene: &Scene<'_>,
        lapses: Option<DateTime<Utc>>,
    ) -> Self {
        let maker = &sheets.maker;
        let (request, staff) = (maker.request, maker.staff);
        let free = matches!(request.state, State::Scheduled { .. } | State::Filed { .. });
        let claim = if free {
            Some(Claim::answering(maker))
        } else {
            can_take_over(request, staff, scene.now).then(|| Claim::taking_over(maker))
        };
        let writes = !free && !request.state.is_over();
        Self {
            w: scene.w,
            guest: set_apart(&request.guest),
            step: Step::of(request, staff, scene, lapses),
            claim: claim.map(Box::new),
            reply: writes.then(|| sheets.reply()),
            sheets: sheets.below(),
        }
    }

    /// Whether this form is on the page.
    pub(super) fn offers(&self, code: &str) -> bool {
        self.claim.as_ref().is_some_and(|claim| claim.is(code))
            || (code == "reply" && self.reply.is_some())
            || self.sheets.iter().any(|sheet| sheet.offers(code))
    }

    /// Whether what can be done first is to take over what is late.
    fn takes_over(&self) -> bool {
        self.claim.as_ref().is_some_and(|claim| claim.is("take-over"))
    }
}

/// Only what is late may be taken from a colleague.
fn can_take_over(request: &Request, staff: &Staff, now: DateTime<Utc>) -> bool {
    let late = request.state.live_promise().is_some_and(|promise| promise.by < now);
    late && request.state.owner() != Some(staff.id)
}

/// When a request whose owner was asked goes back to the others.
pub(super) async fn guarded(
    db: &mut PgConnection,
    request: &Request,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<DateTime<Utc>>> {
    let Some(doubted) = request.doubted_at else { return Ok(None) };
    let clocks = properties::clocks(db, request.property).await?;
    Ok(Some(doubted + minutes(requests::pace(request, &clocks, now).lapse)))
}

impl Step {
    pub(super) fn of(
        request: &Request,
        staff: &Staff,
        scene: &Scene<'_>,
        lapses: Option<DateTime<Utc>>,
    ) -> Self {
        let (w, now) = (scene.w, scene.now);
        let owner = request.state.owner();
        let mine = owner == Some(staff.id);
        let other = owner.filter(|_| !mine && !request.state.is_over());
        let theirs = other.and_then(|by| scene.team.get(by)).map(|colleague| Theirs {
            face: Face::new(&colleague.name, colleague.face.as_deref(), ""),
            name: colleague.given_name.clone(),
            extension: colleague.extension.clone(),
        });
        let doubted = lapses.filter(|_| mine).map(|at| {
            let time = w.when(at.max(now), now);
            w.t("deeds-doubted").with("time", time).to_string()
        });
        let changed = changed::said(request, scene);
        Self {
            w,
            house: request.property,
            id: request.id,
            version: request.version,
            stands: stands(request, scene),
            risen: levels::said(request, scene.team, w, now),
            theirs,
            taps: taps(request, staff, doubted.is_some(), changed.is_some()),
            changed,
            doubted,
            stale: false,
        }
    }

    fn label(&self, tap: &Tap) -> Phrase {
        self.w.t(tap.key)
    }

    /// After something happened while the page was open; `stale` if the forms below were made
    /// before something that changes what they are for.
    pub(super) fn after(self, stale: bool) -> Self {
        Self { stale, ..self }
    }
}

/// The large step first.
fn taps(request: &Request, staff: &Staff, doubted: bool, changed: bool) -> Vec<Tap> {
    let mine = request.state.owner() == Some(staff.id);
    let verifies = request.urgency == Urgency::Urgent && staff.answers_guests();
    let mut taps = match request.state {
        State::Confirmed { .. } if mine && doubted => {
            vec![KEEP.large(), START, DELIVER, HAND_BACK]
        }
        State::Confirmed { .. } if mine => vec![START.large(), DELIVER],
        State::UnderWay { .. } if mine => vec![DELIVER.large(), NOT_ON_THE_WAY],
        State::Parked { .. } if mine => vec![RESUME.large(), DELIVER],
        State::Delivered { .. } => {
            let verify = verifies.then_some(VERIFY.large());
            verify.into_iter().chain(mine.then_some(NOT_DELIVERED)).collect()
        }
        State::Scheduled { .. }
        | State::Filed { .. }
        | State::Confirmed { .. }
        | State::Clarifying { .. }
        | State::Offered { .. }
        | State::UnderWay { .. }
        | State::Parked { .. }
        | State::Settled { .. }
        | State::Cancelled { .. }
        | State::Unmet { .. } => Vec::new(),
    };
    if mine && changed && !doubted {
        taps.push(SEEN);
    }
    taps
}
