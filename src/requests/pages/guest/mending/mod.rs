//! What is being put right for this guest: who has it, what they wrote, what the guest may choose, and
//! what comes next. Everything it says is so at this moment.

mod saying;
mod so_far;

use askama::Template;
use askama::filters::HtmlSafe;
use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use crate::calls;
use crate::ids::{GestureId, MessageId, RecoveryId, RequestId};
use crate::journal::Change;
use crate::misses;
use crate::recovery::{self, Gesture, Recovery};
use crate::requests::pages::guest::sentence::Sentence;
use crate::staff::{self, Face, Team};
use crate::stays::Guest;
use crate::text::lines;
use crate::web::Wrong;
use crate::words::{Message, Words};

use so_far::{about, closed, said, unfolds};

pub(in crate::requests::pages::guest) use saying::{chooses, says};

/// How long the guest reads that a manager closed it, where it is not opened again before.
const TOLD: TimeDelta = TimeDelta::days(1);

/// How long the guest who said that it is right reads our thanks.
const THANKED: TimeDelta = TimeDelta::minutes(15);

/// What is being put right, on home and on the request's page.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/mending.html")]
pub(in crate::requests::pages::guest) struct Mending {
    w: Words,
    it: Option<It>,
    /// On whose page it stands, and where the guest comes back to.
    request: Option<RequestId>,
    typed: Typed,
}

/// What the guest said and could not be taken as it was.
#[derive(Clone, Debug, Default)]
pub(in crate::requests::pages::guest) struct Typed {
    still: String,
    /// Where they came from.
    request: Option<RequestId>,
    wrong: Option<Message>,
    /// What has changed since their page was made: something else went wrong, or the choice is another.
    changed: Option<Message>,
}

impl Typed {
    /// What the page that shows it is answered with.
    pub(in crate::requests::pages::guest) fn status(&self) -> StatusCode {
        match (&self.wrong, &self.changed) {
            (Some(_), _) => StatusCode::UNPROCESSABLE_ENTITY,
            (None, Some(_)) => StatusCode::CONFLICT,
            (None, None) => StatusCode::OK,
        }
    }

    /// What is said at the top of that page.
    pub(in crate::requests::pages::guest) fn wrong(&self) -> Vec<Wrong> {
        self.wrong.iter().map(|say| Wrong::new("still", say.clone())).collect()
    }
}

impl HtmlSafe for Mending {}

#[derive(Clone, Debug)]
struct It {
    id: RecoveryId,
    /// Under which name a device keeps what was typed.
    keeper: String,
    message_id: MessageId,
    said: Vec<Sentence>,
    letters: Vec<Letter>,
    choose: Option<Choose>,
    /// It is right, as the guest said.
    is_right: bool,
    /// Whether the guest may say that it is right, or not.
    asks: bool,
    /// Nothing is asked: what a guest unfolds who says all the same that it is not right.
    unfolds: Option<String>,
}

#[derive(Clone, Debug)]
struct Letter {
    lines: Vec<String>,
    language: String,
    face: Face,
    signed: String,
}

#[derive(Clone, Debug)]
struct Choose {
    say: String,
    picks: Vec<(GestureId, String)>,
}

impl Mending {
    /// Of this guest; on a request's page only what is about that request.
    pub(in crate::requests::pages::guest) async fn read(
        db: &mut PgConnection,
        guest: &Guest,
        request: Option<RequestId>,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let (house, w) = (guest.property.id, guest.words());
        let nothing = Self { w, it: None, request, typed: Typed::default() };
        let newest = recovery::of_stay(db, house, guest.stay).await?.pop();
        let Some(open) = newest.filter(|it| shows(it, now)) else {
            return Ok(nothing);
        };
        if let Some(request) = request {
            let about = recovery::requests_of(db, house, &[open.id]).await?;
            if open.request != Some(request) && about.iter().all(|(_, it)| *it != request) {
                return Ok(nothing);
            }
        }
        let team = staff::team(db, house).await?;
        let letters = letters(db, &open, (request, &team, w)).await?;
        let gestures = recovery::given(db, house, open.id).await?;
        let course = &open.course;
        let about = if request.is_none() { about(db, &open, w).await? } else { Vec::new() };
        let touch = calls::touch(db, house, guest.stay, now).await?;
        Ok(Self {
            it: Some(It {
                id: open.id,
                keeper: guest.stay.to_string(),
                message_id: MessageId::new(),
                said: match course.closed_at {
                    None => [about, said(&open, (&gestures, touch), (&team, w), now)].concat(),
                    Some(at) => closed((&open, at), &gestures, (&team, guest), now),
                },
                is_right: course.closed_at.is_some() && course.closed_by.is_none(),
                letters,
                choose: choose(&open, &gestures, (&team, w)),
                asks: course.closed_at.is_none()
                    && course.fixed_at.is_some()
                    && course.right_at.is_none()
                    && !course.agrees(),
                unfolds: unfolds(course, w),
            }),
            ..nothing
        })
    }

    /// With what the guest typed.
    pub(in crate::requests::pages::guest) fn with(self, typed: Typed) -> Self {
        Self { request: typed.request.or(self.request), typed, ..self }
    }
}

/// What is being put right; and for a while what a manager closed before the guest said that it is, and
/// what is over because they did.
fn shows(it: &Recovery, now: DateTime<Utc>) -> bool {
    let course = &it.course;
    let told = if course.closed_by.is_some() { TOLD } else { THANKED };
    let heard = course.closed_by.is_some() || course.is_complete();
    course.closed_at.is_none_or(|at| heard && now < at + told)
}

/// Whether a change shows on it.
pub(in crate::requests::pages::guest) fn touches(change: &Change) -> bool {
    change.kind.starts_with("recovery_")
}

/// What colleagues wrote about it. Beside a request stands nothing that was written before it was part
/// of this: that was about something else.
async fn letters(
    db: &mut PgConnection,
    open: &Recovery,
    (request, team, w): (Option<RequestId>, &Team, Words),
) -> sqlx::Result<Vec<Letter>> {
    let since = match request {
        Some(request) => misses::joined_at(db, open.property, (request, open.id)).await?,
        None => None,
    };
    let written = recovery::letters(db, open.property, open.id).await?;
    let written = written.into_iter().filter(|it| since.is_none_or(|since| it.at >= since));
    Ok(written.filter_map(|it| letter(it, team, w)).collect())
}

fn letter(written: recovery::Written, team: &Team, w: Words) -> Option<Letter> {
    let by = team.get(written.by?)?;
    let signed = w.t("staff-who").with("name", &by.name).with("department", by.department.name(w));
    Some(Letter {
        lines: lines(&written.body),
        language: written.language,
        face: Face::new(&by.name, by.face.as_deref(), "s"),
        signed: signed.to_string(),
    })
}

/// What was offered and not chosen yet.
fn choose(open: &Recovery, gestures: &[Gesture], (team, w): (&Team, Words)) -> Option<Choose> {
    if open.course.closed_at.is_some() {
        return None;
    }
    let waits = gestures.iter().filter(|it| it.chosen_at.is_none() && it.offered_at.is_some());
    let picks: Vec<_> = waits.map(|it| (it.id, it.name(w))).collect();
    let by = gestures.first().and_then(|it| team.get(it.by));
    let by = by.filter(|_| !picks.is_empty() && open.course.gesture.is_none())?;
    let say = w.t("mend-choose").with("name", &by.given_name).to_string();
    Some(Choose { say, picks })
}
