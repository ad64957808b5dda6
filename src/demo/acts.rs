//! The acts of the evening, carried out through the product's own verbs.

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::evening::{self, Act, Scene};
use super::house::PARTIES;
use super::seed::Made;
use crate::ids::{MessageId, RequestId};
use crate::promises::Promise;
use crate::requests::questions::Question;
use crate::requests::{self, Along, Command, Deed, How, Note, Says, Target, Terms};
use crate::rules::InTheWay;
use crate::text::{CleanText, LONGEST};
use crate::words::Language;

/// What somebody did, through the same verbs as everybody's.
pub(super) async fn perform(
    db: &mut PgConnection,
    made: &Made,
    id: RequestId,
    scene: &Scene,
    act: &Act,
    at: DateTime<Utc>,
) -> anyhow::Result<()> {
    let target = Target { property: made.property.id, stay: None, id };
    let holder = made.staff.get(holder(scene, act)).copied();
    let staff = || holder.context("somebody has it");
    let language = language(scene)?;
    let note = |by, words| -> anyhow::Result<Note> {
        Ok(Note { id: MessageId::new(), by, words: clean(words)?, language })
    };
    let deed = |deed| -> anyhow::Result<Command> { Ok(Command::Colleague { by: staff()?, deed }) };
    let says = |says| Command::Guest { says, via: None };
    let mut along = Along::default();
    let (command, words) = match *act {
        Act::Take { within, words, .. } => {
            let promise = Promise { by: at + TimeDelta::minutes(within) };
            (deed(Deed::Confirm { promise })?, Some(note(holder, words)?))
        }
        Act::Ask { within, words, choices, .. } => {
            along.question = Some(question(choices, "")?);
            let terms = Terms::Within(within);
            (deed(Deed::Ask { terms })?, Some(note(holder, words)?))
        }
        Act::Offer { within, words, choices, why, .. } => {
            along.question = Some(question(choices, why)?);
            let terms = Terms::Within(within);
            (deed(Deed::Offer { terms })?, Some(note(holder, words)?))
        }
        Act::Cannot { words, rule, alternative, impact, .. } => {
            along.in_the_way = Some(InTheWay {
                rule: clean(rule)?,
                alternative: clean(alternative)?,
                impact: clean(impact)?,
            });
            (deed(Deed::Cannot)?, Some(note(holder, words)?))
        }
        Act::Park { minutes, within, words, .. } => {
            let promise = Promise { by: at + TimeDelta::minutes(within) };
            let until = at + TimeDelta::minutes(minutes);
            (deed(Deed::Park { until, promise })?, Some(note(holder, words)?))
        }
        Act::Start { .. } => (deed(Deed::Start)?, None),
        Act::Deliver { how, words, .. } => {
            (deed(Deed::Deliver { how: how_of(how) })?, Some(note(holder, words)?))
        }
        Act::JustRight { .. } => (says(Says::JustRight), None),
        Act::NotQuite { words, .. } => (says(Says::NotQuite), Some(note(None, words)?)),
        Act::Cancel { .. } => (says(Says::Cancel), None),
        Act::GuestSays { words, .. } => {
            requests::say(db, target, note(None, words)?, at).await?;
            return Ok(());
        }
        Act::ColleagueSays { words, .. } => {
            requests::say(db, target, note(holder, words)?, at).await?;
            return Ok(());
        }
    };
    along.note = words;
    let done = requests::act(db, target, command, along, at).await;
    done.with_context(|| format!("room {}, {}: {act:?}", scene.room, scene.item))?;
    Ok(())
}

/// Who does this: whoever is named, or whoever took it last before.
fn holder(scene: &Scene, act: &Act) -> &'static str {
    if let Act::ColleagueSays { by, .. } = *act {
        return by;
    }
    let taken = scene.acts.iter().filter(|earlier| earlier.after() <= act.after());
    let mut by = taken.filter_map(|earlier| match *earlier {
        Act::Take { by, .. }
        | Act::Ask { by, .. }
        | Act::Offer { by, .. }
        | Act::Cannot { by, .. } => Some(by),
        _ => None,
    });
    by.next_back().unwrap_or_default()
}

fn clean(words: &str) -> anyhow::Result<CleanText> {
    CleanText::lines(words, LONGEST)
        .map_err(|long| anyhow::anyhow!("{} characters too long", long.by))
}

fn question(choices: &[&str], why: &str) -> anyhow::Result<Question> {
    let choices = choices.iter().map(|choice| clean(choice)).collect::<anyhow::Result<_>>()?;
    Ok(Question { choices, why: clean(why)? })
}

fn language(scene: &Scene) -> anyhow::Result<Language> {
    let party = PARTIES.iter().find(|party| party.room == scene.room && party.in_house());
    Ok(party.context("somebody lives in the room")?.language.parse()?)
}

fn how_of(how: evening::How) -> How {
    match how {
        evening::How::InHand => How::InHand,
        evening::How::AtDoor => How::AtTheDoor,
        evening::How::InRoom => How::InTheRoom,
    }
}
