//! The first evenings of those who came to the Lindenhof today, and what was heard of them.

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::house::PARTIES;
use super::seed::Made;
use crate::calls::{self, Outcome, Went};
use crate::ids::StayId;
use crate::properties;
use crate::requests;
use crate::stays;
use crate::stays::calling::{self, FirstEvening};
use crate::text::{CleanText, LONGEST};
use crate::words::Language;

/// Who was rung this evening, and what they said.
const RUNG: [(&str, &str); 3] = [
    ("104", "All well. She asked what the bells are; I told her about the abbey."),
    ("209", "He found everything. A quiet room pleases him."),
    ("405", "He is glad of the tea, and said so twice."),
];

/// Who is still to be rung.
const WAITING: [&str; 2] = ["311", "407"];

/// What was heard at the desk about names.
const NAMES: [(&str, &str); 3] = [("304", "oh-KAH-for"), ("402", "due-VAHL"), ("311", "oh-SAY")];

/// Who would rather read than be rung.
const NO_CALLS: &str = "407";

/// One thing of the evening.
#[derive(Clone, Copy)]
pub(super) enum Ring {
    /// The stay's first evening begins.
    Begins(StayId),
    /// They are rung, and say this.
    Rung(StayId, &'static str),
}

/// What is to happen until now. Who came today and is neither rung nor waits was welcomed at the door.
pub(super) async fn steps(
    db: &mut PgConnection,
    made: &Made,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<(DateTime<Utc>, Ring)>> {
    let house = &made.property;
    let tomas = *made.staff.get("tomas").context("Tomás works here")?;
    let stay = |room: &str| made.stays.get(room).copied().context("somebody lives in the room");
    for (room, name) in NAMES {
        let name = CleanText::line(name, LONGEST).ok().context("a short name")?;
        stays::say_name(db, house.id, stay(room)?, (&name, tomas), now).await?;
    }
    stays::prefer_no_calls(db, house.id, stay(NO_CALLS)?, (true, tomas)).await?;
    let begins = house.at(house.today(now), properties::hours(db, house.id).await?.calls_from);
    let mut steps = Vec::new();
    for (nth, (room, words)) in (1..).zip(RUNG) {
        let at = begins + TimeDelta::minutes(12 * nth);
        steps.push((begins, Ring::Begins(stay(room)?)));
        steps.push((at, Ring::Rung(stay(room)?, words)));
    }
    for room in WAITING {
        steps.push((begins, Ring::Begins(stay(room)?)));
    }
    for party in PARTIES.iter().filter(|party| party.in_house() && party.nights_before == 0) {
        let called = RUNG.iter().any(|(room, _)| *room == party.room);
        if !called && !WAITING.contains(&party.room) {
            calling::first_evening(db, house.id, stay(party.room)?).await?;
        }
    }
    // What is still to come, the clock brings.
    steps.retain(|(at, _)| *at <= now);
    Ok(steps)
}

/// Does it, at its time.
pub(super) async fn perform(
    db: &mut PgConnection,
    made: &Made,
    ring: Ring,
    at: DateTime<Utc>,
) -> anyhow::Result<()> {
    let property = made.property.id;
    match ring {
        Ring::Begins(stay) => {
            let guest =
                FirstEvening { property, stay, arrived_at: at - calls::MENDING, over: false };
            calls::welcome(db, guest, at).await?;
        }
        Ring::Rung(stay, words) => {
            let due = calls::of_stay(db, property, stay).await?;
            let call = due.iter().find(|call| call.done_at.is_none()).context("one to ring")?;
            let by = *made.staff.get("tomas").context("Tomás works here")?;
            let note = CleanText::lines(words, LONGEST).ok().context("a short note")?;
            let (outcome, language) = (Outcome::ToTheirLiking, Language::En);
            let (note, letter, about, seen) = (&note, None, None, None);
            let went = Went { by, outcome, note, letter, language, about, seen };
            requests::call_made(db, property, call.id, went, at).await?;
        }
    }
    Ok(())
}
