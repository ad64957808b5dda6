//! What colleagues wrote to a guest instead of ringing: at the top of their home.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::ids::{MessageId, RequestId};
use crate::journal::Change;
use crate::staff::{Face, Team};
use crate::stays::{Guest, letters};
use crate::text::lines;
use crate::words::Words;

/// The letters of the whole stay, the newest first.
#[derive(Template)]
#[template(path = "requests/guest/letters.html")]
pub(super) struct Letters {
    w: Words,
    letters: Vec<Letter>,
}

impl HtmlSafe for Letters {}

struct Letter {
    id: MessageId,
    /// Where the guest may answer.
    request: Option<RequestId>,
    lines: Vec<String>,
    language: String,
    face: Face,
    /// "Tomás Reyes, front desk, 21:40"
    signed: String,
}

impl Letters {
    pub(super) async fn read(
        db: &mut PgConnection,
        guest: &Guest,
        team: &Team,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let w = guest.words();
        let letters = letters::of_stay(db, guest.property.id, guest.stay).await?;
        let letter = |it: letters::Letter| {
            let colleague = team.get(it.by)?;
            let signed = w
                .t("guest-letter-signed")
                .with("name", &colleague.name)
                .with("department", colleague.department.name(w))
                .with("time", w.when(it.at, now));
            Some(Letter {
                id: it.id,
                request: it.request,
                lines: lines(&it.body),
                language: it.language,
                face: Face::new(&colleague.name, colleague.face.as_deref(), "s"),
                signed: signed.to_string(),
            })
        };
        Ok(Self { w, letters: letters.into_iter().filter_map(letter).collect() })
    }
}

/// Whether somebody wrote.
pub(super) fn concerns(change: &Change) -> bool {
    change.kind == "written_to"
}
