//! The standard on home: what comes next, in a few lines.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::super::sentence::Sentence;
use super::plan::Plan;
use super::said;
use crate::requests::standard::Standing;
use crate::stays::Guest;
use crate::words::Words;

/// How many lines there are at most.
const LINES: usize = 4;

/// The section, also live.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/standard/short.html")]
pub(in super::super) struct Short {
    w: Words,
    lines: Vec<Line>,
    /// How many there are beside these.
    more: Option<String>,
}

#[derive(Clone, Debug)]
struct Line {
    title: String,
    own: bool,
    when: Sentence,
}

impl HtmlSafe for Short {}

impl Short {
    /// Reads it.
    pub(in super::super) async fn read(
        db: &mut PgConnection,
        guest: &Guest,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let plan = Plan::read(db, guest, now).await?;
        let w = guest.words();
        // What comes first stands first; what does not come stands last.
        let mut coming: Vec<_> = plan.kept.iter().map(|kept| (plan.next(kept), kept)).collect();
        coming.sort_by_key(|(next, _)| next.unwrap_or(DateTime::<Utc>::MAX_UTC));
        let lines = coming.iter().take(LINES).map(|(next, kept)| line(kept, *next, &plan, w));
        let more = plan.kept.len().checked_sub(LINES).filter(|more| *more > 0);
        let more = more.map(|more| w.t("standard-and-more").with("count", more).to_string());
        Ok(Self { w, lines: lines.collect(), more })
    }
}

fn line(kept: &Standing, next: Option<DateTime<Utc>>, plan: &Plan, w: Words) -> Line {
    let preference = &kept.preference;
    let day = next.map(|next| plan.property.today(next));
    let changed = day.and_then(|day| kept.day(day)).and_then(|one| one.change.as_ref());
    let want = changed.map_or(&preference.want, |(want, _)| want);
    let when = match (next, day) {
        _ if preference.paused_at.is_some() => Sentence::plain(&w.t("standard-is-paused")),
        (Some(next), Some(day)) => {
            let phrase = said::about(w.t("standard-short"), day, plan, w);
            Sentence::at(&phrase, w.clock(next))
        }
        _ => Sentence::plain(&w.t("standard-no-more")),
    };
    Line { title: preference.title(want, w), own: preference.label.is_empty(), when }
}
