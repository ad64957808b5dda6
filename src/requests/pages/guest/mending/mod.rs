//! What is being put right for this guest: who has it, what they wrote, what the guest may choose, and
//! what comes next. Everything it says is so at this moment.

mod saying;

use askama::Template;
use askama::filters::HtmlSafe;
use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use crate::calls::{self, Touch};
use crate::ids::{GestureId, MessageId, RecoveryId, RequestId};
use crate::journal::Change;
use crate::misses;
use crate::recovery::{self, Course, Gesture, Recovery};
use crate::requests;
use crate::requests::pages::guest::sentence::Sentence;
use crate::staff::{self, Face, Team};
use crate::stays::Guest;
use crate::text::lines;
use crate::web::Wrong;
use crate::words::{Message, Words};

pub(in crate::requests::pages::guest) use saying::{chooses, says};

/// How long the guest reads that a manager closed it, where it is not opened again before.
const TOLD: TimeDelta = TimeDelta::days(1);

/// How long the guest who said that it is right reads our thanks.
const THANKED: TimeDelta = TimeDelta::minutes(15);

/// How many things a home names of what is put right.
const ABOUT: usize = 3;

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

/// What a guest may still say where nothing is asked of them.
fn unfolds(course: &Course, w: Words) -> Option<String> {
    let key = match course.closed_at {
        Some(_) if course.closed_by.is_none() => "mend-after-all",
        Some(_) => "mend-still",
        None if course.agrees() => "mend-after-all",
        None => return None,
    };
    Some(w.t(key).to_string())
}

/// Our thanks, and who stayed with it: whoever had it when the guest said that it is right.
fn thanks(course: &Course, team: &Team, w: Words) -> Sentence {
    let had_it = course.owned_since.zip(course.right_at).is_some_and(|(since, at)| since <= at);
    let owner = course.owner.filter(|_| had_it).and_then(|owner| team.get(owner));
    Sentence::plain(&match owner {
        Some(owner) => w.t("mend-thanks-to").with("name", &owner.given_name),
        None => w.t("mend-thanks"),
    })
}

/// Who closed it, and how to reach a person.
fn closed(
    (it, at): (&Recovery, DateTime<Utc>),
    gestures: &[Gesture],
    (team, guest): (&Team, &Guest),
    now: DateTime<Utc>,
) -> Vec<Sentence> {
    let w = guest.words();
    if it.course.closed_by.is_none() {
        return vec![thanks(&it.course, team, w)];
    }
    let by = it.course.closed_by.and_then(|by| team.get(by));
    let by = by.map_or("", |by| by.given_name.as_str());
    let mut said = vec![Sentence::at(&w.t("mend-closed").with("name", by), w.when(at, now))];
    let owed = gestures.iter().find(|it| it.by_guest && it.given_at.is_none());
    if let Some(owed) = owed.filter(|it| it.chosen_at.is_some()) {
        said.push(Sentence::naming(&w.t("mend-closed-without"), "gesture", owed.name(w)));
    }
    said.push(Sentence::dialling(&w.t("mend-closed-say"), guest.dials()));
    said
}

/// Whether a change shows on it.
pub(in crate::requests::pages::guest) fn touches(change: &Change) -> bool {
    change.kind.starts_with("recovery_")
}

fn name<'a>(open: &Recovery, team: &'a Team) -> Option<&'a str> {
    Some(&team.get(open.course.owner?)?.given_name)
}

fn said(
    open: &Recovery,
    (gestures, touch): (&[Gesture], Option<Touch>),
    (team, w): (&Team, Words),
    now: DateTime<Utc>,
) -> Vec<Sentence> {
    let course = &open.course;
    let at = |key: &'static str, at: DateTime<Utc>| Sentence::at(&w.t(key), w.when(at, now));
    let Some(name) = name(open, team) else {
        let by = open.awaited().first().map(|(_, by)| *by);
        return match by.filter(|by| *by > now) {
            Some(by) => vec![at("mend-nobody", by)],
            None => vec![Sentence::plain(&w.t("mend-nobody-late"))],
        };
    };
    let mut said = stands(open, name, w, now);
    let chosen = gestures.iter().find(|it| it.by_guest && it.chosen_at.is_some());
    if let Some(chosen) = chosen.filter(|it| it.given_at.is_none()) {
        let phrase = w.t("mend-chosen").with("name", name);
        said.push(Sentence::naming(&phrase, "gesture", chosen.name(w)));
    }
    // What the front desk is to do, not what somebody once planned.
    let asks = touch.filter(|touch| course.right_at.is_none() && touch.at > now);
    said.extend(asks.map(|touch| {
        at(if touch.writes { "mend-next-letter" } else { "mend-next-touch" }, touch.at)
    }));
    said
}

/// Who has it and how far it is, until the guest says that it is right; before they were given anything
/// they are asked once more.
fn stands(open: &Recovery, name: &str, w: Words, now: DateTime<Utc>) -> Vec<Sentence> {
    let course = &open.course;
    let at = |key: &'static str, at: DateTime<Utc>| Sentence::at(&w.t(key), w.when(at, now));
    if course.right_at.is_some() {
        return vec![Sentence::plain(&w.t("mend-thanks"))];
    }
    if let Some(agreed) = course.agreed_at {
        return vec![if course.agrees() {
            Sentence::plain(&w.t("mend-agreed").with("name", name))
        } else {
            at("mend-once-more", agreed)
        }];
    }
    if has_joined(open) {
        return vec![Sentence::plain(&w.t("mend-joined").with("name", name))];
    }
    let mut said = vec![Sentence::plain(&w.t("mend-owner").with("name", name))];
    said.extend(course.owned_since.map(|since| at("mend-since", since)));
    if let Some(fixed) = course.fixed_at {
        said.push(at("mend-fixed", fixed));
    } else if let Some(begun) = course.begun_at {
        said.push(at("mend-begun", begun));
    }
    said
}

/// Whether something else went wrong since its owner took it, and they have said and done nothing yet.
fn has_joined(open: &Recovery) -> bool {
    let course = &open.course;
    let idle = course.apologised_at.is_none() && course.begun_at.is_none();
    idle && course.not_right == 0 && course.owned_since.is_some_and(|since| since < open.since)
}

/// What it is about, where the page does not say so itself.
async fn about(db: &mut PgConnection, open: &Recovery, w: Words) -> sqlx::Result<Vec<Sentence>> {
    let ids = recovery::requests_of(db, open.property, &[open.id]).await?;
    let ids: Vec<RequestId> = ids.into_iter().map(|(_, request)| request).collect();
    let requests = requests::find_all(db, open.property, &ids).await?;
    let titles = requests.iter().take(ABOUT).map(|request| request.title(w));
    Ok(titles.map(|title| Sentence::naming(&w.t("mend-about"), "title", title)).collect())
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
