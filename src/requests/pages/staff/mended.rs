//! What is being put right and is late: a line in the strip above every page of whoever should know.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::ears::{Ear, Ears};
use crate::ids::{PropertyId, RecoveryId};
use crate::journal::Change;
use crate::recovery::{self, Recovery};
use crate::requests::pages::words::set_apart;
use crate::requests::{self, Target};
use crate::staff::Staff;
use crate::stays;
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
    async fn of(
        db: &mut PgConnection,
        it: &Recovery,
        w: Words,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let property = it.property;
        let party = stays::find(db, property, it.stay).await?;
        let request = match it.request {
            Some(id) => requests::find(db, Target { property, stay: None, id }).await?,
            None => None,
        };
        let late = it.late(now).filter(|_| it.level > 0 && it.course.closed_at.is_none());
        let handed = it.course.handed_to.filter(|_| it.course.closed_at.is_none());
        let mut ears = Vec::new();
        if late.is_some() {
            ears.extend([Ear::Desk, Ear::Manager]);
            ears.extend(request.as_ref().map(|request| Ear::Leads(request.department)));
            ears.extend(it.course.owner.map(Ear::Oneself));
        }
        ears.extend(handed.map(Ear::Oneself));
        let guest = || set_apart(party.as_ref().map_or("", |party| &party.guest));
        let asked = || handed.map(|_| w.t("right-risen-handed").with("guest", guest()).to_string());
        let say = late.map(|(awaited, by)| {
            let key = format!("right-late-{}", awaited.code());
            w.t("right-risen")
                .with("guest", guest())
                .with("late", w.t(key).with("time", w.when(by, now)))
                .to_string()
        });
        let say = say.or_else(asked);
        Ok(Self {
            id: it.id,
            ears: say.is_some().then(|| Ears::those(ears)),
            // After the requests that nobody has answered.
            order: it.since.timestamp(),
            level: it.level,
            room: party.map_or_else(String::new, |party| party.room),
            tab: w.t("right-tab").to_string(),
            say: say.unwrap_or_default(),
        })
    }

    /// Those that concern this colleague.
    pub(super) async fn all(
        db: &mut PgConnection,
        staff: &Staff,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Vec<Self>> {
        let (w, theirs) = (staff.words(), Ears::of(staff));
        let mut lines = Vec::new();
        for it in recovery::all_open(db, staff.property.id).await? {
            if it.level == 0 && it.course.handed_to.is_none() {
                continue;
            }
            let line = Self::of(db, &it, w, now).await?;
            if line.ears.as_ref().is_some_and(|ears| ears.meet(&theirs)) {
                lines.push(line);
            }
        }
        Ok(lines)
    }
}

/// What open pages hear of a change of what is put right.
pub(super) async fn heard(
    db: &mut PgConnection,
    change: &Change,
    w: Words,
    now: DateTime<Utc>,
) -> anyhow::Result<String> {
    let Some(stay) = change.stay else { return Ok(String::new()) };
    let mut html = String::new();
    // The newest alone: one that was closed before has left the strip then.
    if let Some(it) = newest(db, change.property, stay).await? {
        html += &Line::of(db, &it, w, now).await?.render()?;
    }
    Ok(html)
}

async fn newest(
    db: &mut PgConnection,
    property: PropertyId,
    stay: crate::ids::StayId,
) -> sqlx::Result<Option<Recovery>> {
    Ok(recovery::of_stay(db, property, stay).await?.pop())
}
