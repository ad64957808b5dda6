//! What is being put right and is late: a line in the strip above every page of whoever should know.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::ears::{Ear, Ears};
use crate::ids::{PropertyId, RecoveryId, StaffId, StayId};
use crate::journal::Change;
use crate::recovery::{self, Awaited, Recovery};
use crate::requests::pages::words::set_apart;
use crate::requests::{self, Request, Target};
use crate::staff::Staff;
use crate::stays::{self, InHouse};
use crate::words::Words;

/// One line; the same over the stream for all who read one language.
#[derive(Template)]
#[template(path = "requests/staff/mended_line.html")]
pub(super) struct Line {
    id: RecoveryId,
    /// To whom it is shown, and for whom it rings; none: it leaves the strip.
    ears: Option<Ears>,
    order: i64,
    /// It rings again whenever this is another.
    level: i16,
    room: String,
    tab: String,
    /// "Mrs Okafor: nobody has said sorry. It should have been by 20:58."
    say: String,
}

impl HtmlSafe for Line {}

impl Line {
    fn of(
        it: &Recovery,
        (party, ears): (Option<&InHouse>, Option<Ears>),
        w: Words,
        now: DateTime<Utc>,
    ) -> Self {
        let guest = || set_apart(party.map_or("", |party| &party.guest));
        let say = match (late(it, now), handed(it)) {
            (Some((awaited, by)), _) => {
                let key = format!("right-late-{}", awaited.code());
                let said = w.t("right-risen").with("guest", guest());
                said.with("late", w.t(key).with("time", w.when(by, now))).to_string()
            }
            (None, Some(_)) => w.t("right-risen-handed").with("guest", guest()).to_string(),
            (None, None) => String::new(),
        };
        Self {
            id: it.id,
            ears,
            // After the requests that nobody has answered.
            order: it.since.timestamp(),
            level: it.level,
            room: party.map_or_else(String::new, |party| party.room.clone()),
            tab: w.t("right-tab").to_string(),
            say,
        }
    }

    /// Those that concern this colleague.
    pub(super) async fn all(
        db: &mut PgConnection,
        staff: &Staff,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Vec<Self>> {
        let (property, theirs) = (staff.property.id, Ears::of(staff));
        let mut risen = recovery::all_open(db, property).await?;
        risen.retain(|it| late(it, now).is_some() || handed(it).is_some());
        if risen.is_empty() {
            return Ok(Vec::new());
        }
        let about: Vec<_> = risen.iter().filter_map(|it| it.request).collect();
        let about = requests::find_all(db, property, &about).await?;
        let concerns = |it: Recovery| {
            let request = about.iter().find(|request| Some(request.id) == it.request);
            let ears = ears(&it, request, now).filter(|ears| ears.meet(&theirs))?;
            Some((it, ears))
        };
        let risen: Vec<_> = risen.into_iter().filter_map(concerns).collect();
        if risen.is_empty() {
            return Ok(Vec::new());
        }
        let parties = stays::in_house(db, property).await?;
        let line = |(it, ears): (Recovery, Ears)| {
            let party = parties.iter().find(|party| party.stay == it.stay);
            Self::of(&it, (party, Some(ears)), staff.words(), now)
        };
        Ok(risen.into_iter().map(line).collect())
    }
}

/// What is late, and was told.
fn late(it: &Recovery, now: DateTime<Utc>) -> Option<(Awaited, DateTime<Utc>)> {
    it.late(now).filter(|_| it.level > 0 && it.course.closed_at.is_none())
}

/// Who was asked to take it.
fn handed(it: &Recovery) -> Option<StaffId> {
    it.course.handed_to.filter(|_| it.course.closed_at.is_none())
}

/// Whom it concerns; none: nobody any more.
fn ears(it: &Recovery, request: Option<&Request>, now: DateTime<Utc>) -> Option<Ears> {
    let (late, handed) = (late(it, now), handed(it));
    let mut ears = Vec::new();
    if late.is_some() {
        ears.extend([Ear::Desk, Ear::Manager]);
        ears.extend(request.map(|request| Ear::Leads(request.department)));
        ears.extend(it.course.owner.map(Ear::Oneself));
    }
    ears.extend(handed.map(Ear::Oneself));
    (late.is_some() || handed.is_some()).then(|| Ears::those(ears))
}

/// What open pages hear of a change of what is put right.
pub(super) async fn heard(
    db: &mut PgConnection,
    change: &Change,
    w: Words,
    now: DateTime<Utc>,
) -> anyhow::Result<String> {
    let (property, Some(stay)) = (change.property, change.stay) else { return Ok(String::new()) };
    // The newest alone: one that was closed before has left the strip then.
    let Some(it) = newest(db, property, stay).await? else { return Ok(String::new()) };
    let request = match it.request {
        Some(id) => requests::find(db, Target { property, stay: None, id }).await?,
        None => None,
    };
    let party = stays::find(db, property, stay).await?;
    let ears = ears(&it, request.as_ref(), now);
    Ok(Line::of(&it, (party.as_ref(), ears), w, now).render()?)
}

async fn newest(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Option<Recovery>> {
    Ok(recovery::of_stay(db, property, stay).await?.pop())
}
