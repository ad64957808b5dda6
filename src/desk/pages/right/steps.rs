//! The four steps on the cord, with what was written and done at each.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::book::Entry;
use crate::calls;
use crate::desk::pages::given_name;
use crate::recovery::{self, Cause, Course, Gesture};
use crate::staff::{Face, Staff, Team};
use crate::text::lines;
use crate::words::Words;

/// The four steps.
pub(super) struct Steps {
    /// Which of them is the current one, from nought; none: it is over.
    current: Option<usize>,
    pub(super) letters: Vec<Letter>,
    pub(super) fixes: Vec<Fix>,
    pub(super) fixed: bool,
    pub(super) begun: bool,
    /// The guest said that the fix is right, and is asked once more.
    pub(super) agreed: Option<String>,
    /// What came meanwhile, as the form begins: a person confirms it.
    pub(super) brought: Option<String>,
    pub(super) gesture: Option<Chosen>,
    /// What the guest may choose from and has not.
    pub(super) offered: Vec<String>,
    /// "Somebody asks at 07:45."
    pub(super) touch: Option<String>,
    pub(super) heard: Option<String>,
}

/// What a colleague wrote to the guest.
pub(super) struct Letter {
    pub(super) when: String,
    pub(super) lines: Vec<String>,
    pub(super) language: String,
    pub(super) face: Face,
    pub(super) signed: String,
}

/// What was done.
pub(super) struct Fix {
    pub(super) when: String,
    pub(super) body: String,
    /// It did not help.
    pub(super) back: Option<String>,
}

/// Something the guest does not expect.
pub(super) struct Chosen {
    pub(super) name: String,
    pub(super) say: String,
    pub(super) card: String,
    /// "Given 21:10 by Joel."
    pub(super) given: Option<String>,
    /// It was closed without it.
    pub(super) never: bool,
}

impl Steps {
    pub(super) async fn read(
        db: &mut PgConnection,
        entry: &Entry,
        (staff, team): (&Staff, &Team),
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let (house, id, w) = (staff.property.id, entry.recovery.id, staff.words());
        let course = &entry.recovery.course;
        let letters = recovery::letters(db, house, id).await?;
        let letters = letters.into_iter().filter_map(|it| letter(it, team, w, now)).collect();
        let fixes = recovery::fixes(db, house, id).await?;
        let fixes = fixes.into_iter().map(|it| fix(it, team, w, now)).collect();
        let gestures = recovery::given(db, house, id).await?;
        let chosen = gestures.iter().find(|it| it.chosen_at.is_some());
        let waits = gestures.iter().filter(|it| it.chosen_at.is_none());
        Ok(Self {
            current: current(course),
            letters,
            fixes,
            fixed: course.fixed_at.is_some(),
            begun: course.begun_at.is_some(),
            agreed: agreed(course, team, w, now),
            brought: brought(entry, team, w, now),
            gesture: chosen.map(|it| gift(it, course, (staff, team), now)),
            offered: waits.map(|it| it.name(w)).collect(),
            touch: touch(db, entry, w, now).await?,
            heard: heard(course, team, w, now),
        })
    }

    /// Whether something is to be chosen or given.
    pub(super) fn gives(&self) -> bool {
        self.gesture.is_none() && self.current == Some(2)
    }

    /// The class of a step on the cord.
    pub(super) fn class(&self, nth: usize) -> &'static str {
        match self.current {
            Some(current) if current == nth => "now",
            Some(current) if current < nth => "next",
            Some(_) | None => "",
        }
    }

    /// Whether it is the current one.
    pub(super) fn is(&self, nth: usize) -> bool {
        self.current == Some(nth)
    }
}

/// "Marta brought it at 21:20."
fn brought(entry: &Entry, team: &Team, w: Words, now: DateTime<Utc>) -> Option<String> {
    let since = entry.recovery.since;
    let last = entry.requests.iter().rev().find_map(|request| {
        let (at, _) = request.state.delivered().filter(|(at, _)| *at >= since)?;
        Some((request, at))
    });
    let (request, at) = last?;
    let name = given_name(team, request.state.owner()?);
    let said = w.t("right-brought").with("name", name).with("time", w.when(at, now));
    Some(said.with("title", request.title(w)).to_string())
}

