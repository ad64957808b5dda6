//! What a guest told us they would change, and what was answered, on the page and live.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::advice::{self, Advice, Reply};
use crate::staff::{self, Face, Team};
use crate::stays::Guest;
use crate::words::Words;

/// What they said, and what was answered: it changes live.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/advice_given.html")]
pub(super) struct Given {
    w: Words,
    entries: Vec<Entry>,
}

impl HtmlSafe for Given {}

#[derive(Clone, Debug)]
struct Entry {
    words: String,
    language: String,
    when: String,
    answer: Option<Letter>,
    /// What came of it, as it came.
    outcomes: Vec<Letter>,
}

/// What a colleague wrote, under their name.
#[derive(Clone, Debug)]
struct Letter {
    words: String,
    language: String,
    face: Face,
    signed: String,
}

impl Given {
    /// What this guest said.
    pub(super) async fn read(
        db: &mut PgConnection,
        guest: &Guest,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let (w, house) = (guest.words(), guest.property.id);
        let given = advice::of_stay(db, house, guest.stay).await?;
        let team = staff::team(db, house).await?;
        let entries = given.into_iter().map(|it| Entry::of(it, (&team, w), now)).collect();
        Ok(Self { w, entries })
    }
}

impl Entry {
    fn of(advice: Advice, (team, w): (&Team, Words), now: DateTime<Utc>) -> Self {
        let letter = |reply: Reply| {
            let by = team.get(reply.by);
            let (name, face) = by.map_or(("", None), |by| (by.name.as_str(), by.face.as_deref()));
            let signed = w.t("staff-done-by").with("name", name);
            Letter {
                words: reply.words,
                language: reply.language,
                face: Face::new(name, face, "s"),
                signed: signed.with("time", w.when(reply.at, now)).to_string(),
            }
        };
        Self {
            when: w.when(advice.at, now),
            words: advice.words,
            language: advice.language,
            answer: advice.answer.map(letter),
            outcomes: advice.outcomes.into_iter().map(letter).collect(),
        }
    }
}
