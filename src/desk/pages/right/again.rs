//! A form that comes too late: the very same was sent before, or somebody else was faster.

use sqlx::PgConnection;

use super::gift;
use crate::recovery::{self, Recovery};
use crate::staff::Staff;
use crate::text::{CleanText, LONGEST};
use crate::web::Fields;

/// Whether it says what was done already, by the same colleague: then it is answered as done. Anything
/// else was not.
pub(super) async fn is_repeated(
    db: &mut PgConnection,
    it: &Recovery,
    (staff, fields): (&Staff, &Fields),
    deed: &str,
) -> sqlx::Result<bool> {
    let (house, me) = (it.property, staff.id);
    let typed = |field| CleanText::lines(fields.get(field), LONGEST).unwrap_or_default();
    let same = |field, kept: &str| typed(field).as_str() == kept;
    Ok(match deed {
        "take" | "hand-over" => true,
        "fix" => {
            let done = fields.get("do") != "begun";
            let fixes = recovery::fixes(db, house, it.id).await?;
            let standing = fixes.iter().filter(|fix| fix.taken_back_at.is_none());
            standing
                .filter(|fix| fix.by == me && fix.done == done)
                .any(|fix| same("fixed", &fix.body))
        }
        "give" => {
            let given = recovery::given(db, house, it.id).await?;
            let mine = given.iter().find(|given| given.given_by == Some(me));
            mine.is_some_and(|given| typed("card").is_empty() || same("card", &given.card))
        }
        "gesture" => {
            let listed = recovery::listed(db, &staff.property).await?;
            let ideas = gift::parse(fields, &listed, staff, false).unwrap_or_default();
            let given = recovery::given(db, house, it.id).await?;
            let chosen = given.iter().find(|given| given.chosen_at.is_some() && given.by == me);
            chosen.zip(ideas.first()).is_some_and(|(chosen, idea)| {
                let thing = chosen.code == idea.code && chosen.words == idea.words.as_str();
                thing && chosen.cost == idea.cost && same("card", &chosen.card)
            })
        }
        "heard" => {
            let letters = recovery::letters(db, house, it.id).await?;
            typed("heard").is_empty() || letters.iter().any(|it| same("heard", &it.body))
        }
        _ => false,
    })
}
