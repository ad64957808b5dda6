//! What came of a practice evening: about the evening, never about people.

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use super::{Practice, store};
use crate::ids::PropertyId;
use crate::overview::{Answers, HALF, NINE_IN_TEN};
use crate::{properties, requests};

/// Kept with the evening when all else is thrown away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// How much was asked for.
    pub asked: usize,
    /// How much of that a person answered, and how much in the time that the house gives itself.
    pub answered: usize,
    pub in_time: usize,
    /// Seconds until half of those who were answered had an answer, and nine in ten.
    pub half: Option<i64>,
    pub nine: Option<i64>,
    /// How many guests said "just right".
    pub right: usize,
    pub missed: Vec<Missed>,
}

/// Something to speak about afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missed {
    /// A guest of the script, as they want to be addressed.
    pub guest: String,
    /// Why, as in the language files: `late`, `not_right`, `refused`, `unanswered`.
    pub why: String,
}

/// What came of it so far.
pub(super) async fn of(
    db: &mut PgConnection,
    sandbox: PropertyId,
    practice: &Practice,
) -> sqlx::Result<Summary> {
    let clocks = properties::clocks(db, sandbox).await?;
    let asked = store::asked(db, sandbox).await?;
    let mut waits = Vec::new();
    let mut in_time = 0;
    let mut missed = store::missed(db, sandbox, practice.opened_at).await?;
    for one in &asked {
        let Some(answered) = one.answered_at else {
            missed.push(Missed { guest: one.guest.clone(), why: "unanswered".to_owned() });
            continue;
        };
        let wait = (answered - one.waits_since).num_seconds().max(0);
        let (wanted, target) = (one.wanted_for, one.target_minutes);
        let hurry = requests::hurry(one.urgency, wanted, target, one.waits_since);
        let answer = requests::paced(hurry, one.answer_minutes, &clocks).answer;
        in_time += usize::from(wait <= i64::from(answer) * 60);
        waits.push(wait);
    }
    waits.sort_unstable();
    let answered = waits.len();
    let waits = waits.into_iter().map(|wait| (wait, 1)).collect();
    let answers = Answers { waits, ..Answers::default() };
    Ok(Summary {
        asked: asked.len(),
        answered,
        in_time,
        half: answers.within(HALF),
        nine: answers.within(NINE_IN_TEN),
        right: asked.iter().filter(|one| one.right).count(),
        missed,
    })
}
