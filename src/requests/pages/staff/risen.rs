//! What waits and has risen to the reader: a strip above their page, live, and what their bell and
//! the badge of their tab go by.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::ears::{Call, Ears};
use super::owed::Ring;
use super::{levels, mended};
use crate::calls::{self, Call as Owed};
use crate::ids::{RequestId, Seq};
use crate::journal;
use crate::requests::{self, Request};
use crate::staff::{self, Staff, Team};
use crate::words::Words;

/// As many lines stand in the strip before one asks for all of them.
const AT_FIRST: usize = 3;

/// The strip of one reader. Its list has the id `risen`; a stream that carries [`Line`]s keeps it
/// up to date.
#[derive(Template)]
#[template(path = "requests/staff/risen.html")]
pub struct Risen {
    w: Words,
    ears: Ears,
    bell: bool,
    lines: Vec<Line>,
    /// Calls that are due: nothing to be seen, only heard.
    rings: Vec<Ring>,
    /// What is being put right, and late.
    mended: Vec<mended::Line>,
    /// From where it follows the board's own stream, on a page without one.
    follows: Option<Seq>,
}

impl HtmlSafe for Risen {}

impl Risen {
    /// Of a colleague, as it stands now.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn of(
        db: &mut PgConnection,
        staff: &Staff,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        // The journal first: a change in between is then shown twice rather than missed.
        let seen = journal::newest(db, staff.property.id).await?;
        let team = staff::team(db, staff.property.id).await?;
        let open = requests::open(db, staff.property.id).await?;
        let owed = calls::due(db, staff.property.id).await?;
        let risen = Self::among((&open, &owed), staff, &team, now);
        let mended = mended::Line::all(db, staff, now).await?;
        Ok(Self { follows: Some(seen), mended, ..risen })
    }

    /// On a page whose own stream carries the lines.
    #[must_use]
    pub fn carried(self) -> Self {
        Self { follows: None, ..self }
    }

    /// With what is being put right, and late.
    #[must_use]
    pub(super) fn with(self, mended: Vec<mended::Line>) -> Self {
        Self { mended, ..self }
    }

    /// Of what is open in the house, and of the calls that are owed.
    pub(super) fn among(
        (open, owed): (&[Request], &[Owed]),
        staff: &Staff,
        team: &Team,
        now: DateTime<Utc>,
    ) -> Self {
        let (w, ears) = (staff.words(), Ears::of(staff));
        let line = |request| Line::of(request, team, w, now).heard_by(&ears);
        let mut lines: Vec<Line> = open.iter().filter_map(line).collect();
        lines.sort_by_key(|line| line.order);
        let rings = Ring::all(owed, &ears, now);
        Self { w, ears, bell: staff.bell, lines, rings, mended: Vec::new(), follows: None }
    }

    /// How many there are below those that stand in the strip at first.
    fn beyond(&self) -> usize {
        let seen = self.lines.iter().filter(|line| line.seen).count() + self.mended.len();
        seen.saturating_sub(AT_FIRST)
    }

    /// "and 2 more"
    fn more(&self, count: &str) -> String {
        self.w.t("board-risen-more").with("count", count).to_string()
    }

    fn icon() -> &'static str {
        crate::web::asset("favicon-new.svg")
    }
}

/// One request in the strip: the same over the stream for all who read one language. Whom it
/// concerns, it says; the page leaves out what does not concern its reader.
#[derive(Template)]
#[template(path = "requests/staff/risen_line.html")]
pub(super) struct Line {
    id: RequestId,
    /// Nothing of it is to be heard any more.
    call: Option<Call>,
    /// Whether this reader sees it; else it only rings. Over the stream, the page finds out.
    seen: bool,
    order: i64,
    level: i16,
    /// It rings again whenever this is another.
    mark: String,
    room: String,
    title: String,
    lang: &'static str,
    /// "Nobody has answered since 20:48. The front desk has been told."
    say: String,
}

impl HtmlSafe for Line {}

impl Line {
    pub(super) fn of(request: &Request, team: &Team, w: Words, now: DateTime<Utc>) -> Self {
        let own = request.is_own_words();
        Self {
            id: request.id,
            call: Call::of(request, team),
            seen: true,
            // The highest first, and of those the longest wait.
            order: request.since.timestamp() - i64::from(request.level) * 100_000_000_000,
            level: request.level,
            mark: mark(request),
            room: request.room.clone(),
            title: request.title(w),
            lang: if own { request.language.code() } else { w.language.code() },
            say: said(request, team, w, now),
        }
    }

    /// The line as a reader with these ears has it, if it concerns them at all.
    fn heard_by(self, ears: &Ears) -> Option<Self> {
        let call = self.call.as_ref()?;
        let seen = call.shown.meet(ears);
        (seen || call.rings.meet(ears)).then_some(Self { seen, ..self })
    }

    fn class(&self) -> &'static str {
        if self.level > 1 { "sorry" } else { "brass" }
    }
}

/// How far it has risen, and when the guest last changed it.
fn mark(request: &Request) -> String {
    match request.amended_at {
        Some(at) => format!("{}-{}", request.level, at.timestamp_millis()),
        None => request.level.to_string(),
    }
}

fn said(request: &Request, team: &Team, w: Words, now: DateTime<Utc>) -> String {
    let risen = levels::said(request, team, w, now);
    let changed = request.amended_at.filter(|_| request.state.owner().is_some());
    let changed = changed.map(|at| w.t("changes-risen").with("time", w.when(at, now)).to_string());
    risen.into_iter().chain(changed).collect::<Vec<_>>().join(" ")
}

/// Whether the reader's bell rings, and how to change that.
#[derive(Template)]
#[template(path = "requests/staff/bell.html")]
pub(super) struct Bell {
    w: Words,
    on: bool,
    /// The page to come back to.
    back: String,
}

impl HtmlSafe for Bell {}

impl Bell {
    pub(super) fn of(staff: &Staff, back: String) -> Self {
        Self { w: staff.words(), on: staff.bell, back }
    }
}
