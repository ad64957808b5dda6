//! What stands beside the steps: saying yes, what the guest told us, and what others learn from it.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::book::Entry;
use super::told::{self, Told};
use crate::exceptions::{About, Typed, YesForm};
use crate::ids::{NoteId, RequestId, StaffId};
use crate::staff::{Staff, Team};
use crate::web;

/// What stands beside the steps.
pub(super) struct Beside {
    pub(super) yes: Option<YesForm>,
    pub(super) told: Vec<Told>,
    /// What it began with, for the rule that got in the way.
    pub(super) request: Option<RequestId>,
    /// To whom it may be handed.
    pub(super) colleagues: Vec<(StaffId, String)>,
    pub(super) note_id: NoteId,
}

impl Beside {
    pub(super) async fn read(
        db: &mut PgConnection,
        entry: &Entry,
        (staff, team): (&Staff, &Team),
        typed: Option<Typed>,
        now: DateTime<Utc>,
    ) -> web::Result<Self> {
        let it = &entry.recovery;
        let about = About { stay: it.stay, request: it.request, recovery: Some(it.id) };
        let action = format!("/right/{}/yes", it.id);
        let yes = if it.course.closed_at.is_none() {
            Some(YesForm::of(db, (staff, team), (action, about), typed, now).await?)
        } else {
            None
        };
        Ok(Self {
            yes,
            told: told::of(db, entry, (team, staff.words()), now).await?,
            request: entry.requests.first().map(|request| request.id),
            colleagues: colleagues(team, it.course.owner),
            note_id: NoteId::new(),
        })
    }
}

fn colleagues(team: &Team, owner: Option<StaffId>) -> Vec<(StaffId, String)> {
    let others = team.here().into_iter().filter(|colleague| Some(colleague.id) != owner);
    others.map(|colleague| (colleague.id, colleague.name.clone())).collect()
}