fn current(course: &Course) -> Option<usize> {
    if course.closed_at.is_some() {
        return None;
    }
    let done = [
        course.apologised_at.is_some(),
        course.fixed_at.is_some(),
        course.given_at.is_some(),
        false,
    ];
    done.into_iter().position(|done| !done)
}

fn letter(written: recovery::Written, team: &Team, w: Words, now: DateTime<Utc>) -> Option<Letter> {
    let by = team.get(written.by?)?;
    let place = by.department.name(w);
    let signed = if by.extension.is_empty() {
        w.t("staff-who").with("name", &by.name).with("department", place)
    } else {
        w.t("right-signed")
            .with("name", &by.name)
            .with("department", place)
            .with("extension", &by.extension)
    };
    Some(Letter {
        when: w.t("right-wrote").with("time", w.when(written.at, now)).to_string(),
        lines: lines(&written.body),
        language: written.language,
        face: Face::new(&by.name, by.face.as_deref(), "s"),
        signed: signed.to_string(),
    })
}

fn fix(done: recovery::Done, team: &Team, w: Words, now: DateTime<Utc>) -> Fix {
    let key = if done.done { "right-did" } else { "right-began" };
    let when = w.t(key).with("name", given_name(team, done.by)).with("time", w.when(done.at, now));
    let why = match done.taken_back_for {
        Some(Cause::Late | Cause::Refused) => "right-fix-back-else",
        Some(Cause::Complaint) => "right-fix-back-told",
        Some(Cause::NotRight) | None => "right-fix-back",
    };
    let back = |at| w.t(why).with("time", w.when(at, now)).to_string();
    Fix { when: when.to_string(), body: done.body, back: done.taken_back_at.map(back) }
}

fn gift(
    it: &Gesture,
    course: &Course,
    (staff, team): (&Staff, &Team),
    now: DateTime<Utc>,
) -> Chosen {
    let w = staff.words();
    let key = if it.by_guest { "right-guest-chose" } else { "right-chose" };
    let say = w
        .t(key)
        .with("name", given_name(team, it.by))
        .with("amount", staff.property.short_money(it.cost, w))
        .with("time", w.when(it.chosen_at.unwrap_or(now), now));
    let given = it.given_at.zip(it.given_by).map(|(at, by)| {
        let name = given_name(team, by);
        w.t("right-given").with("name", name).with("time", w.when(at, now)).to_string()
    });
    Chosen {
        name: it.name(w),
        say: say.to_string(),
        card: it.card.clone(),
        given,
        never: course.closed_at.is_some() && course.owes_gift(),
    }
}

/// "The front desk rings: tomorrow, 09:00." What was planned and is no longer owed, as it was planned.
async fn touch(
    db: &mut PgConnection,
    entry: &Entry,
    w: Words,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<String>> {
    let Some(planned) = entry.recovery.course.touch_at else { return Ok(None) };
    let touch = calls::touch(db, entry.recovery.property, entry.recovery.stay, now).await?;
    let (at, writes) = touch.map_or((planned, false), |touch| (touch.at, touch.writes));
    let key = if writes { "right-touch-letter" } else { "right-touch-at" };
    Ok(Some(w.t(key).with("time", w.when(at, now)).to_string()))
}

fn agreed(course: &Course, team: &Team, w: Words, now: DateTime<Utc>) -> Option<String> {
    let time = w.when(course.agreed_at?, now);
    Some(match course.agreed_by {
        Some(by) => {
            w.t("right-agreed-by").with("name", given_name(team, by)).with("time", time).to_string()
        }
        None => w.t("right-agreed").with("time", time).to_string(),
    })
}

fn heard(course: &Course, team: &Team, w: Words, now: DateTime<Utc>) -> Option<String> {
    let time = w.when(course.right_at?, now);
    Some(match course.heard_by {
        Some(by) => {
            w.t("right-heard-by").with("name", given_name(team, by)).with("time", time).to_string()
        }
        None => w.t("right-heard").with("time", time).to_string(),
    })
}
